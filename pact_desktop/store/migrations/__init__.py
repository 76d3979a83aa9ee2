"""Versions of the file's schema. A file whose revision is not listed here comes from a newer version."""

REVISIONS = ("0001", "0002")
"""Every revision, oldest first; each has a script in ``versions``."""

NEWEST_REVISION = REVISIONS[-1]
