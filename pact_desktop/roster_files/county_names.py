"""Recognises California's counties in their usual spellings; what is unclear is asked about, not guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from pact_desktop.domain.counties import COUNTIES
from pact_desktop.roster_files.plain import plain

_RESEMBLING = 0.65
"""Likeness, of 1, from which a county is offered when a cell is unclear."""

_ABBREVIATIONS = {
    "la": ("Los Angeles",),
    "lac": ("Los Angeles",),
    "slo": ("San Luis Obispo",),
    "sf": ("San Francisco",),
    "sac": ("Sacramento",),
    "sacto": ("Sacramento",),
    "oc": ("Orange",),
    "coco": ("Contra Costa",),
    "sd": ("San Diego",),
    "sj": ("San Joaquin",),
    "sm": ("San Mateo",),
    "sb": ("San Bernardino", "Santa Barbara", "San Benito"),
    "sbc": ("San Bernardino", "Santa Barbara"),
    "sanb": ("San Bernardino", "San Benito"),
    "sc": ("Santa Clara", "Santa Cruz"),
    "cc": ("Contra Costa",),
    "mar": ("Marin", "Mariposa"),
    "obispo": ("San Luis Obispo",),
    "berdoo": ("San Bernardino",),
}

_NOT_A_SLIP = frozenset({"sonora"})
"""Places whose names are one letter from a county's."""

_NO_COUNTY = frozenset(
    ("", "na", "n a", "none", "no", "not applicable", "ninguno", "no aplica", "statewide", "state",
     "state of california", "california", "ca", "all", "all counties", "multiple", "various", "out of state",
     "national", "tribal", "federal")
)  # fmt: skip
"""What people write who come for no county."""

_DROPPED = re.compile(
    r"\b(?:city and|county|counties|cnty|cty|co|of|condado(?: de)?|california|ca|the|usa)\b"
)
_SAINTS = re.compile(r"^(?:s|sn|st|sta|snta) (?=\w)")


@dataclass(frozen=True, slots=True)
class CountyReading:
    """What a cell says: the ``county`` ("" for none), or the ``candidates`` to ask about; neither means that
    it names no county. ``sure`` is false where a wrong spelling was read as the county it is close to."""

    county: str | None
    candidates: tuple[str, ...] = ()
    sure: bool = True


def read_county(text: str) -> CountyReading:
    """Read a county's name, abbreviation or FIPS code, with or without the word county."""
    words = plain(text)
    if words in _NO_COUNTY:
        return CountyReading("")
    if words.isdigit():
        return CountyReading(_COUNTY_BY_FIPS.get(words.removeprefix("0").removeprefix("6").zfill(3)))
    bare = " ".join(_DROPPED.sub(" ", words).split())
    found = _spelled(bare)
    if found:
        return _one_of(found)
    parts = {county for part in re.split(r"[/&,;+]|\band\b|\by\b", text.casefold()) for county in _part(part)}
    if parts:
        return _one_of(tuple(sorted(parts)))
    within = re.match(r"(?:county of |condado de )?(.+?) (?:county|co|cnty)\b", words)
    if within and (found := _spelled(within[1])):
        return _one_of(found) if len(found) > 1 else CountyReading(found[0], sure=False)
    return _close_to(bare)


def _part(text: str) -> tuple[str, ...]:
    found = _spelled(" ".join(_DROPPED.sub(" ", plain(text)).split()))
    return found if len(found) == 1 else ()


def _one_of(counties: tuple[str, ...]) -> CountyReading:
    return CountyReading(counties[0]) if len(counties) == 1 else CountyReading(None, counties)


def _spelled(bare: str) -> tuple[str, ...]:
    """The counties that a text, without the word county, spells in full or abbreviates."""
    squeezed = bare.replace(" ", "")
    if squeezed in _COUNTY_BY_LETTERS:
        return (_COUNTY_BY_LETTERS[squeezed],)
    if squeezed in _ABBREVIATIONS:
        return _ABBREVIATIONS[squeezed]
    if _SAINTS.match(bare):
        rest = _SAINTS.sub("", bare).replace(" ", "")
        return tuple(
            _COUNTY_BY_LETTERS[saint + rest]
            for saint in ("san", "santa")
            if saint + rest in _COUNTY_BY_LETTERS
        )
    return ()


def _close_to(bare: str) -> CountyReading:
    """The county that a misspelling is close to, or those that it may mean.

    A slip of one letter is close from six letters on (shorter names are too near to others: King, Lane), one
    of two letters from twelve on.
    """
    squeezed = bare.replace(" ", "")
    resembling = process.extract(
        squeezed,
        _COUNTY_BY_LETTERS.keys(),
        scorer=DamerauLevenshtein.normalized_similarity,
        score_cutoff=_RESEMBLING,
        limit=3,
    )
    names = [name for name, _, _ in resembling]
    allowed = {name: (len(name) >= 6) + (len(name) >= 12) for name in names}
    close = [name for name in names if DamerauLevenshtein.distance(squeezed, name) <= allowed[name]]
    if len(close) == 1 and squeezed not in _NOT_A_SLIP:
        return CountyReading(_COUNTY_BY_LETTERS[close[0]], sure=False)
    return CountyReading(None, tuple(_COUNTY_BY_LETTERS[name] for name in names))


_COUNTY_BY_LETTERS = {plain(county.name).replace(" ", ""): county.name for county in COUNTIES}
_COUNTY_BY_FIPS = {county.fips[2:]: county.name for county in COUNTIES}
