"""Which letters of a name are marked as an answer to what was typed."""

from __future__ import annotations

import pytest

from pact_desktop.gui.check_in.highlight import highlighted


@pytest.mark.parametrize(
    ("name", "typed", "marked"),
    [
        ("Marisol Vega-Ortiz", "mari veg", ["Mari", "Veg"]),
        ("Marisol Vega-Ortiz", "marisl veg", ["Marisol", "Veg"]),
        ("Mary Solberg-Végh", "vegh", ["Végh"]),
        ("Luz Peña", "pena", ["Peña"]),
        ("Maricel Vegara", "amricel", ["Maricel"]),
        ("Rosario Vega", "xyz", []),
        ("Rosario Vega", "", []),
        ("王小明", "王", ["王"]),
    ],
)
def test_the_beginnings_that_answer_are_marked(name: str, typed: str, marked: list[str]) -> None:
    spans = highlighted(name, typed)
    assert [span.text for span in spans if span.strong] == marked
    assert "".join(span.text for span in spans) == name
