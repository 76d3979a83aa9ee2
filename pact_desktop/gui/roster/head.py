"""The head of the roster page: its title, how many people there are, and what can be done with the whole."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import columns
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme


class RosterHead(QWidget):
    """Buttons keep their words while there is room, else their icons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        row = columns(theme, self, gap=8)
        row.addWidget(Text(theme, self.tr("Roster"), "title"))
        self.total = Text(theme, "", "body", "text_muted", tabular=True)
        self.total.setContentsMargins(theme.px(6), theme.px(7), 0, 0)
        row.addWidget(self.total)
        row.addStretch()
        self.duplicates = self._button(self.tr("Duplicates"), "copy", "secondary")
        self.bring = self._button(self.tr("Import…"), "table-import", "secondary")
        self.export = self._button(self.tr("Export…"), "table-export", "secondary")
        self.add = self._button(self.tr("Add person"), "user-plus", "primary")
        self._buttons = (self.duplicates, self.bring, self.export, self.add)
        for button in self._buttons:
            row.addWidget(button)

    def set_duplicates(self, count: int) -> None:
        """Say how many pairs may be one person each; none is not worth a number."""
        self.duplicates.set_key(str(count) if count else "")

    def set_compact(self, compact: bool) -> None:
        """Lay out for a narrow window, or a wide one."""
        for button in self._buttons:
            button.setText("" if compact else button.accessibleName())

    def _button(self, words: str, icon: str, kind: str) -> Button:
        button = Button(self._theme, words, kind, icon=icon)
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button
