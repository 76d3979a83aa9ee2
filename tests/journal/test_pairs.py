"""That two attendees are two people: said once or by several desks, taken back, in any order."""

from __future__ import annotations

from pact_desktop.journal import kinds
from pact_desktop.journal.entry import Values
from pact_desktop.journal.fold import Rows
from tests.support.journal import MemoryDesk, MemoryFile, state_of

ONE, OTHER = "0000000000001", "0000000000002"
PAIR: tuple[str, str, Values] = (kinds.PAIR_DISTINCT, kinds.pair_subject(OTHER, ONE), {})


def pairs(state: Rows) -> list[tuple[object, ...]]:
    return [row for key, row in state.items() if key[0] == "distinct_pair"]


def test_a_pair_has_one_subject_in_whichever_order_it_is_named() -> None:
    assert kinds.pair_subject(ONE, OTHER) == kinds.pair_subject(OTHER, ONE)


def test_what_two_desks_say_is_one_row_and_stands_until_both_took_it_back() -> None:
    first, second = MemoryDesk(1), MemoryDesk(2)
    (said,) = first.record(PAIR)
    (said_too,) = second.record(PAIR)
    everything = [*first.known.values(), *second.known.values()]
    assert pairs(state_of(everything)) == [(ONE, OTHER)]
    first.receive(everything)
    first.undo(said)
    assert pairs(first.state) == [(ONE, OTHER)]
    first.undo(said_too)
    assert pairs(first.state) == []


def test_it_is_the_same_in_any_order_and_any_batches() -> None:
    desk = MemoryDesk(3)
    (said,) = desk.record(PAIR)
    (taken_back,) = desk.undo(said)
    desk.undo(taken_back)
    backwards = MemoryFile()
    for entry in reversed(list(desk.known.values())):
        backwards.apply([entry])
    assert backwards.state == desk.state
    assert pairs(desk.state) == [(ONE, OTHER)]
