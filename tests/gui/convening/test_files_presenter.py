"""The files kept with the convening: added, changed, opened and written out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.resources import Resource, ResourceKind
from pact_desktop.gui.convening.files_presenter import FilesPresenter
from pact_desktop.gui.jobs import AtOnce
from pact_desktop.operations.resources import ResourceResult
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.conftest import ACTOR


class Heard:
    """What the section would be told."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.refused: list[str] = []
        self.paths: list[Path] = []

    def show_files(self, files: Sequence[Resource]) -> None:
        self.names = [each.name for each in files]

    def added(self, results: Sequence[ResourceResult], refused: Sequence[UserError]) -> None:
        self.refused += [each.message for each in refused]

    def changed_file(self, result: ResourceResult) -> None:
        """The list is shown anew."""

    def removed(self, result: ResourceResult) -> None:
        """The list is shown anew."""

    def exported(self, path: Path) -> None:
        self.paths.append(path)

    def opened(self, path: Path) -> None:
        self.paths.append(path)

    def refuse(self, problem: UserError) -> None:
        self.refused.append(problem.message)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def presenter(file: ConveningFile, heard: Heard, tmp_path: Path) -> FilesPresenter:
    made = FilesPresenter(file, AtOnce(), lambda: ACTOR, heard)
    for name in ("notes.txt", "slides.odp", "tool.sh"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    made.add([tmp_path / name for name in ("notes.txt", "missing.txt", "slides.odp", "tool.sh")])
    return made


def test_good_files_are_kept_and_the_others_told(presenter: FilesPresenter, heard: Heard) -> None:
    assert heard.names == ["notes.txt", "slides.odp", "tool.sh"]
    assert len(heard.refused) == 1
    assert "missing.txt" in heard.refused[0]


def test_files_are_renamed_moved_and_removed(presenter: FilesPresenter, heard: Heard) -> None:
    notes, slides, tool = (each.resource_id for each in presenter.files)
    presenter.rename(notes, "Minutes")
    presenter.move(slides, -1)
    presenter.move(slides, -1)
    presenter.set_kind(tool, ResourceKind.OTHER)
    presenter.remove(tool)
    assert heard.names == ["slides.odp", "Minutes.txt"]
    presenter.set_in_packet(notes, True)
    assert "no PDF" in heard.refused[-1]


def test_a_file_is_opened_from_a_private_copy_that_cannot_be_edited(
    presenter: FilesPresenter, heard: Heard, tmp_path: Path
) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    for _ in range(2):
        presenter.open(presenter.files[0], folder)
    assert heard.paths[0] == heard.paths[1]
    assert heard.paths[0].read_text(encoding="utf-8") == "notes.txt"
    assert not heard.paths[0].stat().st_mode & 0o222


def test_a_program_is_never_opened(presenter: FilesPresenter, heard: Heard, tmp_path: Path) -> None:
    presenter.open(presenter.files[2], tmp_path)
    assert "tool.sh is a program" in heard.refused[-1]
    presenter.export(presenter.files[2].resource_id, tmp_path / "out.sh")
    assert heard.paths == [tmp_path / "out.sh"]
