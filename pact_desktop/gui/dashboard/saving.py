"""Saves a panel of the dashboard: as a picture, as a PDF that stays sharp, or as a table."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPoint, QSize, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.dashboard.parts import SavedPanel
from pact_desktop.roster_files.formulas import neutralise

Table = Sequence[Sequence[object]]
_DOTS_TO_THE_INCH = 96
"""A pixel of the screen is so large on paper that text keeps its size."""
_POINTS = 72


class PanelSaver:
    """Asks for a file and hands what is to be written to ``write``, which does it in the background."""

    def __init__(self, parent: QWidget, write: Callable[[Path, Callable[[Path], bool]], None]) -> None:
        self._parent = parent
        self._write = write

    def save_picture(self, panel: SavedPanel) -> None:
        """As a PNG."""
        with panel.without_button():
            image = panel.grab().toImage()  # a pixmap belongs to the window's thread, an image does not
        kind = self._parent.tr("Picture (*.png)")
        self._save(panel.title, kind, ".png", lambda path: image.save(str(path)))

    def save_pdf(self, panel: SavedPanel) -> None:
        """As one page of the panel's size, with lines and letters that stay sharp."""
        path = self._ask(panel.title, self._parent.tr("PDF (*.pdf)"), ".pdf")
        if path is not None:
            with panel.without_button():
                done = draw_pdf(panel, path)  # painting widgets is the window's thread's to do
            self._write(path, lambda _: done)

    def save_table(self, panel: SavedPanel, table: Table) -> None:
        """As CSV that no spreadsheet runs as formulas."""

        def write(path: Path) -> bool:
            with path.open("w", encoding="utf-8-sig", newline="") as out:
                writer = csv.writer(out)
                for line in table:
                    writer.writerow(neutralise(each) if isinstance(each, str) else each for each in line)
            return True

        self._save(panel.title, self._parent.tr("Table (*.csv)"), ".csv", write)

    def _save(self, title: str, kind: str, ending: str, write: Callable[[Path], bool]) -> None:
        path = self._ask(title, kind, ending)
        if path is not None:
            self._write(path, write)

    def _ask(self, title: str, kind: str, ending: str) -> Path | None:
        suggested = f"{title}{ending}".replace(":", "")
        return file_dialogs.ask_save_path(self._parent, title, suggested, kind)


def draw_pdf(widget: QWidget, path: Path) -> bool:
    """Paint a widget on a PDF page of its size; returns whether the file could be written."""
    size: QSize = widget.size()
    writer = QPdfWriter(str(path))
    writer.setResolution(_DOTS_TO_THE_INCH)
    points = QSizeF(size) * _POINTS / _DOTS_TO_THE_INCH
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    writer.setTitle(widget.accessibleName())
    writer.setCreator("PACT Desktop")
    painter = QPainter()
    if not painter.begin(writer):
        return False
    widget.render(painter, QPoint())
    return painter.end()
