"""What a change of the settings would do to whom: sentences with counts, and the people behind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from pact_desktop.domain.admission import DEFAULT_RULES, Admission
from pact_desktop.domain.convening import Convening, ConveningDay
from pact_desktop.domain.effect_sentences import EFFECTS, EFFECTS_ON_ONE
from pact_desktop.domain.effects import EffectCode, effects
from pact_desktop.domain.people import Affiliation, Attendee, Discipline, Registration, Standing
from pact_desktop.domain.wording import ENGLISH
from tests.support.people import attendee, convening, inside

NOW = datetime.fromisoformat("2026-09-20T12:00:00-07:00")
WAITS = Standing.WAITLISTED
APPROVED = Standing.APPROVED


def person(number: int, standings: Mapping[int, Standing], **fields: Any) -> Attendee:
    """Somebody of Alameda's team with this number, which is also the place in line."""
    registrations = {day: Registration(standing, number, "") for day, standing in standings.items()}
    return attendee(
        attendee_id=f"{number:013d}",
        family_name=f"Okafor {number}",
        **{"registrations": registrations, **fields},
    )


def told(after: Convening, people: list[Attendee], before: Convening | None = None) -> list[str]:
    return [ENGLISH.effect(each) for each in effects(before or convening(), after, people, NOW)]


def with_rule(affiliation: Affiliation, day: int, rule: Admission) -> Convening:
    return convening(rules={**DEFAULT_RULES, (affiliation, day): rule})


def test_a_capacity_below_the_approved_throws_nobody_out() -> None:
    people = [person(number, {1: APPROVED}) for number in (1, 2, 3)]
    assert told(convening(capacity={1: 2, 2: None}), people) == [
        "Day 1 has 2 places for 3 approved people; all stay approved."
    ]


def test_more_places_are_offered_in_the_order_of_the_line() -> None:
    people = [person(3, {2: WAITS}), person(2, {2: WAITS}), person(1, {2: APPROVED})]
    before = convening(capacity={1: None, 2: 1})
    (found,) = effects(before, convening(capacity={1: None, 2: 2}), people, NOW)
    assert (found.code, [each.attendee_id for each in found.people]) == (
        EffectCode.COULD_BE_OFFERED,
        [f"{2:013d}"],
    )
    assert told(before, people, convening(capacity={1: None, 2: 3})) == [
        "2 people who wait for Day 2 could no longer be offered a place."
    ]


def test_a_larger_team_frees_places_for_its_own_county_only() -> None:
    members = [person(number, {1: APPROVED}) for number in range(1, 6)]
    waiting = [person(6, {1: WAITS}), person(7, {1: WAITS})]
    assert told(convening(team_size=6), [*members, *waiting]) == [
        "1 person who waits for Day 1 could be offered a place."
    ]
    assert told(convening(team_size=4), members) == ["1 team is beyond 4 places; all stay approved: Alameda."]


def test_a_rule_that_closes_leaves_everybody_as_they_are() -> None:
    staff = {"affiliation": Affiliation.EVENT_STAFF}
    people = [
        person(1, {1: APPROVED}, **staff),
        person(2, {1: Standing.REQUESTED}, **staff),
        person(3, {}, **staff),
        person(4, {1: APPROVED}),
    ]
    assert told(with_rule(Affiliation.EVENT_STAFF, 1, Admission.CLOSED), people) == [
        "Day 1 is closed to new registrations from now on: Event staff.",
        "1 person approved for Day 1 stays approved under the rule “Closed”.",
        "1 person waiting for Day 1 stays so; approving takes a reason.",
        "1 person not registered for Day 1 could come by override only.",
    ]


def test_a_rule_that_opens_says_who_could_come() -> None:
    guests = [person(number, {}, affiliation=Affiliation.NON_PACT_COUNTY_GUEST) for number in (1, 2)]
    assert told(with_rule(Affiliation.NON_PACT_COUNTY_GUEST, 1, Admission.BY_REQUEST), guests) == [
        "Registering for Day 1 makes a request from now on: Non-PACT county guest.",
        "2 people not registered for Day 1 could ask for it.",
    ]


def test_a_county_that_leaves_makes_its_team_guests_of_other_rules() -> None:
    people = [person(1, {1: APPROVED}), person(2, {1: APPROVED}, county="Ventura")]
    after = convening(pact_counties=convening().pact_counties - {"Alameda"})
    assert told(after, people) == [
        "Alameda is no PACT county any more; team members judged as guests: 1.",
        "1 person approved for Day 1 stays approved under the rule “Closed”.",
        "1 person not registered for Day 2 could ask for it.",
    ]


def test_a_county_that_joins_may_have_more_than_its_places() -> None:
    people = [person(number, {1: APPROVED}) for number in range(1, 4)]
    before = convening(team_size=2, pact_counties=convening().pact_counties - {"Alameda"})
    joined = told(convening(team_size=2), people, before)
    assert joined[:2] == [
        "1 team is beyond 2 places; all stay approved: Alameda.",
        "Alameda becomes a PACT county; its county team members are a team: 3.",
    ]


def test_a_day_that_moves_names_those_who_must_hear_of_it() -> None:
    people = [person(1, {1: APPROVED}, attendance={1: inside()}), person(2, {2: APPROVED})]
    days = {**convening().days, 1: ConveningDay(date(2026, 10, 5))}
    assert told(convening(days=days), people) == [
        "Day 1 moves to Oct 5.",
        "1 person approved for Day 1 stays approved; tell them the new date.",
        "1 person was checked in on Day 1 already; that stays with Day 1.",
    ]


def test_closing_registration_and_other_core_disciplines_are_told() -> None:
    closed = convening(registration_closes=datetime.fromisoformat("2026-09-19T17:00:00-07:00"))
    assert told(closed, []) == ["Registration is closed at once: whoever is added counts as a walk-in."]
    health = convening(core_disciplines=(Discipline.PROBATION, Discipline.PUBLIC_HEALTH))
    assert told(health, [person(1, {1: APPROVED})]) == ["1 team lacks a core discipline: Alameda."]


def test_what_changes_nothing_for_anybody_says_nothing() -> None:
    people = [person(1, {1: APPROVED}), person(2, {1: WAITS})]
    assert told(replace(convening(), title="Another title", venue="Elsewhere"), people) == []


def test_every_effect_has_its_sentence() -> None:
    assert set(EFFECTS) == set(EffectCode)
    assert set(EFFECTS_ON_ONE) <= set(EffectCode)
