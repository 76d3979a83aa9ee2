"""The words of the history: what each act is called, and the sentences of its details.

English templates, translated before they are filled, as those of ``domain/wording.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pact_desktop.history.acts import ActKind, Fate

HEADLINES = {
    ActKind.CHECKED_IN: "Checked in",
    ActKind.TEAM_CHECKED_IN: "Team checked in",
    ActKind.ADMITTED_ANYWAY: "Admitted anyway",
    ActKind.WALKED_IN: "Walk-in",
    ActKind.CHECKED_OUT: "Left",
    ActKind.HANDED_OUT: "Handed out",
    ActKind.ADDED: "Added",
    ActKind.IMPORTED: "Imported",
    ActKind.NAME_CORRECTED: "Name corrected",
    ActKind.CHANGED: "Changed",
    ActKind.APPROVED: "Approved",
    ActKind.REQUESTED: "Requested",
    ActKind.WAITLISTED: "Waitlisted",
    ActKind.DECLINED: "Declined",
    ActKind.CANCELLED: "Cancelled",
    ActKind.TAKEN_OFF: "Taken off the day",
    ActKind.STANDINGS_CHANGED: "Standings changed",
    ActKind.PRINTED: "Badge printed",
    ActKind.REISSUED: "Badge reissued",
    ActKind.LETTER_MADE: "Letter made",
    ActKind.MERGED: "Merged",
    ActKind.SAID_DISTINCT: "Not the same",
    ActKind.ERASED: "Erased",
    ActKind.TAKEN_BACK: "Taken back",
    ActKind.PUT_BACK: "Put back",
    ActKind.NOT_GENUINE: "Not genuine",
    ActKind.CONVENING_CHANGED: "Convening changed",
    ActKind.TEAM_CHANGED: "Team changed",
    ActKind.OPERATOR_CHANGED: "Operator changed",
    ActKind.FILE_KEPT: "File added",
    ActKind.FILE_CHANGED: "File changed",
    ActKind.FILE_REMOVED: "File removed",
    ActKind.DESK_OPENED: "Desk opened",
    ActKind.UNKNOWN: "By a newer version",
}

WHY_NOT = {
    Fate.PRINTED: "What was printed or written stays recorded: it may be out in the world.",
    Fate.ERASED: "What was erased is gone for good.",
    Fate.ONLY_TOLD: "This only tells what happened; there is nothing to take back.",
}

FIELDS = {
    "external_id": "Their number",
    "given_name": "Given name",
    "family_name": "Family name",
    "preferred_name": "Name on the badge",
    "pronouns": "Pronouns",
    "title": "Title",
    "agency": "Agency",
    "county": "County",
    "affiliation": "Affiliation",
    "discipline": "Discipline",
    "email": "Email",
    "phone": "Phone",
    "dietary": "Dietary needs",
    "accessibility": "Accessibility",
    "notes": "Notes for the desk",
    "tags": "Tags",
}

SETTINGS = {
    "title": "Title",
    "venue": "Venue",
    "time_zone": "Time zone",
    "day1": "Date of Day 1",
    "day2": "Date of Day 2",
    "day1_hours": "Hours of Day 1",
    "day2_hours": "Hours of Day 2",
    "day1_room": "Room of Day 1",
    "day2_room": "Room of Day 2",
    "capacity_day1": "Places on Day 1",
    "capacity_day2": "Places on Day 2",
    "team_size": "Places of a team",
    "core_disciplines": "Core disciplines",
    "pact_counties": "PACT counties",
    "registration_opens": "Registration opens",
    "registration_closes": "Registration closes",
    "program_contact": "Program contact",
    "logistics_contact": "Logistics contact",
}

OTHERS = {
    "people": "{count} people",
    "county_people": "{county}, {count} people",
    "settings": "{count} settings",
    "files": "{count} files",
    "forged": "A code that was not made here",
    "nobody_admitted": "Recorded, nobody admitted",
    "erased_person": "Erased person",
    "unknown_badge": "Badge {id}, not known here yet",
    "day": "Day {day}",
    "method": "Day {day}, {method}",
    "reason": "Reason: {text}",
    "erased_values": "The values were erased",
    "issue": "Issue {issue}",
    "new_issue": "Issue {issue}; older badges are refused",
    "packet": "Packet",
    "meal_ticket": "Food ticket",
    "letter_confirmation": "Confirmation",
    "letter_approval": "Approval",
    "letter_waitlist": "Waitlist",
    "letter_decline": "Decline",
    "imported": "{new} new, {changed} changed",
    "labelled": "{label}: {text}",
    "from_to": "“{old}” to “{new}”",
    "set_to": "“{new}”",
    "emptied": "emptied, was “{old}”",
    "private": "{field} changed",
    "standing": "Day {day}: {standing}",
    "not_registered": "not registered",
    "no_day": "Not registered for a day",
    "then": "{what}, {time}",
    "into": "{other} was merged into {kept}",
    "two_people": "{one} and {other} are two people",
    "coordinator": "Coordinator: {name}",
    "no_coordinator": "No coordinator",
    "role_desk": "Works at a desk",
    "role_organizer": "Organizer",
    "role_none": "Removed",
    "rule": "Day {day} for {affiliation}",
    "to": "{old} to {new}",
    "no_limit": "no limit",
    "nothing": "nothing",
    "added_counties": "added {counties}",
    "removed_counties": "removed {counties}",
    "newer": "This program is too old to tell what it was; it is kept",
}
"""Every other sentence and phrase, by a name of its own."""


def sentences() -> list[str]:
    """Every English sentence of the history, for the translation files."""
    tables: tuple[Mapping[Any, str], ...] = (HEADLINES, WHY_NOT, FIELDS, SETTINGS, OTHERS)
    return list(dict.fromkeys(sentence for table in tables for sentence in table.values()))
