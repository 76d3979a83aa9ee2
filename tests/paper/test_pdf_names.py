"""No text that people write names anything in a PDF: names take no blanks or letters beyond ASCII."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject, PdfObject
from PySide6.QtGui import QGuiApplication

from pact_desktop.devices import poppler
from pact_desktop.paper.badges import render_badges, render_proofs
from pact_desktop.paper.certificates import Certificate, Issuer, render_certificates
from pact_desktop.paper.design import Layout
from pact_desktop.paper.layout import find_back, find_layout, layout_from_text
from pact_desktop.paper.layout_text import layout_text
from pact_desktop.paper.packet import PacketFile, render_packets
from pact_desktop.paper.personal_record import PersonalRecord, render_personal_record
from pact_desktop.paper.signs import Sign, render_signs
from pact_desktop.paper.stock import find_stock
from pact_desktop.paper.text import clean
from tests.paper.samples import badge, page_texts, pictures
from tests.paper.test_documents import DOCUMENTS, Document, packet

STRANGE = {
    "a space": "my layout",
    "umlauts": "Blåbærgrød für Ærø",
    "brackets": "[a] {b} <c>",
    "a hash": "No. #1",
    "a slash": "front/back",
    "a percent sign": "100 % bold%20",
    "parentheses": "(a) b) \\(c",
    "an emoji": "🌲 grove",
    "right to left": "תג שם",
    "nothing": "",
    "300 characters": "wide " * 60,
    "a control character": "tab\tand\nline\x00",
    "half a character": "half \ud800",
}
strange = pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE.keys())

_NAME = re.compile(r"/[A-Za-z0-9_.+-]+")


def names_in(pdf: BinaryIO) -> set[str]:
    """Every name in a PDF, of objects and in the pages' operators."""
    reader = pypdf.PdfReader(pdf)
    names = {str(name) for number in range(1, len(reader.xref[0]) + 1) for name in _names(reader, number)}
    for page in reader.pages:
        contents = page.get_contents()
        assert contents is not None
        names |= {
            str(operand)
            for operands, operator in contents.operations
            if operator in (b"Do", b"Tf", b"gs")
            for operand in operands[:1]
        }
    return names


def _names(reader: pypdf.PdfReader, number: int) -> Iterator[NameObject]:
    waiting: list[PdfObject | None] = [reader.get_object(IndirectObject(number, 0, reader))]
    while waiting:
        match waiting.pop():
            case NameObject() as name:
                yield name
            case DictionaryObject() as dictionary:
                waiting += [*dictionary.keys(), *dictionary.values()]
            case ArrayObject() as array:
                waiting += array


def own(layout: Layout, name: str) -> Layout:
    """A layout as somebody keeps it with the convening under a title of theirs."""
    kept = layout_from_text(layout_text(replace(layout, title="Mine")), name)
    return replace(kept, title=name)


def run(layout: Layout, back: Layout | None = None, title: str = "Trial") -> BytesIO:
    """Two badges."""
    out = BytesIO()
    people = [badge(place, back_title="Notes", back_text="Wi-Fi: lupine") for place in range(2)]
    render_badges(people, find_stock("letter-6"), layout, out, back=back, title=title)
    return out


def drawn_by_poppler(pdf: BytesIO, folder: Path) -> list[bytes]:
    """Each page as Poppler draws it; nothing where it is not installed."""
    path = folder / "drawn.pdf"
    path.write_bytes(pdf.getvalue())
    count = len(pypdf.PdfReader(path).pages) if poppler.is_there() else 0
    drawn = [poppler.page_colours(path, page, 60) for page in range(count)]
    return [picture.tobytes() for picture in drawn if picture is not None]


def drawn_by_qt(pdf: BytesIO) -> list[bytes]:
    """Each page as Qt draws it."""
    return [page.tobytes() for page in pictures(pdf, 60)]


@strange
def test_a_layout_of_any_title_gives_the_same_page(text: str, tmp_path: Path, qapp: QGuiApplication) -> None:
    shipped, back = find_layout("name-first"), find_back("notes")
    plain, strangely = run(shipped, back), run(own(shipped, text), own(back, text))
    assert all(map(_NAME.fullmatch, names_in(strangely)))
    assert drawn_by_qt(strangely) == drawn_by_qt(plain)
    assert drawn_by_poppler(strangely, tmp_path) == drawn_by_poppler(plain, tmp_path)
    assert len(np.unique(pictures(strangely, 60)[0])) > 1


@settings(max_examples=15, deadline=None)
@given(title=st.text(max_size=40))
def test_any_layout_title_gives_the_same_page(title: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("drawn")
    shipped = find_layout("side-band")
    plain, strangely = run(shipped), run(own(shipped, title))
    assert drawn_by_qt(strangely) == drawn_by_qt(plain)
    assert drawn_by_poppler(strangely, folder) == drawn_by_poppler(plain, folder)


def test_a_front_and_a_back_of_one_name_keep_their_own_grounds(qapp: QGuiApplication) -> None:
    """Two layout files in two folders may have one name."""
    shipped, back = find_layout("name-first"), find_back("notes")
    assert drawn_by_qt(run(own(shipped, "badge"), own(back, "badge"))) == drawn_by_qt(run(shipped, back))


@strange
def test_a_proof_of_any_title_is_drawn(text: str, qapp: QGuiApplication) -> None:
    out = BytesIO()
    render_proofs([badge()], find_stock("card-4x3"), own(find_layout("name-first"), text), out)
    assert all(map(_NAME.fullmatch, names_in(out)))
    assert len(np.unique(pictures(out, 60)[0])) > 1


@strange
def test_what_people_wrote_is_the_documents_title_as_they_wrote_it(text: str) -> None:
    out = run(find_layout("name-first"), title=text or "Trial")
    metadata = pypdf.PdfReader(out).metadata
    assert metadata is not None
    assert metadata.author == metadata.creator == "PACT Desktop"
    assert metadata.title == clean(text or "Trial")


@strange
@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_document_of_any_names_has_plain_names_inside(document: Document, text: str) -> None:
    out = BytesIO()
    document([text or "Ana"], out)
    assert all(map(_NAME.fullmatch, names_in(out)))
    assert len(page_texts(out)) == 1


@strange
def test_documents_of_a_strange_convening_have_plain_names_inside(text: str, tmp_path: Path) -> None:
    certificates, sheet, packets = BytesIO(), BytesIO(), tmp_path / "packets.pdf"
    issuer = Issuer(text, text, text, text)
    render_certificates([Certificate("Ana", "12 hours", text, text, "7XQ4")], issuer, certificates)
    render_signs([Sign("Map", text)], sheet, convening=text)
    render_packets(
        [packet(text or "Ana")],
        packets,
        convening=text,
        resources=[PacketFile(f"{text}.pdf", sheet.getvalue())],
    )
    record = BytesIO()
    render_personal_record(
        PersonalRecord(text, (text,), ((text, ((text, text),)),), text, ()), record, convening=text
    )
    for pdf in (certificates, sheet, BytesIO(packets.read_bytes()), record):
        assert all(map(_NAME.fullmatch, names_in(pdf)))


def test_footers_stand_on_their_own_pages(tmp_path: Path) -> None:
    """They are stamped before they are drawn, since only then it is known how many pages there are."""
    out = tmp_path / "packets.pdf"
    render_packets([packet("Ana Li"), packet("Jo Berg")], out, convening="Trial")
    assert [text.count("Page 1 of 1") for text in page_texts(BytesIO(out.read_bytes()))] == [1, 1]
