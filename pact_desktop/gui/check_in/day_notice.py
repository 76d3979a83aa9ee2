"""The notice on the check-in screen that the date has changed: it stays until somebody has read it."""

from __future__ import annotations

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import Panel, columns
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme


class DayNotice(Panel):
    """A sentence with the button ``read``; hidden while there is nothing to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("offer")
        row = columns(theme, self, gap=10)
        row.setContentsMargins(theme.px(12), theme.px(3), theme.px(3), theme.px(3))
        row.addWidget(IconLabel(theme, "calendar", 20, "accent_soft_ink"))
        self._text = Text(theme, "", "body", weight=600, wrap=True)
        row.addWidget(self._text, 1)
        self.read = Button(theme, self.tr("OK"), height="hit_min")
        self.read.setAccessibleName(self.tr("Take the notice away"))
        row.addWidget(self.read)
        self.hide()

    def show_words(self, words: str) -> None:
        """Say something; without words, nothing."""
        self._text.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
