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
from pact_desktop.gui.language import Languages
from pact_desktop.gui.phrases import county_words, time_of_day, weekday_date, wording
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


def test_without_a_translation_the_words_are_english(qapp: QApplication) -> None:
    Languages(qapp).use("en")
    assert time_of_day(datetime(2026, 10, 6, 8, 42, tzinfo=UTC)) == "8:42 AM"
    assert QCoreApplication.translate("Wording", "Not today") == "Not today"
