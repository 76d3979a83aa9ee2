"""The check-in page: puts the scenes in place and turns keys into intents."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from pact_desktop.domain.people import Attendee
from pact_desktop.gui.check_in.card import ResultCard
from pact_desktop.gui.check_in.desk import CheckInDesk
from pact_desktop.gui.check_in.digits import LoneDigits
from pact_desktop.gui.check_in.finder import Finder
from pact_desktop.gui.check_in.fix_name import FixName
from pact_desktop.gui.check_in.keys import begins_a_search, check_in_shortcuts
from pact_desktop.gui.check_in.last_scans import LastScans
from pact_desktop.gui.check_in.menus import hand_out_entries, pop_up
from pact_desktop.gui.check_in.presenter import CheckInPresenter
from pact_desktop.gui.check_in.ready import ReadyView
from pact_desktop.gui.check_in.search_view import SearchResults
from pact_desktop.gui.check_in.team_view import TeamCard
from pact_desktop.gui.check_in.top_row import TopRow
from pact_desktop.gui.check_in.view_model import (
    CardView,
    ReasonsView,
    ScanView,
    Scene,
    SearchView,
    TeamView,
    Waiting,
    WalkInDecision,
)
from pact_desktop.gui.check_in.walk_in_desk import WalkInDesk, choices
from pact_desktop.gui.check_in.walk_in_view import WalkInView
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import rows
from pact_desktop.gui.context import Context
from pact_desktop.gui.page import Foldable, Page
from pact_desktop.gui.phrases import county_words, wording
from pact_desktop.store.changes import ChangeSet

_SAME_FORM = "\0"
_QUIET_MS = 200


class CheckInPage(Page):
    """The view of ``CheckInPresenter``."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = self.theme
        self._compact = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Check-in"))
        self._column = rows(theme, self)
        self.top = TopRow(theme)
        self.ready_view = ReadyView(theme)
        self.card = ResultCard(theme)
        words = wording()
        self.last_scans = LastScans(theme)
        self._stack = QStackedWidget()
        self._folding: list[Foldable] = [self.top, self.ready_view, self.card, self.last_scans]
        for scene in (self.ready_view, self.card):
            self._stack.addWidget(scene)
        self._column.addWidget(self.top)
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(self.last_scans)
        self.finder = Finder(context.file)
        desk = CheckInDesk(context.file, context.session, self.finder, words)
        walk_in_desk = WalkInDesk(context.file, self.finder, words)
        self.presenter = CheckInPresenter(desk, walk_in_desk, self, context.workers, context.day)
        self._digits = LoneDigits(context.keys, self._digit, self)
        self._search_button = Button(theme, "", "quiet", icon="search", height="hit_min")
        self._search_button.setAccessibleName(self.tr("Search"))
        self._search_button.setToolTip(self.tr("Search (F3)"))
        self._more_button = Button(theme, "", "quiet", icon="dots-vertical", height="hit_min")
        self._more_button.setAccessibleName(self.tr("More"))
        self._connect()
        self._bind_keys()
        self._lay_out()
        context.workers.read(self.finder.build, self, "index_built")
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._make_scenes)
        self._quiet.start()

    # Scenes that are made when they are first needed, or in a quiet moment after the window stands

    @cached_property
    def results(self) -> SearchResults:
        """What a search found."""
        made = SearchResults(self.theme)
        made.person_chosen.connect(self.presenter.check_in)
        made.team_chosen.connect(self.presenter.open_team)
        made.walk_in_wanted.connect(self.presenter.open_walk_in)
        self._add_scene(made)
        return made

    @cached_property
    def team(self) -> TeamCard:
        """A county's team."""
        made = TeamCard(self.theme)
        made.check_in_wanted.connect(self.presenter.check_in_team)
        made.back_wanted.connect(self._escape)
        self._add_scene(made)
        return made

    @cached_property
    def walk_in(self) -> WalkInView:
        """The walk-in form with its decision."""
        made = WalkInView(self.theme, choices(wording()), self.context.file.convening.title)
        made.decision_wanted.connect(self.presenter.decide_walk_in)
        made.check_in_wanted.connect(self.presenter.walk_in)
        made.same_person.connect(self.presenter.check_in)
        made.cancelled.connect(self._escape)
        self._add_scene(made)
        return made

    def _add_scene(self, scene: SearchResults | TeamCard | WalkInView) -> None:
        scene.set_compact(self._compact)
        self._folding.append(scene)
        self._stack.addWidget(scene)

    def _make_scenes(self) -> None:
        """Make one scene that is missing, then give the window its turn before the next."""
        for name in ("results", "team", "walk_in"):
            if name not in self.__dict__:
                getattr(self, name)
                self._quiet.start()
                return

    # What the window asks

    def showing(self) -> None:
        if self.presenter.scene is Scene.READY:
            self.presenter.ready()
        elif self.presenter.scene is not Scene.WALK_IN:
            self.setFocus()
        self.context.devices.set_previewing(self.presenter.scene is Scene.READY)

    def hiding(self) -> None:
        self.context.devices.set_previewing(False)

    def changed(self, changes: ChangeSet) -> None:
        if self.presenter.scene is Scene.READY and changes.touches("badge"):
            self.presenter.ready()

    def heard(self, changes: ChangeSet) -> None:
        """Something changed, whichever page is in front: keep what typing finds up to date."""
        self.context.workers.read(lambda: self.finder.update(changes), self, "index_updated")

    def index_built(self, count: object) -> None:
        """Everyone can be found now; what was typed meanwhile is searched again."""
        if self.top.field.text():
            self.presenter.search(self.top.field.text())

    def index_updated(self, nothing: object) -> None:
        """The index is up to date again."""

    def failed(self, problem: BaseException) -> None:
        """Building or updating the index failed."""
        self.presenter.failed(problem)

    def regions(self) -> list[QWidget]:
        return [self.top, self._stack, self.last_scans]

    def compact_actions(self) -> list[QWidget]:
        return [self._search_button, self._more_button]

    def set_compact(self, compact: bool) -> None:
        if compact == self._compact:
            return
        self._compact = compact
        for part in self._folding:
            part.set_compact(compact)
        self._lay_out()

    def step_back(self) -> bool:
        return self.presenter.step_back()

    def undo(self) -> None:
        self.presenter.undo()

    def redo(self) -> None:
        self.presenter.redo()

    def shortcuts(self) -> list[tuple[str, str]]:
        return check_in_shortcuts()

    # The presenter's view

    def show_ready(self, waiting: Sequence[Waiting]) -> None:
        self.top.clear()
        self.ready_view.show_waiting(waiting)
        self.context.result_shown.emit(None)
        self.setFocus()
        self._show(self.ready_view)

    def show_card(self, card: CardView) -> None:
        self.top.clear()
        self.card.show_card(card)
        self.context.result_shown.emit(card)
        self.setFocus()
        self._show(self.card)

    def show_reasons(self, reasons: ReasonsView) -> None:
        self.card.show_reasons(reasons)
        self.setFocus()

    def show_pin_problem(self, sentence: str) -> None:
        if self.card.reasons is not None:
            self.card.reasons.show_pin_problem(sentence)

    def show_search(self, found: SearchView) -> None:
        self.results.show_results(found)
        self._show(self.results)

    def show_team(self, team: TeamView) -> None:
        self.top.clear()
        self.team.show_team(team)
        self.setFocus()
        self._show(self.team)

    def show_walk_in(self, typed: str) -> None:
        self.top.clear()
        self._show(self.walk_in)
        if typed != _SAME_FORM:
            self.walk_in.start(typed)

    def show_walk_in_decision(self, decision: WalkInDecision) -> None:
        self.walk_in.show_decision(decision)

    def show_scans(self, scans: Sequence[ScanView]) -> None:
        self.last_scans.show_scans(scans)

    def tell(self, sentence: str, icon: str, action: str, operation_id: str) -> None:
        kind, _, redone = operation_id.partition(":")

        def act() -> None:
            if kind == "redo":
                self.presenter.redo(redone)
            else:
                self.presenter.undo(operation_id)

        self.context.tell(sentence, icon, action, act if action else None)

    def sound(self, outcome: str) -> None:
        self.context.devices.play(outcome)

    def start_search(self) -> None:
        self.top.show()
        self.top.start("")

    def ask_hand_out(self, card: CardView) -> None:
        entries = hand_out_entries(self.presenter.hand_out)
        pop_up(self, entries, self.card.mapToGlobal(self.card.rect().center()))

    def edit_name(self, attendee: Attendee) -> None:
        dialog = FixName(self.theme, attendee, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self.presenter.save_name)
        dialog.open()

    def print_badge(self, attendee_id: str) -> None:
        self.context.print_wanted.emit([attendee_id])

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._escape()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.text().isdigit() and self.presenter.scene in (Scene.CARD, Scene.REASONS, Scene.TEAM):
            self._digits.press(int(event.text()))
        elif begins_a_search(event) and self.presenter.scene is not Scene.WALK_IN:
            self.top.show()
            self.top.start(event.text())
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        self._digits.cancel()
        self.presenter.ready()
        self._lay_out()

    def _enter(self) -> None:
        scene = self.presenter.scene
        if scene is Scene.REASONS and self.card.reasons is not None:
            self.card.reasons.confirm()
        elif scene is Scene.TEAM:
            self.team.confirm()
        elif scene is Scene.SEARCH:
            self.presenter.check_in(self.results.marked_id())

    def _digit(self, digit: int) -> None:
        scene = self.presenter.scene
        if scene is Scene.TEAM:
            if digit == 0:
                self.team.tick_all()
            else:
                self.team.toggle(digit)
        elif scene is Scene.REASONS and self.card.reasons is not None:
            self.card.reasons.choose(digit - 1)
        elif scene is Scene.CARD and 0 < digit <= len(self.card.view.remedies):
            self.presenter.choose_remedy(self.card.view.remedies[digit - 1].code)

    def _connect(self) -> None:
        presenter, top, card, context = self.presenter, self.top, self.card, self.context
        top.typed.connect(presenter.search)
        top.entered.connect(self._enter)
        top.moved.connect(lambda step: self.results.move_mark(step))
        top.team_wanted.connect(self._open_team)
        top.walk_in_wanted.connect(presenter.open_walk_in)
        card.remedy_chosen.connect(presenter.choose_remedy)
        card.reason_given.connect(presenter.give_reason)
        card.back_wanted.connect(presenter.step_back)
        card.undo_wanted.connect(lambda: presenter.undo(card.view.operation_id))
        card.fix_wanted.connect(presenter.fix_name)
        card.contact_wanted.connect(card.show_contact)
        card.print_wanted.connect(presenter.print_badge)
        self.last_scans.undo_wanted.connect(presenter.undo)
        self.ready_view.page_wanted.connect(context.page_wanted)
        context.day_changed.connect(presenter.set_day)
        context.changes.changed.connect(self.heard)
        context.devices.preview.connect(self.ready_view.camera.show_preview)
        self._search_button.clicked.connect(self.start_search)
        self._more_button.clicked.connect(self._open_more)

    def _bind_keys(self) -> None:
        for key, act in (
            ("F2", self.presenter.fix_name),
            ("F3", self.start_search),
            ("F4", self._show_contact),
            ("F7", self.presenter.open_walk_in),
            ("F8", self._open_team),
            ("F9", self._print),
            ("F10", self._open_more),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _print(self) -> None:
        if self.presenter.scene is Scene.WALK_IN:
            self.walk_in.confirm(prints=True)
        else:
            self.presenter.print_badge()

    def _show_contact(self) -> None:
        if self.presenter.scene is Scene.CARD:
            self.card.show_contact()

    def _open_team(self) -> None:
        """Open the team that the search names or the card belongs to, else let the person choose."""
        shown = self.results.first_team() if self.presenter.scene is Scene.SEARCH else ""
        if shown:
            self.presenter.open_team(shown)
            return
        counties = sorted(self.context.file.convening.pact_counties)
        entries = [(county_words(county), partial(self.presenter.open_team, county)) for county in counties]
        beside = self.top.team if self.top.team.isVisible() else self._more_button
        pop_up(self, entries, beside.mapToGlobal(QPoint(0, beside.height())))

    def _open_more(self) -> None:
        if not self._compact:
            return
        if self.presenter.scene is Scene.CARD and self.presenter.card and self.presenter.card.attendee_id:
            self.card.foot.open_more(self.card)
            return
        entries = (
            (self.tr("Team"), self._open_team),
            (self.tr("Walk-in"), self.presenter.open_walk_in),
        )
        pop_up(self, entries, self._more_button.mapToGlobal(QPoint(0, self._more_button.height())))

    def _show(self, scene: QWidget) -> None:
        self._stack.setCurrentWidget(scene)
        self.last_scans.set_hint_visible(scene is not self.card or not self.card.view.operation_id)
        self.context.devices.set_previewing(scene is self.ready_view)
        self._lay_out()

    def _lay_out(self) -> None:
        theme, compact = self.theme, self._compact
        scene = self._stack.currentWidget()
        searching = isinstance(scene, SearchResults) or self.top.field.hasFocus()
        walks_in = isinstance(scene, WalkInView)
        self.top.setVisible(not walks_in and (not compact or searching))
        side = theme.px(12 if compact else 24)
        top = theme.px(10 if compact else 16)
        self._column.setContentsMargins(side, top, side, theme.px(10 if compact else 16))
        self._column.setSpacing(theme.px(8 if compact else 14))
        self.last_scans.setVisible(not compact or (not searching and scene is not self.walk_in))
