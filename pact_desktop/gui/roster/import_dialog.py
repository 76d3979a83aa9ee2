"""The dialog that brings in a roster file: choose, look at what would happen, change the mapping, import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QWidget,
)

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.empty import EmptyState
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import Panel, columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.phrases import people_count
from pact_desktop.gui.roster.editor import RosterEditor
from pact_desktop.gui.roster.import_consent import ImportConsent
from pact_desktop.gui.roster.import_presenter import ImportPresenter
from pact_desktop.gui.roster.import_preview import ImportPreview
from pact_desktop.gui.roster.import_work import ImportAccount
from pact_desktop.gui.roster.presenter import RosterPresenter
from pact_desktop.gui.sentences import problem_words, sentence_words
from pact_desktop.gui.undo_stack import Done

_ENDINGS = "*.xlsx *.xls *.xlsm *.ods *.csv *.tsv *.txt"


class ImportDialog(QDialog):
    """Nothing is written before the last button; the whole import can be taken back."""

    _progressed = Signal(int, int)

    def __init__(
        self, context: Context, table: RosterPresenter, editor: RosterEditor, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._context = context
        self._editor = editor
        self._account: ImportAccount | None = None
        """What the import would do, once that is known."""
        theme = context.theme
        settings = context.settings
        self.presenter = ImportPresenter(
            context.file,
            settings,
            lambda: context.session.actor,
            context.workers.serving(self),
            self,
        )
        self.setWindowTitle(self.tr("Import a roster"))
        column = rows(theme, self, margin=20, gap=12)
        head = columns(theme, gap=8)
        self._title = Text(theme, self.tr("Import a roster"), "heading")
        head.addWidget(self._title, 1)
        self._other = Button(theme, self.tr("Choose another file…"), "link", height="hit_min")
        self._other.clicked.connect(self._ask_file)
        head.addWidget(self._other)
        column.addLayout(head)
        self._stack = QStackedWidget()
        choose = Button(theme, self.tr("Choose a file…"), "primary", icon="folder-open")
        choose.clicked.connect(self._ask_file)
        sentence = self.tr(
            "Your spreadsheet as it is: Excel, LibreOffice or CSV. Drop it here, or choose it. "
            "You see what would happen before anything is written."
        )
        empty = Panel()
        rows(theme, empty).addWidget(EmptyState(theme, "table-import", sentence, choose))
        self.preview = ImportPreview(theme, table)
        self.preview.field_chosen.connect(self.presenter.set_field)
        self.preview.word_chosen.connect(self.presenter.set_word)
        self.preview.preferred.connect(self.presenter.prefer)
        self._stack.addWidget(empty)
        self._stack.addWidget(self.preview)
        column.addWidget(self._stack, 1)
        self.consent = ImportConsent(theme)
        self.consent.changed.connect(self._show_import)
        column.addWidget(self.consent)
        column.addWidget(self._make_problem())
        column.addLayout(self._make_foot())
        self._progressed.connect(self._show_progress)
        self.finished.connect(self.presenter.close)
        self._show_step(has_file=False)
        width, height = theme.px(900), theme.px(600)
        self.resize(min(width, parent.window().width()), min(height, parent.window().height()))

    def choose(self, path: Path) -> None:
        """Read a file and show what importing it would do."""
        self._title.setText(path.name)
        self._show_step(has_file=True)
        self.presenter.choose(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus and no other: nothing is imported by accident."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.choose(Path(files[0]))

    # What the presenter tells

    def reading(self) -> None:
        self._account = None
        self._problem.hide()
        self._show_import()
        self._bar.setRange(0, 0)
        self._bar.show()

    def show_preview(self, account: ImportAccount) -> None:
        self._bar.hide()
        self._account = account
        self.preview.show_account(account, self.presenter.words)
        self.consent.ask(account.figures)
        self._import.setText(self._import_words(account))
        self._show_import()

    def ask_again(self) -> None:
        self._cancel.setEnabled(True)
        self._say_problem(
            self.tr("Nothing was imported: the roster was changed meanwhile. Look at the figures again.")
        )

    def show_problem(self, problem: UserError) -> None:
        self._bar.hide()
        self._cancel.setEnabled(True)
        self._account = None
        self.consent.hide()
        self._show_import()
        self._say_problem(problem_words(problem))

    def progress(self, done: int, total: int) -> None:
        self._progressed.emit(done, total)

    def imported(self, account: ImportAccount) -> None:
        words = self.tr("Import: {added} new, {changed} changed, {rejected} not taken").format(
            added=account.added, changed=account.changed, rejected=account.rejected
        )
        notes = " ".join(map(sentence_words, account.effects.sentences()))
        words = f"{words}. {notes}" if notes else words
        if account.operation_id is not None:
            self._editor.add_done(Done(account.operation_id, words))
        self._context.tell(words, "table-import", self.tr("Undo"), self._editor.undo)
        self.accept()

    # Making

    def _make_problem(self) -> QWidget:
        theme = self._context.theme
        self._problem = QWidget()
        row = columns(theme, self._problem, gap=8)
        row.addWidget(IconLabel(theme, "alert-circle", 18, "danger"), 0, Qt.AlignmentFlag.AlignTop)
        self._sentence = Text(theme, "", "body", "danger", weight=500, wrap=True)
        row.addWidget(self._sentence, 1)
        self._problem.hide()
        return self._problem

    def _make_foot(self) -> QHBoxLayout:
        theme = self._context.theme
        foot = columns(theme, gap=8)
        self._approved = QCheckBox(self.tr("Each yes is an approval already"))
        self._approved.setToolTip(self.tr("Otherwise a yes registers by the admission rules."))
        self._approved.toggled.connect(self.presenter.set_approved)
        foot.addWidget(self._approved)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.hide()
        foot.addWidget(self._bar, 1)
        foot.addStretch()
        self._cancel = Button(theme, self.tr("Cancel"), key="Esc")
        self._cancel.clicked.connect(self.reject)
        self._import = Button(theme, self.tr("Import"), "primary", icon="table-import")
        self._import.clicked.connect(self._bring_in)
        foot.addWidget(self._cancel)
        foot.addWidget(self._import)
        return foot

    def _import_words(self, account: ImportAccount) -> str:
        """What the button does, by name: it cancels people, too, if the file does."""
        writes, cancelled = account.added + account.changed, len(account.figures.people_cancelled)
        if not writes:
            return self.tr("Nothing to import")
        if cancelled:
            return self.tr("Import and cancel {people}").format(people=people_count(cancelled))
        return self.tr("Import {people}").format(people=people_count(writes))

    def _show_import(self) -> None:
        """Let the button be pressed if there is something to import, and consent where it is needed."""
        account = self._account
        writes = account is not None and account.added + account.changed > 0
        self._import.setEnabled(writes and self.consent.is_given)

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _show_step(self, has_file: bool) -> None:
        self._stack.setCurrentIndex(1 if has_file else 0)
        self._other.setVisible(has_file)
        for widget in (self._approved, self._import):
            widget.setVisible(has_file)

    def _say_problem(self, words: str) -> None:
        self._sentence.setText(words)
        self._problem.show()

    def _bring_in(self) -> None:
        assert self._account is not None
        self._import.setEnabled(False)
        self._cancel.setEnabled(False)
        self._bar.show()
        self.presenter.bring_in(self._account.figures)

    def _ask_file(self) -> None:
        kinds = self.tr("Spreadsheets") + f" ({_ENDINGS})"
        path = file_dialogs.ask_open_path(self, self.tr("Import a roster"), kinds)
        if path is not None:
            self.choose(path)
