"""The controls of the roster's forms: lines and drop-downs that hold one value each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit

from pact_desktop.gui.style.theme import Theme


class Line(QLineEdit):
    """One line of text. ``kept`` is emitted when the person leaves it, or presses Enter, with another text."""

    kept = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._before = ""
        self.editingFinished.connect(self._finished)

    def value(self) -> str:
        """What stands in it."""
        return self.text().strip()

    def set_value(self, value: str) -> None:
        """Show a value; what is being typed right now is left alone."""
        if self.hasFocus() and self.text() != self._before:
            return
        if value != self.text():
            self.setText(value)
            self.setCursorPosition(0)
        self._before = value

    def start(self) -> None:
        """Forget what was typed."""
        self._before = ""
        self.clear()

    def _finished(self) -> None:
        if self.text() != self._before:
            self._before = self.text()
            self.kept.emit()


class Lines(QPlainTextEdit):
    """A few lines of text."""

    kept = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._before = ""
        self.setTabChangesFocus(True)
        self.setFixedHeight(theme.px(72))

    def value(self) -> str:
        """What stands in it."""
        return self.toPlainText().strip()

    def set_value(self, value: str) -> None:
        """Show a value; what is being typed right now is left alone."""
        if self.hasFocus() and self.toPlainText() != self._before:
            return
        if value != self.toPlainText():
            self.setPlainText(value)
        self._before = value

    def start(self) -> None:
        """Forget what was typed."""
        self._before = ""
        self.clear()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.toPlainText() != self._before:
            self._before = self.toPlainText()
            self.kept.emit()


class Choice(QComboBox):
    """One of a list, kept as its value. The wheel scrolls the form, never the choice."""

    kept = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]], *, searched: bool = False) -> None:
        """``choices`` are values and words; ``searched`` lets the person type to find one."""
        super().__init__()
        for value, words in choices:
            self.addItem(words, value)
        self.setMinimumContentsLength(4)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._searched = searched
        if searched:
            self.setEditable(True)
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            completer = QCompleter(self.model(), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            self.setCompleter(completer)
            line = self.lineEdit()
            assert line is not None
            line.editingFinished.connect(self._typed)
        self._before = ""
        self.activated.connect(self._chosen)

    def value(self) -> str:
        """The value of the choice; where something else was typed, that."""
        place = self._place_of_words()
        return str(self.itemData(place)) if place >= 0 else self.currentText().strip()

    def set_value(self, value: str) -> None:
        """Show a value."""
        line = self.lineEdit()
        if line is not None and line.hasFocus() and self.value() != self._before:
            return
        self.setCurrentIndex(max(self.findData(value), 0))
        if line is not None:
            line.setCursorPosition(0)
        self._before = value

    def start(self) -> None:
        """Go back to the first choice."""
        self.set_value(str(self.itemData(0)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _place_of_words(self) -> int:
        if not self._searched:
            return self.currentIndex()
        return self.findText(self.currentText().strip(), Qt.MatchFlag.MatchFixedString)

    def _chosen(self, _place: int) -> None:
        self._tell()

    def _typed(self) -> None:
        self._tell()

    def _tell(self) -> None:
        if self.value() != self._before:
            self._before = self.value()
            self.kept.emit()


Control = Line | Lines | Choice
