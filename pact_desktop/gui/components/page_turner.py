"""Turns the pages of a preview: the page before, which of how many, the next; fitted or in real size."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import columns
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme


class PageTurner(QWidget):
    """``page_wanted`` carries a page, 0 first."""

    page_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._page = 0
        row = columns(theme, self)
        self._back = Button(theme, "", icon="chevron-left")
        self._back.setAccessibleName(self.tr("The page before"))
        self._back.clicked.connect(lambda: self.page_wanted.emit(self._page - 1))
        self.where = Text(theme, "", "small", weight=500, tabular=True)
        self.where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._on = Button(theme, "", icon="chevron-right")
        self._on.setAccessibleName(self.tr("The next page"))
        self._on.clicked.connect(lambda: self.page_wanted.emit(self._page + 1))
        row.addWidget(self._back)
        row.addWidget(self.where, 1)
        row.addWidget(self._on)

    def show_page(self, page: int, pages: int) -> None:
        """Say which page of how many is shown (0 first)."""
        self._page = page
        words = self.tr("Page {page} of {pages}").format(page=page + 1, pages=pages)
        self.where.setText(words if pages else self.tr("No page"))
        self._back.setEnabled(page > 0)
        self._on.setEnabled(page + 1 < pages)


class FitButtons(QWidget):
    """``fits_wanted`` carries whether the whole page is to be seen, or its real size."""

    fits_wanted = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = columns(theme, self, gap=8)
        for words, fits in ((self.tr("Fit page"), True), (self.tr("Real size"), False)):
            button = Button(theme, words)
            button.clicked.connect(lambda _=False, fits=fits: self.fits_wanted.emit(fits))
            row.addWidget(button)
