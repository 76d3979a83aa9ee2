from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.paper.fit import SMALLEST_SIZE, Rule, fit
from pact_desktop.paper.fonts import typeface
from pact_desktop.paper.text import clean

LETTERS = st.text(st.characters(codec="utf-8"), max_size=120)
NAMES = st.lists(st.text("aeilmnorstMWÁñüφωбЖ’", min_size=1, max_size=18), min_size=1, max_size=6).flatmap(
    lambda words: st.sampled_from([" ".join(words), "-".join(words)])
)


@given(LETTERS | NAMES, st.floats(30, 300), st.floats(6, 60), st.integers(1, 3))
def test_fitted_text_never_overflows_its_width(text: str, width: float, size: float, lines: int) -> None:
    fitted = fit(text, typeface("bold"), width, Rule(size, size / 2, lines))
    assert len(fitted.lines) <= lines
    assert fitted.size <= size
    assert all(line.width * fitted.size <= width + 0.01 for line in fitted.lines)


@given(LETTERS | NAMES, st.floats(30, 300))
def test_nothing_of_the_text_is_lost_unless_it_says_so(text: str, width: float) -> None:
    fitted = fit(text, typeface("regular"), width, Rule(20, 10, 3))
    together = "".join(line.text for line in fitted.lines)
    if not fitted.cut:
        assert together.replace(" ", "") == clean(text).replace(" ", "")
    else:
        assert together.endswith("…")
        assert fitted.size <= SMALLEST_SIZE


def test_a_short_name_keeps_its_size() -> None:
    fitted = fit("Ana", typeface("bold"), 200, Rule(50, 26, 2))
    assert (fitted.size, fitted.wrapped, fitted.cut) == (50, False, False)


def test_a_longer_name_shrinks_before_it_wraps() -> None:
    fitted = fit("Maximiliana", typeface("bold"), 200, Rule(50, 26, 2))
    assert 26 <= fitted.size < 50
    assert not fitted.wrapped


def test_a_long_name_wraps_where_words_end() -> None:
    fitted = fit("María Guadalupe de los Ángeles", typeface("bold"), 200, Rule(50, 26, 2))
    assert [line.text for line in fitted.lines] == ["María Guadalupe", "de los Ángeles"]


def test_a_hyphen_stays_at_the_end_of_its_line() -> None:
    fitted = fit("Featherstonehaugh-Oyelaran", typeface("bold"), 150, Rule(40, 26, 2))
    assert [line.text for line in fitted.lines] == ["Featherstonehaugh-", "Oyelaran"]


def test_a_word_without_end_is_broken_between_letters() -> None:
    fitted = fit("W" * 90, typeface("bold"), 200, Rule(40, 20, 2))
    assert len(fitted.lines) == 2
    assert fitted.size < 20 and not fitted.cut


def test_what_would_be_too_small_to_read_is_cut_and_says_so() -> None:
    fitted = fit("W" * 500, typeface("bold"), 100, Rule(40, 20, 2))
    assert fitted.cut
    assert fitted.lines[0].text.endswith("…")


@pytest.mark.parametrize("text", ["", " ", "\n\t", "\x00\x1b", "\u202e"])
def test_nothing_to_print_is_an_empty_line(text: str) -> None:
    fitted = fit(text, typeface("bold"), 100, Rule(40, 20, 2))
    assert [line.text for line in fitted.lines] == [""]
