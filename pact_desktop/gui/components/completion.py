"""Completes what is typed from a list: the rule in one place, and the list that opens under a line.

Whoever types the beginning of one word of the list means it. Whoever types anything else is told so, at the
field, and what is typed stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from pact_desktop.search.words import words_of

_TOLD = 3
"""So many of the words that begin as typed are named."""


class Offer(QCompleter):
    """The list under a line: every word that has what is typed somewhere in it."""

    def __init__(self, offered: Sequence[str] | QAbstractItemModel, parent: QWidget) -> None:
        model = offered if isinstance(offered, QAbstractItemModel) else QStringListModel(list(offered))
        super().__init__(model, parent)
        if model.parent() is None:
            model.setParent(self)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)


def begun(typed: str, offered: Iterable[str]) -> list[str]:
    """Return the words that begin as typed, whatever case and accents; of these a whole one alone."""
    wanted = _folded(typed)
    if not wanted:
        return []
    found = [word for word in offered if _folded(word).startswith(wanted)]
    whole = [word for word in found if _folded(word) == wanted]
    return whole or found


def completed(typed: str, offered: Iterable[str]) -> str:
    """Return the one word that begins as typed; else what is typed."""
    found = begun(typed, offered)
    return found[0] if len(found) == 1 else typed.strip()


def problem_of(typed: str, offered: Iterable[str]) -> str:
    """Return why what is typed is none of the words, in a sentence; empty if it is one, or nothing."""
    found = begun(typed, offered)
    if not typed.strip() or len(found) == 1:
        return ""
    translate = QCoreApplication.translate
    if not found:
        return translate("Completion", "“{typed}” is not in the list.").format(typed=typed.strip())
    some = ", ".join(found[:_TOLD]) + ("…" if len(found) > _TOLD else "")
    words = translate("Completion", "“{typed}” may be several: {choices}")
    return words.format(typed=typed.strip(), choices=some)


def _folded(text: str) -> str:
    return " ".join(words_of(text))
