"""Where each county's tile stands, and what is written on it.

A tile map gives every county one square of the same size at about its place: neighbours stay near each other,
north is up, the coast is at the left.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pact_desktop.domain.counties import COUNTIES

_MAP = """\
DN  SIS MOD
HUM TRI SHA LAS
MEN TEH BUT PLU
LAK GLE SUT YUB SIE
SON COL YOL PLA NEV
MRN NAP SOL SAC ED
    SF  CC  SJ  AMA ALP
    SM  ALA STA CAL TUO MNO
    SCR SCL MER MPA MAD
        MON SBT FRE TUL INY
            SLO KIN KER SBD
            SB  VEN LA  RIV
                    ORA SD  IMP
"""
_WIDTH = 4
"""Characters of a column in the drawing above."""

_SHORT = """\
ALA ALP AMA BUT CAL COL CC DN ED FRE GLE HUM IMP INY KER KIN LAK LAS LA MAD MRN MPA MEN MER MOD MNO MON NAP
NEV ORA PLA PLU RIV SAC SBT SBD SD SF SJ SLO SM SB SCL SCR SHA SIE SIS SOL SON STA SUT TEH TRI TUL TUO VEN
YOL YUB
"""
"""Abbreviations as California's offices use them, or nearly so, in the counties' alphabetical order."""

_NAMES = dict(zip(_SHORT.split(), (county.name for county in COUNTIES), strict=True))


class Place(NamedTuple):
    """A tile's column and row from the upper left, and its abbreviation."""

    column: int
    row: int
    short: str


def _places() -> Iterator[tuple[str, Place]]:
    for row, line in enumerate(_MAP.splitlines()):
        for start in range(0, len(line), _WIDTH):
            short = line[start : start + _WIDTH].strip()
            if short:
                yield _NAMES[short], Place(start // _WIDTH, row, short)


PLACES = dict(_places())
"""Every county by its name, row by row from the north."""

COLUMNS = 1 + max(place.column for place in PLACES.values())
ROWS = 1 + max(place.row for place in PLACES.values())


def neighbour(county: str, across: int, down: int) -> str:
    """The nearest county in a direction (one of the two steps is -1 or 1, the other 0); itself at the edge.

    Where the next place is empty, the search goes on in the same row or column; upward and downward it takes
    the nearest tile of the next row that has any.
    """
    here = PLACES[county]
    if across:
        row = [name for name, place in PLACES.items() if place.row == here.row]
        at = row.index(county) + across
        return row[at] if 0 <= at < len(row) else county
    row = [name for name, place in PLACES.items() if place.row == here.row + down]
    return min(row, key=lambda name: abs(PLACES[name].column - here.column), default=county)
