"""The queue: each job comes out once, by whatever way it gets there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pact_desktop.devices.printing import CONNECTING, JobStatus, PrinterInfo
from pact_desktop.domain.errors import UserError
from pact_desktop.gui.jobs import AtOnce
from pact_desktop.gui.printing import delivery
from pact_desktop.gui.printing.delivery import Delivery
from pact_desktop.gui.printing.job import AS_PDF, Drawn, Job, PrintRequest, Stage
from pact_desktop.gui.printing.queue import KEPT, PrintQueue
from pact_desktop.gui.printing.words import job_look
from pact_desktop.settings import Settings
from tests.gui.printing.fake_printing import FakePrinting


class NotedQueue:
    """Stands in for the screen and notes what it is told."""

    def __init__(self) -> None:
        self.stages: list[Stage] = []
        self.already: list[Job] = []
        self.printers: Sequence[PrinterInfo] = ()
        self.problems: list[BaseException] = []

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        """Nothing to note."""

    def show_printers(self, printers: Sequence[PrinterInfo], trouble: str) -> None:
        self.printers = printers

    def tell_job(self, job: Job) -> None:
        self.stages.append(job.stage)

    def tell_already_on_its_way(self, job: Job) -> None:
        self.already.append(job)

    def refuse(self, problem: BaseException) -> None:
        self.problems.append(problem)


class Document:
    """Something to print; notes what was recorded and used."""

    def __init__(self) -> None:
        self.words = "first"
        self.pages = 1
        self.recorded: list[str] = []
        self.used: list[str] = []
        self.refused = ""

    def request(self, key: str = "badge:1", printer: str = "") -> PrintRequest:
        return PrintRequest(key, "Badge", self.draw, printer)

    def draw(self, pdf: Path, printer: str) -> Drawn:
        if self.refused:
            raise UserError(self.refused)
        pdf.write_text(self.words)
        words = self.words
        return Drawn(
            (62, 90),
            self.pages,
            "Marisol",
            "Badge Marisol.pdf",
            mark=words,
            record=lambda: self.recorded.append(words),
            used=lambda: self.used.append(printer),
        )


def stage(queue: PrintQueue) -> Stage:
    """How far the newest job is."""
    return queue.jobs[0].stage


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delivery, "_CANCEL_PAUSE", 0)


@pytest.fixture
def printing() -> FakePrinting:
    return FakePrinting("Zebra", "Office")


@pytest.fixture
def view() -> NotedQueue:
    return NotedQueue()


@pytest.fixture
def document() -> Document:
    return Document()


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def queue(printing: FakePrinting, view: NotedQueue, settings: Settings, tmp_path: Path) -> PrintQueue:
    return PrintQueue(Delivery(settings, tmp_path, lambda: printing), view, AtOnce())


def test_a_job_is_sent_to_the_default_printer_followed_and_recorded_once(
    queue: PrintQueue, printing: FakePrinting, view: NotedQueue, document: Document, tmp_path: Path
) -> None:
    queue.add(document.request())
    printing.say(1, JobStatus.PRINTING)
    queue.look()
    printing.say(1, JobStatus.DONE)
    queue.look()
    queue.look()
    assert view.stages == [Stage.WAITING, Stage.PRINTING, Stage.PRINTED]
    assert [(one[0], one[1], one[2], one[4]) for one in printing.sent] == [
        ("Zebra", b"first", (62, 90), "Badge")
    ]
    assert document.recorded == ["first"]
    assert document.used == ["Zebra"]
    assert not queue.is_active
    assert not list(tmp_path.iterdir())


def test_what_is_on_its_way_is_not_printed_twice(
    queue: PrintQueue, printing: FakePrinting, view: NotedQueue, document: Document
) -> None:
    queue.add(document.request())
    queue.add(document.request())
    queue.add(document.request("badge:2"))
    assert len(printing.sent) == 2
    assert [job.number for job in view.already] == [1]
    printing.say(1, JobStatus.DONE)
    queue.look()
    queue.add(document.request())
    assert len(printing.sent) == 3


def test_a_stuck_job_is_taken_back_before_it_is_printed_again(
    queue: PrintQueue, printing: FakePrinting, document: Document
) -> None:
    queue.add(document.request())
    printing.say(1, JobStatus.STUCK, "media-jam-error")
    queue.look()
    assert queue.jobs[0].detail == "media-jam-error"
    queue.repeat(1)
    assert printing.cancelled == ["Zebra-1"]
    assert [one[1] for one in printing.sent] == [b"first", b"first"]
    assert document.recorded == ["first"]
    assert stage(queue) is Stage.WAITING
    printing.say(2, JobStatus.DONE)
    queue.look()
    assert stage(queue) is Stage.PRINTED


def test_a_waiting_job_that_is_sent_to_another_printer_is_told_again(
    queue: PrintQueue, printing: FakePrinting, view: NotedQueue, settings: Settings, document: Document
) -> None:
    queue.add(document.request())
    settings.printer = "Office"
    queue.repeat(1)
    assert [one[0] for one in printing.sent] == ["Zebra", "Office"]
    assert view.stages == [Stage.WAITING, Stage.WAITING]


def test_a_job_that_came_out_while_it_was_taken_back_asks_instead(
    queue: PrintQueue, printing: FakePrinting, document: Document
) -> None:
    queue.add(document.request())
    printing.say(1, JobStatus.STUCK)
    queue.look()
    printing.say(1, JobStatus.DONE)
    queue.repeat(1)
    assert len(printing.sent) == 1
    assert stage(queue) is Stage.PRINTED
    assert queue.jobs[0].asks
    queue.leave(1)
    assert not queue.jobs[0].asks
    queue.repeat(1, sure=True)
    assert len(printing.sent) == 2


def test_a_system_that_does_not_give_a_job_back_is_sent_no_second(
    queue: PrintQueue, printing: FakePrinting, document: Document
) -> None:
    queue.add(document.request())
    printing.say(1, JobStatus.STUCK)
    queue.look()
    printing.gives_back = False
    queue.repeat(1, sure=True)
    assert len(printing.sent) == 1
    assert stage(queue) is Stage.STUCK


@pytest.mark.parametrize("status", [JobStatus.PRINTING, JobStatus.DONE, JobStatus.HANDED_OVER])
def test_what_may_be_on_paper_asks_before_it_is_printed_again(
    queue: PrintQueue, printing: FakePrinting, document: Document, status: JobStatus
) -> None:
    queue.add(document.request())
    printing.say(1, status)
    queue.look()
    queue.repeat(1)
    assert queue.jobs[0].asks
    assert len(printing.sent) == 1
    queue.repeat(1, sure=True)
    assert len(printing.sent) == 2
    assert not queue.jobs[0].asks
    assert document.recorded == ["first"]


def test_pages_of_which_some_may_be_out_ask_too(
    queue: PrintQueue, printing: FakePrinting, document: Document
) -> None:
    document.pages = 9
    queue.add(document.request())
    printing.say(1, JobStatus.STUCK, "media-empty")
    queue.look()
    queue.repeat(1)
    assert queue.jobs[0].asks


def test_a_refused_job_fails_with_the_reason_records_nothing_and_can_be_repeated(
    queue: PrintQueue, printing: FakePrinting, document: Document
) -> None:
    printing.refuses = "Zebra did not take it: queue is closed."
    queue.add(document.request())
    assert stage(queue) is Stage.FAILED
    assert queue.jobs[0].detail == "Zebra did not take it: queue is closed. Check it."
    assert document.recorded == []
    assert document.used == []
    printing.refuses = ""
    queue.repeat(1)
    assert stage(queue) is Stage.WAITING
    assert document.recorded == ["first"]


def test_a_job_given_up_by_the_system_fails_with_the_printer_s_words(
    queue: PrintQueue, printing: FakePrinting, document: Document
) -> None:
    queue.add(document.request())
    printing.say(1, JobStatus.FAILED, "Wrong media loaded")
    queue.look()
    assert (queue.jobs[0].stage, queue.jobs[0].detail) == (Stage.FAILED, "Wrong media loaded")
    queue.repeat(1)
    assert len(printing.sent) == 2


def test_a_job_waits_for_a_printer_that_is_not_there_and_is_sent_once_it_is(
    queue: PrintQueue, printing: FakePrinting, document: Document
) -> None:
    away = printing.unplug()
    queue.add(document.request())
    queue.look()
    assert stage(queue) is Stage.HELD
    assert document.recorded == []
    printing.here = away
    queue.look()
    assert stage(queue) is Stage.WAITING
    assert len(printing.sent) == 1
    assert document.recorded == ["first"]


def test_a_job_survives_its_printer_being_unplugged_and_plugged_in_again(
    queue: PrintQueue, printing: FakePrinting, document: Document
) -> None:
    queue.add(document.request())
    away = printing.unplug()
    queue.look()
    assert stage(queue) is Stage.UNKNOWN
    queue.repeat(1)
    assert queue.jobs[0].asks
    printing.here = away
    printing.say(1, JobStatus.DONE)
    queue.look()
    assert stage(queue) is Stage.PRINTED
    assert len(printing.sent) == 1


def test_a_printer_that_is_looked_for_longer_than_a_moment_is_trouble(
    queue: PrintQueue, printing: FakePrinting, document: Document
) -> None:
    queue.add(document.request())
    printing.say(1, JobStatus.PRINTING, CONNECTING)
    queue.look()
    assert stage(queue) is Stage.PRINTING
    queue.look()
    assert stage(queue) is Stage.STUCK
    printing.say(1, JobStatus.PRINTING)
    queue.look()
    assert stage(queue) is Stage.PRINTING


def test_a_held_job_goes_to_the_printer_that_is_chosen_instead(
    queue: PrintQueue, printing: FakePrinting, settings: Settings, document: Document
) -> None:
    settings.printer = "Broken"
    queue.add(document.request())
    assert (queue.jobs[0].stage, queue.jobs[0].printer) == (Stage.HELD, "Broken")
    settings.printer = "Office"
    queue.look()
    assert printing.sent[0][0] == "Office"


def test_what_is_corrected_takes_the_place_of_what_waits(
    queue: PrintQueue, printing: FakePrinting, document: Document
) -> None:
    queue.add(document.request())
    printing.say(1, JobStatus.STUCK, "media-empty-error")
    queue.look()
    document.words = "second"
    queue.add(document.request(), replaces=True)
    assert printing.cancelled == ["Zebra-1"]
    assert [one[1] for one in printing.sent] == [b"first", b"second"]
    assert len(queue.jobs) == 1
    assert document.recorded == ["first", "second"]


def test_what_is_corrected_while_it_prints_is_printed_beside_it(
    queue: PrintQueue, printing: FakePrinting, document: Document
) -> None:
    queue.add(document.request())
    printing.say(1, JobStatus.PRINTING)
    queue.look()
    queue.add(document.request(), replaces=True)
    assert printing.cancelled == []
    assert len(queue.jobs) == 2


def test_what_is_taken_back_is_cancelled_at_the_system(
    queue: PrintQueue, printing: FakePrinting, document: Document
) -> None:
    queue.add(document.request())
    queue.take_back(1)
    assert printing.cancelled == ["Zebra-1"]
    assert stage(queue) is Stage.TAKEN_BACK
    queue.repeat(1)
    assert len(printing.sent) == 2


def test_what_was_printed_before_it_could_be_taken_back_is_told_as_printed(
    queue: PrintQueue, printing: FakePrinting, document: Document
) -> None:
    queue.add(document.request())
    printing.say(1, JobStatus.DONE)
    queue.take_back(1)
    assert stage(queue) is Stage.PRINTED
    assert not queue.jobs[0].asks


def test_a_held_job_is_taken_back_without_having_been_sent(
    queue: PrintQueue, printing: FakePrinting, document: Document
) -> None:
    away = printing.unplug()
    queue.add(document.request())
    queue.take_back(1)
    printing.here = away
    queue.look()
    assert stage(queue) is Stage.TAKEN_BACK
    assert printing.sent == []


def test_a_desk_without_a_printer_saves_and_writes_over_nothing(
    queue: PrintQueue, printing: FakePrinting, settings: Settings, document: Document, tmp_path: Path
) -> None:
    settings.printer, settings.pdf_folder = AS_PDF, str(tmp_path / "badges")
    queue.add(document.request())
    assert stage(queue) is Stage.FAILED
    (tmp_path / "badges").mkdir()
    queue.repeat(1)
    document.words = "second"
    queue.add(document.request())
    assert printing.sent == []
    assert (tmp_path / "badges" / "Badge Marisol.pdf").read_text() == "first"
    assert (tmp_path / "badges" / "Badge Marisol 2.pdf").read_text() == "second"
    assert document.recorded == ["first", "second"]
    assert [job.stage for job in queue.jobs] == [Stage.SAVED, Stage.SAVED]


def test_without_any_printer_the_remembered_folder_is_taken(
    queue: PrintQueue, printing: FakePrinting, settings: Settings, document: Document, tmp_path: Path
) -> None:
    printing.unplug()
    settings.pdf_folder = str(tmp_path)
    queue.add(document.request())
    assert stage(queue) is Stage.SAVED


def test_what_cannot_be_drawn_any_more_fails_with_its_sentence(
    queue: PrintQueue, printing: FakePrinting, document: Document
) -> None:
    queue.add(document.request())
    printing.say(1, JobStatus.FAILED)
    queue.look()
    document.refused = "Marisol has a newer badge by now."
    queue.repeat(1)
    assert (queue.jobs[0].stage, queue.jobs[0].detail) == (Stage.FAILED, "Marisol has a newer badge by now.")
    assert len(printing.sent) == 1


def test_the_oldest_jobs_that_are_over_leave_the_list(
    queue: PrintQueue, printing: FakePrinting, document: Document
) -> None:
    for number in range(1, KEPT + 4):
        queue.add(document.request(f"badge:{number}"))
        printing.say(number, JobStatus.DONE)
        queue.look()
    assert len(queue.jobs) == KEPT + 1
    queue.forget(queue.jobs[0].number)
    assert len(queue.jobs) == KEPT


def test_a_job_says_on_which_date_it_was_printed(queue: PrintQueue, document: Document) -> None:
    queue.add(document.request())
    (job,) = queue.jobs
    look = job_look(replace(job, at=datetime(2026, 10, 6, 8, 42, tzinfo=UTC)))
    assert "Oct 6, 8:42 AM" in look.line
