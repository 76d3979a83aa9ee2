"""What the check-in page shows: the presenter's view, made of widgets."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from pact_desktop.domain.people import Attendee
from pact_desktop.gui.check_in.fix_name import FixName
from pact_desktop.gui.check_in.last_scans import LastScans
from pact_desktop.gui.check_in.menus import Entry, badge_entries, pop_up
from pact_desktop.gui.check_in.review_desk import ReviewList
from pact_desktop.gui.check_in.scenes import Scenes
from pact_desktop.gui.check_in.search_view import SearchResults
from pact_desktop.gui.check_in.top_row import TopRow
from pact_desktop.gui.check_in.view_model import (
    CardView,
    Choices,
    ItemsView,
    ReasonsView,
    ScanView,
    SearchView,
    TeamView,
    Waiting,
    WalkInDecision,
)
from pact_desktop.gui.check_in.walk_in_view import WalkInView
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import rows
from pact_desktop.gui.context import Context
from pact_desktop.gui.lock.pin_dialog import OrganizerPinDialog

_SOON_MS = 250
"""How often what is not answered yet is looked at."""


class CheckInScreen(QWidget):
    """Search row, scenes and last scans, one under the other. Emits what its menus and forms ask for."""

    name_saved = Signal(str, dict, bool)
    new_badge_wanted = Signal()
    undo_wanted = Signal(str)
    redo_wanted = Signal(str)
    look_wanted = Signal()
    review_opened = Signal()

    def __init__(self, context: Context, choices: Choices) -> None:
        super().__init__()
        theme = context.theme
        self._context = context
        self._theme = theme
        self.is_compact = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = rows(theme, self)
        self.top = TopRow(theme)
        self.scenes = Scenes(theme, choices, context.file.convening.title)
        self.card = self.scenes.card
        self.last_scans = LastScans(theme)
        self._column.addWidget(self.top)
        self._column.addWidget(self.scenes, 1)
        self._column.addWidget(self.last_scans)
        self.search_button = Button(theme, "", "quiet", icon="search", height="hit_min")
        self.search_button.setAccessibleName(self.tr("Search"))
        self.search_button.setToolTip(self.tr("Search (F3)"))
        self.search_button.clicked.connect(self.start_search)
        self.more_button = Button(theme, "", "quiet", icon="dots-vertical", height="hit_min")
        self.more_button.setAccessibleName(self.tr("More"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.look_wanted)
        context.devices.preview.connect(self.scenes.ready.camera.show_preview)
        context.devices.darkness_changed.connect(self.scenes.ready.camera.set_dark)
        self.lay_out()

    def set_compact(self, compact: bool) -> None:
        """Lay out for a narrow window, or a wide one."""
        if compact == self.is_compact:
            return
        self.is_compact = compact
        for part in (self.top, self.scenes, self.last_scans):
            part.set_compact(compact)
        self.lay_out()

    def lay_out(self) -> None:
        """Give each part its place and say which of them are seen."""
        theme, compact = self._theme, self.is_compact
        scene = self.scenes.currentWidget()
        searching = isinstance(scene, SearchResults) or self.top.field.hasFocus()
        walks_in = isinstance(scene, WalkInView)
        self.top.setVisible(not walks_in and (not compact or searching))
        side = theme.px(12 if compact else 24)
        top = theme.px(10 if compact else 16)
        self._column.setContentsMargins(side, top, side, theme.px(10 if compact else 16))
        self._column.setSpacing(theme.px(8 if compact else 14))
        self.last_scans.setVisible(not compact or (not searching and not walks_in))

    def open_menu(self, entries: Sequence[Entry], beside: QWidget) -> None:
        """Open a menu under a button; a button that is not seen leaves it to the one of the strip."""
        place = beside if beside.isVisible() else self.more_button
        pop_up(self, entries, place.mapToGlobal(QPoint(0, place.height())))

    # The presenter's view

    def show_day_notice(self, words: str) -> None:
        self.scenes.ready.show_day_notice(words)
        if words and not self.scenes.ready.isVisible():
            self._context.tell(words, "calendar")

    def show_ready(self, waiting: Sequence[Waiting]) -> None:
        self.top.clear()
        self.show_waiting(waiting)
        self._context.result_shown.emit(None)
        self.setFocus()
        self._show(self.scenes.ready)

    def show_waiting(self, waiting: Sequence[Waiting]) -> None:
        self.scenes.ready.show_waiting(waiting)

    def show_review(self) -> None:
        self.top.clear()
        self._show(self.scenes.review)
        self.review_opened.emit()
        self.setFocus()

    def show_card(self, card: CardView) -> None:
        self.top.clear()
        self.card.show_card(card)
        self._context.result_shown.emit(card)
        self.setFocus()
        self._show(self.card)

    def show_items(self, items: ItemsView) -> None:
        self.card.show_items(items)
        self.setFocus()

    def show_reasons(self, reasons: ReasonsView) -> None:
        self.card.show_reasons(reasons)
        self.setFocus()

    def show_pin_problem(self, sentence: str) -> None:
        if self.card.reasons is not None:
            self.card.reasons.show_pin_problem(sentence)

    def show_search(self, found: SearchView) -> None:
        self.scenes.results.show_results(found)
        self._show(self.scenes.results)

    def show_team(self, team: TeamView) -> None:
        self.top.clear()
        self.scenes.team.show_team(team)
        self.setFocus()
        self._show(self.scenes.team)

    def show_walk_in(self, typed: str | None) -> None:
        self.top.clear()
        self._show(self.scenes.walk_in)
        if typed is not None:
            self.scenes.walk_in.start(typed)

    def show_walk_in_decision(self, decision: WalkInDecision) -> None:
        self.scenes.walk_in.show_decision(decision)

    def show_scans(self, scans: Sequence[ScanView]) -> None:
        self.last_scans.show_scans(scans)

    def tell(self, sentence: str, icon: str, action: str, operation_id: str) -> None:
        kind, _, redone = operation_id.partition(":")

        def act() -> None:
            if kind == "redo":
                self.redo_wanted.emit(redone)
            else:
                self.undo_wanted.emit(operation_id)

        self._context.tell(sentence, icon, action, act if action else None)

    def sound(self, outcome: str) -> None:
        self._context.devices.play(outcome)

    def look_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def start_search(self) -> None:
        self.top.show()
        self.top.start("")

    def ask_rehearsal(self) -> None:
        self._context.rehearsal_wanted.emit()

    def edit_name(self, attendee: Attendee) -> None:
        dialog = FixName(self._theme, attendee, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self.name_saved)
        dialog.open()

    def print_badge(self, attendee_id: str) -> None:
        self._context.print_wanted.emit([attendee_id])

    def print_corrected(self, attendee_id: str) -> None:
        self._context.corrected_wanted.emit([attendee_id])

    def ask_new_badge(self, card: CardView) -> None:
        same = partial(self.print_badge, card.attendee_id)
        entries = badge_entries(same, self.new_badge_wanted.emit)
        pop_up(self, entries, self.card.mapToGlobal(self.card.rect().center()))

    # The review list's view

    def show_list(self, found: ReviewList) -> None:
        self.scenes.review.show_list(found)
        if self.scenes.currentWidget() is self.scenes.review and self.hasFocus():
            self.scenes.review.take_focus()

    def open_page(self, page: str) -> None:
        self._context.page_wanted.emit(page)

    def ask_organizer(self) -> None:
        OrganizerPinDialog(self._context, self).open()

    def _show(self, scene: QWidget) -> None:
        self.scenes.setCurrentWidget(scene)
        self.last_scans.set_hint_visible(scene is not self.card or not self.card.view.operation_id)
        self._context.devices.set_previewing(scene is self.scenes.ready)
        self.lay_out()
