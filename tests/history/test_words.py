"""Every act has its words, in plain English, with nothing private in its line."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import given, settings

from pact_desktop.domain.people import Standing
from pact_desktop.history import words
from pact_desktop.history.act_words import HistoryWording
from pact_desktop.history.acts import Act, ActKind
from pact_desktop.history.asked import KINDS_OF, Asked
from pact_desktop.history.people import people_of
from pact_desktop.history.reading import all_acts
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import badge_code, record_printed, reissue
from pact_desktop.operations.check_in import check_in_attendee, check_in_code
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.duplicates import dismiss
from pact_desktop.operations.edit import edit
from pact_desktop.operations.erase import erase
from pact_desktop.operations.merge import merge
from pact_desktop.operations.operators import Role, set_operator
from pact_desktop.operations.register import register_walk_in
from pact_desktop.operations.standing import set_standing
from pact_desktop.operations.teams import set_coordinator
from pact_desktop.operations.undo import undo
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import open_convening
from tests.operations.people import enrol
from tests.operations.test_random_sessions import Session, Step, after_session, sessions
from tests.support.convenings import Clock, record

WORDING = HistoryWording()


def told(file: ConveningFile) -> list[str]:
    """The acts' sentences, the newest first."""
    with file.reading() as connection:
        acts = list(all_acts(connection, Asked(), ()))
        people = people_of(connection, acts)
    lines = [WORDING.line(act, people).sentence for act in reversed(acts)]
    return [line.replace(", packet", "") for line in lines]  # whether handing out is told is not meant here


def facts(file: ConveningFile, private: bool) -> list[str]:
    """What the newest act says entry by entry."""
    with file.reading() as connection:
        act = list(all_acts(connection, Asked(), ()))[-1]
        return WORDING.facts(act, people_of(connection, [act]), private)


def test_every_kind_of_act_has_a_name() -> None:
    assert set(words.HEADLINES) == set(ActKind)


def test_every_kind_of_entry_makes_an_act_with_a_name_and_can_be_asked_for() -> None:
    values = [value for name, value in vars(kinds).items() if name.isupper() and isinstance(value, str)]
    constants = {value for value in values if "." in value}
    asked_for = {kind for some in KINDS_OF.values() for kind in some}
    assert asked_for == constants


def test_a_check_in_its_undo_and_a_change_of_name_are_told(
    file: ConveningFile, actor: Actor, clock: Clock
) -> None:
    one = enrol(file, actor, "Rene", 1)
    checked_in = check_in_code(file, actor, 1, badge_code(file.identity, one)).recorded
    clock.advance(days=1)
    undo(file, actor, str(checked_in.operation_id))
    edit(file, actor, one.attendee_id, {"given_name": "Renée"})
    assert told(file)[:4] == [
        "Name corrected: Renée Okafor. “Rene” to “Renée”",
        "Taken back: Renée Okafor. Checked in, Oct 6, 3:30 PM",
        "Checked in: Renée Okafor. Day 1, badge scan",
        "Added: Renée Okafor. Day 1: approved",
    ]


def test_decisions_reasons_and_overrides_are_told(file: ConveningFile, actor: Actor) -> None:
    one = enrol(file, actor, "Sam", day1="approved", county="Alpine", affiliation="key_stakeholder")
    set_standing(file, actor, one.attendee_id, 2, Standing.DECLINED, "No place.")
    set_standing(file, actor, one.attendee_id, 1, Standing.CANCELLED)
    check_in_attendee(file, actor, 1, one.attendee_id, override="Came all the same")
    register_walk_in(file, actor, 1, {"given_name": "Wren", "affiliation": "key_stakeholder"})
    assert told(file)[:4] == [
        "Walk-in: Wren. Day 1: approved. Day 1, walk-in",
        "Admitted anyway: Sam Okafor. Day 1, search. Reason: Came all the same",
        "Cancelled: Sam Okafor. Day 1",
        "Declined: Sam Okafor. Day 2. Reason: No place",
    ]


def test_badges_merges_pairs_and_erasure_are_told(file: ConveningFile, actor: Actor) -> None:
    kept, other, third = (enrol(file, actor, name) for name in ("Amara", "Amarah", "Sam"))
    record_printed(file, actor, [kept])
    reissue(file, actor, kept.attendee_id)
    dismiss(file, actor, kept.attendee_id, third.attendee_id)
    merge(file, actor, kept.attendee_id, other.attendee_id)
    erase(file, actor, third.attendee_id)
    erased, merged, distinct, reissued, printed, third_added = told(file)[:6]
    assert erased == "Erased: Erased person"
    assert merged == "Merged: Amara Okafor. Amarah Okafor was merged into Amara Okafor"
    assert distinct.startswith("Not the same. ")
    assert {"Amara Okafor", "Erased person"} <= set(re.split("Not the same. | and | are", distinct))
    assert reissued == "Badge reissued: Amara Okafor. Issue 2; older badges are refused"
    assert printed == "Badge printed: Amara Okafor. Issue 1"
    assert third_added == "Added: Erased person. The values were erased"


def test_the_first_act_of_a_desk_is_named_by_what_it_is_about(file: ConveningFile) -> None:
    amara = enrol(file, Actor("Office", "Rosa"), "Amara", 1)
    with open_convening(file.path) as lobby:
        set_coordinator(lobby, Actor("Lobby", "Sam"), "Alameda", amara.attendee_id)
    with open_convening(file.path) as door:
        set_operator(door, Actor("Door", "Lee"), "Owen", Role.DESK)
    file.poll()
    assert told(file)[:2] == [
        "Operator changed: Owen. Works at a desk",
        "Team changed: Alameda. Coordinator: Amara Okafor",
    ]


def test_what_was_changed_of_the_convening_is_told(file: ConveningFile, actor: Actor) -> None:
    change_settings(file, actor, {"capacity_day1": "80"})
    change_settings(file, actor, {"capacity_day1": "90"})
    change_settings(file, actor, {"pact_counties": "Alameda, Kern"})
    change_settings(file, actor, {"rule.event_staff.day1": "by_request"})
    set_operator(file, actor, "Owen", Role.DESK)
    assert told(file)[:5] == [
        "Operator changed: Owen. Works at a desk",
        "Convening changed: Day 1 for Event staff. By request",
        "Convening changed: PACT counties. Alameda, Kern",
        "Convening changed: Places on Day 1. 80 to 90",
        "Convening changed: Places on Day 1. 80",
    ]


def test_private_values_are_told_only_where_they_are_asked_for(file: ConveningFile, actor: Actor) -> None:
    one = enrol(file, actor, "Sam")
    edit(file, actor, one.attendee_id, {"phone": "510 555 0142"})
    assert told(file)[0] == "Changed: Sam Okafor. Phone changed"
    assert facts(file, private=False) == ["Phone changed"]
    assert facts(file, private=True) == ["Phone: “510 555 0142”"]


def test_an_undo_of_an_undo_is_told_by_what_it_was_about(file: ConveningFile, actor: Actor) -> None:
    one = enrol(file, actor, "Sam")
    edited = edit(file, actor, one.attendee_id, {"title": "Chief"}).recorded.operation_id
    undone = undo(file, actor, str(edited)).recorded.operation_id
    undo(file, actor, str(undone))
    assert told(file)[0] == "Put back: Sam Okafor. Changed, 3:30 PM"


@settings(max_examples=8)
@given(sessions)
def test_whatever_happened_can_be_told(played: list[Step]) -> None:
    def look(session: Session) -> None:
        with session.file.reading() as connection:
            acts: list[Act] = list(all_acts(connection, Asked(), ()))
            people = people_of(connection, acts)
        for act in acts:
            line = WORDING.line(act, people)
            assert line.what
            assert WORDING.facts(act, people, private=True)
            assert "unknown" not in line.about

    after_session(played, look)


def test_the_journal_of_a_file_that_was_only_made_is_told(file: ConveningFile, tmp_path: Path) -> None:
    (sentence,) = told(file)
    assert sentence == "Convening changed: 3 settings. Title, Date of Day 1, Date of Day 2"


def test_what_a_newer_version_wrote_is_told_as_far_as_it_is_known(file: ConveningFile, actor: Actor) -> None:
    subject = kinds.attendee_subject(enrol(file, actor, "Sam").attendee_id)
    for draft in (
        Draft(kinds.SETTING_CHANGED, "setting:moon_phase", {"value": "full"}),
        Draft(kinds.EDITED, subject, {"fields": {"discipline": "astronomy"}}),
        Draft("attendee.sang", subject, {"song": "a round"}),
    ):
        record(file, draft)
    assert told(file)[:3] == [
        "By a newer version: Sam Okafor. This program is too old to tell what it was; it is kept",
        "Changed: Sam Okafor. Discipline: “Probation” to “astronomy”",
        "Convening changed: moon_phase. full",
    ]
