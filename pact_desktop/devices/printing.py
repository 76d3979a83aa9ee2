"""The system's printers: which there are, sending a PDF to one, what became of it.

With CUPS (Linux, macOS) the PDF itself is sent, so that text and codes stay vectors; elsewhere its pages are
painted as pictures. Both ways wait for the system, so they are for a worker, never for the window's thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from pathlib import Path
from typing import Protocol

from pact_desktop.devices.page_ranges import PageRanges
from pact_desktop.domain.errors import UserError

PageSize = tuple[float, float]
"""Width and height of a page in millimetres."""


CONNECTING = "connecting-to-device"
"""What is told while the system looks for the printer: for a moment with each document, and as long as the
printer is unplugged."""


class PrintError(UserError):
    """A document that the printing system did not take."""


class JobStatus(Enum):
    """What became of a document.

    STUCK: the printer has stopped, and prints the document once it goes on; to print it again instead, cancel
    the job first. HANDED_OVER: the system has taken it and never tells more. UNKNOWN: the system does not
    know the document now, because its printer is gone or it forgot.
    """

    WAITING = "waiting"
    PRINTING = "printing"
    STUCK = "stuck"
    DONE = "done"
    FAILED = "failed"
    HANDED_OVER = "handed over"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PrinterInfo:
    """A printer; ``is_ready`` is false where it is stopped or has a fault, and ``detail`` says why."""

    name: str
    is_default: bool
    is_ready: bool
    detail: str = ""


class Sides(StrEnum):
    """On which sides of a sheet pages stand (the values of RFC 8011, 5.2.8)."""

    ONE = "one-sided"
    LONG_EDGE = "two-sided-long-edge"
    SHORT_EDGE = "two-sided-short-edge"


@dataclass(frozen=True, slots=True)
class PrintTicket:
    """How a document is printed; no ``pages`` means all of them."""

    copies: int = 1
    pages: PageRanges = ()
    sides: Sides = Sides.ONE


ONE_COPY = PrintTicket()
"""Every page once, on one side."""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A document that the printing system has taken, by the system's own number for it."""

    printer: str
    job_id: str


@dataclass(frozen=True, slots=True)
class JobState:
    """What became of a job, with the system's own words."""

    status: JobStatus
    detail: str = ""


class PrintingSystem(Protocol):
    """The printers of this computer."""

    def printers(self) -> list[PrinterInfo]:
        """Return the printers, the default one first."""

    def send(
        self,
        pdf: Path,
        printer: str,
        page_size: PageSize,
        ticket: PrintTicket = ONE_COPY,
        title: str = "",
    ) -> PrintJob:
        """Print a PDF at its own size; all its pages have ``page_size``.

        Raises PrintError if the printer is not there or does not take it.
        """

    def state(self, job: PrintJob) -> JobState:
        """Tell what became of a job."""

    def cancel(self, job: PrintJob) -> None:
        """Take back a job that is not printed yet; one that is over is left as it is."""
