"""Problems and notes of the rooms below the window, in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.sentence import as_sentence, told


def sentence_words(sentence: str) -> str:
    """A sentence in the reader's language; plain text is one without values."""
    return told(as_sentence(sentence), lambda english: QCoreApplication.translate("Wording", english))


def problem_words(problem: UserError) -> str:
    """What is wrong, and what to do about it."""
    return sentence_words(problem.sentence)
