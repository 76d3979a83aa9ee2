"""The two mornings at the door: arrivals minute by minute, and what always happens besides."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, time, timedelta
from functools import partial
from uuid import UUID

from pact_desktop.demo.preparation import read_badges_back
from pact_desktop.demo.stage import DESKS, Stage
from pact_desktop.devices.page_check import look_at_pages
from pact_desktop.domain.badge_code import ConveningIdentity, make_badge_code
from pact_desktop.domain.ids import new_attendee_id
from pact_desktop.domain.people import Affiliation, Attendee, Standing
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import reissue
from pact_desktop.operations.check_in import check_in_attendee, check_in_many
from pact_desktop.operations.check_out import check_out_code
from pact_desktop.operations.print_badges import BadgeChoice, PagePlan, print_badges
from pact_desktop.operations.register import register_walk_in
from pact_desktop.operations.undo import undo

Happening = tuple[datetime, Callable[[], object]]

REISSUED = "badge-reissued.pdf"
_OPENS = time(7, 50)
_SHARE_THAT_COMES = {1: 0.88, 2: 0.8}
_SHARE_FOUND_BY_NAME = 0.1
_TEAM = "Ventura"
_OTHER_CONVENING = ConveningIdentity(UUID(int=7), bytes(32))
_WALK_INS = {
    1: (
        {"given_name": "Salma", "family_name": "Haddad", "affiliation": "key_stakeholder",
         "agency": "Redwood State University", "discipline": "education"},
        {"given_name": "Jon", "family_name": "Prewitt", "affiliation": "non_pact_county_guest",
         "county": "Yolo", "discipline": "probation"},
    ),
    2: (
        {"given_name": "Mei", "family_name": "Takahara", "affiliation": "additional_stakeholder",
         "agency": "Harbor Light Youth Network", "discipline": "community_based_organization"},
        {"given_name": "Ruben", "family_name": "Castellanos", "county": "Madera",
         "affiliation": "child_welfare_services_staff", "discipline": "child_welfare"},
        {"given_name": "Ingrid", "family_name": "Solheim", "affiliation": "non_pact_county_guest",
         "county": "Marin", "discipline": "public_health"},
    ),
}  # fmt: skip
"""Who turns up without a registration, by day; some are let in, some are not."""


class Morning:
    """One morning: who comes, who plays a part of their own, and what happens when."""

    def __init__(self, stage: Stage, day: int) -> None:
        self.stage = stage
        self.day = day
        self.people = stage.people()
        expected = [
            each for each in self.people if day in each.approved_days and not self._comes_with_team(each)
        ]
        stage.random.shuffle(expected)
        self.hasty, self.forgetful, self.confused, *self.crowd = expected

    def play(self) -> None:
        """Let everything happen in the order of its minutes."""
        happenings = [*self._arrivals(), *self._trouble(), *self._walk_ins()]
        happenings += self._first_day() if self.day == 1 else self._second_day()
        for moment, happen in sorted(happenings, key=lambda each: each[0]):
            self.stage.clock.moment = moment
            happen()

    def _at(self, hour: int, minute: int) -> datetime:
        return self.stage.moment(self.day, time(hour, minute))

    def _comes_with_team(self, attendee: Attendee) -> bool:
        in_team = attendee.county == _TEAM and attendee.affiliation is Affiliation.COUNTY_TEAM_MEMBER
        return in_team and self.day == 1

    def _come(self, desk: Actor, attendee: Attendee) -> None:
        """Somebody shows the badge, or gives a name where there is none."""
        code = self.stage.codes.get(attendee.attendee_id)
        if code is None:
            self.stage.find_and_check_in(desk, self.day, attendee)
        else:
            self.stage.scan(desk, self.day, code)

    def _arrivals(self) -> Iterator[Happening]:
        """Most of those who are expected come, the bulk within the first hour; some forgot the badge."""
        chance = self.stage.random
        for attendee in self.crowd:
            after = timedelta(seconds=round(chance.triangular(0, 110, 35) * 60))
            desk, luck, forgot = chance.choice(DESKS), chance.random(), chance.random()
            if luck > _SHARE_THAT_COMES[self.day]:
                continue
            happen: Callable[[], object] = partial(self._come, desk, attendee)
            if forgot < _SHARE_FOUND_BY_NAME:
                happen = partial(self.stage.find_and_check_in, desk, self.day, attendee)
            yield self.stage.moment(self.day, _OPENS) + after, happen

    def _trouble(self) -> Iterator[Happening]:
        """Codes that are no badges of this convening, people who are not expected, a slip taken back."""
        scan, (first, second), day = self.stage.scan, DESKS, self.day
        hasty_code = self.stage.codes[self.hasty.attendee_id]
        stranger = make_badge_code(_OTHER_CONVENING, self.hasty.attendee_id, frozenset({day}), 1)
        forged = hasty_code[:-1] + ("0" if hasty_code[-1] != "0" else "1")
        yield self._at(7, 58), partial(scan, second, day, "https://example.org/agenda")
        yield self._at(8, 6), partial(scan, first, day, stranger)
        yield self._at(8, 41), partial(scan, second, day, forged)
        yield self._at(8, 12), partial(scan, first, day, hasty_code)
        yield self._at(8, 13), partial(scan, second, day, hasty_code)
        yield self._at(9, 20), self._step_out
        yield self._at(9, 36), partial(scan, second, day, hasty_code)
        yield self._at(8, 35), self._take_back
        yield self._at(8, 52), partial(self._come, first, self.confused)
        standings = (Standing.CANCELLED, Standing.DECLINED, Standing.REQUESTED, Standing.WAITLISTED, None)
        for minute, standing in enumerate(standings, start=22):
            if unexpected := self._with_standing(standing):
                yield self._at(8, minute), partial(self._come, second, unexpected[0])
        yield self._at(8, 29), partial(self._admit_anyway, self._with_standing(Standing.REQUESTED)[1])

    def _with_standing(self, standing: Standing | None) -> list[Attendee]:
        """People of this standing today who carry a badge, first of all, and then the others."""
        found = [each for each in self.people if each.standing(self.day) is standing]
        return sorted(found, key=lambda each: each.attendee_id not in self.stage.codes)

    def _admit_anyway(self, attendee: Attendee) -> None:
        reason = "Approved by the program contact on the telephone."
        code = self.stage.codes[attendee.attendee_id]
        self.stage.scan(DESKS[0], self.day, code, override=reason)
        self.stage.count("overrides")

    def _step_out(self) -> None:
        check_out_code(self.stage.file, DESKS[0], self.day, self.stage.codes[self.hasty.attendee_id])
        self.stage.count("checked_out")

    def _take_back(self) -> None:
        """The wrong person of the list is checked in, and taken back at once."""
        result = check_in_attendee(self.stage.file, DESKS[0], self.day, self.confused.attendee_id)
        if result.recorded.operation_id:
            undo(self.stage.file, DESKS[0], result.recorded.operation_id)
            self.stage.count("undone")

    def _walk_ins(self) -> Iterator[Happening]:
        for number, fields in enumerate(_WALK_INS[self.day]):
            yield self._at(8, 33 + 9 * number), partial(self._walk_in, fields)

    def _walk_in(self, fields: dict[str, str]) -> None:
        result = register_walk_in(self.stage.file, DESKS[1], self.day, fields)
        self.stage.told([result])
        self.stage.count("walk_ins")

    def _first_day(self) -> list[Happening]:
        """A whole team comes; a badge is lost, replaced, and the old one turns up."""
        lost = self.stage.codes[self.forgetful.attendee_id]
        return [
            (self._at(8, 2), self._team_comes),
            (self._at(8, 15), self._replace_badge),
            (self._at(8, 18), partial(self._come, DESKS[1], self.forgetful)),
            (self._at(8, 50), partial(self.stage.scan, DESKS[0], self.day, lost)),
        ]

    def _second_day(self) -> list[Happening]:
        """A badge that was printed at a desk whose entries are not here yet."""
        somebody = new_attendee_id(self.stage.random.randbytes)
        code = make_badge_code(self.stage.file.identity, somebody, frozenset({self.day}), 1)
        return [
            (self._at(8, 44), partial(self.stage.scan, DESKS[1], self.day, code)),
            (self._at(8, 46), partial(self._come, DESKS[0], self.forgetful)),
        ]

    def _team_comes(self) -> None:
        team = [each.attendee_id for each in self.people if self._comes_with_team(each)]
        self.stage.told(check_in_many(self.stage.file, DESKS[0], self.day, team))
        self.stage.count("teams")

    def _replace_badge(self) -> None:
        attendee_id = self.forgetful.attendee_id
        reissue(self.stage.file, DESKS[1], attendee_id)
        out = self.stage.folder / REISSUED
        choice = BadgeChoice(attendee_ids=frozenset({attendee_id}))
        plan = PagePlan.named(self.stage.file, "card-4x3")
        print_badges(self.stage.file, DESKS[1], choice, plan, out, look=look_at_pages)
        read_badges_back(self.stage, out)
        self.stage.count("reissued")
