"""Subject access: everything that the file holds about one person, for that person to have.

Others are left out: of an act that was about several people only the entries about this one are told. What an
erasure emptied is gone from here too; ids, standings and check-ins stay, and are told.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from pact_desktop.domain.counties import COUNTY_NAMES
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.file_kinds import JSON, PDF
from pact_desktop.domain.people import DAYS, TEXT_FIELDS, Affiliation, Attendee, Discipline, Standing
from pact_desktop.domain.sentence import said
from pact_desktop.history.act_words import HistoryWording
from pact_desktop.history.acts import Act
from pact_desktop.history.people import People, who_are
from pact_desktop.history.reading import act_of, act_with
from pact_desktop.journal import kinds
from pact_desktop.journal.entry import Entry, values_of
from pact_desktop.journal.live import entry_order
from pact_desktop.operations.results import id_text
from pact_desktop.operations.whole_file import whole_file, write_whole
from pact_desktop.paper.personal_record import Happened, PersonalRecord, render_personal_record
from pact_desktop.paper.words import Words
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class SubjectAccessResult:
    """Whose record was written, and how many acts and entries it tells."""

    attendee_id: str
    acts: int
    entries: int


def write_subject_access(
    file: ConveningFile, attendee_id: str, out: Path, words: HistoryWording, language: str = "en"
) -> SubjectAccessResult:
    """Write a person's record, as JSON or as PDF to be read, by the ending of ``out``.

    Raises UnreadableInputError if nothing is held under the id or the ending is another, and as
    ``whole_file`` does.
    """
    ending = out.suffix.casefold()
    if ending not in (".json", ".pdf"):
        raise UnreadableInputError(
            said("{name} ends neither in .json nor in .pdf.", name=out.name),
            "JSON is for programs, PDF to be read.",
        )
    record = personal_document(file, attendee_id, words)
    if ending == ".json":
        text = json.dumps(record, ensure_ascii=False, indent=2)
        write_whole(out, JSON, text.encode("utf-8", "backslashreplace"))
    else:
        readable, title = _readable(record, words, Words(language)), file.convening.title
        with whole_file(out, PDF) as unfinished:
            render_personal_record(readable, unfinished, convening=title, language=language)
    acts: list[Document] = record["history"]
    return SubjectAccessResult(record["attendee_id"], len(acts), sum(len(act["entries"]) for act in acts))


def personal_document(file: ConveningFile, attendee_id: str, words: HistoryWording) -> Document:
    """Everything held about a person and whoever was merged into it, as JSON takes it.

    Raises UnreadableInputError if nothing is held under the id.
    """
    with file.reading() as connection:
        attendee = queries.find_attendee(connection, attendee_id)
        if attendee is None:
            raise UnreadableInputError(
                said("There is no attendee {attendee}.", attendee=attendee_id),
                "Search by name shows each attendee's id.",
            )
        family = queries.badge_members(connection, attendee.attendee_id)
        coordinators = queries.coordinators(connection)
        people = who_are(connection, family)
        history = [_act_document(act, people, words) for act in _own_acts(connection, sorted(family))]
    return {
        "convening": file.convening.title,
        "convening_id": str(file.identity.convening_id),
        "as_of": file.convening.at_venue(file.now()).isoformat(timespec="seconds"),
        "attendee_id": attendee.attendee_id,
        "state": attendee.state.value,
        "fields": {name: str(getattr(attendee, name) or "") for name in TEXT_FIELDS},
        "walk_in": attendee.walk_in,
        "registrations": [
            {"day": day, "standing": one.standing.value, "decided_at": one.decided_at}
            for day, one in sorted(attendee.registrations.items())
        ],
        "attendance": [_attendance(attendee, day) for day in DAYS if day in attendee.attendance],
        "hand_outs": {str(day): sorted(attendee.hand_outs.get(day, ())) for day in DAYS},
        "badges": [{"badge_id": each, "issue": issue} for each, issue in sorted(family.items()) if issue],
        "coordinates": sorted(county for county, one in coordinators.items() if one in family),
        "history": history,
    }


def _attendance(attendee: Attendee, day: int) -> Document:
    one = attendee.attendance[day]
    how = {"first_in": one.first_in, "desk": one.desk, "operator": one.operator, "method": one.method.value}
    return {"day": day, "in": one.is_in, **how}


def _own_acts(connection: Connection, family: Sequence[str]) -> list[Act]:
    """Every act about these attendees, the oldest first, without its entries about others."""
    by_operation: dict[bytes, list[Entry]] = {}
    subjects = [kinds.attendee_subject(each) for each in family]
    for entry in (*queries.history(connection, subjects), *_as_coordinator(connection, family)):
        by_operation.setdefault(entry.operation, []).append(entry)
    acts = (_own_part(connection, operation, entries) for operation, entries in by_operation.items())
    return sorted(filter(None, acts), key=lambda act: entry_order(act.head))


def _as_coordinator(connection: Connection, family: Sequence[str]) -> Iterator[Entry]:
    """The entries of teams that made one of these attendees their coordinator."""
    with_teams = queries.history(connection, [kinds.TEAM + county for county in COUNTY_NAMES])
    return (entry for entry in with_teams if values_of(entry).get("coordinator") in family)


def _own_part(connection: Connection, operation: bytes, entries: list[Entry]) -> Act | None:
    act = act_of(connection, operation)
    if act is None:
        return None
    return replace(act_with(connection, act, entries), counts=Counter(entry.kind for entry in entries))


def _act_document(act: Act, people: People, words: HistoryWording) -> Document:
    facts = [*words.facts(act, people, private=True), *_given_at_first(act, words)]
    return {
        "recorded_at": act.head.recorded_at,
        "desk": act.desk,
        "operator": act.head.operator,
        "what": words.headline_of(act.kind),
        "facts": facts,
        "operation_id": id_text(act.head.operation),
        "entries": [
            {
                "entry_id": id_text(entry.id),
                "kind": entry.kind,
                "subject": entry.subject,
                "values": values_of(entry),
                "erased": entry.values is None,
            }
            for entry in act.entries
        ],
    }


def _given_at_first(act: Act, words: HistoryWording) -> list[str]:
    """What was known of the person when they were added, which the history shows by its name alone."""
    facts: list[str] = []
    for _, values in act.told:
        if "by" in values:
            facts += words.field_changes(values.get("fields"), {}, private=True)
    return facts


def _readable(record: Mapping[str, Any], words: HistoryWording, paper: Words) -> PersonalRecord:
    fields = [
        (words.field(name), _field_text(name, text, words)) for name, text in record["fields"].items() if text
    ]
    name = " ".join(
        part for part in (record["fields"]["given_name"], record["fields"]["family_name"]) if part
    )
    days = [
        (paper("Day {day}", day=one["day"]), words.standing(Standing(one["standing"])))
        for one in record["registrations"]
    ]
    days += [
        (
            paper("Day {day}", day=one["day"]),
            f"{paper('In')}: {paper.moment(words.at_venue(one['first_in']))}, {one['desk']}",
        )
        for one in record["attendance"]
    ]
    badges = [(one["badge_id"], words.phrase("issue", issue=one["issue"])) for one in record["badges"]]
    return PersonalRecord(
        name or record["attendee_id"],
        (
            paper("Everything that this convening’s file holds about one person"),
            paper("As of {when}", when=paper.moment(words.at_venue(record["as_of"]))),
            record["attendee_id"],
        ),
        (
            (paper("Personal data"), tuple(fields)),
            (paper("Days"), tuple(days)),
            (paper("Badges"), tuple(badges)),
        ),
        paper("What happened"),
        tuple(_happened(act, words, paper) for act in record["history"]),
    )


def _field_text(name: str, text: str, words: HistoryWording) -> str:
    if name == "affiliation":
        return words.affiliation(Affiliation(text))
    return words.discipline(Discipline(text)) if name == "discipline" else text


def _happened(act: Mapping[str, Any], words: HistoryWording, paper: Words) -> Happened:
    parts = paper.moment(words.at_venue(act["recorded_at"])), act["desk"], act["operator"]
    when = " · ".join(part for part in parts if part)
    return Happened(when, (act["what"], *act["facts"]))
