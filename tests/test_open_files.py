"""No file of an open convening is read by anything but SQLite, whatever its path is called."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pact_desktop.devices.sheet_pictures import pictures_in
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.open_files import is_open_here
from pact_desktop.operations.resource_content import content_of
from pact_desktop.paper.layout import read_layout
from pact_desktop.paper.picture import read_picture
from pact_desktop.roster_files.mapping import read_mapping
from pact_desktop.roster_files.reading import read_sheet
from pact_desktop.scanning.pictures import read_codes
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import open_convening
from tests.support.convenings import new_convening
from tests.support.locks import HAS_TABLE, held_locks

READERS: list[Callable[[Path], object]] = [
    content_of,
    read_codes,
    read_layout,
    read_mapping,
    read_picture,
    read_sheet,
    lambda path: list(pictures_in(path)),
]


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ConveningFile]:
    with new_convening(tmp_path / "convening.pact") as opened:
        yield opened


def spellings(path: Path, ending: str) -> list[Path]:
    """The ways to one of an open convening's files: by its name, round about, by links."""
    itself = path.with_name(path.name + ending)
    hard, soft = (path.with_name(f"{kind}{ending or '.pact'}") for kind in ("hard", "soft"))
    os.link(itself, hard)
    soft.symlink_to(itself)
    return [itself, path.parent / ".." / path.parent.name / itself.name, hard, soft]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
@pytest.mark.parametrize("ending", ["", "-wal", "-shm"])
@pytest.mark.parametrize("read", READERS)
def test_an_open_convening_s_file_is_refused_by_everything_that_reads_a_chosen_file(
    file: ConveningFile, read: Callable[[Path], object], ending: str
) -> None:
    before = held_locks(file.path) if HAS_TABLE else []
    for path in spellings(file.path, ending):
        with pytest.raises(UnreadableInputError, match="convening that is open"):
            read(path)
    assert not HAS_TABLE or held_locks(file.path) == before != []


def test_a_file_is_known_as_open_until_the_last_one_closes_it(file: ConveningFile, tmp_path: Path) -> None:
    other = tmp_path / "roster.csv"
    other.write_text("Name", encoding="utf-8")
    assert is_open_here(file.path) and not is_open_here(other) and not is_open_here(tmp_path / "none")
    second = open_convening(file.path)
    file.close()
    assert is_open_here(second.path)
    second.close()
    assert not is_open_here(second.path)
