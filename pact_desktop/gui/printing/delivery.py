"""Draws jobs and gives them to the printing system, one at a time, in the thread that waits for devices."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pact_desktop.devices.printing import (
    CONNECTING,
    JobStatus,
    PrinterInfo,
    PrintError,
    PrintingSystem,
    PrintJob,
)
from pact_desktop.domain.errors import UserError, system_reason
from pact_desktop.domain.file_kinds import PDF
from pact_desktop.domain.sentence import said
from pact_desktop.gui.printing.job import AS_PDF, FOLLOWED, Job, Stage
from pact_desktop.gui.sentences import problem_words, sentence_words
from pact_desktop.operations.whole_file import whole_file
from pact_desktop.settings import Settings

_STAGES = {
    JobStatus.WAITING: Stage.WAITING,
    JobStatus.PRINTING: Stage.PRINTING,
    JobStatus.STUCK: Stage.STUCK,
    JobStatus.DONE: Stage.PRINTED,
    JobStatus.FAILED: Stage.FAILED,
    JobStatus.HANDED_OVER: Stage.HANDED_OVER,
    JobStatus.UNKNOWN: Stage.UNKNOWN,
}
_IN_THE_SYSTEM = (JobStatus.WAITING, JobStatus.PRINTING, JobStatus.STUCK)
_CANCEL_LOOKS = 15
_CANCEL_PAUSE = 0.2
"""A printing system takes a moment to give a job back: three seconds at most."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the printers are, and the jobs that were looked at; ``trouble`` where the system is silent."""

    printers: tuple[PrinterInfo, ...]
    jobs: tuple[Job, ...] = ()
    trouble: str = ""


class Delivery:
    """``folder`` is for pages on their way; each leaves it when it was sent."""

    def __init__(
        self,
        settings: Settings,
        folder: Path,
        system: Callable[[], PrintingSystem],
    ) -> None:
        self._settings = settings
        self._folder = folder
        self._system = system

    def deliver(self, job: Job, sure: bool = False) -> Job:
        """Draw a job and send it; one that was sent before is taken back first.

        Where it may be on paper meanwhile, nothing is sent and the job asks, unless ``sure``.
        """
        try:
            if job.sent is not None:
                ended = self._end(job, job.sent)
                if ended is not None and not (sure and ended.stage is not Stage.STUCK):
                    return ended
            return self._send(replace(job, sent=None, asks=False, has_begun=False))
        except UserError as problem:
            return _failed(job, problem_words(problem))
        except OSError as problem:
            return _failed(job, sentence_words(system_reason(problem)))

    def take_back(self, job: Job) -> Job:
        """Cancel a job at the system; tell what became of it if it is too late."""
        if job.sent is None:
            return replace(job, stage=Stage.TAKEN_BACK, detail="", is_busy=False)
        try:
            ended = self._end(job, job.sent)
        except UserError as problem:
            return replace(job, detail=sentence_words(problem.message), is_busy=False)
        if ended is None:
            return replace(job, stage=Stage.TAKEN_BACK, detail="", is_busy=False)
        return replace(ended, asks=False)

    def look(self, jobs: Sequence[Job]) -> Look:
        """Ask how the printers are, and what became of jobs."""
        try:
            system = self._system()
            printers = tuple(system.printers())
            return Look(printers, tuple(_looked_at(system, job) for job in jobs if job.stage in FOLLOWED))
        except PrintError as problem:
            return Look((), trouble=sentence_words(problem.message))

    def target(self, job: Job, printers: Sequence[PrinterInfo]) -> str:
        """The printer that a job goes to now: its own, the desk's, the system's default, or a file.

        Empty where there is none of these.
        """
        chosen = job.request.printer or self._settings.printer
        if chosen:
            return chosen
        if printers:
            return printers[0].name
        return AS_PDF if self._settings.pdf_folder else ""

    def is_there(self, job: Job, printers: Sequence[PrinterInfo]) -> bool:
        """Whether a job can be sent now."""
        target = self.target(job, printers)
        return target == AS_PDF or any(one.name == target for one in printers)

    def _send(self, job: Job) -> Job:
        system = self._system()
        printers = () if job.request.printer == AS_PDF else system.printers()
        printer = self.target(job, printers)
        if printer == AS_PDF:
            return self._save(job)
        if not self.is_there(job, printers):
            return replace(job, printer=printer, stage=Stage.HELD, detail="", is_busy=False)
        pdf = self._folder / f"{job.number}.pdf"
        try:
            drawn = job.request.draw(pdf, printer)
            sent = system.send(pdf, printer, drawn.page_size, job.request.ticket, job.request.title)
        finally:
            pdf.unlink(missing_ok=True)
        if drawn.used is not None:
            drawn.used()
        return replace(
            job,
            title=drawn.title,
            printer=printer,
            stage=Stage.WAITING,
            detail="",
            sent=sent,
            drawn=drawn,
            pages=drawn.pages,
            is_busy=False,
        )

    def _save(self, job: Job) -> Job:
        folder = Path(self._settings.pdf_folder)
        if not self._settings.pdf_folder or not folder.is_dir():
            raise PrintError(
                said("The folder {folder} is not there.", folder=folder.name or folder),
                "Choose another in the settings.",
            )
        pdf = self._folder / f"{job.number}.pdf"
        try:
            drawn = job.request.draw(pdf, AS_PDF)
            path = _saved_under_a_free_name(pdf, folder / drawn.file_name)
        finally:
            pdf.unlink(missing_ok=True)
        return replace(
            job,
            title=drawn.title,
            printer=AS_PDF,
            stage=Stage.SAVED,
            detail=str(path),
            drawn=drawn,
            pages=drawn.pages,
            is_busy=False,
        )

    def _end(self, job: Job, sent: PrintJob) -> Job | None:
        """Cancel what was sent. None once it certainly will not come out any more, else the job as it is."""
        system = self._system()
        if job.stage in FOLLOWED:
            system.cancel(sent)
        status = system.state(sent).status
        for _ in range(_CANCEL_LOOKS):
            if status not in _IN_THE_SYSTEM:
                break
            time.sleep(_CANCEL_PAUSE)
            status = system.state(sent).status
        if status is JobStatus.FAILED:
            return None
        stage = Stage.STUCK if status in _IN_THE_SYSTEM else _STAGES[status]
        return replace(job, stage=stage, asks=stage is not Stage.STUCK, is_busy=False)


def _looked_at(system: PrintingSystem, job: Job) -> Job:
    assert job.sent is not None
    state = system.state(job.sent)
    stage = _STAGES[state.status]
    is_connecting = stage is Stage.PRINTING and state.detail == CONNECTING
    begun = job.has_begun or (stage in (Stage.PRINTING, Stage.STUCK) and not is_connecting)
    if is_connecting and job.detail == CONNECTING:
        stage = Stage.STUCK  # twice in a row: it is not the moment that every document takes
    return replace(job, stage=stage, detail=state.detail, has_begun=begun)


def _failed(job: Job, reason: str) -> Job:
    return replace(job, stage=Stage.FAILED, detail=reason, asks=False, is_busy=False)


def _saved_under_a_free_name(pdf: Path, wanted: Path) -> Path:
    """Copy a PDF to a path, with a number behind the name where something is; no other desk takes the name
    meanwhile, for an empty file holds it."""
    path, number = wanted, 2
    while True:
        try:
            path.touch(exist_ok=False)
            break
        except FileExistsError:
            path = wanted.with_stem(f"{wanted.stem} {number}")
            number += 1
    try:
        with whole_file(path, PDF) as unfinished:
            shutil.copyfile(pdf, unfinished)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path
