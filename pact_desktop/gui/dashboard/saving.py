"""Saves a panel of the dashboard: as a picture, as a PDF that stays sharp, or as a table."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from io import StringIO
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QPoint, QSize, QSizeF
from PySide6.QtGui import QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from pact_desktop.domain.file_kinds import CSV, PDF, PNG, FileKind
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.dashboard.parts import SavedPanel
from pact_desktop.roster_files.formulas import neutralise

Table = Sequence[Sequence[object]]
_DOTS_TO_THE_INCH = 96
"""A pixel of the screen is so large on paper that text keeps its size."""
_POINTS = 72


class PanelSaver:
    """Asks for a file and hands what is to be written to ``write``, which does it in the background."""

    def __init__(self, parent: QWidget, write: Callable[[Path, FileKind, Callable[[], bytes]], None]) -> None:
        self._parent = parent
        self._write = write

    def save_picture(self, panel: SavedPanel) -> None:
        """As a PNG."""
        with panel.without_button():
            image = panel.grab().toImage()  # a pixmap belongs to the window's thread, an image does not

        def content() -> bytes:
            buffer = _buffer()
            QImageWriter(buffer, QByteArray(b"png")).write(image)
            return bytes(buffer.data().data())

        self._save(panel.title, self._parent.tr("Picture (*.png)"), PNG, content)

    def save_pdf(self, panel: SavedPanel) -> None:
        """As one page of the panel's size, with lines and letters that stay sharp."""
        path = self._ask(panel.title, self._parent.tr("PDF (*.pdf)"), PDF)
        if path is not None:
            with panel.without_button():
                content = draw_pdf(panel)  # painting widgets is the window's thread's to do
            self._write(path, PDF, lambda: content)

    def save_table(self, panel: SavedPanel, table: Table) -> None:
        """As CSV that no spreadsheet runs as formulas."""

        def content() -> bytes:
            out = StringIO(newline="")
            writer = csv.writer(out)
            for line in table:
                writer.writerow(neutralise(each) if isinstance(each, str) else each for each in line)
            return out.getvalue().encode("utf-8-sig")

        self._save(panel.title, self._parent.tr("Table (*.csv)"), CSV, content)

    def _save(self, title: str, words: str, kind: FileKind, content: Callable[[], bytes]) -> None:
        path = self._ask(title, words, kind)
        if path is not None:
            self._write(path, kind, content)

    def _ask(self, title: str, words: str, kind: FileKind) -> Path | None:
        suggested = f"{title}{kind.endings[0]}".replace(":", "")
        return file_dialogs.ask_save_path(self._parent, title, suggested, words)


def draw_pdf(widget: QWidget) -> bytes:
    """Paint a widget on a PDF page of its size; returns the file's content."""
    size: QSize = widget.size()
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_TO_THE_INCH)
    points = QSizeF(size) * _POINTS / _DOTS_TO_THE_INCH
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    writer.setTitle(widget.accessibleName())
    writer.setCreator("PACT Desktop")
    painter = QPainter(writer)
    widget.render(painter, QPoint())
    painter.end()
    return bytes(buffer.data().data())


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    return buffer
