"""The convening's paper besides badges: who is on each document, what it says, and the PDF.

Nothing here records anything. A file appears whole under its name, or not at all.
"""

from __future__ import annotations

import hmac
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b
from itertools import groupby
from pathlib import Path

from pact_desktop.domain import crockford
from pact_desktop.domain.badge_code import ConveningIdentity
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import DAYS, Affiliation, Attendee, Standing
from pact_desktop.domain.teams import TEAM_DAY, Team, by_name, county_teams
from pact_desktop.domain.wording import ENGLISH, Wording
from pact_desktop.operations.reports import ReportFormat, write_report
from pact_desktop.operations.resources import packet_files
from pact_desktop.paper import listings
from pact_desktop.paper.certificates import Certificate, Issuer, render_certificates
from pact_desktop.paper.document import Printed
from pact_desktop.paper.labels import Label, label_stock, render_labels
from pact_desktop.paper.name_tents import NameTent, render_name_tents
from pact_desktop.paper.packet import Packet, PacketContact, PacketFile, render_packets
from pact_desktop.paper.sign_in_sheets import PrintedRow, SignInGroup, SignInRow, render_sign_in_sheets
from pact_desktop.paper.signs import Sign, render_signs
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile

SHARE_CONTACT = "share-contact"
"""The tag of those who agreed to stand on the contact list."""


class DocumentKind(StrEnum):
    """The documents that can be printed."""

    SIGN_IN_SHEETS = "sign-in-sheets"
    CERTIFICATES = "certificates"
    NAME_TENTS = "name-tents"
    PACKETS = "packets"
    TEAM_ROSTERS = "team-rosters"
    LABELS = "labels"
    SIGNS = "signs"
    CONTACT_LIST = "contact-list"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class DocumentResult:
    """What was written; ``rows`` says where each person signs, on sign-in sheets only."""

    pages: int
    missing_letters: str = ""
    rows: tuple[PrintedRow, ...] = ()


@dataclass(frozen=True, slots=True)
class _Material:
    """What documents are made of: everyone who is approved for a chosen day, in order of their names."""

    identity: ConveningIdentity
    convening: Convening
    day: int | None
    people: Sequence[Attendee]
    everyone: Sequence[Attendee]
    coordinators: Mapping[str, str]
    words: Wording
    bound: Sequence[PacketFile] = ()
    """The convening's own PDFs for the packets."""


def write_document(
    file: ConveningFile, kind: DocumentKind, out: Path, day: int | None = None, words: Wording = ENGLISH
) -> DocumentResult:
    """Write one kind of document as PDF, for the people of ``day`` or of both days.

    Raises UnreadableInputError if there is nobody to print or ``out`` cannot be written; then no file is
    left.
    """
    unfinished = out.with_name(f"{out.name}.{os.getpid()}.part")
    try:
        if kind is DocumentKind.REPORT:
            write_report(file, unfinished, ReportFormat.PDF, words)
            result = DocumentResult(pages=page_count(unfinished))
        else:
            result = _WRITERS[kind](_gather(file, kind, day, words), unfinished)
        unfinished.replace(out)
    except OSError as error:
        raise UnreadableInputError(
            f"{out} cannot be written.", f"Choose another place: {error.strerror}."
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return result


def page_count(pdf: Path) -> int:
    """The number of pages of a PDF that was just written."""
    from pypdf import PdfReader  # wanted for this alone

    return len(PdfReader(pdf).pages)


def certificate_number(attendee: Attendee, days: Iterable[int]) -> str:
    """Whose certificate it is and for which days: the attendee's id and the days' numbers."""
    return f"{attendee.attendee_id}-{''.join(map(str, sorted(days)))}"


def certificate_code(identity: ConveningIdentity, number: str) -> str:
    """The verification code of a certificate: 60 bits signed with the convening's key, in three groups.

    Only who holds the convening's file can make or check it.
    """
    digest = blake2b(number.encode(), digest_size=8, key=identity.key, person=b"pact-certificate")
    text = crockford.encode(int.from_bytes(digest.digest(), "big") >> 4, 12)
    return "-".join(text[start : start + 4] for start in (0, 4, 8))


def is_certificate(identity: ConveningIdentity, number: str, code: str) -> bool:
    """Whether a number and code stand on a certificate of this convening; hyphens and case do not count."""
    expected = certificate_code(identity, number.strip().upper())
    given = code.strip().upper().replace("-", "")
    return hmac.compare_digest(expected.replace("-", "").encode(), given.encode())


def _gather(file: ConveningFile, kind: DocumentKind, day: int | None, words: Wording) -> _Material:
    with file.reading() as connection:
        everyone = sorted(queries.roster(connection), key=by_name)
        coordinators = queries.coordinators(connection)
        bound = packet_files(connection) if kind is DocumentKind.PACKETS else ()
    chosen = (day,) if day else DAYS
    people = [each for each in everyone if any(each.standing(one) is Standing.APPROVED for one in chosen)]
    return _Material(file.identity, file.convening, day, people, everyone, coordinators, words, bound)


def _sign_in_sheets(material: _Material, out: Path) -> DocumentResult:
    day = material.day
    if day is None:
        raise UnreadableInputError("Sign-in sheets are for one day.", "Say which: --day 1 or --day 2.")
    people = sorted(material.people, key=lambda each: (not each.county, each.county))
    groups = [
        SignInGroup(
            f"{county} County" if county else "No county",
            tuple(SignInRow(each.attendee_id, each.display_name, each.agency) for each in members),
        )
        for county, members in groupby(people, key=lambda each: each.county)
    ]
    sheets = render_sign_in_sheets(
        groups,
        out,
        convening=material.convening.title,
        convening_tag=crockford.encode(material.identity.tag, 4),
        day=day,
        day_label=f"Day {day} · {material.convening.days[day].date:%a}, {_date(material.convening, day)}",
    )
    return DocumentResult(sheets.printed.pages, sheets.printed.missing_letters, sheets.rows)


def _certificates(material: _Material, out: Path) -> DocumentResult:
    wanted = (material.day,) if material.day else DAYS
    certificates = []
    for attendee in material.everyone:
        days = [day for day in wanted if day in attendee.attendance]
        if days:
            number = certificate_number(attendee, days)
            certificates.append(
                Certificate(
                    attendee.display_name,
                    _hours(material.convening, days),
                    " and ".join(_date(material.convening, day) for day in days),
                    number,
                    certificate_code(material.identity, number),
                    attendee.agency,
                )
            )
    convening = material.convening
    issuer = Issuer(convening.title, convening.venue, convening.program_contact.name)
    return _result(render_certificates(certificates, issuer, out))


def _hours(convening: Convening, days: Iterable[int]) -> str:
    """The hours of these days, as the convening's programme has them."""
    minutes = 0
    for day in days:
        hours = convening.days[day]
        minutes += (hours.closes.hour - hours.opens.hour) * 60 + hours.closes.minute - hours.opens.minute
    return f"{minutes / 60:g} hours"


def _name_tents(material: _Material, out: Path) -> DocumentResult:
    tents = [NameTent(*each.badge_name, detail=_detail(each)) for each in material.people]
    return _result(render_name_tents(tents, out, convening=material.convening.title))


def _packets(material: _Material, out: Path) -> DocumentResult:
    teams = {team.county: team for team in _teams(material)}
    packets = [
        Packet(
            each.display_name,
            tuple(filter(None, (_detail(each), _registered_for(material.convening, each)))),
            team=teams.get(each.county) if each.affiliation in _OF_A_TEAM else None,
        )
        for each in material.people
    ]
    contacts = [
        PacketContact(role, contact.name, contact.phone, contact.email)
        for role, contact in (
            ("Program and agenda", material.convening.program_contact),
            ("Logistics", material.convening.logistics_contact),
        )
        if contact.name
    ]
    printed = render_packets(
        packets, out, convening=material.convening.title, contacts=contacts, resources=material.bound
    )
    return _result(printed)


def _team_rosters(material: _Material, out: Path) -> DocumentResult:
    return _result(listings.render_team_rosters(_teams(material), out, convening=material.convening.title))


def _labels(material: _Material, out: Path) -> DocumentResult:
    labels = [  # a label is narrow: the county, and the agency only where there is none
        Label(each.display_name, f"{each.county} County" if each.county else each.agency)
        for each in material.people
    ]
    return _result(render_labels(labels, label_stock(), out, convening=material.convening.title))


def _signs(material: _Material, out: Path) -> DocumentResult:
    signs = [
        Sign("Check-in", "Please have your badge code ready"),
        Sign("Walk-ins", "Not registered yet? We are glad to help"),
        *(Sign(f"Day {day}", _date(material.convening, day)) for day in DAYS if material.day in (None, day)),
    ]
    return _result(render_signs(signs, out, convening=material.convening.title))


def _contact_list(material: _Material, out: Path) -> DocumentResult:
    contacts = [
        listings.Contact(each.display_name, each.agency, each.county, each.email, each.phone)
        for each in material.people
        if SHARE_CONTACT in {tag.strip().casefold() for tag in each.tags.split(",")}
    ]
    if not contacts:
        raise UnreadableInputError(
            "Nobody has agreed to stand on the contact list.", f"Give those who did the tag {SHARE_CONTACT}."
        )
    return _result(listings.render_contact_list(contacts, out, convening=material.convening.title))


_OF_A_TEAM = (Affiliation.COUNTY_TEAM_MEMBER, Affiliation.PACT_COORDINATOR)


def _teams(material: _Material) -> list[listings.Team]:
    teams = county_teams(material.everyone, material.convening, material.coordinators)
    return [_listed(team, material) for team in teams]


def _listed(team: Team, material: _Material) -> listings.Team:
    """A team as paper lists it: who has a place, the PACT coordinators of Day 1, and the coordinator."""
    words, coordinator = material.words, team.coordinator
    coming = (
        each
        for each in material.everyone
        if each.county == team.county
        and each.affiliation is Affiliation.PACT_COORDINATOR
        and each.standing(TEAM_DAY) is Standing.APPROVED
    )
    people = {each.attendee_id: each for each in (*team.members, *coming, *filter(None, [coordinator]))}
    listed = tuple(
        listings.TeamMember(
            each.display_name,
            words.discipline(each.discipline) if each.discipline else "",
            each.agency,
            each is coordinator,
        )
        for each in sorted(people.values(), key=by_name)
    )
    missing = tuple(words.discipline(each) for each in team.missing_disciplines)
    return listings.Team(team.county, team.places, listed, missing)


def _date(convening: Convening, day: int) -> str:
    date = convening.days[day].date
    return f"{date:%b} {date.day}, {date.year}"


def _registered_for(convening: Convening, attendee: Attendee) -> str:
    days = [f"Day {day}, {_date(convening, day)}" for day in sorted(attendee.approved_days)]
    return "Registered for " + " and ".join(days) if days else ""


def _detail(attendee: Attendee) -> str:
    county = f"{attendee.county} County" if attendee.county else ""
    return " · ".join(filter(None, (attendee.agency, county)))


def _result(printed: Printed) -> DocumentResult:
    return DocumentResult(printed.pages, printed.missing_letters)


_WRITERS: dict[DocumentKind, Callable[[_Material, Path], DocumentResult]] = {
    DocumentKind.SIGN_IN_SHEETS: _sign_in_sheets,
    DocumentKind.CERTIFICATES: _certificates,
    DocumentKind.NAME_TENTS: _name_tents,
    DocumentKind.PACKETS: _packets,
    DocumentKind.TEAM_ROSTERS: _team_rosters,
    DocumentKind.LABELS: _labels,
    DocumentKind.SIGNS: _signs,
    DocumentKind.CONTACT_LIST: _contact_list,
}
