"""The button: shape from the style sheet, icon, words and key cap painted on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from pact_desktop.gui.components.key_cap import key_cap_size, paint_key_cap
from pact_desktop.gui.style.theme import Theme

_GAP = 8
_NAV_GAP = 10
_INKS = {
    "primary": "accent_ink",
    "link": "link",
    "message": "background",
    "nav": "text_muted",
}
_CHECKED_INKS = {"nav": "accent_text", "secondary": "accent_soft_ink", "segment": "accent_soft_ink"}


class Button(QPushButton):
    """A push button of one of the kinds of the style sheet.

    Kinds: ``primary`` (one a view), ``secondary``, ``quiet`` (no outline), ``link``, ``on-colour`` (quiet,
    on an outcome's ground), ``message`` (in a message), ``nav``.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: str = "secondary",
        *,
        icon: str = "",
        key: str = "",
        height: str = "control",
        parent: QWidget | None = None,
    ) -> None:
        """``key`` is shown as a cap (the key itself is bound elsewhere); ``height`` a size of the tokens."""
        super().__init__(text, parent)
        self._theme = theme
        self._kind = kind
        self._icon = icon
        self._shows_icon = True
        self._key = key
        self._height = height
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if key:
            self.setAccessibleDescription(key)
        theme.changed.connect(self._refresh)

    def set_kind(self, kind: str) -> None:
        """Take another kind's shape and ink."""
        if kind != self._kind:
            self._kind = kind
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
            self._refresh()

    def set_height(self, height: str) -> None:
        """Stand as high as another size of the tokens."""
        if height != self._height:
            self._height = height
            self._refresh()

    def set_icon_name(self, icon: str) -> None:
        """Show another icon; an empty name shows none."""
        if icon != self._icon:
            self._icon = icon
            self._refresh()

    def set_icon_shown(self, shown: bool) -> None:
        """Leave the icon out where there is no room for it, or show it again."""
        if shown != self._shows_icon:
            self._shows_icon = shown
            self._refresh()

    def set_key(self, key: str) -> None:
        """Show another key cap; an empty text shows none."""
        self._key = key
        self.setAccessibleDescription(key)
        self._refresh()

    def words_font(self) -> QFont:
        """The font of the words: stronger where the button is the one to press."""
        if self._kind == "nav":
            return self._theme.tokens.font("body", 600 if self.isChecked() else 500)
        if self._kind == "segment":
            return self._theme.tokens.font("small", 600 if self.isChecked() else 500)
        strong = self._kind in ("primary", "message", "link")
        return self._theme.tokens.font("control_desk" if self._is_large() else "body", 600 if strong else 500)

    def ink(self) -> QColor:
        """The colour of words and icon as the button stands now."""
        if not self.isEnabled():
            return self._theme.colour("text_disabled")
        if self._kind == "quiet" and not self.text():
            return self._theme.colour("text_muted")
        if self.isChecked() and self._kind in _CHECKED_INKS:
            return self._theme.colour(_CHECKED_INKS[self._kind])
        return self._theme.colour(_INKS.get(self._kind, "text"))

    def sizeHint(self) -> QSize:
        width = 2 * self._padding() + self._content_width()
        return QSize(round(width), self._theme.tokens.size(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self.paint_content(painter)

    def paint_content(self, painter: QPainter) -> None:
        """Paint icon, words and key cap in a row, centred unless the kind stands at the left."""
        theme, ink = self._theme, self.ink()
        middle = QRectF(self.rect())
        left = float(self._padding())
        if self._kind == "segment":  # may stand narrower than it would like to
            left = (self.width() - self._content_width()) / 2
        elif self._kind != "nav":
            left = max(left, (self.width() - self._content_width()) / 2)
        painter.setFont(self.words_font())
        painter.setPen(ink)
        if self._icon and self._shows_icon:
            side = theme.px(self._icon_side())
            box = QRectF(left, middle.center().y() - side / 2, side, side)
            theme.paint_icon(painter, self._icon, ink, box, self)
            left += side + theme.px(_NAV_GAP if self._kind == "nav" else _GAP)
        words = QFontMetricsF(self.words_font()).horizontalAdvance(_shown(self.text()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextShowMnemonic
        painter.drawText(QRectF(left, 0, words + 2, self.height()), int(flags), self.text())
        if self._key:
            size = key_cap_size(theme, self._key)
            left += words + theme.px(_GAP) if self.text() else 0
            box = QRectF(round(left), round((self.height() - size.height()) / 2), size.width(), size.height())
            filled = self._kind == "primary" and self.isEnabled()
            edge = ink if filled else theme.colour("edge")
            ground = QColor(Qt.GlobalColor.transparent) if filled else theme.colour("surface")
            paint_key_cap(painter, theme, box, self._key, ink, edge, ground)

    def _padding(self) -> int:
        if not self.text() and not self._key:
            return self._theme.px(8)
        if self._kind == "segment":
            return self._theme.px(12)
        if self._height == "field_desk":
            return self._theme.px(18)
        if self._kind == "nav":
            return self._theme.px(11)
        if self._height == "hit_min":
            return self._theme.px(10)
        if self._kind == "on-colour":
            return self._theme.px(3)
        if self._kind in ("quiet", "link"):
            return self._theme.px(10)
        return self._theme.px(16 if self._is_large() else 15 if self._key else 14)

    def _is_large(self) -> bool:
        return self._theme.tokens.size(self._height) >= self._theme.tokens.size("control_desk")

    def _icon_side(self) -> int:
        if self._kind == "segment":
            return 16
        return 20 if self._is_large() or self._kind == "nav" else 18

    def _content_width(self) -> float:
        theme = self._theme
        words = QFontMetricsF(self.words_font()).horizontalAdvance(_shown(self.text()))
        parts = [words] if self.text() else []
        if self._icon and self._shows_icon:
            parts.append(theme.px(self._icon_side()))
        if self._key:
            parts.append(key_cap_size(theme, self._key).width())
        return sum(parts) + theme.px(_GAP) * (len(parts) - 1)

    def _refresh(self) -> None:
        self.updateGeometry()
        self.update()


def _shown(text: str) -> str:
    """Return the words without the mark of the mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
