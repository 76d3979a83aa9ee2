"""The check-in page: puts presenter, screen and keys together and answers the window."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.check_in.desk import REVIEW, CheckInDesk
from pact_desktop.gui.check_in.finder import Finder
from pact_desktop.gui.check_in.keys import CheckInKeys, check_in_shortcuts
from pact_desktop.gui.check_in.presenter import CheckInPresenter
from pact_desktop.gui.check_in.review_desk import ReviewDesk
from pact_desktop.gui.check_in.review_presenter import ReviewPresenter
from pact_desktop.gui.check_in.screen import CheckInScreen
from pact_desktop.gui.check_in.view_model import Scene
from pact_desktop.gui.check_in.walk_in_desk import WalkInDesk, choices
from pact_desktop.gui.components.panel import rows
from pact_desktop.gui.context import Context
from pact_desktop.gui.page import Page
from pact_desktop.gui.phrases import wording
from pact_desktop.store.changes import ChangeSet

_COUNTED = ("attendee", "registration", "badge", "setting", "distinct_pair")
"""Tables that decide on what waits; arrivals do not."""
_COUNT_SOON_MS = 3_000
"""Long enough that a rush of walk-ins does not count a large roster all the time."""


class CheckInPage(Page):
    """What opens: scans, searches, teams, walk-ins."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        words = wording(context.at_venue)
        self.setAccessibleName(self.tr("Check-in"))
        self.view = CheckInScreen(context, choices(words))
        self.setFocusPolicy(self.view.focusPolicy())
        self.setFocusProxy(self.view)
        rows(self.theme, self).addWidget(self.view)
        self.finder = Finder(context.file)
        self.presenter = CheckInPresenter(
            CheckInDesk(context.file, context.session, self.finder, words),
            WalkInDesk(context.file, self.finder, words),
            self.view,
            context.workers.serving(self),
            context.desk_day,
        )
        self.review = ReviewPresenter(
            ReviewDesk(context.file, context.session, words), self.view, context.workers.serving(self)
        )
        self._count_soon = QTimer(self)
        self._count_soon.setSingleShot(True)
        self._count_soon.setInterval(_COUNT_SOON_MS)
        self._count_soon.timeout.connect(self.presenter.count_waiting)
        counties = sorted(context.file.convening.pact_counties)
        self.keys = CheckInKeys(self.presenter, self.view, context.keys, counties, self)
        self._connect_screen()
        self._connect_scenes()
        context.changes.changed.connect(self.heard)
        self.presenter.count_waiting()
        context.workers.read_soon(self.finder.build, self, "index_built")

    # What the window asks

    def showing(self) -> None:
        if self.presenter.scene is Scene.READY:
            self.presenter.ready()
        elif self.presenter.scene is not Scene.WALK_IN:
            self.setFocus()
        self.context.devices.set_previewing(self.presenter.scene is Scene.READY)

    def hiding(self) -> None:
        self.context.devices.set_previewing(False)

    def closing(self) -> None:
        self.finder.stop()

    def changed(self, changes: ChangeSet) -> None:
        if self.presenter.scene is Scene.REVIEW and _decides_what_waits(changes):
            self.review.refresh()

    def heard(self, changes: ChangeSet) -> None:
        """Something changed, whichever page is in front: keep up what typing finds, and what waits."""
        if _decides_what_waits(changes) and not self._count_soon.isActive():
            self._count_soon.start()
        self.context.workers.read(lambda: self.finder.update(changes), self, "index_updated")

    def index_built(self, count: object) -> None:
        """Everyone can be found now; what was typed meanwhile is searched again."""
        if self.view.top.field.text():
            self.presenter.search(self.view.top.field.text())

    def index_updated(self, nothing: object) -> None:
        """The index is up to date again."""

    def failed(self, problem: BaseException) -> None:
        """Building or updating the index failed."""
        self.presenter.failed(problem)

    def regions(self) -> list[QWidget]:
        return [self.view.top, self.view.scenes, self.view.last_scans]

    def compact_actions(self) -> list[QWidget]:
        return [self.view.search_button, self.view.more_button]

    def set_compact(self, compact: bool) -> None:
        self.view.set_compact(compact)

    def step_back(self) -> bool:
        return self.presenter.step_back()

    def undo(self) -> None:
        self.presenter.undo()

    def redo(self) -> None:
        self.presenter.redo()

    def shortcuts(self) -> list[tuple[str, str]]:
        return check_in_shortcuts()

    def _open(self, page: str) -> None:
        """Go where something that waits is dealt with."""
        if page == REVIEW:
            self.presenter.open_review()
        else:
            self.context.page_wanted.emit(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keys.press(event):
            super().keyPressEvent(event)

    def _connect_screen(self) -> None:
        presenter, view, card = self.presenter, self.view, self.view.card
        view.name_saved.connect(presenter.save_name)
        view.new_badge_wanted.connect(presenter.print_new_badge)
        view.undo_wanted.connect(presenter.undo)
        view.redo_wanted.connect(presenter.redo)
        view.look_wanted.connect(presenter.look)
        view.more_button.clicked.connect(self.keys.open_more)
        view.top.typed.connect(presenter.search)
        view.top.entered.connect(self.keys.enter)
        view.top.moved.connect(lambda step: view.scenes.results.move_mark(step))
        view.top.team_wanted.connect(self.keys.open_team)
        view.top.walk_in_wanted.connect(presenter.open_walk_in)
        view.last_scans.undo_wanted.connect(presenter.undo)
        card.remedy_chosen.connect(presenter.choose_remedy)
        card.reason_given.connect(presenter.give_reason)
        card.item_chosen.connect(presenter.choose_item)
        card.back_wanted.connect(presenter.step_back)
        card.undo_wanted.connect(lambda: presenter.undo(card.view.operation_id))
        card.fix_wanted.connect(presenter.fix_name)
        card.contact_wanted.connect(card.show_contact)
        card.print_wanted.connect(presenter.print_badge)
        card.new_badge_wanted.connect(presenter.ask_new_badge)

    def _connect_scenes(self) -> None:
        presenter, scenes = self.presenter, self.view.scenes
        scenes.ready.page_wanted.connect(self._open)
        scenes.review_chosen.connect(self.review.choose)
        self.view.review_opened.connect(self.review.refresh)
        scenes.person_chosen.connect(presenter.check_in)
        scenes.team_chosen.connect(presenter.open_team)
        scenes.walk_in_wanted.connect(presenter.open_walk_in)
        scenes.team_ticked.connect(presenter.check_in_team)
        scenes.walk_in_typed.connect(presenter.decide_walk_in)
        scenes.walk_in_done.connect(presenter.walk_in)
        scenes.left.connect(self.keys.escape)


def _decides_what_waits(changes: ChangeSet) -> bool:
    return any(changes.touches(table) for table in _COUNTED)
