"""The history: what the journal tells, act by act, in words, and the roster as of a moment.

Reads only. One place for the sentences that the history page and the ``history`` command say.
"""
