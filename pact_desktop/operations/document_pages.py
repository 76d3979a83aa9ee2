"""Composes each kind of document: from the people and the convening to what its pages say.

What is composed holds plain data only, so that it can be drawn in another process.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TypedDict
from unicodedata import combining, normalize

from pact_desktop.domain import crockford
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Affiliation, Attendee
from pact_desktop.domain.sentence import said
from pact_desktop.domain.sign_in_sheet import A4_SHEET, LETTER_SHEET
from pact_desktop.operations.certificates import certificate_code, certificate_number
from pact_desktop.operations.document_choice import DocumentKind, DocumentOrder
from pact_desktop.operations.document_material import Material, teams_on_paper
from pact_desktop.paper import listings
from pact_desktop.paper.certificates import Certificate, Issuer, render_certificates
from pact_desktop.paper.document import Printed
from pact_desktop.paper.labels import Label, label_stock, render_labels
from pact_desktop.paper.name_tents import NameTent, render_name_tents
from pact_desktop.paper.packet import Packet, PacketContact, render_packets
from pact_desktop.paper.sign_in_sheets import (
    PrintedSheets,
    SignInGroup,
    SignInRow,
    render_sign_in_sheets,
)
from pact_desktop.paper.signs import Sign, render_signs

SHARE_CONTACT = "share-contact"
"""The tag of those who agreed to stand on the contact list."""

Pages = Callable[[Path], Printed | PrintedSheets]
"""Draws a document into a file."""


class _Named(TypedDict):
    """What most documents are told by name."""

    convening: str
    language: str
    page_size: tuple[float, float]


_OF_A_TEAM = (Affiliation.COUNTY_TEAM_MEMBER, Affiliation.PACT_COORDINATOR)


def agreed_to_share(attendee: Attendee) -> bool:
    """Whether somebody agreed to stand on the contact list."""
    return SHARE_CONTACT in {tag.strip().casefold() for tag in attendee.tags.split(",")}


def compose(material: Material) -> Pages:
    """What draws the chosen document. Raises UnreadableInputError if nobody could stand on it."""
    return _COMPOSERS[material.choice.kind](material)


def _sign_in_sheets(material: Material) -> Pages:
    day = material.choice.day
    if day is None:
        raise UnreadableInputError("Sign-in sheets are for one day.", "Say which: --day 1 or --day 2.")
    by_county = material.choice.usual_order is DocumentOrder.COUNTY
    return partial(
        render_sign_in_sheets,
        list(_by_county(material) if by_county else _by_letter(material)),
        convening=material.convening.title,
        convening_tag=crockford.encode(material.identity.tag, 4),
        day=day,
        day_label=material.day_label(day),
        language=material.choice.language,
        page_size=material.page_size,
    )


def _by_county(material: Material) -> Iterable[SignInGroup]:
    for county, members in groupby(material.people, key=lambda each: each.county):
        title = material.county(county) or material.words("No county")
        rows = (SignInRow(each.attendee_id, each.display_name, each.agency) for each in members)
        yield SignInGroup(title, tuple(rows))


def _by_letter(material: Material) -> Iterable[SignInGroup]:
    """Full pages, each headed by the letters of the family names on it."""
    size = (A4_SHEET if material.choice.page_size == "a4" else LETTER_SHEET).rows
    people = sorted(material.people, key=_alphabetic)
    for start in range(0, len(people), size):
        page = people[start : start + size]
        rows = (
            SignInRow(each.attendee_id, each.display_name, material.agency_and_county(each)) for each in page
        )
        yield SignInGroup(" – ".join(dict.fromkeys(map(_letter, (page[0], page[-1])))), tuple(rows))


def _alphabetic(attendee: Attendee) -> tuple[str, str]:
    """Somebody's place in the alphabet: without accents, and who has one name only by that."""
    name = f"{attendee.family_name or attendee.given_name} {attendee.given_name}"
    plain = "".join(each for each in normalize("NFKD", name.casefold()) if not combining(each))
    return plain, attendee.attendee_id


def _letter(attendee: Attendee) -> str:
    return _alphabetic(attendee)[0].strip()[:1].upper() or "?"


def _certificates(material: Material) -> Pages:
    certificates = []
    for attendee in material.everyone:
        days = [day for day in material.days if day in attendee.attendance]
        if days:
            number = certificate_number(attendee, days)
            certificates.append(
                Certificate(
                    attendee.display_name,
                    material.listed(map(material.date, days)),
                    number,
                    certificate_code(material.identity, number),
                    attendee.agency,
                )
            )
    convening = material.convening
    issuer = Issuer(convening.title, convening.venue, convening.program_contact.name)
    language = material.choice.language
    return partial(render_certificates, certificates, issuer, language=language, page_size=material.page_size)


def _name_tents(material: Material) -> Pages:
    tents = [NameTent(*each.badge_name, detail=material.agency_and_county(each)) for each in material.people]
    return partial(render_name_tents, tents, **_named(material))


def _packets(material: Material) -> Pages:
    teams = {team.county: team for team in teams_on_paper(material)}
    packets = [
        Packet(
            each.display_name,
            tuple(filter(None, (material.agency_and_county(each), _registered_for(material, each)))),
            team=teams.get(each.county) if each.affiliation in _OF_A_TEAM else None,
        )
        for each in material.people
    ]
    contacts = [
        PacketContact(material.words(role), contact.name, contact.phone, contact.email)
        for role, contact in (
            ("Program and agenda", material.convening.program_contact),
            ("Logistics", material.convening.logistics_contact),
        )
        if contact.name
    ]
    return partial(render_packets, packets, contacts=contacts, resources=material.bound, **_named(material))


def _registered_for(material: Material, attendee: Attendee) -> str:
    words = material.words
    days = [f"{words('Day {day}', day=day)}, {material.date(day)}" for day in sorted(attendee.approved_days)]
    return words("Registered for {days}", days=material.listed(days)) if days else ""


def _team_rosters(material: Material) -> Pages:
    return partial(listings.render_team_rosters, teams_on_paper(material), **_named(material))


def _labels(material: Material) -> Pages:
    labels = [  # a label is narrow: the county, and the agency only where there is none
        Label(each.display_name, material.county(each.county) or each.agency) for each in material.people
    ]
    return partial(
        render_labels,
        labels,
        label_stock(),
        start_at=material.choice.start_at,
        convening=material.convening.title,
        language=material.choice.language,
    )


def _signs(material: Material) -> Pages:
    words = material.words
    signs = [
        Sign(words("Check-in"), words("Please have your badge code ready")),
        Sign(words("Walk-ins"), words("Not registered yet? We are glad to help")),
        *(Sign(words("Day {day}", day=day), material.date(day)) for day in material.days),
    ]
    return partial(render_signs, signs, **_named(material))


def _contact_list(material: Material) -> Pages:
    contacts = [
        listings.Contact(each.display_name, each.agency, each.county, each.email, each.phone)
        for each in material.people
        if agreed_to_share(each)
    ]
    if not contacts:
        raise UnreadableInputError(
            "Nobody has agreed to stand on the contact list.",
            said("Give those who did the tag {tag}.", tag=SHARE_CONTACT),
        )
    return partial(listings.render_contact_list, contacts, **_named(material))


def _named(material: Material) -> _Named:
    return {
        "convening": material.convening.title,
        "language": material.choice.language,
        "page_size": material.page_size,
    }


_COMPOSERS: dict[DocumentKind, Callable[[Material], Pages]] = {
    DocumentKind.SIGN_IN_SHEETS: _sign_in_sheets,
    DocumentKind.CERTIFICATES: _certificates,
    DocumentKind.NAME_TENTS: _name_tents,
    DocumentKind.PACKETS: _packets,
    DocumentKind.TEAM_ROSTERS: _team_rosters,
    DocumentKind.LABELS: _labels,
    DocumentKind.SIGNS: _signs,
    DocumentKind.CONTACT_LIST: _contact_list,
}
