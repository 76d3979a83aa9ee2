"""Invented people for tests of paper, and ways to look at what was printed."""

from __future__ import annotations

from io import BytesIO
from typing import BinaryIO

import numpy as np
import pypdf
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from pact_desktop.paper.badge_data import BadgeData
from pact_desktop.paper.badges import RenderReport, render_badges
from pact_desktop.paper.layout import find_layout
from pact_desktop.paper.place import suggested_layout
from pact_desktop.paper.stock import find_stock

CODES = (
    "PACT5FKT00000000000010MD342G8Y2SNBH",
    "PACT6SYW0938NKRKAYDXZ0G7R9H08GENJ17",
    "PACT6SYXZZZZZZZZZZZZYZVM3RSHJDSA10H",
    "PACT5R3BQNDQVQG1G7ZXS3K5AVV9YRHH5CZ",
)
NAMES = (
    ("Xóchitl", "Barragán"),
    ("Nguyễn", "Thị Hương Ễm"),
    ("Ελένη", "Παπαδοπούλου"),
    ("Дмитрий", "Колесников-Рождественский"),
    ("Maximiliana", "Featherstonehaugh-Oyelaran"),
    ("Jo", ""),
    ("María Guadalupe de los Ángeles", "de la Cruz y Fuentes del Río Bravo"),
    ("Bartholomew-Alexander-Maximilian", "Wolfeschlegelsteinhausenbergerdorff the Younger"),
)


def badge(place: int = 0, **changes: object) -> BadgeData:
    """One invented badge; ``place`` chooses name, code and days."""
    first, rest = NAMES[place % len(NAMES)]
    values: dict[str, object] = {
        "code": CODES[place % len(CODES)],
        "name_first": first,
        "name_rest": rest,
        "pronouns": "she/her" if place % 2 else "",
        "agency": "Department of Children and Family Services",
        "county": "Los Angeles",
        "discipline": "Child welfare",
        "affiliation": "County team member",
        "affiliation_key": "county_team_member",
        "convening": "PACT Convening 2026",
        "days": frozenset({1} if place % 3 else {1, 2}),
    }
    return BadgeData(**{**values, **changes})  # type: ignore[arg-type]


def printed(
    badges: list[BadgeData], stock: str = "letter-6", layout: str = "", start_at: int = 1
) -> tuple[RenderReport, BytesIO]:
    """Print badges to memory, by default in the layout that suits the stock."""
    out = BytesIO()
    sheet = find_stock(stock)
    design = find_layout(layout or suggested_layout(sheet))
    report = render_badges(badges, sheet, design, out, start_at=start_at)
    return report, out


def page_texts(pdf: BinaryIO) -> list[str]:
    """The text of each page."""
    return [page.extract_text() for page in pypdf.PdfReader(pdf).pages]


def pictures(pdf: BytesIO, dots_per_inch: int) -> list[NDArray[np.uint8]]:
    """Each page as grey pixels on white paper. Needs a running QGuiApplication."""
    data = QByteArray(pdf.getvalue())
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    pages = []
    for number in range(document.pageCount()):
        size = document.pagePointSize(number) * dots_per_inch / 72
        rendered = document.render(number, QSize(round(size.width()), round(size.height())))
        paper = QImage(rendered.size(), QImage.Format.Format_RGB32)
        paper.fill(0xFFFFFFFF)
        painter = QPainter(paper)
        painter.drawImage(0, 0, rendered)
        painter.end()
        grey = paper.convertToFormat(QImage.Format.Format_Grayscale8)
        rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
        pages.append(rows[:, : grey.width()].copy())
    document.close()
    return pages
