"""What a person asks of the roster page, turned into changes: cells, fields, new people, copy and paste."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import DAYS, Standing
from pact_desktop.gui.context import Context
from pact_desktop.gui.phrases import people_count
from pact_desktop.gui.roster.cell_edits import cell_change
from pact_desktop.gui.roster.clipboard import block_from_text, plan_paste, text_from_rows
from pact_desktop.gui.roster.columns import BY_KEY, Column, list_name
from pact_desktop.gui.roster.editor import RosterEditor
from pact_desktop.gui.roster.erasure import Eraser
from pact_desktop.gui.roster.person_form import RULES, PersonForm
from pact_desktop.gui.roster.personal_record import PersonalRecordWriter
from pact_desktop.gui.roster.presenter import RosterPresenter
from pact_desktop.gui.roster.table_foot import TableFoot
from pact_desktop.gui.roster.table_view import RosterTable
from pact_desktop.gui.sentences import problem_words
from pact_desktop.operations.edit_many import Change

CELL, PASTE, MANY, ADD, FORM = "cell", "paste", "many", "add", "form:"
"""Where a change was asked for; ``FORM`` is followed by the name of the field."""


class RosterIntents(QObject):
    """Reads the widgets, asks the editor."""

    def __init__(
        self,
        context: Context,
        presenter: RosterPresenter,
        editor: RosterEditor,
        form: Callable[[], PersonForm],
        table: RosterTable,
        foot: TableFoot,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        self._editor = editor
        self._form = form
        self._table = table
        self._foot = foot
        self._records = PersonalRecordWriter(context, self)
        self._eraser = Eraser(context, table)

    def edit_cell(self, attendee_id: str, column_key: str, text: str) -> None:
        """A cell was edited in place, with a text that can be kept there."""
        column = BY_KEY[column_key]
        change = cell_change(column, text, self._presenter.words)
        title = _title(column)
        words = self.tr("{field} of {name}").format(field=title, name=self._name(attendee_id))
        self._foot.show_problem("")
        self._editor.change_one(CELL, attendee_id, change, words)

    def write_record(self) -> None:
        """Everything that is held about the person in the form is to be written to a file."""
        form = self._form()
        if form.attendee is not None:
            self._records.ask(form.attendee, form)

    def erase_person(self) -> None:
        """The person in the form is to be erased for good."""
        attendee = self._form().attendee
        if attendee is not None:
            self._eraser.ask(attendee)

    def keep_field(self, name: str) -> None:
        """A field of the form is to be saved."""
        attendee = self._form().attendee
        if attendee is None:
            return
        value = self._form().value(name)
        if name.startswith("day"):
            change = Change(standings={int(name[-1]): Standing(value) if value else None})
            title = _title(BY_KEY[name])
        else:
            change = Change({name: value})
            title = _title(BY_KEY[name])
        words = self.tr("{field} of {name}").format(field=title, name=attendee.display_name)
        reason = self._form().reason() or None
        self._editor.change_one(FORM + name, attendee.attendee_id, change, words, reason)

    def add_person(self) -> None:
        """The new person in the form is to be registered."""
        wishes: dict[int, Standing | None] = {}
        for day in DAYS:
            value = self._form().value(f"day{day}")
            if value:
                wishes[day] = None if value == RULES else Standing(value)
        fields = self._form().values()
        name = " ".join(filter(None, (fields["given_name"], fields["family_name"])))
        words = self.tr("{name} is on the roster.").format(name=name or fields["preferred_name"])
        self._editor.add(ADD, fields, wishes, words, self._form().reason() or None)

    def set_for_many(self, change: Change, words: str, reason: str) -> None:
        """Everyone who is chosen gets the same value."""
        chosen = self._presenter.chosen()
        if chosen:
            whole = f"{people_count(len(chosen))}: {words}"
            self._editor.set_for_many(MANY, chosen, change, whole, reason or None)

    def copy(self) -> None:
        """Copy those who are chosen, else the current row, with the columns shown."""
        data = self._presenter.data
        if data is None:
            return
        columns_ = self._presenter.columns
        chosen = self._presenter.chosen() or [self._table.current_id()]
        people = [row for row in map(data.find, chosen) if row is not None]
        headings = [_title(column) for column in columns_]
        QGuiApplication.clipboard().setText(text_from_rows(people, columns_, headings, self._presenter.words))
        self._context.tell(
            self.tr("Copied for a spreadsheet: {people}").format(people=people_count(len(people))), "copy"
        )

    def paste(self) -> None:
        """Lay what was copied over the table from the current cell on; one line fills all chosen rows."""
        data = self._presenter.data
        index = self._table.currentIndex()
        block = block_from_text(QGuiApplication.clipboard().text())
        if data is None or not index.isValid() or not block:
            return
        chosen = self._presenter.chosen()
        if len(block) == 1 and len(chosen) > 1:
            people = [row for row in map(data.find, chosen) if row is not None]
        else:
            last = len(self._presenter.places)
            first = index.row()
            size = min(len(block), last - first)
            people = [self._presenter.row(line) for line in range(first, first + size)]
        columns_ = self._presenter.columns[max(index.column() - 1, 0) :]
        try:
            paste = plan_paste(block, people, columns_, self._presenter.words)
        except UserError as problem:
            self._foot.show_problem(problem_words(problem))
            return
        self._foot.show_problem("")
        words = self.tr("Pasted cells: {count}").format(count=paste.cells)
        self._editor.change_many(PASTE, paste.changes, words)

    def _name(self, attendee_id: str) -> str:
        row = self._presenter.data.find(attendee_id) if self._presenter.data else None
        return list_name(row) if row else attendee_id


def _title(column: Column) -> str:
    return QCoreApplication.translate("Roster", column.title)
