"""The journal: entries, clock, hash chain and fold.

Pure: the same entries give the same state in any order.
"""
