"""The teams page: the cards of the county teams and the map of the counties."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.shortcut import add_shortcut
from pact_desktop.gui.context import Context
from pact_desktop.gui.page import Page
from pact_desktop.gui.phrases import wording
from pact_desktop.gui.sentences import problem_words
from pact_desktop.gui.teams.actions import COUNTIES, PLACE, TeamActions
from pact_desktop.gui.teams.board import TeamBoard, scrolled
from pact_desktop.gui.teams.filter_row import TeamsFilterRow
from pact_desktop.gui.teams.head import TeamsHead
from pact_desktop.gui.teams.map_panel import MapPanel
from pact_desktop.gui.teams.menus import TeamMenus
from pact_desktop.gui.teams.person_picker import PersonPicker
from pact_desktop.gui.teams.presenter import TeamsPresenter
from pact_desktop.gui.teams.view_model import Candidate, SeatView, TeamView
from pact_desktop.gui.undo_stack import Done
from pact_desktop.operations.settings_preview import SettingsPreview
from pact_desktop.store.changes import ChangeSet

_MAP_WIDTH, _NARROW_MAP_WIDTH = 352, 312


class TeamsPage(Page):
    """The view of ``TeamsPresenter``; changes go through ``TeamActions``."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setAccessibleName(self.tr("Teams"))
        self.presenter = TeamsPresenter(
            context.file, context.workers.serving(self), wording(context.at_venue), self, context.day
        )
        self.actions_ = TeamActions(context, self._why_a_reason, self)
        self.menus = TeamMenus(context.theme, self.actions_, self._open_person, self)
        self.board = TeamBoard(context.theme)
        self.map_panel = MapPanel(context.theme)
        self._compact = False
        self._wants_map = False
        self._wants_lines = False
        self._is_choosing = False
        self._follow = ""
        """Whose seat gets the focus once the page shows where it is."""
        self._is_new = True
        self._build()
        self._connect()

    # What the window asks

    def showing(self) -> None:
        self.presenter.refresh()
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self._focus_card()

    def changed(self, changes: ChangeSet) -> None:
        self.presenter.changed(changes)
        self.presenter.refresh()

    def regions(self) -> list[QWidget]:
        return [self._head, self.filters, self.board, self._map_area]

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self.set_margins(self._column, compact)
        self._head.set_compact(compact)
        self._arrange()

    def step_back(self) -> bool:
        if self._is_choosing:
            self._end_choosing()
            return True
        return False

    def undo(self) -> None:
        self.actions_.undo()

    def redo(self) -> None:
        self.actions_.redo()

    def shortcuts(self) -> list[tuple[str, str]]:
        return [
            ("← ↑ ↓ →", self.tr("Go round the seats, or the map")),
            ("Enter", self.tr("Open the person’s form, or fill the free place")),
            ("Space", self.tr("What can be done with the person: move, make coordinator")),
            ("Del", self.tr("Take the person out of the team")),
            ("F3", self.tr("Find a county or a person")),
            ("Esc", self.tr("Clear the filter, or stop choosing counties")),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._is_choosing:
                self._end_choosing()
            else:
                self.presenter.clear_filter()
                self._focus_card()
        elif event.text().strip() and event.text().isprintable() and not self._is_choosing:
            self.filters.type_into(event.text())
        else:
            super().keyPressEvent(event)

    # What the presenter tells

    def show_teams(self) -> None:
        whole = self.presenter.whole
        if whole is None:
            return
        self._head.show_counts(whole)
        self.filters.refresh()
        self.map_panel.show_teams(whole)
        self.board.show_teams(whole.teams, self.presenter.shown)
        self.board.mark(self.map_panel.map.current)
        self._arrange()
        self._follow_person()
        if self._is_new and whole.teams:
            self._is_new = False
            self.map_panel.map.set_current(whole.teams[0].county)
            self._focus_card()

    def show_candidates(self, county: str, people: list[Candidate]) -> None:
        title = self.tr("Who gets the free place of {county}?").format(county=county)
        picker = PersonPicker(self.theme, title, self.tr("Give the place"), people, self)
        names = {person.attendee_id: person.name for person in people}
        picker.picked.connect(lambda person: self.actions_.put(county, person, names[person]))
        picker.open()

    def show_coordinators(self, county: str, people: list[Candidate]) -> None:
        title = self.tr("Who coordinates the team of {county}?").format(county=county)
        picker = PersonPicker(self.theme, title, self.tr("Choose"), people, self)
        names = {person.attendee_id: person.name for person in people}
        picker.picked.connect(lambda person: self.actions_.choose_coordinator(county, person, names[person]))
        team = self._team(county)
        if team is not None and team.coordinator_is_chosen:
            picker.offer_nobody(self.theme, self.tr("The PACT coordinator"))
            picker.nobody_wanted.connect(lambda: self.actions_.choose_coordinator(county, None))
        picker.open()

    def show_effects(self, preview: SettingsPreview) -> None:
        self.board.consequences.show_effects(preview.effects, is_changed=bool(preview.changed))

    def refuse(self, problem: UserError) -> None:
        self._tell_problem(problem_words(problem))

    # What came of a change

    def _changed_here(self, origin: str, done: Done) -> None:
        if origin == COUNTIES:
            self._end_choosing()
        if origin == PLACE:
            self._follow = done.attendee_id
            if self.presenter.is_current:
                self._follow_person()
        if done.operation_id:
            self.context.tell(done.words, "check", self.tr("Undo"), self.undo)

    def _went_back_or_forth(self, done: Done, back: bool) -> None:
        if back:
            words = self.tr("Taken back: {what}").format(what=done.words)
            self.context.tell(words, "arrow-back-up", self.tr("Put back"), self.redo)
        else:
            words = self.tr("Put back: {what}").format(what=done.words)
            self.context.tell(words, "arrow-forward-up", self.tr("Undo"), self.undo)

    def _tell_problem(self, sentence: str) -> None:
        self.context.tell(sentence, "alert-triangle")

    def _follow_person(self) -> None:
        if self._follow and self.board.focus_person(self._follow):
            self._follow = ""

    def _why_a_reason(self, county: str) -> str:
        team = self._team(county)
        if team is not None and team.free:
            return self.tr("Others wait for a place in the team of {county}.").format(county=county)
        return self.tr("The team of {county} has no place left.").format(county=county)

    # What the widgets want

    def _open_person(self, attendee_id: str) -> None:
        self.context.page_wanted.emit("roster")
        self.context.person_wanted.emit(attendee_id)

    def _open_person_menu(self, attendee_id: str, where: QPoint) -> None:
        found = self._find(attendee_id)
        if found is not None:
            self.menus.person(*found, self._teams()).popup(where)

    def _take_out(self, attendee_id: str) -> None:
        found = self._find(attendee_id)
        if found is not None:
            self.actions_.take_out(attendee_id, found[0].name)

    def _dropped(self, county: str, attendee_id: str) -> None:
        found = self._find(attendee_id)
        if found is not None and found[1].county != county:
            self.actions_.put(county, attendee_id, found[0].name)

    def _open_below(self, menu: QMenu, widget: QWidget) -> None:
        menu.popup(widget.mapToGlobal(QPoint(0, widget.height())))

    def _open_disciplines(self, county: str) -> None:
        self._open_below(
            self.menus.disciplines(self.board.cards[county].view), self.board.cards[county].disciplines
        )

    def _open_waiting(self, county: str) -> None:
        card = self.board.cards[county]
        self._open_below(self.menus.waiting(card.view, self._teams()), card.waiting)

    def _entered(self, county: str) -> None:
        self.board.mark(county)
        self.map_panel.map.set_current(county)

    def _moved_on_map(self, county: str) -> None:
        self.board.mark(county)
        self._map_area.ensureWidgetVisible(self.map_panel.map.tile(county))

    def _pressed_on_map(self, county: str) -> None:
        if county in [card.county for card in self.board.shown]:
            self._show_map(False)
            self.board.focus_county(county)

    def _focus_card(self) -> None:
        """The focus goes to the current county's card, else to the first."""
        if self.board.focus_county(self.map_panel.map.current):
            return
        if self.board.shown:
            self.board.shown[0].focus_seat()
        else:
            self.setFocus()

    # Choosing the counties

    def _start_choosing(self) -> None:
        self._is_choosing = True
        counties = self.context.file.convening.pact_counties
        self.map_panel.map.choose(counties)
        self.board.consequences.show_effects([], is_changed=False)
        self._head.set_choosing(True)
        self._head.show_chosen(len(counties), False)
        self._arrange()
        county_map = self.map_panel.map
        county_map.tile(county_map.current).setFocus()

    def _chosen(self, counties: frozenset[str]) -> None:
        self._head.show_chosen(len(counties), counties != self.context.file.convening.pact_counties)
        self.presenter.find_effects(counties)

    def _save_counties(self) -> None:
        self.actions_.choose_counties(self.map_panel.map.chosen())

    def _end_choosing(self) -> None:
        if self._is_choosing:
            self._is_choosing = False
            self.map_panel.map.end_choosing()
            self._head.set_choosing(False)
            self._arrange()
            self._focus_card()

    # Building

    def _build(self) -> None:
        theme = self.theme
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._column = rows(theme, self, gap=12)
        self._head = TeamsHead(theme)
        self._column.addWidget(self._head)
        self._side = QWidget()
        side = rows(theme, self._side, gap=12)
        self.filters = TeamsFilterRow(theme, self.presenter)
        side.addWidget(self.filters)
        side.addWidget(self.board, 1)
        self._map_area = scrolled(self.map_panel)
        body: QHBoxLayout = columns(theme, gap=16)
        body.addWidget(self._side, 1)
        body.addWidget(self._map_area)
        self._column.addLayout(body, 1)
        self.set_compact(False)

    def _connect(self) -> None:
        self.context.changes.changed.connect(self.presenter.changed)
        self.context.day_changed.connect(self.presenter.choose_day)
        self.actions_.done.connect(self._changed_here)
        self.actions_.taken_back_or_put_back.connect(self._went_back_or_forth)
        self.actions_.problem_told.connect(self._tell_problem)
        head = self._head
        head.map_wanted.connect(self._show_map)
        head.lines_wanted.connect(self._show_lines)
        head.choosing_wanted.connect(self._start_choosing)
        head.save_wanted.connect(self._save_counties)
        head.cancel_wanted.connect(self._end_choosing)
        self._connect_board()
        self.map_panel.map.pressed.connect(self._pressed_on_map)
        self.map_panel.map.current_changed.connect(self._moved_on_map)
        self.map_panel.map.dropped.connect(self._dropped)
        self.map_panel.counties_chosen.connect(self._chosen)
        add_shortcut("F3", self, self.filters.field.setFocus)

    def _connect_board(self) -> None:
        board = self.board
        board.opened.connect(self._open_person)
        board.menu_wanted.connect(self._open_person_menu)
        board.out_wanted.connect(self._take_out)
        board.place_wanted.connect(self.presenter.find_candidates)
        board.coordinator_wanted.connect(self.presenter.find_coordinators)
        board.disciplines_wanted.connect(self._open_disciplines)
        board.waiting_wanted.connect(self._open_waiting)
        board.dropped.connect(self._dropped)
        board.entered.connect(self._entered)
        board.choosing_wanted.connect(self._start_choosing)
        board.all_wanted.connect(self.presenter.clear_filter)

    # Showing

    def _show_map(self, wanted: bool) -> None:
        self._wants_map = wanted
        self._head.views.set_current(int(wanted))
        self._arrange()

    def _show_lines(self, wanted: bool) -> None:
        self._wants_lines = wanted
        self._arrange()

    def _arrange(self) -> None:
        """Cards beside the map, or one of them; while counties are chosen, what that does."""
        theme, alone = self.theme, self._compact and not self._is_choosing
        self.board.set_lines(self._wants_lines and not self._compact)
        self.board.set_choosing(self._is_choosing)
        self.filters.setVisible(bool(self._teams()) and not self._is_choosing)
        self._side.setVisible(not (alone and self._wants_map))
        self._map_area.setVisible(not alone or self._wants_map)
        width = theme.px(_NARROW_MAP_WIDTH if self._compact else _MAP_WIDTH)
        self._map_area.setMinimumWidth(0 if alone else width)
        self._map_area.setMaximumWidth(16_777_215 if alone else width)

    def _teams(self) -> tuple[TeamView, ...]:
        return self.presenter.whole.teams if self.presenter.whole else ()

    def _team(self, county: str) -> TeamView | None:
        return self.presenter.whole.team(county) if self.presenter.whole else None

    def _find(self, attendee_id: str) -> tuple[SeatView, TeamView] | None:
        """Somebody who has a place or waits for one, and the team."""
        for team in self._teams():
            for seat in (*team.seats, *team.waiting):
                if seat.attendee_id == attendee_id:
                    return seat, team
        return None
