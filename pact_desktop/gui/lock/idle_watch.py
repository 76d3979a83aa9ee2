"""Notices that nobody has used the desk for a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """Emits ``idle`` once no key, mouse or finger was used for some minutes and nothing was scanned."""

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        self._watching = False

    def watch(self, minutes: float) -> None:
        """Wait for this many minutes from now; 0 watches no more."""
        if minutes > 0:
            self._timer.start(round(minutes * 60_000))
        else:
            self._timer.stop()
        self._listen(minutes > 0)

    def touch(self) -> None:
        """Somebody is here."""
        if self._watching:
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVITY:
            self.touch()
        return False

    def _listen(self, wanted: bool) -> None:
        """Sit before every widget only while it is needed: each event of the program comes through here."""
        application = QApplication.instance()
        if application is None or wanted == self._watching:
            return
        self._watching = wanted
        if wanted:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)
