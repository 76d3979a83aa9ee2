"""Files of photographed or scanned paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from pact_desktop.devices.sheet_pictures import pictures_in
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.paper.sign_in_sheets import SignInGroup, SignInRow
from pact_desktop.scanning.sheets import read_sheets
from tests.paper.samples import NAMES
from tests.paper.test_sign_in_sheets import sheets


def test_each_page_of_a_pdf_is_a_picture(tmp_path: Path, qapp: QGuiApplication) -> None:
    rows = tuple(SignInRow(f"{place:013}", " ".join(NAMES[place % 8])) for place in range(21))
    (tmp_path / "scan.pdf").write_bytes(sheets([SignInGroup("Madera", rows)])[1].getvalue())
    found = [sheet for grey in pictures_in(tmp_path / "scan.pdf") for sheet in read_sheets(grey)]
    assert [(sheet.page, len(sheet.boxes)) for sheet in found] == [(1, 20), (2, 1)]
    assert {box.signed for sheet in found for box in sheet.boxes} == {"no"}


def test_a_picture_file_is_one(tmp_path: Path) -> None:
    Image.new("L", (40, 30), 200).save(tmp_path / "one.png")
    assert [picture.shape for picture in pictures_in(tmp_path / "one.png")] == [(30, 40)]


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "phone.heic").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 and nothing more")
    for name, words in (("phone.heic", "HEIC"), ("broken.pdf", "PDF"), ("none.jpg", "cannot be opened")):
        with pytest.raises(UnreadableInputError, match=words):
            list(pictures_in(tmp_path / name))
