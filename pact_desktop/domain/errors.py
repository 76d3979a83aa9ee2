"""Errors that a person may read."""

from __future__ import annotations

from enum import StrEnum

from pact_desktop.domain.sentence import Sentence, as_sentence, said


class UserError(Exception):
    """Something that the user can put right.

    ``message`` says what is wrong and where, ``hint`` what to do about it; both are whole sentences, with
    values filled in by ``said``, so that a window can translate them.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = as_sentence(message)
        self.hint = as_sentence(hint)

    @property
    def sentence(self) -> Sentence:
        """Both, for where there is one line for them."""
        return said("{message} {hint}", message=self.message, hint=self.hint) if self.hint else self.message


SYSTEM_REASONS = (
    said("Permission denied"),
    said("No such file or directory"),
    said("No space left on device"),
    said("Read-only file system"),
    said("Is a directory"),
    said("Not a directory"),
    said("File exists"),
    said("File name too long"),
    said("Input/output error"),
)
"""Why the system refuses a file, as far as that is put into other languages."""


def system_reason(error: OSError) -> Sentence:
    """Why the system refused a file, in a few words of its own."""
    return as_sentence(error.strerror or str(error))


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
