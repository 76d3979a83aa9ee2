"""Who gets which letter, and that it says what one needs to know, in both languages."""

from __future__ import annotations

from string import Formatter
from typing import Any

import pytest

from pact_desktop.domain.convening import Contact
from pact_desktop.domain.people import Affiliation, Attendee, Standing
from pact_desktop.letters.letter import Due, LetterKind, letters_due, write_letter
from pact_desktop.letters.words import LANGUAGES, letter_words
from tests.support.people import attendee, convening

APPROVED, REQUESTED, WAITLISTED, DECLINED, CANCELLED = (
    Standing.APPROVED,
    Standing.REQUESTED,
    Standing.WAITLISTED,
    Standing.DECLINED,
    Standing.CANCELLED,
)
GUEST = {"affiliation": Affiliation.NON_PACT_COUNTY_GUEST, "county": "Sonoma"}
CONVENING = convening(
    venue="Delta Conference Center",
    program_contact=Contact("Kim Park", "916-555-0111", "kim@example.org"),
)


def due(person: Attendee, *days: int) -> list[tuple[str, tuple[int, ...]]]:
    return [(one.kind.value, one.days) for one in letters_due(person, CONVENING, days or (1, 2))]


def words_of(kind: LetterKind, person: Attendee, language: str = "en") -> str:
    found = next(one for one in letters_due(person, CONVENING) if one.kind is kind)
    return write_letter(found, person, CONVENING, letter_words(language), with_picture=True).text()


@pytest.mark.parametrize(
    ("standings", "more", "expected"),
    [
        ({1: APPROVED, 2: APPROVED}, {}, [("confirmation", (1, 2))]),
        ({2: APPROVED}, GUEST, [("approval", (2,))]),
        ({1: WAITLISTED, 2: APPROVED}, {}, [("confirmation", (2,)), ("waitlist", (1,))]),
        ({2: DECLINED}, GUEST, [("decline", (2,))]),
        ({1: REQUESTED, 2: CANCELLED}, {}, []),
        ({}, {}, []),
    ],
)
def test_the_standings_say_which_letter_is_due(
    standings: dict[int, Standing], more: dict[str, Any], expected: list[tuple[str, tuple[int, ...]]]
) -> None:
    assert due(attendee(standings, **more)) == expected


def test_a_day_may_be_looked_at_alone() -> None:
    assert due(attendee({1: WAITLISTED, 2: APPROVED}), 1) == [("waitlist", (1,))]


def test_a_confirmation_tells_days_hours_place_and_contacts() -> None:
    text = words_of(LetterKind.CONFIRMATION, attendee({1: APPROVED, 2: APPROVED}))
    assert text.startswith("Dear Amara Okafor,\n")
    assert "Day 1: Tuesday, October 6, 2026, 8:00 AM to 5:00 PM" in text
    assert "Day 2: Wednesday, October 7, 2026" in text
    assert "Where: Delta Conference Center" in text
    assert "Program and agenda: Kim Park, 916-555-0111, kim@example.org" in text
    assert "Logistics: Lena Ortiz" in text
    assert "show this code" in text


def test_in_spanish_dates_and_times_are_written_the_spanish_way() -> None:
    text = words_of(LetterKind.CONFIRMATION, attendee({1: APPROVED}), "es")
    assert "Día 1: martes 6 de octubre de 2026, de 8:00 a 17:00" in text
    assert "Lugar: Delta Conference Center" in text


def test_a_decline_says_what_still_stands_and_shows_no_code() -> None:
    text = words_of(LetterKind.DECLINE, attendee({1: DECLINED, 2: APPROVED}))
    assert "Your registration for Day 2 stands as it is." in text
    assert "code" not in text


def test_a_name_that_looks_like_a_template_stays_a_name() -> None:
    person = attendee({1: APPROVED}, given_name="{title}", family_name="{0} %s")
    assert "Dear {title} {0} %s," in words_of(LetterKind.CONFIRMATION, person)


def test_without_a_picture_the_name_is_enough() -> None:
    person = attendee({1: APPROVED})
    letter = write_letter(
        Due(LetterKind.CONFIRMATION, (1,)), person, CONVENING, letter_words("en"), with_picture=False
    )
    assert "code" not in letter.text() and "Your name is enough" in letter.text()


def test_both_languages_say_the_same_things() -> None:
    english, spanish = (letter_words(language).table for language in LANGUAGES)
    assert english.keys() == spanish.keys()
    for key, template in english.items():
        if isinstance(template, str):
            assert _names(template) == _names(spanish[key]), key
    for kind in LetterKind:
        parts = [" ".join([table[kind]["subject"], *table[kind]["opening"]]) for table in (english, spanish)]
        assert _names(parts[0]) == _names(parts[1]), kind


def _names(template: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}
