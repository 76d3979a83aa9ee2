"""Choices at the left, paper in the middle, what to know at the right; in a narrow window one at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components.panel import Panel, columns, hairline, rows
from pact_desktop.gui.components.segments import Segments
from pact_desktop.gui.style.theme import Theme

_NO_LIMIT = 16_777_215
"""Qt's own greatest width."""


class ThreeParts(QWidget):
    """Middle and right stand on one panel; ``ground`` is the part of it that the middle lies on."""

    def __init__(
        self,
        theme: Theme,
        steps: Sequence[str],
        left: tuple[QWidget, int],
        middle: QWidget,
        right: tuple[QWidget, int],
    ) -> None:
        """``steps`` are what the three are called where one is seen at a time; left and right come with their
        widths in px at the base text size."""
        super().__init__()
        self._theme = theme
        self._sides = (left, right)
        self._compact = False
        column = rows(theme, self, gap=12)
        self._steps = Segments(theme, list(steps))
        self._steps.set_growing()
        self._steps.chosen.connect(self._show)
        column.addWidget(self._steps)
        body = columns(theme, gap=14)
        body.addWidget(left[0])
        self._panel = Panel()
        row = columns(theme, self._panel)
        row.setContentsMargins(1, 1, 1, 1)
        self.ground = Panel("preview-ground")
        rows(theme, self.ground).addWidget(middle)
        row.addWidget(self.ground, 1)
        self._line = hairline(upright=True)
        row.addWidget(self._line)
        row.addWidget(right[0])
        body.addWidget(self._panel, 1)
        column.addLayout(body, 1)
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Show one part at a time, or all of them."""
        self._compact = compact
        for part, width in self._sides:
            wide = self._theme.px(width)
            part.setMinimumWidth(0 if compact else wide)
            part.setMaximumWidth(_NO_LIMIT if compact else wide)
        self._steps.setVisible(compact)
        self._show(self._steps.current())

    def go_to(self, step: int) -> None:
        """Bring a part (0 first) to the front, where one is seen at a time."""
        self._steps.set_current(step)
        self._show(step)

    def _show(self, step: int) -> None:
        everything = not self._compact
        (left, _), (right, _) = self._sides
        left.setVisible(everything or step == 0)
        self._panel.setVisible(everything or step > 0)
        self.ground.setVisible(everything or step == 1)
        self._line.setVisible(everything)
        right.setVisible(everything or step == 2)
