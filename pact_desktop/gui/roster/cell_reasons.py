"""Asks for the reason that a change in the table needs, where there is no line to type one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.check_in.view_model import ReasonsView
from pact_desktop.gui.reason_dialog import ReasonDialog
from pact_desktop.gui.sentences import sentence_words
from pact_desktop.gui.style.theme import Theme


class CellReasons(QObject):
    """One dialog at a time; ``again`` asks for the same change with the reason."""

    def __init__(self, theme: Theme, again: Callable[[str], None], page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._again = again
        self._page = page
        self.dialog: ReasonDialog | None = None

    def ask(self, problem: UserError) -> None:
        """Say why a reason is needed, and ask for it."""
        if self.dialog is not None:
            return
        view = ReasonsView(
            self.tr("Why all the same?"),
            (
                self.tr("The county asked for it"),
                self.tr("Somebody else cannot come"),
                self.tr("Agreed by phone"),
            ),
            self.tr("Something else…"),
            self.tr("Save"),
        )
        self.dialog = ReasonDialog(self._theme, sentence_words(problem.message), view, self._page)
        self.dialog.given.connect(self._given)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def close(self) -> None:
        """What was asked for is recorded."""
        if self.dialog is not None:
            self.dialog.accept()

    def _given(self, reason: str, _pin: str) -> None:
        self.close()
        self._again(reason)

    def _forget(self) -> None:
        self.dialog = None
