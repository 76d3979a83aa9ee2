"""``check-in``: decide and record, by codes, ids, pictures or a stream of codes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import Document, check_in_document
from pact_desktop.cli.options import DAY, Command, known_attendees
from pact_desktop.cli.status import Status, done_or_refusals
from pact_desktop.cli.words import check_in_lines
from pact_desktop.domain.decision import Outcome
from pact_desktop.domain.errors import UnreadableInputError, UserError
from pact_desktop.domain.wording import Wording
from pact_desktop.operations.check_in import check_in_attendee, check_in_code
from pact_desktop.operations.results import CheckInResult
from pact_desktop.store.convening_file import ConveningFile

LETS_IN = frozenset({Outcome.ADMITTED, Outcome.ADMITTED_UNKNOWN, Outcome.ALREADY_IN})


@click.command("check-in", cls=Command)
@click.argument("codes", nargs=-1, metavar="[CODE]...")
@click.option("--day", type=DAY, required=True, metavar="N", help="The day, 1 or 2.")
@click.option("--attendee", "attendees", multiple=True, metavar="ID...", help="By attendee ids.")
@click.option(
    "--image", "images", multiple=True, metavar="FILE...", type=click.Path(path_type=Path),
    help="By the codes in pictures.",
)  # fmt: skip
@click.option("--stdin", is_flag=True, help="Read a code a line and answer each with a line of JSON.")
@click.option("--override", metavar="REASON", help="Admit anyway, where that is possible.")
@pass_invocation
def command(
    invocation: Invocation,
    codes: tuple[str, ...],
    day: int,
    attendees: tuple[str, ...],
    images: tuple[Path, ...],
    stdin: bool,
    override: str | None,
) -> int:
    """Check in by CODEs, by attendee ids, by pictures, or by codes on standard input.

    What follows the one value of --attendee or --image is more of the same.
    """
    if attendees and not images:
        codes, attendees = (), (*attendees, *codes)
    elif images and not attendees:
        codes, images = (), (*images, *map(Path, codes))
    if sum(map(bool, (codes, attendees, images, stdin))) != 1:
        raise click.UsageError("Give codes, or --attendee, or --image, or --stdin: one of them.")
    if stdin:
        invocation.output.json = True
        return _stream(invocation, day, override)
    if images:
        return _pictures(invocation, day, images, override)
    with invocation.open() as file:
        ids = known_attendees(file, attendees)
        results = [_check_in(invocation, file, day, code, override) for code in codes]
        results += [_check_in_by_id(invocation, file, day, each, override) for each in ids]
        words = Wording(at_venue=file.convening.at_venue)
    document = {"results": [check_in_document(result, words) for result in results]}
    invocation.output.result(document, (line for result in results for line in check_in_lines(result, words)))
    return done_or_refusals(any(map(is_refused, results)))


def is_refused(result: CheckInResult) -> bool:
    """Whether somebody was not let in."""
    return result.decision.outcome not in LETS_IN


def _stream(invocation: Invocation, day: int, override: str | None) -> Status:
    """Answer each line as soon as what it did is durable; empty lines are ignored."""
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="backslashreplace")
    refused = False
    with invocation.open() as file:
        words = Wording(at_venue=file.convening.at_venue)
        for line in sys.stdin:
            code = line.rstrip("\r\n")
            if not code.strip():
                continue
            result = _check_in(invocation, file, day, code, override)
            invocation.output.document(check_in_document(result, words))
            refused = refused or is_refused(result)
    return done_or_refusals(refused)


def _pictures(invocation: Invocation, day: int, images: tuple[Path, ...], override: str | None) -> Status:
    with invocation.open() as file:
        found = list(_check_in_pictures(invocation, file, day, images, override))
        words = Wording(at_venue=file.convening.at_venue)
    results = [(image, each) for image, each in found if isinstance(each, CheckInResult)]
    unreadable = [(image, each) for image, each in found if isinstance(each, UserError)]
    document: Document = {
        "results": [{**check_in_document(result, words), "image": str(image)} for image, result in results],
        "unreadable": [{"image": str(image), "reason": each.message} for image, each in unreadable],
    }
    if not results:
        error = unreadable[0][1]
        invocation.output.error(error, document)
        return Status.UNREADABLE
    lines = (line for _, result in results for line in check_in_lines(result, words))
    invocation.output.result(document, lines)
    for _, each in unreadable:
        invocation.output.message(f"{each.message} {each.hint}")
    return done_or_refusals(bool(unreadable) or any(is_refused(result) for _, result in results))


def _check_in_pictures(
    invocation: Invocation, file: ConveningFile, day: int, images: tuple[Path, ...], override: str | None
) -> Iterator[tuple[Path, CheckInResult | UnreadableInputError]]:
    """For each picture the result of each code that it shows, or why it shows none."""
    from pact_desktop.scanning.pictures import UnreadablePictureError, read_codes  # 200 ms, for pictures only

    for image in images:
        try:
            codes = read_codes(image)
        except UnreadablePictureError as error:
            yield image, error
            continue
        for code in codes:
            yield image, _check_in(invocation, file, day, code.text, override)


def _check_in(
    invocation: Invocation, file: ConveningFile, day: int, code: str, override: str | None
) -> CheckInResult:
    return invocation.perform(file, lambda actor: check_in_code(file, actor, day, code, override=override))


def _check_in_by_id(
    invocation: Invocation, file: ConveningFile, day: int, attendee_id: str, override: str | None
) -> CheckInResult:
    return invocation.perform(
        file, lambda actor: check_in_attendee(file, actor, day, attendee_id, override=override)
    )
