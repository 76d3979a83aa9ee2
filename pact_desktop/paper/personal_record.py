"""A personal record: everything that is kept about one person, to be read by that person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from pact_desktop.paper.document import INK, LETTER, MUTED, Document, Heading, Printed
from pact_desktop.paper.table import Column, Grid
from pact_desktop.paper.words import Words

_SHORT = 90
"""A value of at most so many characters stands beside its name; a longer one below it."""


@dataclass(frozen=True, slots=True)
class Happened:
    """Something that was done: when and by whom, and in words what."""

    when: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonalRecord:
    """What the record says; all of it ready text."""

    name: str
    lines: tuple[str, ...]
    """Below the name: as of when, where from."""
    groups: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    """Titles of groups, each with its names and values."""
    history_title: str
    history: tuple[Happened, ...]


def render_personal_record(
    record: PersonalRecord,
    out: Path | BinaryIO,
    *,
    convening: str,
    language: str = "en",
    page_size: tuple[float, float] = LETTER,
) -> Printed:
    """Write the record. Raises UserError if the file cannot be written."""
    document = Document(Heading(convening, record.name, record.lines), Words(language), page_size)
    for title, rows in record.groups:
        if rows:
            document.section(title)
            _rows(document, rows)
    document.section(record.history_title)
    for happened in record.history:
        document.room(40)
        document.text(happened.when, 8.5, "medium", MUTED)
        for sentence in happened.sentences:
            document.paragraph(sentence, 9.5, INK)
        document.y -= 5
    return document.write_to(out)


def _rows(document: Document, rows: Sequence[tuple[str, str]]) -> None:
    grid = Grid(document, [Column("", 26, weight="medium", ink=MUTED), Column("", 74)])
    for name, value in rows:
        if len(value) <= _SHORT and "\n" not in value:
            grid.row([name, value])
            continue
        grid.row([name, ""])
        for line in value.split("\n"):
            document.paragraph(line, 9, INK)
