"""A large card to choose a way to begin."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from pact_desktop.gui.components.key_cap import key_cap_size, paint_key_cap
from pact_desktop.gui.components.spans import lay_out
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.words import Span

_PADDING = 25
_ICON_GROUND = 52


class StartCard(QPushButton):
    """Icon, title, a sentence and the key that presses it; compact puts the icon beside the words."""

    def __init__(
        self, theme: Theme, key: str, icon: str, title: str, sentence: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._theme = theme
        self._key = key
        self._icon = icon
        self._sentence = sentence
        self._compact = False
        self.setProperty("kind", "start-card")
        self.setProperty("ownFocusEdge", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{title}. {sentence}")
        self.setAccessibleDescription(key)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, title: str, sentence: str) -> None:
        """Show other words, for instance in another language."""
        self.setText(title)
        self._sentence = sentence
        self.setAccessibleName(f"{title}. {sentence}")
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Stand low and wide, for stacked cards."""
        self._compact = compact
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self._theme.px(64 if self._compact else 216))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(180), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QStylePainter(self)
        painter.setRenderHint(QStylePainter.RenderHint.Antialiasing)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        inset = theme.px(10 if self._compact else _PADDING)
        side = theme.px(44 if self._compact else _ICON_GROUND)
        ground = QRectF(inset, inset, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft"))
        radius = theme.tokens.radius("field_large")
        painter.drawRoundedRect(ground, radius, radius)
        icon = theme.px(28)
        box = QRectF(0, 0, icon, icon)
        box.moveCenter(ground.center())
        theme.paint_icon(painter, self._icon, theme.colour("accent_soft_ink"), box, self)
        size = key_cap_size(theme, self._key)
        cap = QRectF(self.width() - inset - size.width(), inset, size.width(), size.height())
        colour = theme.colour
        paint_key_cap(painter, theme, cap, self._key, colour("text"), colour("edge"), colour("surface"))
        words_left, top = float(inset), float(inset + side + theme.px(16))
        if self._compact:
            words_left, top = ground.right() + inset, float(inset)
        width = (cap.left() if self._compact else self.width()) - words_left - inset
        title = lay_out(theme, [Span(self.text())], theme.tokens.font("start_title"), "text", width)
        title.draw(painter, QPointF(words_left, top))
        top += title.boundingRect().height() + theme.px(0 if self._compact else 4)
        font = theme.tokens.font("small" if self._compact else "control_desk", 400)
        sentence = self._sentence
        if self._compact:
            metrics = QFontMetricsF(font)
            sentence = metrics.elidedText(sentence, Qt.TextElideMode.ElideRight, width)
        words = lay_out(theme, [Span(sentence)], font, "text_muted", width)
        words.draw(painter, QPointF(words_left, top))
