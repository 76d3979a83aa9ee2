"""Reads pictures of badges that are dropped onto the window; those of signed sheets are handed on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.context import Context


@dataclass(frozen=True, slots=True)
class _Picture:
    """What a file shows: the texts of its codes, or why it cannot be read."""

    path: Path
    texts: tuple[str, ...] = ()
    is_sheet: bool = False
    problem: UserError | None = None


class PictureDrops(QObject):
    """Emits ``scanned`` for each code in the files dropped onto ``window``; says why one cannot be read.

    Pictures of sign-in sheets, and PDFs, which are scans of them, go to ``sheets_dropped`` as paths.
    A widget inside that takes drops itself, such as the import, is asked first.
    """

    scanned = Signal(str)
    sheets_dropped = Signal(list)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, (QDragEnterEvent, QDropEvent)):
            return False
        files = _files(event.mimeData())
        if not files or event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._context.workers.read(partial(_look_at, files), self, "pictures_read")
        return True

    def pictures_read(self, pictures: Sequence[_Picture]) -> None:
        """The pictures were looked at: each code of a badge is a scan, signed sheets go their own way."""
        sheets = [picture.path for picture in pictures if picture.is_sheet]
        for picture in pictures:
            if picture.problem is not None:
                self.failed(picture.problem)
            elif not picture.is_sheet:
                for text in picture.texts:
                    self.scanned.emit(text)
        if sheets:
            self.sheets_dropped.emit(sheets)

    def failed(self, problem: BaseException) -> None:
        """A picture could not be read: say so; what nobody foresaw is raised."""
        if not isinstance(problem, UserError):
            raise problem
        self._context.tell_problem(problem)


def _files(dropped: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]


def _look_at(paths: Sequence[Path]) -> list[_Picture]:
    """What each of these files shows."""
    # The decoder takes longer to load than the window to open.
    from pact_desktop.domain.sign_in_sheet import is_sheet_code
    from pact_desktop.scanning.pictures import read_codes

    pictures = []
    for path in paths:
        if path.suffix.casefold() == ".pdf":
            pictures.append(_Picture(path, is_sheet=True))
            continue
        try:
            texts = tuple(dict.fromkeys(code.text for code in read_codes(path)))
        except UserError as problem:
            pictures.append(_Picture(path, problem=problem))
            continue
        pictures.append(_Picture(path, texts, any(map(is_sheet_code, texts))))
    return pictures
