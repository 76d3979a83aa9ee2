"""The requests page: the line of a day, the places left, and the decisions about those in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import DAYS
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.empty import EmptyState
from pact_desktop.gui.components.panel import Panel, columns, hairline, rows
from pact_desktop.gui.components.segments import Segments
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.editor import REDO, UNDO, Editor
from pact_desktop.gui.lock.pin_dialog import OrganizerPinDialog
from pact_desktop.gui.page import Page
from pact_desktop.gui.phrases import day_title, wording
from pact_desktop.gui.requests.capacity import CapacityPanel
from pact_desktop.gui.requests.detail import WIDTH, RequestDetail
from pact_desktop.gui.requests.offer import OfferBanner
from pact_desktop.gui.requests.presenter import (
    APPROVE,
    DECLINE,
    OFFER,
    STANDINGS,
    WAITLIST,
    RequestsPresenter,
)
from pact_desktop.gui.requests.table import RequestsTable
from pact_desktop.gui.requests.view_model import DetailView, RequestsView, Tab
from pact_desktop.gui.sentences import problem_words
from pact_desktop.gui.undo_stack import Done
from pact_desktop.operations.operators import ORGANIZERS_DECISIONS, OrganizerNeededError
from pact_desktop.operations.standing import ReasonNeededError
from pact_desktop.store.changes import ChangeSet

_FIRST_DAY = 2
"""The day that most ask for."""
_LOW = 540
"""Under this height, in px at the base text size, the page makes itself small."""
_KEYS = {Qt.Key.Key_1: APPROVE, Qt.Key.Key_2: WAITLIST, Qt.Key.Key_3: DECLINE}


class RequestsPage(Page):
    """The view of ``RequestsPresenter`` and of what its editor did."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setAccessibleName(self.tr("Requests"))
        self.editor = Editor.of(context, self)
        self.presenter = RequestsPresenter(
            context.file,
            context.workers.serving(self),
            wording(context.at_venue),
            lambda: self.editor,
            self,
            _FIRST_DAY,
        )
        self._compact = False
        self._has_offer = False
        self._is_tight: bool | None = None
        self._build()
        self._connect()
        self.set_compact(False)

    # What the window asks

    def showing(self) -> None:
        self.presenter.refresh()
        self.table.setFocus()

    def changed(self, changes: ChangeSet) -> None:
        """Every change is heard through the context, also while another page is in front."""

    def regions(self) -> list[QWidget]:
        return [self._head, self.offer, self.table, self.detail]

    def compact_actions(self) -> list[QWidget]:
        return [self._small_letters]

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self._title.setVisible(not compact)
        self._letters.setVisible(not compact)
        self.detail.set_covering(compact)
        self.table.set_narrow(compact)
        self._show_side(not compact)
        self._is_tight = None
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def step_back(self) -> bool:
        if self._compact and not self.detail.isHidden():
            self._show_side(False)
            return True
        return False

    def undo(self) -> None:
        self.editor.undo()

    def redo(self) -> None:
        self.editor.redo()

    def shortcuts(self) -> list[tuple[str, str]]:
        return [
            ("1", self.tr("Approve those chosen")),
            ("2", self.tr("Put them on the waitlist")),
            ("3", self.tr("Decline them")),
            ("0", self.tr("Offer the free place")),
            ("Shift+↓", self.tr("Choose more")),
            ("Ctrl+A", self.tr("Choose everyone shown")),
            ("Enter", self.tr("Go to the reason")),
            ("L", self.tr("Letters")),
            ("Esc", self.tr("Back to the list")),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _KEYS:
            self.detail.press(_KEYS[key])
        elif key == Qt.Key.Key_0 and not self.offer.isHidden():
            self._offer()
        elif key == Qt.Key.Key_L:
            self.open_letters()
        elif key == Qt.Key.Key_Escape:
            self._back_to_list()
        else:
            super().keyPressEvent(event)

    # What the presenter tells

    def show_requests(self, view: RequestsView, chosen: list[int]) -> None:
        self._days.set_current(DAYS.index(view.day))
        self._tabs.set_titles(view.titles)
        self._tabs.set_current(view.tab)
        self.capacity.show_capacity(view.capacity)
        self.offer.show_offer(view.offer)
        self._has_offer = view.offer is not None
        self._show_side(not self.detail.isHidden())
        when = self.tr("Asked") if view.tab in (Tab.OPEN, Tab.WAITLIST) else self.tr("Decided")
        headings = [self.tr("In line"), self.tr("Name"), self.tr("County"), self.tr("Discipline"), when, ""]
        self.table.show_rows(view.rows, headings, chosen)
        self._foot.setText(view.foot)
        self._nobody.set_sentence(view.empty)
        self._middle.setCurrentIndex(0 if view.rows else 1)

    def show_detail(self, detail: DetailView | None) -> None:
        self.detail.show_detail(detail)

    def refuse(self, problem: UserError) -> None:
        self.context.tell_problem(problem)

    # What the editor tells

    def saved(self, origin: str, done: Done) -> None:
        self.detail.start()
        self.context.tell(done.words, "check", self.tr("Undo"), self.undo)
        if self._compact and origin != OFFER:
            self._show_side(False)
        self.table.setFocus()

    def unchanged(self, origin: str) -> None:
        self.context.tell(self.tr("Everything was so already."))

    def refused(self, origin: str, problem: UserError) -> None:
        if isinstance(problem, OrganizerNeededError):
            again = {OFFER: self.presenter.offer, UNDO: self.undo, REDO: self.redo}
            self._ask_pin(again.get(origin) or (lambda: self._decide(origin)))
        elif isinstance(problem, ReasonNeededError) and origin in STANDINGS:
            self.detail.ask_reason(origin, problem_words(problem))
        else:
            self.refuse(problem)

    def taken_back(self, done: Done) -> None:
        words = self.tr("Taken back: {what}").format(what=done.words)
        self.context.tell(words, "arrow-back-up", self.tr("Put back"), self.redo)

    def put_back(self, done: Done) -> None:
        words = self.tr("Put back: {what}").format(what=done.words)
        self.context.tell(words, "arrow-forward-up", self.tr("Undo"), self.undo)

    def _arrange(self) -> None:
        """In a narrow or low window everything around the list takes as little room as it can."""
        theme = self.theme
        tight = self._compact or self.height() < theme.px(_LOW)
        if tight is self._is_tight:
            return
        self._is_tight = tight
        side, edge = (12, 6) if self._compact else (24, 8 if tight else 16)
        self._column.setContentsMargins(*(theme.px(each) for each in (side, edge, side, edge)))
        self._column.setSpacing(theme.px(6 if tight else 12))
        for part in (self.capacity, self.offer, self.detail):
            part.set_tight(tight)
        self._foot_line.setVisible(not tight)
        self._foot.setVisible(not tight)

    # What a person wants

    def open_letters(self) -> None:
        """Open the letters for those who are chosen, or for everyone in the list."""
        from pact_desktop.gui.requests.letters_dialog import LettersDialog

        chosen = [one.attendee.attendee_id for one in self.presenter.chosen]
        listed = self.presenter.listed_ids()
        dialog = LettersDialog(self.context, self.presenter.day, chosen, listed, self)
        dialog.accepted.connect(self.presenter.reload)
        dialog.open()

    def _decide(self, decision: str) -> None:
        """Ask for what is missing, the reason first and then the PIN, and decide."""
        reason = self.detail.reason
        if not reason and self.presenter.needs_reason(decision):
            sentence = self.tr("Say in a few words why, then press Enter.")
            self._show_side(True)
            self.detail.ask_reason(decision, sentence)
        elif STANDINGS[decision] in ORGANIZERS_DECISIONS and self.context.session.needs_pin:
            self._ask_pin(lambda: self._decide(decision))
        else:
            self.presenter.decide(decision, reason)

    def _offer(self) -> None:
        if self.context.session.needs_pin:
            self._ask_pin(self.presenter.offer)
        else:
            self.presenter.offer()

    def _ask_pin(self, then: Callable[[], object]) -> None:
        OrganizerPinDialog(self.context, self, then).open()

    def _heard(self, changes: ChangeSet) -> None:
        self.presenter.changed(changes)
        if self.isVisible():
            self.presenter.refresh()

    def _choose(self, lines: list[int]) -> None:
        self.detail.start()
        self.presenter.choose(lines)

    def _opened(self) -> None:
        """Enter or a double click: to the person's side, in a narrow window over the list."""
        self._show_side(True)
        self.detail.focus_reason()

    def _clicked(self) -> None:
        """In a narrow window a click on one person goes to the person's side."""
        if self._compact and len(self.presenter.chosen) == 1:
            self._show_side(True)

    def _back_to_list(self) -> None:
        self.detail.start()
        self._show_side(not self._compact)
        self.table.setFocus()

    def _show_side(self, shown: bool) -> None:
        self.detail.setVisible(shown)
        for part in (self._head, self.capacity, self._list):
            part.setVisible(not (shown and self._compact))
        self.offer.setVisible(self._has_offer and not (shown and self._compact))

    # Building

    def _build(self) -> None:
        theme = self.theme
        self._column = rows(theme, self, gap=12)
        self._column.addWidget(self._make_head())
        self.capacity = CapacityPanel(theme)
        self._column.addWidget(self.capacity)
        self.offer = OfferBanner(theme)
        self.offer.hide()
        self._column.addWidget(self.offer)
        body: QHBoxLayout = columns(theme, gap=14)
        self._list = Panel()
        column = rows(theme, self._list)
        column.setContentsMargins(1, 1, 1, 1)
        self.table = RequestsTable(theme)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.table)
        self._nobody = EmptyState(theme, "inbox", self.tr("Nobody is waiting."))
        self._middle.addWidget(self._nobody)
        column.addWidget(self._middle, 1)
        self._foot_line = hairline()
        column.addWidget(self._foot_line)
        self._foot = Text(theme, "", "small", "text_muted", wrap=True)
        self._foot.setContentsMargins(*(theme.px(each) for each in (16, 8, 16, 8)))
        column.addWidget(self._foot)
        body.addWidget(self._list, 1)
        self.detail = RequestDetail(theme)
        self.detail.setMinimumWidth(theme.px(WIDTH))
        body.addWidget(self.detail)
        self._column.addLayout(body, 1)

    def _make_head(self) -> QWidget:
        theme = self.theme
        self._head = QWidget()
        row = columns(theme, self._head, gap=12)
        self._title = Text(theme, self.tr("Requests"), "title")
        row.addWidget(self._title)
        self._tabs = Segments(theme, [""] * len(Tab))
        row.addSpacing(theme.px(4))
        row.addWidget(self._tabs)
        row.addStretch()
        self._letters = Button(theme, self.tr("Letters…"), icon="mail")
        self._small_letters = Button(theme, "", "quiet", icon="mail")
        self._small_letters.setAccessibleName(self.tr("Letters…"))
        self._small_letters.setToolTip(self.tr("Letters…"))
        row.addWidget(self._letters)
        self._days = Segments(theme, [day_title(day) for day in DAYS])
        self._days.set_current(DAYS.index(_FIRST_DAY))
        row.addWidget(self._days)
        return self._head

    def _connect(self) -> None:
        self._tabs.chosen.connect(lambda index: self.presenter.choose_tab(Tab(index)))
        self._days.chosen.connect(lambda index: self.presenter.choose_day(DAYS[index]))
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self._opened)
        self.table.clicked.connect(self._clicked)
        self.detail.decided.connect(self._decide)
        self.detail.letter_wanted.connect(self.open_letters)
        self.detail.back_wanted.connect(self._back_to_list)
        self.offer.offered.connect(self._offer)
        self.offer.put_off.connect(self.presenter.put_off)
        for button in (self._letters, self._small_letters):
            button.clicked.connect(self.open_letters)
        self.context.changes.changed.connect(self._heard)
