"""Errors that a person may read."""

from __future__ import annotations

from enum import StrEnum


class UserError(Exception):
    """Something that the user can put right.

    ``message`` says what is wrong and where, ``hint`` what to do about it; both are whole sentences.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    @property
    def sentence(self) -> str:
        """Both, for where there is one line for them."""
        return f"{self.message} {self.hint}".strip()


class UnreadableInputError(UserError):
    """A file, picture or argument that cannot be used at all (exit status 2)."""


class FileTrouble(StrEnum):
    """What is wrong with a convening file, for a screen that says it in its own words."""

    FULL = "full"
    READ_ONLY = "read_only"
    GONE = "gone"
    DAMAGED = "damaged"
    OTHER = "other"


class UnusableDatabaseError(UserError):
    """A convening file that cannot be opened or trusted (exit status 3)."""

    def __init__(self, message: str, hint: str = "", trouble: FileTrouble = FileTrouble.OTHER) -> None:
        super().__init__(message, hint)
        self.trouble = trouble


class LockedDatabaseError(UnusableDatabaseError):
    """Another program holds the file: nothing was written, and the same can be tried again."""
