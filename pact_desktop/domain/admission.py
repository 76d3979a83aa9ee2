"""Admission rules: which affiliation is admitted to which day, and what registering does under each rule.

The defaults follow the convening's announcement; each convening keeps its own table as data.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from pact_desktop.domain.people import Affiliation, Standing


class Admission(StrEnum):
    """How an affiliation comes to a day."""

    OPEN = "open"
    BY_REQUEST = "by_request"
    CLOSED = "closed"


Rules = Mapping[tuple[Affiliation, int], Admission]

_BY_DAY: dict[Affiliation, tuple[Admission, Admission]] = {
    Affiliation.COUNTY_TEAM_MEMBER: (Admission.OPEN, Admission.OPEN),
    Affiliation.PACT_COORDINATOR: (Admission.OPEN, Admission.OPEN),
    Affiliation.CHILD_WELFARE_SERVICES_STAFF: (Admission.BY_REQUEST, Admission.OPEN),
    Affiliation.KEY_STAKEHOLDER: (Admission.OPEN, Admission.OPEN),
    Affiliation.ADDITIONAL_STAKEHOLDER: (Admission.BY_REQUEST, Admission.OPEN),
    Affiliation.NON_PACT_COUNTY_GUEST: (Admission.CLOSED, Admission.BY_REQUEST),
    Affiliation.EVENT_STAFF: (Admission.OPEN, Admission.OPEN),
}

DEFAULT_RULES: Rules = {
    (affiliation, day): admissions[day - 1] for affiliation, admissions in _BY_DAY.items() for day in (1, 2)
}


def standing_on_registering(rule: Admission, has_place: bool) -> Standing | None:
    """The standing that registering gives: open approves while there is a place, then waitlists; by request
    asks; closed gives none."""
    if rule is Admission.OPEN:
        return Standing.APPROVED if has_place else Standing.WAITLISTED
    return Standing.REQUESTED if rule is Admission.BY_REQUEST else None
