"""A section whose fields hold settings of the convening."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.panel import Panel, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.convening.controls import SettingControl
from pact_desktop.gui.convening.draft import SettingsDraft
from pact_desktop.gui.settings_page.section import Section


class SettingsSection(Section):
    """Binds controls to settings: each shows what the draft holds and tells it what is typed."""

    def __init__(self, context: Context, draft: SettingsDraft) -> None:
        super().__init__(context)
        self.draft = draft
        self._controls: dict[str, SettingControl] = {}
        self.column = rows(self.theme, self, gap=12)

    @property
    def keys(self) -> frozenset[str]:
        """The settings that stand here."""
        return frozenset(self._controls)

    def showing(self) -> None:
        self.show_settings()

    def bind(self, key: str, control: SettingControl) -> None:
        """Let a control hold a setting."""
        self._controls[key] = control
        kept = control.kept
        assert isinstance(kept, SignalInstance)
        kept.connect(lambda: self.draft.edit(key, control.value()))

    def show_settings(self) -> None:
        """Show what the draft holds."""
        if self.draft.is_read:
            for key, control in self._controls.items():
                control.set_value(self.draft.text(key))

    def field(self, key: str, name: str, control: QWidget, note: str = "") -> Field:
        """A field of the form whose control holds a setting."""
        self.bind(key, control)  # type: ignore[arg-type]
        return Field(self.theme, name, control, note)


def form(section: Section, title: str, note: str = "") -> tuple[Panel, QVBoxLayout]:
    """A panel with a heading, a quiet sentence beside or below it, and the rows of a form."""
    theme = section.theme
    panel = Panel()
    column = rows(theme, panel, margin=16, gap=12)
    column.addWidget(Text(theme, title, "lead", weight=600))
    if note:
        column.addWidget(Text(theme, note, "small", "text_muted", wrap=True))
    return panel, column
