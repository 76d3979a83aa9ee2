"""Everything that is held about one person, asked for in the person's form."""

from __future__ import annotations

import json
from pathlib import Path

from pytestqt.qtbot import QtBot

from pact_desktop.gui.context import Context, Message
from pact_desktop.gui.roster.page import RosterPage
from tests.gui.conftest import People
from tests.support.dialogs import type_name, when_asked


def test_the_record_of_the_person_in_the_form_is_written(
    qtbot: QtBot, context: Context, people: People, tmp_path: Path
) -> None:
    out = tmp_path / "record"
    told: list[Message] = []
    context.told.connect(told.append)
    page = RosterPage(context)
    qtbot.addWidget(page)
    person = people.marisol
    page.person.open(person.attendee_id)
    qtbot.waitUntil(lambda: page.form.attendee is not None)
    when_asked(lambda dialog: type_name(dialog, str(out), "JSON, for programs (*.json)"))
    page.form.record_wanted.emit()
    qtbot.waitUntil(lambda: bool(told))
    record = json.loads(out.with_suffix(".json").read_text(encoding="utf-8"))
    assert record["fields"]["phone"] == "(510) 555-0142"
    assert "record.json" in told[-1].sentence
