"""Asks for files and folders: the one place of the window that opens a file dialog.

On Linux and macOS a process that opens and closes a file drops every lock that it holds on that file (POSIX
``fcntl`` locks), whoever in the process took them. Qt's dialog opens each file that it lists, to tell its
kind and icon. Listing the folder of the open convening therefore took SQLite's locks away, and the next other
process that closed the file deleted the log under the window. The dialogs made here tell kinds and icons by
names alone.

The system's own dialog is used on Windows, where locks belong to the handle that took them, and on macOS,
where it runs in a process of its own. On Linux, Qt may offer GTK's or KDE's dialog: these run inside this
process and look into files for kinds and previews, so Qt's own dialog is shown there.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QMessageBox, QWidget

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.file_kinds import CONVENING, FileKind, ending_of, kind_of_ending
from pact_desktop.domain.sentence import said
from pact_desktop.gui.sentences import problem_words
from pact_desktop.resources import resources_folder
from pact_desktop.store.outputs import require_saving

_HAS_SAFE_SYSTEM_DIALOG = sys.platform in ("win32", "darwin")


class _NamesOnly(QFileIconProvider):
    """Tells a file's icon and kind from its name, where Qt's own provider reads the file's beginning."""

    def icon(self, shown: QAbstractFileIconProvider.IconType | QFileInfo, /) -> QIcon:
        if isinstance(shown, QFileInfo):
            icon_types = QAbstractFileIconProvider.IconType
            shown = icon_types.Folder if shown.isDir() else icon_types.File
        return super().icon(shown)

    def type(self, shown: QFileInfo, /) -> str:
        return "" if shown.isDir() else shown.suffix().upper()


class _Remembered:
    """What every dialog of this run shares."""

    icons: _NamesOnly | None = None  # must outlive the dialogs; Qt does not keep it
    folder = Path.home()  # where the person last chose something


def ask_save_path(parent: QWidget | None, title: str, suggested: str, kinds: str = "") -> Path | None:
    """Ask where to save; None if the person gives up.

    ``suggested`` is a file's name, or a whole path to begin in another folder than the last one. ``kinds``
    are Qt's name filters ("PDF (*.pdf);;Table (*.csv)"); a name without an ending gets that of the chosen
    kind. Replacing a file that is there is confirmed in the dialog; what must not be replaced
    (store/outputs.py) is refused in a sentence, and the dialog asks again.
    """
    start = _Remembered.folder / suggested
    names = kinds.split(";;")
    dialog = _dialog(parent, title, start.parent)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, CONVENING in map(_kind, names))
    if kinds:
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(_ending(kind)))
        dialog.setNameFilters(names)
        dialog.setDefaultSuffix(_ending(names[0]))
    dialog.selectFile(start.name)
    while dialog.exec():
        try:
            path = _required(Path(dialog.selectedFiles()[0]), dialog.selectedNameFilter(), names)
        except UnreadableInputError as problem:
            QMessageBox.warning(dialog, title, problem_words(problem))
            continue
        _Remembered.folder = path.parent
        break
    else:
        path = None
    dialog.deleteLater()
    return path


def ask_open_path(parent: QWidget | None, title: str, kinds: str, start: Path | None = None) -> Path | None:
    """Ask for one file that is there, of ``kinds`` (Qt's name filters); None if the person gives up."""
    dialog = _dialog(parent, title, start or _Remembered.folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(kinds.split(";;"))
    chosen = _answer(dialog)
    return chosen[0] if chosen else None


def ask_open_paths(parent: QWidget | None, title: str, kinds: str = "") -> list[Path]:
    """Ask for files that are there; an empty list if the person gives up."""
    dialog = _dialog(parent, title, _Remembered.folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    if kinds:
        dialog.setNameFilters(kinds.split(";;"))
    return _answer(dialog)


def ask_folder(parent: QWidget, title: str, start: str, then: Callable[[Path], None]) -> QFileDialog:
    """Ask for a folder while the window goes on; ``then`` is called with it if one is chosen.

    ``start`` is the folder chosen before; where it is empty or gone, the last used folder is shown.
    """
    dialog = _dialog(parent, title, Path(start) if start else _Remembered.folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)

    def chosen(name: str) -> None:
        _Remembered.folder = Path(name)
        then(Path(name))

    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _dialog(parent: QWidget | None, title: str, folder: Path) -> QFileDialog:
    """A dialog that has looked into nothing but the program's own folder before its icons were replaced."""
    if _Remembered.icons is None:
        _Remembered.icons = _NamesOnly()
    dialog = QFileDialog(parent, title, str(resources_folder()))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not _HAS_SAFE_SYSTEM_DIALOG)
    dialog.setIconProvider(_Remembered.icons)
    dialog.setDirectory(str(folder if folder.is_dir() else Path.home()))
    return dialog


def _answer(dialog: QFileDialog) -> list[Path]:
    is_chosen = bool(dialog.exec())
    chosen = [Path(name) for name in dialog.selectedFiles()] if is_chosen else []
    if chosen:
        _Remembered.folder = chosen[0].parent
    dialog.deleteLater()
    return chosen


def _required(chosen: Path, kind: str, kinds: Sequence[str]) -> Path:
    """The path to save to, with an ending, if it may be written; raises UnreadableInputError.

    An ending says the kind of file; without one, as in “Badges Oct. 6”, the picked name filter does.
    """
    ending = ending_of(chosen.name)
    if not ending and _ending(kind):
        named = chosen.with_name(f"{chosen.name}.{_ending(kind)}")
        if named.exists():  # the dialog asked about another name
            raise UnreadableInputError(
                said("{path} is there already.", path=named), "Choose another name; nothing was changed."
            )
        chosen = named
    fitting = [each for each in map(_kind, kinds) if ending in each.endings]
    require_saving(chosen, fitting[0] if fitting else _kind(kind))
    return chosen


def _kind(kind: str) -> FileKind:
    ending = _ending(kind)
    return kind_of_ending(f".{ending}" if ending else "")


def _ending(kind: str) -> str:
    """``pdf`` of ``PDF (*.pdf)``: the ending of a name filter, empty where it takes any file."""
    found = re.search(r"\(\*\.(\w+)", kind)
    return found[1] if found else ""
