"""Data in, PDF out: stocks, layouts, fitting text, codes, badges and the documents of a convening.

Nothing here reads a database or knows a rule; wording and language of every label are the caller's.
"""
