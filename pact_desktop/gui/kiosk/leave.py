"""The band that asks for an operator's PIN before the kiosk ends."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import Panel, columns
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.lock.pin_entry import PinEntry
from pact_desktop.gui.style.theme import Theme

_STAYS_MS = 20_000


class LeaveBand(Panel):
    """Emits ``pin_given``; goes away by itself when nobody types."""

    pin_given = Signal(str)
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        row = columns(theme, self, margin=16, gap=16)
        top = Qt.AlignmentFlag.AlignTop
        words = Text(theme, self.tr("An operator’s PIN ends the kiosk."), "lead", weight=600, wrap=True)
        self.pin = PinEntry(theme, self.tr("Leave"))
        self.pin.given.connect(self.pin_given)
        self.pin.field.textEdited.connect(self._stay)
        cancel = Button(theme, self.tr("Cancel"), "quiet", key="Esc", height="control_desk")
        cancel.clicked.connect(self.end)
        words.setMinimumHeight(theme.tokens.size("control_desk"))
        row.addWidget(words, 1, top)
        row.addWidget(self.pin, 0, top)
        row.addWidget(cancel, 0, top)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self.end)
        self.hide()

    def start(self) -> None:
        """Ask for the PIN."""
        self.show()
        self.pin.start()
        self._stay()

    def end(self) -> None:
        """Go away; the kiosk goes on."""
        self._timer.stop()
        self.hide()
        self.cancelled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _stay(self) -> None:
        self._timer.start()
