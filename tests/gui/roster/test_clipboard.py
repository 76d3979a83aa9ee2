"""To a spreadsheet and back."""

from __future__ import annotations

import pytest

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Standing
from pact_desktop.gui.roster.clipboard import block_from_text, plan_paste, text_from_rows
from pact_desktop.gui.roster.columns import BY_KEY
from pact_desktop.gui.roster.words import RosterWords
from tests.gui.roster.rows import row

WORDS = RosterWords()
COLUMNS = [BY_KEY[key] for key in ("name", "county", "day1", "notes")]
PEOPLE = [
    row(1, "Ana", "Peralta", notes='Two "lines"\nand a\ttab'),
    row(2, "Kofi", "Mensah", notes="=SUM(A1)"),
]


def test_pasting_what_was_copied_changes_nothing() -> None:
    text = text_from_rows(PEOPLE, COLUMNS, ["Name", "County", "Day 1", "Notes"], WORDS)
    paste = plan_paste(block_from_text(text)[1:], PEOPLE, COLUMNS, WORDS)
    assert paste.cells == 8
    assert not any(change.fields or change.standings for change in paste.changes.values())


def test_copied_formulas_do_not_run_in_a_spreadsheet() -> None:
    text = text_from_rows(PEOPLE, COLUMNS, ["Name", "County", "Day 1", "Notes"], WORDS)
    assert "\t'=SUM(A1)" in text


def test_a_block_is_laid_over_rows_and_columns() -> None:
    paste = plan_paste(block_from_text("Kern\tdeclined\nMarin\t\n"), PEOPLE, COLUMNS[1:], WORDS)
    first, second = paste.changes.values()
    assert first.fields == {"county": "Kern"}
    assert first.standings == {1: Standing.DECLINED}
    assert second.fields == {"county": "Marin"}
    assert second.standings == {}


@pytest.mark.parametrize("cell", ["", " ", "#N/A", "N/A", "-", "none"])
def test_a_pasted_cell_that_says_nothing_takes_nothing_away(cell: str) -> None:
    paste = plan_paste([[cell] * 4], PEOPLE, COLUMNS, WORDS)
    assert paste.cells == 0
    assert not any(change.fields or change.standings for change in paste.changes.values())


def test_one_line_fills_all_rows() -> None:
    paste = plan_paste([["Kern"]], PEOPLE, COLUMNS[1:], WORDS)
    assert [change.fields for change in paste.changes.values()] == [{"county": "Kern"}] * 2


def test_a_cell_that_cannot_be_kept_refuses_the_whole_block_by_its_column() -> None:
    with pytest.raises(UnreadableInputError, match=r"County: .Kernn"):
        plan_paste([["Kern"], ["Kernn"]], PEOPLE, COLUMNS[1:], WORDS)


@pytest.mark.parametrize("block", [[["a"]] * 3, [["a"] * 5]])
def test_a_block_that_is_larger_than_the_table_is_refused(block: list[list[str]]) -> None:
    with pytest.raises(UnreadableInputError, match="rows and"):
        plan_paste(block, PEOPLE, [BY_KEY["agency"]] * 4, WORDS)
