"""An outcome pill: icon and a few words on the outcome's ground, in widgets and in tables."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.style.theme import Theme

_PADDING = 10
_GAP = 6
_ICON = 16
_LARGE = 28


def pill_size(theme: Theme, text: str, at_base: int = 24, icon: bool = True) -> QSize:
    """Return the size of a pill ``at_base`` px high."""
    words = QFontMetricsF(_font(theme, at_base)).horizontalAdvance(text)
    width = words + 2 * theme.px(_PADDING) + (theme.px(_ICON) + theme.px(_GAP) if icon else 0)
    return QSize(round(width), theme.px(at_base))


def paint_pill(
    painter: QPainter, theme: Theme, box: QRectF, text: str, outcome: str, widget: QWidget, icon: str = ""
) -> None:
    """Paint a pill into ``box``. ``outcome`` is an outcome's code; empty makes a neutral pill."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if outcome:
        look = theme.outcome(outcome)
        ground, ink, edge, icon = look.ground, look.ink, look.edge, icon or look.icon
    else:
        ground, ink, edge = theme.colour("hover"), theme.colour("text_muted"), theme.colour("border")
    outline = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2)
    left = box.left() + theme.px(_PADDING)
    if icon:
        side = theme.px(_ICON)
        theme.paint_icon(painter, icon, ink, QRectF(left, box.center().y() - side / 2, side, side), widget)
        left += side + theme.px(_GAP)
    painter.setPen(ink)
    painter.setFont(_font(theme, 30 if box.height() >= theme.px(_LARGE) else 24))
    right = box.right() - theme.px(_PADDING) + 2
    words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(right - left) + 1)
    painter.drawText(
        QRectF(left, box.top(), right - left + 2, box.height()), Qt.AlignmentFlag.AlignVCenter, words
    )
    painter.restore()


def _font(theme: Theme, at_base: int) -> QFont:
    """The font of a pill that is ``at_base`` px high at the base text size."""
    return theme.tokens.font("caption" if at_base < _LARGE else "small", 600, tabular=True)


class Pill(QWidget):
    """A pill standing by itself."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        outcome: str = "",
        *,
        icon: str = "",
        at_base: int = 24,
        parent: QWidget | None = None,
    ) -> None:
        """``outcome`` is an outcome's code, empty for a neutral pill; ``icon`` replaces the outcome's."""
        super().__init__(parent)
        self._theme = theme
        self._at_base = at_base
        self._icon = icon
        theme.changed.connect(self._refresh)
        self.set_pill(text, outcome, icon)

    def set_pill(self, text: str, outcome: str, icon: str = "") -> None:
        """Show other words on another outcome's ground."""
        self._text, self._outcome, self._icon = text, outcome, icon
        self.setAccessibleName(text)
        self._refresh()

    def sizeHint(self) -> QSize:
        return pill_size(self._theme, self._text, self._at_base, bool(self._icon or self._outcome))

    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(self.rect())
        paint_pill(QPainter(self), self._theme, box, self._text, self._outcome, self, self._icon)

    def _refresh(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
