"""The view that reads sheets back: pictures at the left, the people for a person to confirm at the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.empty import EmptyState
from pact_desktop.gui.components.panel import Panel, columns, rows
from pact_desktop.gui.components.segments import Segments
from pact_desktop.gui.components.shortcut import add_shortcut
from pact_desktop.gui.context import Context
from pact_desktop.gui.phrases import wording
from pact_desktop.gui.sheets.people_list import PeopleList
from pact_desktop.gui.sheets.picture_panel import PicturePanel
from pact_desktop.gui.sheets.presenter import CheckedIn, SheetsPresenter
from pact_desktop.gui.sheets.proposals import RowKey
from pact_desktop.store.changes import ChangeSet

_WIDEST = 16_777_215
_ENDINGS = "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif *.pdf"


class SheetsPane(QWidget):
    """The view of ``SheetsPresenter``."""

    _heard = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.setAcceptDrops(True)
        self.presenter = SheetsPresenter(
            context.file, context.workers.serving(self), lambda: context.session.actor, self
        )
        self.destroyed.connect(self.presenter.close)
        self._compact = False
        self._build()
        self._connect()
        self.show_state()

    # What the page asks

    def read(self, paths: Sequence[Path]) -> None:
        """Read these pictures."""
        self.presenter.read(paths)

    def showing(self) -> None:
        """The view came to the front."""
        self.presenter.judge()
        if self.presenter.proposals.rows():
            self.people.setFocus()
        else:
            self.panel.focus_first()

    def regions(self) -> list[QWidget]:
        """The widgets that F6 goes round."""
        return [self.panel, self.people]

    def set_compact(self, compact: bool) -> None:
        """One part at a time in a narrow window."""
        self._compact = compact
        width = self.context.theme.px(318)
        self.panel.setMinimumWidth(0 if compact else width)
        self.panel.setMaximumWidth(_WIDEST if compact else width)
        self.panel.set_compact(compact)
        self._steps.setVisible(compact)
        self._show_step(self._steps.current())

    def take_back(self) -> None:
        """Take back the last check-in."""
        self.presenter.take_back()

    # What the presenter tells

    def picture_read(self, told: object) -> None:
        self._heard.emit(told)

    def show_state(self) -> None:
        """Show pictures, people and ticks as they are."""
        presenter = self.presenter
        people = presenter.proposals.rows()
        self.panel.show_pictures(presenter.pictures, self.context.day)
        if presenter.is_reading:
            self.panel.show_progress(presenter.done, len(presenter.pictures))
        else:
            ticked = sum(row.is_ticked for row in people)
            self.panel.show_ticked(ticked, is_empty=not presenter.pictures)
        first = not self.people.people.rowCount() and bool(people)
        self.people.show_rows(people)
        self._middle.setCurrentWidget(self.people if people else self._empty)
        if first and self.isVisible():
            self.people.setFocus()
            if self._compact:
                self._steps.set_current(1)
                self._show_step(1)

    def checked_in(self, done: CheckedIn) -> None:
        words = self.tr("Checked in from the sheets: {count}.").format(count=done.came_in)
        if done.refused:
            words += " " + self.tr("Not let in: {count}.").format(count=len(done.refused))
        if done.operations:
            self.context.tell(words, "check", self.tr("Take back"), self.presenter.take_back)
        else:
            self.context.tell(words, "info-circle")

    def taken_back(self, count: int) -> None:
        self.context.tell(self.tr("Taken back: {count}.").format(count=count), "arrow-back-up")

    def refuse(self, problem: UserError) -> None:
        self.context.tell_problem(problem)

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.read(_files(event.mimeData()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list's own viewport would refuse what is dropped on it."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.dropEvent(event)
            return True
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            self.dragEnterEvent(event)
            return True
        return False

    # Building

    def _build(self) -> None:
        theme = self.context.theme
        column = rows(theme, self, gap=12)
        self._steps = Segments(theme, [self.tr("1 Pictures"), self.tr("2 People")])
        self._steps.set_growing()
        self._steps.chosen.connect(self._show_step)
        column.addWidget(self._steps)
        body = columns(theme, gap=14)
        self.panel = PicturePanel(theme)
        body.addWidget(self.panel)
        self._right = Panel()
        right = rows(theme, self._right)
        right.setContentsMargins(1, theme.px(4), 1, theme.px(4))
        self._middle = QStackedWidget()
        self.people = PeopleList(theme, wording())
        choose = Button(theme, self.tr("Choose pictures…"), icon="camera", height="control_desk")
        choose.clicked.connect(self._choose_files)
        sentence = self.tr(
            "Photograph the signed sheets with a phone, one page at a time. "
            "Who signed is proposed here for you to confirm."
        )
        self._empty = EmptyState(theme, "camera", sentence, choose)
        self._middle.addWidget(self.people)
        self._middle.addWidget(self._empty)
        right.addWidget(self._middle)
        body.addWidget(self._right, 1)
        column.addLayout(body, 1)
        self.set_compact(False)

    def _connect(self) -> None:
        presenter = self.presenter
        self._heard.connect(self._hear)
        self.panel.files_wanted.connect(self._choose_files)
        self.panel.stop_wanted.connect(presenter.stop)
        self.panel.check_in_wanted.connect(presenter.check_in)
        self.panel.start_over_wanted.connect(presenter.start_over)
        self.people.ticked.connect(self._tick)
        self.people.check_in_wanted.connect(presenter.check_in)
        self.people.viewport().installEventFilter(self)
        self.context.changes.changed.connect(self._changed)
        self.context.day_changed.connect(lambda _: self.show_state())
        add_shortcut("Ctrl+O", self, self._choose_files)

    def _hear(self, told: tuple[int, int, object]) -> None:
        self.presenter.heard(told)  # type: ignore[arg-type]

    def _changed(self, changes: ChangeSet) -> None:
        """While nobody looks nothing is asked; ``showing`` does it then."""
        if self.isVisible():
            self.presenter.changed(changes)

    def _tick(self, key: RowKey, ticked: bool) -> None:
        self.presenter.tick(key, ticked)

    def _choose_files(self) -> None:
        kinds = self.tr("Pictures and scans ({endings})").format(endings=_ENDINGS)
        kinds += ";;" + self.tr("All files (*)")
        title = self.tr("Choose pictures of signed sheets")
        self.read(file_dialogs.ask_open_paths(self, title, kinds))

    def _show_step(self, step: int) -> None:
        self.panel.setVisible(not self._compact or step == 0)
        self._right.setVisible(not self._compact or step == 1)


def _files(dropped: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
