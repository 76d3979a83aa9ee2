"""Strange text is shown as plain text: in the table, its tool tips, the form, the card and the history."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.domain.people import Attendee
from pact_desktop.gui.check_in.card import ResultCard
from pact_desktop.gui.check_in.cards import CardMaker
from pact_desktop.gui.context import Context
from pact_desktop.gui.history.page import HistoryPage
from pact_desktop.gui.phrases import wording
from pact_desktop.gui.roster.page import RosterPage
from pact_desktop.gui.style.theme import Theme
from pact_desktop.operations.check_in import check_in_attendee
from pact_desktop.operations.register import register
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.conftest import ACTOR
from tests.support.strange_text import STRANGE

Settled = Callable[[], None]


@pytest.fixture
def strangers(file: ConveningFile) -> list[Attendee]:
    """Somebody for each strange text, who has it in every field that a screen shows."""
    names = ("given_name", "family_name", "preferred_name", "title", "agency", "notes", "dietary", "tags")
    usual = {"county": "Alameda", "affiliation": "key_stakeholder"}
    return [
        register(file, ACTOR, dict.fromkeys(names, text) | usual, {1: None}).attendee
        for text in STRANGE.values()
    ]


def rich_texts(widget: QWidget) -> list[str]:
    """What Qt would take for markup in a widget: labels that look for it, and tool tips that are."""
    labels = [label for label in widget.findChildren(QLabel) if label.textFormat() != Qt.TextFormat.PlainText]
    found = [label.text() for label in labels if RichText.mightBeRichText(label.text())]
    tips = [child.toolTip() for child in widget.findChildren(QWidget)]
    return found + [tip for tip in tips if "<b>" in tip or "<img" in tip]


def test_the_table_and_the_form_show_it_as_it_stands(
    qtbot: QtBot, context: Context, strangers: list[Attendee], settled: Settled
) -> None:
    page = RosterPage(context)
    qtbot.addWidget(page)
    page.resize(1060, 660)
    page.show()
    settled()
    page.presenter.set_columns(["name", "agency", "title", "notes", "tags", "dietary"])
    model = page.table.roster_model
    for one in strangers:
        line = page.presenter.line_of(one.attendee_id)
        assert model.index(line, 2).data() == one.agency
        tip = model.index(line, 2).data(Qt.ItemDataRole.ToolTipRole)
        assert not RichText.mightBeRichText(tip) or "&lt;" in tip
        page.person.open(one.attendee_id)
        settled()
        assert page.form.value("agency") == one.agency
    assert rich_texts(page) == []
    page.grab()


def test_the_card_shows_it_as_it_stands(
    qtbot: QtBot, qapp: QApplication, theme: Theme, file: ConveningFile, strangers: list[Attendee]
) -> None:
    maker = CardMaker(file.convening, wording(), ACTOR.desk, file.now())
    card = ResultCard(theme)
    qtbot.addWidget(card)
    card.resize(1000, 560)
    card.show()
    for one in strangers:
        card.show_card(maker.card(check_in_attendee(file, ACTOR, 1, one.attendee_id)))
        qapp.processEvents()
        assert one.display_name in card.accessibleName()
        assert rich_texts(card) == []
        card.grab()


def test_the_history_shows_it_as_it_stands(
    qtbot: QtBot, context: Context, strangers: list[Attendee], settled: Settled
) -> None:
    page = HistoryPage(context)
    qtbot.addWidget(page)
    page.resize(1060, 660)
    page.show()
    page.showing()
    settled()
    about = {row.about for row in page.presenter.rows}
    assert {one.display_name for one in strangers} <= about
    for line in range(len(strangers)):
        page.presenter.choose(line)
        assert rich_texts(page) == []
    page.grab()
