"""The head of the history page: how many entries there are, whether the chain is whole, what can be done."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import columns
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme


class HistoryHead(QWidget):
    """Buttons keep their words while there is room, else their icons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries = 0
        self._checked: tuple[int, bool] = (0, True)
        """How many entries there were when the chains were checked last, and whether they were whole."""
        row = columns(theme, self, gap=8)
        row.addWidget(Text(theme, self.tr("History"), "title"))
        self._count = Text(theme, "", "body", "text_muted", tabular=True)
        self._count.setContentsMargins(theme.px(6), theme.px(7), 0, 0)
        row.addWidget(self._count)
        self.chains = Button(theme, "", "quiet", icon="link", height="hit_min")
        self.chains.setAccessibleName(self.tr("Check that nothing was changed afterwards"))
        self.chains.setToolTip(self.chains.accessibleName())
        row.addWidget(self.chains, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch()
        self.as_of = self._button(self.tr("As it was at…"), "clock-play")
        self.export = self._button(self.tr("Export…"), "file-export")
        row.addWidget(self.as_of)
        row.addWidget(self.export)

    def show_count(self, entries: int) -> None:
        """Say how many entries there are."""
        self._entries = entries
        self._show()

    def show_chains(self, is_whole: bool) -> None:
        """Say whether the chains are whole, until another entry comes."""
        self.chains.setEnabled(True)
        self._checked = self._entries, is_whole
        self._show()

    def set_compact(self, compact: bool) -> None:
        """Lay out for a narrow window, or a wide one."""
        for button in (self.as_of, self.export):
            button.setText("" if compact else button.accessibleName())

    def _show(self) -> None:
        entries, is_whole = self._checked
        words = self.tr("{count} entries")
        if entries and entries == self._entries:
            whole, broken = self.tr("{count} entries, the chain is whole"), self.tr("{count} entries, broken")
            words = whole if is_whole else broken
        self._count.setText(words.format(count=QLocale().toString(self._entries)))

    def _button(self, words: str, icon: str) -> Button:
        button = Button(self._theme, words, icon=icon)
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button
