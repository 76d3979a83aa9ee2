"""The merge laws, on random histories of three desks that were apart and exchanged entries now and then.

The laws are those of docs/architecture.md: the state does not depend on the order, the batches or the number
of times that entries arrive; a field is the newest live value; attendance is a set; nothing is lost.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from pact_desktop.journal import kinds
from pact_desktop.journal.chain import chain_problems
from pact_desktop.journal.entry import Entry, values_of
from tests.support.journal import MemoryDesk, MemoryFile, emptied, state_of

PEOPLE = ("0000000000001", "0000000000002", "0000000000003", "0000000000004")
CLOCK_ERRORS = (timedelta(), timedelta(hours=-3), timedelta(days=40))

people = st.sampled_from(PEOPLE)
days = st.sampled_from([1, 2])
desks = st.integers(0, 2)
texts = st.sampled_from(["", "Amara", "Luz", "Ana María"])
fields = st.dictionaries(st.sampled_from(["given_name", "family_name", "email", "county"]), texts, max_size=3)
standings = st.sampled_from(["requested", "waitlisted", "approved", "declined", "cancelled"])
registered = st.fixed_dictionaries(
    {
        "fields": fields,
        "standings": st.dictionaries(st.sampled_from(["1", "2"]), standings, max_size=2),
        "by": st.sampled_from(["roster", "import", "walk_in"]),
    },
    optional={"file": st.fixed_dictionaries({"day1": texts})},
)

facts = st.one_of(
    st.tuples(st.just(kinds.REGISTERED), people, registered),
    st.tuples(st.just(kinds.EDITED), people, st.fixed_dictionaries({"fields": fields})),
    st.tuples(st.just(kinds.IMPORTED), people, st.fixed_dictionaries({"fields": fields, "file": fields})),
    st.tuples(
        st.just(kinds.DECIDED),
        people,
        st.fixed_dictionaries({"day": days, "standing": st.none() | standings}),
    ),
    st.tuples(
        st.just(kinds.CHECKED_IN),
        people,
        st.fixed_dictionaries({"day": days, "desk": texts, "method": st.sampled_from(["scan", "search"])}),
    ),
    st.tuples(st.just(kinds.CHECKED_OUT), people, st.fixed_dictionaries({"day": days, "desk": texts})),
    st.tuples(
        st.just(kinds.HANDED_OUT),
        people,
        st.fixed_dictionaries({"day": days, "item": st.sampled_from(["packet", "meal"])}),
    ),
    st.tuples(st.just(kinds.PRINTED), people, st.fixed_dictionaries({"issue": st.integers(1, 3)})),
    st.tuples(st.just(kinds.REISSUED), people, st.fixed_dictionaries({"issue": st.integers(2, 3)})),
    st.tuples(st.just(kinds.MERGED), people, st.fixed_dictionaries({"into": people})),
    st.tuples(st.just(kinds.REASON_GIVEN), people, st.fixed_dictionaries({"text": texts})),
    st.tuples(st.just("seat.assigned"), people, st.fixed_dictionaries({"seat": st.integers(1, 9)})),
)
others = st.one_of(
    st.tuples(
        st.just(kinds.SETTING_CHANGED),
        st.sampled_from(["setting:title", "setting:team_size"]),
        st.fixed_dictionaries({"value": st.integers(1, 5) | texts | st.none()}),
    ),
    st.tuples(
        st.just(kinds.TEAM_CHANGED),
        st.just("team:Alameda"),
        st.fixed_dictionaries({"coordinator": st.none() | people}),
    ),
    st.tuples(
        st.just(kinds.OPERATOR_CHANGED),
        st.just("operator:Ana"),
        st.fixed_dictionaries({"role": st.sampled_from(["desk", "organizer", None]), "pin": texts}),
    ),
    st.tuples(
        st.just(kinds.ATTEMPTED),
        st.just("attempt:1"),
        st.fixed_dictionaries({"day": days, "desk": texts, "read": texts}),
    ),
    st.tuples(
        st.just(kinds.RESOURCE_ADDED),
        st.just("resource:1"),
        st.fixed_dictionaries(
            {
                "name": texts,
                "kind": texts,
                "in_packet": st.booleans(),
                "digest": texts,
                "size": days,
                "place": days,
            }
        ),
    ),
    st.tuples(
        st.just(kinds.RESOURCE_CHANGED),
        st.just("resource:1"),
        st.fixed_dictionaries({"place": days}, optional={"name": texts, "in_packet": st.booleans()}),
    ),
    st.tuples(st.just(kinds.RESOURCE_REMOVED), st.just("resource:1"), st.just({})),
    st.tuples(st.just("weather.noted"), st.just("weather:today"), st.fixed_dictionaries({"rain": days})),
)
steps = st.one_of(
    st.tuples(st.just("write"), desks, facts),
    st.tuples(st.just("write"), desks, others),
    st.tuples(st.just("undo"), desks, st.integers(0, 30)),
    st.tuples(st.just("erase"), desks, people),
    st.tuples(st.just("pull"), desks, st.tuples(desks, st.integers(0, 30))),
)
histories = st.lists(steps, min_size=5, max_size=30)


def played(history: list[Any]) -> list[MemoryDesk]:
    """Three desks with clocks hours and weeks apart, after the history."""
    team = [MemoryDesk(seed, error) for seed, error in enumerate(CLOCK_ERRORS)]
    for step, place, details in history:
        STEPS[step](team, team[place], details)
    return team


def write(_: list[MemoryDesk], desk: MemoryDesk, draft: Any) -> None:
    kind, subject, values = draft
    desk.record((kind, subject if ":" in subject else kinds.attendee_subject(subject), values))


def undo(_: list[MemoryDesk], desk: MemoryDesk, back: int) -> None:
    """Take back one of the entries known here; often an undo itself, so that undos of undos come up."""
    newest_first = sorted(desk.known.values(), key=lambda entry: entry.clock, reverse=True)
    desk.undo(newest_first[back % len(newest_first)])


def erase(_: list[MemoryDesk], desk: MemoryDesk, attendee_id: str) -> None:
    """Erase one person, keeping what the registrations known here say of days."""
    subject = kinds.attendee_subject(attendee_id)
    kept = {
        entry.id.hex(): {
            name: value for name, value in values_of(entry).items() if name in ("standings", "by")
        }
        for entry in desk.known.values()
        if entry.subject == subject and entry.kind == kinds.REGISTERED
    }
    desk.about(attendee_id, kinds.ERASED, kept=kept)


def pull(team: list[MemoryDesk], desk: MemoryDesk, details: Any) -> None:
    """Take over the first entries of another desk, as an exchange that was cut off would."""
    other, count = details
    desk.receive(list(team[other].known.values())[:count])


STEPS: dict[str, Callable[[list[MemoryDesk], MemoryDesk, Any], None]] = {
    "write": write,
    "undo": undo,
    "erase": erase,
    "pull": pull,
}


def all_entries(team: list[MemoryDesk]) -> list[Entry]:
    return list({entry.id: entry for desk in team for entry in desk.known.values()}.values())


@settings(max_examples=150)
@given(histories, st.randoms(use_true_random=False), st.data())
def test_any_order_any_batches_and_any_number_of_times_give_the_same_state(
    history: list[Any], shuffle: Any, data: st.DataObject
) -> None:
    entries = all_entries(played(history))
    expected = state_of(entries)
    arriving = entries + data.draw(st.lists(st.sampled_from(entries), max_size=10))
    shuffle.shuffle(arriving)
    file = MemoryFile()
    while arriving:
        size = data.draw(st.integers(1, len(arriving)))
        file.apply(arriving[:size])
        del arriving[:size]
    assert file.state == expected


@given(histories)
def test_desks_that_exchanged_everything_agree(history: list[Any]) -> None:
    team = played(history)
    entries = all_entries(team)
    for desk in team:
        desk.receive(entries)
    one, two, three = (desk.state for desk in team)
    assert one == two == three


@given(histories)
def test_every_chain_of_every_history_verifies(history: list[Any]) -> None:
    entries = sorted(all_entries(played(history)), key=lambda entry: (entry.chain, entry.seq))
    assert list(chain_problems(entries)) == []


@settings(max_examples=150)
@given(histories)
def test_a_state_is_the_same_before_and_after_the_personal_values_are_emptied(history: list[Any]) -> None:
    entries = all_entries(played(history))
    erased = {entry.subject for entry in entries if entry.kind == kinds.ERASED}
    after = [emptied(entry) if entry.subject in erased else entry for entry in entries]
    assert state_of(after) == state_of(entries)


@given(histories)
def test_undoing_everything_and_undoing_that_again_changes_nothing(history: list[Any]) -> None:
    desk = MemoryDesk(9)
    desk.receive(all_entries(played(history)))
    before = desk.state
    taken_back = desk.undo(*desk.known.values())
    desk.undo(*taken_back)
    assert desk.state == before


@given(histories)
def test_every_registered_attendee_has_a_row_and_every_badge_leads_to_one(history: list[Any]) -> None:
    entries = all_entries(played(history))
    state = state_of(entries)
    roots = {key[1] for key in state if key[0] == "attendee"}
    leads_to = {row[0]: row[1] for key, row in state.items() if key[0] == "badge"}
    assert set(leads_to.values()) == roots
    assert {leads_to[root] for root in roots} == roots
    for entry in entries:
        if entry.subject.startswith(kinds.ATTENDEE):
            assert entry.subject.removeprefix(kinds.ATTENDEE) in leads_to
    for key in state:
        if key[0] in ("registration", "attendance", "hand_out"):
            assert key[1] in roots
        if key[0] == "import_base":
            assert key[1] in leads_to


@given(histories)
def test_an_unknown_kind_changes_no_known_row(history: list[Any]) -> None:
    entries = all_entries(played(history))
    known_kinds = [entry for entry in entries if entry.kind not in ("seat.assigned", "weather.noted")]
    without, with_all = state_of(known_kinds), state_of(entries)
    assert {key: with_all.get(key) for key in without} == without
