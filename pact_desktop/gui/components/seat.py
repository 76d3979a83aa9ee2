"""A seat: a round place with a person's initials, filled once the person is in."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.style.theme import Theme


def initials(name: str) -> str:
    """Return the first letters of the first and the last word of a name."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    letters = words[0][0] + (words[1][0] if len(words) > 1 else "")
    return letters.upper()


def paint_seat(painter: QPainter, theme: Theme, box: QRectF, letters: str, taken: bool) -> None:
    """Paint a seat into ``box``: filled with initials, or an outline."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    circle = box.adjusted(0.5, 0.5, -0.5, -0.5)
    if taken:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("text"))
    else:
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("surface"))
    painter.drawEllipse(circle)
    painter.setPen(theme.colour("background" if taken else "text_muted"))
    painter.setFont(theme.tokens.font("caption", 600))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters)
    painter.restore()


class Avatar(QWidget):
    """The operator's initials on the soft accent."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._letters = ""
        theme.changed.connect(self._refresh)
        self._refresh()

    def set_name(self, name: str) -> None:
        """Show another person's initials."""
        self._letters = initials(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(32), self._theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent_soft"))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(self._theme.colour("accent_soft_ink"))
        painter.setFont(self._theme.tokens.font("small", 600))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)

    def _refresh(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
