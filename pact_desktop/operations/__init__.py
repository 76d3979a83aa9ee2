"""Every change that a person can make, one verb each: it reads, decides, records and returns the outcome.

Screens and commands call these and compose nothing themselves. Each takes the open ``ConveningFile`` and the
``Actor`` who asks.
"""
