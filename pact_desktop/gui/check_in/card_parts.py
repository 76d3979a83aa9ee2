"""The parts of a result card that are painted: panel words, team seats, things to hand out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pact_desktop.gui.check_in.view_model import CardView, HandOutView, IconLine, PlacesView, SeatView
from pact_desktop.gui.components.bar import Bar
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.seat import paint_seat
from pact_desktop.gui.components.spans import SpanText, lay_out
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.words import Span


def paint_panel_words(
    painter: QPainter, theme: Theme, box: QRectF, view: CardView, compact: bool, widget: QWidget
) -> None:
    """Paint icon, headline and line into the middle of the panel ``box``, its foot at the bottom."""
    ink = f"{view.outcome}.panel_ink"
    look = theme.outcome(view.outcome)
    margin = theme.px(6 if compact else 22)
    words = box.adjusted(margin, 0, -margin, 0)
    headline_font = theme.tokens.font("lead", 700) if compact else theme.tokens.font("headline")
    line_font = theme.tokens.font("small" if compact else "desk_line", 500)
    headline = lay_out(
        theme, [Span(view.headline)], headline_font, ink, words.width(), centred=True, leading=0.95
    )
    line = lay_out(theme, [Span(view.line)], line_font, ink, words.width(), centred=True)
    icon = theme.px(48 if compact else 108)
    gap = theme.px(8 if compact else 14)
    small_gap = theme.px(2 if compact else 6)
    heights = icon + gap + headline.boundingRect().height() + small_gap
    line_height = line.boundingRect().height() if view.line else 0
    top = box.center().y() - (heights + line_height) / 2
    icon_box = QRectF(box.center().x() - icon / 2, top, icon, icon)
    theme.paint_icon(painter, look.icon, look.panel_ink, icon_box, widget)
    top += icon + gap
    headline.draw(painter, QPointF(words.left(), top))
    top += headline.boundingRect().height() + small_gap
    if view.line:
        line.draw(painter, QPointF(words.left(), top))
    if view.foot and not compact:
        foot = lay_out(
            theme, [Span(view.foot)], theme.tokens.font("small"), ink, words.width(), centred=True, leading=1
        )
        bottom = box.bottom() - theme.px(20)
        foot.draw(painter, QPointF(words.left(), bottom - foot.boundingRect().height()))


class SeatsView(QWidget):
    """The team's seats in a row, and in words how many are in."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._seats: Sequence[SeatView] = ()
        self._words: Sequence[Span] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_seats(self, seats: Sequence[SeatView], words: Sequence[Span]) -> None:
        """Show the seats of a team."""
        self._seats, self._words = seats, words
        self.setAccessibleName("".join(span.text for span in words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._theme
        seats = len(self._seats) * theme.px(38)
        return QSize(seats + theme.px(6) + round(self._words_width()), theme.px(32))

    def minimumSizeHint(self) -> QSize:
        # The words give way where the county's name needs the room; the seats say the same.
        return QSize(len(self._seats) * self._theme.px(38), self._theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        side, step = theme.px(32), theme.px(38)
        has_room = self.width() >= self.sizeHint().width()
        start = 0 if has_room else self.width() - len(self._seats) * step
        for number, seat in enumerate(self._seats):
            box = QRectF(start + number * step, 0, side, side)
            paint_seat(painter, theme, box, seat.letters, seat.taken)
        if not has_room:
            return
        font = theme.tokens.font("small")
        left = len(self._seats) * step + theme.px(6)
        layout = lay_out(theme, self._words, font, "text", self.width())
        layout.draw(painter, QPointF(left, (self.height() - layout.boundingRect().height()) / 2))

    def _words_width(self) -> float:
        font = self._theme.tokens.font("small", 600)
        return QFontMetricsF(font).horizontalAdvance("".join(span.text for span in self._words)) + 4


class PlacesBar(QWidget):
    """How full the day is, in the outcome's own colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._left = Text(theme, "", "small", weight=600)
        self._taken = Text(theme, "", "small", "text_muted", tabular=True)
        self._bar = Bar(theme, "needs_approval.edge", 8)
        column = rows(theme, self, gap=5)
        words = columns(theme)
        words.addWidget(self._left)
        words.addStretch()
        words.addWidget(self._taken)
        column.addLayout(words)
        column.addWidget(self._bar)
        self.setFixedWidth(theme.px(250))

    def show_places(self, places: PlacesView) -> None:
        """Show how many places are left and taken."""
        self._left.setText(places.left)
        self._taken.setText(places.taken)
        self._bar.set_share(places.share, f"{places.left}, {places.taken}")


class HandOutBox(QWidget):
    """One thing to hand out: icon and words in a box with the outcome's edge."""

    def __init__(self, theme: Theme, thing: HandOutView, outcome: str, compact: bool) -> None:
        super().__init__()
        self._theme = theme
        self._thing = thing
        self._outcome = outcome
        self._compact = compact
        self.setAccessibleName(thing.words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = self._theme
        words = QFontMetricsF(self._font()).horizontalAdvance(self._thing.words)
        inner = theme.px(20 if self._compact else 24) + theme.px(8 if self._compact else 12)
        width = words + inner + 2 * theme.px(12 if self._compact else 18)
        return QSize(round(width), theme.px(36 if self._compact else 56))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        look = theme.outcome(self._outcome)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.edge, 1))
        painter.setBrush(theme.colour("surface"))
        radius = theme.tokens.radius("control" if self._compact else "field_large")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        side = theme.px(20 if self._compact else 24)
        left = theme.px(12 if self._compact else 16)
        theme.paint_icon(
            painter, self._thing.icon, look.ink, QRectF(left, (self.height() - side) / 2, side, side), self
        )
        left += side + theme.px(8 if self._compact else 12)
        painter.setFont(self._font())
        painter.setPen(theme.colour("text"))
        painter.drawText(
            QRectF(left, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, self._thing.words
        )

    def _font(self) -> QFont:
        return self._theme.tokens.font("control_desk" if self._compact else "start_title", 600)


class IconLineView(QWidget):
    """An icon with words that wrap."""

    def __init__(
        self, theme: Theme, line: IconLine, icon_ink: str, scale: str = "lead", ink: str = "text"
    ) -> None:
        super().__init__()
        row = columns(theme, self, gap=9)
        icon = IconLabel(theme, line.icon, 18 if scale == "small" else 20, icon_ink)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(SpanText(theme, line.spans, scale, ink), 1)
