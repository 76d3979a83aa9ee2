"""A PIN to give: the field, its button, and a sentence when it is not known."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.pin_field import PinField
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme

MOST_TRIES = 5
PAUSE_SECONDS = 30
"""How long the field rests after so many wrong PINs in a row, so that guessing takes days."""


class PinEntry(QWidget):
    """Emits ``given`` with the PIN; whoever hears it says whether it is known."""

    given = Signal(str)

    def __init__(
        self, theme: Theme, button: str, parent: QWidget | None = None, *, centred: bool = False
    ) -> None:
        """``button`` says what giving the PIN does; ``centred`` sets all in the middle of the width."""
        super().__init__(parent)
        column = rows(theme, self, gap=8)
        row = columns(theme, gap=8)
        self.field = PinField(theme, self.tr("PIN"))
        self.field.setPlaceholderText(self.tr("PIN"))
        self._button = Button(theme, button, "primary", key="Enter", height="control_desk")
        self._button.clicked.connect(self._give)
        self.field.textChanged.connect(self._update)
        if centred:
            row.addStretch()
        row.addWidget(self.field)
        row.addWidget(self._button)
        row.addStretch()
        column.addLayout(row)
        self._problem = Text(theme, "", "body", "danger", weight=500, wrap=True)
        if centred:
            self._problem.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._problem.setMinimumHeight(theme.tokens.line_px("body"))
        column.addWidget(self._problem)
        self.setFocusProxy(self.field)
        self._wrong = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_SECONDS * 1000)
        self._pause.timeout.connect(self.start)
        self._update()

    def start(self) -> None:
        """Empty the field and put the cursor into it; during a pause it stays closed."""
        if self._pause.isActive():
            return
        self.field.clear()
        self.field.show_problem("")
        self._problem.clear()
        self.field.setEnabled(True)
        self.field.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Say why the PIN is not taken, and let it be typed again."""
        self._wrong += 1
        self.start()
        if self._wrong >= MOST_TRIES:
            self._wrong = 0
            self.field.setEnabled(False)
            self._pause.start()
            sentence = self.tr("Too many wrong PINs. Wait {seconds} seconds.").format(seconds=PAUSE_SECONDS)
        self._problem.setText(sentence)
        self.field.show_problem(sentence)

    def known(self) -> None:
        """The PIN was taken: wrong ones before it count no more."""
        self._wrong = 0

    def problem(self) -> str:
        """The sentence that is shown; empty if none."""
        return self._problem.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give()
            return
        super().keyPressEvent(event)

    def _give(self) -> None:
        if self.field.is_enough and self.field.isEnabled():
            self.field.setEnabled(False)  # until the answer is there, so that one PIN is not given twice
            self._update()
            self.given.emit(self.field.text())

    def _update(self) -> None:
        self._button.setEnabled(self.field.is_enough and self.field.isEnabled())
