"""Controls that each hold one setting of this computer: applied and kept at once when it is changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox

from pact_desktop.gui.components.controls import Choice
from pact_desktop.gui.context import Context

Pairs = Sequence[tuple[str, str]]
"""Values and words of a choice."""


class SettingControls:
    """Makes controls by the names of the settings that they hold."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def choice(self, name: str, pairs: Pairs) -> Choice:
        """A drop-down that holds a setting."""
        made = Choice(pairs)
        made.set_value(str(getattr(self._context.settings, name)))
        made.kept.connect(lambda: self.keep(name, made.value()))
        return made

    def switch(self, name: str, words: str) -> QCheckBox:
        """A box that holds a setting."""
        made = QCheckBox(words)
        made.setChecked(bool(getattr(self._context.settings, name)))
        made.toggled.connect(lambda on: self.keep(name, on))
        return made

    def keep(self, name: str, value: object) -> None:
        """Keep a setting in the type that it has."""
        settings = self._context.settings
        before = getattr(settings, name)
        kept = int(str(value)) if isinstance(before, int) and not isinstance(before, bool) else value
        if kept != before:
            setattr(settings, name, kept)
            self._context.setting_changed.emit(name)


def offer(choice: Choice, pairs: Pairs, value: str) -> None:
    """Offer what is there now; what was chosen stays, even while it is unplugged."""
    known = {one for one, _ in pairs}
    missing = QCoreApplication.translate("SettingControls", "{name} (not here)").format(name=value)
    choice.set_choices([*pairs, *([] if value in known else [(value, missing)])])
    choice.set_value(value)
