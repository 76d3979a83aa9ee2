"""CSV and TSV files: which encoding, which delimiter, which cells."""

from __future__ import annotations

import csv
import io
import itertools
from collections import Counter
from pathlib import Path

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said
from pact_desktop.roster_files.column_names import FIELD_BY_NAME
from pact_desktop.roster_files.plain import plain
from pact_desktop.roster_files.sheet import MAXIMUM_CHARACTERS, MAXIMUM_ROWS, Sheet, too_large

_DELIMITERS = ",;\t|"
_SAMPLE_ROWS = 50
_SAMPLE_CHARACTERS = 100_000


def read_delimited(path: Path) -> Sheet:
    """Read a text file of cells; raises UnreadableInputError if it is none."""
    if path.stat().st_size > MAXIMUM_CHARACTERS:
        raise too_large(path.name)
    text = decode(path.read_bytes())
    if text is None:
        raise UnreadableInputError(
            said("“{name}” is not a spreadsheet that can be read.", name=path.name),
            "A roster is a CSV, TSV, XLSX, XLS or ODS file.",
        )
    delimiter, text = _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        rows = list(itertools.islice(reader, MAXIMUM_ROWS + 1))
    except csv.Error as error:
        raise UnreadableInputError(
            said(
                "“{name}” cannot be read at line {line}: {reason}.",
                name=path.name,
                line=reader.line_num,
                reason=error,
            ),
            "Often a quotation mark is not closed; open the file in a spreadsheet program and save it again.",
        ) from error
    if len(rows) > MAXIMUM_ROWS:
        raise too_large(path.name)
    return Sheet(rows)


def decode(content: bytes) -> str | None:
    """Return the text in one of the encodings that spreadsheet programs write, None if it is no text.

    Those are UTF-8 and UTF-16, with or without a byte order mark, else Windows-1252.
    """
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    sample = content[:2000]
    if b"\x00" in sample:
        # Text that is mostly Latin has its zero bytes at every second place.
        even, odd = sample[::2].count(0), sample[1::2].count(0)
        if min(even, odd) * 10 > max(even, odd) or max(even, odd) * 5 < len(sample):
            return None
        return content.decode("utf-16-le" if odd > even else "utf-16-be", errors="replace")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    controls = sum(character < " " and character not in "\t\r\n\f\v" for character in text[:2000])
    return None if controls * 20 > len(text[:2000]) else text


def _delimiter(text: str) -> tuple[str, str]:
    """The delimiter, and the text without the ``sep=`` line that names it in some programs' files."""
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip("\r")) == 5:
        return first[4], rest
    sample = text[:_SAMPLE_CHARACTERS]
    return max(_DELIMITERS, key=lambda delimiter: _likeness(sample, delimiter)), text


def _likeness(sample: str, delimiter: str) -> tuple[int, int]:
    """How well a delimiter parts a sample: by known names in its header, then by the evenness of its rows."""
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
    try:
        rows = list(itertools.islice(reader, _SAMPLE_ROWS))
    except csv.Error:
        return 0, 0
    names = max((sum(plain(cell) in FIELD_BY_NAME for cell in row) for row in rows), default=0)
    widths = Counter(len(row) for row in rows if len(row) > 1)
    return names, max(((width - 1) * count for width, count in widths.items()), default=0)
