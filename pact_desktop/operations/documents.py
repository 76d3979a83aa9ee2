"""The convening's paper besides badges, written as PDF.

Nothing here records anything. A file appears whole under its name, or not at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from pact_desktop.domain.file_kinds import PDF
from pact_desktop.domain.wording import ENGLISH, Wording
from pact_desktop.operations.document_choice import DocumentChoice, DocumentKind
from pact_desktop.operations.document_material import gather
from pact_desktop.operations.document_pages import Pages, compose
from pact_desktop.operations.reports import report_of
from pact_desktop.operations.whole_file import whole_file
from pact_desktop.paper.attendance_report import render_attendance_report
from pact_desktop.paper.document import PAGE_SIZES
from pact_desktop.paper.sign_in_sheets import PrintedRow, PrintedSheets
from pact_desktop.paper.words import Words
from pact_desktop.reports.labels import words as labels_of
from pact_desktop.store.convening_file import ConveningFile


@dataclass(frozen=True, slots=True)
class DocumentResult:
    """What was written; ``rows`` says where each person signs, on sign-in sheets only."""

    pages: int
    missing_letters: str = ""
    rows: tuple[PrintedRow, ...] = ()


def write_document(
    file: ConveningFile, choice: DocumentChoice, out: Path, words: Wording = ENGLISH
) -> DocumentResult:
    """Write a document as PDF. ``words`` puts disciplines and the like into the document's language.

    Raises UnreadableInputError if there is nobody to print or ``out`` cannot be written; then no file is
    left.
    """
    return write_pages(compose_document(file, choice, words), out)


def compose_document(file: ConveningFile, choice: DocumentChoice, words: Wording = ENGLISH) -> Pages:
    """Read who is on a document and what it says; what is returned draws it, here or in another process.

    Raises UnreadableInputError if there is nobody to print.
    """
    if choice.kind is DocumentKind.REPORT:
        report = report_of(file, labels_of(words, Words(choice.language)("Not given")))
        size = PAGE_SIZES[choice.page_size]
        return partial(render_attendance_report, report, language=choice.language, page_size=size)
    return compose(gather(file, choice, words))


def write_pages(pages: Pages, out: Path) -> DocumentResult:
    """Draw a composed document into a file. Raises as ``write_document`` does."""
    with whole_file(out, PDF) as unfinished:
        drawn = pages(unfinished)
    rows = drawn.rows if isinstance(drawn, PrintedSheets) else ()
    printed = drawn.printed if isinstance(drawn, PrintedSheets) else drawn
    return DocumentResult(printed.pages, printed.missing_letters, rows)
