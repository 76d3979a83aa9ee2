"""The result card: one painted ground for every outcome, with words and real buttons over it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from pact_desktop.gui.check_in.card_paint import paint_ground
from pact_desktop.gui.check_in.card_parts import (
    HandOutBox,
    IconLineView,
    PlacesBar,
    SeatsView,
    paint_panel_words,
)
from pact_desktop.gui.check_in.name_text import NameText
from pact_desktop.gui.check_in.reasons import ReasonsStep
from pact_desktop.gui.check_in.view_model import CardView, IconLine, ReasonsView, RemedyView
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import clear, columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.components.tile import Tile
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.words import Span

_EMPTY = CardView("not_a_badge", "")


class ResultCard(QWidget):
    """Shows a ``CardView``; emits what the person wants done about it."""

    remedy_chosen = Signal(str)
    print_wanted = Signal()
    fix_wanted = Signal()
    contact_wanted = Signal()
    undo_wanted = Signal()
    reason_given = Signal(str)
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
        self._foot_buttons: list[Button] = []
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
        for widget in (self._eyebrow, self._name):
            self._body.addWidget(widget)
        self._body.addLayout(self._county_row)
        self._body.addLayout(self._middle)
        self._body.addStretch(1)
        self._body.addLayout(self._actions)
        self.reasons: ReasonsStep | None = None
        theme.changed.connect(self._rebuild)

    def show_card(self, view: CardView) -> None:
        """Show another result."""
        self.view = view
        self.reasons = None
        self.contact_is_shown = False
        self._rebuild()

    def show_reasons(self, reasons: ReasonsView) -> None:
        """Ask why, in place of the lines and remedies; the person stays in sight."""
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
        self._fit_foot()
        self.update()

    def _panel_width(self) -> int:
        return self._theme.px(104) if self._compact else self._theme.tokens.size("card_panel")

    def _rebuild(self) -> None:
        self._lay_out()
        self._fill_head()
        clear(self._middle)
        clear(self._actions)
        self._foot_buttons = []
        if self.reasons is not None:
            self._middle.addWidget(self.reasons.choices)
            self._actions.addWidget(self.reasons.foot)
        else:
            self._fill_middle()
            self._fill_actions()
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

    def _fill_actions(self) -> None:
        view = self.view
        if view.remedies:
            self._actions.addWidget(self._remedy_row(view.remedies))
        if self._compact and view.remedies and not view.operation_id:
            return
        foot = columns(self._theme, gap=6 if self._compact else 8)
        if self._compact:
            self._fill_compact_foot(foot)
        else:
            self._fill_foot(foot)
        self._actions.addLayout(foot)

    def _remedy_row(self, remedies: Sequence[RemedyView]) -> QWidget:
        theme = self._theme
        holder = QWidget()
        row = columns(theme, holder, gap=6 if self._compact else 10)
        for number, remedy in enumerate(remedies, start=1):
            button: Button | Tile
            if self._compact:
                button = Button(theme, remedy.title, key=str(number), height="hit_min")
                button.setToolTip(remedy.line)
            else:
                button = Tile(theme, str(number), remedy.title, remedy.line)
            button.clicked.connect(lambda _=False, code=remedy.code: self.remedy_chosen.emit(code))
            row.addWidget(button)
        for _ in range(len(remedies), 3 if not self._compact else 0):
            row.addStretch(1)
        if not self._compact:
            for place in range(row.count()):
                row.setStretch(place, 1)
            return holder
        if self.view.attendee_id:
            row.addWidget(self._more())
        row.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(holder)
        holder.setProperty("kind", "scrolled")
        scroll.setFixedHeight(theme.px(34))
        return scroll

    def _fill_foot(self, foot: QHBoxLayout) -> None:
        view, theme = self.view, self._theme
        middle = Qt.AlignmentFlag.AlignVCenter
        kind = "secondary" if not view.remedies else "on-colour"
        if view.remedies:
            foot.setSpacing(theme.px(28))
        if view.help_line is not None:
            foot.addWidget(
                IconLineView(theme, view.help_line, "text_muted", "small", "text_muted"), 1, middle
            )
        self._foot_buttons = self._secondary(kind)
        for button in self._foot_buttons:
            foot.addWidget(button)
        if view.help_line is None:
            foot.addStretch()
        if view.operation_id:
            take_back = self._button(self.tr("Take back"), "arrow-back-up", "Ctrl Z", "secondary")
            take_back.clicked.connect(self.undo_wanted)
            foot.addWidget(take_back)
            self._foot_buttons.append(take_back)
        self._fit_foot()

    def _fit_foot(self) -> None:
        """Leave the icons out where words and keys need the room."""
        margins = self._body.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        gaps = self._theme.px(8) * (len(self._foot_buttons) + 1)
        for button in self._foot_buttons:
            button.set_icon_shown(True)
        if sum(button.sizeHint().width() for button in self._foot_buttons) + gaps > room:
            for button in self._foot_buttons:
                button.set_icon_shown(False)

    def _fill_compact_foot(self, foot: QHBoxLayout) -> None:
        view = self.view
        if view.can_print and not view.remedies:
            button = self._button(self.tr("Print"), "printer", "F9", "secondary")
            button.clicked.connect(self.print_wanted)
            foot.addWidget(button)
        if view.attendee_id and not view.remedies:
            foot.addWidget(self._more())
        foot.addStretch()
        if view.operation_id:
            take_back = self._button(self.tr("Take back"), "arrow-back-up", "Ctrl Z", "secondary")
            take_back.clicked.connect(self.undo_wanted)
            foot.addWidget(take_back)

    def _secondary(self, kind: str) -> list[Button]:
        view = self.view
        buttons = []
        if view.can_print:
            button = self._button(self.tr("Print badge"), "printer", "F9", kind)
            button.clicked.connect(self.print_wanted)
            buttons.append(button)
        if view.attendee_id and view.help_line is None:
            button = self._button(self.tr("Fix name"), "pencil", "F2", kind)
            button.clicked.connect(self.fix_wanted)
            buttons.append(button)
        if view.attendee_id:
            icon = "phone" if view.help_line is None else "id"
            button = self._button(self.tr("Contact"), icon, "F4", kind)
            button.clicked.connect(self.contact_wanted)
            buttons.append(button)
        return buttons

    def _more(self) -> Button:
        more = self._button(self.tr("More"), "dots", "F10", "secondary")
        more.clicked.connect(lambda: self.open_more(more))
        return more

    def open_more(self, beside: QWidget) -> None:
        """Open the menu of what a narrow window has no room for."""
        menu = QMenu(beside)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.view.can_print:
            menu.addAction(self.tr("Print badge"), self.print_wanted.emit)
        menu.addAction(self.tr("Fix name"), self.fix_wanted.emit)
        menu.addAction(self.tr("Contact"), self.contact_wanted.emit)
        menu.popup(beside.mapToGlobal(beside.rect().topLeft()))

    def _button(self, words: str, icon: str, key: str, kind: str) -> Button:
        return Button(
            self._theme,
            words,
            kind,
            icon=icon,
            key=key,
            height="hit_min" if self._compact else "hit_min_desk",
        )
