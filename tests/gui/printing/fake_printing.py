"""A printing system of a test's own: printers come and go, jobs stand as the test says."""

from __future__ import annotations

from pathlib import Path

from pact_desktop.devices.printing import (
    ONE_COPY,
    JobState,
    JobStatus,
    PageSize,
    PrinterInfo,
    PrintError,
    PrintJob,
    PrintTicket,
)

OVER = (JobStatus.DONE, JobStatus.FAILED)


class FakePrinting:
    """Notes what it is sent; ``states`` are the jobs' by number."""

    def __init__(self, *names: str) -> None:
        self.here = [PrinterInfo(name, place == 0, True) for place, name in enumerate(names or ("Zebra",))]
        self.states: dict[str, JobState] = {}
        self.sent: list[tuple[str, bytes, PageSize, PrintTicket, str]] = []
        self.cancelled: list[str] = []
        self.refuses = ""
        self.gives_back = True

    def printers(self) -> list[PrinterInfo]:
        return self.here

    def send(
        self,
        pdf: Path,
        printer: str,
        page_size: PageSize,
        ticket: PrintTicket = ONE_COPY,
        title: str = "",
    ) -> PrintJob:
        if self.refuses:
            raise PrintError(self.refuses, "Check it.")
        self.sent.append((printer, pdf.read_bytes(), page_size, ticket, title))
        job = PrintJob(printer, f"{printer}-{len(self.sent)}")
        self.states[job.job_id] = JobState(JobStatus.WAITING)
        return job

    def state(self, job: PrintJob) -> JobState:
        if job.printer not in [one.name for one in self.here]:
            return JobState(JobStatus.UNKNOWN)
        return self.states[job.job_id]

    def cancel(self, job: PrintJob) -> None:
        self.cancelled.append(job.job_id)
        if self.gives_back and self.states[job.job_id].status not in OVER:
            self.states[job.job_id] = JobState(JobStatus.FAILED)

    def say(self, number: int, status: JobStatus, detail: str = "") -> None:
        """What the system tells of its job of this number from now on."""
        job_id = next(one for one in self.states if one.endswith(f"-{number}"))
        self.states[job_id] = JobState(status, detail)

    def unplug(self) -> list[PrinterInfo]:
        """Take all printers away; returns them, to be plugged in again."""
        away, self.here = self.here, []
        return away
