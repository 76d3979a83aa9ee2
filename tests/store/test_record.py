"""The one write path: what it writes equals what the fold says, however entries arrive."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from pact_desktop.domain.people import AttendeeState, Standing
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.journal.entry import Entry
from pact_desktop.journal.fold import Rows
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import create_convening, open_convening
from pact_desktop.store.rebuild import rebuild
from pact_desktop.store.record import apply
from pact_desktop.store.schema import ENTRY_COLUMNS, JOURNAL, STATE_TABLES
from pact_desktop.store.verify import verify
from tests.journal.test_merge_laws import all_entries, histories, played
from tests.support.convenings import (
    DESK,
    OPERATOR,
    Clock,
    about,
    attendee_id,
    check_in,
    record,
    registration,
    undo_of,
)
from tests.support.journal import state_of


def state_in(file: ConveningFile) -> Rows:
    """Everything in the state tables."""
    with file.reading() as connection:
        return {
            (table.name, *(row[index] for index, _ in enumerate(table.primary_key))): tuple(row)
            for table in STATE_TABLES
            for row in connection.execute(sa.select(table))
        }


def entries_in(file: ConveningFile) -> list[Entry]:
    """The whole journal."""
    with file.reading() as connection:
        return list(
            map(Entry._make, connection.execute(sa.select(*ENTRY_COLUMNS).order_by(JOURNAL.c.position)))
        )


def verified(file: ConveningFile) -> tuple[str, ...]:
    """The problems that verify finds."""
    with file.reading() as connection:
        return verify(connection).problems


def test_the_state_is_what_the_fold_says_after_every_step(file: ConveningFile) -> None:
    def consistent() -> bool:
        return state_in(file) == state_of(entries_in(file)) and not verified(file)

    record(file, registration(1, day1="approved"), registration(2), registration(3))
    checked_in = record(file, check_in(1), check_in(9))
    merged = record(file, about(1, kinds.MERGED, into=attendee_id(2)))
    assert consistent()
    record(file, *undo_of(checked_in))
    assert consistent()
    undone = record(file, *undo_of(merged))
    assert consistent()
    record(file, *undo_of(undone))
    assert consistent()
    record(file, about(3, kinds.ERASED, kept={}))
    assert consistent()


def test_a_merge_that_was_undone_and_done_again_joins_the_two_again(file: ConveningFile) -> None:
    record(file, registration(1, "Amara", day1="approved"), registration(2, "Mara"))
    merged = record(file, about(1, kinds.MERGED, into=attendee_id(2)))
    before = state_in(file)
    record(file, *undo_of(record(file, *undo_of(merged))))
    assert state_in(file) == before


def test_a_rebuild_gives_the_same_state(file: ConveningFile) -> None:
    record(file, registration(1, day1="approved"), registration(2), check_in(1))
    record(file, about(1, kinds.MERGED, into=attendee_id(2)))
    before = state_in(file)
    with file.writing(DESK, OPERATOR) as transaction:
        rebuild(transaction.connection)
    assert state_in(file) == before


@settings(max_examples=25)
@given(histories, st.randoms(use_true_random=False), st.data())
def test_random_histories_of_three_desks_give_the_folds_state_in_any_order_and_batches(
    history: list[Any], shuffle: Any, data: st.DataObject
) -> None:
    entries = all_entries(played(history))
    arriving = entries + data.draw(st.lists(st.sampled_from(entries), max_size=5))
    shuffle.shuffle(arriving)
    with tempfile.TemporaryDirectory() as folder, create_convening(Path(folder) / "a.pact", Clock()) as file:
        while arriving:
            size = data.draw(st.integers(1, len(arriving)))
            with file.writing(DESK, OPERATOR) as transaction:
                apply(transaction.connection, arriving[:size])
            del arriving[:size]
        assert state_in(file) == state_of(entries)
        assert not verified(file)


def test_entries_that_come_twice_are_kept_once(file: ConveningFile, tmp_path: Path) -> None:
    record(file, registration(1, day1="approved"), check_in(1))
    entries = entries_in(file)
    with create_convening(tmp_path / "other.pact", Clock()) as other:
        for batch in (entries, entries, entries[:2], [*entries, *entries]):
            with other.writing("Lobby", "Ana") as transaction:
                apply(transaction.connection, batch)
        assert sorted(entries_in(other)) == sorted(entries)
        assert state_in(other) == state_in(file)


def test_what_changed_is_told_by_table_and_attendee(file: ConveningFile) -> None:
    record(file, registration(1, day1="approved"), registration(2))
    with file.writing(DESK, OPERATOR) as transaction:
        transaction.record([check_in(1)])
        changes = transaction.changes
    assert changes.attendees == {attendee_id(1)}
    assert changes.keys == {("attendance", attendee_id(1), 1)}
    assert changes.touches("attendance")
    assert not changes.touches("registration")


def test_an_entry_that_changes_nothing_gives_an_empty_change_set(file: ConveningFile) -> None:
    record(file, registration(1, day1="approved"), check_in(1))
    with file.writing(DESK, OPERATOR) as transaction:
        transaction.record([check_in(1)])
        assert not transaction.changes


def test_listeners_hear_once_after_the_commit_and_see_the_new_state(file: ConveningFile) -> None:
    heard: list[frozenset[str]] = []

    def listener(changes: Any) -> None:
        with file.reading() as connection:
            heard.append(frozenset(a.attendee_id for a in queries.roster(connection)) & changes.attendees)

    stop = file.listen(listener)
    record(file, registration(1), registration(2))
    assert heard == [{attendee_id(1), attendee_id(2)}]
    stop()
    record(file, registration(3))
    assert len(heard) == 1


def test_a_listener_that_fails_does_not_make_a_recorded_change_fail(file: ConveningFile) -> None:
    heard: list[Any] = []

    def failing(_: Any) -> None:
        raise RuntimeError("a listener")

    file.listen(failing)
    file.listen(heard.append)
    record(file, registration(1))
    assert len(heard) == 1
    assert not verified(file)


def test_a_failed_transaction_leaves_nothing_behind_and_the_next_one_works(file: ConveningFile) -> None:
    before = entries_in(file), state_in(file)
    heard: list[Any] = []
    file.listen(heard.append)
    with pytest.raises(RuntimeError, match="in the middle"), file.writing(DESK, OPERATOR) as transaction:
        transaction.record([registration(1, day1="approved")])
        raise RuntimeError("in the middle")
    assert (entries_in(file), state_in(file)) == before
    assert heard == []
    record(file, registration(1, day1="approved"))
    assert not verified(file)


def test_a_chain_begins_with_the_desk_and_the_newest_hash_of_the_file(
    file: ConveningFile, path: Path
) -> None:
    newest = entries_in(file)[-1]
    file.close()
    with open_convening(path, Clock()) as again:
        record(again, registration(1))
        opened, registered = entries_in(again)[-2:]
    assert (opened.kind, opened.seq, registered.seq) == (kinds.DESK_OPENED, 1, 2)
    assert opened.chain != newest.chain
    assert newest.hash.hex() in str(opened.values)


def test_a_desk_that_is_renamed_goes_on_in_a_chain_that_tells_its_new_name(file: ConveningFile) -> None:
    heard: list[Any] = []
    for desk, number in (("Lobby A", 1), ("Side door", 2), ("Lobby A", 3)):
        with file.writing(desk, "Ana") as transaction:
            transaction.record([registration(number)])
    file.listen(heard.append)
    with file.reading() as connection:
        names = queries.desk_names(connection)
    assert [names[entry.chain.hex()] for entry in entries_in(file) if entry.kind == kinds.REGISTERED] == [
        "Lobby A",
        "Side door",
        "Lobby A",
    ]
    assert not verified(file)
    assert not file.poll()
    assert heard == []


def test_copies_of_a_file_never_continue_each_others_chains(
    file: ConveningFile, path: Path, tmp_path: Path
) -> None:
    record(file, registration(1, day1="approved"))
    file.close()
    copy = tmp_path / "copy.pact"
    shutil.copy(path, copy)
    with open_convening(path, Clock()) as one, open_convening(copy, Clock()) as two:
        record(one, check_in(1))
        record(two, registration(2), check_in(1))
        for here, there in ((one, two), (two, one)):
            with here.writing("Lobby", "Ana") as transaction:
                apply(transaction.connection, entries_in(there))
        assert sorted(entries_in(one)) == sorted(entries_in(two))
        assert state_in(one) == state_in(two)
        assert not verified(one)
        assert not verified(two)


def test_a_wall_clock_that_is_set_back_does_not_disturb_the_order(file: ConveningFile, clock: Clock) -> None:
    record(file, registration(1, "Amara"))
    clock.advance(days=-400)
    record(file, about(1, kinds.EDITED, fields={"given_name": "Mara"}))
    clocks = [entry.clock for entry in entries_in(file)]
    assert clocks == sorted(set(clocks))
    with file.reading() as connection:
        person = queries.find_attendee(connection, attendee_id(1))
    assert person is not None
    assert person.given_name == "Mara"


def test_opening_and_reading_a_file_writes_nothing(file: ConveningFile, path: Path) -> None:
    count = len(entries_in(file))
    file.close()
    with open_convening(path, Clock()) as again:
        assert again.convening.title == "PACT Convening 2026"
        assert len(entries_in(again)) == count


def test_entries_of_one_transaction_share_their_operation(file: ConveningFile) -> None:
    entries = record(file, registration(1), registration(2))
    with file.reading() as connection:
        assert queries.entries_of_operation(connection, entries[0].operation) == entries
        assert queries.entry(connection, entries[1].id) == entries[1]
        assert queries.entry(connection, bytes(16)) is None


def test_a_long_stream_is_recorded_in_one_transaction(file: ConveningFile) -> None:
    record(file, *(registration(number) for number in range(4_500)))
    with file.reading() as connection:
        assert len(queries.roster(connection)) == 4_500
    assert not verified(file)


def test_a_setting_changed_in_a_transaction_counts_in_it(file: ConveningFile) -> None:
    assert file.convening.team_size == 5
    with file.writing(DESK, OPERATOR) as transaction:
        assert transaction.convening.team_size == 5
        transaction.record([Draft(kinds.SETTING_CHANGED, "setting:team_size", {"value": 7})])
        assert transaction.convening.team_size == 7
    assert file.convening.team_size == 7


def test_erasing_empties_the_journals_personal_values_also_of_what_comes_later(file: ConveningFile) -> None:
    record(file, registration(1, "Unmistakable"), check_in(1))
    record(file, about(1, kinds.ERASED, kept={}))
    record(file, about(1, kinds.EDITED, fields={"given_name": "Unmistakable"}))
    assert "Unmistakable" not in repr(entries_in(file))
    assert "Unmistakable" not in repr(state_in(file))
    assert not verified(file)


# what is read back


def test_an_attendee_is_read_back_as_recorded(file: ConveningFile) -> None:
    record(file, registration(1, day1="approved", day2="requested"), check_in(1))
    record(file, about(1, kinds.HANDED_OUT, day=1, item="packet"), about(1, kinds.PRINTED, issue=1))
    with file.reading() as connection:
        person = queries.find_attendee(connection, attendee_id(1))
    assert person is not None
    assert person.state is AttendeeState.KNOWN
    assert (person.given_name, person.county) == ("Amara", "Alameda")
    assert (person.standing(1), person.standing(2)) == (Standing.APPROVED, Standing.REQUESTED)
    assert person.is_in(1)
    assert person.attendance[1].desk == "Lobby A"
    assert (person.badge_issue, person.badge_printed) == (1, 1)
    assert person.hand_outs == {1: {"packet"}}


def test_a_merged_badge_finds_the_survivor_and_keeps_its_own_issue(file: ConveningFile) -> None:
    record(file, registration(1), registration(2), about(1, kinds.REISSUED, issue=2))
    record(file, about(1, kinds.MERGED, into=attendee_id(2)))
    with file.reading() as connection:
        person = queries.find_attendee(connection, attendee_id(1))
        assert person is not None
        assert person.attendee_id == attendee_id(2)
        assert queries.badge_members(connection, attendee_id(2)) == {attendee_id(1): 2, attendee_id(2): 0}
        assert queries.find_attendee(connection, attendee_id(3)) is None


def test_the_roster_lists_the_known_and_everyone_the_others_too(file: ConveningFile) -> None:
    record(file, registration(1), check_in(2))
    record(file, *undo_of(record(file, registration(3))))
    with file.reading() as connection:
        assert {person.attendee_id for person in queries.roster(connection)} == {attendee_id(1)}
        assert len(queries.everyone(connection)) == 3


def test_places_count_the_approved_present_or_not(file: ConveningFile) -> None:
    people = [registration(number, day1="approved") for number in range(1, 4)]
    record(file, *people, registration(4, day1="waitlisted"), registration(5, day1="requested"))
    record(file, Draft(kinds.SETTING_CHANGED, "setting:capacity_day1", {"value": 10}), check_in(1))
    with file.reading() as connection:
        last = queries.find_attendee(connection, attendee_id(5))
        assert last is not None
        places = queries.places(connection, file.convening, last, 1)
        assert (places.day_left, places.team_left, places.position) == (7, 2, 2)
        day_2 = queries.places(connection, file.convening, last, 2)
        assert (day_2.day_left, day_2.team_left, day_2.position) == (None, None, 0)
        counts = queries.day_counts(connection, 1)
        assert (counts.expected, counts.inside, counts.ever_in) == (3, 1, 1)
        assert (queries.waiting_count(connection, 1), queries.team_count(connection, "Alameda")) == (2, 3)


def test_history_is_told_in_order_by_subject_and_since(file: ConveningFile, clock: Clock) -> None:
    record(file, registration(1), registration(2))
    clock.advance(hours=1)
    record(file, check_in(1))
    with file.reading() as connection:
        everything = list(queries.history(connection))
        assert [entry.clock for entry in everything] == sorted(entry.clock for entry in everything)
        of_one = list(queries.history(connection, [kinds.attendee_subject(attendee_id(1))]))
        assert [entry.kind for entry in of_one] == [kinds.REGISTERED, kinds.CHECKED_IN]
        since = list(queries.history(connection, since="2026-10-06T09:00:00-07:00"))
        assert [entry.kind for entry in since] == [kinds.CHECKED_IN]
