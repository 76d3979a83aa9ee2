"""Attendee ids and the base32 that they are written in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.domain.crockford import ALPHABET, decode, encode
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.ids import (
    attendee_id_from_number,
    new_attendee_id,
    number_from_attendee_id,
    read_attendee_id,
)

numbers = st.integers(0, 2**64 - 1)


@given(numbers)
def test_an_id_has_13_characters_and_reads_back(number: int) -> None:
    attendee_id = attendee_id_from_number(number)
    assert len(attendee_id) == 13
    assert number_from_attendee_id(attendee_id) == number


@given(numbers, numbers)
def test_ids_sort_as_their_numbers(one: int, other: int) -> None:
    assert (attendee_id_from_number(one) < attendee_id_from_number(other)) == (one < other)


@given(numbers)
def test_an_id_is_read_in_any_case_with_hyphens_and_confused_letters(number: int) -> None:
    attendee_id = attendee_id_from_number(number)
    typed = attendee_id.replace("1", "l").replace("0", "o").lower()
    assert read_attendee_id(f"  {typed[:4]}-{typed[4:]} ") == attendee_id


@pytest.mark.parametrize(
    "text", ["", "0938", "U" * 13, "0" * 14, "G000000000000", "Amara Okafor", "é" * 13, "١" * 13]
)
def test_a_text_that_is_no_id_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(UnreadableInputError) as refusal:
        read_attendee_id(text)
    assert "is not an attendee id" in refusal.value.message
    assert refusal.value.hint


def test_a_new_id_comes_from_eight_random_bytes() -> None:
    assert new_attendee_id(lambda size: b"\xff" * size) == "FZZZZZZZZZZZZ"
    assert new_attendee_id(bytes) == "0" * 13


def test_the_alphabet_leaves_out_i_l_o_and_u() -> None:
    assert len(set(ALPHABET)) == 32
    assert not set("ILOU") & set(ALPHABET)


@given(st.integers(0, 2**155 - 1))
def test_base32_reads_what_it_wrote(number: int) -> None:
    assert decode(encode(number, 31)) == number


@pytest.mark.parametrize("text", ["", "U", "1_0", " 1", "+1", "-1", "a"])
def test_base32_refuses_what_python_would_take_for_a_number(text: str) -> None:
    with pytest.raises(ValueError, match="Crockford"):
        decode(text)
