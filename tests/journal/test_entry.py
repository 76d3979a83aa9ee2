"""Entries: canonical values, and a hash and digest that any change shows in."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.journal import kinds
from pact_desktop.journal.chain import ChainWriter, Draft, chain_problems, is_well_formed, uuid7
from pact_desktop.journal.clock import tick
from pact_desktop.journal.entry import CLOCK_LIMIT, Entry, canonical, is_intact, values_of
from tests.support.journal import START, MemoryDesk, emptied, seeded_bytes

ONE = "0000000000001"

json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text(),
    lambda children: st.lists(children, max_size=3) | st.dictionaries(st.text(), children, max_size=3),
    max_leaves=8,
)


def some_entries() -> list[Entry]:
    desk = MemoryDesk(1)
    desk.about(
        ONE, kinds.REGISTERED, fields={"given_name": "Amara"}, standings={"1": "approved"}, by="roster"
    )
    desk.about(ONE, kinds.CHECKED_IN, day=1, desk="Lobby A", method="scan")
    desk.about(ONE, kinds.CHECKED_OUT, day=1, desk="Lobby A")
    return list(desk.known.values())


@given(st.dictionaries(st.text(), json_values))
def test_values_have_one_text_whatever_their_order_and_read_back(values: dict[str, Any]) -> None:
    text = canonical(values)
    assert canonical(dict(reversed(values.items()))) == text
    assert text.encode().decode() == text
    assert values_of(some_entries()[0]._replace(values=text)) == values


@pytest.mark.parametrize("place", range(4))
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("id", bytes(16)),
        ("operation", bytes(16)),
        ("seq", 7),
        ("clock", 1),
        ("recorded_at", "2026-10-06T08:00:00+00:00"),
        ("operator", "Somebody else"),
        ("kind", "registration.decided"),
        ("subject", "attendee:0000000000002"),
        ("values", '{"day":2}'),
        ("salt", bytes(16)),
        ("values_digest", bytes(32)),
        ("previous_hash", b"\1" * 32),
        ("hash", bytes(32)),
    ],
)
def test_a_change_of_any_part_of_any_entry_shows_in_the_chain(place: int, name: str, value: Any) -> None:
    entries = some_entries()
    assert list(chain_problems(entries)) == []
    entries[place] = entries[place]._replace(**{name: value})
    assert list(chain_problems(entries))


def test_an_entry_moved_to_another_chain_shows() -> None:
    entries = some_entries()
    entries[-1] = entries[-1]._replace(chain=b"\1" * 16)
    assert list(chain_problems(entries))


@pytest.mark.parametrize("place", [0, 1, 2])
def test_an_entry_taken_out_of_a_chain_shows_as_a_gap(place: int) -> None:
    entries = some_entries()
    del entries[place]
    (problem, *_) = chain_problems(entries)
    assert "missing" in problem


def test_two_entries_that_changed_places_show() -> None:
    one, two, three, four = some_entries()
    swapped = [one, three._replace(seq=2), two._replace(seq=3), four]
    assert list(chain_problems(swapped))


def test_letters_moved_from_one_text_to_the_next_show() -> None:
    entry = some_entries()[1]
    moved = entry._replace(operator=entry.operator + entry.kind[0], kind=entry.kind[1:])
    assert is_intact(entry)
    assert not is_intact(moved)


def test_chains_of_several_desks_are_checked_side_by_side() -> None:
    one, two = MemoryDesk(1), MemoryDesk(2)
    for desk in (one, two):
        desk.about(ONE, kinds.CHECKED_IN, day=1, desk="Lobby", method="scan")
    entries = sorted((*one.known.values(), *two.known.values()), key=lambda entry: (entry.chain, entry.seq))
    assert list(chain_problems(entries)) == []


def test_an_erased_entry_still_stands_in_its_chain() -> None:
    entries = [emptied(entry) for entry in some_entries()]
    assert entries[1].values is None
    assert list(chain_problems(entries)) == []


def test_values_erased_without_their_salt_or_the_other_way_round_show() -> None:
    entry = some_entries()[1]
    assert not is_intact(entry._replace(values=None))
    assert not is_intact(entry._replace(salt=None))


def test_the_same_values_have_another_digest_in_another_entry() -> None:
    desk = MemoryDesk(1)
    one = desk.about(ONE, kinds.REASON_GIVEN, text="late")
    two = desk.about(ONE, kinds.REASON_GIVEN, text="late")
    assert one.values == two.values
    assert one.values_digest != two.values_digest


@pytest.mark.parametrize("clock", [-1, CLOCK_LIMIT, CLOCK_LIMIT + 5, 2**64])
def test_a_clock_out_of_range_is_malformed(clock: int) -> None:
    assert not is_well_formed(some_entries()[0]._replace(clock=clock))


@pytest.mark.parametrize("seq", [-1, 0, 2**64])
def test_a_number_out_of_range_is_malformed(seq: int) -> None:
    assert not is_well_formed(some_entries()[0]._replace(seq=seq))


@pytest.mark.parametrize(
    "change", [{"seq": -1}, {"clock": -1}, {"operator": "x" * 70_000}, {"operator": "\ud800"}]
)
def test_checking_a_damaged_chain_tells_instead_of_failing(change: dict[str, Any]) -> None:
    entries = some_entries()
    entries[1] = entries[1]._replace(**change)
    assert list(chain_problems(entries))


def test_untouched_entries_are_well_formed() -> None:
    assert all(map(is_well_formed, some_entries()))


@given(st.integers(0, CLOCK_LIMIT), st.integers(0, 1 << 46))
def test_a_tick_is_above_all_that_was_seen_and_never_behind_the_wall_clock(last: int, wall: int) -> None:
    clock = tick(last, wall)
    assert clock > last
    assert clock >> 15 >= wall
    assert clock in (last + 1, wall << 15)


def test_the_counter_of_a_clock_carries_into_the_milliseconds() -> None:
    clock = tick(0, 5)
    for _ in range(1 << 15):
        clock = tick(clock, 5)
    assert clock == 6 << 15


@given(st.integers(0, (1 << 48) - 1), st.integers(0, 1000))
def test_an_id_is_a_uuid_of_version_7(milliseconds: int, seed: int) -> None:
    made = UUID(bytes=uuid7(milliseconds, seeded_bytes(seed)(10)))
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert made.int >> 80 == milliseconds


def test_a_chain_goes_on_only_behind_what_was_committed() -> None:
    chain = ChainWriter(bytes(16), seeded_bytes(1))
    draft = [Draft(kinds.DESK_OPENED, "desk:1", {"name": "Lobby"})]
    lost = chain.entries(draft, bytes(16), "Ana", START, 0)
    kept = chain.entries(draft, bytes(16), "Ana", START, 0)
    chain.accept(kept)
    (following,) = chain.entries(draft, bytes(16), "Ana", START, kept[-1].clock)
    assert lost[0].seq == kept[0].seq == 1
    assert (following.seq, following.previous_hash) == (2, kept[0].hash)
    assert list(chain_problems([*kept, following])) == []
