"""Work away from the GUI thread: one thread for operations, a few for reading, one that waits for devices.

Results come back to the GUI thread and are delivered by object and name, so that a window closed meanwhile is
neither kept alive nor called. Whoever is no ``QObject`` itself, such as a presenter, is served on behalf of
the widget that it speaks to (``Workers.serving``): Python may keep it longer than Qt keeps that widget.
"""

from __future__ import annotations

import logging
import sys
import weakref
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance

from pact_desktop.gui.garbage import GuiThreadGarbage
from pact_desktop.gui.jobs import Runner

_READERS = 2
_SWITCH_INTERVAL = 0.0005
"""Seconds between switches of Python threads: a busy worker would else hold up the window for 5 ms a turn."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Receiver:
    to: weakref.ReferenceType[object]
    owner: weakref.ReferenceType[QObject]
    then: str
    failed: str

    def found(self) -> object | None:
        """The receiver, unless it or the widget that it speaks to is gone."""
        owner = self.owner()
        return self.to() if owner is not None and shiboken6.isValid(owner) else None


@dataclass(frozen=True)
class _Delivery:
    receiver: _Receiver
    name: str
    value: object


def _itself(to: QObject, then: str, failed: str) -> _Receiver:
    return _Receiver(weakref.ref(to), weakref.ref(to), then, failed)


@dataclass(frozen=True)
class _Served:
    """The pools, for those who speak to one widget; see ``jobs.Runner``."""

    submit: Callable[[ThreadPoolExecutor, Callable[[], object], _Receiver], None]
    writer: ThreadPoolExecutor
    readers: ThreadPoolExecutor
    devices: ThreadPoolExecutor
    owner: weakref.ReferenceType[QObject]

    def write(self, work: Callable[[], object], to: object, then: str, failed: str = "failed") -> None:
        self.submit(self.writer, work, _Receiver(weakref.ref(to), self.owner, then, failed))

    def read(self, work: Callable[[], object], to: object, then: str, failed: str = "failed") -> None:
        self.submit(self.readers, work, _Receiver(weakref.ref(to), self.owner, then, failed))

    def device(self, work: Callable[[], object], to: object, then: str, failed: str = "failed") -> None:
        self.submit(self.devices, work, _Receiver(weakref.ref(to), self.owner, then, failed))


class Workers(QObject):
    """The threads of the running program. Create it on the GUI thread; ``stop`` waits for what is running."""

    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._garbage = GuiThreadGarbage(self)
        sys.setswitchinterval(_SWITCH_INTERVAL)
        self._writer = ThreadPoolExecutor(1, "writer")
        self._readers = ThreadPoolExecutor(_READERS, "reader")
        self._devices = ThreadPoolExecutor(1, "device")
        self._waiting = 0
        self._stopped = False
        self._when_idle: list[Callable[[], None]] = []
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def waiting(self) -> int:
        """How many pieces of work are not delivered yet."""
        return self._waiting

    def serving(self, owner: QObject) -> Runner:
        """A ``jobs.Runner`` for whoever speaks to ``owner``: once that is gone, results are dropped."""
        return _Served(self._submit, self._writer, self._readers, self._devices, weakref.ref(owner))

    def write(self, work: Callable[[], object], to: QObject, then: str, failed: str = "failed") -> None:
        """Run an operation after those before it; see ``jobs.Runner``."""
        self._submit(self._writer, work, _itself(to, then, failed))

    def read(self, work: Callable[[], object], to: QObject, then: str, failed: str = "failed") -> None:
        """Run something that only reads; see ``jobs.Runner``."""
        self._submit(self._readers, work, _itself(to, then, failed))

    def read_soon(self, work: Callable[[], object], to: QObject, then: str, failed: str = "failed") -> None:
        """Run something that only reads once the GUI thread is through with what it does now.

        For long work that would take turns with it, such as with the making of a window.
        """
        self._waiting += 1
        receiver = _itself(to, then, failed)
        QTimer.singleShot(0, self, partial(self._start, self._readers, work, receiver))

    def device(self, work: Callable[[], object], to: QObject, then: str, failed: str = "failed") -> None:
        """Run something that waits for a device, such as a printer; see ``jobs.Runner``."""
        self._submit(self._devices, work, _itself(to, then, failed))

    def stop(self) -> None:
        """Finish what is running and waiting, and deliver nothing more; a second time does nothing."""
        if self._stopped:
            return
        self._stopped = True
        self._writer.shutdown(wait=True)
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._devices.shutdown(wait=True, cancel_futures=True)
        self._garbage.stop()

    def settle(self) -> None:
        """The program is loaded: what was made so far lasts, and is not looked through for garbage again."""
        self._garbage.keep()

    def when_idle(self, act: Callable[[], None]) -> None:
        """Call ``act`` on the GUI thread once no work is under way.

        For loading more of Qt: it must not happen while a worker may call into Qt, since the two can then
        wait for each other forever.
        """
        self._when_idle.append(act)
        if self._waiting == 0:
            QTimer.singleShot(0, self, self._act_if_idle)

    def _submit(self, pool: ThreadPoolExecutor, work: Callable[[], object], receiver: _Receiver) -> None:
        self._waiting += 1
        self._start(pool, work, receiver)

    def _start(self, pool: ThreadPoolExecutor, work: Callable[[], object], receiver: _Receiver) -> None:
        def finished(future: Future[object]) -> None:
            if future.cancelled():
                return
            problem = future.exception()
            if problem is None:
                self._done.emit(_Delivery(receiver, receiver.then, future.result()))
            else:
                self._done.emit(_Delivery(receiver, receiver.failed, problem))

        if not self._stopped:
            pool.submit(work).add_done_callback(finished)

    def _deliver(self, delivery: _Delivery) -> None:
        if self._stopped:  # what was on its way when the program stopped still arrives here
            return
        self._waiting -= 1
        if self._waiting == 0 and self._when_idle:
            QTimer.singleShot(0, self, self._act_if_idle)
        self._hand_over(delivery)

    def _act_if_idle(self) -> None:
        if self._when_idle and self._waiting == 0:
            self._when_idle.pop(0)()
            QTimer.singleShot(0, self, self._act_if_idle)  # what the window has to do comes between

    def _hand_over(self, delivery: _Delivery) -> None:
        receiver = delivery.receiver.found()
        if receiver is None:
            return
        target = getattr(receiver, delivery.name, None)
        if isinstance(target, SignalInstance):
            target.emit(delivery.value)
        elif callable(target):
            target(delivery.value)
        elif isinstance(delivery.value, BaseException):
            raise delivery.value
        else:
            logger.error("%s has no %s to deliver to", type(receiver).__name__, delivery.name)
