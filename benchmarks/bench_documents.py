"""All paper of a convening of 300: every badge and every document of the demo."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

from benchmarks.table import Row, print_table
from pact_desktop.devices.page_check import look_at_pages
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.document_choice import DocumentChoice, DocumentKind
from pact_desktop.operations.documents import write_document
from pact_desktop.operations.print_badges import BadgeChoice, PagePlan, print_badges
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import open_convening

MOST_SECONDS = 10.0
_ACTOR = Actor("Lobby A", "Bench")


def run() -> list[Row]:
    """Measure each document and all together, in seconds of CPU."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from pact_desktop.demo.play import play_demo  # after the choice of a screen

    rows = []
    total = 0.0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        account = play_demo(folder, datetime.now().astimezone(), lambda sentence: None)
        with open_convening(Path(account.database)) as file:
            for what, work in _paper(file, folder):
                start = time.process_time()
                pages = work()
                seconds = time.process_time() - start
                total += seconds
                rows.append(Row(f"{what}, {pages} pages", f"{seconds:.2f} s", "", True))
    rows.append(
        Row(
            "all paper of a convening of 300",
            f"{total:.2f} s",
            f"< {MOST_SECONDS:.0f} s",
            total < MOST_SECONDS,
        )
    )
    return rows


def _paper(file: ConveningFile, folder: Path) -> Iterator[tuple[str, Callable[[], int]]]:
    out = folder / "out.pdf"
    badges = BadgeChoice(), PagePlan.named(file)
    yield "badges", lambda: print_badges(file, _ACTOR, *badges, out, look=look_at_pages).report.pages
    for kind in DocumentKind:
        for day in (1, 2) if kind is DocumentKind.SIGN_IN_SHEETS else (None,):
            name = kind.value.replace("-", " ") + (f" of Day {day}" if day else "")
            yield name, partial(_pages, file, DocumentChoice(kind, day), out)


def _pages(file: ConveningFile, choice: DocumentChoice, out: Path) -> int:
    """Write a document; the contact list has nobody on it until people agree to be listed."""
    try:
        return write_document(file, choice, out).pages
    except UnreadableInputError:
        if choice.kind is not DocumentKind.CONTACT_LIST:
            raise
        return 0


if __name__ == "__main__":
    print_table(run())
