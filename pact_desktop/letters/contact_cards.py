"""Contact cards (.vcf, vCard 3.0, RFC 2426, which every address book reads)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pact_desktop.letters.content_lines import document, text


@dataclass(frozen=True, slots=True)
class ContactCard:
    """What an address book keeps of somebody; empty text leaves a line out."""

    name: str
    given_name: str = ""
    family_name: str = ""
    organization: str = ""
    title: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""


def contact_cards(cards: Iterable[ContactCard]) -> bytes:
    """One file with these cards."""
    return document(line for card in cards for line in _lines(card))


def _lines(card: ContactCard) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"FN:{text(card.name)}"
    family, given = card.family_name, card.given_name or ("" if card.family_name else card.name)
    yield f"N:{text(family)};{text(given)};;;"
    optional = (
        ("ORG", card.organization),
        ("TITLE", card.title),
        ("TEL;TYPE=WORK,VOICE", card.phone),
        ("EMAIL;TYPE=INTERNET", card.email),
        ("NOTE", card.note),
    )
    yield from (f"{name}:{text(value)}" for name, value in optional if value)
    yield "END:VCARD"
