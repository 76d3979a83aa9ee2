"""Words by which people fill a cell with nothing: N/A, none, a dash, TBD."""

from __future__ import annotations

from pact_desktop.roster_files.plain import plain

_NOTHING = frozenset(
    ("", "n a", "na", "n d", "none", "nil", "null", "not applicable", "does not apply", "unknown", "tbd",
     "tba", "tbc", "to be determined", "to be announced", "to be confirmed", "ninguno", "ninguna",
     "no aplica", "desconocido", "por definir", "por confirmar")
)  # fmt: skip
_NAMES = frozenset(("na", "null", "nil", "tba"))
"""Of these, those by which people are called."""

_MARKS = frozenset("-–—―‐‑−./_…")


def says_nothing(text: str) -> bool:
    """Whether a cell is blank or filled with a word or mark for nothing. It never takes anything back."""
    words = plain(text)
    return words in _NOTHING if words else set("".join(text.split())) <= _MARKS


def is_no_name(text: str) -> bool:
    """Whether a cell of a name is blank or filled with a word for nothing by which nobody is called."""
    return says_nothing(text) and plain(text) not in _NAMES
