"""Words are compared without case, accents and punctuation, in every script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.search.words import words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nuñez de la Cruz", ["nunez", "de", "la", "cruz"]),
        ("O'Brien", ["obrien"]),
        ("O’Brien", ["obrien"]),
        ("García-López", ["garcia", "lopez"]),
        ("ŁUKASZ Øst Straße", ["lukasz", "ost", "strasse"]),
        ("Nguyễn Thị Đào", ["nguyen", "thi", "dao"]),
        ("Kaʻiulani", ["kaiulani"]),
        ("(555) 123-9876", ["555", "123", "9876"]),
        ("Ёлкина", ["елкина"]),
        ("مُحَمَّد", ["محمد"]),
        ("王小明", ["王小明"]),
        ("प्रिया", ["परिया"]),
        ("ＦＵＬＬ width", ["full", "width"]),
        ("a_b", ["a", "b"]),
        ("", []),
        (" ,;!\t\n", []),
    ],
)
def test_text_becomes_plain_words(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@given(st.text())
def test_words_of_words_are_the_same_words(text: str) -> None:
    words = words_of(text)
    assert words_of(" ".join(words)) == words


@given(st.text())
def test_no_word_is_empty_or_has_a_space(text: str) -> None:
    assert all(word and word == "".join(word.split()) for word in words_of(text))
