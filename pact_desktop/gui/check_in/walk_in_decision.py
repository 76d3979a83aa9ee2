"""What would happen to a walk-in, shown as the form is filled, in the colours of the outcome."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pact_desktop.gui.check_in.card_parts import IconLineView
from pact_desktop.gui.check_in.view_model import IconLine, WalkInDecision, WalkInForm
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import clear, columns, rows
from pact_desktop.gui.components.spans import lay_out
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.words import Span

_HEAD = 90
_BAND = 44


class DecisionPanel(QWidget):
    """Head with icon and words, reasons, somebody similar, and the badge as it would be."""

    same_person = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._compact = False
        self._decision = WalkInDecision("not_a_badge", "", "")
        self._column = rows(theme, self, gap=10)
        self._lines = rows(theme, gap=10)
        self._column.addLayout(self._lines)
        self._column.addStretch(1)
        self._badge = BadgePreview(theme)
        self._facts = rows(theme, gap=9)
        foot = columns(theme, gap=18)
        foot.addWidget(self._badge)
        facts = rows(theme)
        facts.addStretch()
        facts.addLayout(self._facts)
        foot.addLayout(facts, 1)
        self._column.addLayout(foot)
        theme.changed.connect(self.update)
        self._lay_out()

    def show_decision(self, decision: WalkInDecision, form: WalkInForm, title: str) -> None:
        """Show what would happen to what is typed; ``title`` is the convening's, for the badge."""
        self._decision = decision
        ink = f"{decision.outcome}.ink"
        clear(self._lines)
        clear(self._facts)
        if not self._compact:
            for line in decision.lines:
                self._lines.addWidget(IconLineView(self._theme, line, ink, "control_desk"))
            for attendee_id, words in decision.similar:
                line = IconLine("users", words)
                self._lines.addWidget(IconLineView(self._theme, line, ink, "control_desk"))
                button = Button(self._theme, self.tr("Same person?"), "link", height="hit_min")
                button.clicked.connect(lambda _=False, found=attendee_id: self.same_person.emit(found))
                row = columns(self._theme)
                row.addSpacing(self._theme.px(19))
                row.addWidget(button)
                row.addStretch()
                self._lines.addLayout(row)
            if decision.hand_out:
                self._facts.addWidget(
                    IconLineView(self._theme, IconLine("folder", (Span(decision.hand_out),)), ink, "small")
                )
        self._badge.setVisible(decision.admits and not self._compact)
        self._badge.show_badge(title, form, decision.days)
        self.setAccessibleName(f"{decision.headline}. {decision.line}")
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Become a band of icon, words and one reason."""
        self._compact = compact
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self._theme.px(_BAND if self._compact else 300))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, decision = self._theme, self._decision
        look = theme.outcome(decision.outcome)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = theme.tokens.radius("card")
        path = QPainterPath()
        path.addRoundedRect(outline, radius, radius)
        painter.fillPath(path, look.ground)
        head_height = theme.px(_BAND if self._compact else _HEAD)
        head = QRectF(0, 0, self.width(), head_height)
        painter.setClipPath(path)
        painter.fillRect(head, look.panel)
        painter.setClipping(False)
        painter.setPen(QPen(look.edge, 2))
        painter.drawPath(path)
        side = theme.px(28 if self._compact else 52)
        left = theme.px(12 if self._compact else 24)
        theme.paint_icon(
            painter, look.icon, look.panel_ink, QRectF(left, (head_height - side) / 2, side, side), self
        )
        left += side + theme.px(10 if self._compact else 16)
        self._paint_head_words(painter, left, head_height)

    def _paint_head_words(self, painter: QPainter, left: int, height: int) -> None:
        theme, decision = self._theme, self._decision
        ink = f"{decision.outcome}.panel_ink"
        room = self.width() - left - theme.px(12)
        if self._compact:
            words = [Span(decision.headline, strong=True)]
            words += [Span("  " + span.text) for line in decision.lines[:1] for span in line.spans]
            band = lay_out(theme, words, theme.tokens.font("small"), ink, room, leading=1)
            band.draw(painter, QPointF(left, max((height - band.boundingRect().height()) / 2, 2)))
            return
        headline = lay_out(theme, [Span(decision.headline)], theme.tokens.font("title", 700), ink, room)
        line = lay_out(theme, [Span(decision.line)], theme.tokens.font("control_desk"), ink, room)
        total = headline.boundingRect().height() + line.boundingRect().height()
        top = (height - total) / 2
        headline.draw(painter, QPointF(left, top))
        line.draw(painter, QPointF(left, top + headline.boundingRect().height()))

    def _lay_out(self) -> None:
        theme, compact = self._theme, self._compact
        top = theme.px(_BAND if compact else _HEAD + 16)
        side = theme.px(24)
        self._column.setContentsMargins(side, top, side, 0 if compact else theme.px(18))
        if compact:
            self.setFixedHeight(theme.px(_BAND))
        else:
            self.setMinimumHeight(0)
            self.setMaximumHeight(16_777_215)
        self.updateGeometry()


class BadgePreview(QWidget):
    """The badge in small, without its code, which is made when the badge is printed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = ""
        self._form = WalkInForm()
        self._days = ""
        self.setFixedSize(theme.px(232), theme.px(155))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_badge(self, title: str, form: WalkInForm, days: str) -> None:
        """Show the badge of what is typed."""
        self._title, self._form, self._days = title, form, days
        self.setAccessibleName(
            self.tr("Badge of {name}").format(name=f"{form.given_name} {form.family_name}".strip())
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, form = self._theme, self._form
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = theme.tokens.radius("key")
        path = QPainterPath()
        path.addRoundedRect(box, radius, radius)
        paper, print_ink = Qt.GlobalColor.white, Qt.GlobalColor.black
        painter.fillPath(path, paper)
        painter.setClipPath(path)
        band = QRectF(0, 0, self.width(), theme.px(20))
        painter.fillRect(band, theme.tokens.print_accent())
        painter.setPen(paper)
        painter.setFont(theme.tokens.font("caption", 600))
        inset = theme.px(12)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(band.adjusted(inset, 0, -inset, 0), middle, self._title)
        painter.setPen(print_ink)
        room = self.width() - 2 * inset
        first = form.given_name or form.family_name
        rest = form.family_name if form.given_name else ""
        font = theme.tokens.font("headline")
        painter.setFont(font)
        first = painter.fontMetrics().elidedText(first, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(inset, theme.px(26), room, theme.px(34)), middle, first)
        painter.setFont(theme.tokens.font("lead"))
        rest = painter.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(inset, theme.px(56), room, theme.px(22)), middle, rest)
        painter.setFont(theme.tokens.font("caption", 600))
        painter.drawText(QRectF(inset, theme.px(98), room, theme.px(16)), middle, form.county)
        painter.setFont(theme.tokens.font("caption"))
        painter.drawText(QRectF(inset, theme.px(128), room, theme.px(16)), middle, self._days)
        painter.drawText(QRectF(inset, theme.px(113), room - theme.px(70), theme.px(16)), middle, form.agency)
        painter.setClipping(False)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.drawPath(path)
