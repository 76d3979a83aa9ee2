"""Requests and the waitlist: the line, deciding about one or many, offering the next place."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.line import ReasonFor
from pact_desktop.domain.people import Attendee, Standing
from pact_desktop.journal import kinds
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.erase import erase
from pact_desktop.operations.operators import OrganizerNeededError, Role, set_operator
from pact_desktop.operations.requests import Queue, decide_requests, offer_next, read_queue
from pact_desktop.operations.standing import ReasonNeededError, set_standing
from pact_desktop.operations.undo import undo
from pact_desktop.store.convening_file import ConveningFile
from tests.operations.people import GUEST, STAKEHOLDER, TEAM, enrol, journal, now

NAMES = ("Ada", "Bo", "Cleo", "Dee")


def queue(file: ConveningFile, day: int = 2) -> Queue:
    with file.reading() as connection:
        return read_queue(connection, file.convening, day)


def line(file: ConveningFile, day: int = 2) -> list[str]:
    return [one.attendee.given_name for one in queue(file, day).waiting]


@pytest.fixture
def guests(file: ConveningFile, actor: Actor) -> list[Attendee]:
    """Four guests who asked for Day 2, one after the other."""
    return [enrol(file, actor, name, 2, **GUEST) for name in NAMES]


def decide(file: ConveningFile, actor: Actor, standing: Standing, *people: Attendee, reason: str = "") -> str:
    ids = [one.attendee_id for one in people]
    return decide_requests(file, actor, 2, ids, standing, reason or None).recorded.operation_id or ""


def test_the_line_keeps_the_order_of_requests_and_waitlisting_keeps_the_place(
    file: ConveningFile, actor: Actor, guests: list[Attendee]
) -> None:
    decide(file, actor, Standing.WAITLISTED, guests[1])
    shown = queue(file)
    assert [one.position for one in shown.waiting] == [1, 2, 3, 4]
    assert line(file) == list(NAMES)
    assert [one.standing for one in shown.waiting][1] is Standing.WAITLISTED


def test_a_decline_frees_the_place_in_the_line_and_an_undo_gives_it_back(
    file: ConveningFile, actor: Actor, guests: list[Attendee]
) -> None:
    operation = decide(file, actor, Standing.DECLINED, guests[0], reason="no place")
    assert line(file) == ["Bo", "Cleo", "Dee"]
    assert [one.attendee.given_name for one in queue(file).declined] == ["Ada"]
    undo(file, actor, operation)
    assert line(file) == list(NAMES)


def test_those_at_the_head_are_approved_together_without_a_reason_in_whatever_order_they_are_named(
    file: ConveningFile, actor: Actor, guests: list[Attendee]
) -> None:
    decide(file, actor, Standing.APPROVED, guests[1], guests[0])
    assert line(file) == ["Cleo", "Dee"]
    assert not [entry for entry in journal(file) if entry.kind == kinds.REASON_GIVEN]


def test_passing_somebody_takes_a_reason_however_many_places_there_are(
    file: ConveningFile, actor: Actor, guests: list[Attendee]
) -> None:
    with pytest.raises(ReasonNeededError, match="wait longer"):
        decide(file, actor, Standing.APPROVED, guests[0], guests[2])
    assert line(file) == list(NAMES), "all or none"
    decide(file, actor, Standing.APPROVED, guests[0], guests[2], reason="speaks on a panel")
    assert line(file) == ["Bo", "Dee"]


def test_a_newcomer_by_request_passes_those_who_wait_and_one_by_an_open_rule_does_not(
    file: ConveningFile, actor: Actor, guests: list[Attendee]
) -> None:
    with pytest.raises(ReasonNeededError, match="wait longer"):
        enrol(file, actor, "New", day2="approved", **GUEST)
    enrol(file, actor, "Key", day2="approved", **STAKEHOLDER)


def test_many_are_decided_as_one_operation_with_the_reason_for_each(
    file: ConveningFile, actor: Actor, guests: list[Attendee]
) -> None:
    operation = decide(file, actor, Standing.DECLINED, *guests[:3], reason="the room is full")
    assert len([entry for entry in journal(file) if entry.kind == kinds.REASON_GIVEN]) == 3
    undo(file, actor, operation)
    assert line(file) == list(NAMES)


def test_beyond_the_places_a_reason_is_needed_as_they_fill(
    file: ConveningFile, actor: Actor, guests: list[Attendee]
) -> None:
    change_settings(file, actor, {"capacity_day2": "1"})
    shown = queue(file)
    assert shown.reason_for(shown.waiting[:1], Standing.APPROVED) is None
    assert shown.reason_for(shown.waiting[:2], Standing.APPROVED) is ReasonFor.BEYOND_LIMIT
    with pytest.raises(ReasonNeededError, match="no place left for Bo"):
        decide(file, actor, Standing.APPROVED, *guests[:2])
    decide(file, actor, Standing.APPROVED, *guests[:2], reason="two more chairs")
    assert queue(file).left == -1


def test_who_stands_so_already_takes_no_place_and_no_turn(
    file: ConveningFile, actor: Actor, guests: list[Attendee]
) -> None:
    change_settings(file, actor, {"capacity_day2": "2"})
    decide(file, actor, Standing.APPROVED, guests[0])
    shown = queue(file)
    chosen = [*shown.approved, shown.waiting[0]]
    assert shown.reason_for(chosen, Standing.APPROVED) is None
    decide(file, actor, Standing.APPROVED, *guests[:2])


def test_a_freed_place_is_offered_to_the_next_in_line(
    file: ConveningFile, actor: Actor, guests: list[Attendee]
) -> None:
    change_settings(file, actor, {"capacity_day2": "1"})
    decide(file, actor, Standing.APPROVED, guests[0])
    assert queue(file).next is None
    with pytest.raises(UnreadableInputError, match="no free place"):
        offer_next(file, actor, 2)
    set_standing(file, actor, guests[0].attendee_id, 2, Standing.CANCELLED)
    shown = queue(file)
    assert shown.freed_by is not None and shown.freed_by.given_name == "Ada"
    assert shown.next is not None and shown.next.attendee.given_name == "Bo"
    offered = offer_next(file, actor, 2)
    assert [one.given_name for one in offered.attendees] == ["Bo"]
    assert queue(file).freed_by is None
    undo(file, actor, offered.recorded.operation_id or "")
    assert line(file) == ["Bo", "Cleo", "Dee"]


def test_nobody_waiting_is_said(file: ConveningFile, actor: Actor) -> None:
    with pytest.raises(UnreadableInputError, match="Nobody waits"):
        offer_next(file, actor, 2)


def test_who_waits_for_a_full_team_holds_nobody_up(file: ConveningFile, actor: Actor) -> None:
    change_settings(file, actor, {"team_size": "1", "capacity_day1": "5"})
    enrol(file, actor, "Ada", 1, **TEAM)
    sixth = enrol(file, actor, "Bo", 1, **TEAM)
    asks = enrol(file, actor, "Cleo", 1, affiliation="additional_stakeholder")
    assert now(file, sixth).standing(1) is Standing.WAITLISTED
    assert line(file, 1) == ["Bo", "Cleo"]
    assert [one.attendee_id for one in offer_next(file, actor, 1).attendees] == [asks.attendee_id]


def test_an_erased_person_holds_nobody_up(file: ConveningFile, actor: Actor, guests: list[Attendee]) -> None:
    erase(file, actor, guests[0].attendee_id)
    assert line(file) == ["Bo", "Cleo", "Dee"]
    decide(file, actor, Standing.APPROVED, guests[1])


def test_the_queue_tells_who_came_by_request_and_how_many_of_a_county(
    file: ConveningFile, actor: Actor, guests: list[Attendee]
) -> None:
    enrol(file, actor, "Key", 2, **STAKEHOLDER)
    decide(file, actor, Standing.APPROVED, guests[0])
    shown = queue(file)
    assert [one.attendee.given_name for one in shown.approved] == ["Ada"]
    assert shown.approved_count == 2
    assert shown.approved_by_county["Alpine"] == 1
    assert shown.waiting[0].since.utcoffset() is not None


def test_only_an_organizer_decides_once_one_has_a_pin(
    file: ConveningFile, actor: Actor, guests: list[Attendee]
) -> None:
    set_operator(file, actor, "Rosa", Role.ORGANIZER, "1357")
    for act in (
        lambda: decide(file, actor, Standing.APPROVED, guests[0]),
        lambda: decide(file, actor, Standing.DECLINED, guests[0], reason="no place"),
        lambda: offer_next(file, actor, 2),
    ):
        with pytest.raises(OrganizerNeededError):
            act()
    organizer = Actor(actor.desk, actor.operator, "Rosa")
    decide(file, organizer, Standing.APPROVED, guests[0])
    assert journal(file)[-1].operator == "Rosa"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    capacity=st.integers(0, 5),
    standings=st.lists(st.sampled_from(["requested", "waitlisted"]), min_size=4, max_size=4),
    picked=st.sets(st.integers(0, 3), min_size=1),
)
def test_what_the_queue_says_beforehand_is_what_the_operation_asks_for(
    file: ConveningFile, actor: Actor, capacity: int, standings: list[str], picked: set[int]
) -> None:
    change_settings(file, actor, {"capacity_day2": str(capacity)})
    people = [
        enrol(file, actor, name, day2=standing, **GUEST)
        for name, standing in zip(NAMES, standings, strict=True)
    ]
    shown = queue(file)
    chosen = [shown.waiting[place] for place in picked]
    ids = [one.attendee.attendee_id for one in chosen]
    try:
        decide_requests(file, actor, 2, ids, Standing.APPROVED)
        refused = False
    except ReasonNeededError:
        refused = True
    assert refused == (shown.reason_for(chosen, Standing.APPROVED) is not None)
    for one in people:
        set_standing(file, actor, one.attendee_id, 2, None)
