"""Sheets that were read back: whose they are, who stands on them, and their check-in."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from pact_desktop.domain import crockford
from pact_desktop.domain.decision import Outcome
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Attendee, Method
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import check_in_attendee
from pact_desktop.operations.merge import merge
from pact_desktop.operations.sheets import check_in_sheet, people_on_sheet, require_readable
from pact_desktop.operations.undo import undo
from pact_desktop.scanning.ink import Ink
from pact_desktop.scanning.sheets import BoxReading, SheetReading
from pact_desktop.store.convening_file import ConveningFile
from tests.operations.people import STAKEHOLDER, enrol, now

NOBODY = "ZZZZZZZZZZZZZ"


def sheet(file: ConveningFile, *people: Attendee | str, day: int = 1) -> SheetReading:
    """A sheet of this convening on which these people signed."""
    boxes = tuple(
        BoxReading(
            row, each if isinstance(each, str) else each.attendee_id, Ink(20), np.zeros((1, 1), np.uint8)
        )
        for row, each in enumerate(people)
    )
    return SheetReading(day, 3, crockford.encode(file.identity.tag, 4), boxes)


def test_a_sheet_of_another_convening_or_day_is_refused_with_a_sentence(
    file: ConveningFile, actor: Actor
) -> None:
    good = sheet(file, enrol(file, actor, "Amara", 1))
    require_readable(file, good)
    require_readable(file, replace(good, convening_tag=None))
    for reading, day, words in (
        (replace(good, convening_tag="ZZZZ"), None, "another convening"),
        (replace(sheet(file, NOBODY), convening_tag=None), None, "another convening"),
        (good, 2, "not of Day 2"),
        (replace(good, day=7), None, "no such day"),
        (replace(good, is_shown_twice=True, boxes=()), None, "twice"),
        (replace(good, boxes=()), None, "no row can be read"),
    ):
        with pytest.raises(UnreadableInputError, match=words):
            require_readable(file, reading, day)


def test_what_would_happen_is_told_before(file: ConveningFile, actor: Actor) -> None:
    here = enrol(file, actor, "Amara", 1)
    tomorrow = enrol(file, actor, "Luz", 2, **STAKEHOLDER)
    people = people_on_sheet(file, sheet(file, here, tomorrow, NOBODY))
    outcomes = [person.decision.outcome for person in people]
    assert outcomes == [Outcome.ADMITTED, Outcome.NOT_TODAY, Outcome.NOT_TODAY]
    assert people[2].attendee is None


def test_a_sheet_is_one_operation_and_one_undo(file: ConveningFile, actor: Actor) -> None:
    here, there = enrol(file, actor, "Amara", 1), enrol(file, actor, "Luz", 1, **STAKEHOLDER)
    early = enrol(file, actor, "Early", 1, **STAKEHOLDER)
    check_in_attendee(file, actor, 1, early.attendee_id)
    ids = [here.attendee_id, early.attendee_id, NOBODY, there.attendee_id]
    results = check_in_sheet(file, actor, 1, ids)
    outcomes = [result.decision.outcome for result in results]
    assert outcomes == [Outcome.ADMITTED, Outcome.ALREADY_IN, Outcome.NOT_TODAY, Outcome.ADMITTED]
    (operation,) = {result.recorded.operation_id for result in results} - {None}
    assert now(file, there).attendance[1].method is Method.SHEET
    assert operation is not None
    assert len(undo(file, actor, operation).undone) == 2
    assert not now(file, here).is_in(1)
    assert now(file, early).is_in(1)


def test_an_id_that_was_merged_leads_to_the_one_kept(file: ConveningFile, actor: Actor) -> None:
    kept, other = enrol(file, actor, "Amara", 1), enrol(file, actor, "Amara", 1, **STAKEHOLDER)
    merge(file, actor, kept.attendee_id, other.attendee_id)
    results = check_in_sheet(file, actor, 1, [other.attendee_id, kept.attendee_id])
    assert [result.decision.outcome for result in results] == [Outcome.ADMITTED, Outcome.ALREADY_IN]
    assert now(file, kept).is_in(1)
