"""County teams: the disciplines that a good team brings together, and the PACT counties."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QWidget

from pact_desktop.domain.counties import COUNTY_NAMES
from pact_desktop.domain.people import Discipline
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.convening.controls import Ticks
from pact_desktop.gui.convening.draft import SettingsDraft
from pact_desktop.gui.convening.settings_section import SettingsSection, form
from pact_desktop.gui.phrases import wording
from pact_desktop.gui.style.theme import Theme


class TeamsSection(SettingsSection):
    """Counties are chosen from a list here, or on the map of the Teams page."""

    def __init__(self, context: Context, draft: SettingsDraft) -> None:
        super().__init__(context, draft)
        theme, words = self.theme, wording()
        panel, column = form(
            self,
            self.tr("Core disciplines"),
            self.tr("A team that lacks one of them is marked on the Teams page and in the report."),
        )
        disciplines = Ticks([(each.value, words.discipline(each)) for each in Discipline])
        disciplines.setParent(self)
        self.bind("core_disciplines", disciplines)
        self._boxes = list(disciplines.boxes.values())
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(18))
        column.addLayout(self._grid)
        self.column.addWidget(panel)
        panel, column = form(
            self,
            self.tr("PACT counties"),
            self.tr("Their county team members are a team with its own places."),
        )
        self._counties = Text(theme, "", "body", wrap=True)
        column.addWidget(self._counties)
        foot = columns(theme, gap=8)
        self.choose = Button(theme, self.tr("Choose counties…"), icon="pencil")
        self.choose.clicked.connect(self.open_choice)
        foot.addWidget(self.choose)
        on_map = Button(theme, self.tr("On the map"), "quiet", icon="users-group")
        on_map.clicked.connect(lambda: context.page_wanted.emit("teams"))
        foot.addWidget(on_map)
        foot.addStretch()
        column.addLayout(foot)
        self.column.addWidget(panel)
        self.column.addStretch()
        self.set_compact(False)

    def show_settings(self) -> None:
        super().show_settings()
        if self.draft.is_read:
            names = [name for name in self.draft.text("pact_counties").split(", ") if name]
            count = self.tr("{count} of {all}: {names}")
            some = count.format(count=len(names), all=len(COUNTY_NAMES), names=", ".join(names))
            self._counties.setText(some if names else self.tr("None yet."))

    def set_compact(self, compact: bool) -> None:
        wide = 1 if compact else 2
        for place, box in enumerate(self._boxes):
            self._grid.addWidget(box, place // wide, place % wide)

    def open_choice(self) -> None:
        """Let the counties be ticked in a list."""
        dialog = CountiesDialog(self.theme, self.draft.text("pact_counties"), self)
        dialog.chosen.connect(self._chosen)
        dialog.open()

    def _chosen(self, counties: str) -> None:
        self.draft.edit("pact_counties", counties)
        self.show_settings()


class CountiesDialog(QDialog):
    """Emits ``chosen`` with the names of the counties that are ticked, with commas."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, counties: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("PACT counties"))
        column = rows(theme, self, margin=24, gap=12)
        column.addWidget(Text(theme, self.tr("PACT counties"), "title"))
        self.ticks = Ticks([(name, name) for name in COUNTY_NAMES])
        self.ticks.setParent(self)
        self.ticks.set_value(counties)
        self._count = Text(theme, "", "body", "text_muted")
        self.ticks.kept.connect(self._show_count)
        column.addWidget(self._count)
        held = QWidget()
        held.setProperty("kind", "scrolled")
        grid = QGridLayout(held)
        lines = -(-len(COUNTY_NAMES) // 3)
        for place, box in enumerate(self.ticks.boxes.values()):
            grid.addWidget(box, place % lines, place // lines)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(held)
        scroll.setMinimumSize(theme.px(540), theme.px(360))
        column.addWidget(scroll, 1)
        foot = columns(theme, gap=8)
        foot.addStretch()
        cancel = Button(theme, self.tr("Cancel"), "quiet", key="Esc")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        take = Button(theme, self.tr("Take these"), "primary", key="Enter")
        take.setDefault(True)
        take.clicked.connect(self.accept)
        foot.addWidget(cancel)
        foot.addWidget(take)
        column.addLayout(foot)
        self._show_count()

    def accept(self) -> None:
        self.chosen.emit(self.ticks.value())
        super().accept()

    def _show_count(self) -> None:
        count = sum(box.isChecked() for box in self.ticks.boxes.values())
        words = self.tr("{count} of {all} are ticked.")
        self._count.setText(words.format(count=QLocale().toString(count), all=len(COUNTY_NAMES)))
