"""Pages that are saved in a folder instead of printed: they take nobody's place."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.printing.delivery import _saved_under_a_free_name

PAGE = b"%PDF-1.4 a badge"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page"
    path.write_bytes(PAGE)
    return path


def test_what_is_there_stays_whatever_it_is(page: Path, tmp_path: Path) -> None:
    folder = tmp_path / "badges"
    folder.mkdir()
    wanted = folder / "Badge Marisol.pdf"
    wanted.write_bytes(b"%PDF-1.4 mine")
    (folder / "Badge Marisol 2.pdf").symlink_to(folder / "gone")
    (folder / "Badge Marisol 3.pdf").mkdir()
    assert _saved_under_a_free_name(page, wanted).name == "Badge Marisol 4.pdf"
    assert wanted.read_bytes() == b"%PDF-1.4 mine"
    assert len(list(folder.iterdir())) == 4


def test_desks_that_save_at_the_same_moment_get_names_of_their_own(page: Path, tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as desks:
        saved = list(desks.map(lambda _: _saved_under_a_free_name(page, tmp_path / "Badge.pdf"), range(24)))
    assert len(set(saved)) == 24
    assert all(path.read_bytes() == PAGE for path in saved)


def test_a_page_that_cannot_be_saved_leaves_no_name_behind(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copyfile", full)
    with pytest.raises(UserError, match="cannot be written"):
        _saved_under_a_free_name(page, tmp_path / "Badge.pdf")
    assert list(tmp_path.iterdir()) == [page]
