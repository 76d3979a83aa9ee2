"""Problems, notes and titles of the rooms below the window, in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.sentence import Sentence, told


def sentence_words(text: str) -> str:
    """A sentence in the reader's language; plain text is somebody's own and stays as it is."""
    if not isinstance(text, Sentence):
        return text
    return told(text, lambda english: QCoreApplication.translate("Wording", english))


def problem_words(problem: UserError) -> str:
    """What is wrong, and what to do about it."""
    return sentence_words(problem.sentence)
