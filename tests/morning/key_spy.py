"""Sees what reached the widgets: each key, and the text of everything that can be typed into."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


class KeySpy(QObject):
    """Sees every key that reaches a widget: it stands behind the program's own filter."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QWidget)
        ):
            target = QApplication.activePopupWidget() or QApplication.focusWidget()
            types = event.text() and (event.text().isprintable() or event.text() in "\r\t")
            if watched is target and types:
                self.keys.append(f"{event.text()!r} in {type(watched).__name__}")
        return False


def texts_of_editors() -> dict[str, str]:
    """The text of everything that can be typed into, by where it is."""
    found: dict[str, str] = {}
    for widget in QApplication.allWidgets():
        if isinstance(widget, QLineEdit):
            text = widget.text()
        elif isinstance(widget, QTextEdit | QPlainTextEdit):
            text = widget.toPlainText()
        else:
            continue
        (address,) = shiboken6.getCppPointer(widget)
        found[f"{widget.accessibleName() or type(widget).__name__} ({address:x})"] = text
    return found
