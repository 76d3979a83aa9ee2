"""The kinds of entry that this version folds, and what their values hold.

| kind | subject | values |
|---|---|---|
| desk.opened | desk:CHAIN | name, newest |
| attendee.registered | attendee:ID | fields, standings, by (roster, import, walk_in), file (its days) |
| attendee.edited | attendee:ID | fields |
| attendee.imported | attendee:ID | fields taken, file (the whole row, the next import's base) |
| attendee.merged | attendee:ID given up | into |
| attendee.erased | attendee:ID | kept: standings and by of each registration, by entry id |
| reason.given | attendee:ID | text, for (what was done) |
| registration.decided | attendee:ID | day, standing (null: not registered) |
| check_in.recorded | attendee:ID | day, desk, method |
| check_out.recorded | attendee:ID | day, desk |
| hand_out.recorded | attendee:ID | day, item |
| badge.printed | attendee:ID | issue |
| badge.reissued | attendee:ID | issue |
| letter.made | attendee:ID | letter (confirmation, approval, waitlist, decline), days |
| attempt.recorded | attempt:ID | day, desk, read |
| setting.changed | setting:KEY | value |
| team.changed | team:COUNTY | coordinator (attendee id or null) |
| operator.changed | operator:NAME | role (desk, organizer or null), pin (hash) |
| resource.added | resource:ID | name, kind, in_packet, digest (of its blob), size, place |
| resource.changed | resource:ID | what changed of name, kind, in_packet, place |
| resource.removed | resource:ID | |
| pair.distinct | pair:ID:ID, the smaller id first | (nothing: the two are not the same person) |
| entry.undone | its target's subject | entry |
"""

from __future__ import annotations

DESK_OPENED = "desk.opened"
REGISTERED = "attendee.registered"
EDITED = "attendee.edited"
IMPORTED = "attendee.imported"
MERGED = "attendee.merged"
ERASED = "attendee.erased"
REASON_GIVEN = "reason.given"
DECIDED = "registration.decided"
CHECKED_IN = "check_in.recorded"
CHECKED_OUT = "check_out.recorded"
HANDED_OUT = "hand_out.recorded"
PRINTED = "badge.printed"
REISSUED = "badge.reissued"
LETTER_MADE = "letter.made"
ATTEMPTED = "attempt.recorded"
SETTING_CHANGED = "setting.changed"
TEAM_CHANGED = "team.changed"
OPERATOR_CHANGED = "operator.changed"
RESOURCE_ADDED = "resource.added"
RESOURCE_CHANGED = "resource.changed"
RESOURCE_REMOVED = "resource.removed"
PAIR_DISTINCT = "pair.distinct"
UNDONE = "entry.undone"

PERSONAL = frozenset({REGISTERED, EDITED, IMPORTED, REASON_GIVEN})
"""Kinds whose values may hold personal text; erasure empties these and no others."""

LASTING = frozenset({PRINTED, REISSUED, LETTER_MADE, ERASED, DESK_OPENED})
"""Kinds that cannot be undone: what is printed or written is out in the world, what is erased is gone."""

ATTENDEE = "attendee:"
SETTING = "setting:"
TEAM = "team:"
OPERATOR = "operator:"
RESOURCE = "resource:"
ATTEMPT = "attempt:"
DESK = "desk:"
PAIR = "pair:"


def attendee_subject(attendee_id: str) -> str:
    """The subject of an attendee."""
    return ATTENDEE + attendee_id


def pair_subject(one: str, other: str) -> str:
    """The subject of two attendees, in whichever order they are named."""
    return PAIR + ":".join(sorted((one, other)))
