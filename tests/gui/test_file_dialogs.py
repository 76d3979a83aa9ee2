"""The dialogs that ask for files: what they answer, and that they never look into a file that they list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.gui.components import file_dialogs
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.conftest import People
from tests.support.dialogs import answer_in_turn, type_name, when_asked
from tests.support.locks import HAS_TABLE, held_locks

Ask = Callable[[QWidget, Path], object]

ASKED: list[Ask] = [
    lambda parent, start: file_dialogs.ask_open_path(parent, "Open", "All files (*)", start),
    lambda parent, start: file_dialogs.ask_save_path(parent, "Save", str(start / "out.pdf"), "All files (*)"),
]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture(autouse=True)
def begins_in_a_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_dialogs._Remembered, "folder", tmp_path)


def listed(dialog: QFileDialog) -> dict[str, str]:
    """What the detailed view shows: names with their kinds."""
    view = dialog.findChild(QTreeView, "treeView")
    assert isinstance(view, QTreeView)
    model, root = view.model(), view.rootIndex()
    return {
        model.index(row, 0, root).data(): model.index(row, 2, root).data()
        for row in range(model.rowCount(root))
    }


@pytest.mark.skipif(not HAS_TABLE, reason="the table of locks is Linux's")
@pytest.mark.parametrize("view", [QFileDialog.ViewMode.Detail, QFileDialog.ViewMode.List])
@pytest.mark.parametrize("ask", ASKED)
def test_listing_the_folder_of_the_open_convening_leaves_its_locks(
    qtbot: QtBot, parent: QWidget, file: ConveningFile, people: People, ask: Ask, view: QFileDialog.ViewMode
) -> None:
    before = held_locks(file.path)
    assert "" in before and "-shm" in before
    names = [file.path.name + ending for ending in ("", "-wal", "-shm")]
    after: list[list[str]] = []

    def look(dialog: QFileDialog) -> None:
        dialog.setViewMode(view)
        qtbot.waitUntil(lambda: set(names) <= set(listed(dialog)))
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(edit, QLineEdit)
        edit.clear()
        QTest.keyClicks(edit, "te")  # opens the completer's list of names
        for name in names:
            index: QModelIndex = _index(dialog, name)
            assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
        after.append(held_locks(file.path))
        dialog.reject()

    when_asked(look)
    ask(parent, file.path.parent)
    assert after == [before] and held_locks(file.path) == before


def test_a_folder_is_asked_for_without_a_look_into_the_files_beside_it(
    qtbot: QtBot, parent: QWidget, file: ConveningFile, people: People
) -> None:
    before = held_locks(file.path) if HAS_TABLE else []
    chosen: list[Path] = []
    (file.path.parent / "badges").mkdir()
    dialog = file_dialogs.ask_folder(parent, "Folder", str(file.path.parent), chosen.append)
    qtbot.waitUntil(lambda: "badges" in listed(dialog))
    type_name(dialog, "badges")
    qtbot.waitUntil(lambda: bool(chosen))
    assert chosen == [file.path.parent / "badges"]
    assert not HAS_TABLE or held_locks(file.path) == before


@pytest.mark.parametrize(
    ("typed", "kind", "saved"),
    [
        ("out", "PDF (*.pdf)", "out.pdf"),
        ("out", "Table (*.csv)", "out.csv"),
        ("out.CSV", "PDF (*.pdf)", "out.CSV"),
        ("Badges Oct. 6", "PDF (*.pdf)", "Badges Oct. 6.pdf"),
        ("out", "All files (*)", "out"),
    ],
)
def test_a_name_without_an_ending_gets_that_of_the_chosen_kind(
    parent: QWidget, tmp_path: Path, typed: str, kind: str, saved: str
) -> None:
    kinds = "PDF (*.pdf);;Table (*.csv);;All files (*)"
    when_asked(lambda dialog: type_name(dialog, typed, kind))
    assert file_dialogs.ask_save_path(parent, "Save", "report.pdf", kinds) == tmp_path / saved


@pytest.mark.parametrize("put", ["convening", "link", "other kind", "other ending", "no folder"])
def test_what_must_not_be_replaced_is_refused_and_asked_again(
    parent: QWidget, tmp_path: Path, file: ConveningFile, people: People, put: str
) -> None:
    wanted = tmp_path / "out.pdf"
    if put == "convening":
        wanted = file.path
    elif put == "link":
        wanted.symlink_to(file.path)
    elif put == "other kind":
        wanted.write_bytes(b"\x89PNG mine")
    elif put == "no folder":
        wanted = tmp_path / "nowhere" / "out.pdf"
    else:
        wanted = tmp_path / "out.csv"
    held = held_locks(file.path) if HAS_TABLE else []
    told = answer_in_turn([str(wanted), str(tmp_path / "good.pdf")])
    answer = file_dialogs.ask_save_path(parent, "Save", "report.pdf", "PDF (*.pdf)")
    assert answer == tmp_path / "good.pdf"
    assert (len(told) == 1 and wanted.name in told[0]) or "nowhere" in told[0]
    assert put != "other kind" or wanted.read_bytes() == b"\x89PNG mine"
    assert not HAS_TABLE or held_locks(file.path) == held


def test_several_files_are_chosen_and_the_next_dialog_begins_in_their_folder(
    qtbot: QtBot, parent: QWidget, tmp_path: Path
) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    for name in ("a.png", "b.png"):
        (folder / name).write_bytes(b"")

    def choose_both(dialog: QFileDialog) -> None:
        dialog.setDirectory(str(folder))
        type_name(dialog, '"a.png" "b.png"')

    when_asked(choose_both)
    assert file_dialogs.ask_open_paths(parent, "Add") == [folder / "a.png", folder / "b.png"]
    when_asked(lambda dialog: type_name(dialog, "a.png"))
    assert file_dialogs.ask_open_path(parent, "Open", "Pictures (*.png)") == folder / "a.png"


def test_giving_up_answers_nothing(parent: QWidget) -> None:
    when_asked(lambda dialog: dialog.reject())
    assert file_dialogs.ask_save_path(parent, "Save", "out.pdf") is None
    when_asked(lambda dialog: dialog.reject())
    assert file_dialogs.ask_open_path(parent, "Open", "All files (*)") is None
    when_asked(lambda dialog: dialog.reject())
    assert file_dialogs.ask_open_paths(parent, "Open") == []


def _index(dialog: QFileDialog, name: str) -> QModelIndex:
    view = dialog.findChild(QTreeView, "treeView")
    assert isinstance(view, QTreeView)
    model, root = view.model(), view.rootIndex()
    found = (model.index(row, 0, root) for row in range(model.rowCount(root)))
    return next(index for index in found if index.data() == name)
