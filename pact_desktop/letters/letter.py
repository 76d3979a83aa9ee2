"""Which letter somebody gets, by their standings, and what it says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from pact_desktop.domain.admission import Admission
from pact_desktop.domain.convening import Contact, Convening
from pact_desktop.domain.people import DAYS, Attendee, Standing
from pact_desktop.letters.words import LetterWords


class LetterKind(StrEnum):
    """The letters there are."""

    CONFIRMATION = "confirmation"
    """Approved by the rules."""
    APPROVAL = "approval"
    """Approved where the day is by request."""
    WAITLIST = "waitlist"
    DECLINE = "decline"

    @property
    def carries_code(self) -> bool:
        """Whether the badge's code and the calendar go with it."""
        return self in (LetterKind.CONFIRMATION, LetterKind.APPROVAL)


@dataclass(frozen=True, slots=True)
class Due:
    """A letter that somebody is to get, and the days that it answers for."""

    kind: LetterKind
    days: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter's words. The code's picture stands between ``opening`` and ``closing``, if there is one;
    a paragraph may have several lines."""

    subject: str
    opening: tuple[str, ...]
    closing: tuple[str, ...]

    def text(self) -> str:
        """The whole letter as plain text, paragraphs apart by an empty line."""
        return "\n\n".join((*self.opening, *self.closing)) + "\n"


def letters_due(attendee: Attendee, convening: Convening, days: Sequence[int] = DAYS) -> list[Due]:
    """The letters that somebody's standings for ``days`` call for: at most one of a kind.

    An approval where any approved day is by request, else a confirmation; a request that nobody answered yet
    and a cancelled registration call for none.
    """
    of_standing = {
        standing: tuple(day for day in days if attendee.standing(day) is standing) for standing in Standing
    }
    due: list[Due] = []
    if approved := of_standing[Standing.APPROVED]:
        rules = [convening.rule(attendee.affiliation, attendee.county, day) for day in approved]
        asked = Admission.BY_REQUEST in rules
        due.append(Due(LetterKind.APPROVAL if asked else LetterKind.CONFIRMATION, approved))
    if waitlisted := of_standing[Standing.WAITLISTED]:
        due.append(Due(LetterKind.WAITLIST, waitlisted))
    if declined := of_standing[Standing.DECLINED]:
        due.append(Due(LetterKind.DECLINE, declined))
    return due


def write_letter(
    due: Due, attendee: Attendee, convening: Convening, words: LetterWords, *, with_picture: bool
) -> Letter:
    """What a letter says. ``with_picture`` tells whether the badge's code stands in it as a picture."""
    values = {"title": convening.title, "days": words.days(due.days), "name": attendee.display_name}
    subject, opening = words.parts(due.kind.value, **values)
    paragraphs = [words("greeting", **values), *opening]
    closing: list[str] = []
    registered = sorted(attendee.approved_days)
    if due.kind.carries_code:
        paragraphs.append("\n".join(_days_and_place(registered, convening, words)))
        paragraphs.append(words("code" if with_picture else "no_code"))
        if with_picture:
            closing.append(words("calendar"))
    elif registered:
        paragraphs.append(words("still_registered", days=words.days(registered)))
    contacts = list(contact_lines(convening, words))
    if contacts:
        closing.append("\n".join([words("questions"), *contacts]))
    if due.kind.carries_code:
        closing.append(words("closing"))
    closing.append(convening.title)
    return Letter(subject, tuple(paragraphs), tuple(closing))


def contact_lines(convening: Convening, words: LetterWords) -> Iterator[str]:
    """A line for each contact of the convening who is given."""
    for role, contact in (
        ("program_contact", convening.program_contact),
        ("logistics_contact", convening.logistics_contact),
    ):
        if reached := reachable(contact):
            yield f"{words(role)}: {reached}"


def reachable(contact: Contact) -> str:
    """Name, phone and email of a contact in one line, as far as they are given."""
    return ", ".join(part for part in (contact.name, contact.phone, contact.email) if part)


def _days_and_place(days: Sequence[int], convening: Convening, words: LetterWords) -> Iterator[str]:
    yield words("registered_for")
    for day in days:
        when = convening.days[day]
        yield words(
            "day_with_room" if when.room else "day",
            day=day,
            date=words.date(when.date),
            opens=words.time(when.opens),
            closes=words.time(when.closes),
            room=when.room,
        )
    if convening.venue:
        yield words("place", venue=convening.venue)
