"""A chosen mapping: which column is which field, and what their words mean; kept as JSON.

``{"columns": {"Attendee First": "given_name", "T-shirt": null}, "values": {"affiliation": {"Crew": "event
staff"}}}``; the columns alone are enough, either way round: ``{"Attendee First": "given_name"}`` or
``{"given_name": "Attendee First"}``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said
from pact_desktop.open_files import require_not_open
from pact_desktop.roster_files.column_names import FIELDS
from pact_desktop.roster_files.plain import plain

_HINT = said(
    'A mapping is a JSON object such as {"Attendee First": "given_name"}; null leaves a column alone.'
)


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """``columns``: a header's field, None to leave it alone; ``values``: by field, our word for theirs."""

    columns: Mapping[str, str | None] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def to_json(self) -> str:
        """The mapping as it is kept; ``mapping_from_json`` reads it."""
        document = {
            "columns": dict(self.columns),
            "values": {key: dict(word) for key, word in self.values.items()},
        }
        return json.dumps(document, ensure_ascii=False, indent=2)

    def words(self, field_name: str) -> dict[str, str]:
        """Our words for theirs in the column of one field, by the plain form of theirs."""
        return {plain(theirs): ours for theirs, ours in self.values.get(field_name, {}).items()}


def read_mapping(path: Path) -> ColumnMapping:
    """Read a mapping file; raises UnreadableInputError if it is none."""
    require_not_open(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableInputError(said("The mapping “{path}” cannot be read.", path=path), _HINT) from error
    return mapping_from_json(text)


def mapping_from_json(text: str) -> ColumnMapping:
    """Read a mapping; raises UnreadableInputError if the text is none or names an unknown field."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableInputError(said("The mapping is no JSON: {reason}.", reason=error), _HINT) from error
    if not isinstance(document, dict):
        raise UnreadableInputError("The mapping is no JSON object.", _HINT)
    parted = bool(document) and document.keys() <= {"columns", "values"}
    columns = document.get("columns", {}) if parted else document
    values = document.get("values", {}) if parted else {}
    if not isinstance(columns, dict) or not isinstance(values, dict):
        raise UnreadableInputError("The mapping's columns and values must be JSON objects.", _HINT)
    if columns.keys() <= FIELDS and all(isinstance(header, str) for header in columns.values()):
        columns = {header: name for name, header in columns.items() if header not in FIELDS} or columns
    for header, name in columns.items():
        if name is not None and (not isinstance(name, str) or name not in FIELDS):
            raise UnreadableInputError(
                said("The mapping gives “{header}” the unknown field “{name}”.", header=header, name=name),
                said("The fields are: {choices}.", choices=", ".join(sorted(FIELDS))),
            )
    for name, words in values.items():
        if name not in FIELDS or not isinstance(words, dict):
            raise UnreadableInputError(
                said("The mapping's values for “{name}” cannot be used.", name=name), _HINT
            )
    return ColumnMapping(
        columns,
        {name: {theirs: str(ours) for theirs, ours in words.items()} for name, words in values.items()},
    )
