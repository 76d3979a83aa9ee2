"""The convening's settings while they are edited: nothing is kept before it is saved."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.settings_table import SETTINGS, setting_from_text, text_of
from pact_desktop.gui.convening.editor import SettingsEditor
from pact_desktop.gui.convening.undoing import Undoing
from pact_desktop.gui.jobs import AtOnce
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.operators import OrganizerNeededError, Role, set_operator
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.conftest import ACTOR, People


class Heard:
    """What the page would be told."""

    def __init__(self) -> None:
        self.shown = 0
        self.operations: list[str] = []
        self.words: list[str] = []
        self.refused: list[UserError] = []

    def show_settings(self) -> None:
        self.shown += 1

    def show_state(self) -> None:
        """The tests ask the editor itself."""

    def saved(self, operation_id: str) -> None:
        self.operations.append(operation_id)

    def taken_back(self, words: str) -> None:
        self.words.append(f"back: {words}")

    def put_back(self, words: str) -> None:
        self.words.append(f"again: {words}")

    def refuse(self, problem: UserError, again: Callable[[], None] | None = None) -> None:
        self.refused.append(problem)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def editor(file: ConveningFile, people: People, heard: Heard) -> SettingsEditor:
    made = SettingsEditor(file, AtOnce(), lambda: ACTOR, heard)
    made.read()
    return made


def kept(file: ConveningFile, key: str) -> object:
    with file.reading() as connection:
        return queries.settings(connection).get(key)


def test_what_is_typed_is_told_and_kept_only_once_it_is_saved(
    editor: SettingsEditor, file: ConveningFile, heard: Heard
) -> None:
    editor.edit("capacity_day1", "1")
    editor.edit("venue", "River Hall")
    assert editor.changed == {"capacity_day1", "venue"}
    assert [effect.count for effect in editor.effects] == [2, 1]
    assert kept(file, "capacity_day1") is None
    editor.save()
    assert (kept(file, "capacity_day1"), kept(file, "venue")) == (1, "River Hall")
    assert (editor.changed, editor.effects, len(heard.operations)) == (frozenset(), (), 1)


def test_typing_what_is_kept_already_is_no_change(editor: SettingsEditor) -> None:
    editor.edit("team_size", "6")
    editor.edit("team_size", "5")
    editor.edit("capacity_day1", "open")
    assert editor.changed == frozenset()


def test_what_cannot_be_kept_says_why_and_is_not_saved(
    editor: SettingsEditor, file: ConveningFile, heard: Heard
) -> None:
    editor.edit("day1", "2026-10-08")
    problem = editor.problem
    assert problem is not None
    assert "Day 2 must be after Day 1" in problem.message
    editor.save()
    assert heard.operations == []
    assert editor.text("day1") == "2026-10-08"
    editor.discard()
    assert editor.problem is None
    assert editor.text("day1") == "2026-10-06"


def test_a_change_from_elsewhere_leaves_what_is_typed(
    editor: SettingsEditor, file: ConveningFile, heard: Heard
) -> None:
    editor.edit("venue", "River Hall")
    editor.edit("team_size", "6")
    recorded = change_settings(file, ACTOR, {"title": "Another title", "team_size": "6"})
    editor.file_changed(recorded.changes)
    assert editor.changed == {"venue"}
    assert (editor.text("title"), editor.text("venue")) == ("Another title", "River Hall")


def test_a_rule_takes_an_organizers_pin_and_stays_typed(
    file: ConveningFile, editor: SettingsEditor, heard: Heard
) -> None:
    set_operator(file, ACTOR, "Ines", Role.ORGANIZER, "2468")
    editor.edit("rule.event_staff.day1", "closed")
    editor.save()
    assert isinstance(heard.refused[0], OrganizerNeededError)
    assert editor.changed == {"rule.event_staff.day1"}


def test_a_saved_change_is_taken_back_and_put_back(
    editor: SettingsEditor, file: ConveningFile, heard: Heard
) -> None:
    undoing = Undoing(file, AtOnce(), lambda: ACTOR, heard)
    editor.edit("venue", "River Hall")
    editor.save()
    undoing.add(heard.operations[0], "Settings changed")
    undoing.undo()
    assert kept(file, "venue") == "Delta Conference Center"
    undoing.undo()
    undoing.redo()
    assert kept(file, "venue") == "River Hall"
    assert heard.words == ["back: Settings changed", "again: Settings changed"]


def test_taking_back_a_rule_waits_for_the_organizer(
    editor: SettingsEditor, file: ConveningFile, heard: Heard
) -> None:
    editor.edit("team_size", "6")
    editor.save()
    actors = [ACTOR, Actor(ACTOR.desk, ACTOR.operator, "Ines")]
    undoing = Undoing(file, AtOnce(), lambda: actors.pop(0), heard)
    undoing.add(heard.operations[0], "Settings changed")
    set_operator(file, ACTOR, "Ines", Role.ORGANIZER, "2468")
    undoing.undo()
    assert isinstance(heard.refused[0], OrganizerNeededError)
    assert kept(file, "team_size") == 6
    undoing.undo()
    assert kept(file, "team_size") is None


def test_every_setting_is_shown_as_it_is_typed() -> None:
    for key, setting in SETTINGS.items():
        if setting.default != "":
            assert setting_from_text(key, text_of(setting.default)) == setting.default
    contact = setting_from_text("logistics_contact", "Lena; 555-0100; lena@example.org")
    assert text_of(contact) == "Lena; 555-0100; lena@example.org"
