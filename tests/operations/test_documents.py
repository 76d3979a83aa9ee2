"""The convening's paper: who is on it, and what can be checked on it."""

from __future__ import annotations

import pickle
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.certificates import certificate_code, certificate_number, is_certificate
from pact_desktop.operations.check_in import check_in_attendee
from pact_desktop.operations.check_out import check_out_attendee
from pact_desktop.operations.document_choice import DocumentChoice, DocumentKind, DocumentOrder
from pact_desktop.operations.documents import compose_document, write_document, write_pages
from pact_desktop.store.convening_file import ConveningFile
from tests.operations.people import STAKEHOLDER, enrol, journal, now
from tests.support.people import IDENTITY


def text_of(pdf: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(pdf).pages)


@pytest.mark.parametrize("kind", DocumentKind)
def test_every_kind_is_written_and_records_nothing(
    file: ConveningFile, actor: Actor, tmp_path: Path, kind: DocumentKind
) -> None:
    person = enrol(file, actor, "Amara", 1, 2)
    enrol(file, actor, "Luz", 1, 2, **STAKEHOLDER, tags="speaker, share-contact")
    check_in_attendee(file, actor, 1, person.attendee_id)
    before = len(journal(file))
    out = tmp_path / "document.pdf"
    result = write_document(file, DocumentChoice(kind, day=1), out)
    assert result.pages == len(PdfReader(out).pages) >= 1
    assert len(journal(file)) == before
    assert [path.name for path in tmp_path.glob("*.part")] == []


def test_sign_in_sheets_say_where_each_signs(file: ConveningFile, actor: Actor, tmp_path: Path) -> None:
    here = enrol(file, actor, "Amara", 1)
    enrol(file, actor, "Other", 2)
    result = write_document(file, DocumentChoice(DocumentKind.SIGN_IN_SHEETS, day=1), tmp_path / "sheets.pdf")
    assert [(row.attendee_id, row.page) for row in result.rows] == [(here.attendee_id, 1)]
    left, bottom, right, top = result.rows[0].box
    assert 0 < left < right < 612 and 0 < bottom < top < 792
    with pytest.raises(UnreadableInputError, match="one day"):
        write_document(file, DocumentChoice(DocumentKind.SIGN_IN_SHEETS), tmp_path / "both.pdf")


@pytest.mark.parametrize(("language", "attended"), [("en", "attended on"), ("es", "asistió el")])
def test_a_certificate_states_no_hours_since_nobody_knows_how_long_somebody_stayed(
    file: ConveningFile, actor: Actor, tmp_path: Path, language: str, attended: str
) -> None:
    attendee = enrol(file, actor, "Amara", 1, 2)
    for day in (1, 2):
        check_in_attendee(file, actor, day, attendee.attendee_id)
        check_out_attendee(file, actor, day, attendee.attendee_id)
    out = tmp_path / "certificates.pdf"
    write_document(file, DocumentChoice(DocumentKind.CERTIFICATES, language=language), out)
    text = text_of(out)
    assert attended in text
    assert not re.search(r"\d+([.,]\d+)?\s*(hours?|horas?|h\b|min)", text)


def test_certificates_are_for_those_who_came_and_can_be_checked(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    came = enrol(file, actor, "Amara", 1, 2)
    enrol(file, actor, "Absent", 1, 2)
    check_in_attendee(file, actor, 1, came.attendee_id)
    out = tmp_path / "certificates.pdf"
    assert write_document(file, DocumentChoice(DocumentKind.CERTIFICATES), out).pages == 1
    number = certificate_number(now(file, came), [1])
    code = certificate_code(file.identity, number)
    assert "Amara Okafor" in text_of(out)
    assert "attended on" in text_of(out)
    assert is_certificate(file.identity, number, code.lower())
    assert not is_certificate(file.identity, certificate_number(came, [1, 2]), code)


def test_the_code_of_a_certificate_printed_before_stays_good() -> None:
    assert is_certificate(IDENTITY, "0123456789ABCDEFGHJKMNPQRS-12", "P1ER-DQJV-G0X4")


def test_the_contact_list_holds_only_who_agreed(file: ConveningFile, actor: Actor, tmp_path: Path) -> None:
    enrol(file, actor, "Private", 1, **STAKEHOLDER, email="private@example.org")
    with pytest.raises(UnreadableInputError, match="agreed"):
        write_document(file, DocumentChoice(DocumentKind.CONTACT_LIST), tmp_path / "nobody.pdf")
    enrol(file, actor, "Open", 1, **STAKEHOLDER, email="open@example.org", tags="Share-Contact")
    write_document(file, DocumentChoice(DocumentKind.CONTACT_LIST), tmp_path / "list.pdf")
    assert "open@example.org" in text_of(tmp_path / "list.pdf")
    assert "private@example.org" not in text_of(tmp_path / "list.pdf")
    assert not (tmp_path / "nobody.pdf").exists()


def test_only_the_people_of_chosen_counties_are_on_it(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    enrol(file, actor, "Amara", 1)
    enrol(file, actor, "Luz", 1, **STAKEHOLDER, county="Ventura")
    choice = DocumentChoice(DocumentKind.NAME_TENTS, counties=frozenset({"Ventura"}))
    assert write_document(file, choice, tmp_path / "tents.pdf").pages == 1
    assert "Luz" in text_of(tmp_path / "tents.pdf")


def test_sheets_by_the_alphabet_fill_their_pages_and_name_their_letters(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    for place in range(22):
        county = ("Alameda", "Madera", "Ventura")[place % 3]
        name = {"family_name": f"{chr(65 + place)}son"}
        enrol(file, actor, f"Given {place}", 1, **STAKEHOLDER, county=county, **name)
    choice = DocumentChoice(DocumentKind.SIGN_IN_SHEETS, 1, order=DocumentOrder.NAME)
    result = write_document(file, choice, tmp_path / "sheets.pdf")
    assert result.pages == 2
    text = text_of(tmp_path / "sheets.pdf")
    assert "A – T" in text
    assert "U – V" in text


def test_a_document_is_drawn_in_spanish(file: ConveningFile, actor: Actor, tmp_path: Path) -> None:
    enrol(file, actor, "Amara", 1)
    choice = DocumentChoice(DocumentKind.SIGN_IN_SHEETS, 1, language="es")
    write_document(file, choice, tmp_path / "hojas.pdf")
    text = text_of(tmp_path / "hojas.pdf")
    assert "Hoja de asistencia" in text
    assert "Condado de Alameda" in text
    assert "Día 1 · mar, 6 oct 2026" in text


def test_what_is_composed_can_be_drawn_in_another_process(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    person = enrol(file, actor, "Amara", 1, **STAKEHOLDER, tags="share-contact")
    check_in_attendee(file, actor, 1, person.attendee_id)
    for kind in DocumentKind:
        pages = pickle.loads(pickle.dumps(compose_document(file, DocumentChoice(kind, day=1))))
        assert write_pages(pages, tmp_path / "document.pdf").pages >= 1


def test_who_has_one_name_stands_in_the_alphabet_by_it(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    for given, family in (("Cher", ""), ("Ana", "Álvarez"), ("Bo", "Zapata")):
        enrol(file, actor, given, 1, **STAKEHOLDER, family_name=family)
    choice = DocumentChoice(DocumentKind.SIGN_IN_SHEETS, 1, order=DocumentOrder.NAME)
    write_document(file, choice, tmp_path / "sheets.pdf")
    text = text_of(tmp_path / "sheets.pdf")
    assert "A – Z" in text
    assert text.index("Álvarez") < text.index("Cher") < text.index("Zapata")
