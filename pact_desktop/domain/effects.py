"""What changing the convening's settings would do to whom, told before it is done.

Nobody's standing changes by itself: a decision was made when it was made. So the effects tell who keeps what
although the rule is another now, who could be decided about anew, and what holds for those who come later.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from pact_desktop.domain.admission import DEFAULT_RULES, Admission
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.people import DAYS, Affiliation, Attendee, Standing
from pact_desktop.domain.teams import TEAM_DAY, by_name


class EffectCode(StrEnum):
    """The kinds of effect; ``domain/wording.py`` has a sentence for each."""

    DAY_MOVES = "day_moves"
    TELL_NEW_DATE = "tell_new_date"
    WAS_IN = "was_in"
    DAY_BEYOND = "day_beyond"
    TEAMS_BEYOND = "teams_beyond"
    COULD_BE_OFFERED = "could_be_offered"
    NO_LONGER_OFFERED = "no_longer_offered"
    COUNTY_JOINS = "county_joins"
    COUNTY_LEAVES = "county_leaves"
    REGISTERING_APPROVES = "registering_approves"
    REGISTERING_ASKS = "registering_asks"
    REGISTERING_CLOSED = "registering_closed"
    STAY_APPROVED = "stay_approved"
    KEEP_WAITING = "keep_waiting"
    WAIT_FOR_A_REASON = "wait_for_a_reason"
    COULD_REGISTER = "could_register"
    COULD_ASK = "could_ask"
    ONLY_BY_OVERRIDE = "only_by_override"
    DISCIPLINES_MISSING = "disciplines_missing"
    REGISTRATION_CLOSES = "registration_closes"
    REGISTRATION_OPENS = "registration_opens"


@dataclass(frozen=True, slots=True)
class Effect:
    """One effect. ``count`` is how many it is about, ``people`` who they are, by name where that is all."""

    code: EffectCode
    params: Mapping[str, str | int] = field(default_factory=dict)
    people: tuple[Attendee, ...] = ()
    count: int = 0


_NEW_REGISTRATIONS = {
    Admission.OPEN: EffectCode.REGISTERING_APPROVES,
    Admission.BY_REQUEST: EffectCode.REGISTERING_ASKS,
    Admission.CLOSED: EffectCode.REGISTERING_CLOSED,
}
_UNREGISTERED = {
    Admission.OPEN: EffectCode.COULD_REGISTER,
    Admission.BY_REQUEST: EffectCode.COULD_ASK,
    Admission.CLOSED: EffectCode.ONLY_BY_OVERRIDE,
}


def effects(before: Convening, after: Convening, roster: Iterable[Attendee], now: datetime) -> list[Effect]:
    """What changing ``before`` to ``after`` does to everyone on the roster; empty if it does nothing.

    ``now`` (aware) tells whether registration is closed.
    """
    people = sorted(roster, key=by_name)
    found = [
        *_moved_days(before, after, people),
        *_places(before, after, people),
        *_counties(before, after, people),
        *_rules(before, after, people),
        *_disciplines(before, after, people),
    ]
    if before.registration_closed(now) != after.registration_closed(now):
        closes = after.registration_closed(now)
        found.append(Effect(EffectCode.REGISTRATION_CLOSES if closes else EffectCode.REGISTRATION_OPENS))
    return found


def _moved_days(before: Convening, after: Convening, people: Sequence[Attendee]) -> Iterator[Effect]:
    for day in DAYS:
        date = after.days[day].date
        if date == before.days[day].date:
            continue
        yield Effect(EffectCode.DAY_MOVES, {"day": day, "date": date.isoformat()})
        yield from _about(EffectCode.TELL_NEW_DATE, _with(people, day, Standing.APPROVED), day=day)
        yield from _about(EffectCode.WAS_IN, [each for each in people if day in each.attendance], day=day)


def _places(before: Convening, after: Convening, people: Sequence[Attendee]) -> Iterator[Effect]:
    for day in DAYS:
        approved, capacity = _with(people, day, Standing.APPROVED), after.capacity[day]
        changed = capacity != before.capacity[day]
        if changed and capacity is not None and len(approved) > capacity:
            yield from _about(EffectCode.DAY_BEYOND, approved, day=day, places=capacity)
    yield from _teams_beyond(before, after, people)
    for day in DAYS:
        had, have = _offered(before, people, day), _offered(after, people, day)
        gain = [each for each in people if each.attendee_id in have - had]
        loss = [each for each in people if each.attendee_id in had - have]
        yield from _about(EffectCode.COULD_BE_OFFERED, gain, day=day)
        yield from _about(EffectCode.NO_LONGER_OFFERED, loss, day=day)


def _teams_beyond(before: Convening, after: Convening, people: Sequence[Attendee]) -> Iterator[Effect]:
    fewer_places = after.team_size < before.team_size
    beyond = {
        county: team
        for county, team in _teams(after, people).items()
        if len(team) > after.team_size and (fewer_places or county not in before.pact_counties)
    }
    if beyond:
        members = tuple(each for team in beyond.values() for each in team)
        params: dict[str, str | int] = {"places": after.team_size, "counties": ", ".join(beyond)}
        yield Effect(EffectCode.TEAMS_BEYOND, params, members, len(beyond))


def _offered(convening: Convening, people: Sequence[Attendee], day: int) -> set[str]:
    """Who of those who wait could be offered a place one after the other, in the order of the line."""
    capacity = convening.capacity[day]
    left = len(people) if capacity is None else capacity - len(_with(people, day, Standing.APPROVED))
    team_left: dict[str, int] = defaultdict(lambda: convening.team_size)
    for county, team in _teams(convening, people).items() if day == TEAM_DAY else ():
        team_left[county] -= len(team)
    waiting = [each for each in people if (standing := each.standing(day)) and standing.waits]
    offered: set[str] = set()
    for each in sorted(waiting, key=lambda each: each.registrations[day].since):
        needs_team_place = convening.uses_team_place(each.affiliation, each.county, day)
        if left <= 0 or (needs_team_place and team_left[each.county] <= 0):
            continue
        left -= 1
        team_left[each.county] -= int(needs_team_place)
        offered.add(each.attendee_id)
    return offered


def _counties(before: Convening, after: Convening, people: Sequence[Attendee]) -> Iterator[Effect]:
    for county in sorted(before.pact_counties ^ after.pact_counties):
        joins = county in after.pact_counties
        members = tuple(
            each
            for each in people
            if each.county == county and each.affiliation is Affiliation.COUNTY_TEAM_MEMBER
        )
        code = EffectCode.COUNTY_JOINS if joins else EffectCode.COUNTY_LEAVES
        yield Effect(code, {"county": county}, members, len(members))


def _rules(before: Convening, after: Convening, people: Sequence[Attendee]) -> Iterator[Effect]:
    for affiliation, day in DEFAULT_RULES:
        rule = after.rules[affiliation, day]
        if rule is not before.rules[affiliation, day]:
            yield Effect(_NEW_REGISTRATIONS[rule], {"day": day, "affiliation": affiliation.value})
    for day in DAYS:
        changed: dict[Admission, list[Attendee]] = defaultdict(list)
        for each in people:
            rule = after.rule(each.affiliation, each.county, day)
            if rule is not before.rule(each.affiliation, each.county, day):
                changed[rule].append(each)
        for rule, group in changed.items():
            yield from _judged_anew(rule, group, day)


def _judged_anew(rule: Admission, people: Sequence[Attendee], day: int) -> Iterator[Effect]:
    """What another rule means for these people, by how they stand."""
    yield from _about(
        EffectCode.STAY_APPROVED, _with(people, day, Standing.APPROVED), day=day, rule=rule.value
    )
    waiting = [each for each in people if (standing := each.standing(day)) and standing.waits]
    closed = rule is Admission.CLOSED
    yield from _about(EffectCode.WAIT_FOR_A_REASON if closed else EffectCode.KEEP_WAITING, waiting, day=day)
    yield from _about(_UNREGISTERED[rule], [each for each in people if each.standing(day) is None], day=day)


def _disciplines(before: Convening, after: Convening, people: Sequence[Attendee]) -> Iterator[Effect]:
    if set(before.core_disciplines) == set(after.core_disciplines):
        return
    core = set(after.core_disciplines)
    missing = [
        county
        for county, team in _teams(after, people).items()
        if not core <= {each.discipline for each in team}
    ]
    if missing:
        params = {"counties": ", ".join(missing)}
        yield Effect(EffectCode.DISCIPLINES_MISSING, params, count=len(missing))


def _teams(convening: Convening, people: Sequence[Attendee]) -> dict[str, list[Attendee]]:
    """Who has a place in each county team, by county; counties without anybody are left out."""
    teams: dict[str, list[Attendee]] = defaultdict(list)
    for each in _with(people, TEAM_DAY, Standing.APPROVED):
        if convening.uses_team_place(each.affiliation, each.county, TEAM_DAY):
            teams[each.county].append(each)
    return dict(sorted(teams.items()))


def _with(people: Sequence[Attendee], day: int, standing: Standing) -> list[Attendee]:
    return [each for each in people if each.standing(day) is standing]


def _about(code: EffectCode, people: Sequence[Attendee], **params: str | int) -> Iterator[Effect]:
    """An effect on these people, none if there is nobody."""
    if people:
        yield Effect(code, params, tuple(people), len(people))
