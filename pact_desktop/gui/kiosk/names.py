"""Own-name search: only somebody who types a name in full finds it, so that nobody browses the roster."""

from __future__ import annotations

from dataclasses import dataclass

from pact_desktop.domain.people import Attendee
from pact_desktop.gui.check_in.finder import Finder
from pact_desktop.gui.phrases import county_words
from pact_desktop.search.words import begin_words, words_of
from pact_desktop.store.convening_file import ConveningFile

MOST = 5
_LOOKED_AT = 40
_LEAST_LETTERS = 2


@dataclass(frozen=True, slots=True)
class KioskName:
    """Somebody to choose: what the badge shows, and the id."""

    attendee_id: str
    name: str
    county: str


def own_names(file: ConveningFile, finder: Finder, text: str) -> list[KioskName]:
    """The people whose name was typed, best first."""
    typed = words_of(text)
    if not typed:
        return []
    with file.reading() as connection:
        people = finder.find(connection, text, _LOOKED_AT).people
    return [
        KioskName(one.attendee_id, one.display_name, county_words(one.county) or one.agency)
        for one in people
        if is_own_name(typed, one)
    ][:MOST]


def is_own_name(typed: list[str], attendee: Attendee) -> bool:
    """Whether typed words are a person's own name: one word of it whole, the others at least begun.

    So "Ortiz" and "Marisol V" find Marisol Vega-Ortiz, "Mar", a county or a phone number do not.
    """
    name = words_of(f"{attendee.preferred_name} {attendee.given_name} {attendee.family_name}")
    whole = [word for word in typed if word in name and len(word) >= _LEAST_LETTERS]
    return bool(whole) and begin_words(typed, name)
