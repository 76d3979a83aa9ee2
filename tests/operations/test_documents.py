"""The convening's paper: who is on it, and what can be checked on it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import check_in_attendee
from pact_desktop.operations.documents import (
    DocumentKind,
    certificate_code,
    certificate_number,
    is_certificate,
    write_document,
)
from pact_desktop.store.convening_file import ConveningFile
from tests.operations.people import STAKEHOLDER, enrol, journal, now


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
    result = write_document(file, kind, out, day=1)
    assert result.pages == len(PdfReader(out).pages) >= 1
    assert len(journal(file)) == before
    assert [path.name for path in tmp_path.glob("*.part")] == []


def test_sign_in_sheets_say_where_each_signs(file: ConveningFile, actor: Actor, tmp_path: Path) -> None:
    here = enrol(file, actor, "Amara", 1)
    enrol(file, actor, "Other", 2)
    result = write_document(file, DocumentKind.SIGN_IN_SHEETS, tmp_path / "sheets.pdf", day=1)
    assert [(row.attendee_id, row.page) for row in result.rows] == [(here.attendee_id, 1)]
    left, bottom, right, top = result.rows[0].box
    assert 0 < left < right < 612 and 0 < bottom < top < 792
    with pytest.raises(UnreadableInputError, match="one day"):
        write_document(file, DocumentKind.SIGN_IN_SHEETS, tmp_path / "both.pdf")


def test_certificates_are_for_those_who_came_and_can_be_checked(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    came = enrol(file, actor, "Amara", 1, 2)
    enrol(file, actor, "Absent", 1, 2)
    check_in_attendee(file, actor, 1, came.attendee_id)
    out = tmp_path / "certificates.pdf"
    assert write_document(file, DocumentKind.CERTIFICATES, out).pages == 1
    number = certificate_number(now(file, came), [1])
    code = certificate_code(file.identity, number)
    assert "Amara Okafor" in text_of(out)
    assert "9 hours" in text_of(out)
    assert is_certificate(file.identity, number, code.lower())
    assert not is_certificate(file.identity, certificate_number(came, [1, 2]), code)


def test_the_contact_list_holds_only_who_agreed(file: ConveningFile, actor: Actor, tmp_path: Path) -> None:
    enrol(file, actor, "Private", 1, **STAKEHOLDER, email="private@example.org")
    with pytest.raises(UnreadableInputError, match="agreed"):
        write_document(file, DocumentKind.CONTACT_LIST, tmp_path / "nobody.pdf")
    enrol(file, actor, "Open", 1, **STAKEHOLDER, email="open@example.org", tags="Share-Contact")
    write_document(file, DocumentKind.CONTACT_LIST, tmp_path / "list.pdf")
    assert "open@example.org" in text_of(tmp_path / "list.pdf")
    assert "private@example.org" not in text_of(tmp_path / "list.pdf")
    assert not (tmp_path / "nobody.pdf").exists()
