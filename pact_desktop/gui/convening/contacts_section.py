"""Whom to ask: the Program/Agenda and the Logistics contact."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pact_desktop.gui.components.controls import Line
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.panel import columns
from pact_desktop.gui.context import Context
from pact_desktop.gui.convening.draft import SettingsDraft
from pact_desktop.gui.convening.settings_section import SettingsSection, form


class ContactLines(QObject):
    """Name, telephone and email: three lines, one setting."""

    kept = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines = (Line(), Line(), Line())
        for line in self.lines:
            line.kept.connect(self.kept)

    def value(self) -> str:
        """As in Lena Ortiz; 916-555-0100; lena@example.org."""
        return "; ".join(line.value().replace(";", ",") for line in self.lines)

    def set_value(self, value: str) -> None:
        """Show another contact."""
        for line, text in zip(self.lines, [*value.split(";", 2), "", ""], strict=False):
            line.set_value(text.strip())


class ContactsSection(SettingsSection):
    """The two contacts of the convening's announcement."""

    def __init__(self, context: Context, draft: SettingsDraft) -> None:
        super().__init__(context, draft)
        self._add("program_contact", self.tr("Program/Agenda"), self.tr("Stands in the packets."))
        self._add(
            "logistics_contact",
            self.tr("Logistics"),
            self.tr("Stands in the packets, and on the card of whoever cannot be let in."),
        )
        self.column.addStretch()

    def _add(self, key: str, title: str, note: str) -> None:
        theme = self.theme
        panel, column = form(self, title, note)
        contact = ContactLines()
        contact.setParent(self)
        self.bind(key, contact)
        name, phone, email = contact.lines
        column.addWidget(Field(theme, self.tr("Name"), name))
        pair = columns(theme, gap=12)
        pair.addWidget(Field(theme, self.tr("Telephone"), phone))
        pair.addWidget(Field(theme, self.tr("Email"), email))
        column.addLayout(pair)
        self.column.addWidget(panel)
