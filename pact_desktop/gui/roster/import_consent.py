"""What an import takes from people who are on the roster, and the box that says it is meant."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QWidget

from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.sentences import sentence_words
from pact_desktop.gui.style.theme import Theme
from pact_desktop.operations.import_figures import ImportFigures

_MOST_HEIGHT = 72
"""Of the sentences, in px at the base text size: four lines."""


class ImportConsent(QWidget):
    """Shown only where a file cancels somebody, or changes or leaves out much; ``changed`` tells of the box.

    Other figures take the tick away: it was given for what was shown.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._figures = ImportFigures()
        row = columns(theme, self, gap=8)
        row.addWidget(IconLabel(theme, "alert-triangle", 18, "danger"), 0, Qt.AlignmentFlag.AlignTop)
        column = rows(theme, gap=6)
        self._sentence = Text(theme, "", "body", weight=500, wrap=True)
        self._most_height = theme.px(_MOST_HEIGHT)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._sentence)
        self._scroll.setAccessibleName(self.tr("What this import takes back"))
        column.addWidget(self._scroll)
        self.box = QCheckBox()
        self.box.toggled.connect(self.changed)
        column.addWidget(self.box)
        row.addLayout(column, 1)
        self.hide()

    @property
    def is_given(self) -> bool:
        """Whether the import may go on."""
        return not self._figures.needs_confirmation or self.box.isChecked()

    def ask(self, figures: ImportFigures) -> None:
        """Ask about an import with these figures, if it is to be asked about."""
        if figures != self._figures:
            self.box.setChecked(False)
        self._figures = figures
        self._sentence.setText("\n".join(map(sentence_words, figures.sentences())))
        self.box.setText(self._box_words(figures))
        self.setVisible(figures.needs_confirmation)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the sentences the height that they need, within what leaves room for the rest; they scroll."""
        width = self._scroll.viewport().width()
        self._scroll.setFixedHeight(min(self._sentence.heightForWidth(width), self._most_height))

    def _box_words(self, figures: ImportFigures) -> str:
        if figures.cancelled:
            return self.tr("These people are to be cancelled")
        return self.tr("This is the right file")
