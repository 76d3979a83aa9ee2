"""The popup of a facet: its values with how many people have each, to tick as many as wanted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QWidget

from pact_desktop.gui.components.field import SearchField
from pact_desktop.gui.components.panel import Panel, columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme
from pact_desktop.search.words import words_of

_SEARCHED_FROM = 12
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a facet: what it is called and how many people have it (None: not counted)."""

    value: str
    words: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """The values of one facet; ``only_one`` of them may be chosen at a time."""

    facet: StrEnum
    title: str
    options: Sequence[Option]
    only_one: bool = False


class FacetPopup(Panel):
    """``changed`` carries a facet and its chosen values each time a box is ticked; Esc closes."""

    changed = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        sections: Sequence[Section],
        chosen: Mapping[Any, frozenset[str]],
        parent: QWidget,
    ) -> None:
        super().__init__("popup", parent)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._boxes: list[tuple[StrEnum, Option, QCheckBox]] = []
        self._lines: list[tuple[str, QWidget]] = []
        column = rows(theme, self, margin=8, gap=4)
        shown = sum(len(section.options) for section in sections)
        self._search: SearchField | None = None
        if shown >= _SEARCHED_FROM:
            self._search = SearchField(theme, self.tr("Find"), "filter")
            self._search.textChanged.connect(self._narrow)
            column.addWidget(self._search)
        inner = QWidget()
        inner.setProperty("kind", "scrolled")
        lines = rows(theme, inner)
        lines.setContentsMargins(theme.px(4), 0, theme.px(8), 0)
        for section in sections:
            if len(sections) > 1:
                heading = Text(theme, section.title, "small", "text_muted", weight=600)
                heading.setContentsMargins(0, theme.px(6), 0, 0)
                lines.addWidget(heading)
            values = chosen.get(section.facet, frozenset())
            for option in section.options:
                lines.addWidget(self._line(section, option, option.value in values))
        lines.addStretch()
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        column.addWidget(scroll)
        height = min(inner.sizeHint().height() + theme.px(4), theme.px(380))
        scroll.setFixedHeight(height)
        scroll.setMinimumWidth(inner.sizeHint().width() + theme.px(24))

    def open_below(self, button: QWidget) -> None:
        """Open under a button, moved left where it would leave the window."""
        self.adjustSize()
        below = button.mapToGlobal(QPoint(0, button.height() + self._theme.px(4)))
        window = button.window().geometry()
        below.setX(max(window.left(), min(below.x(), window.right() - self.width() - self._theme.px(8))))
        below.setY(max(window.top(), min(below.y(), window.bottom() - self.height() - self._theme.px(8))))
        self.move(below)
        self.show()
        first = self._search or (self._boxes[0][2] if self._boxes else None)
        if first is not None:
            first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        boxes = [box for _, _, box in self._boxes if box.isVisible()]
        focus = next((place for place, box in enumerate(boxes) if box.hasFocus()), -1 if step > 0 else 0)
        if boxes:
            boxes[max(0, min(focus + step, len(boxes) - 1))].setFocus()

    def _line(self, section: Section, option: Option, ticked: bool) -> QWidget:
        theme = self._theme
        line = QWidget()
        row = columns(theme, line, gap=12)
        box = QCheckBox(option.words.replace("&", "&&"))
        box.setChecked(ticked)
        box.setAccessibleName(option.words)
        box.toggled.connect(lambda on, box=box: self._toggled(section, box, on))
        row.addWidget(box, 1)
        if option.count is not None:
            row.addWidget(Text(theme, str(option.count), "small", "text_muted", tabular=True))
            box.setAccessibleDescription(str(option.count))
        self._boxes.append((section.facet, option, box))
        self._lines.append((" " + " ".join(words_of(option.words)), line))
        return line

    def _toggled(self, section: Section, toggled: QCheckBox, on: bool) -> None:
        if on and section.only_one:
            for facet, _, box in self._boxes:
                if facet is section.facet and box is not toggled:
                    box.blockSignals(True)
                    box.setChecked(False)
                    box.blockSignals(False)
        self._tell(section.facet)

    def _tell(self, facet: StrEnum) -> None:
        chosen = frozenset(
            option.value for each, option, box in self._boxes if each is facet and box.isChecked()
        )
        self.changed.emit(facet, chosen)

    def _narrow(self, text: str) -> None:
        typed = words_of(text)
        for words, line in self._lines:
            line.setVisible(all(f" {word}" in words for word in typed))
