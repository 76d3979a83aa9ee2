"""What typing into a cell means."""

from __future__ import annotations

import pytest

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Standing
from pact_desktop.gui.roster.cell_edits import cell_change, edited_text
from pact_desktop.gui.roster.columns import BY_KEY
from pact_desktop.gui.roster.words import RosterWords
from pact_desktop.operations.edit_many import Change
from tests.gui.roster.rows import row

WORDS = RosterWords()


@pytest.mark.parametrize(
    ("column", "text", "change"),
    [
        ("name", "Vega-Ortiz, Marisol", Change({"family_name": "Vega-Ortiz", "given_name": "Marisol"})),
        ("name", "Sukarno", Change({"family_name": "", "given_name": "Sukarno"})),
        ("county", "los angeles county", Change({"county": "Los Angeles"})),
        ("county", "", Change({"county": ""})),
        ("discipline", "Legal/courts", Change({"discipline": "legal_courts"})),
        ("affiliation", "pact coordinator", Change({"affiliation": "pact_coordinator"})),
        ("day1", "approved", Change(standings={1: Standing.APPROVED})),
        ("day2", "–", Change(standings={2: None})),
        ("agency", " Office ", Change({"agency": "Office"})),
    ],
)
def test_a_text_becomes_the_change_that_it_means(column: str, text: str, change: Change) -> None:
    assert cell_change(BY_KEY[column], text, WORDS) == change


@pytest.mark.parametrize(
    ("column", "text"),
    [("county", "Alamda"), ("discipline", "Magic"), ("day1", "maybe"), ("issue", "3"), ("agency", "x" * 400)],
)
def test_what_cannot_be_kept_is_refused_with_a_sentence(column: str, text: str) -> None:
    with pytest.raises(UnreadableInputError) as refusal:
        cell_change(BY_KEY[column], text, WORDS)
    assert refusal.value.message.endswith(".")


@pytest.mark.parametrize("key", [column.key for column in BY_KEY.values() if column.edits])
def test_saving_what_stands_in_the_editor_changes_nothing(key: str) -> None:
    person = row(1, "Ana", "Peralta", title="Chief", notes="Near the door")
    change = cell_change(BY_KEY[key], edited_text(BY_KEY[key], person, WORDS), WORDS)
    assert all(getattr(person, name) == text for name, text in change.fields.items())
    assert all(standing is Standing.APPROVED for standing in change.standings.values())
