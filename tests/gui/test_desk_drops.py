"""Pictures dropped onto the window are read like any scan."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.domain.sign_in_sheet import RowCode
from pact_desktop.gui.context import Context
from pact_desktop.gui.desk_drops import PictureDrops
from tests.scanning.pictures_of_badges import badge_text, code_picture


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def scans(context: Context, window: QWidget) -> list[str]:
    heard: list[str] = []
    PictureDrops(context, window).scanned.connect(heard.append)
    return heard


def drop(window: QWidget, *paths: Path, text: str = "") -> bool:
    """Drag files or a text over the window and let go; return whether the window took them."""
    data = QMimeData()
    if text:
        data.setText(text)
    else:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, modifiers)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        let_go = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, modifiers)
        QApplication.sendEvent(window, let_go)
    return enter.isAccepted()


def test_every_code_of_a_dropped_picture_is_a_scan(
    window: QWidget, scans: list[str], settled: Callable[[], None], tmp_path: Path
) -> None:
    codes = [code_picture(badge_text(number)) for number in (1, 2)]
    both = Image.new("L", (codes[0].width * 2 + 40, codes[0].height), 255)
    for place, code in enumerate(codes):
        both.paste(code, (place * (code.width + 40), 0))
    both.save(tmp_path / "two.png")
    assert drop(window, tmp_path / "two.png")
    settled()
    assert sorted(scans) == [badge_text(1), badge_text(2)]


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_read(
    context: Context, window: QWidget, scans: list[str], settled: Callable[[], None], tmp_path: Path
) -> None:
    sentences: list[str] = []
    context.told.connect(lambda message: sentences.append(message.sentence))
    (tmp_path / "notes.txt").write_text("no picture", encoding="utf-8")
    code_picture(badge_text(3)).save(tmp_path / "one.png")
    assert drop(window, tmp_path / "notes.txt", tmp_path / "one.png")
    settled()
    assert scans == [badge_text(3)]
    assert len(sentences) == 1
    assert "notes.txt" in sentences[0]


def test_a_dropped_text_is_not_taken(window: QWidget, scans: list[str]) -> None:
    assert not drop(window, text="PACT")
    assert not scans


def test_pictures_of_signed_sheets_are_handed_on_together(
    context: Context, window: QWidget, settled: Callable[[], None], tmp_path: Path
) -> None:
    drops = PictureDrops(context, window)
    sheets: list[list[Path]] = []
    scans: list[str] = []
    drops.sheets_dropped.connect(sheets.append)
    drops.scanned.connect(scans.append)
    code_picture(badge_text(4)).save(tmp_path / "badge.png")
    code = zxingcpp.create_barcode(RowCode(1, 3, 7, "L", "0938NKRKAYDXZ").text, zxingcpp.BarcodeFormat.QRCode)
    Image.fromarray(np.asarray(zxingcpp.write_barcode_to_image(code, scale=6))).save(tmp_path / "sheet.png")
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7")
    assert drop(window, *(tmp_path / name for name in ("sheet.png", "badge.png", "scan.pdf")))
    settled()
    assert sheets == [[tmp_path / "sheet.png", tmp_path / "scan.pdf"]]
    assert scans == [badge_text(4)]
