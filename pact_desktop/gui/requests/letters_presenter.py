"""The letters without their dialog: to whom, in which language, what they say, and where they are written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from threading import Event
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.jobs import Runner
from pact_desktop.letters.letter import LetterKind
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.letters import (
    LetterChoice,
    LetterPlan,
    WhyNot,
    WrittenLetters,
    letter_text,
    plan_letters,
    record_made,
    write_letter_files,
)
from pact_desktop.store.convening_file import ConveningFile

translate = QCoreApplication.translate


class Whom(IntEnum):
    """To whom the letters go."""

    CHOSEN = 0
    LISTED = 1
    EVERYONE = 2


@dataclass(frozen=True, slots=True)
class LetterLine:
    """One line of the list: a letter that can be read, or somebody who gets none, and why."""

    name: str
    about: str
    text: str


class LettersView(Protocol):
    """What the presenter tells the dialog."""

    def show_letters(self, lines: Sequence[LetterLine], to_write: int) -> None:
        """The letters, and how many of them have an address to be written to."""

    def progress(self, done: int, total: int) -> None:
        """So many letters are written, of all; called from a worker's thread."""

    def written(self, count: int, folder: Path, skipped: int) -> None:
        """The files are there."""

    def refuse(self, problem: UserError) -> None:
        """Something cannot be done."""


class LettersPresenter:
    """Plans again whenever a choice changes; an answer to an older choice is dropped."""

    def __init__(
        self,
        file: ConveningFile,
        actor: Callable[[], Actor],
        runner: Runner,
        view: LettersView,
        day: int,
        chosen: Sequence[str],
        listed: Sequence[str],
        language: str,
    ) -> None:
        self._file = file
        self._actor = actor
        self._runner = runner
        self._view = view
        self._day = day
        self._ids: dict[Whom, Sequence[str] | None] = {
            Whom.CHOSEN: chosen,
            Whom.LISTED: listed,
            Whom.EVERYONE: None,
        }
        self.whom = Whom.CHOSEN if chosen else Whom.LISTED if listed else Whom.EVERYONE
        self.language = language
        self._stopped = Event()

    def choose(self, whom: Whom, language: str) -> None:
        """Write to others, or in another language."""
        self.whom, self.language = whom, language
        self.refresh()

    def refresh(self) -> None:
        """Plan the letters as they stand now."""
        choice, whom, language = self._choice(), self.whom, self.language
        file = self._file

        def plan() -> tuple[Whom, str, list[LetterLine], int]:
            with file.reading() as connection:
                planned = plan_letters(connection, file.convening, choice)
            to_write = sum(bool(one.address) for one in planned.letters)
            return whom, language, _lines(file, planned, language), to_write

        self._runner.read(plan, self, "planned")

    def write(self, folder: Path) -> None:
        """Write the letters into a folder, for a mail program, until ``stop`` is called."""
        file, choice, language, progress = self._file, self._choice(), self.language, self._view.progress
        stopped = self._stopped = Event()

        def work() -> tuple[Path, WrittenLetters]:
            return folder, write_letter_files(file, choice, folder, language, progress, stopped.is_set)

        self._runner.read(work, self, "letters_written")

    def stop(self) -> None:
        """Write no further letter."""
        self._stopped.set()

    def planned(self, answer: tuple[Whom, str, list[LetterLine], int]) -> None:
        """A plan came."""
        whom, language, lines, to_write = answer
        if (whom, language) == (self.whom, self.language):
            self._view.show_letters(lines, to_write)

    def letters_written(self, answer: tuple[Path, WrittenLetters]) -> None:
        """The files were written: it is recorded that the letters were made."""
        file, actor, letters = self._file, self._actor(), [planned for planned, _ in answer[1].files]

        def work() -> tuple[Path, WrittenLetters]:
            record_made(file, actor, letters)
            return answer

        self._runner.write(work, self, "letters_recorded")

    def letters_recorded(self, answer: tuple[Path, WrittenLetters]) -> None:
        """Everything is done."""
        folder, written = answer
        self._view.written(len(written.files), folder, len(written.skipped))

    def failed(self, problem: BaseException) -> None:
        """Something could not be done; what nobody foresaw is raised."""
        if not isinstance(problem, UserError):
            raise problem
        self._view.refuse(problem)

    def _choice(self) -> LetterChoice:
        return LetterChoice(days=(self._day,), attendee_ids=self._ids[self.whom])


def kind_words(kind: LetterKind) -> str:
    """A kind of letter in words."""
    return {
        LetterKind.CONFIRMATION: translate("Letters", "Confirmation"),
        LetterKind.APPROVAL: translate("Letters", "Approval"),
        LetterKind.WAITLIST: translate("Letters", "Waitlist"),
        LetterKind.DECLINE: translate("Letters", "Decline"),
    }[kind]


def _why_not(why: WhyNot) -> str:
    return {
        WhyNot.NO_LETTER: translate("Letters", "no decision to write about yet"),
        WhyNot.NO_ADDRESS: translate("Letters", "no email address"),
        WhyNot.UNUSABLE_ADDRESS: translate("Letters", "the email address cannot be used"),
    }[why]


def _lines(file: ConveningFile, plan: LetterPlan, language: str) -> list[LetterLine]:
    """Letters first, each with what stands in its way, then those who get none."""
    skipped = {one.attendee.attendee_id: one for one in plan.skipped}
    lines = []
    for planned in plan.letters:
        letter = letter_text(file.convening, planned, language)
        about = kind_words(planned.due.kind)
        if not planned.address:
            about = f"{about}, {_why_not(skipped[planned.attendee.attendee_id].why)}"
        text = f"{letter.subject}\n\n{letter.text()}"
        lines.append(LetterLine(planned.attendee.display_name, about, text))
    lines += [
        LetterLine(one.attendee.display_name, _why_not(one.why), "")
        for one in plan.skipped
        if one.why is WhyNot.NO_LETTER
    ]
    return lines
