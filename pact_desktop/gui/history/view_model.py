"""What the history page shows: a row for an act, and the details of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pact_desktop.gui.history.looks import LOOKS
from pact_desktop.gui.phrases import short_date, time_of_day, time_to_the_second, weekday_date
from pact_desktop.history.act_words import HistoryWording
from pact_desktop.history.acts import Act, ActKind, Fate
from pact_desktop.history.people import People
from pact_desktop.operations.results import id_text


class Remedy(StrEnum):
    """What may be done about an act from its row."""

    NONE = ""
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One act in words. ``is_struck`` says that it was taken back and holds no longer."""

    operation_id: str
    time: str
    what: str
    icon: str
    ink: str
    about: str
    detail: str
    operator: str
    desk: str
    remedy: Remedy
    is_struck: bool


@dataclass(frozen=True, slots=True)
class HistoryDetail:
    """An act in full. ``more`` is how many of its entries are not listed yet; ``attendee_id`` whom it is
    about, if that is one person; ``why_not`` says why nothing can be done, empty where something can."""

    row: HistoryRow
    when: str
    facts: tuple[str, ...]
    more: int
    attendee_id: str
    why_not: str
    hides_something: bool


def row_of(act: Act, people: People, wording: HistoryWording, now: datetime) -> HistoryRow:
    """The row of an act, as it is read at ``now`` by the venue's clock."""
    line = wording.line(act, people)
    icon, ink = LOOKS[act.kind]
    is_struck = act.fate is Fate.UNDONE
    return HistoryRow(
        id_text(act.head.operation),
        _time(wording.at_venue(act.head.recorded_at), now),
        line.what,
        icon,
        "text_muted" if is_struck else ink,
        line.about,
        line.detail,
        act.head.operator,
        act.desk,
        _remedy(act),
        is_struck,
    )


def detail_of(
    act: Act, people: People, wording: HistoryWording, row: HistoryRow, listed: int, private: bool
) -> HistoryDetail:
    """The details of an act of which ``listed`` entries are there, in all that ``act`` holds."""
    facts = wording.facts(act, people, private)
    recorded_at = wording.at_venue(act.head.recorded_at)
    hides = not private and facts != wording.facts(act, people, private=True)
    return HistoryDetail(
        row,
        f"{weekday_date(recorded_at)}, {time_of_day(recorded_at)}",
        tuple(facts),
        max(sum(act.counts.values()) - listed, 0),
        act.attendee_ids[0] if act.people == 1 and act.attendee_ids else "",
        wording.why_not(act.fate),
        hides,
    )


def _remedy(act: Act) -> Remedy:
    """An undo is put back by taking it back itself, while it stands."""
    if act.kind in (ActKind.TAKEN_BACK, ActKind.PUT_BACK):
        stands = act.fate is Fate.STANDS
        redo = Remedy.REDO if act.kind is ActKind.TAKEN_BACK else Remedy.UNDO
        return redo if stands else Remedy.NONE
    return Remedy.UNDO if act.fate is Fate.STANDS else Remedy.NONE


def _time(moment: datetime, now: datetime) -> str:
    """The second for today, the date and minute before."""
    if moment.date() == now.date():
        return time_to_the_second(moment)
    year = f" {moment.year}" if moment.year != now.year else ""
    return f"{short_date(moment)}{year}, {time_of_day(moment)}"
