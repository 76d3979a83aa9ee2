"""Packet and resources: files that are kept with the convening, dropped here or chosen."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QInputDialog, QLineEdit

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.file_kinds import ending_of
from pact_desktop.domain.resources import Resource
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.empty import EmptyState
from pact_desktop.gui.components.panel import Panel, clear, columns, hairline, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.convening.file_row import FileRow
from pact_desktop.gui.convening.files_presenter import FilesPresenter
from pact_desktop.gui.editor import Editor
from pact_desktop.gui.sentences import problem_words
from pact_desktop.gui.settings_page.section import Section
from pact_desktop.gui.undo_stack import Done
from pact_desktop.operations.resources import ResourceResult
from pact_desktop.store.changes import ChangeSet


class FilesSection(Section):
    """A line for each file; drops anywhere on the section are kept."""

    def __init__(self, context: Context, editor: Editor) -> None:
        super().__init__(context)
        theme = self.theme
        self._editor = editor
        self._compact = False
        self._copies: tempfile.TemporaryDirectory[str] | None = None
        self.presenter = FilesPresenter(
            context.file, context.workers.serving(self), lambda: context.session.actor, self
        )
        self.setAcceptDrops(True)
        column = rows(theme, self, gap=12)
        self._panel = Panel()
        self._list = rows(theme, self._panel, margin=12)
        column.addWidget(self._panel)
        sentence = self.tr("Drop files here to keep them with the convening.")
        self._empty = EmptyState(theme, "folder-open", sentence)
        column.addWidget(self._empty)
        foot = columns(theme, gap=10)
        self.add_button = Button(theme, self.tr("Add files…"), icon="plus")
        self.add_button.clicked.connect(self._choose)
        foot.addWidget(self.add_button)
        words = self.tr(
            "PDFs in the packet are bound into every registration packet, the agenda first. "
            "Each backup holds the files."
        )
        foot.addWidget(Text(theme, words, "small", "text_muted", wrap=True), 1)
        column.addLayout(foot)
        column.addStretch()

    def showing(self) -> None:
        self.presenter.refresh()

    def changed(self, changes: ChangeSet) -> None:
        self.presenter.file_changed(changes)

    def set_compact(self, compact: bool) -> None:
        if compact != self._compact:
            self._compact = compact
            self.show_files(self.presenter.files)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.presenter.add(_paths(event.mimeData()))

    def show_files(self, files: Sequence[Resource]) -> None:
        """The files as they are kept now."""
        clear(self._list)
        for place, resource in enumerate(files):
            if place:
                self._list.addWidget(hairline())
            self._list.addWidget(self._row(resource))
        self._panel.setVisible(bool(files))
        self._empty.setVisible(not files)

    def added(self, results: Sequence[ResourceResult], refused: Sequence[UserError]) -> None:
        """Files were added; those that were refused are told with the reason."""
        for result in results:
            self._note(result, self.tr("{name} added").format(name=result.resource.name))
        if refused:
            problem, more = refused[0], len(refused) - 1
            sentence = problem_words(problem)
            if more:
                sentence += " " + self.tr("And {count} more.").format(count=more)
            self.context.tell(sentence, "alert-triangle")
        elif len(results) == 1:
            words = self.tr("{name} is kept with the convening.").format(name=results[0].resource.name)
            self.context.tell(words, "check", self.tr("Take back"), self._editor.undo)
        elif results:
            self.context.tell(
                self.tr("{count} files are kept with the convening.").format(count=len(results)), "check"
            )

    def changed_file(self, result: ResourceResult) -> None:
        """A file was changed."""
        self._note(result, self.tr("{name} changed").format(name=result.resource.name))

    def removed(self, result: ResourceResult) -> None:
        """A file was taken off the list."""
        words = self.tr("{name} removed").format(name=result.resource.name)
        self._note(result, words)
        self.context.tell(words + ".", "x", self.tr("Take back"), self._editor.undo)

    def exported(self, path: Path) -> None:
        """A file was written out."""
        self.context.tell(self.tr("Exported to {file}.").format(file=path.name), "file-export")

    def opened(self, path: Path) -> None:
        """Let the system's program show a private copy."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            words = self.tr("No program here opens {name}. Export it instead.")
            self.context.tell(words.format(name=path.name), "alert-triangle")

    def refuse(self, problem: UserError) -> None:
        """It cannot be done."""
        self.context.tell_problem(problem)

    def _note(self, result: ResourceResult, words: str) -> None:
        if result.recorded.operation_id is not None:
            self._editor.add_done(Done(result.recorded.operation_id, words))

    def _row(self, resource: Resource) -> FileRow:
        row, presenter = FileRow(self.theme, resource, self._compact), self.presenter
        row.open_wanted.connect(self._open)
        row.kind_chosen.connect(presenter.set_kind)
        row.packet_chosen.connect(presenter.set_in_packet)
        row.rename_wanted.connect(self._rename)
        row.export_wanted.connect(self._export)
        row.move_wanted.connect(presenter.move)
        row.remove_wanted.connect(presenter.remove)
        return row

    def _choose(self) -> None:
        self.presenter.add(file_dialogs.ask_open_paths(self, self.tr("Add files")))

    def _rename(self, resource: Resource) -> None:
        name, given = QInputDialog.getText(
            self, self.tr("Rename"), self.tr("Name"), QLineEdit.EchoMode.Normal, resource.name
        )
        if given:
            self.presenter.rename(resource.resource_id, name)

    def _export(self, resource: Resource) -> None:
        ending = ending_of(resource.name)
        kinds = f"{ending.removeprefix('.').upper()} (*{ending})" if ending else ""
        path = file_dialogs.ask_save_path(self, self.tr("Export"), resource.name, kinds)
        if path is not None:
            self.presenter.export(resource.resource_id, path)

    def _open(self, resource: Resource) -> None:
        """Copies lie in a folder that nobody else may enter, which goes with this section."""
        if self._copies is None:
            self._copies = tempfile.TemporaryDirectory(prefix="pact-", ignore_cleanup_errors=True)
            self.destroyed.connect(self._copies.cleanup)
        self.presenter.open(resource, Path(self._copies.name))


def _paths(dropped: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
