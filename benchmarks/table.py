"""The table that every benchmark prints: what was measured, against what it must reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One measured figure. ``value`` and ``target`` are ready text with their units."""

    what: str
    value: str
    target: str
    ok: bool


def print_table(rows: Sequence[Row]) -> None:
    """Print rows in aligned columns, the ones that fall short marked."""
    cells = [("what", "measured", "must reach", "")]
    cells += [(row.what, row.value, row.target, "ok" if row.ok else "SHORT") for row in rows]
    widths = [max(len(line[column]) for line in cells) for column in range(4)]
    for line in cells:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())
