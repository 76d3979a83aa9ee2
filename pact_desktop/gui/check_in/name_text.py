"""The name on a card: as large as it fits, then two lines, then cut with the whole name as tool tip."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pact_desktop.gui.components.text import plain_tip
from pact_desktop.gui.style.theme import Theme

_BELOW = 0.12
"""Room below the last line for its descenders, in parts of the size."""


class NameText(QWidget):
    """Fits a name into its width; the height follows from what was found."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ""
        self._compact = False
        self._font = theme.tokens.font("name")
        self._lines: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        theme.changed.connect(self._fit)

    def set_name(self, name: str) -> None:
        """Show another name."""
        self._name = name
        self.setAccessibleName(name)
        self._fit()

    def set_compact(self, compact: bool) -> None:
        """Start from the smaller size of narrow windows."""
        self._compact = compact
        self._fit()

    @property
    def lines(self) -> list[str]:
        """The lines as they are shown."""
        return list(self._lines)

    @property
    def font_px(self) -> int:
        """The size that was found, in logical pixels."""
        return self._font.pixelSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def sizeHint(self) -> QSize:
        below = round(self._font.pixelSize() * _BELOW)
        return QSize(self._theme.px(200), self._line_height() * max(len(self._lines), 1) + below)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("text"))
        height = self._line_height()
        # Large letters have a side bearing that would set the name in from the words below it.
        inset = -round(self._font.pixelSize() * 0.035)
        for number, line in enumerate(self._lines):
            box = QRectF(inset, number * height, self.width() - inset, height)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
            painter.drawText(box, int(flags), line)

    def _fit(self) -> None:
        tokens = self._theme.tokens
        largest = round(tokens.font_px("name_min") * 1.05) if self._compact else tokens.font_px("name")
        smallest = round(tokens.font_px("name_min") * (0.6 if self._compact else 1))
        font = tokens.font("name", px=largest)
        wanted = QFontMetricsF(font).horizontalAdvance(self._name)
        if wanted > self.width() > 0:
            font = tokens.font("name", px=max(int(largest * self.width() / wanted), smallest))
        self._font = font
        self._lines = self._broken(font)
        cut = "".join(self._lines).replace(" ", "") != self._name.replace(" ", "")
        self.setToolTip(plain_tip(self._name) if cut else "")
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def _broken(self, font: QFont) -> list[str]:
        metrics = QFontMetricsF(font)
        width = max(self.width(), 1)
        if metrics.horizontalAdvance(self._name) <= width:
            return [self._name]
        first, rest = "", self._name
        for word in self._name.split():
            longer = f"{first} {word}".strip()
            if metrics.horizontalAdvance(longer) > width:
                break
            first, rest = longer, self._name[len(longer) :].strip()
        if not first:
            first = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, width)
            rest = ""
        lines = [first]
        if rest:
            lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
        return lines

    def _line_height(self) -> int:
        return round(self._font.pixelSize() * 1.1)
