"""The roster as of a moment is the roster that was there at that moment, but for what was erased since."""

from __future__ import annotations

import tempfile
from pathlib import Path

import sqlalchemy as sa
from hypothesis import given, settings

from pact_desktop.domain.people import Attendee
from pact_desktop.journal.kinds import ERASED
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.convenings import start_convening
from pact_desktop.operations.edit import edit
from pact_desktop.operations.erase import erase
from pact_desktop.store import queries
from pact_desktop.store.as_of import Moment, roster_as_of
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.schema import JOURNAL
from tests.operations.people import enrol, journal
from tests.operations.test_random_sessions import Session, Step, sessions
from tests.support.convenings import SETTINGS, Clock


class Snapshot:
    """The roster as it stands now, whose badges lead to whom, and where the journal stands."""

    def __init__(self, file: ConveningFile) -> None:
        with file.reading() as connection:
            self.roster = {one.attendee_id: one for one in queries.roster(connection)}
            self.families = {each: set(queries.badge_members(connection, each)) for each in self.roster}
            newest = sa.select(JOURNAL.c.clock, JOURNAL.c.chain).order_by(JOURNAL.c.position.desc()).limit(1)
            clock, chain = connection.execute(newest).one()
        self.moment = Moment(clock=clock, chain=chain)

    def without(self, erased: set[str]) -> dict[str, Attendee]:
        """The roster without those of whom anything was erased since."""
        return {each: one for each, one in self.roster.items() if not self.families[each] & erased}


def as_of(file: ConveningFile, moment: Moment) -> dict[str, Attendee]:
    with file.reading() as connection:
        return {one.attendee_id: one for one in roster_as_of(connection, moment)}


@settings(max_examples=8)
@given(sessions)
def test_the_roster_as_of_a_moment_is_the_snapshot_that_was_taken_then(played: list[Step]) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        start_convening(Path(folder, "c.pact"), Actor("Office", "Ben"), SETTINGS, Clock()) as file,
    ):
        session = Session(file)
        snapshots = []
        for step in [("register", 0, 1, 0), *played]:
            session.play(step)
            snapshots.append(Snapshot(file))
        erased = {entry.subject.removeprefix("attendee:") for entry in journal(file) if entry.kind == ERASED}
        for snapshot in snapshots[:: max(len(snapshots) // 6, 1)]:
            assert as_of(file, snapshot.moment) == snapshot.without(erased)


def test_a_time_on_the_clock_includes_what_was_recorded_in_that_second(
    file: ConveningFile, actor: Actor, clock: Clock
) -> None:
    one = enrol(file, actor, "Amara")
    then = clock().isoformat()
    clock.advance(minutes=1)
    edit(file, actor, one.attendee_id, {"given_name": "Amina"})
    assert [each.given_name for each in as_of(file, Moment(then)).values()] == ["Amara"]
    assert [each.given_name for each in as_of(file, Moment(clock().isoformat())).values()] == ["Amina"]


def test_what_was_erased_later_is_not_brought_back(file: ConveningFile, actor: Actor, clock: Clock) -> None:
    one = enrol(file, actor, "Unmistakable")
    then = clock().isoformat()
    clock.advance(minutes=1)
    erase(file, actor, one.attendee_id)
    assert as_of(file, Moment(then)) == {}
