"""Queries of the desk into rows: people found, a team's members, what waits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pact_desktop.domain.convening import Convening
from pact_desktop.domain.decision import Decision, Outcome, ReasonCode
from pact_desktop.domain.hand_outs import HandOut, due
from pact_desktop.domain.people import Attendee
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.check_in.finder import Found
from pact_desktop.gui.check_in.found_in import found_in
from pact_desktop.gui.check_in.hand_out_words import ticket_words
from pact_desktop.gui.check_in.highlight import highlighted
from pact_desktop.gui.check_in.view_model import (
    DisciplineView,
    SearchRow,
    SearchView,
    TeamMember,
    TeamView,
)
from pact_desktop.gui.phrases import (
    county_words,
    day_title,
    discipline_words,
    role_words,
    short_time,
)
from pact_desktop.operations.check_in import Preview

if TYPE_CHECKING:
    from pact_desktop.search.index import Match

translate = QCoreApplication.translate


class RowMaker:
    """Makes rows in the reader's language."""

    def __init__(self, convening: Convening, wording: Wording) -> None:
        self._convening = convening
        self._wording = wording

    def search(
        self, text: str, found: Found, previews: Sequence[Preview], day: int, counties: Sequence[str]
    ) -> SearchView:
        """Return what a search shows: the people, and the teams of counties that the text names."""
        rows = tuple(
            self._search_row(text, preview, day, match)
            for preview, (_, match) in zip(previews, found.hits, strict=True)
        )
        count = len(rows)
        if rows and rows[0].section:
            people = translate("Rows", "Nobody is called that.")
        elif count == 1:
            people = translate("Rows", "1 person.")
        else:
            people = translate("Rows", "{count} people, best first.")
        would = translate("Rows", "Each row says what Enter would do.")
        choose = translate("Rows", "Choose with the arrows, then press Enter.")
        head = f"{people.format(count=count)} {would if found.meant else choose}"
        teams = tuple(
            (county, translate("Rows", "Team {county}").format(county=county)) for county in counties
        )
        return SearchView(text, head if rows else "", rows, teams, found.meant)

    def team(
        self, county: str, previews: Sequence[Preview], coordinator: Attendee | None, day: int
    ) -> TeamView:
        """Return a county's team."""
        members = tuple(self._member(preview, day) for preview in previews)
        places = translate("Rows", "{taken} of {size} places taken").format(
            taken=len(members), size=self._convening.team_size
        )
        head = [places]
        if coordinator is not None:
            name = translate("Rows", "Coordinator: {name}").format(name=coordinator.display_name)
            head.insert(0, name)
        there = {one.attendee.discipline for one in previews if one.attendee.discipline}
        core = self._convening.core_disciplines
        more = sorted(there - set(core), key=lambda one: one.value)
        disciplines = [
            DisciplineView(self._wording.discipline(one), one in there)
            for one in sorted([*core, *more], key=lambda one: one not in there)
        ]
        return TeamView(county, county_words(county), "  ·  ".join(head), members, tuple(disciplines))

    def would(self, decision: Decision, attendee: Attendee, day: int) -> str:
        """Return in a few words what checking in would do."""
        reasons = {reason.code: reason.params for reason in decision.reasons}
        match decision.outcome:
            case Outcome.ADMITTED:
                return translate("Rows", "Will check in")
            case Outcome.ALREADY_IN:
                since = short_time(self._wording.at_venue(attendee.attendance[day].first_in))
                return translate("Rows", "Already in since {time}").format(time=since)
            case Outcome.NOT_TODAY if ReasonCode.OTHER_DAY in reasons:
                other = day_title(int(reasons[ReasonCode.OTHER_DAY]["day"]))
                return translate("Rows", "Not today: {day} only").format(day=other)
            case Outcome.CANCELLED if ReasonCode.CANCELLED in reasons:
                date = self._wording.date_of(str(reasons[ReasonCode.CANCELLED]["date"]))
                return translate("Rows", "Cancelled on {date}").format(date=date)
        return self._wording.headline(decision.outcome)

    def _search_row(self, text: str, preview: Preview, day: int, match: Match) -> SearchRow:
        attendee = preview.attendee
        given = attendee.given_name.casefold()
        preferred = attendee.preferred_name
        listed = f"{attendee.given_name} {attendee.family_name}".strip()
        goes_by = preferred if preferred and preferred.casefold() not in (given, listed.casefold()) else ""
        second = translate("Rows", "goes by “{name}”").format(name=goes_by) if goes_by else ""
        county = county_words(attendee.county)
        if county and attendee.county not in self._convening.pact_counties:
            county = translate("Rows", "{county}, not in PACT").format(county=county)
        return SearchRow(
            attendee.attendee_id,
            highlighted(listed or attendee.display_name, text),
            second,
            county or attendee.agency,
            role_words(self._wording, attendee, " · "),
            preview.decision.outcome.value,
            self.would(preview.decision, attendee, day),
            _section(match),
            found_in(attendee, text),
        )

    def _member(self, preview: Preview, day: int) -> TeamMember:
        attendee, decision = preview.attendee, preview.decision
        since = ""
        if decision.outcome is Outcome.ALREADY_IN:
            time = short_time(self._wording.at_venue(attendee.attendance[day].first_in))
            since = translate("Rows", "In since {time}").format(time=time)
        need = attendee.dietary or attendee.accessibility
        food = attendee.dietary
        to_hand_out = due(attendee, self._convening, day)
        return TeamMember(
            attendee.attendee_id,
            attendee.display_name,
            discipline_words(self._wording, attendee.discipline),
            need_icon="leaf" if food else "ear" if need else "",
            need=need,
            since=since,
            outcome=decision.outcome.value,
            would=self.would(decision, attendee, day),
            packet=HandOut.PACKET in to_hand_out,
            ticket=ticket_words(food.lower()) if HandOut.MEAL_TICKET in to_hand_out else "",
        )


def _section(match: Match) -> str:
    """The heading over people who were found so; those who are named need none."""
    headings = (translate("Rows", "Found elsewhere"), translate("Rows", "Similar names"), "")
    return headings[match]
