"""A chosen mapping is kept as JSON and refused with a sentence where it makes no sense."""

from __future__ import annotations

from pathlib import Path

import pytest

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.roster_files.mapping import ColumnMapping, mapping_from_json, read_mapping


def test_a_mapping_is_read_as_it_was_kept() -> None:
    mapping = ColumnMapping(
        {"Vorname": "given_name", "Größe": None}, {"affiliation": {"Crew": "event staff"}}
    )
    assert mapping_from_json(mapping.to_json()) == mapping


def test_the_columns_alone_are_enough(tmp_path: Path) -> None:
    (tmp_path / "map.json").write_text('\ufeff{"Attendee First": "given_name"}', encoding="utf-8")
    assert read_mapping(tmp_path / "map.json") == ColumnMapping({"Attendee First": "given_name"})


def test_columns_may_be_named_by_field() -> None:
    assert mapping_from_json('{"given_name": "Vorname"}') == ColumnMapping({"Vorname": "given_name"})


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "no JSON"),
        ("{", "no JSON"),
        ("[1]", "no JSON object"),
        ('{"Name": "shoe_size"}', "unknown field “shoe_size”"),
        ('{"Name": 3}', "unknown field"),
        ('{"Name": ["given_name"]}', "unknown field"),
        ('{"columns": []}', "must be JSON objects"),
        ('{"columns": {}, "values": {"shoe_size": {}}}', "values for “shoe_size”"),
        ('{"columns": {}, "values": {"affiliation": "x"}}', "values for “affiliation”"),
    ],
)
def test_what_is_no_mapping_is_refused_with_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(UnreadableInputError, match=sentence):
        mapping_from_json(text)


def test_a_mapping_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match="cannot be read"):
        read_mapping(tmp_path / "map.json")
