"""Writing everything that is held about one person to a file, for that person to have."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import Attendee
from pact_desktop.domain.resources import file_name
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.context import Context
from pact_desktop.gui.phrases import domain_words, short_date, time_of_day


class PersonalRecordWriter(QObject):
    """Asks for a file and writes the record in a worker."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def ask(self, attendee: Attendee, window: QWidget) -> None:
        """Let the file be chosen, as PDF to be read or as JSON for programs."""
        name = file_name(attendee.display_name) or attendee.attendee_id
        kinds = self.tr("PDF, to be read (*.pdf);;JSON, for programs (*.json)")
        title = self.tr("What is held about {name}").format(name=attendee.display_name)
        path = file_dialogs.ask_save_path(window, title, f"{name}.pdf", kinds)
        if path is not None:
            self.write(attendee.attendee_id, path)

    def write(self, attendee_id: str, path: Path) -> None:
        """Write the record in the language of the screen."""
        # What draws pages is loaded by the worker that first asks for it.
        from pact_desktop.history.act_words import HistoryWording
        from pact_desktop.operations.subject_access import write_subject_access

        words = HistoryWording(domain_words, time_of_day, short_date, self._context.at_venue)
        language = "es" if QLocale().language() == QLocale.Language.Spanish else "en"
        file = self._context.file

        def work() -> Path:
            write_subject_access(file, attendee_id, path, words, language)
            return path

        self._context.workers.read(work, self, "written")

    def written(self, path: Path) -> None:
        """The record is there."""
        words = self.tr("Written to {file}. It is as private as the roster: hand it to nobody else.")
        self._context.tell(words.format(file=path.name), "file-export")

    def failed(self, problem: BaseException) -> None:
        """It could not be written; what nobody foresaw is raised."""
        if not isinstance(problem, UserError):
            raise problem
        self._context.tell_problem(problem)
