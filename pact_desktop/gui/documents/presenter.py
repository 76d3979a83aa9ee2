"""The documents without their widgets: what is wished is made, looked at, saved or printed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from pact_desktop.devices.pages import PdfPages
from pact_desktop.domain.errors import UserError
from pact_desktop.domain.file_kinds import PDF
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.documents.making import DocumentMaker, Made
from pact_desktop.gui.helper import HelperEndedError
from pact_desktop.gui.jobs import Runner
from pact_desktop.gui.printing.job import Drawn, PrintRequest
from pact_desktop.gui.printing.print_choice import PrintOrder
from pact_desktop.operations.document_choice import DocumentChoice, DocumentKind
from pact_desktop.operations.documents import write_document
from pact_desktop.operations.whole_file import write_whole
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile

_SHOWN = ("attendee", "registration", "attendance", "setting", "resource", "team")
_MM_PER_POINT = 25.4 / 72


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as a picture; ``image`` is a QImage, which only the view looks into."""

    number: int
    page: int
    image: object


class DocumentsView(Protocol):
    """What the presenter tells the widgets."""

    def making(self) -> None:
        """Pages are being made."""

    def stopped(self) -> None:
        """Making them was stopped by a person."""

    def show_made(self, made: Made) -> None:
        """Pages are ready, or there is nobody to print."""

    def show_picture(self, picture: PagePicture) -> None:
        """The picture of a page that was asked for."""

    def saved(self, file_name: str) -> None:
        """The PDF is saved."""

    def refuse(self, problem: UserError) -> None:
        """Something cannot be done."""


class DocumentsPresenter:
    """One document at a time; a newer wish makes the answers to older ones void."""

    def __init__(
        self,
        file: ConveningFile,
        runner: Runner,
        words: Wording,
        view: DocumentsView,
        choice: DocumentChoice,
    ) -> None:
        self._file = file
        self._runner = runner
        self._words = words
        self._view = view
        self._folder = TemporaryDirectory(prefix="pact-desktop-documents-")
        self._maker = DocumentMaker(file, words, Path(self._folder.name))
        self.choice = choice
        self.made: Made | None = None
        self._number = 0
        self._is_making = False
        self._is_stale = True
        self._is_stopped = False

    def refresh(self) -> None:
        """The document is looked at: make its pages, unless they are as they would be made now."""
        if self._is_stale and not self._is_making and not self._is_stopped:
            self._make()

    def ask(self, **changes: object) -> None:
        """Wish for something else: fields of ``DocumentChoice`` by name."""
        choice = replace(self.choice, **changes)  # type: ignore[arg-type]
        if choice != self.choice:
            self.choice = choice
            self._is_stale, self._is_stopped = True, False
            if self._is_making:
                self._maker.stop()
            self.refresh()

    def show_kind(self, kind: DocumentKind, day: int) -> None:
        """Turn to another kind; sign-in sheets are of one day, at first ``day``."""
        wanted = self.choice.day
        if kind is DocumentKind.SIGN_IN_SHEETS and wanted is None:
            wanted = day
        self.ask(kind=kind, day=wanted, order=None, start_at=1)

    def move_day(self, before: int, day: int) -> None:
        """The desk works on another day than ``before``; sheets that were for that are for this one now.

        The pages are made when they are next looked at.
        """
        if self.choice.kind is DocumentKind.SIGN_IN_SHEETS and self.choice.day == before:
            self.choice = replace(self.choice, day=day)
            self._is_stale = True

    def stop(self) -> None:
        """Stop making the pages; ``make`` begins again."""
        if self._is_making:
            self._is_stopped = self._is_stale = True
            self._number += 1
            self._maker.stop()
            self._view.stopped()

    def make(self) -> None:
        """Make the pages after all."""
        self._is_stopped, self._is_stale = False, True
        self.refresh()

    def changed(self, changes: ChangeSet) -> None:
        """Something in the file changed; the pages are made again when they are next looked at."""
        if any(changes.touches(table) for table in _SHOWN):
            self._is_stale = True

    def picture(self, page: int, dpi: float) -> None:
        """Ask for the picture of a page (0 first)."""
        made, number = self.made, self._number
        if made is None or made.pdf is None:
            return
        pdf = made.pdf

        def draw() -> PagePicture:
            with PdfPages(pdf) as pages:
                return PagePicture(number, page, pages.image(page, dpi))

        self._runner.read(draw, self, "_drawn")

    def save(self, path: Path) -> None:
        """Save the PDF as it was looked at."""
        made = self.made
        if made is None or made.pdf is None:
            return
        pdf = made.pdf

        def copy() -> str:
            write_whole(path, PDF, pdf.read_bytes())
            return path.name

        self._runner.read(copy, self, "_saved")

    def request(self, title: str, order: PrintOrder) -> PrintRequest:
        """A request to print the document as chosen now; it is drawn anew when its turn comes."""
        draw = partial(_draw, self._file, self.choice, self._words, title)
        return PrintRequest(f"document:{self.choice}", title, draw, order.printer, order.ticket)

    def close(self) -> None:
        """Let go of the pages."""
        self._number += 1
        self.made = None
        self._maker.stop()
        self._folder.cleanup()

    def failed(self, problem: Exception) -> None:
        """Something in the background failed."""
        self._is_making = False
        if self._is_stale and isinstance(problem, HelperEndedError):  # for a newer wish, or by a person
            self.refresh()
            return
        if not isinstance(problem, UserError):
            raise problem
        self._view.refuse(problem)

    def _make(self) -> None:
        self._number += 1
        self._is_making, self._is_stale = True, False
        number, choice = self._number, self.choice
        self._view.making()
        self._runner.read(lambda: (number, self._maker.make(choice, number)), self, "_was_made")

    def _was_made(self, answer: tuple[int, Made]) -> None:
        number, made = answer
        self._is_making = False
        if number != self._number or made.choice != self.choice:
            if made.pdf is not None:
                made.pdf.unlink(missing_ok=True)
            self.refresh()
            return
        before, self.made = self.made, made
        if before is not None and before.pdf is not None:
            before.pdf.unlink(missing_ok=True)
        self._view.show_made(made)

    def _drawn(self, picture: PagePicture) -> None:
        if picture.number == self._number:
            self._view.show_picture(picture)

    def _saved(self, file_name: str) -> None:
        self._view.saved(file_name)


def _draw(
    file: ConveningFile, choice: DocumentChoice, words: Wording, title: str, pdf: Path, printer: str
) -> Drawn:
    """Write the document for a printer, as the roster has it when its turn comes."""
    result = write_document(file, choice, pdf, words)
    with PdfPages(pdf) as pages:
        width, height = pages.size(0)
    size = (width * _MM_PER_POINT, height * _MM_PER_POINT)
    return Drawn(size, result.pages, title, f"{choice.kind}.pdf")
