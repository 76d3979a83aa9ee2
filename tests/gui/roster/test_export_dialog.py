"""Exporting from the roster page: a workbook, a table, contact cards of those who agreed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pact_desktop.gui.context import Context, Message
from pact_desktop.gui.roster.export_dialog import ExportDialog
from pact_desktop.gui.roster.page import RosterPage
from pact_desktop.operations.edit import edit
from tests.gui.conftest import ACTOR, People
from tests.support.dialogs import type_name, when_asked

Settled = Callable[[], None]


@pytest.mark.parametrize(
    ("kind", "ending"),
    [
        ("Excel workbook (*.xlsx)", ".xlsx"),
        ("CSV (*.csv)", ".csv"),
        ("Contact cards of those who agreed (*.vcf)", ".vcf"),
    ],
)
def test_the_kind_that_is_picked_gives_the_file_its_ending(
    qtbot: QtBot,
    context: Context,
    people: People,
    settled: Settled,
    tmp_path: Path,
    kind: str,
    ending: str,
) -> None:
    edit(context.file, ACTOR, people.marisol.attendee_id, {"tags": "share-contact"})
    heard: list[Message] = []
    context.told.connect(heard.append)
    page = RosterPage(context)
    settled()
    dialog = ExportDialog(context, page.presenter, page)
    when_asked(lambda asked: type_name(asked, str(tmp_path / "out"), kind))
    dialog._save.click()
    settled()
    content = (tmp_path / f"out{ending}").read_bytes()
    assert heard and f"out{ending}" in heard[-1].sentence
    if ending == ".vcf":
        assert content.count(b"BEGIN:VCARD") == 1 and b"Marisol" in content
        assert heard[-1].sentence.startswith("1 person exported")
    page.close()
