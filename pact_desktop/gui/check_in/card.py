"""The result card: one painted ground for every outcome, with words and real buttons over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pact_desktop.gui.check_in.card_foot import CardFoot
from pact_desktop.gui.check_in.card_paint import paint_ground
from pact_desktop.gui.check_in.card_parts import (
    HandOutBox,
    IconLineView,
    PlacesBar,
    SeatsView,
    paint_panel_words,
)
from pact_desktop.gui.check_in.items_step import ItemsStep
from pact_desktop.gui.check_in.name_text import NameText
from pact_desktop.gui.check_in.reasons import ReasonsStep
from pact_desktop.gui.check_in.remedy_row import RemedyRow
from pact_desktop.gui.check_in.view_model import CardView, IconLine, ItemsView, ReasonsView
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import clear, columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.words import Span

_EMPTY = CardView("not_a_badge", "")


class ResultCard(QWidget):
    """Shows a ``CardView``; emits what the person wants done about it."""

    remedy_chosen = Signal(str)
    print_wanted = Signal()
    new_badge_wanted = Signal()
    fix_wanted = Signal()
    contact_wanted = Signal()
    undo_wanted = Signal()
    item_chosen = Signal(int)
    reason_given = Signal(str, str)
    """The reason, and the organizer's PIN where it was asked for."""
    back_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._compact = False
        self.view = _EMPTY
        self.contact_is_shown = False
        self._body = QVBoxLayout(self)
        self._eyebrow = Text(theme, "", "lead", weight=500)
        self._name = NameText(theme)
        self._county = Text(theme, "", "county")
        self._county.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self._pronouns = Text(theme, "", "heading", "text_muted", weight=400)
        self._seats = SeatsView(theme)
        self._places = PlacesBar(theme)
        self._county_row = columns(theme)
        baseline = Qt.AlignmentFlag.AlignBaseline
        self._county_row.addWidget(self._county, 0, baseline)
        self._county_row.addWidget(self._pronouns, 0, baseline)
        self._county_row.addStretch()
        self._county_row.addWidget(self._seats)
        self._county_row.addWidget(self._places)
        self._middle = rows(theme)
        self._actions = rows(theme)
        self._remedies = RemedyRow(theme)
        self._remedies.chosen.connect(self.remedy_chosen)
        self.foot = CardFoot(theme)
        self.foot.print_wanted.connect(self.print_wanted)
        self.foot.new_badge_wanted.connect(self.new_badge_wanted)
        self.foot.fix_wanted.connect(self.fix_wanted)
        self.foot.contact_wanted.connect(self.contact_wanted)
        self.foot.undo_wanted.connect(self.undo_wanted)
        self._step_place = rows(theme)
        self._actions.addWidget(self._remedies)
        self._actions.addWidget(self.foot)
        self._actions.addLayout(self._step_place)
        for widget in (self._eyebrow, self._name):
            self._body.addWidget(widget)
        self._body.addLayout(self._county_row)
        self._body.addLayout(self._middle)
        self._body.addStretch(1)
        self._body.addLayout(self._actions)
        self.reasons: ReasonsStep | None = None
        self._items: ItemsStep | None = None
        theme.changed.connect(self._rebuild)

    def show_card(self, view: CardView) -> None:
        """Show another result."""
        self.view = view
        self.reasons = self._items = None
        self.contact_is_shown = False
        self._rebuild()

    @property
    def items(self) -> tuple[str, ...]:
        """What can be chosen to be handed out, while that is asked."""
        return self._items.view.choices if self._items is not None else ()

    def show_items(self, items: ItemsView) -> None:
        """Ask what is handed out, in place of the lines and remedies."""
        self._items = ItemsStep(self._theme, items, self._compact)
        self._items.chosen.connect(self.item_chosen)
        self._items.back_wanted.connect(self.back_wanted)
        self._rebuild()

    def show_reasons(self, reasons: ReasonsView) -> None:
        """Ask why, in place of the lines and remedies; the person stays in sight."""
        self._items = None
        self.reasons = ReasonsStep(self._theme, reasons, self._compact)
        self.reasons.given.connect(self.reason_given)
        self.reasons.back_wanted.connect(self.back_wanted)
        self._rebuild()

    def set_compact(self, compact: bool) -> None:
        """Lay out for a narrow window, or a wide one."""
        if compact != self._compact:
            self._compact = compact
            self._rebuild()

    def show_contact(self) -> None:
        """Show phone and email, hidden until asked for."""
        self.contact_is_shown = True
        words = self.view.contact or self.tr("No phone or email on the roster.")
        clear(self._middle)
        self._middle.addWidget(self._line(IconLine("phone", (Span(words),))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._theme.outcome(self.view.outcome)
        panel = self._panel_width()
        paint_ground(painter, self._theme, QRectF(self.rect()), look, panel)
        box = QRectF(0, 2, panel - 2, self.height() - 4)
        paint_panel_words(painter, self._theme, box, self.view, self._compact, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def _panel_width(self) -> int:
        return self._theme.px(104) if self._compact else self._theme.tokens.size("card_panel")

    def _rebuild(self) -> None:
        self._lay_out()
        self._fill_head()
        clear(self._middle)
        clear(self._step_place)
        step = self.reasons or self._items
        if step is not None:
            self._middle.addWidget(step.choices)
            self._step_place.addWidget(step.foot)
            self._remedies.hide()
            self.foot.hide()
        else:
            self._fill_middle()
            more = self._more() if self._compact and self.view.attendee_id else None
            self._remedies.show_remedies(self.view.remedies, self._compact, more)
            self.foot.show_for(self.view, self._compact)
        self.setAccessibleName(self.view.spoken)
        self.update()

    def _lay_out(self) -> None:
        theme, compact = self._theme, self._compact
        edge = theme.tokens.size("card_edge")
        left = self._panel_width() + edge + theme.px(9 if compact else 22)
        self._body.setContentsMargins(
            left,
            theme.px(14 if compact else 26),
            theme.px(9 if compact else 32),
            theme.px(13 if compact else 22),
        )
        self._body.setSpacing(0)
        self._county_row.setSpacing(theme.px(8 if compact else 14))
        self._middle.setContentsMargins(0, theme.px(6 if compact else 20), 0, 0)
        self._middle.setSpacing(theme.px(6 if compact else 9))
        self._actions.setSpacing(theme.px(6 if compact else 12))
        self._name.set_compact(compact)
        self._county.set_scale("start_title" if compact else "county")
        self._pronouns.set_scale("control_desk" if compact else "heading")

    def _fill_head(self) -> None:
        view, compact = self.view, self._compact
        self._eyebrow.setText(view.eyebrow)
        self._eyebrow.set_ink(f"{view.outcome}.ink")
        self._eyebrow.setVisible(bool(view.eyebrow) and not compact)
        self._name.set_name(view.name)
        self._name.setVisible(bool(view.name))
        self._county.setText(view.county)
        self._pronouns.setText(view.pronouns)
        self._seats.setVisible(bool(view.seats) and not compact)
        if view.seats:
            self._seats.show_seats(view.seats, view.seats_words)
        self._places.setVisible(view.places is not None and not compact)
        if view.places is not None:
            self._places.show_places(view.places)

    def _fill_middle(self) -> None:
        view, theme = self.view, self._theme
        if view.hand_out:
            if not self._compact:
                self._middle.addWidget(
                    Text(theme, self.tr("Hand out"), "lead", f"{view.outcome}.ink", weight=500)
                )
            row = columns(theme, gap=6 if self._compact else 10)
            for thing in view.hand_out:
                row.addWidget(HandOutBox(theme, thing, view.outcome, self._compact))
            row.addStretch()
            self._middle.addLayout(row)
            if view.lines:
                self._middle.addSpacing(theme.px(2 if self._compact else 10))
        for line in view.lines:
            self._middle.addWidget(self._line(line))

    def _line(self, line: IconLine) -> IconLineView:
        scale = "control_desk" if self._compact else "lead" if self.view.hand_out else "desk_line"
        return IconLineView(self._theme, line, f"{self.view.outcome}.ink", scale)

    def _more(self) -> Button:
        more = Button(self._theme, self.tr("More"), icon="dots", key="F10", height="hit_min")
        more.clicked.connect(lambda: self.foot.open_more(more))
        return more
