"""The foot of the table: how many are chosen, what can be done with them, and what the keys do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.key_cap import KeyCap
from pact_desktop.gui.components.panel import columns
from pact_desktop.gui.components.text import Text, plain_tip
from pact_desktop.gui.style.theme import Theme


class TableFoot(QWidget):
    """Emits what is wanted for those who are ticked."""

    set_wanted = Signal()
    copy_wanted = Signal()
    badges_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._compact = False
        self._many = False
        row = columns(theme, self, gap=8)
        row.setContentsMargins(theme.px(13), 0, theme.px(12), 0)
        self.setFixedHeight(theme.px(38))
        self._icon = IconLabel(theme, "alert-circle", 16, "danger")
        self._words = Text(theme, "", "small", "text_muted", tabular=True)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        self._set = self._action(theme, self.tr("Set a value…"), "pencil")
        self._set.clicked.connect(self.set_wanted)
        self._badges = self._action(theme, self.tr("Badges…"), "id-badge-2")
        self._badges.clicked.connect(self.badges_wanted)
        self._copy = self._action(theme, self.tr("Copy"), "copy")
        self._copy.clicked.connect(self.copy_wanted)
        self._hints = QWidget()
        hints = columns(theme, self._hints, gap=7)
        for key, words in (("F2", self.tr("edit in place")), ("Shift ↓", self.tr("choose more"))):
            hints.addWidget(KeyCap(theme, key))
            hints.addWidget(Text(theme, words, "small", "text_muted"))
            hints.addSpacing(theme.px(4))
        row.addWidget(self._hints)
        for button in (self._set, self._badges, self._copy):
            row.addWidget(button)
        self._problem = ""
        self._counts = ""
        self._refresh()

    def show_counts(self, chosen: int, shown: int) -> None:
        """Say how many of those shown are chosen."""
        self._many = chosen > 1
        self._counts = self.tr("{chosen} of {shown} chosen").format(chosen=chosen, shown=shown)
        self._refresh()

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with what is being typed; empty once it is cured."""
        self._problem = sentence
        self._refresh()

    def set_compact(self, compact: bool) -> None:
        """Leave out what the keys do."""
        self._compact = compact
        self._refresh()

    def _action(self, theme: Theme, words: str, icon: str) -> Button:
        return Button(theme, words, "quiet", icon=icon, height="hit_min")

    def _refresh(self) -> None:
        self._icon.setVisible(bool(self._problem))
        self._words.setText(self._problem or self._counts)
        self._words.setToolTip(plain_tip(self._problem))
        self._words.set_ink("danger" if self._problem else "text_muted")
        many = self._many and not self._problem
        for button in (self._set, self._badges, self._copy):
            button.setVisible(many)
        self._hints.setVisible(not many and not self._compact and not self._problem)
