"""Controls of forms: lines and drop-downs that hold one value each and say when it is to be kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)

from pact_desktop.gui.components.completion import Offer, completed, problem_of
from pact_desktop.gui.components.text import plain_tip
from pact_desktop.gui.style.theme import Theme

_PASSED_OVER_MS = 600
"""A choice on which the keys rest so long is meant."""


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
    """One of a short list, kept as its value; typing goes to it. The wheel scrolls the form, not the choice.

    What the keys only pass over is not kept: a choice is kept when they pause, at Enter, or when it is left.
    """

    kept = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]]) -> None:
        """``choices`` are values and words."""
        super().__init__()
        self._before = ""
        self._by_key = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PASSED_OVER_MS)
        self._pause.timeout.connect(self._keep)
        self.set_choices(choices)
        self.setMinimumContentsLength(4)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("kind", "narrow")
        self.activated.connect(self._chosen)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices."""
        self._pause.stop()
        self.clear()
        for value, words in choices:
            self.addItem(words, value)

    def value(self) -> str:
        """The value of the choice."""
        return str(self.currentData())

    def set_value(self, value: str) -> None:
        """Show a value, the first choice if it is not offered; what is being chosen is left alone."""
        if self._pause.isActive():
            return
        self.setCurrentIndex(max(self.findData(value), 0))
        self.setToolTip(plain_tip(self.currentText()))
        self._before = value

    def start(self) -> None:
        """Go back to the first choice."""
        self._pause.stop()
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_key = True
        super().keyPressEvent(event)
        self._by_key = False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._pause.isActive():
            self._keep()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._pause.isActive():
            self._keep()

    def _chosen(self, _place: int) -> None:
        if self._by_key:
            self._pause.start()  # the next key may choose another: what is passed over is not kept
        else:
            self._keep()

    def _keep(self) -> None:
        self._pause.stop()
        if self.value() != self._before:
            self._before = self.value()
            self.setToolTip(plain_tip(self.currentText()))
            self.kept.emit()


class TypedChoice(QComboBox):
    """One of a long list, typed or chosen; what is typed is never dropped.

    A unique beginning is completed when the field is left or Enter pressed. Anything else stays as it is
    typed, is told by ``problem_changed`` (a sentence, empty once it is cured), and is the control's value, so
    that whoever would save it refuses it.
    """

    kept = Signal()
    typed = Signal()
    """Something else stands in it now, finished or not."""
    problem_changed = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], nothing: str = "", *, is_free: bool = False
    ) -> None:
        """``choices`` are values and words, ``nothing`` the words for no value.

        With ``is_free`` the choices are proposals: anything may be typed as well, and nothing is completed.
        """
        super().__init__()
        self._is_free = is_free
        self._before = ""
        self._problem = ""
        self.line = QLineEdit()
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        if nothing:
            self.addItem(nothing, "")
        for value, words in choices:
            self.addItem(words, value)
        self.line.setPlaceholderText(nothing)
        offer = Offer([words for _, words in choices], self)
        self.setCompleter(offer)
        self.setMinimumContentsLength(4)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("kind", "narrow")
        self.set_value("")
        self.line.textEdited.connect(self._edited)
        self.line.editingFinished.connect(self.finish)
        self.activated.connect(self._chosen)
        offer.activated[str].connect(self._completed)  # type: ignore[index]

    def value(self) -> str:
        """The value of what stands in it; what is typed if it is none of the list."""
        typed = self.currentText().strip()
        return str(self.itemData(self._place_of(typed))) if typed and self._place_of(typed) >= 0 else typed

    def set_value(self, value: str) -> None:
        """Show a value; what is being typed right now is left alone."""
        if self.line.hasFocus() and self.value() != self._before:
            return
        self._before = value
        place = self.findData(value) if value else -1
        self.setCurrentIndex(place)
        self.setEditText(self.itemText(place) if place >= 0 else value)
        self.line.setCursorPosition(0)
        self._tell_problem()

    def start(self) -> None:
        """Forget what was typed."""
        self._before = self.value()
        self.set_value("")

    @property
    def problem(self) -> str:
        """Why what stands in it is none of the list; empty if it is, or if anything may be typed."""
        return "" if self._is_free else problem_of(self.currentText(), self._words())

    def finish(self) -> None:
        """Complete a unique beginning; what is none of the list is told."""
        text = self.currentText().strip()
        if not self._is_free:
            text = completed(text, self._words())
        place = self._place_of(text)
        self.setCurrentIndex(place)
        self.setEditText("" if place >= 0 and not self.itemData(place) else text)
        self._tell_problem()
        if self.value() != self._before:
            self._before = self.value()
            self.typed.emit()
            self.kept.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _edited(self) -> None:
        if self._problem:
            self._problem = ""
            self.problem_changed.emit("")
        self.typed.emit()

    def _chosen(self, place: int) -> None:
        self.setEditText(self.itemText(place))
        self.finish()

    def _completed(self, words: str) -> None:
        self.setEditText(words)
        self.finish()

    def _tell_problem(self) -> None:
        if self.problem != self._problem:
            self._problem = self.problem
            self.problem_changed.emit(self._problem)

    def _place_of(self, words: str) -> int:
        return self.findText(words, Qt.MatchFlag.MatchFixedString)  # as written, whatever the case

    def _words(self) -> list[str]:
        return [self.itemText(place) for place in range(self.count())]


Control = Line | Lines | Choice | TypedChoice
