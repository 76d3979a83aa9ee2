"""Editing, merging, erasing: what becomes of a person's fields and facts."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Affiliation, Attendee, AttendeeState, Discipline, Standing
from pact_desktop.journal import kinds
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import check_in_attendee, check_in_code
from pact_desktop.operations.edit import edit
from pact_desktop.operations.erase import erase, repeat_erasures
from pact_desktop.operations.merge import merge
from pact_desktop.operations.operators import OrganizerNeededError, Role, set_operator
from pact_desktop.operations.register import register
from pact_desktop.operations.standing import ReasonNeededError
from pact_desktop.operations.undo import redo, undo
from pact_desktop.store import convening_file, leftovers, queries
from pact_desktop.store.backup import backup
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import open_convening
from tests.operations.people import TEAM, code_of, enrol, journal, now


def test_an_edit_changes_what_it_names_and_records_only_that(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    changes = {"preferred_name": " Mara ", "discipline": "Public health", "given_name": "Amara"}
    edited = edit(file, actor, person.attendee_id, changes).attendee
    assert (edited.preferred_name, edited.discipline) == ("Mara", Discipline.PUBLIC_HEALTH)
    assert edited.county == "Alameda"
    (entry,) = [entry for entry in journal(file) if entry.kind == kinds.EDITED]
    assert entry.values == '{"fields":{"discipline":"public_health","preferred_name":"Mara"}}'


def test_an_edit_that_changes_nothing_records_nothing(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    count = len(journal(file))
    result = edit(file, actor, person.attendee_id, {"given_name": "Amara"}, {1: Standing.APPROVED})
    assert result.recorded.operation_id is None
    assert len(journal(file)) == count


def test_a_field_can_be_emptied_but_not_the_last_name(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    edit(file, actor, person.attendee_id, {"family_name": ""})
    assert now(file, person).family_name == ""
    with pytest.raises(UnreadableInputError, match="name"):
        edit(file, actor, person.attendee_id, {"given_name": ""})


def test_fields_and_standings_are_one_operation(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    result = edit(
        file,
        actor,
        person.attendee_id,
        {"agency": "Probation"},
        {1: Standing.CANCELLED, 2: Standing.APPROVED},
    )
    edited = result.attendee
    assert (edited.agency, edited.standing(1), edited.standing(2)) == (
        "Probation",
        Standing.CANCELLED,
        Standing.APPROVED,
    )
    undo(file, actor, str(result.recorded.operation_id))
    assert now(file, person) == person


def test_an_edit_that_needs_a_reason_changes_nothing_without_one(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    with pytest.raises(UnreadableInputError, match="reason"):
        edit(file, actor, person.attendee_id, {"agency": "Probation"}, {1: Standing.DECLINED})
    assert now(file, person) == person


def test_a_void_attendee_is_not_edited(file: ConveningFile, actor: Actor) -> None:
    result = register(file, actor, {"given_name": "Luz"}, {})
    undo(file, actor, str(result.recorded.operation_id))
    with pytest.raises(UnreadableInputError, match="taken back"):
        edit(file, actor, result.attendee.attendee_id, {"given_name": "Ana"})


def test_an_edit_of_a_merged_duplicate_reaches_the_survivor(file: ConveningFile, actor: Actor) -> None:
    kept, other = enrol(file, actor, "Amara", 1), enrol(file, actor, "Mara", 1)
    merge(file, actor, kept.attendee_id, other.attendee_id)
    edit(file, actor, other.attendee_id, {"agency": "Probation"}, {2: Standing.APPROVED})
    assert (now(file, kept).agency, now(file, kept).standing(2)) == ("Probation", Standing.APPROVED)


# merging


def test_a_merge_fills_what_is_empty_keeps_the_better_standing_and_unites_the_facts(
    file: ConveningFile, actor: Actor
) -> None:
    kept = enrol(file, actor, "Amara", day1="waitlisted", county="Alameda", affiliation="county_team_member")
    other = enrol(file, actor, "Mara", 1, 2, **TEAM | {"email": "mara@example.org", "phone": "916-555-0100"})
    check_in_attendee(file, actor, 1, other.attendee_id)
    result = merge(file, actor, kept.attendee_id, other.attendee_id, {"phone": "916-555-0199"})
    one = result.attendee
    assert one.attendee_id == kept.attendee_id
    assert (one.given_name, one.email, one.phone) == ("Amara", "mara@example.org", "916-555-0199")
    assert one.discipline is Discipline.PROBATION
    assert (one.standing(1), one.standing(2)) == (Standing.APPROVED, Standing.APPROVED)
    assert one.is_in(1)
    with file.reading() as connection:
        assert [person.attendee_id for person in queries.roster(connection)] == [kept.attendee_id]


def test_a_merge_that_is_undone_gives_both_back_and_redone_joins_them(
    file: ConveningFile, actor: Actor
) -> None:
    kept, other = enrol(file, actor, "Amara", 1), enrol(file, actor, "Mara", 2)
    merged = merge(file, actor, kept.attendee_id, other.attendee_id)
    operation = str(merged.recorded.operation_id)
    undo(file, actor, operation)
    assert (now(file, kept), now(file, other)) == (kept, other)
    redo(file, actor, operation)
    assert now(file, other) == merged.attendee


def test_an_affiliation_that_the_kept_one_lacks_is_filled(file: ConveningFile, actor: Actor) -> None:
    kept, other = enrol(file, actor, "Amara"), enrol(file, actor, "Mara")
    edit(file, actor, kept.attendee_id, {"affiliation": ""})
    merged = merge(file, actor, kept.attendee_id, other.attendee_id).attendee
    assert merged.affiliation is Affiliation.COUNTY_TEAM_MEMBER


def test_one_attendee_cannot_be_merged_with_itself_nor_twice(file: ConveningFile, actor: Actor) -> None:
    kept, other = enrol(file, actor, "Amara"), enrol(file, actor, "Mara")
    with pytest.raises(UnreadableInputError, match="same attendee"):
        merge(file, actor, kept.attendee_id, kept.attendee_id)
    merge(file, actor, kept.attendee_id, other.attendee_id)
    with pytest.raises(UnreadableInputError, match="same attendee"):
        merge(file, actor, kept.attendee_id, other.attendee_id)


def test_a_third_duplicate_joins_the_same_survivor(file: ConveningFile, actor: Actor) -> None:
    one, two, three = (enrol(file, actor, name, 1) for name in ("Amara", "Mara", "Am"))
    merge(file, actor, two.attendee_id, three.attendee_id)
    merge(file, actor, one.attendee_id, two.attendee_id)
    assert now(file, three).attendee_id == one.attendee_id
    check_in_code(file, actor, 1, code_of(file, three))
    assert now(file, one).is_in(1)


# erasure


def test_an_erased_person_leaves_no_text_in_the_file(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Unmistakable", 1, 2, **TEAM | {"email": "unmistakable@example.org"})
    check_in_attendee(file, actor, 1, person.attendee_id)
    edit(file, actor, person.attendee_id, {"notes": "Unmistakable too"})
    edit(file, actor, person.attendee_id, {}, {2: Standing.DECLINED}, "unmistakable reason")
    done = erase(file, actor, person.attendee_id)
    assert (done.attendee_id, done.badge_ids) == (person.attendee_id, (person.attendee_id,))
    assert done.recorded.changes.attendees == {person.attendee_id}
    assert done.held_up_by is None
    for part in file.path.parent.iterdir():
        assert b"nmistakable" not in part.read_bytes(), part.name


def test_an_erased_person_is_void_and_still_counted(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    check_in_attendee(file, actor, 1, person.attendee_id)
    erase(file, actor, person.attendee_id)
    left = now(file, person)
    assert (left.state, left.display_name, left.county) == (AttendeeState.VOID, "", "")
    with file.reading() as connection:
        counts = queries.day_counts(connection, 1)
    assert (counts.expected, counts.ever_in) == (1, 1)


def test_erasing_reaches_merged_duplicates_but_nobody_whose_merge_was_taken_back(
    file: ConveningFile, actor: Actor
) -> None:
    person, duplicate, stranger = (enrol(file, actor, name, 1) for name in ("Amara", "Mara", "Luz"))
    mistake = merge(file, actor, person.attendee_id, stranger.attendee_id)
    undo(file, actor, str(mistake.recorded.operation_id))
    mistake = merge(file, actor, stranger.attendee_id, person.attendee_id)
    undo(file, actor, str(mistake.recorded.operation_id))
    merge(file, actor, person.attendee_id, duplicate.attendee_id)
    erase(file, actor, duplicate.attendee_id)
    assert now(file, person).state is AttendeeState.VOID
    assert now(file, stranger).given_name == "Luz"
    texts = " ".join(str(entry.values) for entry in journal(file))
    assert "Mara" not in texts
    assert "Amara" not in texts


def test_an_erasure_cannot_be_undone(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    done = erase(file, actor, person.attendee_id)
    with pytest.raises(UnreadableInputError, match="cannot be undone"):
        undo(file, actor, str(done.recorded.operation_id))


def test_erasing_twice_changes_nothing_more(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    erase(file, actor, person.attendee_id)
    count = len(journal(file))
    erase(file, actor, person.attendee_id)
    assert len(journal(file)) == count
    assert now(file, person).standing(1) is Standing.APPROVED


def test_an_erasure_that_another_reader_holds_up_is_done_and_says_what_remains(
    file: ConveningFile, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(convening_file, "READERS_WAIT_SECONDS", 0.05)
    person = enrol(file, actor, "Unmistakable", 1)
    with open_convening(file.path) as impatient:
        with file.reading() as connection:
            queries.newest_position(connection)
            done = erase(impatient, actor, person.attendee_id)
        assert done.recorded.entry_id
        assert done.held_up_by is not None
        assert "Another program is reading" in done.held_up_by.message
    assert now(file, person).state is AttendeeState.VOID
    for part in file.path.parent.iterdir():
        assert b"Unmistakable" not in part.read_bytes()


def test_an_erasure_on_a_disk_without_room_to_rewrite_is_done_and_says_what_remains(
    file: ConveningFile, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> bool:
        raise sqlite3.OperationalError("database or disk is full")

    person = enrol(file, actor, "Unmistakable", 1)
    with monkeypatch.context() as patched:
        patched.setattr(leftovers, "clear", full)
        done = erase(file, actor, person.attendee_id)
    assert done.held_up_by is not None
    assert "disk is full" in done.held_up_by.message
    file.compact_if_due()
    assert b"Unmistakable" not in file.path.read_bytes()


def test_an_erasure_is_repeated_in_an_older_backup_and_only_once(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    person, duplicate = enrol(file, actor, "Unmistakable", 1), enrol(file, actor, "Unmistakable too", 1)
    copy = tmp_path / "usb" / "copy.pact"
    copy.parent.mkdir()
    backup(file.path, copy)
    merge(file, actor, person.attendee_id, duplicate.attendee_id)
    ids = [*erase(file, actor, person.attendee_id).badge_ids, "0" * 13]
    assert set(ids) == {person.attendee_id, duplicate.attendee_id, "0" * 13}
    assert repeat_erasures(file, actor, ids) == []
    with open_convening(copy) as older:
        assert repeat_erasures(older, actor, ids) == ids[:2]
        assert repeat_erasures(older, actor, ids) == []
        assert repeat_erasures(older, actor, []) == []
    assert b"Unmistakable" not in copy.read_bytes()


VENTURA = TEAM | {"county": "Ventura"}


@pytest.fixture
def full_team(file: ConveningFile, actor: Actor) -> list[Attendee]:
    """The five of Alameda."""
    return [enrol(file, actor, name, 1) for name in ("Amara", "Luz", "Noor", "Priya", "Sam")]


@pytest.mark.parametrize(
    ("before", "change"),
    [
        (VENTURA, {"county": "Alameda"}),
        (TEAM | {"affiliation": "key_stakeholder"}, {"affiliation": "county team member"}),
    ],
)
def test_coming_into_a_full_team_by_an_edit_takes_a_reason(
    file: ConveningFile,
    actor: Actor,
    full_team: list[Attendee],
    before: dict[str, str],
    change: dict[str, str],
) -> None:
    person = enrol(file, actor, "Rosario", 1, **before)
    with pytest.raises(ReasonNeededError, match="The team of Alameda has no place left"):
        edit(file, actor, person.attendee_id, change)
    done = edit(file, actor, person.attendee_id, change, reason="The county asked for it")
    assert done.attendee.county == "Alameda" and done.attendee.standing(1) is Standing.APPROVED
    assert [entry.kind for entry in journal(file)[-2:]] == [kinds.EDITED, kinds.REASON_GIVEN]
    undo(file, actor, str(done.recorded.operation_id))
    assert now(file, person).county == before["county"]


def test_moves_that_take_no_place_of_a_full_team_need_no_reason(
    file: ConveningFile, actor: Actor, full_team: list[Attendee]
) -> None:
    of_another_day = enrol(file, actor, "Rosario", 2, **VENTURA)
    edit(file, actor, of_another_day.attendee_id, {"county": "Alameda"})
    member = full_team[0].attendee_id
    edit(file, actor, member, {"title": "Director", "county": "Alameda"})
    edit(file, actor, member, {"county": "Ventura"})
    edit(file, actor, member, {"county": "Alameda"})


def test_an_approval_is_judged_by_the_county_that_the_same_edit_gives(
    file: ConveningFile, actor: Actor, full_team: list[Attendee]
) -> None:
    person = enrol(file, actor, "Rosario", 2, **VENTURA)
    with pytest.raises(ReasonNeededError):
        edit(file, actor, person.attendee_id, {"county": "Alameda"}, {1: Standing.APPROVED})


def test_a_full_team_by_an_edit_is_an_organizers_decision(
    file: ConveningFile, actor: Actor, full_team: list[Attendee]
) -> None:
    person = enrol(file, actor, "Rosario", 1, **VENTURA)
    set_operator(file, actor, "Ines", Role.ORGANIZER, "2468")
    with pytest.raises(OrganizerNeededError):
        edit(file, actor, person.attendee_id, {"county": "Alameda"}, reason="The county asked for it")
