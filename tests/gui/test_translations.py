"""Spanish: every sentence has its translation, with the same things to fill in, and the program speaks it."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from pact_desktop.domain.decision import Outcome, Reason, ReasonCode
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said
from pact_desktop.domain.settings_table import setting_from_text
from pact_desktop.gui.language import Languages
from pact_desktop.gui.phrases import county_words, time_of_day, weekday_date, wording
from pact_desktop.gui.sentences import problem_words, sentence_words
from pact_desktop.paper.layout import find_layout, layout_from_text
from pact_desktop.paper.layout_text import layout_text
from pact_desktop.paper.stock import find_stock
from tools.make_translations import messages, translation_file, wording_sentences

ENTRIES = list(messages(ElementTree.parse(translation_file("es")).getroot()))


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[Languages]:
    languages = Languages(qapp)
    languages.use("es")
    yield languages
    languages.use("en")


def test_every_sentence_is_translated() -> None:
    assert [source for _, source, text in ENTRIES if not text] == []


def test_a_translation_fills_in_the_same_things() -> None:
    def names(text: str) -> list[str]:
        return sorted(re.findall(r"\{(\w+)\}", text))

    assert [source for _, source, text in ENTRIES if names(source) != names(text)] == []


def test_every_sentence_of_the_domain_is_there() -> None:
    there = {source for context, source, _ in ENTRIES if context == "Wording"}
    assert there == set(wording_sentences())


def test_outcomes_and_reasons_speak_spanish(spanish: Languages) -> None:
    words = wording()
    assert words.headline(Outcome.NOT_TODAY) == "Hoy no"
    reason = Reason(ReasonCode.PLACES_LEFT, {"day": 1, "left": 2})
    assert words.reason(reason) == "Lugares libres el Día 1: 2."


def test_times_dates_and_counties_are_written_in_spanish(spanish: Languages) -> None:
    assert time_of_day(datetime(2026, 10, 6, 8, 42, tzinfo=UTC)) == "8:42"
    assert weekday_date(date(2026, 10, 7)) == "mié, 7 oct"
    assert county_words("Ventura") == "Condado de Ventura"


def test_a_problem_speaks_spanish_and_leaves_values_as_they_are(spanish: Languages) -> None:
    problem = UnreadableInputError(said("“{name}” is empty.", name="{name}.csv"), "Choose another.")
    assert problem_words(problem) == "«{name}.csv» está vacío. Elija otro."
    assert problem.sentence == "“{name}.csv” is empty. Choose another."
    with pytest.raises(UnreadableInputError) as refused:
        setting_from_text("team_size", "five")
    assert sentence_words(refused.value.message) == (
        "El ajuste team_size debe ser un número entero, 0 o más; «five» no sirve."
    )


def test_titles_that_are_shipped_speak_spanish_and_others_stay(spanish: Languages) -> None:
    assert sentence_words(find_stock("letter-6").title) == "Hoja carta, 6 gafetes"
    assert sentence_words(find_layout("name-first").title) == "Nombre"
    own = layout_from_text(layout_text(find_layout("name-first")), "mine")
    assert sentence_words(own.title) == "Name first"


def test_without_a_translation_the_words_are_english(qapp: QApplication) -> None:
    Languages(qapp).use("en")
    assert time_of_day(datetime(2026, 10, 6, 8, 42, tzinfo=UTC)) == "8:42 AM"
    assert QCoreApplication.translate("Wording", "Not today") == "Not today"
