"""What an attendee's fields may hold, and the one form in which each is kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.domain.counties import COUNTIES, County
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.fields import clean_fields, clean_text, has_name, standing_from_text
from pact_desktop.domain.people import TEXT_FIELDS, Affiliation, Discipline, Standing

any_text = st.text(st.characters() | st.sampled_from("\x00\t\r\n\u202e\u2066\u00a0\ud800 "), max_size=30)


@given(any_text, st.booleans())
def test_text_is_kept_in_a_form_that_does_not_change_again_and_every_file_can_hold(
    text: str, keep_lines: bool
) -> None:
    kept = clean_text(text, keep_lines)
    assert clean_text(kept, keep_lines) == kept
    assert kept.encode("utf-8").decode("utf-8") == kept
    assert kept == kept.strip()
    assert "\x00" not in kept
    assert keep_lines or "\n" not in kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" Amara ", "Amara"),
        ("Jose\u0301", "José"),
        ("Ama\x00ra\x1b", "Amara"),
        ("Amara\u202e\u2066", "Amara"),
        ("A\tB\u00a0C", "A B C"),
        ("one\ntwo", "one two"),
        ("👩🏽‍⚕️", "👩🏽‍⚕️"),
        ("محمد", "محمد"),
    ],
)
def test_a_line_is_trimmed_and_freed_of_what_nobody_typed(typed: str, kept: str) -> None:
    assert clean_text(typed) == kept


@pytest.mark.parametrize("name", ["notes", "dietary", "accessibility"])
def test_longer_texts_keep_their_lines(name: str) -> None:
    assert clean_fields({name: "one\n\ntwo\r\n"})[name].split() == ["one", "two"]
    assert "\n" in clean_fields({name: "one\ntwo"})[name]


@pytest.mark.parametrize("county", COUNTIES, ids=lambda county: county.name)
def test_a_county_is_known_in_any_case_with_or_without_the_word(county: County) -> None:
    name = county.name
    for typed in (name, name.upper(), f"{name.lower()} county", f"  {name} Co."):
        assert clean_fields({"county": typed}) == {"county": name}


def test_words_are_kept_in_their_one_spelling() -> None:
    typed = {"affiliation": "Non-PACT County Guest", "discipline": "Legal / Courts", "county": ""}
    assert clean_fields(typed) == {
        "affiliation": Affiliation.NON_PACT_COUNTY_GUEST,
        "discipline": Discipline.LEGAL_COURTS,
        "county": "",
    }


@pytest.mark.parametrize(
    "given_fields",
    [
        {"county": "Atlantis"},
        {"affiliation": "sponsor"},
        {"discipline": "x"},
        {"title": "x" * 301},
        {"shoe": "42"},
    ],
    ids=str,
)
def test_what_cannot_be_kept_is_named(given_fields: dict[str, str]) -> None:
    (name,) = given_fields
    with pytest.raises(UnreadableInputError) as refused:
        clean_fields(given_fields)
    assert name in refused.value.message or given_fields[name][:20] in refused.value.message
    assert refused.value.hint


@given(st.dictionaries(st.sampled_from(TEXT_FIELDS), any_text))
def test_fields_are_cleaned_or_refused_with_a_sentence(fields: dict[str, str]) -> None:
    try:
        cleaned = clean_fields(fields)
    except UnreadableInputError as refused:
        assert refused.message
        return
    assert cleaned.keys() == fields.keys()
    assert clean_fields(cleaned) == cleaned


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({}, False),
        ({"given_name": "", "email": "a@example.org"}, False),
        ({"given_name": "Amara"}, True),
        ({"family_name": "Okafor"}, True),
        ({"preferred_name": "Mara"}, True),
    ],
)
def test_any_name_names_the_person(fields: dict[str, str], named: bool) -> None:
    assert has_name(fields) == named


@pytest.mark.parametrize("standing", Standing)
def test_a_standing_is_read_as_typed(standing: Standing) -> None:
    assert standing_from_text(f" {standing.value.upper()} ") is standing


def test_none_takes_a_registration_away_and_anything_else_is_told() -> None:
    assert standing_from_text("none") is None
    assert standing_from_text("Not registered") is None
    with pytest.raises(UnreadableInputError, match="maybe"):
        standing_from_text("maybe")
