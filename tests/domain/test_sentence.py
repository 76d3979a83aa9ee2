"""A sentence is English text that can still be translated; values come through as they are."""

from __future__ import annotations

import json
import pickle

from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.domain.errors import FileTrouble, UnreadableInputError, UnusableDatabaseError, UserError
from pact_desktop.domain.sentence import Sentence, as_sentence, said, told

SPANISH = {
    "“{name}” is empty.": "“{name}” está vacío.",
    "{place}: {problem}": "{place}: {problem}",
    "Choose another.": "Elija otro.",
    "{message} {hint}": "{message} {hint}",
}


def in_spanish(sentence: Sentence) -> str:
    return told(sentence, lambda english: SPANISH.get(english, english))


@given(st.text())
def test_a_value_comes_through_as_it_is(value: str) -> None:
    sentence = said("“{name}” is empty.", name=value)
    assert sentence == f"“{value}” is empty."
    assert in_spanish(sentence) == f"“{value}” está vacío."


def test_a_value_is_neither_filled_in_nor_translated() -> None:
    for value in ("{name}", "{x}", "{0.__class__}", "%s", "<b>", "Choose another."):
        assert in_spanish(said("“{name}” is empty.", name=value)) == f"“{value}” está vacío."


def test_a_sentence_without_values_is_taken_as_it_stands() -> None:
    assert said("Write {x} or {.") == "Write {x} or {."
    assert in_spanish(as_sentence("Write {x} or {.")) == "Write {x} or {."


def test_a_sentence_within_a_sentence_is_translated_too() -> None:
    inner = said("“{name}” is empty.", name="a.csv")
    outer = said("{place}: {problem}", place="Row 3", problem=inner)
    assert outer == "Row 3: “a.csv” is empty."
    assert in_spanish(outer) == "Row 3: “a.csv” está vacío."


def test_a_sentence_is_text_for_files_and_survives_the_way_between_processes() -> None:
    sentence = said("{place}: {problem}", place="Row 3", problem=said("“{name}” is empty.", name="a"))
    assert json.loads(json.dumps({"problem": sentence})) == {"problem": "Row 3: “a” is empty."}
    assert in_spanish(pickle.loads(pickle.dumps(sentence))) == "Row 3: “a” está vacío."


def test_an_error_keeps_its_sentences_on_the_way_between_processes() -> None:
    for error in (
        UserError("Choose another."),
        UnreadableInputError(said("“{name}” is empty.", name="{x}"), "Choose another."),
        UnusableDatabaseError(said("“{name}” is empty.", name="{x}"), "Choose another.", FileTrouble.FULL),
    ):
        back = pickle.loads(pickle.dumps(error))
        assert (type(back), str(back), vars(back)) == (type(error), str(error), vars(error))
        assert in_spanish(back.sentence) == in_spanish(error.sentence)


def test_an_error_is_told_whole_in_another_language() -> None:
    error = UserError(said("“{name}” is empty.", name="{hint}"), "Choose another.")
    assert (error.message, error.hint) == ("“{hint}” is empty.", "Choose another.")
    assert error.sentence == str(error) + " Choose another."
    assert in_spanish(error.sentence) == "“{hint}” está vacío. Elija otro."
    assert in_spanish(UserError("Choose another.").sentence) == "Elija otro."
