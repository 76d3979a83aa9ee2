"""One sheet of a roster file as text cells, and how a cell's text is cleaned."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said

MAXIMUM_ROWS = 1_048_576
"""As many as a worksheet holds."""

MAXIMUM_CHARACTERS = 200_000_000
"""Text of one file, far above any roster, so that a hostile file cannot fill the memory."""

# Control characters, and the halves of surrogate pairs, which no file can hold.
_UNWRITABLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff\ufeff]")


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows of text cells; ``rows[0]`` is line 1 of the sheet. Rows may be shorter than the header.

    ``names`` lists the visible sheets of the file (none for a text file), ``name`` the one that was read.
    """

    rows: list[list[str]]
    name: str = ""
    names: tuple[str, ...] = ()


def writable(text: str) -> str:
    """Text without the characters that a spreadsheet file cannot hold; tabs and line breaks stay."""
    return text if text.isprintable() else _UNWRITABLE.sub("", text)


def clean_line(text: str) -> str:
    """Text for a field of one line: no control characters, single spaces, none at the ends."""
    if not text.isprintable():
        text = _UNWRITABLE.sub("", text)
    return " ".join(text.split())


def clean_lines(text: str) -> str:
    """Text for notes: as ``clean_line``, but line breaks stay."""
    lines = [clean_line(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    return "\n".join(lines).strip("\n")


def too_large(name: str) -> UnreadableInputError:
    """The error for a file that holds more than any roster."""
    return UnreadableInputError(
        said("“{name}” holds more rows or text than a roster can.", name=name),
        "Copy the rows of the roster into a new sheet, save it as XLSX or CSV and import that.",
    )
