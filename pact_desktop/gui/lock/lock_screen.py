"""What a locked desk shows: the convening, the time and a field for a PIN, nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.lock.pin_entry import PinEntry
from pact_desktop.gui.phrases import time_of_day
from pact_desktop.gui.style.theme import Theme

_TICK_MS = 1_000


class LockScreen(QWidget):
    """Covers its parent whole while it is shown; swallows every key that is not for the PIN."""

    def __init__(self, theme: Theme, title: str, now: Callable[[], datetime], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now = now
        self._over = parent
        self.setAccessibleName(self.tr("Locked"))
        self.pin = PinEntry(theme, self.tr("Unlock"), centred=True)
        self._time = Text(theme, "", "name", tabular=True)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = rows(theme, self, margin=24)
        column.addStretch(2)
        column.addWidget(IconLabel(theme, "lock", 28, "text_muted"), 0, middle)
        column.addSpacing(theme.px(12))
        column.addWidget(self._time, 0, middle)
        title_text = Text(theme, title, "heading", "text_muted", weight=500, wrap=True)
        title_text.setAlignment(middle)
        column.addWidget(title_text)
        column.addSpacing(theme.px(28))
        column.addWidget(self.pin)
        column.addStretch(3)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tell_time)
        parent.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setGeometry(self._over.rect())
        self.raise_()
        self._tell_time()
        self._timer.start()
        self.pin.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        self.pin.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("background"))

    def _tell_time(self) -> None:
        self._time.setText(time_of_day(self._now()))
