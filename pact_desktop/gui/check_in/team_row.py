"""One member on the team card: number, tick, name, need, and what a tick would do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pact_desktop.gui.check_in.view_model import TeamMember
from pact_desktop.gui.components.key_cap import key_cap_size, paint_key_cap
from pact_desktop.gui.components.pill import paint_pill, pill_size
from pact_desktop.gui.components.text import plain_tip
from pact_desktop.gui.style.theme import Theme


class TeamRow(QAbstractButton):
    """A row that can be ticked, unless the person is in already or may not come in."""

    def __init__(self, theme: Theme, number: int, member: TeamMember, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = str(number) if number <= 9 else ""
        self.member = member
        self._compact = False
        self.setCheckable(member.can_tick)
        self.setEnabled(member.can_tick)
        self.setText(member.name)
        words = member.since or member.would
        self.setAccessibleName(f"{member.name}, {member.discipline}, {words}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_compact(self, compact: bool) -> None:
        """Leave the need to the tool tip."""
        self._compact = compact
        self.setToolTip(plain_tip(self.member.need) if compact else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self._theme.px(44 if self._compact else 58))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, member = self._theme, self.member
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.isChecked():
            painter.fillRect(box, theme.colour("accent_soft"))
        elif self.underMouse() and self.isEnabled():
            painter.fillRect(box, theme.colour("hover"))
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        middle = box.center().y()
        if self._key:
            size = key_cap_size(theme, self._key)
            cap = QRectF(theme.px(12), round(middle - size.height() / 2), size.width(), size.height())
            colour = theme.colour
            paint_key_cap(painter, theme, cap, self._key, colour("text"), colour("edge"), colour("surface"))
        self._paint_tick(painter, QRectF(theme.px(48), middle - theme.px(14), theme.px(28), theme.px(28)))
        self._paint_words(painter, theme.px(90), middle)
        if member.need and not self._compact:
            self._paint_need(painter, self.width() * 0.5, middle)
        self._paint_end(painter, middle)

    def _paint_tick(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        if self.member.since:
            inner = box.adjusted(theme.px(2), theme.px(2), -theme.px(2), -theme.px(2))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("admitted.ink"))
            painter.drawEllipse(inner)
            mark = inner.adjusted(theme.px(5), theme.px(5), -theme.px(5), -theme.px(5))
            theme.paint_icon(painter, "check", theme.colour("admitted.ground"), mark, self)
            return
        radius = theme.px(7)
        edge = "accent" if self.isChecked() else "edge" if self.isEnabled() else "border"
        painter.setPen(QPen(theme.colour(edge), 1))
        ground = "accent" if self.isChecked() else "surface" if self.isEnabled() else "disabled_ground"
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if self.isChecked():
            mark = box.adjusted(theme.px(5), theme.px(5), -theme.px(5), -theme.px(5))
            theme.paint_icon(painter, "check", theme.colour("accent_ink"), mark, self)

    def _paint_words(self, painter: QPainter, left: int, middle: float) -> None:
        theme = self._theme
        room = self.width() * (0.6 if self._compact else 0.5) - left
        painter.setFont(theme.tokens.font("lead" if self._compact else "heading", 600))
        painter.setPen(theme.colour("text"))
        name = painter.fontMetrics().elidedText(self.member.name, Qt.TextElideMode.ElideRight, int(room))
        flags = int(Qt.AlignmentFlag.AlignVCenter)
        if self._compact:
            painter.drawText(QRectF(left, 0, room, self.height()), flags, name)
            return
        painter.drawText(QRectF(left, middle - theme.px(21), room, theme.px(25)), flags, name)
        painter.setFont(theme.tokens.font("small"))
        painter.setPen(theme.colour("text_muted"))
        painter.drawText(
            QRectF(left, middle + theme.px(2), room, theme.px(18)), flags, self.member.discipline
        )

    def _paint_need(self, painter: QPainter, left: float, middle: float) -> None:
        theme = self._theme
        side = theme.px(18)
        box = QRectF(left, middle - side / 2, side, side)
        theme.paint_icon(painter, self.member.need_icon, theme.colour("text_muted"), box, self)
        painter.setFont(theme.tokens.font("body"))
        painter.setPen(theme.colour("text"))
        room = self.width() * 0.22
        words = painter.fontMetrics().elidedText(self.member.need, Qt.TextElideMode.ElideRight, int(room))
        area = QRectF(left + side + theme.px(6), 0, room, self.height())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), words)

    def _paint_end(self, painter: QPainter, middle: float) -> None:
        theme, member = self._theme, self.member
        right = self.width() - theme.px(14)
        if member.since:
            painter.setFont(theme.tokens.font("small", 600, tabular=True))
            painter.setPen(theme.colour("admitted.ink"))
            area = QRectF(0, 0, right, self.height())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(area, int(flags), member.since)
            return
        ticked = self.isChecked() or not member.can_tick
        words = member.would if ticked else self.tr("Not here yet")
        outcome = member.outcome if ticked else ""
        size = pill_size(theme, words, icon=bool(outcome))
        pill = QRectF(right - size.width(), middle - size.height() / 2, size.width(), size.height())
        paint_pill(painter, theme, pill, words, outcome, self)
