"""``letters``: confirmations, approvals, waitlist and decline letters, as text or for a mail program."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import recorded_document
from pact_desktop.cli.options import DAY, OUTPUT_FOLDER, Command, known_attendees
from pact_desktop.cli.progress import progress_bar
from pact_desktop.cli.status import Status, done_or_refusals
from pact_desktop.domain.people import DAYS
from pact_desktop.letters.letter import LetterKind
from pact_desktop.letters.words import LANGUAGES
from pact_desktop.operations.letters import (
    LetterChoice,
    PlannedLetter,
    Skipped,
    WhyNot,
    letter_text,
    plan_letters,
    write_letters,
)
from pact_desktop.store.convening_file import ConveningFile

_WHY_NOT = {
    WhyNot.NO_LETTER: "no standing calls for a letter",
    WhyNot.NO_ADDRESS: "no email address",
    WhyNot.UNUSABLE_ADDRESS: "the email address cannot be used",
}


@click.command("letters", cls=Command)
@click.option(
    "--out", type=OUTPUT_FOLDER, metavar="DIR",
    help="Write .eml files into DIR [default: show the text].",
)  # fmt: skip
@click.option(
    "--kind", "kinds", type=click.Choice([kind.value for kind in LetterKind]), multiple=True,
    help="Only these letters (repeatable).",
)  # fmt: skip
@click.option("--day", type=DAY, help="For the standings of this day [default: both].")
@click.option("--attendee", "typed", metavar="ID", multiple=True, help="Only to this person (repeatable).")
@click.option("--language", type=click.Choice(LANGUAGES), default=LANGUAGES[0], show_default=True)
@pass_invocation
def command(
    invocation: Invocation,
    out: Path | None,
    kinds: tuple[str, ...],
    day: int | None,
    typed: tuple[str, ...],
    language: str,
) -> int:
    """Make the letters that people's standings call for, to copy, or as drafts for a mail program.

    Confirmations and approvals carry the badge's code as a picture, for the screen of a phone, and the days
    as a calendar file. Nothing is sent.
    """
    with invocation.open() as file:
        choice = LetterChoice(
            (day,) if day else DAYS,
            frozenset(map(LetterKind, kinds or LetterKind)),
            known_attendees(file, typed) if typed else None,
        )
        if out is None:
            return _show(invocation, file, choice, language)
        with progress_bar("Writing") as progress:
            result = write_letters(file, invocation.actor, choice, out, language, progress)
    written = result.written
    letters = [{**_document(planned), "path": str(path.resolve())} for planned, path in written.files]
    lines = [f"{len(letters)} letters are in {out}.", *map(_skipped_line, written.skipped)]
    if not written.has_sender:
        lines.append("No contact of the convening has an email address: the mail program puts in the sender.")
    skipped = [_skipped_document(one) for one in written.skipped]
    invocation.output.result(
        {"letters": letters, "skipped": skipped, **recorded_document(result.recorded)}, lines
    )
    return done_or_refusals(bool(written.skipped))


def _show(invocation: Invocation, file: ConveningFile, choice: LetterChoice, language: str) -> int:
    with file.reading() as connection:
        plan = plan_letters(connection, file.convening, choice)
    documents: list[dict[str, Any]] = []
    lines: list[str] = []
    for planned in plan.letters:
        letter = letter_text(file.convening, planned, language)
        documents.append({**_document(planned), "subject": letter.subject, "text": letter.text()})
        to = planned.address or "(no email address)"
        lines += [f"To: {to}", f"Subject: {letter.subject}", "", letter.text()]
    skipped = [_skipped_document(one) for one in plan.skipped]
    invocation.output.result(
        {"letters": documents, "skipped": skipped}, lines or ["No standing calls for a letter."]
    )
    return Status.DONE


def _document(planned: PlannedLetter) -> dict[str, Any]:
    return {
        "attendee_id": planned.attendee.attendee_id,
        "kind": planned.due.kind,
        "days": list(planned.due.days),
        "to": planned.address or None,
    }


def _skipped_document(skipped: Skipped) -> dict[str, Any]:
    return {
        "attendee_id": skipped.attendee.attendee_id,
        "name": skipped.attendee.display_name,
        "reason": skipped.why,
    }


def _skipped_line(skipped: Skipped) -> str:
    return f"  {skipped.attendee.attendee_id}  {skipped.attendee.display_name}: {_WHY_NOT[skipped.why]}"
