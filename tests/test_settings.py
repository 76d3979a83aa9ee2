"""This computer's settings: kept, and never in the way when they are broken."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pact_desktop.settings import FILE_NAME, Settings, config_folder


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    chosen = tmp_path / "config"
    monkeypatch.setenv("PACT_CONFIG_DIR", str(chosen))
    return chosen


def test_the_environment_chooses_the_folder(folder: Path) -> None:
    assert config_folder() == folder


def test_without_a_file_the_defaults_hold_and_the_desk_has_a_name() -> None:
    settings = Settings.load()
    assert settings.desk_name
    assert settings.sound is True


def test_what_is_saved_is_loaded_again() -> None:
    settings = Settings(desk_name="Lobby A", operator="Rosa", volume=0.5, erased={"c": ["A"]})
    settings.save()
    assert Settings.load() == settings


def test_erasures_that_another_process_noted_stay_noted() -> None:
    window = Settings.load()
    Settings(erased={"one": ["A"], "two": ["C"]}).save()
    window.note_erased({"one": ["B"]})
    window.save()
    assert Settings.load().erased == {"one": ["A", "B"], "two": ["C"]}


@pytest.mark.parametrize("content", ["", "{", "[]", "null", "\x00\xff", '{"desk_name": '])
def test_a_broken_file_gives_the_defaults(folder: Path, content: str) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_text(content, encoding="utf-8")
    assert Settings.load() == Settings()


def test_values_of_a_wrong_type_give_the_default_and_the_rest_is_kept(folder: Path) -> None:
    folder.mkdir()
    values = {
        "desk_name": 5,
        "sound": "yes",
        "volume": True,
        "recent_files": [1],
        "operator": "Rosa",
        "new": 1,
    }
    (folder / FILE_NAME).write_text(json.dumps(values), encoding="utf-8")
    assert Settings.load() == Settings(operator="Rosa")


def test_opening_files_keeps_the_newest_first_each_once(tmp_path: Path) -> None:
    settings = Settings()
    for name in ("a.pact", "b.pact", "a.pact"):
        settings.opened(tmp_path / name)
    assert [Path(name).name for name in settings.recent_files] == ["a.pact", "b.pact"]
    assert Path(settings.last_file).name == "a.pact"


def test_saving_leaves_no_unfinished_file(folder: Path) -> None:
    Settings().save()
    assert [path.name for path in folder.iterdir()] == [FILE_NAME]
