"""Exports as files: whole or not at all, and readable like any other file."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from pact_desktop.domain.errors import UnreadableInputError, UserError
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.export_roster import export_to_file
from pact_desktop.operations.register import register
from pact_desktop.store.convening_file import ConveningFile


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_failed_export_leaves_the_older_file_as_it_was(
    file: ConveningFile, actor: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    register(file, actor, {"given_name": "Amara"}, {})
    path = tmp_path / f"out.{ending}"
    export_to_file(file, path)
    before, names = path.read_bytes(), {each.name for each in tmp_path.iterdir()}

    def failing(*_: object) -> str:
        raise UserError("no key")

    monkeypatch.setattr("pact_desktop.operations.export_roster.badge_code", failing)
    with pytest.raises(UserError, match="no key"):
        export_to_file(file, path, with_codes=True)
    assert path.read_bytes() == before
    assert {each.name for each in tmp_path.iterdir()} == names


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_missing_folder_is_told_in_a_sentence(file: ConveningFile, tmp_path: Path, ending: str) -> None:
    with pytest.raises(UnreadableInputError, match="is not there"):
        export_to_file(file, tmp_path / "nowhere" / f"out.{ending}")


def test_an_export_can_be_read_by_whoever_may_read_the_folder(file: ConveningFile, tmp_path: Path) -> None:
    export_to_file(file, tmp_path / "out.csv")
    plain = tmp_path / "plain"
    plain.touch()
    assert stat.S_IMODE((tmp_path / "out.csv").stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)
