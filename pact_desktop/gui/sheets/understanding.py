"""What pictures mean for the open convening: whose sheets they are, who stands on them, what would happen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from pact_desktop.domain.decision import AtTheDoor, Decision, decide
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Attendee
from pact_desktop.gui.sentences import problem_words, sentence_words
from pact_desktop.gui.sheets.proposals import GROUPS, Group, RowKey, SheetKey
from pact_desktop.gui.sheets.reading import PictureRead
from pact_desktop.operations.check_in import preview_check_in
from pact_desktop.operations.sheets import SheetPerson, people_on_sheet, require_readable
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile

Judged = dict[RowKey, tuple[Attendee | None, Decision]]


@dataclass(frozen=True, slots=True)
class SheetFound:
    """One sheet in a picture: counts by group and rows that cannot be read (0 at the top)."""

    day: int
    page: int
    counts: Counter[Group] = field(default_factory=Counter)
    unread_rows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file and what came of it. ``problems`` are sentences; ``is_read`` once it was looked at."""

    name: str
    is_read: bool = False
    sheets: tuple[SheetFound, ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Understood:
    """A picture that was read, with the people on its sheets."""

    picture: Picture
    people: tuple[tuple[SheetKey, tuple[SheetPerson, ...]], ...] = ()


def understand(file: ConveningFile, name: str, read: PictureRead) -> Understood:
    """Find out what a picture means; a sheet of another convening or without a readable row is a problem."""
    if read.problem:
        return Understood(
            Picture(
                name, True, problems=(f"{sentence_words(read.problem)} {sentence_words(read.hint)}".strip(),)
            )
        )
    sheets, people, problems = [], [], []
    for sheet in read.sheets:
        try:
            require_readable(file, sheet)
        except UnreadableInputError as problem:
            problems.append(problem_words(problem))
            continue
        found = tuple(people_on_sheet(file, sheet))
        counts = Counter(GROUPS[person.box.signed] for person in found)
        sheets.append(SheetFound(sheet.day, sheet.page, counts, sheet.unread_rows))
        people.append(((sheet.day, sheet.page), found))
    return Understood(Picture(name, True, tuple(sheets), tuple(problems)), tuple(people))


def judge(file: ConveningFile, rows: Iterable[tuple[RowKey, str]]) -> Judged:
    """What would happen now to the people of these rows, by the ids that are printed there."""
    judged: Judged = {}
    with file.reading() as connection:
        convening = queries.convening(connection)
        for key, printed_id in rows:
            (day, _), _ = key
            attendee = queries.find_attendee(connection, printed_id)
            if attendee is None:
                judged[key] = (None, decide(AtTheDoor(day), convening))
            else:
                (preview,) = preview_check_in(connection, convening, day, [attendee])
                judged[key] = (attendee, preview.decision)
    return judged
