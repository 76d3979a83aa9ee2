"""The convening's settings while they are edited: nothing is kept before it is saved."""

from __future__ import annotations

import pytest

from pact_desktop.domain.settings_table import SETTINGS, setting_from_text, text_of
from pact_desktop.gui.convening.draft import SettingsDraft
from pact_desktop.gui.jobs import AtOnce
from pact_desktop.operations.convenings import change_settings
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.conftest import ACTOR, People


class Heard:
    """What the page would be told."""

    def show_settings(self) -> None:
        """The tests ask the draft itself."""

    def show_state(self) -> None:
        """The tests ask the draft itself."""


@pytest.fixture
def draft(file: ConveningFile, people: People) -> SettingsDraft:
    made = SettingsDraft(file, AtOnce(), Heard())
    made.read()
    return made


def test_what_is_typed_is_told_before_it_is_kept(draft: SettingsDraft, file: ConveningFile) -> None:
    draft.edit("capacity_day1", "1")
    draft.edit("venue", "River Hall")
    assert draft.changed == {"capacity_day1", "venue"}
    assert [effect.count for effect in draft.effects] == [2, 1]
    assert file.convening.venue == "Delta Conference Center"
    change_settings(file, ACTOR, draft.wished())
    draft.was_saved()
    assert (draft.changed, draft.effects, draft.text("venue")) == (frozenset(), (), "River Hall")


def test_typing_what_is_kept_already_is_no_change(draft: SettingsDraft) -> None:
    draft.edit("team_size", "6")
    draft.edit("team_size", "5")
    draft.edit("capacity_day1", "open")
    assert draft.changed == frozenset()


def test_what_cannot_be_kept_says_why_and_is_not_saved(draft: SettingsDraft) -> None:
    draft.edit("day1", "2026-10-08")
    problem = draft.problem
    assert problem is not None
    assert "Day 2 must be after Day 1" in problem.message
    assert not draft.can_be_saved
    assert draft.text("day1") == "2026-10-08"
    draft.discard()
    assert draft.problem is None
    assert draft.text("day1") == "2026-10-06"


def test_a_change_from_elsewhere_leaves_what_is_typed(draft: SettingsDraft, file: ConveningFile) -> None:
    draft.edit("venue", "River Hall")
    draft.edit("team_size", "6")
    recorded = change_settings(file, ACTOR, {"title": "Another title", "team_size": "6"})
    draft.file_changed(recorded.changes)
    assert draft.changed == {"venue"}
    assert (draft.text("title"), draft.text("venue")) == ("Another title", "River Hall")


def test_every_setting_is_shown_as_it_is_typed() -> None:
    for key, setting in SETTINGS.items():
        if setting.default != "":
            assert setting_from_text(key, text_of(setting.default)) == setting.default
    contact = setting_from_text("logistics_contact", "Lena; 555-0100; lena@example.org")
    assert text_of(contact) == "Lena; 555-0100; lena@example.org"
