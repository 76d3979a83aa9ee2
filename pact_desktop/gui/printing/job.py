"""What is printed at the desk: the request, and the job that it becomes."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path

from pact_desktop.devices.printing import ONE_COPY, PageSize, PrintJob, PrintTicket

AS_PDF = ":pdf"
"""Stands for a printer where pages are saved as a file instead."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """Pages that were drawn for one sending.

    ``title`` says whose or what they are, ``file_name`` what they are called where they are saved.
    ``record`` is called on the writer's thread once they were sent or saved; of drawings with the same
    ``mark`` it is called only once a job. ``used`` is called when they were sent, in the thread that sends.
    """

    page_size: PageSize
    pages: int
    title: str
    file_name: str
    mark: Hashable = None
    record: Callable[[], object] | None = None
    used: Callable[[], None] | None = None


Draw = Callable[[Path, str], Drawn]
"""Writes the PDF to a path for a printer (by its name); raises UserError if it must not be printed."""


@dataclass(frozen=True, slots=True)
class PrintRequest:
    """Something to print. It is drawn when its turn has come, and drawn anew when it is repeated.

    ``key`` names the thing itself, so that it is not printed twice by mistake. ``printer`` empty takes the
    desk's at that time.
    """

    key: str
    title: str
    draw: Draw
    printer: str = ""
    ticket: PrintTicket = ONE_COPY


class Stage(Enum):
    """How far a job is.

    HELD: its printer is not there; it is sent once it is. UNKNOWN: it was sent, and its printer is gone, or
    the system forgot it.
    """

    PREPARING = "preparing"
    HELD = "held"
    WAITING = "waiting"
    PRINTING = "printing"
    STUCK = "stuck"
    PRINTED = "printed"
    SAVED = "saved"
    HANDED_OVER = "handed over"
    UNKNOWN = "unknown"
    FAILED = "failed"
    TAKEN_BACK = "taken back"


AT_THE_SYSTEM = frozenset((Stage.WAITING, Stage.PRINTING, Stage.STUCK))
ON_ITS_WAY = AT_THE_SYSTEM | {Stage.PREPARING, Stage.HELD}
FOLLOWED = AT_THE_SYSTEM | {Stage.UNKNOWN}
NEEDS_A_LOOK = frozenset((Stage.HELD, Stage.STUCK, Stage.FAILED, Stage.UNKNOWN))


@dataclass(frozen=True, slots=True)
class Job:
    """A request on its way. ``detail`` is the reason in the printer's or our words, or a saved file's path.

    ``asks`` while a person is to say whether it is printed again although it may be on paper already;
    ``is_busy`` while something is done with it right now.
    """

    number: int
    request: PrintRequest
    at: datetime
    title: str
    printer: str = ""
    stage: Stage = Stage.PREPARING
    detail: str = ""
    sent: PrintJob | None = None
    drawn: Drawn | None = None
    pages: int = 1
    has_begun: bool = False
    asks: bool = False
    is_busy: bool = False
    marks: frozenset[Hashable] = field(default_factory=frozenset)

    @property
    def is_on_its_way(self) -> bool:
        """Whether it will come out by itself, now or once the printer is cured."""
        return self.stage in ON_ITS_WAY

    @property
    def may_be_on_paper(self) -> bool:
        """Whether some of it may have come out, so that printing it again may be once too often."""
        if self.stage in (Stage.PRINTING, Stage.PRINTED, Stage.SAVED, Stage.HANDED_OVER, Stage.UNKNOWN):
            return True
        return self.has_begun and self.pages > 1
