from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication

from pact_desktop.paper.alignment import render_calibration_page
from pact_desktop.paper.badges import render_badges
from pact_desktop.paper.layout import find_layout
from pact_desktop.paper.place import suggested_layout
from pact_desktop.paper.stock import find_stock, stock_names
from tests.paper.samples import badge, page_texts, pictures


def page(stock: str, **options: object) -> np.ndarray:
    """One printed page at 72 dots to the inch, so that a pixel is a point."""
    sheet = find_stock(stock)
    out = BytesIO()
    layout = find_layout(suggested_layout(sheet))
    render_badges([badge()] * sheet.per_page, sheet, layout, out, **options)  # type: ignore[arg-type]
    return pictures(out, 72)[0]


def test_crop_marks_stand_in_the_margins_in_line_with_the_cuts(qapp: QGuiApplication) -> None:
    marked = page("letter-6", crop_marks=True)
    plain = page("letter-6")
    assert (plain[:70] == 255).all()
    columns = np.flatnonzero((marked[:70] < 250).any(axis=0))
    for cut in (18, 306, 594):
        assert np.abs(columns - cut).min() <= 1
    assert all(min(abs(column - cut) for cut in (18, 306, 594)) <= 1 for column in columns)


def test_a_page_without_margins_has_no_crop_marks(qapp: QGuiApplication) -> None:
    assert (page("card-4x3", crop_marks=True) == page("card-4x3")).all()


def test_everything_moves_by_the_shift(qapp: QGuiApplication) -> None:
    moved, plain = page("letter-8", shift=(10.0, -6.0)), page("letter-8")
    assert (moved[6:, 10:] == plain[:-6, :-10]).mean() > 0.999


@pytest.mark.parametrize("name", stock_names())
def test_every_stock_has_a_page_to_align_the_printer_by(name: str) -> None:
    out = BytesIO()
    assert render_calibration_page(find_stock(name), out).pages == 1
    assert "Printer alignment" in page_texts(out)[0]
