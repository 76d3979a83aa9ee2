"""Undo and redo of operations and single entries."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from pact_desktop.domain.decision import Outcome
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Standing
from pact_desktop.journal import kinds
from pact_desktop.operations import undo as undo_module
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import record_printed, reissue
from pact_desktop.operations.check_in import check_in_attendee, check_in_many
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.operators import OrganizerNeededError, Role, set_operator
from pact_desktop.operations.results import Recorded, id_text, recorded
from pact_desktop.operations.undo import redo, undo
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import open_convening
from tests.operations.people import enrol, journal, now
from tests.support.convenings import about, attendee_id, registration


def test_an_operation_is_taken_back_whole_and_told_by_its_entries(file: ConveningFile, actor: Actor) -> None:
    people = [enrol(file, actor, name, 1) for name in ("Amara", "Luz")]
    results = check_in_many(file, actor, 1, [person.attendee_id for person in people])
    undone = undo(file, actor, str(results[0].recorded.operation_id))
    packets_and_check_ins = {id_text(entry.id) for entry in journal(file)[-8:-4]}
    assert set(undone.undone) == packets_and_check_ins > {result.recorded.entry_id for result in results}
    assert undone.recorded.changes.attendees == {person.attendee_id for person in people}
    assert not any(now(file, person).attendance for person in people)


def test_one_entry_of_an_operation_can_be_taken_back_alone(file: ConveningFile, actor: Actor) -> None:
    people = [enrol(file, actor, name, 1) for name in ("Amara", "Luz")]
    results = check_in_many(file, actor, 1, [person.attendee_id for person in people])
    entry = str(results[0].recorded.entry_id)
    assert undo(file, actor, entry).undone == (entry,)
    assert [now(file, person).is_in(1) for person in people] == [False, True]
    rest = undo(file, actor, str(results[0].recorded.operation_id))
    assert results[1].recorded.entry_id in rest.undone
    assert entry not in rest.undone
    redo(file, actor, str(results[0].recorded.operation_id))
    assert [now(file, person).is_in(1) for person in people] == [True, True]


def test_undo_and_redo_alternate_as_often_as_one_likes(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    operation = str(check_in_attendee(file, actor, 1, person.attendee_id).recorded.operation_id)
    for _ in range(3):
        undo(file, actor, operation)
        assert not now(file, person).is_in(1)
        with pytest.raises(UnreadableInputError, match="undone already"):
            undo(file, actor, operation)
        redo(file, actor, operation)
        assert now(file, person).is_in(1)
        with pytest.raises(UnreadableInputError, match="not undone"):
            redo(file, actor, operation)


def test_taking_back_an_undo_puts_the_act_back(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    operation = str(check_in_attendee(file, actor, 1, person.attendee_id).recorded.operation_id)
    taken_back = undo(file, actor, operation)
    undo(file, actor, str(taken_back.recorded.operation_id))
    assert now(file, person).is_in(1)
    redo(file, actor, str(taken_back.recorded.operation_id))
    assert not now(file, person).is_in(1)


def test_nothing_is_ever_deleted(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    before = journal(file)
    undo(file, actor, str(UUID(bytes=before[-1].operation)))
    assert journal(file)[: len(before)] == before
    assert now(file, person).standing(1) is None


@pytest.mark.parametrize("identifier", ["", "nonsense", "12", str(uuid4())])
def test_an_id_that_names_nothing_is_told(file: ConveningFile, actor: Actor, identifier: str) -> None:
    for verb in (undo, redo):
        with pytest.raises(UnreadableInputError) as refused:
            verb(file, actor, identifier)
        assert refused.value.hint


def test_an_id_is_taken_in_any_usual_form(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    operation = str(check_in_attendee(file, actor, 1, person.attendee_id).recorded.operation_id)
    undo(file, actor, f" {operation.replace('-', '').upper()} ")
    assert not now(file, person).is_in(1)


def test_printing_and_reissue_cannot_be_undone(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    for done in (
        record_printed(file, actor, [person]),
        reissue(file, actor, person.attendee_id).recorded,
    ):
        with pytest.raises(UnreadableInputError, match="cannot be undone"):
            undo(file, actor, str(done.operation_id))


def test_a_change_of_settings_can_be_undone(file: ConveningFile, actor: Actor) -> None:
    changed = change_settings(file, actor, {"team_size": "7", "venue": "Sacramento"})
    undo(file, actor, str(changed.operation_id))
    assert (file.convening.team_size, file.convening.venue) == (5, "")


def test_what_makes_a_convening_cannot_be_taken_back(file: ConveningFile, actor: Actor) -> None:
    started = next(entry for entry in journal(file) if entry.kind == kinds.SETTING_CHANGED)
    with pytest.raises(UnreadableInputError):
        undo(file, actor, str(UUID(bytes=started.operation)))
    assert file.convening.title == "PACT Convening 2026"
    with open_convening(file.path, file.now) as again:
        assert again.convening.days == file.convening.days


def test_undo_of_a_decision_gives_back_the_one_before(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", day1="waitlisted")
    entry = journal(file)[-1]
    assert entry.kind == kinds.REGISTERED
    result = check_in_attendee(file, actor, 1, person.attendee_id, override="place is free")
    undo(file, actor, str(result.recorded.operation_id))
    assert now(file, person).standing(1) is Standing.WAITLISTED


@pytest.fixture
def many(file: ConveningFile, actor: Actor, monkeypatch: pytest.MonkeyPatch) -> Recorded:
    """An act that is taken back in parts of two entries; it registered seven people."""
    monkeypatch.setattr(undo_module, "AT_ONCE", 2)
    monkeypatch.setattr(undo_module, "_PAUSE_SECONDS", 0)
    drafts = [registration(number, day1="approved") for number in range(1, 8)]
    with file.writing(actor.desk, actor.operator) as transaction:
        transaction.record(drafts)
        return recorded(transaction)


def test_a_scan_is_answered_while_much_is_taken_back(
    file: ConveningFile, actor: Actor, many: Recorded
) -> None:
    outcomes = []

    def scan(done: int, of: int) -> None:
        with open_convening(file.path) as desk:
            outcomes.append(check_in_attendee(desk, actor, 1, attendee_id(1)).decision.outcome)
        assert of == 7

    done = undo(file, actor, str(many.operation_id), scan)
    assert outcomes[:4] == [Outcome.ADMITTED, *[Outcome.ALREADY_IN] * 2, Outcome.CANCELLED]
    assert len(set(done.undone)) == 7 and done.recorded.changes.attendees >= set(
        map(attendee_id, range(1, 8))
    )
    with file.reading() as connection:
        assert queries.roster(connection) == []
    with pytest.raises(UnreadableInputError, match="undone already"):
        undo(file, actor, str(many.operation_id))


def test_what_was_taken_back_in_parts_is_one_act_that_can_be_put_back(
    file: ConveningFile, actor: Actor, many: Recorded
) -> None:
    done = undo(file, actor, str(many.operation_id))
    with file.reading() as connection:
        undos = queries.entries_of_operation(connection, UUID(done.recorded.operation_id).bytes)
        assert len(undos) == 7
    undo(file, actor, str(done.recorded.operation_id))
    with file.reading() as connection:
        assert len(list(queries.roster(connection))) == 7


def test_what_was_cut_off_is_taken_up_again(file: ConveningFile, actor: Actor, many: Recorded) -> None:
    def cut_off(done: int, of: int) -> None:
        if done == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        undo(file, actor, str(many.operation_id), cut_off)
    with file.reading() as connection:
        assert len(list(queries.roster(connection))) == 3
    assert len(undo(file, actor, str(many.operation_id)).undone) == 3


def test_an_organizers_decision_among_much_is_asked_about_before_anything_is_taken_back(
    file: ConveningFile, actor: Actor, many: Recorded
) -> None:
    undo(file, actor, str(many.operation_id))
    set_operator(file, actor, "Ines", Role.ORGANIZER, "2468")
    with file.writing(actor.desk, actor.operator) as transaction:
        transaction.record(
            [
                *(registration(number) for number in range(11, 15)),
                about(11, kinds.DECIDED, day=1, standing="declined"),
            ]
        )
        act = recorded(transaction)
    with pytest.raises(OrganizerNeededError):
        undo(file, actor, str(act.operation_id))
    with file.reading() as connection:
        assert len(list(queries.roster(connection))) == 4
