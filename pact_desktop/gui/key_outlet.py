"""Gives what the key filter decided to whoever it is for, in order: scans to the desk, keys to the widgets.

A withheld key goes where Qt itself would send it at that moment: into an open popup, else to the widget that
has the focus, which a Tab before it may just have moved. What a key of the row opens and keeps running, as a
file dialog does, gets the rest of the row.

A popup that a key opened gets the focus from the window system only a moment later. A Tab that closes it
before that would move the focus on, and the window system would then bring it back: so keys wait for it.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from pact_desktop.scanning.keys import HandOn, Key, Scan


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key event of Qt, kept until it is decided whose it is."""

    key: int
    modifiers: Qt.KeyboardModifier
    text: str
    is_repeat: bool


HeardKey = Key[Stroke]

_LONGEST_OPENING_S = 0.100
"""A popup to which the window system gives no focus in this time gets none."""


class KeyOutlet(QObject):
    """Emits ``scanned`` with a scanner's text; sends a person's keys as Qt events."""

    scanned = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._row: deque[tuple[HeardKey, QWidget | None] | Scan] = deque()
        self._sending_in: int | None = None
        self._opening: tuple[int, float] = 0, 0.0  # the popup that keys wait for, and since when
        self._rest = QTimer(self)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._go_on)
        self.handed_on_at = 0.0
        """When the key that is being handed on was pressed, by the keys' own clock."""

    @property
    def is_sending(self) -> bool:
        """Whether a key event that comes now was heard already; not in a dialog that it opened."""
        return self._sending_in == QThread.currentThread().loopLevel()

    @property
    def has_more(self) -> bool:
        """Whether something is on its way still."""
        return bool(self._row)

    def give(self, events: Iterable[HandOn[Stroke] | Scan], home: QWidget | None = None) -> None:
        """Give events after those that are on their way.

        ``home`` had the focus when the keys were pressed, if something else than a key took it from there.
        """
        for event in events:
            if isinstance(event, Scan):
                self._row.append(event)
            else:
                self._row.extend((key, home) for key in event.keys)
        if not self.is_sending:
            self._go_on()

    def _go_on(self) -> None:
        before, self._sending_in = self._sending_in, QThread.currentThread().loopLevel()
        try:
            while self._row and not self._popup_is_opening():
                event = self._row.popleft()
                if self._row:
                    self._rest.start()
                if isinstance(event, Scan):
                    self.scanned.emit(event.text)
                else:
                    self._send(*event)
        finally:
            self._sending_in = before
            if self._row:
                self._rest.start()
            else:
                self._rest.stop()

    def _popup_is_opening(self) -> bool:
        """Whether a popup is open that the window system has not given the focus yet."""
        popup = QApplication.activePopupWidget()
        if popup is None or popup.windowHandle() is QGuiApplication.focusWindow():
            self._opening = 0, 0.0
            return False
        if self._opening[0] != id(popup):
            self._opening = id(popup), time.monotonic()
        return time.monotonic() - self._opening[1] < _LONGEST_OPENING_S

    def _send(self, key: HeardKey, home: QWidget | None) -> None:
        target = _receiver(home)
        self.handed_on_at = key.at
        stroke = key.stroke
        # Nothing that is withheld is a shortcut of the program; drop-downs take Enter when they are asked.
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if target is None or not shiboken6.isValid(target):
                return
            copy = QKeyEvent(kind, stroke.key, stroke.modifiers, stroke.text, stroke.is_repeat)
            copy.setAccepted(kind is not QEvent.Type.ShortcutOverride)
            QCoreApplication.sendEvent(target, copy)


def _receiver(home: QWidget | None) -> QObject | None:
    """Whoever gets a key now; an open popup's window hands it to the widget in it, as any key."""
    if home is not None and _can_still_be_typed_in(home):
        return home
    if QApplication.activePopupWidget() is not None:
        return QGuiApplication.focusWindow()
    return QApplication.focusWidget() or QApplication.activeWindow()


def _can_still_be_typed_in(widget: QWidget) -> bool:
    if not shiboken6.isValid(widget) or not (widget.isVisible() and widget.isEnabled()):
        return False
    modal = QApplication.activeModalWidget()
    return modal is None or widget.window() is modal
