"""A tile with a number key: a remedy with what it does, or a reason to choose."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from pact_desktop.gui.components.key_cap import key_cap_size, paint_key_cap
from pact_desktop.gui.components.spans import lay_out
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.words import Span

_PADDING = 13


class Tile(QPushButton):
    """A large button: key cap, a title, and a line below it that says what would happen."""

    def __init__(
        self,
        theme: Theme,
        key: str,
        title: str,
        line: str = "",
        *,
        at_base: int = 86,
        parent: QWidget | None = None,
    ) -> None:
        """``at_base`` is the least height in px; a title or line that wraps makes it taller."""
        super().__init__(title, parent)
        self._theme = theme
        self._key = key
        self._line = line
        self._at_base = at_base
        self._heights: dict[int, int] = {}
        self.setProperty("kind", "tile")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{title} {line}".strip())
        self.setAccessibleDescription(key)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._theme_changed)

    def set_words(self, title: str, line: str) -> None:
        """Say something else."""
        if (title, line) == (self.text(), self._line):
            return
        self._line = line
        self._heights.clear()
        self.setText(title)
        self.setAccessibleName(f"{title} {line}".strip())
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Layouts ask many times over; laying out text each time would hold up the card.
        if width not in self._heights:
            self._heights[width] = self._height_for(width)
        return self._heights[width]

    def _height_for(self, width: int) -> int:
        words = max(width - self._words_left() - self._theme.px(_PADDING), 1)
        height = self._title_height(words) + self._line_height(words) + 2 * self._theme.px(_PADDING)
        return max(round(height), self._theme.px(self._at_base))

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._title_font())
        width = self._words_left() + metrics.horizontalAdvance(self.text()) + 2 * self._theme.px(_PADDING)
        return QSize(round(width), self.heightForWidth(max(self.width(), round(width))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(self._at_base))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        size = key_cap_size(theme, self._key)
        top = theme.px(_PADDING)
        cap = QRectF(top, top, max(size.width(), theme.px(26)), theme.px(26))
        ink = theme.colour("text" if self.isEnabled() else "text_disabled")
        paint_key_cap(painter, theme, cap, self._key, ink, theme.colour("edge"), theme.colour("surface"))
        left = self._words_left()
        width = self.width() - left - theme.px(_PADDING)
        name = "text" if self.isEnabled() else "text_disabled"
        title = lay_out(theme, [Span(self.text())], self._title_font(), name, width)
        title.draw(painter, QPointF(left, top + theme.px(2)))
        muted = "text_muted" if self.isEnabled() else "text_disabled"
        line = lay_out(theme, [Span(self._line)], theme.tokens.font("small"), muted, width)
        line.draw(painter, QPointF(left, top + theme.px(4) + title.boundingRect().height()))

    def _theme_changed(self) -> None:
        self._heights.clear()
        self.updateGeometry()

    def _words_left(self) -> int:
        return self._theme.px(_PADDING + 26 + 11)

    def _title_font(self) -> QFont:
        return self._theme.tokens.font("lead", 600)

    def _title_height(self, width: float) -> float:
        layout = lay_out(self._theme, [Span(self.text())], self._title_font(), "text", width)
        return layout.boundingRect().height()

    def _line_height(self, width: float) -> float:
        if not self._line:
            return 0
        font = self._theme.tokens.font("small")
        return lay_out(self._theme, [Span(self._line)], font, "text", width).boundingRect().height()
