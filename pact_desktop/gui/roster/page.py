"""The roster page: the table, what narrows it, and the forms at its side."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components.panel import rows
from pact_desktop.gui.components.shortcut import add_shortcut
from pact_desktop.gui.context import Context
from pact_desktop.gui.duplicates.counter import DuplicateCounter
from pact_desktop.gui.editor import REDO, UNDO
from pact_desktop.gui.lock.pin_dialog import OrganizerPinDialog
from pact_desktop.gui.page import Page
from pact_desktop.gui.phrases import domain_words, people_count, short_date, short_time
from pact_desktop.gui.roster.body import RosterBody
from pact_desktop.gui.roster.cell_reasons import CellReasons
from pact_desktop.gui.roster.dialogs import RosterDialogs
from pact_desktop.gui.roster.editor import RosterEditor
from pact_desktop.gui.roster.filter_row import FilterRow
from pact_desktop.gui.roster.head import RosterHead
from pact_desktop.gui.roster.intents import ADD, CELL, FORM, MANY, PASTE, RosterIntents
from pact_desktop.gui.roster.many_form import ManyForm
from pact_desktop.gui.roster.person import Person, PersonPresenter
from pact_desktop.gui.roster.person_form import TAKE_REASON, PersonForm
from pact_desktop.gui.roster.presenter import RosterPresenter
from pact_desktop.gui.roster.words import RosterWords
from pact_desktop.gui.sentences import problem_words
from pact_desktop.gui.undo_stack import Done
from pact_desktop.operations.operators import OrganizerNeededError
from pact_desktop.operations.standing import ReasonNeededError
from pact_desktop.store.changes import ChangeSet

_SOON_MS = 200
"""The form is made this long after the table is there, so that opening it is quick."""


class RosterPage(Page):
    """The view of the table's, the person's and the editor's presenters."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setAccessibleName(self.tr("Roster"))
        words = RosterWords(domain_words, short_time, short_date, context.at_venue)
        workers = context.workers
        self.presenter = RosterPresenter(context.file, context.settings, workers.serving(self), words, self)
        self.presenter.day = context.day
        self.person = PersonPresenter(context.file, workers.serving(self), self)
        self.editor = RosterEditor.of(context, self)
        self.reasons = CellReasons(context.theme, self.editor.again, self)
        self._compact = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._make_form)
        self._build()
        self.intents = RosterIntents(
            context, self.presenter, self.editor, lambda: self.form, self.table, self.foot, self
        )
        self._duplicates = DuplicateCounter(context, self)
        self.dialogs = RosterDialogs(context, self.presenter, self.editor, self.filters, self)
        self._connect()
        self.presenter.load()
        self._show_state()

    @cached_property
    def form(self) -> PersonForm:
        """The form of one person, made when it is first wanted."""
        form = PersonForm(self.theme, self.presenter.words, self.context.now)
        self.context.desk_day.turned.connect(form.show_foot)
        form.kept.connect(self.intents.keep_field)
        form.add_wanted.connect(self.intents.add_person)
        form.undo_wanted.connect(self.undo)
        form.closed.connect(self._close_side)
        form.record_wanted.connect(self.intents.write_record)
        form.erase_wanted.connect(self.intents.erase_person)
        form.history_wanted.connect(self._look_at_history)
        form.show_undo(False)
        self._side.addWidget(form)
        return form

    @cached_property
    def many(self) -> ManyForm:
        """The form of many people, made when it is first wanted."""
        many = ManyForm(self.theme, self.presenter)
        many.wanted.connect(self.intents.set_for_many)
        many.closed.connect(self._close_side)
        self._side.addWidget(many)
        return many

    def _make_form(self) -> None:
        """Make the form if it was not wanted yet, so that the first person opens at once."""
        _ = self.form

    # What the window asks

    def showing(self) -> None:
        if not self.table.hasFocus():
            self.table.setFocus()
        self._soon.start()
        self._duplicates.refresh()

    def changed(self, changes: ChangeSet) -> None:
        """Every change is heard through the context, also while another page is in front."""

    def regions(self) -> list[QWidget]:
        return [self._head, self.filters, self.table, self._side]

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self.set_margins(self._column, compact)
        self.filters.set_compact(compact)
        self._head.set_compact(compact)
        self.body.set_compact(compact)

    def step_back(self) -> bool:
        if self.body.has_side:
            self._close_side()
            return True
        return False

    def unsaved(self) -> str:
        has_form = "form" in vars(self) and self.body.has_side
        return self.tr("A new person is not added yet.") if has_form and self.form.is_half_typed else ""

    def undo(self) -> None:
        self.editor.undo()

    def redo(self) -> None:
        self.editor.redo()

    def shortcuts(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("Open the person's form")),
            ("F2", self.tr("Edit the cell in place")),
            ("Space", self.tr("Choose, or not")),
            ("Shift+↓", self.tr("Choose more")),
            ("Ctrl+A", self.tr("Choose everyone shown")),
            ("Ctrl+↑ ↓", self.tr("Sort by this column")),
            ("Ctrl+Shift+↑ ↓", self.tr("Sort further by this column")),
            ("Ctrl+C", self.tr("Copy to a spreadsheet")),
            ("Ctrl+V", self.tr("Paste from a spreadsheet")),
            ("Ctrl+N", self.tr("Add person")),
            ("F3", self.tr("Filter")),
            ("F4", self.tr("Show phone and email")),
            ("Esc", self.tr("Close the form, then clear the filter")),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.body.has_side:
            self._close_side()
        else:
            self._show_everyone()
            self.table.setFocus()

    # What the table's presenter tells

    def rows_changed(self) -> None:
        self.table.restart()
        self.filters.show_view()
        self._show_state()

    def rows_updated(self) -> None:
        self.table.roster_model.refresh()
        self._show_state()

    def columns_changed(self) -> None:
        self.table.restart()
        self.filters.show_view()

    def ticks_changed(self) -> None:
        self.table.viewport().update()
        self._show_counts()

    def refuse(self, problem: UserError) -> None:
        self.context.tell_problem(problem)

    # What the person's presenter tells

    def show_person(self, person: Person) -> None:
        self.form.show_person(person, self.context.day)
        self._show_undo()
        self._side.setCurrentWidget(self.form)
        self.body.show_side(True)

    def person_gone(self) -> None:
        self._close_side()

    # What the editor tells

    def saved(self, origin: str, done: Done) -> None:
        if origin == ADD:
            self.context.tell(done.words, "user-plus", self.tr("Undo"), self.undo)
            self.table.setFocus()
            self.person.open(done.attendee_id)
        elif origin in (MANY, PASTE):
            self.many.done()
            self.context.tell(done.words, "check", self.tr("Undo"), self.undo)
        elif origin.startswith(FORM):
            self.form.set_problem(origin.removeprefix(FORM), None)
            if origin.removeprefix(FORM) in TAKE_REASON:
                self.form.reason_taken()
        self.reasons.close()
        self._show_undo()

    def unchanged(self, origin: str) -> None:
        if origin.startswith(FORM):
            self.form.set_problem(origin.removeprefix(FORM), None)
        elif origin in (MANY, PASTE):
            self.context.tell(self.tr("Everything was so already."))

    def refused(self, origin: str, problem: UserError) -> None:
        needs_reason = isinstance(problem, ReasonNeededError)
        if isinstance(problem, OrganizerNeededError):
            again = {UNDO: self.undo, REDO: self.redo}.get(origin, self.editor.again)
            OrganizerPinDialog(self.context, self, again).open()
        elif origin == MANY:
            self.many.refuse(problem)
        elif needs_reason and origin in (CELL, PASTE):
            self.reasons.ask(problem)
        elif needs_reason:
            self.form.ask_reason(problem)
        elif origin.startswith(FORM):
            self.form.set_problem(origin.removeprefix(FORM), problem)
        elif origin == CELL:
            self.foot.show_problem(problem_words(problem))
        else:
            self.refuse(problem)

    def taken_back(self, done: Done) -> None:
        words = self.tr("Taken back: {what}").format(what=done.words)
        self.context.tell(words, "arrow-back-up", self.tr("Put back"), self.redo)
        self._show_undo()

    def put_back(self, done: Done) -> None:
        words = self.tr("Put back: {what}").format(what=done.words)
        self.context.tell(words, "arrow-forward-up", self.tr("Undo"), self.undo)
        self._show_undo()

    # What the widgets want

    def _open(self, attendee_id: str) -> None:
        self._tick_along(attendee_id)
        self.person.open(attendee_id)

    def _passed(self, attendee_id: str) -> None:
        """The current row moved: the form, where it is open, goes along."""
        beside = self.body.has_side and not self._compact
        if beside and isinstance(self._side.currentWidget(), PersonForm):
            self._open(attendee_id)

    def _tick_along(self, attendee_id: str) -> None:
        """The one tick goes along with the person in the form; several ticks stay as they are."""
        if self.presenter.chosen_count <= 1:
            self.presenter.tick_only(attendee_id)

    def _start_new(self) -> None:
        self.person.close()
        self.form.start_new()
        self._side.setCurrentWidget(self.form)
        self.body.show_side(True)
        self.form.controls["given_name"].setFocus()

    def _look_at_badges(self) -> None:
        chosen = self.presenter.chosen()
        self.context.page_wanted.emit("badges")
        self.context.badges_wanted.emit(chosen)

    def _look_at_history(self) -> None:
        attendee = self.form.attendee
        if attendee is not None:
            self.context.page_wanted.emit("history")
            self.context.history_wanted.emit(attendee.attendee_id, attendee.display_name)

    def _start_many(self) -> None:
        self.person.close()
        self.many.start()
        self.many.show_people(self.presenter.chosen_count)
        self._side.setCurrentWidget(self.many)
        self.body.show_side(True)

    def _close_side(self) -> None:
        self.person.close()
        self.body.show_side(False)
        self.table.setFocus()

    def _make_room(self, covered: bool) -> None:
        """A form that covers the table needs neither head nor filters, but their room."""
        for part in (self._head, self.filters):
            part.setVisible(not covered)

    def _show_everyone(self) -> None:
        self.presenter.clear_filter()
        self.filters.refresh()

    def _type_into_filter(self, text: str) -> None:
        self.filters.field.setFocus()
        self.filters.field.setText(self.filters.field.text() + text)

    # Building

    def _build(self) -> None:
        theme = self.theme
        self._column = rows(theme, self, gap=12)
        self._head = RosterHead(theme)
        self._column.addWidget(self._head)
        self.filters = FilterRow(theme, self.presenter)
        self._column.addWidget(self.filters)
        self.body = RosterBody(theme, self.presenter)
        self.table, self.foot, self._side = self.body.table, self.body.foot, self.body.side
        self._column.addWidget(self.body, 1)
        self.body.covered.connect(self._make_room)
        self.set_compact(False)

    def _connect(self) -> None:
        self.context.changes.changed.connect(self.presenter.changed)
        self.context.changes.changed.connect(self.person.changed)
        self.context.day_changed.connect(self.presenter.set_day)
        self.context.person_wanted.connect(self._open)
        table = self.table
        table.opened.connect(self._open)
        table.passed.connect(self._passed)
        table.typed.connect(self._type_into_filter)
        table.copy_wanted.connect(self.intents.copy)
        table.paste_wanted.connect(self.intents.paste)
        table.delegate.edited.connect(self.intents.edit_cell)
        table.delegate.problem.connect(self.foot.show_problem)
        table.header.tick_all_wanted.connect(self.presenter.tick_all_shown)
        table.header.sort_wanted.connect(lambda key, more: self.presenter.sort_by(key, further=more))
        self.filters.columns_wanted.connect(self.dialogs.open_columns)
        self.filters.views_wanted.connect(self.dialogs.open_views)
        self.foot.set_wanted.connect(self._start_many)
        self.foot.copy_wanted.connect(self.intents.copy)
        self.foot.badges_wanted.connect(self._look_at_badges)
        self._head.duplicates.clicked.connect(self.dialogs.open_duplicates)
        self._duplicates.counted.connect(self._head.set_duplicates)
        self._head.bring.clicked.connect(self.dialogs.open_import)
        self._head.export.clicked.connect(self.dialogs.open_export)
        self._head.add.clicked.connect(self._start_new)
        self.body.import_wanted.connect(self.dialogs.open_import)
        self.body.add_wanted.connect(self._start_new)
        self.body.clear_wanted.connect(self._show_everyone)
        add_shortcut("Ctrl+N", self, self._start_new)
        add_shortcut("F3", self, self.filters.field.setFocus)

    # Showing

    def _show_state(self) -> None:
        self.body.show_state()
        if self.presenter.data is not None:
            self._head.total.setText(people_count(self.presenter.total))
        self._show_counts()

    def _show_counts(self) -> None:
        chosen, shown = self.presenter.chosen_count, len(self.presenter.places)
        self.foot.show_counts(chosen, shown)
        some = Qt.CheckState.PartiallyChecked if chosen else Qt.CheckState.Unchecked
        everyone = shown > 0 and chosen == shown
        self.table.header.set_ticked(Qt.CheckState.Checked if everyone else some)
        if isinstance(self._side.currentWidget(), ManyForm):
            self.many.show_people(chosen)

    def _show_undo(self) -> None:
        attendee, newest = self.form.attendee, self.editor.newest
        mine = newest is not None and attendee is not None and newest.attendee_id == attendee.attendee_id
        self.form.show_undo(mine)
