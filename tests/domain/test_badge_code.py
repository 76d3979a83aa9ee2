"""The badge code: known answers, what is read, what is refused."""

from __future__ import annotations

import json
import string
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.domain.badge_code import (
    ConveningIdentity,
    GenuineCode,
    NotABadge,
    NotGenuine,
    OtherConvening,
    make_badge_code,
    read_badge_code,
)
from pact_desktop.domain.crockford import ALPHABET, decode, encode
from pact_desktop.domain.ids import attendee_id_from_number
from tests.support.people import IDENTITY, OTHER_IDENTITY, code

VECTORS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "data" / "badge_code_vectors.json").read_text("utf-8")
)

identities = st.builds(ConveningIdentity, st.uuids(), st.binary(min_size=32, max_size=32))
badge_ids = st.integers(0, 2**64 - 1).map(attendee_id_from_number)
day_sets = st.frozensets(st.sampled_from([1, 2]))
issues = st.integers(1, 63)


def identity_of(vector: dict[str, Any]) -> ConveningIdentity:
    return ConveningIdentity(UUID(vector["convening_id"]), bytes.fromhex(vector["key_hex"]))


def days_of(vector: dict[str, Any]) -> frozenset[int]:
    return frozenset(day for day in (1, 2) if vector["days"] >> day - 1 & 1)


def id_of(vector: dict[str, Any]) -> str:
    return attendee_id_from_number(int(vector["badge_id_hex"], 16))


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["code"])
def test_a_known_badge_is_written_as_published(vector: dict[str, Any]) -> None:
    assert (
        make_badge_code(identity_of(vector), id_of(vector), days_of(vector), vector["issue"])
        == vector["code"]
    )


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["code"])
def test_a_published_code_is_read_as_the_badge_it_was_made_of(vector: dict[str, Any]) -> None:
    expected = GenuineCode(id_of(vector), days_of(vector), vector["issue"])
    assert read_badge_code(vector["code"], identity_of(vector)) == expected


@given(identities, badge_ids, day_sets, issues)
def test_what_is_written_is_read_back(
    identity: ConveningIdentity, badge_id: str, days: frozenset[int], issue: int
) -> None:
    text = make_badge_code(identity, badge_id, days, issue)
    assert len(text) == 35
    assert text.startswith("PACT")
    assert set(text[4:]) <= set(ALPHABET)
    assert read_badge_code(text, identity) == GenuineCode(badge_id, days, issue)


@given(badge_ids, day_sets, issues)
def test_any_flipped_bit_is_refused(badge_id: str, days: frozenset[int], issue: int) -> None:
    number = decode(make_badge_code(IDENTITY, badge_id, days, issue)[4:])
    for bit in range(155):
        reading = read_badge_code("PACT" + encode(number ^ 1 << bit, 31), IDENTITY)
        if bit >= 152:
            assert reading == NotABadge(), "an unknown format version"
        elif bit >= 136:
            assert reading == OtherConvening(), "another convening's tag"
        else:
            assert not isinstance(reading, GenuineCode | OtherConvening)


def test_a_flipped_bit_of_the_person_days_or_signature_is_not_genuine() -> None:
    number = decode(code(issue=3)[4:])
    readings = [read_badge_code("PACT" + encode(number ^ 1 << bit, 31), IDENTITY) for bit in range(136)]
    assert readings == [NotGenuine()] * 136


def test_a_code_with_the_right_tag_and_another_key_is_not_genuine() -> None:
    stranger = replace(IDENTITY, key=bytes(32))
    text = make_badge_code(stranger, "0" * 13, frozenset({1}), 1)
    assert read_badge_code(text, IDENTITY) == NotGenuine()


def test_a_code_of_another_convening_is_told_as_such_even_with_the_same_key() -> None:
    text = make_badge_code(OTHER_IDENTITY, "0" * 13, frozenset({1}), 1)
    assert read_badge_code(text, IDENTITY) == OtherConvening()


def test_the_tag_does_not_depend_on_the_key() -> None:
    assert IDENTITY.tag == replace(IDENTITY, key=bytes(32)).tag


def test_letters_are_read_in_any_case() -> None:
    assert read_badge_code(code().lower(), IDENTITY) == read_badge_code(code(), IDENTITY)
    assert read_badge_code(code().swapcase(), IDENTITY) == read_badge_code(code(), IDENTITY)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["code"])
@pytest.mark.parametrize(
    ("digit", "letter"), [("1", "I"), ("1", "L"), ("0", "O"), ("1", "i"), ("1", "l"), ("0", "o")]
)
def test_i_and_l_count_as_one_and_o_as_zero(vector: dict[str, Any], digit: str, letter: str) -> None:
    typed = "PACT" + vector["code"][4:].replace(digit, letter)
    assert isinstance(read_badge_code(typed, identity_of(vector)), GenuineCode)


def test_hyphens_are_ignored_wherever_they_stand() -> None:
    text = code()
    assert isinstance(read_badge_code("-".join(text), IDENTITY), GenuineCode)
    assert isinstance(read_badge_code(f"-{text[:4]}-{text[4:]}--", IDENTITY), GenuineCode)


@pytest.mark.parametrize(
    "around", [*map(chr, range(33)), "\x7f", "\x85", "\u00a0", "\u2003", "\u3000", "\ufeff"], ids=ascii
)
def test_white_space_and_control_characters_around_a_code_are_ignored(around: str) -> None:
    assert isinstance(read_badge_code(around + code() + around * 2, IDENTITY), GenuineCode)


@pytest.mark.parametrize("kind", range(7))
def test_a_scanners_symbology_prefix_is_ignored(kind: int) -> None:
    assert isinstance(read_badge_code(f"]Q{kind}{code()}", IDENTITY), GenuineCode)
    assert isinstance(read_badge_code(f"]q{kind}{code().lower()}", IDENTITY), GenuineCode)


def test_an_eci_mark_is_ignored_alone_or_after_a_symbology_prefix() -> None:
    assert isinstance(read_badge_code("\\000026" + code(), IDENTITY), GenuineCode)
    assert isinstance(read_badge_code("]Q2\\000026" + code(), IDENTITY), GenuineCode)
    assert isinstance(read_badge_code("\x02]Q2\\000026 " + code() + "\x03\r\n", IDENTITY), GenuineCode)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "PACT",
        "   ",
        "0 36000 29145 2",
        "https://example.org/PACT",
        code()[:-1],
        code() + "0",
        code()[:10] + "U" + code()[11:],
        code()[:10] + "_" + code()[11:],
        code()[:10] + " " + code()[11:],
        "QACT" + code()[4:],
        "]Q7" + code(),
        "]C1" + code(),
        "\\000003" + code(),
        "PACT" + "\u0661" * 31,
        "PAC\u0164" + code()[4:],
        code()[:10] + "\u0131" + code()[11:],
        "PACT" + "0" * 31,
    ],
    ids=ascii,
)
def test_anything_else_is_not_a_badge(text: str) -> None:
    assert read_badge_code(text, IDENTITY) == NotABadge()


def test_a_long_s_that_would_become_a_letter_of_the_code_is_refused() -> None:
    text = make_badge_code(IDENTITY, attendee_id_from_number(int("S" * 12, 36) % 2**64), frozenset({1}), 1)
    assert "S" in text
    assert read_badge_code(text.replace("S", "\u017f", 1), IDENTITY) == NotABadge()


@pytest.mark.parametrize("version", [0, 2, 3, 4, 5, 6, 7])
def test_another_format_version_is_not_a_badge(version: int) -> None:
    number = decode(code()[4:]) & (1 << 152) - 1 | version << 152
    assert read_badge_code("PACT" + encode(number, 31), IDENTITY) == NotABadge()


def test_an_issue_of_zero_is_not_a_badge() -> None:
    number = decode(code(issue=1)[4:]) ^ 1 << 64
    assert not isinstance(read_badge_code("PACT" + encode(number, 31), IDENTITY), GenuineCode)


@given(
    st.text() | st.text(string.printable) | st.text(ALPHABET, min_size=31, max_size=31).map("PACT".__add__)
)
def test_no_text_makes_reading_fail_and_none_by_chance_is_genuine(text: str) -> None:
    assert not isinstance(read_badge_code(text, IDENTITY), GenuineCode)


@pytest.mark.parametrize("issue", [-1, 0, 64])
def test_an_issue_outside_one_to_63_cannot_be_printed(issue: int) -> None:
    with pytest.raises(ValueError, match="issue"):
        make_badge_code(IDENTITY, "0" * 13, frozenset({1}), issue)


def test_a_third_day_cannot_be_printed() -> None:
    with pytest.raises(ValueError, match="days"):
        make_badge_code(IDENTITY, "0" * 13, frozenset({1, 3}), 1)
