"""The running program: what is made once, and which of its two windows stands.

``run`` is what the commands call.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from pact_desktop.domain.errors import UserError, system_reason
from pact_desktop.domain.file_kinds import TEXT
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.crash import CrashWatch
from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.gui.first_start import FirstStart
from pact_desktop.gui.key_filter import KeyFilter
from pact_desktop.gui.language import Languages
from pact_desktop.gui.new_convening import Earlier, NewConvening
from pact_desktop.gui.opened_backup import OpenedBackup
from pact_desktop.gui.rehearsal.preparing import Rehearsal, prepare
from pact_desktop.gui.sentences import problem_words, sentence_words
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.style.tokens import Mode
from pact_desktop.gui.workers import Workers
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.convenings import start_convening
from pact_desktop.operations.next_convening import start_from_file
from pact_desktop.operations.open_file import open_file
from pact_desktop.operations.whole_file import write_whole
from pact_desktop.rehearsal.arrivals import Mix
from pact_desktop.rehearsal.copy import close_copy
from pact_desktop.scanning.profile_text import profile_from_text
from pact_desktop.settings import Settings, demo_folder
from pact_desktop.store.convening_file import ConveningFile, WallClock, local_now

if TYPE_CHECKING:
    from pact_desktop.gui.rehearsal.window import RehearsalWindow


class Program(QObject):
    """Everything that is made once. Opens convenings and shows either the start page or the desk."""

    def __init__(self, application: QApplication, settings: Settings, now: WallClock = local_now) -> None:
        super().__init__(application)
        self.settings = settings
        self._now = now
        self.crash_watch = CrashWatch(self)
        self.languages = Languages(application)
        self.languages.use(settings.language)
        self.theme = Theme(application, settings.text_px)
        if settings.mode:
            self.theme.choose(Mode(settings.mode))
        self.workers = Workers(self)
        self.keys = KeyFilter(self)
        self.keys.use(profile_from_text(settings.scanner))
        self.keys.install(application)
        self.start_page: FirstStart | None = None
        self.desk: DeskWindow | None = None
        self.rehearsal: RehearsalWindow | None = None
        self.crash_watch.failed.connect(self._crashed)
        application.aboutToQuit.connect(self.stop)

    def begin(self, path: Path | None) -> None:
        """Open a file, or show the start page."""
        if path is None:
            self.show_start_page()
        else:
            self.open_file(str(path))

    def show_start_page(self) -> FirstStart:
        """Let the person choose what to open."""
        recent = [Path(name) for name in self.settings.recent_files if Path(name).is_file()]
        page = FirstStart(self.theme, recent, self.languages.current)
        page.demo_wanted.connect(self.open_demo)
        page.new_wanted.connect(self._new_convening)
        page.open_wanted.connect(self._choose_file)
        page.file_wanted.connect(self.open_file)
        page.language_chosen.connect(self.choose_language)
        self.start_page = page
        page.show()
        return page

    def open_file(self, name: str) -> None:
        """Open a convening's file; the window comes once it is open."""
        self.workers.write(partial(self._open, Path(name)), self, "opened", "open_failed")

    def _open(self, path: Path) -> ConveningFile:
        actor = Actor(self.settings.desk_name, self.settings.operator)
        return open_file(path, actor, self.settings.erased, self._now)

    def open_demo(self) -> None:
        """Build a convening of invented people, and open it."""
        from pact_desktop.gui.demo_start import build_demo

        if self.start_page is not None:
            self.start_page.messages.tell(self.tr("The demo is being made…"), "player-play")
        self.workers.write(build_demo, self, "opened", "open_failed")

    def opened(self, file: ConveningFile) -> None:
        """A file is open: show the desk, of a backup only once the person says so."""
        if file.backup_made_at is None:
            self.show_desk(file)
            return
        page = self.start_page or self.show_start_page()
        dialog = OpenedBackup(self.theme, self.workers, page, file, self._open)
        dialog.chosen.connect(self.show_desk)
        dialog.open()

    def show_desk(self, file: ConveningFile) -> None:
        """Work in an open file from now on, also when the program is started next."""
        self.settings.opened(file.path)
        self._save_settings()
        # The demo is for practice at any time: it stays on its Day 2, whatever today is.
        day = 2 if file.path.resolve().parent == demo_folder().resolve() else None
        self.desk = DeskWindow(self.theme, self.settings, self.workers, self.keys, self.languages, file, day)
        self.desk.start_page_wanted.connect(self._leave_desk)
        self.desk.rehearsal_wanted.connect(self._rehearse)
        self.desk.settings_changed.connect(self._save_settings)
        self.desk.backups.start()
        self.desk.show()
        self._let_go_of_rehearsal()
        if self.start_page is not None:
            self.start_page.close()
            self.start_page = None

    def open_failed(self, problem: BaseException) -> None:
        """A file could not be opened: say so on the start page."""
        if not isinstance(problem, UserError):
            raise problem
        if self.start_page is None:
            self.show_start_page()
        if self.start_page is not None:
            sentence = problem_words(problem)
            self.start_page.messages.tell(sentence, "alert-triangle")

    def choose_language(self, language: str) -> None:
        """Speak another language from now on."""
        self.settings.language = language
        self.languages.use(language)
        self._save_settings()

    def stop(self) -> None:
        """Finish what is running, close the file, keep the settings."""
        for window in (self.desk, self.rehearsal):
            if window is not None:
                window.stop()
        self.workers.stop()
        if self.desk is not None:
            self.desk.context.file.close()
        if self.rehearsal is not None:
            close_copy(self.rehearsal.context.file)
        self._save_settings()

    def _rehearse(self, mix: Mix) -> None:
        """Make the copy that a rehearsal plays on."""
        if self.desk is not None:
            context = self.desk.context
            work = partial(prepare, context.file.path, context.day, mix)
            self.workers.write(work, self, "rehearsal_prepared", "rehearsal_failed")

    def rehearsal_prepared(self, rehearsal: Rehearsal) -> None:
        """The copy is there: close the real file, then play."""
        from pact_desktop.gui.rehearsal.window import RehearsalWindow

        window = RehearsalWindow(
            self.theme, self.settings, self.workers, self.keys, self.languages, rehearsal
        )
        window.ended.connect(self._end_rehearsal)
        window.settings_changed.connect(self._save_settings)
        self.rehearsal = window
        window.show()  # before the desk closes: the program ends with its last window
        self._let_go_of_desk()

    def rehearsal_failed(self, problem: BaseException) -> None:
        """The file could not be copied: say so at the desk, which goes on."""
        if not isinstance(problem, UserError) or self.desk is None:
            raise problem
        self.desk.context.tell_problem(problem)

    def _end_rehearsal(self) -> None:
        """Back to the real convening."""
        if self.rehearsal is not None:
            self.rehearsal.stop()
            self.open_file(str(self.rehearsal.real))

    def _let_go_of_rehearsal(self) -> None:
        window, self.rehearsal = self.rehearsal, None
        if window is not None:
            window.stop()
            window.close()
            window.deleteLater()
            self.workers.write(partial(close_copy, window.context.file), self, "closed", "open_failed")

    def _leave_desk(self) -> None:
        self.show_start_page()
        self._let_go_of_desk()

    def _let_go_of_desk(self) -> None:
        desk, self.desk = self.desk, None
        if desk is not None:
            desk.stop()
            desk.close()
            desk.deleteLater()
            self.workers.write(desk.context.file.close, self, "closed", "open_failed")

    def closed(self, nothing: object) -> None:
        """The file that was open is closed."""

    def _new_convening(self) -> None:
        if self.start_page is not None:
            recent = [Path(name) for name in self.settings.recent_files if Path(name).is_file()]
            dialog = NewConvening(self.theme, self.start_page, recent)
            dialog.wanted.connect(self._start_convening)
            dialog.open()

    def _start_convening(self, name: str, settings: dict[str, str], earlier: Earlier | None) -> None:
        actor = Actor(self.settings.desk_name, self.settings.operator)
        work = partial(start_convening, Path(name), actor, settings, self._now)
        if earlier is not None:
            last, people, erased = earlier.path, earlier.people, self.settings.erased
            work = partial(start_from_file, last, Path(name), actor, settings, people, erased, self._now)
        self.workers.write(work, self, "opened", "open_failed")

    def _choose_file(self) -> None:
        filters = self.tr("Convenings (*.pact)")
        path = file_dialogs.ask_open_path(self.start_page, self.tr("Open a convening"), filters)
        if path is not None:
            self.open_file(str(path))

    def _save_settings(self) -> None:
        try:
            self.settings.save()
        except OSError as problem:
            sentence = self.tr("The settings cannot be kept: {reason}.").format(
                reason=sentence_words(system_reason(problem))
            )
            if self.desk is not None:
                self.desk.context.tell(sentence, "alert-triangle")

    def _crashed(self, report: str) -> None:
        window = self.desk or self.start_page
        if window is None:
            return
        sentence = self.tr("Something went wrong. What was shown as recorded is recorded.")
        window.messages.tell(
            sentence, "alert-triangle", self.tr("Save report…"), lambda: self._save_report(report)
        )

    def _save_report(self, report: str) -> None:
        window = self.desk or self.start_page
        kinds = self.tr("Text (*.txt)")
        suggested = "pact-desktop-report.txt"
        path = file_dialogs.ask_save_path(window, self.tr("Save the report"), suggested, kinds)
        if path is not None:
            try:
                write_whole(path, TEXT, report.encode())
            except UserError as problem:
                QMessageBox.warning(window, self.tr("Save the report"), problem_words(problem))


def make_application(arguments: list[str] | None = None) -> QApplication:
    """Return the application object, with the program's name set."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(arguments or sys.argv[:1])
    application.setApplicationName("PACT Desktop")
    application.setApplicationDisplayName("PACT Desktop")
    application.setDesktopFileName("pact-desktop")
    return application


def run(path: Path | None = None, settings: Settings | None = None) -> int:
    """Open the window over a convening's file, or the start page, and stay until it is closed.

    Returns the exit status of the application.
    """
    application = make_application()
    program = Program(application, settings or Settings.load())
    program.crash_watch.install()
    QTimer.singleShot(0, partial(program.begin, path))
    return application.exec()
