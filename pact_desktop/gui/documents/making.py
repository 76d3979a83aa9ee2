"""Makes the PDF of a document that is looked at, and that is then saved or printed as it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pact_desktop.devices.pages import PdfPages
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import DAYS, Attendee, Standing
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.helper import Helper
from pact_desktop.operations.document_choice import DocumentChoice, DocumentKind
from pact_desktop.operations.document_pages import agreed_to_share
from pact_desktop.operations.documents import DocumentResult, compose_document, write_pages
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile

LARGE = 400
"""So many people take half a second, which a thread would take from the window: a helper draws them."""


@dataclass(frozen=True, slots=True)
class Made:
    """A document: its pages, or why there are none.

    ``counties`` says how many people each county would bring, whatever counties are chosen.
    """

    choice: DocumentChoice
    counties: Mapping[str, int]
    pdf: Path | None = None
    pages: int = 0
    page_size: tuple[float, float] = (612.0, 792.0)
    """Points, of the first page."""
    missing_letters: str = ""
    problem: UnreadableInputError | None = None

    @property
    def people(self) -> int:
        """How many people are meant."""
        chosen = self.choice.counties
        return sum(count for county, count in self.counties.items() if not chosen or county in chosen)


class DocumentMaker:
    """Writes documents into a folder."""

    def __init__(self, file: ConveningFile, words: Wording, folder: Path) -> None:
        self._file = file
        self._words = words
        self._folder = folder
        self._helper = Helper()

    def make(self, choice: DocumentChoice, number: int) -> Made:
        """Write a document into a file of its own, by ``number``. Nobody to print is an answer, no error."""
        counties = self._counties(choice)
        pdf = self._folder / f"{choice.kind}-{number}.pdf"
        try:
            result = self._write(choice, counties, pdf)
        except UnreadableInputError as problem:
            return Made(choice, counties, problem=problem)
        with PdfPages(pdf) as pages:
            size = pages.size(0)
        return Made(choice, counties, pdf, result.pages, size, result.missing_letters)

    def stop(self) -> None:
        """Cut off what the helper draws."""
        self._helper.close()

    def _write(self, choice: DocumentChoice, counties: Mapping[str, int], pdf: Path) -> DocumentResult:
        pages = compose_document(self._file, choice, self._words)
        if sum(counties.values()) < LARGE:
            return write_pages(pages, pdf)
        return self._helper.run(write_pages, pages, pdf)

    def _counties(self, choice: DocumentChoice) -> Mapping[str, int]:
        days = (choice.day,) if choice.day else DAYS

        def is_meant(attendee: Attendee, day: int) -> bool:
            if choice.kind is DocumentKind.CERTIFICATES:
                return day in attendee.attendance
            listed = choice.kind is not DocumentKind.CONTACT_LIST or agreed_to_share(attendee)
            return listed and attendee.standing(day) is Standing.APPROVED

        with self._file.reading() as connection:
            roster = queries.roster(connection)
        return Counter(each.county for each in roster if any(is_meant(each, day) for day in days))
