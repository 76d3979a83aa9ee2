"""What an attendee's fields may hold, and the one form in which each is kept."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from pact_desktop.domain.counties import COUNTY_NAMES
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import TEXT_FIELDS, Affiliation, Discipline, Standing, Word, word_from_text
from pact_desktop.domain.sentence import said

LONGEST = {"notes": 2_000, "dietary": 1_000, "accessibility": 1_000}
LONGEST_OTHER = 300
"""The longest text of a field, in characters."""

_LINES = frozenset({"notes", "dietary", "accessibility"})
_LEFT_OUT = frozenset({"Cc", "Cs"})
"""Control characters, and halves of characters, which no file can hold."""
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def clean_fields(given: Mapping[str, str]) -> dict[str, str]:
    """Return the fields in the form in which they are kept.

    White space is trimmed, control characters that nobody typed are dropped, counties, affiliations and
    disciplines get their one spelling. Raises UnreadableInputError naming the field that cannot be kept.
    """
    cleaned: dict[str, str] = {}
    for name, text in given.items():
        if name not in TEXT_FIELDS:
            raise UnreadableInputError(
                said("There is no field “{name}”.", name=name[:40]),
                said("The fields are: {choices}.", choices=", ".join(TEXT_FIELDS)),
            )
        cleaned[name] = _clean(name, text)
    return cleaned


def has_name(fields: Mapping[str, str]) -> bool:
    """Whether anything in the fields names the person."""
    return any(fields.get(name) for name in ("given_name", "family_name", "preferred_name"))


def clean_text(text: str, keep_lines: bool = False) -> str:
    """Text as it is kept: NFC, trimmed, without control characters; line breaks only where they may stand."""
    text = unicodedata.normalize("NFC", text)
    kept = []
    for character in text:
        if character == "\n" and keep_lines:
            kept.append(character)
        elif character.isspace():
            kept.append(" ")
        elif unicodedata.category(character) not in _LEFT_OUT and character not in _BIDI_CONTROLS:
            kept.append(character)
    return "".join(kept).strip()


def standing_from_text(text: str) -> Standing | None:
    """The standing that typed text names; "none" takes a registration away. Raises UnreadableInputError."""
    if text.strip().casefold() in ("none", "not registered"):
        return None
    standing = word_from_text(Standing, text)
    if standing is None:
        raise UnreadableInputError(
            said("“{text}” is not a standing.", text=text[:40]),
            said("A standing is one of: {choices}, or none.", choices=", ".join(Standing)),
        )
    return standing


def _clean(name: str, text: str) -> str:
    cleaned = clean_text(text, keep_lines=name in _LINES)
    longest = LONGEST.get(name, LONGEST_OTHER)
    if len(cleaned) > longest:
        raise UnreadableInputError(
            said(
                "The field {name} holds {count} characters; at most {most} are kept.",
                name=name,
                count=len(cleaned),
                most=longest,
            ),
            "Shorten it.",
        )
    match name:
        case "county":
            return _county(cleaned)
        case "affiliation":
            return _word(Affiliation, said("affiliation"), cleaned)
        case "discipline":
            return _word(Discipline, said("discipline"), cleaned)
    return cleaned


def _county(text: str) -> str:
    name = text.casefold().removesuffix(" county").removesuffix(" co.").strip()
    found = next((county for county in COUNTY_NAMES if county.casefold() == name), None)
    if text and found is None:
        raise UnreadableInputError(
            said("“{text}” is not a California county.", text=text[:60]),
            "Write it as in Los Angeles, or leave it empty.",
        )
    return found or ""


def _word(kind: type[Word], name: str, text: str) -> str:
    if not text:
        return ""
    member = word_from_text(kind, text)
    if member is None:
        raise UnreadableInputError(
            said("“{text}” is not one of the {name}s.", text=text[:60], name=name),
            said("They are: {choices}.", choices=", ".join(kind)),
        )
    return member.value
