"""Contact cards, read again by another library."""

from __future__ import annotations

import vobject
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.letters.contact_cards import ContactCard, contact_cards

ADA = ContactCard(
    "Ada Tessema",
    "Ada",
    "Tessema",
    "Probation; North, \\West",
    "Chief",
    "555-0100",
    "ada@example.org",
    "PACT\n2026",
)


def test_an_address_book_reads_every_value_back() -> None:
    (card,) = vobject.readComponents(contact_cards([ADA]).decode())
    assert card.fn.value == "Ada Tessema"
    assert (card.n.value.given, card.n.value.family) == ("Ada", "Tessema")
    assert card.org.value == ["Probation; North, \\West"]
    assert (card.title.value, card.tel.value, card.email.value) == ("Chief", "555-0100", "ada@example.org")
    assert card.note.value == "PACT\n2026"


def test_a_name_of_one_word_is_enough_and_empty_values_are_left_out() -> None:
    (card,) = vobject.readComponents(contact_cards([ContactCard("Cher")]).decode())
    assert (card.fn.value, card.n.value.given) == ("Cher", "Cher")
    assert set(card.contents) == {"version", "fn", "n"}


@given(st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=3))
def test_no_name_makes_a_card_or_a_line_of_its_own(names: list[str]) -> None:
    hostile = [f"{name}\r\nEND:VCARD\r\nBEGIN:VCARD\nTEL:1" for name in names]
    found = list(vobject.readComponents(contact_cards(ContactCard(name) for name in hostile).decode()))
    assert len(found) == len(names)
    assert all("tel" not in card.contents for card in found)
