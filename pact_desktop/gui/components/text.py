"""A line or paragraph of plain text in a step of the type scale and an ink of the token table."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pact_desktop.gui.style.theme import Theme


class Text(QLabel):
    """Plain text, never markup, so that nothing typed or imported can dress itself up."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        scale: str = "body",
        ink: str = "text",
        *,
        weight: int | None = None,
        wrap: bool = False,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._scale = scale
        self._ink = ink
        self._weight = weight
        self._tabular = tabular
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._refresh)
        self._refresh()

    def set_ink(self, ink: str) -> None:
        """Change the ink, for instance to ``danger`` or ``admitted.ink``."""
        if ink != self._ink:
            self._ink = ink
            self._refresh()

    def set_scale(self, scale: str) -> None:
        """Change the step of the type scale."""
        if scale != self._scale:
            self._scale = scale
            self._refresh()

    def _refresh(self) -> None:
        self.setFont(self._theme.tokens.font(self._scale, self._weight, self._tabular))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(self._ink))
        self.setPalette(palette)


class OneLine(Text):
    """A line that takes the width it is given and ends in an ellipsis where its room ends."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        scale: str = "body",
        ink: str = "text",
        *,
        weight: int | None = None,
    ) -> None:
        super().__init__(theme, text, scale, ink, weight=weight)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def shown(self) -> str:
        """What of the text has room."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawText(self.contentsRect(), self.alignment(), self.shown())
        painter.end()


_LONGEST_WORD = 16


def breakable(text: str) -> str:
    """The text with places to break in very long words, which would else be cut off in a narrow column."""
    return re.sub(rf"\w{{{_LONGEST_WORD}}}(?=\w)", "\\g<0>\u200b", text)


def plain_tip(text: str) -> str:
    """A tool tip that says ``text`` as it stands: Qt takes what looks like markup for markup there."""
    return RichText.convertFromPlainText(text) if RichText.mightBeRichText(text) else text
