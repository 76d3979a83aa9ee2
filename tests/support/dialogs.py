"""Answers the real file dialog, as a person in front of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QMessageBox

_LOOKS_AGAIN_MS = 20
GIVES_UP_MS = 20_000
"""After so long a dialog is closed that nothing answered, so that a test fails and does not hang."""


def when_asked(act: Callable[[QFileDialog], None]) -> None:
    """Call ``act`` with the file dialog that the next line opens; ``act`` is to close it."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        QTimer.singleShot(GIVES_UP_MS, dialog, dialog.reject)
        act(dialog)

    QTimer.singleShot(0, look)


def type_name(dialog: QFileDialog, name: str, kind: str = "") -> None:
    """Choose a kind of file, where one is given, type a name over the suggested one and press Enter."""
    if kind:
        kinds = dialog.findChild(QComboBox, "fileTypeCombo")
        assert isinstance(kinds, QComboBox)
        for _ in range(kinds.findText(kind)):
            QTest.keyClick(kinds, Qt.Key.Key_Down)
        assert kinds.currentText() == kind
    edit = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(edit, QLineEdit)
    edit.setText(name)  # typed letter by letter the completer would answer Enter
    QTest.keyClick(edit, Qt.Key.Key_Return)


def answer_in_turn(names: list[str]) -> list[str]:
    """Answer the file dialog that the next line opens with one name after another, as it asks again.

    Whether a file is to be replaced is answered yes. Returns a list that the sentences of refusals go to.
    """
    told: list[str] = []
    waiting = list(names)

    def look() -> None:
        box = QApplication.activeModalWidget()
        if box is None:
            return
        QTimer.singleShot(_LOOKS_AGAIN_MS, look)  # what is opened below runs a loop of its own
        if isinstance(box, QMessageBox):
            yes = box.button(QMessageBox.StandardButton.Yes)
            if yes is None:
                told.append(box.text())
            (yes or box.button(QMessageBox.StandardButton.Ok)).click()
        elif isinstance(box, QFileDialog):
            type_name(box, waiting.pop(0)) if waiting else box.reject()

    QTimer.singleShot(0, look)
    return told
