"""Whatever stands in a file, it is understood or refused with a sentence."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import TEXT_FIELDS
from pact_desktop.roster_files.column_names import FIELDS
from pact_desktop.roster_files.reading import read_sheet
from pact_desktop.roster_files.sheet import Sheet
from pact_desktop.roster_files.understand import understand
from tests.roster_files.support import CONVENING

_HEADERS = st.sampled_from(["Name", "First", "Last", "Nombre", "?", "", *sorted(FIELDS)])
_CELLS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["x", "yes", "maybe", "Kern", "SB", "Lee, Ann", "2026-10-21", "a@b.org", "=1", "'=1", "1", "0"]
    ),
)


@given(st.lists(_HEADERS, max_size=8), st.lists(st.lists(_CELLS, max_size=9), max_size=6))
def test_any_cells_under_any_header_become_rows_or_a_refusal(
    header: list[str], body: list[list[str]]
) -> None:
    try:
        file = understand(Sheet([header, *body]), CONVENING)
    except UnreadableInputError as refusal:
        assert refusal.message
        assert refusal.hint
        return
    assert len(file.rows) + file.rejected <= len(body)
    for row in file.rows:
        assert row.display_name
        assert row.fields.keys() <= set(TEXT_FIELDS)
        assert row.fields["affiliation"]
        for text in row.fields.values():
            assert text == text.strip()
            assert "\x00" not in text


@given(st.one_of(st.binary(max_size=300), st.text(max_size=200).map(str.encode)))
def test_any_bytes_become_a_sheet_or_a_refusal(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "roster.csv"
    file.write_bytes(content)
    try:
        assert all(isinstance(cell, str) for row in read_sheet(file).rows for cell in row)
    except UnreadableInputError as refusal:
        assert refusal.message
        assert refusal.hint
