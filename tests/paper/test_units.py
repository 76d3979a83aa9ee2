from __future__ import annotations

import pytest

from pact_desktop.paper.units import number, points


@pytest.mark.parametrize(
    ("text", "expected"),
    [("4 in", 288), ("3 3/8 in", 243), ("2 1/3 in", 168), ("62 mm", 62 / 25.4 * 72), ("-1.5 pt", -1.5)],
)
def test_a_length_is_read_as_it_stands_on_the_box(text: str, expected: float) -> None:
    assert points(text) == pytest.approx(expected)


@pytest.mark.parametrize("text", ["", "4", "4 inch", "1/0 in", "in", "1 2 3 in", "four in"])
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a length"):
        points(text)


@pytest.mark.parametrize(
    ("value", "text"), [(12.0, "12"), (0.1, "0.1"), (-0.001, "0"), (100, "100"), (1.006, "1.01")]
)
def test_numbers_are_written_as_short_as_pdf_allows(value: float, text: str) -> None:
    assert number(value) == text
