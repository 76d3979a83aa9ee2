"""What the queue says: stages, and a printer's own reasons in words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pact_desktop.gui.phrases import short_date, time_of_day
from pact_desktop.gui.printing.job import AS_PDF, Job, Stage

translate = QCoreApplication.translate

_SUFFIXES = ("-report", "-warning", "-error")


@dataclass(frozen=True, slots=True)
class JobLook:
    """A job as it is shown: icon and its ink, a word for its stage, and a line that explains it."""

    icon: str
    ink: str
    word: str
    line: str


def trouble(detail: str) -> str:
    """A printer's reasons in words; reasons that are no keywords are the printer's own words already."""
    known = _reasons()
    said: list[str] = []
    for reason in filter(None, (part.strip() for part in detail.split(","))):
        stem = reason
        for suffix in _SUFFIXES:
            stem = stem.removesuffix(suffix)
        words = known.get(stem, reason.strip())
        if words and words not in said:
            said.append(words)
    return ", ".join(said)


def job_look(job: Job) -> JobLook:
    """How a job is shown in the list."""
    icon, ink, word = _stage(job)
    where = "" if job.printer in ("", AS_PDF) else job.printer
    at = f"{short_date(job.at)}, {time_of_day(job.at)}"  # the list may be of yesterday
    parts = [where, at, _explanation(job)]
    return JobLook(icon, ink, word, " · ".join(part for part in parts if part))


def _stage(job: Job) -> tuple[str, str, str]:
    wrong, calm, good = "needs_approval.ink", "text_muted", "admitted.edge"
    match job.stage:
        case Stage.PREPARING:
            return "hourglass-high", calm, translate("PrintJob", "Getting ready")
        case Stage.HELD:
            return "plug-connected-x", wrong, translate("PrintJob", "Waits for its printer")
        case Stage.WAITING:
            return "hourglass-high", calm, translate("PrintJob", "Waiting")
        case Stage.PRINTING:
            return "printer", calm, translate("PrintJob", "Printing")
        case Stage.STUCK:
            words = trouble(job.detail) or translate("PrintJob", "Printer stopped")
            return "alert-triangle", wrong, words
        case Stage.PRINTED:
            return "circle-check", good, translate("PrintJob", "Printed")
        case Stage.SAVED:
            return "circle-check", good, translate("PrintJob", "Saved as a PDF")
        case Stage.HANDED_OVER:
            return "check", calm, translate("PrintJob", "Handed to the system")
        case Stage.UNKNOWN:
            return "printer-off", wrong, translate("PrintJob", "Printer gone")
        case Stage.FAILED:
            return "circle-x", "danger", translate("PrintJob", "Not printed")
        case Stage.TAKEN_BACK:
            return "arrow-back-up", calm, translate("PrintJob", "Taken back")


def _explanation(job: Job) -> str:
    match job.stage:
        case Stage.HELD:
            return translate("PrintJob", "Printed once it is back")
        case Stage.STUCK:
            return translate("PrintJob", "Goes on once that is cured")
        case Stage.UNKNOWN:
            return translate("PrintJob", "It may have been printed")
        case Stage.SAVED:
            return Path(job.detail).name
        case Stage.FAILED | Stage.PRINTING | Stage.WAITING:
            return trouble(job.detail)
        case _:
            return ""


def _reasons() -> dict[str, str]:
    """Printer state reasons (RFC 8011, 5.4.12) in words; empty for those that say nothing to a person."""
    return {
        "none": "",
        "paused": translate("PrinterReason", "Stopped"),
        "stopped": translate("PrinterReason", "Stopped"),
        "error": translate("PrinterReason", "Not ready"),
        "media-empty": translate("PrinterReason", "Paper is out"),
        "media-needed": translate("PrinterReason", "Paper is out"),
        "media-low": translate("PrinterReason", "Paper is low"),
        "media-jam": translate("PrinterReason", "Paper jam"),
        "input-tray-missing": translate("PrinterReason", "Tray is missing"),
        "output-area-full": translate("PrinterReason", "Output tray is full"),
        "cover-open": translate("PrinterReason", "Cover is open"),
        "door-open": translate("PrinterReason", "Door is open"),
        "interlock-open": translate("PrinterReason", "Door is open"),
        "toner-empty": translate("PrinterReason", "Toner is out"),
        "toner-low": translate("PrinterReason", "Toner is low"),
        "marker-supply-empty": translate("PrinterReason", "Ink or ribbon is out"),
        "marker-supply-low": translate("PrinterReason", "Ink or ribbon is low"),
        "offline": translate("PrinterReason", "Offline"),
        "shutdown": translate("PrinterReason", "Switched off"),
        "timed-out": translate("PrinterReason", "Does not answer"),
        "connecting-to-device": translate("PrinterReason", "Waiting for the printer"),
        "spool-area-full": translate("PrinterReason", "No room for more jobs"),
    }
