"""The row over the check-in screen: the search field, team, walk-in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.field import SearchField
from pact_desktop.gui.components.panel import columns
from pact_desktop.gui.style.theme import Theme

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
"""How many rows each key moves the mark of a search."""


class TopRow(QWidget):
    """Emits what is typed and what the arrows and Enter ask for."""

    typed = Signal(str)
    entered = Signal()
    moved = Signal(int)
    team_wanted = Signal()
    walk_in_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = columns(theme, self, gap=10)
        words = self.tr("Scan a badge, or type a name, county, agency or last four of a phone")
        self.field = SearchField(theme, words)
        self.field.textEdited.connect(self.typed)
        self.field.installEventFilter(self)
        self.team = Button(theme, self.tr("Team"), icon="users-group", key="F8", height="field_desk")
        self.walk_in = Button(theme, self.tr("Walk-in"), icon="user-plus", key="F7", height="field_desk")
        self.team.clicked.connect(self.team_wanted)
        self.walk_in.clicked.connect(self.walk_in_wanted)
        row.addWidget(self.field, 1)
        row.addWidget(self.team)
        row.addWidget(self.walk_in)

    def start(self, letters: str) -> None:
        """Put the cursor into the field, with letters typed elsewhere added to it."""
        self.field.setFocus()
        if letters:
            self.field.setText(self.field.text() + letters)
            self.typed.emit(self.field.text())

    def clear(self) -> None:
        """Empty the field."""
        self.field.clear()

    def set_compact(self, compact: bool) -> None:
        """Leave the buttons out of a narrow window; they are in its menu."""
        self.team.setVisible(not compact)
        self.walk_in.setVisible(not compact)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key in STEPS:
            self.moved.emit(STEPS[key])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return True
        return False
