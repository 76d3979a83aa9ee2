"""The right side of a document's tab: which page is shown, and what to know before printing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.page_turner import FitButtons, PageTurner
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.documents.making import Made
from pact_desktop.gui.style.theme import Theme
from pact_desktop.operations.document_choice import DocumentKind


class DocumentSide(QWidget):
    """``page_wanted`` carries a page, 0 first; ``fits_wanted`` whether the whole page is to be seen."""

    page_wanted = Signal(int)
    fits_wanted = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = rows(theme, self, gap=14)
        column.setContentsMargins(*(theme.px(side) for side in (16, 16, 16, 16)))
        self.turner = PageTurner(theme)
        self.turner.page_wanted.connect(self.page_wanted)
        column.addWidget(self.turner)
        self._letters = QWidget()
        row = columns(theme, self._letters, gap=9)
        self._icon = IconLabel(theme, "circle-check", 20, "admitted.edge")
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = rows(theme, gap=1)
        self._title = Text(theme, "", "small", weight=600, wrap=True)
        self._line = Text(theme, "", "small", "text_muted", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._line)
        row.addLayout(words, 1)
        column.addWidget(self._letters)
        self._read_back = Text(theme, "", "small", "text_muted", wrap=True)
        column.addWidget(self._read_back)
        column.addStretch()
        self._letters.hide()
        self.turner.show_page(0, 0)
        fit = FitButtons(theme)
        fit.fits_wanted.connect(self.fits_wanted)
        column.addWidget(fit)

    def show_made(self, made: Made) -> None:
        """Say what there is to know of a document."""
        self._letters.setVisible(made.pdf is not None)
        if made.missing_letters:
            self._icon.set_icon("alert-circle", "danger")
            self._title.setText(self.tr("Letters that no font has"))
            self._line.setText(made.missing_letters)
        else:
            self._icon.set_icon("circle-check", "admitted.edge")
            self._title.setText(self.tr("All scripts have letters"))
            self._line.setText("")
        self._line.setVisible(bool(made.missing_letters))
        is_sheet = made.choice.kind is DocumentKind.SIGN_IN_SHEETS
        self._read_back.setText(
            self.tr("Afterwards: photograph the sheets, then Read sheets… above.") if is_sheet else ""
        )
