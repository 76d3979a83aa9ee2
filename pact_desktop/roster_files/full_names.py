"""Splits a name that stands in one column."""

from __future__ import annotations

_PARTICLES = frozenset(
    ("al", "ben", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "dos", "du", "el",
     "ibn", "la", "las", "le", "los", "mac", "san", "santa", "st", "st.", "ten", "ter", "van", "vom",
     "von", "y", "zu")
)  # fmt: skip
_AFTER_NAME = frozenset(
    ("jr", "sr", "ii", "iii", "iv", "phd", "md", "do", "jd", "esq", "edd", "psyd", "ma", "ms", "msw", "mph",
     "mpa", "mft", "lmft", "lcsw", "acsw", "asw", "rn", "phn", "bsn", "msn", "lpcc", "dsw", "mba", "cpa")
)  # fmt: skip
"""Generations and degrees, which follow a name after a comma without being a given name."""


def split_name(name: str) -> tuple[str, str]:
    """Return given and family name of ``Family, Given`` or ``Given Family``; one word is a given name."""
    family, comma, given = name.partition(",")
    if comma and not _is_suffix(given):
        given, comma, suffix = given.partition(",")
        return given.strip(), ", ".join(part for part in (family.strip(), suffix.strip()) if part)
    words = family.split()
    last = len(words) - 1
    while last > 0 and _is_suffix(words[last]):
        last -= 1
    while last > 1 and words[last - 1].lower() in _PARTICLES:
        last -= 1
    if last < 1:
        return name.strip(), ""
    suffix = f", {given.strip()}" if given.strip() else ""
    return " ".join(words[:last]), " ".join(words[last:]) + suffix


def _is_suffix(text: str) -> bool:
    words = text.replace(".", "").replace(",", " ").lower().split()
    return not set(words) - _AFTER_NAME
