"""PDF pages become pictures with white paper, from which printed codes are read back."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from pact_desktop.devices.pages import PdfPages
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.scanning.decoder import find_badges
from tests.scanning.pictures_of_badges import badge_text, code_picture


@pytest.fixture
def pdf(tmp_path: Path, qtbot: QtBot) -> Path:
    """Two pages of 300 by 200 points, each with a code of 22 mm and a black corner."""
    path = tmp_path / "badges.pdf"
    canvas = Canvas(str(path), pagesize=(300, 200))
    for number in (1, 2):
        code = tmp_path / f"{number}.png"
        code_picture(badge_text(number), module=8).save(code)
        canvas.drawImage(str(code), 100, 50, 80, 80)
        canvas.rect(0, 0, 20, 20, fill=1)
        canvas.showPage()
    canvas.save()
    return path


def test_every_page_is_counted_and_measured(pdf: Path) -> None:
    with PdfPages(pdf) as pages:
        assert len(pages) == 2
        assert pages.size(1) == (300, 200)


def test_a_page_is_painted_on_white_at_the_resolution_asked_for(pdf: Path) -> None:
    with PdfPages(pdf) as pages:
        grey = pages.grey(0, dpi=144)
    assert grey.shape == (400, 600)
    assert grey[10, 10] == 255
    assert grey[-10, 10] == 0


def test_printed_codes_are_read_back(pdf: Path) -> None:
    with PdfPages(pdf) as pages:
        read = [code.text for page in range(len(pages)) for code in find_badges(pages.grey(page, dpi=150))]
    assert read == [badge_text(1), badge_text(2)]


@pytest.mark.parametrize("content", [None, b"", b"Bring more lanyards.", b"%PDF-1.7\ncut"])
def test_what_is_no_pdf_is_refused_with_a_sentence(
    tmp_path: Path, qtbot: QtBot, content: bytes | None
) -> None:
    path = tmp_path / "broken.pdf"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UnreadableInputError, match=r"broken\.pdf cannot be opened"):
        PdfPages(path)
