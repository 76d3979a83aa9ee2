"""``documents read-sheet``: what photographed sheets say, and the check-in of those who signed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pact_desktop.cli.commands.check_in import is_refused
from pact_desktop.cli.context import Invocation
from pact_desktop.cli.documents import Document, check_in_document
from pact_desktop.cli.progress import progress_bar
from pact_desktop.cli.status import Status, done_or_refusals
from pact_desktop.cli.words import check_in_lines
from pact_desktop.devices.sheet_pictures import pictures_in
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.wording import Wording
from pact_desktop.operations.results import CheckInResult
from pact_desktop.operations.sheets import check_in_sheet, require_readable
from pact_desktop.scanning import sheets as scanning
from pact_desktop.scanning.ink import Signed
from pact_desktop.scanning.sheets import SheetReading
from pact_desktop.store.convening_file import ConveningFile


@dataclass
class _Found:
    """What the pictures showed, each with the picture it stood in."""

    sheets: list[tuple[Path, SheetReading]] = field(default_factory=list)
    unreadable: list[tuple[Path, UnreadableInputError]] = field(default_factory=list)


def read_sheets(invocation: Invocation, images: Sequence[Path], check_in: bool, day: int | None) -> Status:
    """Read the pictures, check in where it is wanted, and tell."""
    with invocation.open() as file:
        found = _read(file, images, day)
        results = list(_check_in(invocation, file, found)) if check_in else []
        words = Wording(at_venue=file.convening.at_venue)
    document: Document = {
        "sheets": [_document(image, sheet) for image, sheet in found.sheets],
        "unreadable": [{"image": str(image), "reason": each.message} for image, each in found.unreadable],
    }
    if check_in:
        document["results"] = [
            {**check_in_document(result, words), "image": str(image), "page": sheet.page}
            for image, sheet, result in results
        ]
    if not found.sheets:
        invocation.output.error(found.unreadable[0][1], document)
        return Status.UNREADABLE
    invocation.output.result(document, _words(found, [result for *_, result in results], words))
    for _, problem in found.unreadable:
        invocation.output.message(problem.sentence)
    return done_or_refusals(bool(found.unreadable) or any(is_refused(result) for *_, result in results))


def _read(file: ConveningFile, images: Sequence[Path], day: int | None) -> _Found:
    found = _Found()
    with progress_bar("Reading") as progress:
        for count, image in enumerate(images):
            progress(count, len(images))
            try:
                shown = [sheet for grey in pictures_in(image) for sheet in scanning.read_sheets(grey)]
                if not shown:
                    raise UnreadableInputError(
                        f"{image.name} shows no sign-in sheet that can be read.",
                        "Take the picture again: the whole page in view, flat, sharp, without glare.",
                    )
            except UnreadableInputError as problem:
                found.unreadable.append((image, problem))
                continue
            for sheet in shown:
                try:
                    require_readable(file, sheet, day)
                    found.sheets.append((image, sheet))
                except UnreadableInputError as problem:
                    found.unreadable.append((image, problem))
        progress(len(images), len(images))
    return found


def _check_in(
    invocation: Invocation, file: ConveningFile, found: _Found
) -> Iterator[tuple[Path, SheetReading, CheckInResult]]:
    """Check in those who signed: one operation for each sheet."""
    for image, sheet in found.sheets:
        signed = [box.attendee_id for box in sheet.boxes if box.signed is Signed.YES]
        if signed:
            for result in check_in_sheet(file, invocation.actor, sheet.day, signed):
                yield image, sheet, result


def _document(image: Path, sheet: SheetReading) -> Document:
    return {
        "image": str(image),
        "page": sheet.page,
        "day": sheet.day,
        "rows": [
            {
                "attendee_id": box.attendee_id,
                "row": box.row + 1,
                "signed": box.signed.value,
                "ink": round(box.ink.share, 3),
            }
            for box in sheet.boxes
        ],
        "unread_rows": [row + 1 for row in sheet.unread_rows],
    }


def _words(found: _Found, results: Sequence[CheckInResult], words: Wording) -> Iterator[str]:
    for image, sheet in found.sheets:
        count = Counter(box.signed for box in sheet.boxes)
        unread = ", ".join(str(row + 1) for row in sheet.unread_rows)
        yield (
            f"{image.name}: Day {sheet.day}, page {sheet.page}: {count[Signed.YES]} signed, "
            f"{count[Signed.UNSURE]} unsure, {count[Signed.NO]} not signed"
            + (f"; rows that cannot be read: {unread}." if unread else ".")
        )
    for result in results:
        yield from check_in_lines(result, words)
