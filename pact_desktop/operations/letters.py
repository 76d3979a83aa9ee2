"""Letters to attendees: who gets which by their standings, as text or as files for a mail program.

A letter is not recorded as sent, which happens elsewhere, but that it was made.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Connection

from pact_desktop.domain.badge_code import ConveningIdentity
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.errors import UnreadableInputError, system_reason
from pact_desktop.domain.file_kinds import MAIL
from pact_desktop.domain.people import DAYS, Attendee
from pact_desktop.domain.sentence import said
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.letters.calendar import MEDIA_TYPE, calendar
from pact_desktop.letters.letter import Due, Letter, LetterKind, letters_due, write_letter
from pact_desktop.letters.mail import Attachment, Mailbox, mail
from pact_desktop.letters.words import letter_words
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import badge_code
from pact_desktop.operations.results import Recorded, recorded
from pact_desktop.operations.whole_file import write_whole
from pact_desktop.paper.qr import code_png
from pact_desktop.roster_files.contacts import is_email
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.outputs import require_output

_PIXELS_A_MODULE = 16
"""Twice as fine as the code is shown, for screens of phones."""
_LONGEST_NAME = 60

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class LetterChoice:
    """Which letters: for the standings of these days, of these kinds, to these people (None: everyone)."""

    days: tuple[int, ...] = DAYS
    kinds: frozenset[LetterKind] = frozenset(LetterKind)
    attendee_ids: Sequence[str] | None = None


class WhyNot(StrEnum):
    """Why somebody gets no letter."""

    NO_LETTER = "no_letter"
    """No standing calls for one of these kinds."""
    NO_ADDRESS = "no_address"
    UNUSABLE_ADDRESS = "unusable_address"


@dataclass(frozen=True, slots=True)
class PlannedLetter:
    """A letter to somebody. ``address`` is empty where there is none that a mail program takes."""

    attendee: Attendee
    due: Due
    address: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Somebody who gets no letter, and why."""

    attendee: Attendee
    why: WhyNot


@dataclass(frozen=True, slots=True)
class LetterPlan:
    """The letters of a choice, and those who were chosen by name or lack an address, without one."""

    letters: tuple[PlannedLetter, ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class WrittenLetters:
    """The files that were written, in the order of the plan's letters, and who was skipped."""

    files: tuple[tuple[PlannedLetter, Path], ...]
    skipped: tuple[Skipped, ...]
    has_sender: bool
    """Whether a contact of the convening has an address to write from."""


@dataclass(frozen=True, slots=True)
class LettersResult:
    """What was written, and what was recorded."""

    written: WrittenLetters
    recorded: Recorded


def plan_letters(connection: Connection, convening: Convening, choice: LetterChoice) -> LetterPlan:
    """Who gets which letter, in the order of ``attendee_ids``, else by name.

    Who has no letter due is listed as skipped only where named. Raises UnreadableInputError if somebody who
    is named is not on the roster.
    """
    letters: list[PlannedLetter] = []
    skipped: list[Skipped] = []
    for attendee in _people(connection, choice.attendee_ids):
        due = [one for one in letters_due(attendee, convening, choice.days) if one.kind in choice.kinds]
        address = attendee.email if is_email(attendee.email) and attendee.email.isascii() else ""
        letters += [PlannedLetter(attendee, one, address) for one in due]
        if due and not address:
            why = WhyNot.UNUSABLE_ADDRESS if attendee.email else WhyNot.NO_ADDRESS
            skipped.append(Skipped(attendee, why))
        elif not due and choice.attendee_ids is not None:
            skipped.append(Skipped(attendee, WhyNot.NO_LETTER))
    return LetterPlan(tuple(letters), tuple(skipped))


def letter_text(convening: Convening, planned: PlannedLetter, language: str) -> Letter:
    """A letter's words, to copy: without a picture, so that it says to give the name at the door."""
    return write_letter(planned.due, planned.attendee, convening, letter_words(language), with_picture=False)


def write_letters(
    file: ConveningFile,
    actor: Actor,
    choice: LetterChoice,
    folder: Path,
    language: str = "en",
    progress: Progress | None = None,
) -> LettersResult:
    """Write the letters of a choice, and record that they were made.

    Raises as ``write_letter_files``, and UnreadableInputError, with nothing written, where the file is a
    backup.
    """
    file.require_no_backup()
    written = write_letter_files(file, choice, folder, language, progress)
    return LettersResult(written, record_made(file, actor, [planned for planned, _ in written.files]))


def write_letter_files(
    file: ConveningFile,
    choice: LetterChoice,
    folder: Path,
    language: str = "en",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> WrittenLetters:
    """Write the letters of a choice into a folder, a file each; nothing is recorded.

    A letter of the same kind to the same person is written over. ``progress`` hears letters done, of all;
    once ``cancelled`` says so no further one is written. Raises UnreadableInputError if there is nothing to
    write or, before the first letter, if one of them may not be written (``require_output``).
    """
    with file.reading() as connection:
        plan = plan_letters(connection, file.convening, choice)
    addressed = [planned for planned in plan.letters if planned.address]
    if not addressed:
        raise UnreadableInputError(
            "There is no letter to write.",
            "Those chosen have no email address." if plan.letters else "No standing of theirs calls for one.",
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnreadableInputError(
            said("{folder} cannot be a folder for letters.", folder=folder),
            said("Choose another: {reason}.", reason=system_reason(error)),
        ) from error
    for planned in addressed:
        require_output(folder / file_name(planned), MAIL)
    sender = sender_of(file.convening)
    files: list[tuple[PlannedLetter, Path]] = []
    for planned in addressed:
        if cancelled is not None and cancelled():
            break
        path = folder / file_name(planned)
        write_whole(path, MAIL, mail_file(file, planned, sender, language))
        files.append((planned, path))
        if progress is not None:
            progress(len(files), len(addressed))
    return WrittenLetters(tuple(files), plan.skipped, sender is not None)


def mail_file(file: ConveningFile, planned: PlannedLetter, sender: Mailbox | None, language: str) -> bytes:
    """A letter as a message file; with the badge's code and the calendar where the person may come."""
    convening, attendee, words = file.convening, planned.attendee, letter_words(language)
    letter = write_letter(planned.due, attendee, convening, words, with_picture=True)
    picture, attachments = None, []
    if planned.due.kind.carries_code:
        picture = (_code_picture(file.identity, attendee), words("code_name"))
        days = calendar(convening, file.identity.convening_id, words, file.now(), attendee.approved_days)
        attachments = [Attachment("convening.ics", MEDIA_TYPE, days)]
    return mail(
        letter,
        sender,
        Mailbox(attendee.display_name, planned.address),
        when=file.now(),
        language=words.language,
        picture=picture,
        attachments=attachments,
    )


def record_made(file: ConveningFile, actor: Actor, letters: Sequence[PlannedLetter]) -> Recorded:
    """Record that letters were made, as one operation."""
    with file.writing(actor.desk, actor.operator) as transaction:
        transaction.record(
            Draft(
                kinds.LETTER_MADE,
                kinds.attendee_subject(planned.attendee.attendee_id),
                {"letter": planned.due.kind.value, "days": list(planned.due.days)},
            )
            for planned in letters
        )
        return recorded(transaction)


def sender_of(convening: Convening) -> Mailbox | None:
    """Who letters come from: the logistics contact, else the program contact; None without an address."""
    for contact in (convening.logistics_contact, convening.program_contact):
        if is_email(contact.email) and contact.email.isascii():
            return Mailbox(contact.name or convening.title, contact.email)
    return None


def file_name(planned: PlannedLetter) -> str:
    """A name that every file system takes: kind, plain letters of the name, the attendee's id."""
    plain = unicodedata.normalize("NFKD", planned.attendee.display_name)
    letters = (each for each in plain if not unicodedata.combining(each))
    words = "".join(each if each.isascii() and each.isalnum() else " " for each in letters).split()
    name = "-".join(words)[:_LONGEST_NAME].strip("-")
    parts = (planned.due.kind.value, name, planned.attendee.attendee_id)
    return "-".join(part for part in parts if part) + ".eml"


def _people(connection: Connection, attendee_ids: Sequence[str] | None) -> list[Attendee]:
    if attendee_ids is None:
        return sorted(
            queries.roster(connection),
            key=lambda one: (one.family_name.casefold(), one.given_name.casefold(), one.attendee_id),
        )
    people: dict[str, Attendee] = {}
    for attendee_id in attendee_ids:
        found = queries.find_attendee(connection, attendee_id)
        if found is None:
            raise UnreadableInputError(
                said("There is no attendee {attendee}.", attendee=attendee_id),
                "Search by name shows each attendee's id.",
            )
        people[found.attendee_id] = found
    return list(people.values())


def _code_picture(identity: ConveningIdentity, attendee: Attendee) -> bytes:
    return code_png(badge_code(identity, attendee), _PIXELS_A_MODULE)
