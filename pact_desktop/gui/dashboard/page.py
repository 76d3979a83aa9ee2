"""The dashboard page: figures, arrivals, groups and teams of one day, live."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy, QStackedWidget, QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import DAYS
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.controls import Choice
from pact_desktop.gui.components.empty import EmptyState
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.segments import Segments
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.county_map.map import CountyMap
from pact_desktop.gui.dashboard.chart import ArrivalsChart, StripeSwatch
from pact_desktop.gui.dashboard.counties import county_tiles
from pact_desktop.gui.dashboard.desks import DesksList
from pact_desktop.gui.dashboard.figures import Dashboard
from pact_desktop.gui.dashboard.parts import FigureTile, GroupShares, SavedPanel, TeamsList
from pact_desktop.gui.dashboard.presenter import DashboardPresenter
from pact_desktop.gui.dashboard.saving import PanelSaver, Table
from pact_desktop.gui.page import Page
from pact_desktop.gui.phrases import day_title, time_of_day, wording
from pact_desktop.store.changes import ChangeSet

_GROUPS = ("affiliation", "county", "discipline")
_LIVE_MS = 1_000
"""The least time between two counts, however fast the desk checks in."""
_CLOCK_MS = 30_000
_FEW_QUARTERS_MINUTES = 15


class DashboardPage(Page):
    """The view of ``DashboardPresenter``."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setAccessibleName(self.tr("Dashboard"))
        self.presenter = DashboardPresenter(
            context.file, context.workers.serving(self), wording(), self.tr("Not given"), self, context.day
        )
        self._figures: Dashboard | None = None
        self._build()
        self._connect()

    # What the window asks

    def showing(self) -> None:
        self.presenter.refresh(anyway=True)  # the quarter hour that is now may be another one
        self._clock.start()

    def hiding(self) -> None:
        self._clock.stop()

    def changed(self, changes: ChangeSet) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def regions(self) -> list[QWidget]:
        return [self._head, *self._panels()]

    def set_compact(self, compact: bool) -> None:
        self.set_margins(self._column, compact)
        self._place(compact)

    # What the presenter tells

    def show_figures(self, figures: Dashboard) -> None:
        self._figures = figures
        self._days.set_current(DAYS.index(figures.day))
        self._as_of.setText(self.tr("As of {time}").format(time=time_of_day(figures.made_at)))
        self._show_tiles(figures)
        came = any(quarter.count for quarter in figures.quarters)
        self._chart.show_quarters(figures.quarters)
        self._chart_or_empty.setCurrentIndex(0 if came else 1)
        self._legend.setVisible(figures.this_quarter is not None and came)
        self._show_groups()
        self._teams_list.show_teams(figures.teams)
        self._map.show_tiles(county_tiles(figures.counties))
        self._desks_list.show_desks(figures.desks)

    def report_written(self, name: str) -> None:
        self.context.tell(self.tr("Saved in {file}.").format(file=name), "check")

    def refuse(self, problem: UserError) -> None:
        self.context.tell_problem(problem)

    # Showing

    def _show_tiles(self, figures: Dashboard) -> None:
        people, recent, teams, packets = self._tiles
        of = self.tr("of {expected}").format(expected=figures.expected)
        people.show_figure(figures.is_in, of, self.tr("people are in"))
        self._show_recent(recent, figures)
        complete = sum(team.is_complete for team in figures.teams)
        of_teams = self.tr("of {count}").format(count=len(figures.teams))
        teams.show_figure(complete, of_teams, self.tr("teams are complete"))
        line = self.tr("still to hand out")
        if figures.tickets_due:
            meals = self.tr("{count} food tickets").format(count=figures.tickets_due)
            line = f"{line}, {meals}"
        packets.show_figure(figures.packets_due, self.tr("packets"), line)

    def _show_recent(self, tile: FigureTile, figures: Dashboard) -> None:
        quarter, busiest = figures.this_quarter, figures.busiest
        if quarter is not None:
            since = self.tr("since {time}").format(time=_clock(quarter.begins.hour, quarter.begins.minute))
            minutes = figures.made_at.minute % _FEW_QUARTERS_MINUTES + 1
            tile.show_figure(quarter.count, since, self._pace(quarter.count / minutes))
        elif busiest is not None:
            at = self.tr("at {time}").format(time=_clock(busiest.begins.hour, busiest.begins.minute))
            tile.show_figure(busiest.count, at, self.tr("in the busiest quarter hour"))
        else:
            tile.show_figure(0, "", self.tr("arrivals so far"))

    def _pace(self, a_minute: float) -> str:
        if a_minute >= 1.5:
            return self.tr("about {count} a minute").format(count=round(a_minute))
        if a_minute >= 0.7:
            return self.tr("about one a minute")
        if a_minute > 0:
            return self.tr("one in {count} minutes").format(count=round(1 / a_minute))
        return self.tr("nobody just now")

    def _show_list_or_map(self, choice: int) -> None:
        self._teams_list.setVisible(choice == 0)
        self._map.setVisible(choice == 1)

    def _show_groups(self) -> None:
        if self._figures is not None:
            self._shares.show_groups(self._figures.groups[self._group_choice.value()])

    # Saving

    def _table(self, panel: SavedPanel) -> Table:
        """What a panel shows, as a table with headings."""
        figures = self._figures
        if figures is None:
            return []
        if panel is self.arrivals:
            times = [
                (_clock(quarter.begins.hour, quarter.begins.minute), quarter.count)
                for quarter in figures.quarters
            ]
            return [(self.tr("From"), self.tr("Arrivals")), *times]
        if panel is self.teams:
            if self._team_choice.current():
                counties = [(name, each.is_in, each.expected) for name, each in figures.counties.items()]
                return [(self.tr("County"), self.tr("In"), self.tr("Expected")), *counties]
            headings = (self.tr("County"), self.tr("In"), self.tr("Registered"), self.tr("Missing"))
            teams = [
                (team.county, team.is_in, team.registered, ", ".join(team.missing)) for team in figures.teams
            ]
            return [headings, *teams]
        if panel is self.desks:
            return [
                (self.tr("Desk"), self.tr("Let in"), self.tr("Last")),
                *(
                    (desk.name, desk.let_in, time_of_day(self.context.at_venue(desk.last_in)))
                    for desk in figures.desks
                ),
            ]
        groups = figures.groups[self._group_choice.value()]
        lines = [(group.name, group.is_in, group.expected) for group in groups]
        return [(self.tr("Name"), self.tr("In"), self.tr("Expected")), *lines]

    def _save_report(self) -> None:
        kinds = self.tr("PDF (*.pdf);;Excel workbook (*.xlsx);;Tables (*.csv);;For programs (*.json)")
        path = file_dialogs.ask_save_path(self, self.tr("Attendance report"), "attendance.pdf", kinds)
        if path is not None:
            self.presenter.write_report(path)

    # Building

    def _build(self) -> None:
        theme = self.theme
        self._column = rows(theme, self, gap=12)
        self._column.addWidget(self._make_head())
        self._tiles = [FigureTile(theme) for _ in range(4)]
        self._make_arrivals()
        self._make_groups()
        self._make_teams()
        self.desks = SavedPanel(theme, self.tr("Desks"))
        self._desks_list = DesksList(theme, self.context.settings.desk_name, self.context.at_venue)
        self.desks.column.addWidget(self._desks_list, 1)
        self._inner = QWidget()
        self._inner.setProperty("kind", "scrolled")
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(12))
        self._tile_grid = QGridLayout()
        self._tile_grid.setSpacing(theme.px(12))
        self._grid.addLayout(self._tile_grid, 0, 0, 1, 3)
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._inner)
        self._column.addWidget(scroll, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_LIVE_MS)
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_MS)
        self.set_compact(False)

    def _make_head(self) -> QWidget:
        theme = self.theme
        self._head = QWidget()
        row = columns(theme, self._head, gap=12)
        row.addWidget(Text(theme, self.tr("Dashboard"), "title"))
        row.addSpacing(theme.px(4))
        self._days = Segments(theme, [day_title(day) for day in DAYS])
        self._days.set_current(DAYS.index(self.context.day))
        row.addWidget(self._days)
        row.addStretch()
        self._as_of = Text(theme, "", "small", "text_muted", tabular=True)
        row.addWidget(self._as_of)
        self._report = Button(theme, self.tr("Report…"), icon="file-export")
        row.addWidget(self._report)
        return self._head

    def _make_arrivals(self) -> None:
        theme = self.theme
        self.arrivals = SavedPanel(theme, self.tr("Arrivals by quarter hour"))
        self._legend = QWidget()
        legend = columns(theme, self._legend, gap=6)
        legend.addWidget(StripeSwatch(theme))
        legend.addWidget(Text(theme, self.tr("this quarter, so far"), "small", "text_muted"))
        self.arrivals.add_to_head(self._legend)
        self._chart = ArrivalsChart(theme)
        sentence = self.tr("Doors are not open yet. The first arrival starts the chart.")
        self._chart_or_empty = QStackedWidget()
        self._chart_or_empty.addWidget(self._chart)
        self._chart_or_empty.addWidget(EmptyState(theme, "chart-bar", sentence))
        self.arrivals.column.addWidget(self._chart_or_empty, 1)

    def _make_groups(self) -> None:
        theme = self.theme
        self.groups = SavedPanel(theme, self.tr("In and expected"))
        titles = [self.tr("Affiliation"), self.tr("County"), self.tr("Discipline")]
        self._group_choice = Choice(list(zip(_GROUPS, titles, strict=True)))
        self._group_choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self._group_choice.setAccessibleName(self.tr("In and expected"))
        self.groups.add_to_head(self._group_choice)
        self._shares = GroupShares(theme)
        self.groups.column.addWidget(self._shares, 1)

    def _make_teams(self) -> None:
        """Who is missing of each team, or every county on the map."""
        theme = self.theme
        self.teams = SavedPanel(theme, self.tr("Teams: who is still missing"))
        self._team_choice = Segments(theme, [self.tr("List"), self.tr("Map")])
        self.teams.add_to_head(self._team_choice)
        self._teams_list = TeamsList(theme)
        self._map = CountyMap(theme)
        self._map.setMinimumHeight(theme.px(380))
        self._map.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._map.hide()
        self._team_choice.chosen.connect(self._show_list_or_map)
        self.teams.column.addWidget(self._teams_list, 1)
        self.teams.column.addWidget(self._map, 1)

    def _connect(self) -> None:
        self._days.chosen.connect(lambda index: self.presenter.choose_day(DAYS[index]))
        self._group_choice.kept.connect(self._show_groups)
        self._report.clicked.connect(self._save_report)
        saver = PanelSaver(self, self.presenter.write_file)
        for panel in self._panels():
            panel.picture_wanted.connect(saver.save_picture)
            panel.pdf_wanted.connect(saver.save_pdf)
            panel.figures_wanted.connect(lambda panel: saver.save_table(panel, self._table(panel)))
        self._soon.timeout.connect(self.presenter.refresh)
        self._clock.timeout.connect(lambda: self.presenter.refresh(anyway=True))
        self.context.changes.changed.connect(self.presenter.changed)
        self.context.day_changed.connect(self.presenter.choose_day)

    def _panels(self) -> tuple[SavedPanel, ...]:
        return self.arrivals, self.groups, self.desks, self.teams

    def _place(self, compact: bool) -> None:
        """Figures above, arrivals, groups and desks at the left, teams at the right; narrow, one column."""
        theme, grid = self.theme, self._grid
        for tile in self._tiles:
            self._tile_grid.removeWidget(tile)
        wide = 2 if compact else 4
        for place, tile in enumerate(self._tiles):
            self._tile_grid.addWidget(tile, place // wide, place % wide)
        for column in range(4):
            self._tile_grid.setColumnStretch(column, 1 if column < wide else 0)
            self._tile_grid.setColumnMinimumWidth(column, theme.px(100) if column < wide else 0)
        for panel in self._panels():
            grid.removeWidget(panel)
        self.arrivals.setMinimumHeight(theme.px(200))
        self.groups.setMinimumHeight(theme.px(230 if compact else 150))
        self.teams.setMinimumHeight(theme.px(260 if compact else 0))
        self.teams.setMaximumWidth(16_777_215 if compact else theme.px(372))
        self.desks.setMinimumHeight(theme.px(150))
        if compact:
            for line, panel in enumerate(self._panels(), start=1):
                grid.addWidget(panel, line, 0, 1, 3)
        else:
            grid.addWidget(self.arrivals, 1, 0, 1, 2)
            grid.addWidget(self.groups, 2, 0)
            grid.addWidget(self.desks, 2, 1)
            grid.addWidget(self.teams, 1, 2, 2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, 0 if compact else theme.px(206))
        grid.setColumnMinimumWidth(2, 0 if compact else theme.px(372))
        for line in (1, 2):
            grid.setRowStretch(line, 1)


def _clock(hour: int, minute: int) -> str:
    return f"{hour}:{minute:02d}"
