"""The walk-in's questions: what would happen to what is typed, and who may be on the roster already."""

from __future__ import annotations

from itertools import islice

from PySide6.QtCore import QCoreApplication

from pact_desktop.domain.counties import COUNTY_NAMES
from pact_desktop.domain.decision import Outcome, ReasonCode
from pact_desktop.domain.hand_outs import due
from pact_desktop.domain.people import DAYS, Affiliation, Attendee, Discipline
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.check_in.finder import Finder
from pact_desktop.gui.check_in.hand_out_words import in_a_sentence
from pact_desktop.gui.check_in.view_model import Choices, IconLine, WalkInDecision, WalkInForm
from pact_desktop.gui.phrases import county_words, day_title, weekday_date
from pact_desktop.gui.words import Span
from pact_desktop.operations.check_in import Preview
from pact_desktop.operations.register import preview_walk_in
from pact_desktop.search.words import words_of
from pact_desktop.store.convening_file import ConveningFile

translate = QCoreApplication.translate

_LOOKED_AT = 10
_MOST = 3
"""How many people of about this name are told at most."""
_AFFILIATIONS = (
    Affiliation.COUNTY_TEAM_MEMBER,
    Affiliation.PACT_COORDINATOR,
    Affiliation.EVENT_STAFF,
    Affiliation.CHILD_WELFARE_SERVICES_STAFF,
    Affiliation.KEY_STAKEHOLDER,
    Affiliation.ADDITIONAL_STAKEHOLDER,
    Affiliation.NON_PACT_COUNTY_GUEST,
)
"""In the order in which they fill the rows of the form best."""


def choices(wording: Wording) -> Choices:
    """What the form offers."""
    return Choices(
        tuple((county, county) for county in sorted(COUNTY_NAMES)),
        tuple((one.value, wording.affiliation(one)) for one in _AFFILIATIONS),
        tuple((one.value, wording.discipline(one)) for one in Discipline),
        (
            translate("WalkIn", "Vegetarian"),
            translate("WalkIn", "Vegan"),
            translate("WalkIn", "Gluten-free"),
            translate("WalkIn", "Halal"),
            translate("WalkIn", "Kosher"),
        ),
    )


def fields_of(form: WalkInForm) -> dict[str, str]:
    """The fields of an attendee that the form fills."""
    fields = {
        "given_name": form.given_name,
        "family_name": form.family_name,
        "county": form.county,
        "agency": form.agency,
        "affiliation": form.affiliation,
        "discipline": form.discipline,
        "dietary": form.dietary,
    }
    return {name: text for name, text in fields.items() if text}


class WalkInDesk:
    """Decides on a form as it is filled; nothing is recorded."""

    def __init__(self, file: ConveningFile, finder: Finder, wording: Wording) -> None:
        self._file = file
        self._finder = finder
        self._wording = wording

    def decide(self, day: int, form: WalkInForm) -> WalkInDecision:
        """Return what would happen to the walk-in as typed so far."""
        date = f"{day_title(day)}, {weekday_date(self._file.convening.days[day].date)}"
        similar = tuple((one.attendee_id, self._similar_words(one)) for one in self._similar(form))
        if not form.is_enough:
            headline = translate("WalkIn", "Three answers")
            needed = IconLine(
                "info-circle", (Span(translate("WalkIn", "Name, county and why they may come.")),)
            )
            return WalkInDecision("not_a_badge", headline, date, (needed,), similar)
        preview = preview_walk_in(self._file, day, fields_of(form))
        outcome = preview.decision.outcome
        admits = outcome is Outcome.ADMITTED
        headline = translate("WalkIn", "Can come in") if admits else self._wording.headline(outcome)
        things = in_a_sentence(due(preview.attendee, self._file.convening, day), form.dietary)
        return WalkInDecision(
            outcome.value,
            headline,
            date,
            tuple(self._lines(preview, day)),
            similar,
            hand_out=translate("WalkIn", "Hand out: {things}").format(things=things)
            if admits and things
            else "",
            days=", ".join(day_title(one) for one in DAYS if one in preview.attendee.approved_days),
            admits=admits,
        )

    def _lines(self, preview: Preview, day: int) -> list[IconLine]:
        told = {ReasonCode.APPROVED}
        icon = "check" if preview.decision.outcome is Outcome.ADMITTED else "info-circle"
        lines = [
            IconLine(icon, (Span(self._wording.reason(reason)),))
            for reason in preview.decision.reasons
            if reason.code not in told
        ]
        if preview.decision.outcome is Outcome.ADMITTED:
            words = translate("WalkIn", "{affiliation}: open on {day}, and there is a place.")
            affiliation = preview.attendee.affiliation
            name = self._wording.affiliation(affiliation) if affiliation else ""
            lines.insert(0, IconLine("check", (Span(words.format(affiliation=name, day=day_title(day))),)))
        return lines

    def _similar(self, form: WalkInForm) -> list[Attendee]:
        """Those whose name is as good as the same, best first."""
        name = words_of(f"{form.given_name} {form.family_name}")
        if len(name) < 2:
            return []
        with self._file.reading() as connection:
            people = self._finder.find(connection, " ".join(name), _LOOKED_AT).people
        alike = (one for one in people if _alike(name, words_of(f"{one.given_name} {one.family_name}")))
        return list(islice(alike, _MOST))

    def _similar_words(self, similar: Attendee) -> tuple[Span, ...]:
        where = county_words(similar.county) or similar.agency
        return (
            Span(translate("WalkIn", "Similar on the roster:") + " "),
            Span(similar.display_name, strong=True),
            Span(f", {where}." if where else "."),
        )


def _alike(first: list[str], second: list[str]) -> bool:
    """Whether two names begin alike in every word of the shorter one."""
    shorter, longer = sorted((first, second), key=len)
    return all(any(word[:4] == other[:4] for other in longer) for word in shorter)
