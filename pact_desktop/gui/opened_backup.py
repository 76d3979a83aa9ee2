"""Asks what to do with a backup that somebody opened: restore it to a new file, or go on in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.lock.pin_entry import PinEntry
from pact_desktop.gui.phrases import time_of_day, weekday_date
from pact_desktop.gui.sentences import problem_words, sentence_words
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.workers import Workers
from pact_desktop.operations.operators import OrganizerNeededError, WrongPinError
from pact_desktop.operations.restore import go_on_in, restore
from pact_desktop.store.convening_file import ConveningFile


class OpenedBackup(QDialog):
    """Emits ``chosen`` with the open file to work in; the backup is closed where it is another one, or where
    the person gives up."""

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        workers: Workers,
        parent: QWidget,
        backup: ConveningFile,
        open_path: Callable[[Path], ConveningFile],
    ) -> None:
        super().__init__(parent)
        self._workers = workers
        self._backup = backup
        self._open_path = open_path
        self._work: Callable[[str], ConveningFile] = self._go_on_here
        self.setWindowTitle(self.tr("Backup"))
        column = rows(theme, self, margin=24, gap=12)
        column.addWidget(Text(theme, self.tr("This file is a backup"), "title"))
        column.addWidget(Text(theme, self._what(), "body", wrap=True))
        advice = self.tr(
            "Restored to a new file, the convening goes on there and the backup stays as it is. "
            "On a new computer the backup itself can become the convening."
        )
        column.addWidget(Text(theme, advice, "body", "text_muted", wrap=True))
        self.pin = PinEntry(theme, self.tr("Go on"))
        self.pin.given.connect(self._start)
        self.pin.hide()
        column.addWidget(self.pin)
        self.problem = Text(theme, "", "body", "danger", weight=500, wrap=True)
        self.problem.hide()
        column.addWidget(self.problem)
        foot = columns(theme, gap=8)
        foot.addStretch()
        self.cancel = Button(theme, self.tr("Cancel"), "quiet", key="Esc")
        self.go_on = Button(theme, self.tr("Make it the convening"), "quiet")
        self.restore = Button(theme, self.tr("Restore…"), "primary", icon="device-floppy")
        self.cancel.clicked.connect(self.reject)
        self.go_on.clicked.connect(partial(self._choose, self._go_on_here))
        self.restore.clicked.connect(self._ask_where)
        for button in (self.cancel, self.go_on, self.restore):
            button.setAutoDefault(button is self.restore)
            foot.addWidget(button)
        column.addLayout(foot)
        self.setMinimumWidth(theme.px(520))
        self.restore.setFocus()

    def reject(self) -> None:
        """Close the backup with the dialog; while something is under way the dialog stays."""
        if self.restore.isEnabled():
            self._workers.write(self._backup.close, self, "closed")
            super().reject()

    def ready(self, file: ConveningFile) -> None:
        """The file to work in is open."""
        self.accept()
        self.chosen.emit(file)

    def closed(self, nothing: object) -> None:
        """The backup is closed."""

    def failed(self, problem: BaseException) -> None:
        """It was refused: ask for an organizer's PIN, or say why; what nobody foresaw is raised."""
        self._set_busy(False)
        if isinstance(problem, OrganizerNeededError):
            self.pin.show()
            self.pin.start()
        elif isinstance(problem, WrongPinError):
            self.pin.show_problem(sentence_words(problem.message))
        elif isinstance(problem, UserError):
            self.problem.setText(problem_words(problem))
            self.problem.show()
        else:
            raise problem

    def _what(self) -> str:
        convening = self._backup.convening
        made = convening.at_venue(self._backup.backup_made_at or "")
        return self.tr("{name} is a backup of {title}, made on {day}, {year} at {time}.").format(
            name=self._backup.path.name,
            title=convening.title,
            day=weekday_date(made),
            year=made.year,
            time=time_of_day(made),
        )

    def _ask_where(self) -> None:
        proposed = self._backup.path.with_name(f"{self._backup.convening.title}.pact".replace("/", "-"))
        filters = self.tr("Convenings (*.pact)")
        path = file_dialogs.ask_save_path(self, self.tr("Keep the convening in"), str(proposed), filters)
        if path is not None:
            self._choose(partial(self._restored, path))

    def _choose(self, work: Callable[[str], ConveningFile]) -> None:
        self._work = work
        self._start("")

    def _start(self, pin: str) -> None:
        self._set_busy(True)
        self.problem.hide()
        self._workers.write(partial(self._work, pin), self, "ready")

    def _set_busy(self, busy: bool) -> None:
        for button in (self.cancel, self.go_on, self.restore):
            button.setEnabled(not busy)

    def _go_on_here(self, pin: str) -> ConveningFile:
        go_on_in(self._backup, pin)
        return self._backup

    def _restored(self, path: Path, pin: str) -> ConveningFile:
        restore(self._backup.path, path, force=False, pin=pin)
        file = self._open_path(path)
        self._backup.close()
        return file
