"""What commands say in JSON: attendees, decisions, entries, settings.

Names are snake_case, times ISO 8601 with offset.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pact_desktop.domain.decision import Decision
from pact_desktop.domain.effects import Effect
from pact_desktop.domain.people import DAYS, TEXT_FIELDS, Attendee
from pact_desktop.domain.resources import Resource
from pact_desktop.domain.settings_table import SETTINGS, Value
from pact_desktop.domain.wording import ENGLISH, Wording
from pact_desktop.journal.entry import Entry, values_of
from pact_desktop.journal.kinds import ATTENDEE
from pact_desktop.operations.badge_effects import Holding
from pact_desktop.operations.check_out import CheckOutResult
from pact_desktop.operations.results import AttendeeResult, CheckInResult, Recorded, id_text

Document = dict[str, Any]


def attendee_document(attendee: Attendee) -> Document:
    """An attendee; registrations and attendance by day number as a string."""
    fields = {name: getattr(attendee, name) for name in TEXT_FIELDS}
    return {
        "attendee_id": attendee.attendee_id,
        "state": attendee.state,
        **fields,
        "registrations": {str(day): attendee.standing(day) for day in DAYS},
        "attendance": {str(day): _attendance(attendee, day) for day in DAYS},
        "hand_outs": {str(day): sorted(attendee.hand_outs.get(day, ())) for day in DAYS},
        "badge_issue": attendee.badge_issue,
        "walk_in": attendee.walk_in,
    }


def _attendance(attendee: Attendee, day: int) -> Document | None:
    attendance = attendee.attendance.get(day)
    if attendance is None:
        return None
    return {
        "in": attendance.is_in,
        "first_in": attendance.first_in,
        "desk": attendance.desk,
        "method": attendance.method,
    }


def changed_attendee_document(result: AttendeeResult) -> Document:
    """An attendee after a change: its own keys, what was recorded, and the whole object as ``attendee``, the
    key under which check-ins give it too."""
    document = attendee_document(result.attendee)
    return {**document, **recorded_document(result.recorded), "attendee": document}


def namesakes_document(others: Sequence[Attendee]) -> Document:
    """Who is on the roster already by the name and county of somebody who was registered."""
    return {"namesakes": [attendee_document(each) for each in others]}


def holding_document(holding: Holding) -> Document:
    """People with their printed badges and check-ins, in figures."""
    return {
        "people": holding.people,
        "printed_badges": holding.badges,
        "check_ins": holding.check_ins,
    }


def recorded_document(recorded: Recorded) -> Document:
    """The ids of what was recorded, null where nothing was."""
    return {
        "operation_id": recorded.operation_id,
        "entry_id": recorded.entry_id,
        "recorded_at": recorded.recorded_at,
    }


def check_in_document(result: CheckInResult, words: Wording) -> Document:
    """The decision on one person, with its reasons in ``words``, and what was recorded."""
    return {
        "code": result.code,
        "day": result.day,
        "outcome": result.decision.outcome,
        "attendee": attendee_document(result.attendee) if result.attendee else None,
        "handed_out": list(result.handed_out),
        **recorded_document(result.recorded),
        **_why(result.decision, words),
    }


def check_out_document(result: CheckOutResult, words: Wording) -> Document:
    """What came of one check-out."""
    return {
        "code": result.code,
        "outcome": result.outcome,
        "attendee": attendee_document(result.attendee) if result.attendee else None,
        **recorded_document(result.recorded),
        **_why(result.refusal, words),
    }


def _why(decision: Decision | None, words: Wording) -> Document:
    if decision is None:
        return {"reasons": [], "remedies": []}
    return {
        "reasons": [{"code": each.code, "text": words.reason(each)} for each in decision.reasons],
        "remedies": [{"code": each.code, "text": words.remedy(each)} for each in decision.remedies],
    }


def convening_document(convening_id: object, given: Mapping[str, Value]) -> Document:
    """A convening: each setting under the name that ``--set`` takes, the admission rules as a table."""
    settings = {key: given.get(key, setting.default) for key, setting in SETTINGS.items()}
    rules: dict[str, Document] = {}
    for key in [key for key in settings if key.startswith("rule.")]:
        _, affiliation, day = key.split(".")
        rules.setdefault(affiliation, {})[day.removeprefix("day")] = settings.pop(key)
    return {"convening_id": str(convening_id), **settings, "admission_rules": rules}


def effect_document(effect: Effect) -> Document:
    """What a change of the settings would do; ``attendees`` are all whom the sentence counts."""
    return {
        "code": effect.code,
        "text": ENGLISH.effect(effect),
        "count": effect.count,
        "attendees": [{"attendee_id": each.attendee_id, "name": each.display_name} for each in effect.people],
    }


def resource_document(resource: Resource) -> Document:
    """A file kept with the convening; ``here`` says whether this file holds its content."""
    return {
        "resource_id": resource.resource_id,
        "name": resource.name,
        "kind": resource.kind,
        "in_packet": resource.in_packet,
        "size": resource.size,
        "digest": resource.digest,
        "here": resource.is_here,
    }


def entry_document(entry: Entry, desks: Mapping[str, str]) -> Document:
    """An entry of the journal; ``desks`` names the desk of each chain."""
    subject = entry.subject
    return {
        "entry_id": id_text(entry.id),
        "operation_id": id_text(entry.operation),
        "recorded_at": entry.recorded_at,
        "desk": desks.get(entry.chain.hex(), ""),
        "operator": entry.operator,
        "kind": entry.kind,
        "subject": subject,
        "attendee_id": subject.removeprefix(ATTENDEE) if subject.startswith(ATTENDEE) else None,
        "values": values_of(entry),
        "erased": entry.values is None,
        "chain": entry.chain.hex(),
        "seq": entry.seq,
        "hash": entry.hash.hex(),
    }
