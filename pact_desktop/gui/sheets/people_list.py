"""The list of people on the sheets, for mouse and keyboard: arrows move, Space ticks, Enter checks in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from pact_desktop.domain.wording import Wording
from pact_desktop.gui.sheets.people_delegate import PeopleDelegate
from pact_desktop.gui.sheets.people_model import PeopleModel
from pact_desktop.gui.sheets.proposals import Group, Proposal, RowKey
from pact_desktop.gui.style.theme import Theme


class PeopleList(QListView):
    """``ticked`` carries a row's key and whether it is ticked now."""

    ticked = Signal(object, bool)
    check_in_wanted = Signal()

    def __init__(self, theme: Theme, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.people = PeopleModel(words, self)
        self.setModel(self.people)
        self.setItemDelegate(PeopleDelegate(theme, words, self.people, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("People on the sheets"))
        self.viewport().setAutoFillBackground(False)

    def show_rows(self, rows: Sequence[Proposal]) -> None:
        """Show these people; the mark stays where it was."""
        line = self.people.line(self.currentIndex().row())
        key = line.key if isinstance(line, Proposal) else None
        self.people.show_rows(rows)
        if isinstance(self.people.line(self.currentIndex().row()), Proposal):
            return
        self._mark(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Space:
                self._toggle(self.currentIndex())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.check_in_wanted.emit()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
            case _:
                super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._toggle(self.indexAt(event.position().toPoint()))

    def _toggle(self, index: QModelIndex) -> None:
        line = self.people.line(index.row())
        if isinstance(line, Proposal) and line.may_be_ticked:
            self.ticked.emit(line.key, not line.is_ticked)

    def _step(self, step: int) -> None:
        row = self.currentIndex().row() + step
        while isinstance(self.people.line(row), Group):
            row += step
        if self.people.line(row) is not None:
            self.setCurrentIndex(self.people.index(row))
        elif step < 0:
            self.scrollToTop()

    def _mark(self, key: RowKey | None) -> None:
        """Mark a row, the first person if it is not there."""
        for number in range(self.people.rowCount()):
            line = self.people.line(number)
            if isinstance(line, Proposal) and key in (None, line.key):
                self.setCurrentIndex(self.people.index(number))
                return
