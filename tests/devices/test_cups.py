"""CUPS is asked by its own commands: with answers recorded from it, and a real one where there is one."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from pact_desktop.devices import cups
from pact_desktop.devices.cups import CupsPrinting
from pact_desktop.devices.cups_jobs import CupsJobState
from pact_desktop.devices.printing import (
    CONNECTING,
    JobState,
    JobStatus,
    PrinterInfo,
    PrintError,
    PrintingSystem,
    PrintJob,
    PrintTicket,
    Sides,
)
from pact_desktop.devices.printing_system import printing_system
from pact_desktop.paper.badges import render_badges
from pact_desktop.paper.layout import find_layout
from pact_desktop.paper.place import suggested_layout
from pact_desktop.paper.stock import find_stock
from pact_desktop.paper.units import POINTS_PER_MILLIMETRE as MM
from tests.devices.cups_server import cups_is_installed, has_filters, running_cups
from tests.paper.samples import badge

PRINTERS = """\
printer Label is idle.  enabled since Tue Nov 24 08:31:01 2026
\tForm mounted:
\tContent types: any
\tDescription: Label
\tAlerts: none
\tLocation:
printer Sheets disabled since Tue Nov 24 08:31:23 2026 -
\treason unknown
\tForm mounted:
\tAlerts: media-jam-error paused
printer Old now printing Old-2.  enabled since Tue Nov 24 08:31:20 2026
\tThe printer may not exist or is unavailable at this time.
\tForm mounted:
\tAlerts: none
printer Paused disabled since Tue Nov 24 08:32:56 2026 -
\tNo labels
\tForm mounted:
\tAlerts: paused
printer Away is idle.  enabled since Tue Nov 24 08:32:56 2026
\tForm mounted:
\tAlerts: offline-report
printer Far now printing Far-5.  enabled since Tue Nov 24 08:32:56 2026
\tForm mounted:
\tAlerts: connecting-to-device
printer Empty is idle.  enabled since Tue Nov 24 08:32:56 2026
\tForm mounted:
\tAlerts: media-low-report media-empty-warning
"""
JOBS = """\
Label-7                 root              1024   Tue Nov 24 08:32:54 2026
\tStatus: Wrong media loaded
\tAlerts: processing-to-stop-point
\tqueued for Label
Label-17                root              1024   Tue Nov 24 08:32:57 2026
\tAlerts: none
\tqueued for Label
"""

Answer = Callable[[str, str], None]


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Answer]:
    """Commands of CUPS that give recorded answers, and write down what they were asked."""
    folder = tmp_path / "commands"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")

    def answer(command: str, script: str) -> None:
        path = folder / command
        path.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {tmp_path}/{command}.asked\n{script}\n')
        path.chmod(0o755)

    for command in ("lp", "lpstat", "cancel"):
        answer(command, "true")
    (tmp_path / "printers").write_text(PRINTERS)
    (tmp_path / "jobs").write_text(JOBS)
    answer(
        "lpstat",
        f"""case "$*" in
        -e) printf 'Label\\nSheets\\nOld\\nPaused\\nAway\\nEmpty\\n' ;;
        -d) echo 'system default destination: Old' ;;
        *-p*) cat {tmp_path}/printers ;;
        *-o*) cat {tmp_path}/jobs ;;
        esac""",
    )
    yield answer


def asked(tmp_path: Path, command: str) -> list[str]:
    return (tmp_path / f"{command}.asked").read_text().splitlines()


def test_printers_are_listed_with_the_default_first_and_their_troubles(commands: Answer) -> None:
    assert CupsPrinting().printers() == [
        PrinterInfo("Old", True, True),
        PrinterInfo("Label", False, True),
        PrinterInfo("Sheets", False, False, "media-jam-error"),
        PrinterInfo("Paused", False, False, "No labels"),
        PrinterInfo("Away", False, False, "offline-report"),
        PrinterInfo("Empty", False, False, "media-low-report, media-empty-warning"),
    ]


def test_without_printers_none_is_listed(commands: Answer) -> None:
    commands("lpstat", "echo 'lpstat: Scheduler is not running.' >&2; exit 1")
    assert CupsPrinting().printers() == []


def test_the_pdf_itself_is_sent_with_the_size_of_its_page(commands: Answer, tmp_path: Path) -> None:
    commands("lp", "echo 'request id is Label-12 (1 file(s))'")
    pdf = tmp_path / "-badge.pdf"
    ticket = PrintTicket(copies=2)
    job = CupsPrinting().send(pdf, "Label", (62, 90.5), ticket, title="A badge")
    assert job == PrintJob("Label", "Label-12")
    assert asked(tmp_path, "lp") == [
        *("-d", "Label", "-n", "2", "-t", "A badge"),
        *("-o", "media=Custom.62x90.5mm", "-o", "print-scaling=none", "-o", "sides=one-sided"),
        *("--", str(pdf)),
    ]


def test_some_pages_go_out_on_both_sides(commands: Answer, tmp_path: Path) -> None:
    commands("lp", "echo 'request id is Sheets-3 (1 file(s))'")
    ticket = PrintTicket(pages=((1, 3), (5, 5)), sides=Sides.LONG_EDGE)
    CupsPrinting().send(tmp_path / "x.pdf", "Sheets", (215.9, 279.4), ticket)
    assert {"sides=two-sided-long-edge", "page-ranges=1-3,5"} <= set(asked(tmp_path, "lp"))


def test_a_printer_that_is_gone_is_told_in_a_sentence(commands: Answer, tmp_path: Path) -> None:
    commands("lp", "echo 'lp: Error - The printer or class does not exist.' >&2; exit 1")
    with pytest.raises(PrintError, match=r"Label did not take x\.pdf: The printer or class does not exist\."):
        CupsPrinting().send(tmp_path / "x.pdf", "Label", (62, 90))


def test_a_system_that_does_not_answer_is_given_up(
    commands: Answer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands("lp", "exec sleep 60")
    monkeypatch.setattr(cups, "_SECONDS", 0.2)
    with pytest.raises(PrintError, match="does not answer"):
        CupsPrinting().send(tmp_path / "x.pdf", "Label", (62, 90))


@pytest.mark.parametrize(
    ("job", "state", "expected"),
    [
        ("Label-17", CupsJobState.PENDING, JobState(JobStatus.WAITING)),
        ("Label-7", CupsJobState.PROCESSING, JobState(JobStatus.PRINTING, "Wrong media loaded")),
        ("Label-7", CupsJobState.ABORTED, JobState(JobStatus.FAILED, "Wrong media loaded")),
        ("Label-17", CupsJobState.CANCELED, JobState(JobStatus.FAILED)),
        ("Label-7", CupsJobState.COMPLETED, JobState(JobStatus.DONE)),
        ("Sheets-3", CupsJobState.PENDING, JobState(JobStatus.STUCK, "media-jam-error")),
        ("Far-5", CupsJobState.PROCESSING, JobState(JobStatus.PRINTING, CONNECTING)),
        ("Label-99", None, JobState(JobStatus.UNKNOWN)),
    ],
)
def test_the_state_of_a_job_is_told_with_the_printer_s_words(
    commands: Answer,
    monkeypatch: pytest.MonkeyPatch,
    job: str,
    state: CupsJobState | None,
    expected: JobState,
) -> None:
    printer, _, number = job.rpartition("-")
    monkeypatch.setattr(
        cups, "job_states", lambda name: {int(number): state} if state and name == printer else {}
    )
    assert CupsPrinting().state(PrintJob(printer, job)) == expected


def test_a_job_is_taken_back_by_its_number(commands: Answer, tmp_path: Path) -> None:
    CupsPrinting().cancel(PrintJob("Label", "Label-7"))
    assert asked(tmp_path, "cancel") == ["Label-7"]


def test_cups_is_used_where_its_commands_are(commands: Answer) -> None:
    assert isinstance(printing_system(), CupsPrinting)


def test_no_jobs_are_known_where_cups_does_not_run(tmp_path: Path) -> None:
    """In a process of its own, since the library reads where CUPS is only once."""
    asks = "from pact_desktop.devices.cups_jobs import job_states; print(job_states('Label'))"
    nowhere = {**os.environ, "CUPS_SERVER": str(tmp_path / "nowhere")}
    done = subprocess.run(
        [sys.executable, "-c", asks], env=nowhere, capture_output=True, text=True, check=True
    )
    assert done.stdout == "{}\n"


def state_after_a_while(printing: PrintingSystem, job: PrintJob) -> JobState:
    """The state of a job once it neither waits nor prints."""
    deadline = time.monotonic() + 60
    state = printing.state(job)
    while state.status in (JobStatus.WAITING, JobStatus.PRINTING) and time.monotonic() < deadline:
        time.sleep(0.1)
        state = printing.state(job)
    return state


@pytest.fixture(scope="module")
def server() -> Iterator[Path]:
    """A real CUPS for all tests, since its library reads only once in a process where the server is."""
    if not cups_is_installed():
        pytest.skip("CUPS is not installed, or this is not root")
    with running_cups() as folder:
        yield folder


@pytest.fixture
def real_cups(server: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CUPS_SERVER", str(server / "socket"))
    return server


def test_a_real_cups_prints_the_pdf_and_tells_what_became_of_each_job(
    real_cups: Path, tmp_path: Path
) -> None:
    pdf = tmp_path / "badge.pdf"
    pdf.write_bytes(b"%PDF-1.4\nA badge.")
    printing = printing_system()
    names = [printer.name for printer in printing.printers() if printer.name != "pdf"]
    assert names == ["keeps", "jams", "refuses"]
    assert printing.printers()[0].is_default
    kept = printing.send(pdf, "keeps", (62, 90))
    assert state_after_a_while(printing, kept) == JobState(JobStatus.DONE)
    assert (real_cups / "printed").read_bytes() == pdf.read_bytes()
    assert "media=Custom.62x90mm" in (real_cups / "options").read_text()
    given_up = printing.send(pdf, "refuses", (62, 90))
    assert state_after_a_while(printing, given_up) == JobState(JobStatus.FAILED, "Wrong media loaded")
    jammed = printing.send(pdf, "jams", (62, 90))
    assert state_after_a_while(printing, jammed) == JobState(JobStatus.STUCK, "media-jam-error")
    printing.cancel(jammed)
    assert state_after_a_while(printing, jammed).status == JobStatus.FAILED
    with pytest.raises(PrintError, match="does not exist"):
        printing.send(pdf, "nowhere", (62, 90))


@pytest.mark.skipif(not has_filters(), reason="the filters of CUPS are not installed")
def test_what_a_real_cups_makes_for_a_printer_is_text_and_vectors_in_the_size_of_the_label(
    real_cups: Path, tmp_path: Path
) -> None:
    stock = find_stock("zebra-4x2")
    people = [badge(0), badge(1), badge(2)]
    render_badges(people, stock, find_layout(suggested_layout(stock)), tmp_path / "badges.pdf")
    size = (stock.page_width / MM, stock.page_height / MM)
    printing = printing_system()
    job = printing.send(tmp_path / "badges.pdf", "pdf", size, PrintTicket(pages=((2, 3),)), "Gafete")
    assert state_after_a_while(printing, job) == JobState(JobStatus.DONE)
    pages = PdfReader(real_cups / "printed").pages
    assert len(pages) == 2
    for page, one in zip(pages, people[1:], strict=True):
        assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx((288, 144))
        assert one.name_first in page.extract_text()
        assert not list(page.images)
