"""Registration packets: for each person agenda, contacts, the team's page, and the convening's own PDFs.

What reads foreign PDFs takes a third of a second to load, so it is loaded where one is bound in.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said
from pact_desktop.paper.document import LETTER, MUTED, Document, Heading, Printed
from pact_desktop.paper.listings import Team, team_section
from pact_desktop.paper.pdf import write_whole
from pact_desktop.paper.table import Column, Grid
from pact_desktop.paper.words import Words

if TYPE_CHECKING:
    from pypdf import PdfReader

logging.getLogger("pypdf").addHandler(logging.NullHandler())
"""What the reader finds odd in somebody's file is told in a sentence of ours, or not at all."""


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One line of a day's agenda, as it is printed."""

    time: str
    what: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """A day's agenda."""

    title: str
    items: tuple[AgendaItem, ...]


@dataclass(frozen=True, slots=True)
class PacketContact:
    """Whom to ask."""

    role: str
    name: str
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Packet:
    """One person's packet."""

    name: str
    lines: tuple[str, ...] = ()
    """Below the name: county, agency, the days registered."""
    agenda: tuple[AgendaDay, ...] = ()
    team: Team | None = None


@dataclass(frozen=True, slots=True)
class PacketFile:
    """A PDF of the convening's own that is bound into every packet."""

    name: str
    content: bytes


def render_packets(
    packets: Sequence[Packet],
    out: Path,
    *,
    convening: str,
    contacts: Sequence[PacketContact] = (),
    resources: Sequence[PacketFile] = (),
    language: str = "en",
    page_size: tuple[float, float] = LETTER,
) -> Printed:
    """Write the packets one after the other, each followed by the ``resources``.

    Raises UnreadableInputError if there is no packet, a resource cannot be read or ``out`` not be written.
    """
    if not packets:
        raise UnreadableInputError("There are no packets to print.", "Choose other people.")
    words = Words(language)
    headings = [Heading(convening, packet.name, packet.lines) for packet in packets]
    kind = "Registration packets" if len(packets) > 1 else ""
    document = Document(headings[0], words, page_size, kind=kind)
    for place, packet in enumerate(packets):
        if place:
            document.begin(headings[place])
        _packet(document, packet, contacts)
    if not resources:
        return document.write_to(out)
    pages = BytesIO()
    printed = document.write_to(pages)
    return _bound(pages, document.parts(), resources, out, printed)


def require_bindable(file: PacketFile) -> None:
    """Refuse what cannot be bound into packets, such as a damaged PDF or one with a password.

    Raises UnreadableInputError naming the file.
    """
    from pypdf import PdfWriter

    reader = _opened(file)
    try:
        writer = PdfWriter()
        writer.append(reader, import_outline=False)
        writer.write(BytesIO())
    except Exception as problem:
        raise _not_bindable(file.name) from problem


def _packet(document: Document, packet: Packet, contacts: Sequence[PacketContact]) -> None:
    words = document.words
    for day in packet.agenda:
        columns = [Column("", 14, weight="medium"), Column("", 56), Column("", 30, ink=MUTED)]
        grid = Grid(document, columns, size=10)
        document.section(f"{words('Agenda')} · {day.title}", keep=min(grid.height(len(day.items)), 300))
        for item in day.items:
            grid.row([item.time, item.what, item.where])
    if contacts:
        grid = Grid(
            document, [Column("", 24, weight="medium"), Column("", 26), Column("", 20), Column("", 30)]
        )
        document.section(words("Contacts"), keep=grid.height(len(contacts)))
        for contact in contacts:
            grid.row([contact.role, contact.name, contact.phone, contact.email])
    if packet.team is not None:
        team_section(document, packet.team)


def _bound(
    pages: BytesIO, parts: Sequence[range], resources: Sequence[PacketFile], out: Path, printed: Printed
) -> Printed:
    """Put the resources behind each packet. What repeats is in the file once."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import NameObject

    writer = PdfWriter()
    own = PdfReader(pages)
    others = [_opened(file) for file in resources]
    for part in parts:
        writer.append(own, pages=(part.start, part.stop), import_outline=False)
        for other in others:
            writer.append(other, import_outline=False)
    writer.add_metadata({key: str(value) for key, value in (own.metadata or {}).items()})
    writer.root_object[NameObject("/Lang")] = own.root_object["/Lang"]
    data = BytesIO()
    writer.write(data)
    write_whole(out, [data.getbuffer()])
    return Printed(len(writer.pages), data.tell(), printed.missing_letters)


def _opened(file: PacketFile) -> PdfReader:
    from pypdf import PdfReader

    try:
        reader = PdfReader(BytesIO(file.content))
        readable = not reader.is_encrypted and len(reader.pages) > 0
    except Exception as problem:  # somebody else's file may break its reader in any way
        raise _not_bindable(file.name) from problem
    if not readable:
        raise _not_bindable(file.name)
    return reader


def _not_bindable(name: str) -> UnreadableInputError:
    return UnreadableInputError(
        said(
            "{name} cannot be bound into the packets: it is not a PDF that can be read without a password.",
            name=name,
        ),
        "Save it as a plain PDF, or leave it out of the packet.",
    )
