"""Backup and keys: make a backup, see when the last was made, how to go back to one, and what the key is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.convening.settings_section import form
from pact_desktop.gui.phrases import time_of_day, weekday_date
from pact_desktop.gui.settings_page.section import Section
from pact_desktop.store.backup import BackupResult, automatic_backup, automatic_backups, backup


class BackupSection(Section):
    """Backups are copied and verified in the background, while the desk goes on."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = self.theme
        self.column = rows(theme, self, gap=12)
        panel, column = form(
            self,
            self.tr("Backup"),
            self.tr("A copy of the whole convening, opened again and verified before it counts."),
        )
        self.last = Text(theme, "", "body", wrap=True)
        self.last.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.last)
        foot = columns(theme, gap=8)
        self.now_button = Button(theme, self.tr("Back up now"), icon="device-floppy")
        self.now_button.clicked.connect(self.back_up_beside)
        self.to_button = Button(theme, self.tr("Back up to…"), "quiet")
        self.to_button.clicked.connect(self._choose)
        foot.addWidget(self.now_button)
        foot.addWidget(self.to_button)
        foot.addStretch()
        column.addLayout(foot)
        words = self.tr(
            "“Back up now” keeps the ten newest in a folder beside the file. "
            "A copy on another disk or stick is safer."
        )
        column.addWidget(Text(theme, words, "small", "text_muted", wrap=True))
        self.column.addWidget(panel)
        panel, column = form(
            self,
            self.tr("Going back to a backup"),
            self.tr(
                "Close the convening at every desk, then run this; the file that is replaced is kept "
                "beside it. "
                "To look into a backup only, open it and restore it to a new file."
            ),
        )
        command = f'pact-desktop restore BACKUP --database "{context.file.path}" --force'
        column.addWidget(self._copyable(command))
        self.column.addWidget(panel)
        panel, column = form(
            self,
            self.tr("Keys"),
            self.tr(
                "Badge codes and certificates are signed with the convening’s secret key. It is in this file "
                "and its backups, and nowhere else: whoever has the file can make badges. A lost badge is "
                "revoked by printing a new one."
            ),
        )
        identity = context.file.identity
        column.addWidget(
            self._copyable(self.tr("Id of the convening: {id}").format(id=str(identity.convening_id)))
        )
        self.column.addWidget(panel)
        self.column.addStretch()

    def showing(self) -> None:
        self.context.workers.read(self._find_last, self, "last_found")

    def last_found(self, last: tuple[str, str]) -> None:
        """The last backup is known: its path and when it was made (ISO 8601), both empty without one."""
        path, made = last
        if not made:
            self.last.setText(self.tr("This computer has made none yet."))
            return
        moment = self.context.at_venue(made)
        words = self.tr("The last was made on {date} at {time}: {path}")
        self.last.setText(words.format(date=weekday_date(moment), time=time_of_day(moment), path=path))

    def back_up_beside(self) -> None:
        """Make a backup in the folder beside the file."""
        self._start(partial(automatic_backup, self.context.file.path, "by-hand"))

    def back_up_to(self, path: Path) -> None:
        """Make a backup of this name."""
        self._start(partial(backup, self.context.file.path, path))

    def made(self, result: BackupResult) -> None:
        """A backup was made and verified."""
        self._set_busy(False)
        context, path = self.context, str(result.path.resolve())
        now = context.now().isoformat(timespec="seconds")
        context.settings.backups[str(context.file.identity.convening_id)] = [path, now]
        context.setting_changed.emit("backups")
        context.tell(self.tr("Backed up and verified: {file}.").format(file=result.path.name), "check")
        self.showing()

    def failed(self, problem: BaseException) -> None:
        """It could not be made; what nobody foresaw is raised."""
        self._set_busy(False)
        if not isinstance(problem, UserError):
            raise problem
        self.context.tell_problem(problem)

    def _start(self, work: Callable[[], BackupResult]) -> None:
        self._set_busy(True)
        self.context.workers.read(work, self, "made")

    def _set_busy(self, busy: bool) -> None:
        for button in (self.now_button, self.to_button):
            button.setEnabled(not busy)
        if busy:
            self.last.setText(self.tr("Backing up…"))

    def _choose(self) -> None:
        own = self.context.file.path
        stamp = self.context.now().strftime("%Y-%m-%d")
        proposed = own.with_name(f"{own.stem} {stamp}.pact")
        path = file_dialogs.ask_save_path(
            self, self.tr("Back up to"), str(proposed), self.tr("Convenings (*.pact)")
        )
        if path is not None:
            self.back_up_to(path)

    def _find_last(self) -> tuple[str, str]:
        """The newest of what was noted and of the automatic ones that are still there."""
        context = self.context
        noted = context.settings.backups.get(str(context.file.identity.convening_id), [])
        found = [(made, path) for path, made in [noted] if Path(path).exists()] if len(noted) == 2 else []
        for each in automatic_backups(context.file.path):
            moment = datetime.fromtimestamp(each.stat().st_mtime).astimezone()
            found.append((moment.isoformat(timespec="seconds"), str(each)))
        made, path = max(found, key=lambda one: datetime.fromisoformat(one[0]), default=("", ""))
        return path, made

    def _copyable(self, words: str) -> Text:
        text = Text(self.theme, words, "small", wrap=True)
        selectable = (
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setTextInteractionFlags(selectable)
        return text
