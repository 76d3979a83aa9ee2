"""Printing through CUPS, by its commands ``lp``, ``lpstat`` and ``cancel``."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from pact_desktop.devices.cups_jobs import CupsJobState, job_states
from pact_desktop.devices.page_ranges import as_text
from pact_desktop.devices.printing import (
    CONNECTING,
    ONE_COPY,
    JobState,
    JobStatus,
    PageSize,
    PrinterInfo,
    PrintError,
    PrintJob,
    PrintTicket,
)
from pact_desktop.domain.sentence import said

_SECONDS = 15  # after which a printing system that does not answer is given up
_PRINTER = re.compile(r"^printer (?P<name>\S+) (?P<words>.*)$")
_JOB = re.compile(r"^(?P<name>\S+-\d+) ")
_JOB_ID = re.compile(r"request id is (\S+-\d+)")
_STATUS = {
    CupsJobState.PENDING: JobStatus.WAITING,
    CupsJobState.HELD: JobStatus.WAITING,
    CupsJobState.PROCESSING: JobStatus.PRINTING,
    CupsJobState.STOPPED: JobStatus.STUCK,
    CupsJobState.CANCELED: JobStatus.FAILED,
    CupsJobState.ABORTED: JobStatus.FAILED,
    CupsJobState.COMPLETED: JobStatus.DONE,
}
_FAULTS = (
    *("media-empty", "media-needed", "media-jam", "input-tray-missing", "output-area-full"),
    *("cover-open", "door-open", "interlock-open", "marker-supply-empty", "toner-empty"),
    *("offline", "shutdown", "timed-out", "spool-area-full"),
)
"""Beginnings of the printer state reasons (RFC 8011, 5.4.12) that stop printing. What follows them does not
tell: CUPS's backends call an open door a report, and an empty tray a warning."""
_NOT_OVER = (JobStatus.WAITING, JobStatus.PRINTING, JobStatus.STUCK)


class CupsPrinting:
    """The printers of CUPS."""

    def printers(self) -> list[PrinterInfo]:
        """Return the printers, the default one first; none where CUPS does not run."""
        names = _run("lpstat", "-e").stdout.split()
        default = _run("lpstat", "-d").stdout.strip().rpartition(": ")[2]
        states = _states(_run("lpstat", "-l", "-p").stdout)
        found = [PrinterInfo(name, name == default, *states.get(name, (True, ""))) for name in names]
        return sorted(found, key=lambda printer: not printer.is_default)

    def send(
        self,
        pdf: Path,
        printer: str,
        page_size: PageSize,
        ticket: PrintTicket = ONE_COPY,
        title: str = "",
    ) -> PrintJob:
        """Print a PDF as it is; without the size of its page a label would be printed on A4."""
        width, height = page_size
        wishes = [f"media=Custom.{width:g}x{height:g}mm", "print-scaling=none", f"sides={ticket.sides}"]
        if ticket.pages:
            wishes.append(f"page-ranges={as_text(ticket.pages)}")
        options = ["-d", printer, "-n", str(ticket.copies), "-t", title or pdf.stem]
        for wish in wishes:
            options += ["-o", wish]
        done = _run("lp", *options, "--", str(pdf.absolute()))
        taken = _JOB_ID.search(done.stdout)
        if done.returncode or taken is None:
            reason = done.stderr.strip().rpartition("Error - ")[2] or said(
                "the printing system gave no reason"
            )
            raise PrintError(
                said(
                    "{printer} did not take {name}: {reason}",
                    printer=printer,
                    name=title or pdf.name,
                    reason=reason,
                ),
                "Check that the printer is on, or choose another.",
            )
        return PrintJob(printer, taken[1])

    def state(self, job: PrintJob) -> JobState:
        """Tell what became of a job; STUCK where it waits and its printer has stopped."""
        number = job.job_id.rpartition("-")[2]
        state = job_states(job.printer).get(int(number)) if number.isdecimal() else None
        status = JobStatus.UNKNOWN if state is None else _STATUS[state]
        if status in _NOT_OVER:
            printers = _states(_run("lpstat", "-l", "-p", job.printer).stdout)
            is_ready, trouble = printers.get(job.printer, (True, ""))
            if not is_ready:
                return JobState(JobStatus.STUCK, trouble)
            if trouble and status is JobStatus.PRINTING:
                return JobState(status, trouble)
        if status in (JobStatus.UNKNOWN, JobStatus.DONE):
            return JobState(status)
        listed = _run("lpstat", "-l", "-W", "all", "-o", job.printer).stdout
        return JobState(status, _field("Status", dict(_blocks(listed, _JOB)).get(job.job_id, [])))

    def cancel(self, job: PrintJob) -> None:
        """Take back a job that is not printed yet; one that is over is left as it is."""
        _run("cancel", job.job_id)


def _run(command: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command of CUPS in English. Raises PrintError if it is gone or does not answer."""
    program = shutil.which(command)
    try:
        if program is None:
            raise FileNotFoundError(command)
        return subprocess.run(  # noqa: S603  # no shell; the arguments are a list
            [program, *arguments],
            env={**os.environ, "LC_ALL": "C"},
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PrintError(
            "The printing system does not answer.", "Start it again, or save the pages as a PDF."
        ) from error


def _states(listed: str) -> dict[str, tuple[bool, str]]:
    """Return for each printer of ``lpstat -l -p`` whether it is ready, and what it says if not; CONNECTING
    for one that is ready as far as is known.

    Its own words stand on the line below its name, its state reasons (RFC 8011, 5.4.12) on a line of alerts.
    """
    states: dict[str, tuple[bool, str]] = {}
    for name, lines in _blocks(listed, _PRINTER):
        words = [] if ":" in lines[1] or "reason unknown" in lines[1] else [lines[1]]
        alerts = [alert for alert in _field("Alerts", lines).split() if alert not in ("none", "paused")]
        is_stopped = lines[0].startswith(f"printer {name} disabled")
        has_fault = any(alert.endswith("-error") or alert.startswith(_FAULTS) for alert in alerts)
        detail = ", ".join([*words, *alerts]) or "stopped"
        connecting = CONNECTING if CONNECTING in alerts else ""
        states[name] = (False, detail) if is_stopped or has_fault else (True, connecting)
    return states


def _blocks(listed: str, head: re.Pattern[str]) -> list[tuple[str, list[str]]]:
    """Cut a listing at its heads: the name in each head, and its line with the indented ones below it."""
    blocks: list[tuple[str, list[str]]] = []
    for line in listed.splitlines():
        match = None if line[:1].isspace() else head.match(line)
        if match:
            blocks.append((match["name"], [line]))
        elif blocks:
            blocks[-1][1].append(line.strip())
    return blocks


def _field(label: str, lines: list[str]) -> str:
    """What stands behind a label, empty if it is not there."""
    start = f"{label}:"
    return next((line.removeprefix(start).strip() for line in lines if line.startswith(start)), "")
