"""Contact cards for address books: of the convening's contacts, and of attendees who agreed to be listed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from pact_desktop.domain.convening import Contact, Convening
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.file_kinds import CARDS
from pact_desktop.domain.people import Attendee
from pact_desktop.domain.sentence import said
from pact_desktop.letters.contact_cards import ContactCard, contact_cards
from pact_desktop.operations.document_pages import SHARE_CONTACT, agreed_to_share
from pact_desktop.operations.whole_file import write_whole
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile


@dataclass(frozen=True, slots=True)
class ContactCardsResult:
    """Whose cards were written, the convening's contacts aside, and who was left out for want of consent."""

    attendees: tuple[Attendee, ...]
    contacts: tuple[Contact, ...]
    not_agreed: tuple[Attendee, ...]
    path: Path


def write_contact_cards(
    file: ConveningFile, out: Path, attendee_ids: Collection[str] | None = None
) -> ContactCardsResult:
    """Write a .vcf file: the contacts of the convening, and of these attendees (None: of all) those who
    agreed to be listed, as on the contact list.

    Raises UnreadableInputError if nobody is left, or the file cannot be written.
    """
    convening = file.convening
    with file.reading() as connection:
        people = [
            one
            for one in queries.roster(connection)
            if attendee_ids is None or one.attendee_id in attendee_ids
        ]
    people.sort(key=lambda one: (one.family_name.casefold(), one.given_name.casefold(), one.attendee_id))
    agreed = tuple(one for one in people if agreed_to_share(one))
    contacts = tuple(
        one for one in (convening.program_contact, convening.logistics_contact) if one.phone or one.email
    )
    if not agreed and not contacts:
        raise UnreadableInputError(
            "There is nobody to write a contact card of.",
            said("Give those who agreed the tag {tag}.", tag=SHARE_CONTACT),
        )
    cards = [_card_of_contact(one, convening) for one in dict.fromkeys(contacts)]
    write_whole(out, CARDS, contact_cards([*cards, *(_card_of(one, convening) for one in agreed)]))
    named = () if attendee_ids is None else tuple(one for one in people if not agreed_to_share(one))
    return ContactCardsResult(agreed, contacts, named, out)


def _card_of(attendee: Attendee, convening: Convening) -> ContactCard:
    county = f"{attendee.county} County" if attendee.county else ""
    return ContactCard(
        name=attendee.display_name,
        given_name=attendee.given_name,
        family_name=attendee.family_name,
        organization=attendee.agency or county,
        title=attendee.title,
        phone=attendee.phone,
        email=attendee.email,
        note=", ".join(part for part in (convening.title, county) if part),
    )


def _card_of_contact(contact: Contact, convening: Convening) -> ContactCard:
    return ContactCard(
        name=contact.name or convening.title,
        organization=convening.title,
        phone=contact.phone,
        email=contact.email,
    )
