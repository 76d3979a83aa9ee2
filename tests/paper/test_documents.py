from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pact_desktop.domain.errors import UserError
from pact_desktop.paper.certificates import Certificate, Issuer, render_certificates
from pact_desktop.paper.document import Printed
from pact_desktop.paper.labels import Label, label_stock, render_labels
from pact_desktop.paper.listings import Contact, Team, TeamMember, render_contact_list, render_team_rosters
from pact_desktop.paper.name_tents import NameTent, render_name_tents
from pact_desktop.paper.packet import AgendaDay, AgendaItem, Packet, PacketContact, PacketFile, render_packets
from pact_desktop.paper.signs import Sign, render_signs
from tests.paper.samples import NAMES, page_texts

CONVENING = "PACT Convening 2026"
FULL_NAMES = [" ".join(name).strip() for name in NAMES]


def certificates(names: list[str], out: BytesIO) -> Printed:
    made = [Certificate(name, "Oct 6, 2026", f"2026-{place}", "7XQ4") for place, name in enumerate(names)]
    return render_certificates(made, Issuer(CONVENING, "Delta Center", "Rosa Medina", "Director"), out)


def name_tents(names: list[str], out: BytesIO) -> Printed:
    return render_name_tents([NameTent(name, name, name) for name in names], out, convening=CONVENING)


def team_rosters(names: list[str], out: BytesIO) -> Printed:
    members = tuple(TeamMember(name, "Probation", "Probation Department") for name in names)
    teams = [Team("Madera", 5, members, ("Education",))] if names else []
    return render_team_rosters(teams, out, convening=CONVENING)


def contact_list(names: list[str], out: BytesIO) -> Printed:
    people = [Contact(name, "Office", "Kern", "someone@agency.example", "555-0100") for name in names]
    return render_contact_list(people, out, convening=CONVENING)


def signs(names: list[str], out: BytesIO) -> Printed:
    return render_signs([Sign(name, name, "left") for name in names], out, convening=CONVENING)


def labels(names: list[str], out: BytesIO) -> Printed:
    return render_labels([Label(name, name) for name in names], label_stock(), out)


DOCUMENTS = [certificates, name_tents, team_rosters, contact_list, signs, labels]
Document = Callable[[list[str], BytesIO], Printed]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_name_stands_in_the_document(document: Document) -> None:
    out = BytesIO()
    printed = document(FULL_NAMES, out)
    texts = page_texts(out)
    together = "".join("".join(texts).split())
    assert all("".join(name.split()) in together for name in FULL_NAMES)
    assert printed.pages == len(texts)
    assert printed.bytes == len(out.getvalue())
    assert not printed.missing_letters


@pytest.mark.parametrize("document", DOCUMENTS)
def test_nothing_to_print_is_said(document: Document) -> None:
    with pytest.raises(UserError) as refusal:
        document([], BytesIO())
    assert refusal.value.hint


@pytest.mark.parametrize("document", DOCUMENTS)
@settings(max_examples=25)
@given(text=st.text(st.characters(codec="utf-8"), max_size=60))
def test_no_text_breaks_a_document(document: Document, text: str) -> None:
    out = BytesIO()
    assert document([text], out).pages == len(pypdf.PdfReader(out).pages) == 1


def test_a_certificate_tells_the_date_number_and_how_to_verify_it() -> None:
    out = BytesIO()
    certificates(["Ana Li"], out)
    text = page_texts(out)[0]
    for expected in (
        "attended on Oct 6, 2026",
        "Certificate 2026-0",
        "To verify: 7XQ4",
        "Rosa Medina",
        "Delta Center",
    ):
        assert expected in text


def test_a_name_tent_reads_from_both_sides() -> None:
    out = BytesIO()
    render_name_tents([NameTent("Ana", "Li")], out)
    assert page_texts(out)[0].count("Ana") == 2


def test_labels_begin_where_the_sheet_was_left() -> None:
    out = BytesIO()
    assert render_labels([Label("Ana")] * 28, label_stock(), out, start_at=4).pages == 2
    with pytest.raises(UserError, match="has 30"):
        render_labels([Label("Ana")], label_stock(), BytesIO(), start_at=31)


def packet(name: str) -> Packet:
    agenda = AgendaDay("Day 1", (AgendaItem("9:00 AM", "Welcome", "Ballroom A"),))
    return Packet(name, ("Madera",), (agenda,), Team("Madera", 5, (TeamMember("Thomas Birdsong"),)))


def test_packets_hold_agenda_contacts_team_and_the_convenings_pdfs(tmp_path: Path) -> None:
    floor_map = BytesIO()
    render_signs([Sign("Floor map")], floor_map)
    out = tmp_path / "packets.pdf"
    contacts = [PacketContact("Logistics", "Rosa Medina", "555-0100", "rosa@agency.example")]
    printed = render_packets(
        [packet("Ana Li"), packet("Jo Berg")],
        out,
        convening=CONVENING,
        contacts=contacts,
        resources=[PacketFile("map.pdf", floor_map.getvalue())],
    )
    texts = page_texts(BytesIO(out.read_bytes()))
    assert printed.pages == len(texts) == 4
    assert "Ana Li" in texts[0] and "Jo Berg" in texts[2]
    for text in (texts[0], texts[2]):
        for expected in ("9:00 AM", "Ballroom A", "Rosa Medina", "Thomas Birdsong", "Page 1 of 1"):
            assert expected in text
    assert "Floor map" in texts[1] and "Floor map" in texts[3]


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 broken", b"PK\x03\x04 a workbook"])
def test_a_resource_that_is_no_pdf_is_named(tmp_path: Path, content: bytes) -> None:
    resource = PacketFile("handout.pdf", content)
    out = tmp_path / "packets.pdf"
    with pytest.raises(UserError, match=r"handout\.pdf cannot be bound"):
        render_packets([packet("Ana")], out, convening=CONVENING, resources=[resource])
    assert not out.exists()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_document_tells_its_kind_and_language(document: Document) -> None:
    out = BytesIO()
    document(["Malik Abrego", "Priya Abrego"], out)
    reader = pypdf.PdfReader(out)
    assert reader.metadata is not None and reader.metadata.title is not None
    assert len(reader.metadata.title) > len(CONVENING) or document is labels
    assert "Abrego" not in reader.metadata.title
    assert str(reader.root_object["/Lang"]) == "en"


def test_packets_bound_with_files_keep_title_and_language(tmp_path: Path) -> None:
    sheet = BytesIO()
    name_tents(["Jo"], sheet)
    out = tmp_path / "packets.pdf"
    packets = [Packet("Malik Abrego"), Packet("Priya Abrego")]
    files = [PacketFile("guide.pdf", sheet.getvalue())]
    render_packets(packets, out, convening=CONVENING, resources=files, language="es")
    reader = pypdf.PdfReader(out)
    assert reader.metadata is not None
    assert reader.metadata.title == f"Carpetas de inscripción · {CONVENING}"
    assert str(reader.root_object["/Lang"]) == "es"
