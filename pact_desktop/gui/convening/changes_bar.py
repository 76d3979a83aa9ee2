"""What is not saved yet: what it would do to whom, and the buttons to save or discard it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from pact_desktop.domain.effects import Effect
from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.effect_line import EffectLine
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import Panel, clear, columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.sentences import problem_words
from pact_desktop.gui.style.theme import Theme

MOST_LINES, MOST_LINES_COMPACT = 4, 1
"""How many lines of effects are seen at once; the rest scrolls."""


class ChangesBar(Panel):
    """Stands at the foot of the page while something is not saved."""

    save_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._most_lines = MOST_LINES
        self._effects = 0
        column = rows(theme, self, margin=12, gap=8)
        head = columns(theme, gap=8)
        self._icon = IconLabel(theme, "info-circle", 18, "text_muted")
        self.summary = Text(theme, "", "body", weight=600, wrap=True)
        self.discard = Button(theme, self.tr("Discard"), "quiet")
        self.discard.clicked.connect(self.discard_wanted)
        self.save = Button(theme, self.tr("Save"), "primary", key="Ctrl+S")
        self.save.clicked.connect(self.save_wanted)
        head.addWidget(self._icon)
        head.addWidget(self.summary, 1)
        head.addWidget(self.discard)
        head.addWidget(self.save)
        column.addLayout(head)
        self._lines = QWidget()
        self._lines.setProperty("kind", "scrolled")
        self._list = rows(theme, self._lines, gap=2)
        self._list.setSizeConstraint(QLayout.SizeConstraint.SetMinAndMaxSize)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._lines)
        column.addWidget(self._scroll)
        self.hide()

    def show_state(self, count: int, effects: Sequence[Effect], problem: UserError | None) -> None:
        """Show how many settings are not saved, what that would do, or why it cannot be kept."""
        self.setVisible(count > 0)
        clear(self._list)
        words = changes_words(count)
        if problem is not None:
            words = problem_words(problem)
        elif not effects:
            words += " " + self.tr("Nobody is affected.")
        self.summary.setText(words)
        self.summary.set_ink("text" if problem is None else "danger")
        self._icon.set_icon(
            *(("info-circle", "text_muted") if problem is None else ("alert-circle", "danger"))
        )
        self.save.setEnabled(problem is None)
        for effect in effects:
            self._list.addWidget(EffectLine(self._theme, effect))
        self._scroll.setVisible(bool(effects))
        self._effects = len(effects)
        self._fit()

    def set_compact(self, compact: bool) -> None:
        """Leave more room for the form, or show more effects at once."""
        self._most_lines = MOST_LINES_COMPACT if compact else MOST_LINES
        self._fit()

    def sentences(self) -> list[str]:
        """The effects that are shown."""
        return [line.sentence.text() for line in self._lines.findChildren(EffectLine) if not line.isHidden()]

    def _fit(self) -> None:
        self._scroll.setFixedHeight(self._theme.px(36 * min(self._effects, self._most_lines) + 4))


def changes_words(count: int) -> str:
    """How many changes of the convening are not saved, in a sentence."""
    translate = QCoreApplication.translate
    if count == 1:
        return translate("ChangesBar", "1 change is not saved.")
    return translate("ChangesBar", "{count} changes are not saved.").format(count=count)
