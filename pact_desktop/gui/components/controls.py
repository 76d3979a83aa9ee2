"""Controls of forms: lines and drop-downs that hold one value each and say when it is to be kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)

from pact_desktop.gui.components.text import plain_tip
from pact_desktop.gui.style.theme import Theme


class Line(QLineEdit):
    """One line of text. ``kept`` is emitted when another text stands in it and the person leaves it."""

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
    """One of a list, kept as its value; typing goes to it. The wheel scrolls the form, never the choice."""

    kept = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]]) -> None:
        """``choices`` are values and words."""
        super().__init__()
        self.set_choices(choices)
        self.setMinimumContentsLength(4)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("kind", "narrow")
        self._before = ""
        self.activated.connect(self._chosen)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices."""
        self.clear()
        for value, words in choices:
            self.addItem(words, value)

    def value(self) -> str:
        """The value of the choice."""
        return str(self.currentData())

    def set_value(self, value: str) -> None:
        """Show a value; one that is not offered shows the first choice."""
        self.setCurrentIndex(max(self.findData(value), 0))
        self.setToolTip(plain_tip(self.currentText()))
        self._before = value

    def start(self) -> None:
        """Go back to the first choice."""
        self.set_value(str(self.itemData(0)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        # The style cuts a long text; an ellipsis says that there is more.
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        style = self.style()
        room = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width() - 2
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _chosen(self, _place: int) -> None:
        if self.value() != self._before:
            self.set_value(self.value())
            self.kept.emit()


Control = Line | Lines | Choice
