"""The person whose form stands at the side of the table: read, and read again when something changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import Attendee
from pact_desktop.gui.jobs import Runner
from pact_desktop.journal.kinds import attendee_subject
from pact_desktop.store import queries
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile


@dataclass(frozen=True, slots=True)
class Person:
    """An attendee, and when and by whom anything of theirs was recorded last (ISO 8601)."""

    attendee: Attendee
    saved_at: str
    saved_by: str


class PersonView(Protocol):
    """What shows the person."""

    def show_person(self, person: Person) -> None:
        """Show somebody, or the same person as they are now."""

    def person_gone(self) -> None:
        """The person is not on the roster any more."""

    def refuse(self, problem: UserError) -> None:
        """Reading did not work."""


class PersonPresenter:
    """Keeps one person up to date; an answer that comes after another person was opened is dropped."""

    def __init__(self, file: ConveningFile, runner: Runner, view: PersonView) -> None:
        self._file = file
        self._runner = runner
        self._view = view
        self._attendee_id = ""

    @property
    def attendee_id(self) -> str:
        """Whose form is open, empty if none is."""
        return self._attendee_id

    def open(self, attendee_id: str) -> None:
        """Show somebody."""
        self._attendee_id = attendee_id
        self._read()

    def close(self) -> None:
        """Show nobody."""
        self._attendee_id = ""

    def changed(self, changes: ChangeSet) -> None:
        """Something in the file changed."""
        if self._attendee_id in changes.attendees:
            self._read()

    def failed(self, problem: Exception) -> None:
        """Reading did not work."""
        if not isinstance(problem, UserError):
            raise problem
        self._view.refuse(problem)

    def _read(self) -> None:
        attendee_id = self._attendee_id

        def read() -> tuple[str, Person | None]:
            with self._file.reading() as connection:
                attendee = queries.attendees_by_id(connection, [attendee_id]).get(attendee_id)
                if attendee is None or attendee.state != "known":
                    return attendee_id, None
                entries = list(queries.history(connection, [attendee_subject(attendee_id)]))
                saved = (entries[-1].recorded_at, entries[-1].operator) if entries else ("", "")
                return attendee_id, Person(attendee, *saved)

        self._runner.read(read, self, "_found")

    def _found(self, found: tuple[str, Person | None]) -> None:
        attendee_id, person = found
        if attendee_id != self._attendee_id:
            return
        if person is None:
            self._attendee_id = ""
            self._view.person_gone()
        else:
            self._view.show_person(person)
