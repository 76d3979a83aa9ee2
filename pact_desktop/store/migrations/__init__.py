"""Versions of the file's schema. A file whose revision is not listed here comes from a newer version."""

REVISIONS = ("0001", "0002")
"""Every revision, oldest first; each has a script in ``versions``."""

NEWEST_REVISION = REVISIONS[-1]

READABLE_REVISIONS = ("0001", "0002")
"""Those with the tables of the newest one: a backup of such a revision is read as it is."""
