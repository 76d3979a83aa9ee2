"""Invented rows of the roster, in memory."""

from __future__ import annotations

from typing import Any

from pact_desktop.store.roster_rows import RosterRow


def row(number: int, given: str = "Amara", family: str = "Okafor", **changes: Any) -> RosterRow:
    """Somebody of Alameda's team, approved for both days, with other values where given."""
    texts = dict.fromkeys(RosterRow._fields, "")
    numbers = {"walk_in": 0, "badge_issue": 0, "badge_printed": 0}
    nothing = dict.fromkeys(("in1", "in2", "first_in1", "first_in2"))
    usual = {
        "attendee_id": f"{number:013d}",
        "given_name": given,
        "family_name": family,
        "county": "Alameda",
        "affiliation": "county_team_member",
        "discipline": "probation",
        "standing1": "approved",
        "standing2": "approved",
    }
    return RosterRow(**{**texts, **numbers, **nothing, **usual, **changes})
