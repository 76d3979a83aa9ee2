"""The history page: the acts of everyone, the newest first, and one of them in full at the side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.empty import EmptyState
from pact_desktop.gui.components.panel import Panel, columns, hairline, rows
from pact_desktop.gui.components.shortcut import add_shortcut
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.editor import REDO, UNDO, Editor
from pact_desktop.gui.history.detail import DetailPanel
from pact_desktop.gui.history.filter_row import FilterRow
from pact_desktop.gui.history.head import HistoryHead
from pact_desktop.gui.history.presenter import HistoryPresenter
from pact_desktop.gui.history.table import DESK, DETAIL, OPERATOR, HistoryTable
from pact_desktop.gui.history.view_model import HistoryDetail
from pact_desktop.gui.lock.pin_dialog import OrganizerPinDialog
from pact_desktop.gui.page import Page
from pact_desktop.gui.phrases import domain_words, short_date, time_of_day
from pact_desktop.gui.undo_stack import Done
from pact_desktop.history.act_words import HistoryWording
from pact_desktop.operations.history_file import write_history
from pact_desktop.operations.operators import OrganizerNeededError
from pact_desktop.store.changes import ChangeSet

_LIVE_MS = 1_000
"""The least time between two readings, however fast the desks work."""
_BESIDE_DETAIL = frozenset({OPERATOR, DESK})
_NARROW = frozenset({DETAIL, OPERATOR, DESK})


class HistoryPage(Page):
    """The view of ``HistoryPresenter``, and of what is taken back and put back from here."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setAccessibleName(self.tr("History"))
        self.editor = Editor.of(context, self)
        self.wording = HistoryWording(domain_words, time_of_day, short_date, context.at_venue)
        self.presenter = HistoryPresenter(
            context.file, context.workers.serving(self), self.wording, lambda: self.editor, self
        )
        self._compact = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_LIVE_MS)
        self._build()
        self._connect()
        self.set_compact(False)

    # What the window asks

    def showing(self) -> None:
        self._read_again()
        self.table.setFocus()

    def changed(self, changes: ChangeSet) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def regions(self) -> list[QWidget]:
        return [self._head, self.filters, self.table, self.detail]

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self.set_margins(self._column, compact)
        self._head.set_compact(compact)
        self.filters.set_compact(compact)
        self.detail.set_compact(compact)
        self._show_side(not self.detail.isHidden())

    def step_back(self) -> bool:
        if self.presenter.chosen is not None:
            self.presenter.close()
            return True
        return False

    def undo(self) -> None:
        self.editor.undo()

    def redo(self) -> None:
        self.editor.redo()

    def shortcuts(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("Show the details")),
            ("U", self.tr("Undo this act, or put it back")),
            ("F3", self.tr("Find")),
            ("F4", self.tr("Show what is private")),
            ("Esc", self.tr("Close the details, then clear the filter")),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F4 and self.presenter.chosen is not None:
            self.presenter.show_private()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.presenter.chosen is not None:
            self.presenter.close()
        else:
            self.filters.clear()
            self.table.setFocus()

    def show_person(self, attendee_id: str, name: str) -> None:
        """Show what is about one attendee."""
        self.presenter.close()
        self.filters.show_person(attendee_id, name)

    # What the presenter tells

    def rows_changed(self) -> None:
        self.table.restart()
        self._show_state()

    def rows_added(self, count: int) -> None:
        self.table.history_model.add(count)

    def show_chains(self, breaks: Sequence[str]) -> None:
        self._head.show_chains(is_whole=not breaks)
        if breaks:
            words = self.tr("The journal was changed by something else than this program: {problem}")
            self.context.tell(words.format(problem=breaks[0]), "alert-triangle")

    def show_detail(self, detail: HistoryDetail | None) -> None:
        had_focus = self.detail.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        if detail is not None:
            self.detail.show_detail(detail)
        self._show_side(detail is not None)
        if detail is None and had_focus:
            self.table.setFocus()

    def refuse(self, problem: UserError) -> None:
        self.context.tell_problem(problem)

    # What the editor tells

    def saved(self, origin: str, done: Done) -> None:
        self.context.tell(done.words, "check", self.tr("Undo"), self.undo)
        self.presenter.refresh()

    def unchanged(self, origin: str) -> None:
        self.context.tell(self.tr("Everything was so already."))

    def refused(self, origin: str, problem: UserError) -> None:
        if isinstance(problem, OrganizerNeededError):
            again = {UNDO: self.undo, REDO: self.redo}.get(origin, lambda: self.presenter.again(origin))
            OrganizerPinDialog(self.context, self, again).open()
        else:
            self.refuse(problem)

    def taken_back(self, done: Done) -> None:
        words = self.tr("Taken back: {what}").format(what=done.words)
        self.context.tell(words, "arrow-back-up", self.tr("Put back"), self.redo)
        self.presenter.refresh()

    def put_back(self, done: Done) -> None:
        words = self.tr("Put back: {what}").format(what=done.words)
        self.context.tell(words, "arrow-forward-up", self.tr("Undo"), self.undo)
        self.presenter.refresh()

    # What a person wants

    def write_to(self, path: Path) -> None:
        """Write the acts that are shown, and those further down, into a file."""
        file, asked, say = self.context.file, self.presenter.asked, self.wording
        headings = [self.tr("Time"), self.tr("What"), self.tr("About"), self.tr("Detail")]
        headings += [self.tr("Operator"), self.tr("Desk"), self.tr("Act")]
        self.context.workers.read(
            lambda: (path, write_history(file, path, asked, say, headings)), self, "written"
        )

    def written(self, result: tuple[Path, int]) -> None:
        """The file is there."""
        path, count = result
        words = self.tr("{count} acts are in {file}.").format(count=count, file=path.name)
        self.context.tell(words, "file-export")

    def failed(self, problem: Exception) -> None:
        """The file could not be written."""
        if not isinstance(problem, UserError):
            raise problem
        self.refuse(problem)

    def _read_again(self) -> None:
        self.filters.go_on()
        self.presenter.refresh()

    def _follow(self) -> None:
        self.filters.go_on()
        self.presenter.follow()

    def _check_chains(self) -> None:
        self._head.chains.setEnabled(False)
        self.presenter.check_chains()

    def _open_as_of(self, here: bool = False) -> None:
        from pact_desktop.gui.history.as_of_dialog import AsOfDialog

        chosen = self.presenter.chosen
        at = self.context.now()
        if here and chosen is not None:
            at = self.context.at_venue(chosen.head.recorded_at)
        AsOfDialog(self.context, self.presenter.moment() if here else None, at, self).open()

    def _open_person(self, attendee_id: str) -> None:
        self.context.page_wanted.emit("roster")
        self.context.person_wanted.emit(attendee_id)

    def _passed(self, line: int) -> None:
        """The current line moved: the details, where they stand beside the table, go along."""
        if self.presenter.chosen is not None and not self._compact:
            self.presenter.choose(line)

    def _ask_file(self) -> None:
        path = file_dialogs.ask_save_path(
            self, self.tr("Export the history"), "history.csv", self.tr("Table (*.csv)")
        )
        if path is not None:
            self.write_to(path)

    # Showing

    def _show_state(self) -> None:
        presenter = self.presenter
        self._head.show_count(presenter.entries)
        if presenter.rows:
            self._middle.setCurrentIndex(0)
        elif presenter.is_loaded:
            self._middle.setCurrentIndex(2 if presenter.asked else 1)

    def _show_side(self, shown: bool) -> None:
        """Show the details beside the table, or in a narrow window over it."""
        self.detail.setVisible(shown)
        self._list.setVisible(not (shown and self._compact))
        for part in (self._head, self.filters):
            part.setVisible(not (shown and self._compact))
        beside = _BESIDE_DETAIL if shown else frozenset[int]()
        self.table.hide_columns(_NARROW if self._compact else beside)

    # Building

    def _build(self) -> None:
        theme = self.theme
        self._column = rows(theme, self, gap=12)
        self._head = HistoryHead(theme)
        self._column.addWidget(self._head)
        file = self.context.file
        self.filters = FilterRow(theme, self.presenter, lambda: file.convening, self.context.now)
        self._column.addWidget(self.filters)
        body: QHBoxLayout = columns(theme, gap=14)
        self._list = Panel()
        column = rows(theme, self._list)
        column.setContentsMargins(1, 1, 1, 1)
        self.table = HistoryTable(theme, self.presenter)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.table)
        self._middle.addWidget(EmptyState(theme, "notebook", self.tr("Nothing has happened yet.")))
        clear = Button(theme, self.tr("Clear the filters"))
        clear.clicked.connect(self.filters.clear)
        nothing = self.tr("Nothing matches these filters. Clear them.")
        self._middle.addWidget(EmptyState(theme, "filter", nothing, clear))
        column.addWidget(self._middle, 1)
        column.addWidget(hairline())
        foot = Text(theme, self.tr("Nothing is ever deleted. Undo adds an entry that takes another back."))
        foot.set_scale("small")
        foot.set_ink("text_muted")
        foot.setWordWrap(True)
        foot.setContentsMargins(*(theme.px(each) for each in (16, 9, 16, 9)))
        column.addWidget(foot)
        body.addWidget(self._list, 1)
        self.detail = DetailPanel(theme)
        self.detail.hide()
        body.addWidget(self.detail)
        self._column.addLayout(body, 1)

    def _connect(self) -> None:
        presenter, detail, table = self.presenter, self.detail, self.table
        table.opened.connect(presenter.choose)
        table.passed.connect(self._passed)
        table.remedy_wanted.connect(presenter.remedy)
        detail.closed.connect(presenter.close)
        detail.remedy_wanted.connect(presenter.remedy_of)
        detail.put_back_wanted.connect(presenter.put_back)
        detail.as_of_wanted.connect(lambda: self._open_as_of(here=True))
        detail.person_wanted.connect(self._open_person)
        detail.private_wanted.connect(presenter.show_private)
        detail.more_wanted.connect(presenter.list_more)
        self._head.chains.clicked.connect(self._check_chains)
        self._head.as_of.clicked.connect(lambda: self._open_as_of())
        self._head.export.clicked.connect(self._ask_file)
        self._soon.timeout.connect(self._follow)
        self.context.desk_day.turned.connect(self._read_again)
        self.context.history_wanted.connect(self.show_person)
        add_shortcut("F3", self, self.filters.field.setFocus)
