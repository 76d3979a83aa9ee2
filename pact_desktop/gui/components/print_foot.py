"""The foot of choices that end on paper: how much there is, and the two ways out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme

_SIDE, _GAP = 18, 8
_KEY = "Ctrl P"


class PrintFoot(QWidget):
    """``print_wanted`` and ``save_wanted`` say what the person presses."""

    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        column = rows(theme, self, gap=12)
        column.setContentsMargins(theme.px(_SIDE), theme.px(8), theme.px(_SIDE), theme.px(16))
        self.sum = Text(theme, "", "body", weight=600, tabular=True)
        column.addWidget(self.sum)
        buttons = columns(theme, gap=_GAP)
        self.print = Button(
            theme, self.tr("Print…"), "primary", icon="printer", key=_KEY, height="control_desk"
        )
        self.print.clicked.connect(self.print_wanted)
        self.save = Button(theme, self.tr("Save PDF…"), height="control_desk")
        self.save.clicked.connect(self.save_wanted)
        buttons.addWidget(self.print)
        buttons.addWidget(self.save)
        buttons.addStretch()
        column.addLayout(buttons)

    def show_sum(self, words: str) -> None:
        """Say how much there is."""
        self.sum.setText(words)

    def set_ready(self, ready: bool) -> None:
        """Whether there is something to print or save."""
        self.print.setEnabled(ready)
        self.save.setEnabled(ready)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the key cap out where the words would be cut."""
        super().resizeEvent(event)
        self.print.set_key(_KEY)
        room = self.width() - self._theme.px(2 * _SIDE + _GAP) - self.save.sizeHint().width()
        if self.print.sizeHint().width() > room:
            self.print.set_key("")
