"""The queue of what this desk prints: what is on its way, what came of it, and printing it again.

A plain object: it shows through a ``QueueView``, works through a ``Runner``, and is tested without a window.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Protocol

from pact_desktop.devices.printing import PrinterInfo
from pact_desktop.gui.jobs import Runner
from pact_desktop.gui.printing.delivery import Delivery, Look
from pact_desktop.gui.printing.job import FOLLOWED, Job, PrintRequest, Stage

KEPT = 30
"""So many jobs that are over stay in the list."""


class QueueView(Protocol):
    """What the queue needs of a screen."""

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        """The jobs, the newest first."""

    def show_printers(self, printers: Sequence[PrinterInfo], trouble: str) -> None:
        """The system's printers, the default one first; ``trouble`` where it does not answer."""

    def tell_job(self, job: Job) -> None:
        """A job went on to another stage, or was sent anew."""

    def tell_already_on_its_way(self, job: Job) -> None:
        """What was asked for is being printed already."""

    def refuse(self, problem: BaseException) -> None:
        """Something failed that is no job's own matter."""


class PrintQueue:
    """Jobs by their numbers. Results come back to the methods named ``..._done`` and ``failed``."""

    def __init__(
        self,
        delivery: Delivery,
        view: QueueView,
        runner: Runner,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        self._delivery = delivery
        self._view = view
        self._runner = runner
        self._now = now
        self._jobs: dict[int, Job] = {}
        self._last = 0
        self._is_looking = False

    @property
    def jobs(self) -> list[Job]:
        """The jobs, the newest first."""
        return [self._jobs[number] for number in sorted(self._jobs, reverse=True)]

    @property
    def is_active(self) -> bool:
        """Whether a job is on its way, so that the system is to be asked often."""
        return any(job.is_on_its_way for job in self._jobs.values())

    def add(self, request: PrintRequest, replaces: bool = False) -> None:
        """Print something. What is on its way already is not printed twice.

        ``replaces`` when it was corrected: what is on its way and surely not on paper yet is taken back and
        printed anew in its place.
        """
        same = [job for job in self.jobs if job.request.key == request.key and job.is_on_its_way]
        if same and not replaces:
            self._view.tell_already_on_its_way(same[0])
            return
        if same and not same[0].may_be_on_paper and not same[0].is_busy:
            self.repeat(same[0].number)
            return
        self._last += 1
        self._begin(Job(self._last, request, self._now(), request.title))
        self._forget_the_oldest()

    def repeat(self, number: int, sure: bool = False) -> None:
        """Print a job again; one that may be on paper already asks first, unless the person is ``sure``."""
        job = self._jobs.get(number)
        if job is None or job.is_busy:
            return
        if job.may_be_on_paper and not sure:
            self._put(replace(job, asks=True))
            return
        self._begin(replace(job, asks=False, at=self._now()), sure)

    def leave(self, number: int) -> None:
        """Do not print it again."""
        job = self._jobs.get(number)
        if job is not None:
            self._put(replace(job, asks=False))

    def take_back(self, number: int) -> None:
        """Do not print what is not printed yet."""
        job = self._jobs.get(number)
        if job is None or job.is_busy or not job.is_on_its_way:
            return
        self._put(replace(job, is_busy=True))
        self._runner.device(partial(self._delivery.take_back, job), self, "delivered_done")

    def forget(self, number: int) -> None:
        """Take a job that is over off the list."""
        job = self._jobs.get(number)
        if job is not None and not job.is_on_its_way and not job.is_busy:
            del self._jobs[number]
            self._view.show_jobs(self.jobs)

    def look(self) -> None:
        """Ask the system how printers and jobs are, unless an answer is being waited for."""
        if self._is_looking:
            return
        self._is_looking = True
        followed = [job for job in self.jobs if job.stage in FOLLOWED and not job.is_busy]
        self._runner.device(partial(self._delivery.look, followed), self, "looked_done", "look_failed")

    # Results of work, delivered on the caller's thread

    def delivered_done(self, job: Job) -> None:
        """A job was sent, saved, held, taken back, or it failed."""
        drawn = job.drawn
        went_out = job.stage in (Stage.WAITING, Stage.SAVED)
        if went_out and drawn is not None and drawn.record is not None and drawn.mark not in job.marks:
            job = replace(job, marks=job.marks | {drawn.mark})
            self._runner.write(drawn.record, self, "recorded_done")
        self._put(job)
        if job.stage in FOLLOWED:
            self.look()

    def looked_done(self, look: Look) -> None:
        """The system told how printers and jobs are."""
        self._is_looking = False
        self._view.show_printers(look.printers, look.trouble)
        for job in look.jobs:
            known = self._jobs.get(job.number)
            if known is not None and not known.is_busy and known.sent == job.sent:
                self._put(replace(job, asks=known.asks, marks=known.marks))
        for job in self.jobs:
            if job.stage is Stage.HELD and not job.is_busy and self._delivery.is_there(job, look.printers):
                self._begin(job)

    def recorded_done(self, recorded: object) -> None:
        """What was printed is recorded."""

    def look_failed(self, problem: BaseException) -> None:
        """Asking the system failed in a way that nobody foresaw."""
        self._is_looking = False
        self._view.refuse(problem)

    def failed(self, problem: BaseException) -> None:
        """Recording failed, or something that nobody foresaw."""
        self._view.refuse(problem)

    def _begin(self, job: Job, sure: bool = False) -> None:
        stage = job.stage if job.sent is not None else Stage.PREPARING
        self._put(replace(job, stage=stage, is_busy=True))
        self._runner.device(partial(self._delivery.deliver, job, sure), self, "delivered_done")

    def _put(self, job: Job) -> None:
        before = self._jobs.get(job.number)
        if job == before:
            return
        self._jobs[job.number] = job
        self._view.show_jobs(self.jobs)
        if before is not None and (before.stage, before.sent) != (job.stage, job.sent):
            self._view.tell_job(job)

    def _forget_the_oldest(self) -> None:
        over = [job.number for job in self.jobs if not job.is_on_its_way and not job.is_busy]
        for number in over[KEPT:]:
            del self._jobs[number]
