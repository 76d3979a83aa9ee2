"""The settings page: a list of sections, and the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from pact_desktop.gui.components.controls import Choice
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.frame.sidebar import NavButton
from pact_desktop.gui.page import Page
from pact_desktop.gui.settings_page.computer_section import ComputerSection
from pact_desktop.gui.settings_page.operators_section import OperatorsSection
from pact_desktop.gui.settings_page.section import Section, SectionEntry
from pact_desktop.store.changes import ChangeSet

SECTIONS = (
    SectionEntry(
        str(QT_TRANSLATE_NOOP("Settings", "This computer")), "adjustments-horizontal", ComputerSection
    ),
    SectionEntry(str(QT_TRANSLATE_NOOP("Settings", "Operators and PINs")), "users", OperatorsSection),
)


class SettingsPage(Page):
    """Makes each section when it is first shown."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = self.theme
        self.setAccessibleName(self.tr("Settings"))
        self._sections: dict[int, Section] = {}
        self._holders: dict[int, QScrollArea] = {}
        self._current = 0
        self._column = rows(theme, self, gap=14)
        self._column.addWidget(Text(theme, self.tr("Settings"), "title"))
        titles = [QCoreApplication.translate("Settings", entry.title) for entry in SECTIONS]
        self._drop_down = Choice([(str(number), title) for number, title in enumerate(titles)])
        self._drop_down.setAccessibleName(self.tr("Section"))
        self._drop_down.kept.connect(lambda: self.show_section(int(self._drop_down.value())))
        self._column.addWidget(self._drop_down)
        self._list = QWidget()
        self._list.setFixedWidth(theme.px(204))
        lines = rows(theme, self._list)
        self._buttons = []
        for number, (entry, title) in enumerate(zip(SECTIONS, titles, strict=True)):
            button = NavButton(theme, title, entry.icon)
            button.set_rail(False)
            button.clicked.connect(lambda _=False, number=number: self.show_section(number))
            lines.addWidget(button)
            self._buttons.append(button)
        lines.addStretch()
        self._stack = QStackedWidget()
        row = columns(theme, gap=18)
        row.addWidget(self._list)
        row.addWidget(self._stack, 1)
        self._column.addLayout(row, 1)
        self.set_compact(False)

    def showing(self) -> None:
        self.show_section(self._current)

    def changed(self, changes: ChangeSet) -> None:
        self.section(self._current).changed(changes)

    def regions(self) -> list[QWidget]:
        return [self._list, self._drop_down, self._stack]

    def set_compact(self, compact: bool) -> None:
        self._list.setVisible(not compact)
        self._drop_down.setVisible(compact)
        side = self.theme.px(12 if compact else 24)
        self._column.setContentsMargins(side, self.theme.px(12 if compact else 20), side, self.theme.px(12))

    def section(self, number: int) -> Section:
        """A section, made if it was never shown."""
        if number not in self._sections:
            made = SECTIONS[number].build(self.context)
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            made.setProperty("kind", "scrolled")
            scroll.setWidget(made)
            self._sections[number] = made
            self._holders[number] = scroll
            self._stack.addWidget(scroll)
        return self._sections[number]

    def show_section(self, number: int) -> None:
        """Bring a section to the front."""
        self._current = number
        section = self.section(number)
        for place, button in enumerate(self._buttons):
            button.setChecked(place == number)
        self._drop_down.set_value(str(number))
        self._stack.setCurrentWidget(self._holders[number])
        section.showing()
