"""A field of a form: its name above, the control, and a sentence below when something is wrong."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.key_cap import KeyCap
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme


class Field(QWidget):
    """Name, control and problem of one field; the name is the control's buddy and accessible name."""

    def __init__(
        self, theme: Theme, name: str, control: QWidget, note: str = "", parent: QWidget | None = None
    ) -> None:
        """``note`` stands beside the name in a quieter ink, for instance "(optional)"."""
        super().__init__(parent)
        self.control = control
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        label = Text(theme, name, "small", "text_muted", weight=500)
        label.setBuddy(control)
        control.setAccessibleName(name.replace("&", ""))
        head = QHBoxLayout()
        head.setSpacing(theme.px(4))
        head.addWidget(label)
        self._note = Text(theme, note, "small", "text_muted")
        head.addWidget(self._note)
        head.addStretch()
        layout.addLayout(head)
        layout.addWidget(control)
        self._problem_row = QWidget()
        row = QHBoxLayout(self._problem_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(IconLabel(theme, "alert-circle", 16, "danger"), 0, Qt.AlignmentFlag.AlignTop)
        self._problem = Text(theme, "", "small", "danger", weight=500, wrap=True)
        row.addWidget(self._problem, 1)
        self._problem_row.hide()
        layout.addWidget(self._problem_row)
        layout.addStretch()
        told = getattr(control, "problem_changed", None)  # of controls that judge what is typed
        if isinstance(told, SignalInstance):
            told.connect(self.set_problem)

    def set_note(self, note: str) -> None:
        """Say something else beside the name."""
        self._note.setText(note)

    def set_problem(self, sentence: str) -> None:
        """Show what is wrong with the value; an empty sentence takes the mark away."""
        self._problem.setText(sentence)
        self._problem_row.setVisible(bool(sentence))
        mark_problem(self.control, sentence)


def mark_problem(control: QWidget, sentence: str) -> None:
    """Mark a control as one whose value is wrong, and why; an empty sentence takes the mark away."""
    control.setProperty("standing", "problem" if sentence else "")
    control.setAccessibleDescription(sentence)
    control.style().unpolish(control)
    control.style().polish(control)


class SearchField(QLineEdit):
    """A line to search or filter with: a magnifier at its left, and while it holds text, Esc at its right."""

    def __init__(
        self, theme: Theme, placeholder: str, kind: str = "search", parent: QWidget | None = None
    ) -> None:
        """``kind`` is ``search`` (the desk's large one) or ``filter`` (36 px, above a table)."""
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self.setProperty("kind", kind)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._hint = QWidget(self)
        row = QHBoxLayout(self._hint)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(7))
        row.addWidget(KeyCap(theme, "Esc"))
        row.addWidget(Text(theme, self.tr("clears"), "caption", "text_muted"))
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.hide()
        self.textChanged.connect(self._place_hint)
        theme.changed.connect(self._place_hint)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._place_hint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self._theme
        side = theme.px(20 if self._kind == "search" else 18)
        left = theme.px(15 if self._kind == "search" else 10)
        box = QRectF(left, (self.height() - side) / 2, side, side)
        theme.paint_icon(QPainter(self), "search", theme.colour("text_muted"), box, self)

    def _place_hint(self) -> None:
        shown = bool(self.text()) and self._kind == "search"
        self._hint.setVisible(shown)
        if shown:
            size = self._hint.sizeHint()
            self._hint.setGeometry(
                self.width() - size.width() - self._theme.px(15),
                (self.height() - size.height()) // 2,
                size.width(),
                size.height(),
            )
