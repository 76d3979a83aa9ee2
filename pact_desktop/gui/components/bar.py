"""A thin bar: how much of a whole is done or taken."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pact_desktop.gui.style.theme import Theme


class Bar(QWidget):
    """A share between 0 and 1, filled in a colour of the token table on a quiet track."""

    def __init__(
        self, theme: Theme, ink: str = "accent", at_base: float = 6, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ink = ink
        self._at_base = at_base
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_share(self, share: float, words: str = "") -> None:
        """Fill the bar to ``share``; ``words`` say the same to a screen reader."""
        self._share = min(max(share, 0.0), 1.0)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(196), self._theme.px(self._at_base))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(self.rect())
        radius = track.height() / 2
        painter.setBrush(self._theme.colour("pressed"))
        painter.drawRoundedRect(track, radius, radius)
        if self._share > 0:
            done = QRectF(track)
            done.setWidth(max(track.width() * self._share, track.height()))
            painter.setBrush(self._theme.colour(self._ink))
            painter.drawRoundedRect(done, radius, radius)
