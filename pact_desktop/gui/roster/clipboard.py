"""Cells to a spreadsheet and back: the tab-separated text that spreadsheets copy and paste."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO

from PySide6.QtCore import QCoreApplication

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Standing
from pact_desktop.domain.sentence import said
from pact_desktop.gui.roster.cell_edits import cell_change, edited_text
from pact_desktop.gui.roster.columns import Column, list_name
from pact_desktop.gui.roster.words import RosterWords
from pact_desktop.operations.edit_many import Change
from pact_desktop.roster_files.cell_errors import has_no_value
from pact_desktop.roster_files.formulas import neutralise, restore
from pact_desktop.roster_files.nothing_words import is_no_name, says_nothing
from pact_desktop.store.roster_rows import RosterRow

Block = list[list[str]]


def block_from_text(text: str) -> Block:
    """The cells of a tab-separated text; quoted cells may hold line breaks."""
    block = [list(map(restore, row)) for row in csv.reader(StringIO(text), "excel-tab")]
    while block and not any(block[-1]):
        block.pop()
    return block


def text_from_rows(
    rows: Iterable[RosterRow], columns: Sequence[Column], headings: Sequence[str], words: RosterWords
) -> str:
    """Rows as a spreadsheet takes them, with headings; what it would run as a formula is neutralised."""
    out = StringIO()
    writer = csv.writer(out, "excel-tab")
    writer.writerow(headings)
    for row in rows:
        writer.writerow(neutralise(copied_text(column, row, words)) for column in columns)
    return out.getvalue()


def copied_text(column: Column, row: RosterRow, words: RosterWords) -> str:
    """What copying a cell gives: the text that pasting it again would understand."""
    return edited_text(column, row, words) if column.edits else column.cell(row, words).text


@dataclass(frozen=True, slots=True)
class Paste:
    """What pasting would change: the changes by attendee id, and how many cells say something."""

    changes: Mapping[str, Change]
    cells: int


def plan_paste(
    block: Block, rows: Sequence[RosterRow], columns: Sequence[Column], words: RosterWords
) -> Paste:
    """Lay a block over ``rows`` and ``columns``, both from the current cell on.

    One line fills all rows. Blank cells, errors and words for nothing change nothing, as in an import.
    Raises UnreadableInputError naming the cell that cannot be kept, or if the block is larger than the table
    there.
    """
    if not block or not rows:
        return Paste({}, 0)
    lines = block * len(rows) if len(block) == 1 else block
    width = max(map(len, lines))
    if len(lines) > len(rows) or width > len(columns):
        raise UnreadableInputError(
            said(
                "What was copied has {rows} rows and {columns} columns; "
                "from here on the table has {table_rows} and {table_columns}.",
                rows=len(lines),
                columns=width,
                table_rows=len(rows),
                table_columns=len(columns),
            ),
            "Choose a cell further up or left, or use Import for new people.",
        )
    changes: dict[str, Change] = {}
    cells = 0
    for row, line in zip(rows, lines, strict=False):
        fields: dict[str, str] = {}
        standings: dict[int, Standing | None] = {}
        for column, text in zip(columns, line, strict=False):
            if _says_nothing(column, text):
                continue
            change = _change(column, text, row, words)
            fields.update(change.fields)
            standings.update(change.standings)
            cells += 1
        changes[row.attendee_id] = Change(fields, standings)
    return Paste(changes, cells)


def _says_nothing(column: Column, text: str) -> bool:
    """Whether a pasted cell takes nothing away: somebody who means to empty a cell does so by hand."""
    return has_no_value(text) or (is_no_name(text) if column.edits == "name" else says_nothing(text))


def _change(column: Column, text: str, row: RosterRow, words: RosterWords) -> Change:
    if text == copied_text(column, row, words):
        return Change()
    try:
        return cell_change(column, text, words)
    except UnreadableInputError as problem:
        place = f"{list_name(row)}, {QCoreApplication.translate('Roster', column.title)}"
        raise UnreadableInputError(
            said("{place}: {problem}", place=place, problem=problem.message), problem.hint
        ) from problem
