"""Random days at a desk: whatever is tried, the file verifies, and its state is that of a rebuild."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from pact_desktop.domain.decision import Outcome
from pact_desktop.domain.errors import UserError
from pact_desktop.domain.hand_outs import HandOut
from pact_desktop.domain.people import AttendeeState, Standing
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import badge_code, record_printed, reissue
from pact_desktop.operations.check_in import check_in_attendee, check_in_code, check_in_many
from pact_desktop.operations.check_out import CheckOutOutcome, check_out_attendee
from pact_desktop.operations.convenings import change_settings, start_convening
from pact_desktop.operations.edit import edit
from pact_desktop.operations.erase import erase
from pact_desktop.operations.hand_out import hand_out
from pact_desktop.operations.import_roster import ImportOptions, import_roster, preview_import, read_roster
from pact_desktop.operations.merge import merge
from pact_desktop.operations.register import register, register_walk_in
from pact_desktop.operations.results import Recorded
from pact_desktop.operations.standing import register_for_day, set_standing
from pact_desktop.operations.undo import redo, undo
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import open_convening
from pact_desktop.store.verify import verify
from tests.operations.people import GUEST, STAFF, TEAM, journal
from tests.support.convenings import SETTINGS, Clock

Step = tuple[str, int, int, int]
"""A verb, a person or act by number, a day, and one more choice."""

VERBS = (
    "register",
    "walk_in",
    "check_in",
    "scan",
    "override",
    "team",
    "check_out",
    "hand_out",
    "edit",
    "standing",
    "register_for_day",
    "print",
    "reissue",
    "merge",
    "erase",
    "settings",
    "import_file",
    "undo",
    "undo",
    "redo",
)
STANDINGS = (*Standing, None)


class Session:
    """One convening and everything that was done to it."""

    def __init__(self, file: ConveningFile) -> None:
        self.file = file
        self.actor = Actor("Lobby A", "Ana")
        self.people: list[str] = []
        self.acts: list[str] = []

    def person(self, number: int) -> str:
        """One of those who were ever registered."""
        return self.people[number % len(self.people)] if self.people else "0" * 13

    def did(self, recorded: Recorded) -> None:
        """Remember what can be taken back."""
        if recorded.operation_id:
            self.acts.append(recorded.operation_id)

    def play(self, step: Step) -> None:
        """Try one step; being refused with a sentence is fine."""
        verb, number, day, choice = step
        try:
            getattr(self, verb)(number, day, choice)
        except UserError as refused:
            assert refused.message
            assert refused.hint

    def register(self, number: int, day: int, choice: int) -> None:
        fields = {"given_name": f"Person {number}"} | (TEAM, GUEST, STAFF)[choice % 3]
        result = register(self.file, self.actor, fields, {day: None})
        self.people.append(result.attendee.attendee_id)
        self.did(result.recorded)

    def walk_in(self, number: int, day: int, choice: int) -> None:
        fields = {"given_name": f"Walk-in {number}"} | (TEAM, GUEST, STAFF)[choice % 3]
        result = register_walk_in(self.file, self.actor, day, fields, "asked nicely" if choice > 2 else None)
        assert result.attendee is not None
        self.people.append(result.attendee.attendee_id)
        self.did(result.recorded)

    def check_in(self, number: int, day: int, choice: int) -> None:
        result = check_in_attendee(self.file, self.actor, day, self.person(number))
        self.did(result.recorded)
        assert result.attendee is not None
        assert result.decision.outcome.admits == bool(result.recorded.entry_id)
        if result.decision.outcome.admits:
            assert result.attendee.is_in(day)
            again = check_in_attendee(self.file, self.actor, day, self.person(number))
            assert again.decision.outcome is Outcome.ALREADY_IN

    def scan(self, number: int, day: int, choice: int) -> None:
        with self.file.reading() as connection:
            known = queries.find_attendee(connection, self.person(number))
        if known is not None:
            result = check_in_code(self.file, self.actor, day, badge_code(self.file.identity, known))
            self.did(result.recorded)
            assert result.decision.outcome is not Outcome.NOT_GENUINE

    def override(self, number: int, day: int, choice: int) -> None:
        result = check_in_attendee(self.file, self.actor, day, self.person(number), override="asked nicely")
        self.did(result.recorded)
        assert result.attendee is not None
        assert result.attendee.is_in(day) or result.attendee.state is AttendeeState.VOID

    def team(self, number: int, day: int, choice: int) -> None:
        some = [self.person(number), self.person(number + 1)]
        for result in check_in_many(self.file, self.actor, day, some):
            self.did(result.recorded)

    def check_out(self, number: int, day: int, choice: int) -> None:
        result = check_out_attendee(self.file, self.actor, day, self.person(number))
        self.did(result.recorded)
        assert (result.outcome is CheckOutOutcome.CHECKED_OUT) == bool(result.recorded.entry_id)

    def hand_out(self, number: int, day: int, choice: int) -> None:
        self.did(hand_out(self.file, self.actor, day, self.person(number), [HandOut.PACKET]).recorded)

    def edit(self, number: int, day: int, choice: int) -> None:
        fields = {"agency": f"Agency {choice}", "county": ("Alameda", "Alpine", "")[choice % 3]}
        self.did(edit(self.file, self.actor, self.person(number), fields, reason="told so").recorded)

    def standing(self, number: int, day: int, choice: int) -> None:
        standing = STANDINGS[choice % len(STANDINGS)]
        reason = "told so" if choice % 2 else None
        self.did(set_standing(self.file, self.actor, self.person(number), day, standing, reason).recorded)

    def register_for_day(self, number: int, day: int, choice: int) -> None:
        self.did(register_for_day(self.file, self.actor, self.person(number), day).recorded)

    def print(self, number: int, day: int, choice: int) -> None:
        with self.file.reading() as connection:
            self.did(record_printed(self.file, self.actor, queries.roster(connection)[:choice]))

    def reissue(self, number: int, day: int, choice: int) -> None:
        self.did(reissue(self.file, self.actor, self.person(number)).recorded)

    def merge(self, number: int, day: int, choice: int) -> None:
        self.did(merge(self.file, self.actor, self.person(number), self.person(number + choice)).recorded)

    def erase(self, number: int, day: int, choice: int) -> None:
        if choice == 0:
            self.did(erase(self.file, self.actor, self.person(number)).recorded)

    def import_file(self, number: int, day: int, choice: int) -> None:
        wish = "yes" if choice else "no"
        people = (f"Imported {each},Alameda,e{each}@example.org,{wish}" for each in range(number))
        roster = self.file.path.with_name("roster.csv")
        roster.write_text("\n".join((f"Given name,County,Email,Day {day}", *people)))
        understanding = read_roster(self.file, roster, ImportOptions())
        done = import_roster(self.file, self.actor, understanding, ImportOptions(), agreed="everything")
        self.did(done.recorded)
        again = preview_import(self.file, understanding, ImportOptions()).plan
        assert (again.additions, again.changes) == ([], [])
        with self.file.reading() as connection:
            self.people = sorted({*self.people, *(one.attendee_id for one in queries.roster(connection))})

    def settings(self, number: int, day: int, choice: int) -> None:
        changes = {f"capacity_day{day}": str(choice), "pact_counties": ("Alameda", "Alpine")[choice % 2]}
        self.did(change_settings(self.file, self.actor, changes))

    def undo(self, number: int, day: int, choice: int) -> None:
        if self.acts:
            self.did(undo(self.file, self.actor, self.acts[-1 - number % len(self.acts)]).recorded)

    def redo(self, number: int, day: int, choice: int) -> None:
        if self.acts:
            self.did(redo(self.file, self.actor, self.acts[-1 - number % len(self.acts)]).recorded)


steps = st.tuples(st.sampled_from(VERBS), st.integers(0, 9), st.sampled_from([1, 2]), st.integers(0, 6))
sessions = st.lists(steps, min_size=10, max_size=40)


def after_session(played: list[Step], look: Callable[[Session], None]) -> None:
    """Play a session in a file of its own, look at it, and verify it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "convening.pact"
        with start_convening(path, Actor("Office", "Ben"), SETTINGS, Clock()) as file:
            session = Session(file)
            for number in range(3):
                session.register(number, 1, number)
            for step in played:
                session.play(step)
            look(session)
            with file.reading() as connection:
                assert verify(connection).problems == ()
                everyone = queries.everyone(connection)
        with open_convening(path, Clock()) as again, again.reading() as connection:
            assert sorted(queries.everyone(connection), key=repr) == sorted(everyone, key=repr)


@settings(max_examples=16)
@given(sessions)
def test_whatever_is_done_the_file_verifies_and_reads_the_same_after_reopening(played: list[Step]) -> None:
    after_session(played, lambda session: None)


@settings(max_examples=9)
@given(sessions)
def test_an_undo_and_its_redo_lead_back_to_where_they_began(played: list[Step]) -> None:
    def look(session: Session) -> None:
        with session.file.reading() as connection:
            before = {person.attendee_id: person for person in queries.everyone(connection)}
        for act in session.acts[-4:]:
            try:
                undo(session.file, session.actor, act)
            except UserError:
                continue
            redo(session.file, session.actor, act)
        with session.file.reading() as connection:
            after = {person.attendee_id: person for person in queries.everyone(connection)}
        assert after == before

    after_session(played, look)


@settings(max_examples=4)
@given(sessions)
def test_the_journal_only_grows_and_tells_who_did_it(played: list[Step]) -> None:
    def look(session: Session) -> None:
        before = journal(session.file)
        session.play(("register", 1, 1, 0))
        after = journal(session.file)
        assert after[: len(before)] == before
        assert {entry.operator for entry in after} == {"Ana", "Ben"}

    after_session(played, look)
