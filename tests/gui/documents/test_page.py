"""The page of badges and documents, as a person uses it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pact_desktop.gui.context import Context
from pact_desktop.gui.documents.page import DocumentsPage
from pact_desktop.gui.printing.job import PrintRequest
from pact_desktop.gui.printing.print_choice import PrintChoice
from pact_desktop.operations.document_choice import DocumentKind


@pytest.fixture
def page(qtbot: QtBot, context: Context, settled: Callable[[], None]) -> Iterator[DocumentsPage]:
    shown = DocumentsPage(context)
    qtbot.addWidget(shown)
    shown.resize(1_060, 640)
    shown.show()
    qtbot.waitExposed(shown)
    shown.showing()
    settled()
    yield shown
    settled()
    shown.badges.presenter.close()
    if shown.documents is not None:
        shown.documents.presenter.close()


def test_every_document_shows_its_pages_or_says_why_not(
    page: DocumentsPage, settled: Callable[[], None]
) -> None:
    for kind in DocumentKind:
        page.show_part(kind)
        settled()
        pane = page.documents
        assert pane is not None
        made = pane.presenter.made
        assert made is not None
        assert made.choice.kind is kind
        shown = pane.preview if made.pdf is not None else pane._nobody
        assert pane.pages.middle.currentWidget() is shown


def test_a_document_is_printed_through_the_queue(
    page: DocumentsPage, context: Context, settled: Callable[[], None], qtbot: QtBot
) -> None:
    page.show_part("sign-in-sheets")
    settled()
    wanted: list[PrintRequest] = []
    context.document_wanted.connect(wanted.append)
    assert page.documents is not None
    QTest.keyClick(page.documents, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = page.window().findChild(PrintChoice)
    assert dialog is not None
    qtbot.waitUntil(lambda: context.workers.waiting == 0)
    dialog.printer.set_choices([("Lobby", "Lobby")])
    dialog.print.setEnabled(True)
    dialog.accept()
    assert [(one.printer, one.title) for one in wanted] == [("Lobby", "Sign-in sheets · Day 1")]


def test_a_narrow_window_offers_the_documents_as_a_list(
    page: DocumentsPage, settled: Callable[[], None]
) -> None:
    page.set_compact(True)
    assert page._list.isVisibleTo(page)
    assert not page._tabs.isVisibleTo(page)
    page._list.set_value("2")
    page._list.kept.emit()
    settled()
    assert page.documents is not None
    assert page.documents.presenter.choice.kind is DocumentKind.CERTIFICATES
    assert page.documents.choices.isVisibleTo(page)
    assert not page.documents.preview.isVisibleTo(page)
