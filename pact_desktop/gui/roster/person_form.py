"""The form at the side of the table: one person, each field saved when it is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu, QScrollArea, QWidget

from pact_desktop.domain.counties import COUNTIES
from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import DAYS, Affiliation, Attendee, Discipline, Standing
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.controls import Choice, Control, Line, Lines, TypedChoice
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import Panel, columns, hairline, rows
from pact_desktop.gui.components.pill import Pill
from pact_desktop.gui.components.text import Text, plain_tip
from pact_desktop.gui.components.wrap_layout import WrapLayout
from pact_desktop.gui.phrases import day_title
from pact_desktop.gui.roster.contact_field import ContactField
from pact_desktop.gui.roster.person import Person
from pact_desktop.gui.roster.words import RosterWords
from pact_desktop.gui.sentences import problem_words
from pact_desktop.gui.style.theme import Theme

RULES = "rules"
"""The choice of a new person's day that leaves the standing to the admission rules."""

TAKE_REASON = ("day1", "day2", "county", "affiliation")
"""Fields whose change may take a reason."""

_BY_STANDING = {
    Standing.REQUESTED: "needs_approval",
    Standing.WAITLISTED: "needs_approval",
    Standing.DECLINED: "declined",
    Standing.CANCELLED: "cancelled",
}


class PersonForm(Panel):
    """``kept`` carries the name of a field (``day1``, ``day2`` for standings) whose value is to be saved."""

    kept = Signal(str)
    add_wanted = Signal()
    undo_wanted = Signal()
    history_wanted = Signal()
    record_wanted = Signal()
    erase_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, words: RosterWords, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._now = now
        self._person: Person | None = None
        self._is_new = False
        self.controls: dict[str, Control] = {}
        self.fields: dict[str, Field] = {}
        column = rows(theme, self)
        column.addWidget(self._make_head())
        column.addWidget(hairline())
        column.addWidget(self._make_body(), 1)
        column.addWidget(hairline())
        column.addWidget(self._make_foot())

    @property
    def attendee(self) -> Attendee | None:
        """Whom the form shows, None for a new person."""
        return self._person.attendee if self._person else None

    @property
    def is_new(self) -> bool:
        """Whether somebody is being added."""
        return self._is_new

    @property
    def is_half_typed(self) -> bool:
        """Whether somebody is being added, and something is typed that would be lost."""
        return self._is_new and any(
            self.value(name) for name in ("given_name", "family_name", "agency", "email")
        )

    def show_person(self, person: Person, day: int) -> None:
        """Show somebody as they are now; ``day`` is the one that the desk works on."""
        other = self._person is None or self._person.attendee.attendee_id != person.attendee.attendee_id
        self._person, self._is_new = person, False
        attendee = person.attendee
        if other:
            self._forget()
        self._offer_standings()
        for name, control in self.controls.items():
            control.set_value(_value(attendee, name))
        self.contact.set_values(attendee.phone, attendee.email)
        self._show_name_placeholder(attendee.display_name)
        self._title.setText(attendee.display_name)
        self._title.setToolTip(plain_tip(attendee.display_name))
        self._show_pills(attendee, day)
        self.show_foot()

    def start_new(self, county: str = "") -> None:
        """Show an empty form for somebody who is to be added."""
        self._person, self._is_new = None, True
        self._forget()
        self._offer_standings()
        for control in self.controls.values():
            control.start()
        self.controls["county"].set_value(county)
        self._show_name_placeholder("")
        self.contact.set_values("", "")
        self.contact.set_shown(True)
        self._title.setText(self.tr("New person"))
        self._pills.hide()
        self.show_foot()
        self.controls["given_name"].setFocus()

    def values(self) -> dict[str, str]:
        """What stands in the fields, without the days; unique beginnings completed."""
        for control in self.controls.values():
            if isinstance(control, TypedChoice):
                control.finish()
        found = {name: control.value() for name, control in self.controls.items() if name[:3] != "day"}
        return found | {"phone": self.contact.phone.value(), "email": self.contact.email.value()}

    def value(self, name: str) -> str:
        """What stands in one field; a day's is a standing's code, empty for none."""
        contact = {"phone": self.contact.phone, "email": self.contact.email}
        return (self.controls | contact)[name].value()

    def reason(self) -> str:
        """The reason that was typed, empty if none."""
        return self._reason.value()

    def ask_reason(self, problem: UserError) -> None:
        """A standing, or a place in another team, needs a reason: say so, and give a line to type it."""
        self._reason_field.set_problem(problem_words(problem))
        self._reason_row.show()
        self._reason.setFocus()

    def set_problem(self, name: str, problem: UserError | None) -> None:
        """Mark a field with what is wrong; None takes the mark away."""
        sentence = problem_words(problem) if problem else ""
        if name in ("phone", "email"):
            self.contact.set_problem(name, sentence)
        elif name in self.fields:
            self.fields[name].set_problem(sentence)

    def show_undo(self, possible: bool) -> None:
        """Offer to take back what was saved last."""
        self._undo.setEnabled(possible)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_F4:
            self.contact.set_shown(True)
        else:
            super().keyPressEvent(event)

    # Making

    def _make_head(self) -> QWidget:
        theme = self._theme
        head = QWidget()
        column = rows(theme, head, gap=6)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(12), theme.px(12))
        line = columns(theme, gap=8)
        self._title = Text(theme, "", "heading", wrap=True)
        line.addWidget(self._title, 1)
        self._more = Button(theme, "", "quiet", icon="dots", height="hit_min")
        self._more.setAccessibleName(self.tr("More"))
        self._more.setToolTip(self.tr("More"))
        self._more.clicked.connect(self._open_menu)
        line.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        close = Button(theme, "", "quiet", icon="x", height="hit_min")
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.closed)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        self._pills = QWidget()
        pills = WrapLayout(self._pills, gap=theme.px(6))
        self._day_pill = Pill(theme, "")
        self._issue_pill = Pill(theme, "", icon="id-badge-2")
        pills.addWidget(self._day_pill)
        pills.addWidget(self._issue_pill)
        column.addWidget(self._pills)
        return head

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("History of this person"), self.history_wanted.emit)
        menu.addAction(self.tr("What is held about this person…"), self.record_wanted.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Erase this person…"), self.erase_wanted.emit)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _make_body(self) -> QWidget:
        theme = self._theme
        inner = QWidget()
        inner.setProperty("kind", "scrolled")
        grid = QGridLayout(inner)
        grid.setContentsMargins(theme.px(16), theme.px(12), theme.px(6), theme.px(16))
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(10))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        counties = [(county.name, county.name) for county in COUNTIES]
        self._add(grid, "preferred_name", self.tr("Name on the badge"), Line())
        self._add_pair(
            grid,
            ("given_name", self.tr("Given name"), Line()),
            ("family_name", self.tr("Family name"), Line()),
        )
        self._add(grid, "county", self.tr("County"), TypedChoice(counties, self.tr("None")))
        self._add(grid, "discipline", self.tr("Discipline"), Choice(self._disciplines()))
        self._add(grid, "affiliation", self.tr("Affiliation"), Choice(self._affiliations()))
        self._add_pair(
            grid, ("day1", day_title(1), Choice([("", "")])), ("day2", day_title(2), Choice([("", "")]))
        )
        self._reason_row = self._make_reason()
        grid.addWidget(self._reason_row, grid.rowCount(), 0, 1, 2)
        self.contact = ContactField(theme)
        self.contact.kept.connect(self._keep)
        grid.addWidget(self.contact, grid.rowCount(), 0, 1, 2)
        self._add(grid, "agency", self.tr("Agency"), Line())
        self._add_pair(grid, ("title", self.tr("Title"), Line()), ("pronouns", self.tr("Pronouns"), Line()))
        self._add(grid, "dietary", self.tr("Dietary needs"), Line())
        self._add(grid, "accessibility", self.tr("Accessibility"), Line())
        self._add(grid, "notes", self.tr("Notes for the desk"), Lines(theme))
        self._add_pair(
            grid, ("tags", self.tr("Tags"), Line()), ("external_id", self.tr("Their number"), Line())
        )
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scroll

    def _make_reason(self) -> QWidget:
        theme = self._theme
        holder = QWidget()
        column = rows(theme, holder, gap=6)
        self._reason = Line()
        self._reason.setPlaceholderText(self.tr("For the record"))
        self._reason.returnPressed.connect(self._keep_with_reason)
        self._reason_field = Field(theme, self.tr("Reason"), self._reason)
        column.addWidget(self._reason_field)
        save = Button(theme, self.tr("Save with this reason"), height="hit_min")
        save.clicked.connect(self._keep_with_reason)
        column.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
        holder.hide()
        return holder

    def _make_foot(self) -> QWidget:
        theme = self._theme
        foot = QWidget()
        row = columns(theme, foot, gap=8)
        row.setContentsMargins(theme.px(16), theme.px(6), theme.px(8), theme.px(6))
        self._saved_icon = IconLabel(theme, "check", 18, "text_muted")
        self._saved = Text(theme, "", "small", "text_muted", tabular=True)
        self._undo = Button(theme, self.tr("Undo"), "quiet", icon="arrow-back-up")
        self._undo.clicked.connect(self.undo_wanted)
        self._add_button = Button(theme, self.tr("Add person"), "primary", icon="user-plus")
        self._add_button.clicked.connect(self.add_wanted)
        row.addWidget(self._saved_icon)
        row.addWidget(self._saved, 1)
        row.addWidget(self._undo)
        row.addWidget(self._add_button)
        return foot

    def _add(self, grid: QGridLayout, name: str, title: str, control: Control) -> None:
        grid.addWidget(self._field(name, title, control), grid.rowCount(), 0, 1, 2)

    def _add_pair(self, grid: QGridLayout, *pair: tuple[str, str, Control]) -> None:
        line = grid.rowCount()
        for place, (name, title, control) in enumerate(pair):
            grid.addWidget(self._field(name, title, control), line, place)

    def _field(self, name: str, title: str, control: Control) -> Field:
        control.kept.connect(lambda name=name: self._keep(name))
        self.controls[name] = control
        self.fields[name] = Field(self._theme, title, control)
        return self.fields[name]

    def _disciplines(self) -> list[tuple[str, str]]:
        return [("", self.tr("Not known")), *((d.value, self._words.discipline(d)) for d in Discipline)]

    def _affiliations(self) -> list[tuple[str, str]]:
        return [("", self.tr("Not known")), *((a.value, self._words.affiliation(a)) for a in Affiliation)]

    # Showing

    def _show_name_placeholder(self, name: str) -> None:
        """What the badge says while nothing else is given."""
        preferred = self.controls["preferred_name"]
        assert isinstance(preferred, Line)
        preferred.setPlaceholderText(name)

    def _offer_standings(self) -> None:
        """The standings of a day; a new person's may be left to the rules."""
        standings = [("", self.tr("Not registered"))]
        standings += [(each.value, self._words.standing(each)) for each in Standing]
        if self._is_new:
            standings.insert(0, (RULES, self.tr("By the rules")))
        for day in DAYS:
            _replace_choices(self.controls[f"day{day}"], standings)

    def _show_pills(self, attendee: Attendee, day: int) -> None:
        self._pills.show()
        standing = attendee.standing(day)
        attendance = attendee.attendance.get(day)
        if attendance is not None and attendance.is_in:
            since = self.tr("In today since {time}").format(time=self._words.time_of(attendance.first_in))
            self._day_pill.set_pill(since, "admitted")
        elif standing is None:
            self._day_pill.set_pill(self.tr("Not on {day}").format(day=day_title(day)), "", "calendar-x")
        elif standing in _BY_STANDING:
            self._day_pill.set_pill(self._words.standing(standing), _BY_STANDING[standing])
        else:
            self._day_pill.set_pill(
                self.tr("Expected on {day}").format(day=day_title(day)), "", "calendar-check"
            )
        issue = self.tr("Issue {number}").format(number=attendee.badge_printed)
        self._issue_pill.set_pill(
            issue if attendee.badge_printed else self.tr("Not printed"), "", "id-badge-2"
        )
        layout = self._pills.layout()
        if layout is not None:
            layout.invalidate()

    def show_foot(self) -> None:
        """Show when it was saved, in words of today's date."""
        for widget in (self._saved_icon, self._saved, self._undo):
            widget.setVisible(not self._is_new)
        self._add_button.setVisible(self._is_new)
        self._more.setVisible(not self._is_new)
        person = self._person
        if person is None or not person.saved_at:
            self._saved.setText("")
            return
        by = person.saved_by.split()[0] if person.saved_by.strip() else ""
        words = self.tr("Saved, {time} by {name}") if by else self.tr("Saved, {time}")
        self._saved.setText(words.format(time=self._when(person.saved_at), name=by))
        self._saved.setToolTip(plain_tip(person.saved_by))

    def _when(self, moment: str) -> str:
        """A time of today, or the date of another day."""
        words = self._words
        is_today = words.at_venue(moment).date() == self._now().date()
        return words.time_of(moment) if is_today else words.date_of(moment)

    def _forget(self) -> None:
        """Nothing of the last person stays: marks, reason, an open contact."""
        for name in (*self.fields, "phone", "email"):
            self.set_problem(name, None)
        for control in self.controls.values():
            control.start()
        self._reason.start()
        self._reason_row.hide()
        self.contact.set_shown(False)

    def _keep(self, name: str) -> None:
        if not self._is_new:
            self.kept.emit(name)

    def _keep_with_reason(self) -> None:
        if self.is_new:
            self.add_wanted.emit()
            return
        for name in TAKE_REASON:
            if self._person and self.value(name) != _value(self._person.attendee, name):
                self.kept.emit(name)

    def reason_taken(self) -> None:
        """The reason was recorded: the line goes."""
        self._reason.start()
        self._reason_row.hide()


def _value(attendee: Attendee, name: str) -> str:
    if name in ("day1", "day2"):
        return attendee.standing(int(name[-1])) or ""
    return str(getattr(attendee, name) or "")


def _replace_choices(control: Control, choices: Sequence[tuple[str, str]]) -> None:
    assert isinstance(control, Choice)
    if control.count() != len(choices):
        control.set_choices(choices)
