from __future__ import annotations

from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from pact_desktop.paper.bidi import levels, visual_order

PARTS = [
    *("محمد", "علي", "דוד", "לוי", "Smith", "Anna", "(3)", "[x]", "42", "-", "٤٢", '"A"', "O’Neil", "/", "."),
    *(",", "Jr.", "(ו)", "+", "%", "$5", "3.5", "10:30", "(", ")", "[", "]", "é", " "),
]


@settings(max_examples=500)
@given(st.lists(st.sampled_from(PARTS), max_size=7), st.sampled_from(["", " ", "-"]))
def test_the_order_is_that_of_the_unicode_algorithm(parts: list[str], between: str) -> None:
    text = between.join(parts).strip()
    assert "".join(visual_order(text, levels(text))) == get_display(text)


def test_latin_text_stays_as_it_is() -> None:
    assert levels("Ana María (3)") == [0] * 13


def test_a_latin_name_within_an_arabic_one_keeps_its_own_direction() -> None:
    assert "".join(visual_order("محمد Smith", levels("محمد Smith"))) == "Smith " + "محمد"[::-1]
