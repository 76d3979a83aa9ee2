"""Which fields other than the name answer what was typed, in words for a row of the search."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pact_desktop.domain.people import Attendee
from pact_desktop.gui.check_in.highlight import INK, highlighted
from pact_desktop.gui.words import Span
from pact_desktop.search.person import SearchPerson, asked_keys, contact_keys, last_digits, spoken_initials
from pact_desktop.search.words import words_of

translate = QCoreApplication.translate


def found_in(attendee: Attendee, typed: str) -> tuple[Span, ...]:
    """Return each field that answers a word which the name does not, such as "County: Madera"; else nothing.

    Of a phone number or an address no more is told than what was typed.
    """
    name = f"{attendee.given_name} {attendee.family_name} {attendee.preferred_name}"
    rest = " ".join(word for word in words_of(typed) if not _is_in(name, word))
    fields = [
        *_contact(attendee, typed, rest),
        *_text(translate("Rows", "County:"), attendee.county, rest),
        *_text(translate("Rows", "Agency:"), attendee.agency, rest),
    ]
    spans: list[Span] = []
    for field in fields:
        spans += [Span("  ·  "), *field] if spans else field
    return tuple(spans)


def _contact(attendee: Attendee, typed: str, rest: str) -> list[list[Span]]:
    person = SearchPerson("", "", phone=attendee.phone, email=attendee.email)
    whole = set(asked_keys(typed)) & set(contact_keys(person))
    if whole and "@" in typed:
        return [[Span(translate("Rows", "E-mail:") + " "), Span(typed.strip(), strong=True, ink=INK)]]
    digits = typed.strip() if whole else next((one for one in rest.split() if _ends(person, one)), "")
    if not digits:
        return []
    return [[Span(translate("Rows", "Phone:") + " …"), Span(digits, strong=True, ink=INK)]]


def _ends(person: SearchPerson, word: str) -> bool:
    return word.isdecimal() and last_digits(person.phone).startswith(word)


def _text(label: str, value: str, rest: str) -> list[list[Span]]:
    """The label and the value, strong where it answers; nothing if it does not."""
    if spoken_initials(value) & set(words_of(rest)):
        spans: tuple[Span, ...] = (Span(value, strong=True, ink=INK),)
    else:
        spans = highlighted(value, rest)
    return [[Span(f"{label} "), *spans]] if any(span.strong for span in spans) else []


def _is_in(name: str, word: str) -> bool:
    return any(each.startswith(word) for each in words_of(name))
