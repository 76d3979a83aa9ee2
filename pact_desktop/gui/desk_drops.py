"""Reads pictures of badges that are dropped onto the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.context import Context


class PictureDrops(QObject):
    """Emits ``scanned`` for each code in the files dropped onto ``window``; says why one cannot be read.

    A widget inside that takes drops itself, such as the import, is asked first.
    """

    scanned = Signal(str)

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
            for path in files:
                self._context.workers.read(partial(_texts, path), self, "picture_read")
        return True

    def picture_read(self, texts: Sequence[str]) -> None:
        """A picture was read: each of its codes is a scan."""
        for text in texts:
            self.scanned.emit(text)

    def failed(self, problem: BaseException) -> None:
        """A picture could not be read: say so; what nobody foresaw is raised."""
        if not isinstance(problem, UserError):
            raise problem
        self._context.tell(f"{problem.message} {problem.hint}".strip(), "alert-triangle")


def _files(dropped: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]


def _texts(path: Path) -> list[str]:
    """The texts of a picture's codes, each once. Raises UnreadablePictureError if there is none."""
    # The decoder takes longer to load than the window to open.
    from pact_desktop.scanning.pictures import read_codes

    return list(dict.fromkeys(code.text for code in read_codes(path)))
