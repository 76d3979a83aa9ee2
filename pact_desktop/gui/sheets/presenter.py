"""Reading sheets back without widgets: pictures are read by a helper, a person confirms, people come in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pact_desktop.domain.decision import Outcome
from pact_desktop.domain.errors import UserError
from pact_desktop.gui.helper import Helper, HelperEndedError
from pact_desktop.gui.jobs import Runner
from pact_desktop.gui.sheets.proposals import Proposals, RowKey
from pact_desktop.gui.sheets.reading import PictureRead, read_files
from pact_desktop.gui.sheets.understanding import Judged, Picture, Understood, judge, understand
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.results import CheckInResult
from pact_desktop.operations.sheets import check_in_sheet
from pact_desktop.operations.undo import undo
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile

_SHOWN = ("attendee", "registration", "attendance", "setting")


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """What came of a check-in: how many came in, and whom the rules refused."""

    came_in: int
    refused: tuple[CheckInResult, ...]
    operations: tuple[str, ...]


class SheetsView(Protocol):
    """What the presenter tells the widgets."""

    def picture_read(self, read: object) -> None:
        """Told from the reading thread: hand it back to ``heard`` on the window's thread."""

    def show_state(self) -> None:
        """Pictures, people or ticks changed."""

    def checked_in(self, done: CheckedIn) -> None:
        """People were checked in."""

    def taken_back(self, count: int) -> None:
        """The last check-in was taken back."""

    def refuse(self, problem: UserError) -> None:
        """Something cannot be done."""


class SheetsPresenter:
    """The pictures, the people on them, the ticks."""

    def __init__(
        self,
        file: ConveningFile,
        runner: Runner,
        actor: Callable[[], Actor],
        view: SheetsView,
        helper: Helper | None = None,
    ) -> None:
        self._file = file
        self._runner = runner
        self._actor = actor
        self._view = view
        self._helper = helper or Helper()
        self.pictures: list[Picture] = []
        self.proposals = Proposals()
        self.is_reading = False
        self._is_busy = False
        self._next: list[Path] = []
        self._first = 0
        self._round = 0
        self._operations: tuple[str, ...] = ()

    @property
    def done(self) -> int:
        """How many of the pictures were read."""
        return sum(picture.is_read for picture in self.pictures)

    def read(self, paths: Sequence[Path]) -> None:
        """Read more pictures, after those that are being read."""
        if self._is_busy:
            self._next += paths
            return
        if not paths:
            return
        self.is_reading = self._is_busy = True
        self._round += 1
        self._first = len(self.pictures)
        self.pictures += [Picture(path.name) for path in paths]
        self._view.show_state()
        names = [path.name for path in paths]
        number = self._round

        def hear(read: PictureRead) -> None:
            if not self.is_reading:
                raise HelperEndedError  # stopped before the helper had begun
            self._view.picture_read((number, read.place, understand(self._file, names[read.place], read)))

        def work() -> int:
            return self._helper.run_telling(hear, read_files, list(paths))

        self._runner.read(work, self, "_all_read", "_not_all_read")

    def heard(self, told: tuple[int, int, Understood]) -> None:
        """A picture was read; one of a reading that was stopped is dropped."""
        number, place, read = told
        if number != self._round or not self.is_reading:
            return
        self.pictures[self._first + place] = read.picture
        for key, people in read.people:
            self.proposals.add(key, people)
        self._view.show_state()

    def stop(self) -> None:
        """Stop reading; what was read stays."""
        self._next = []
        if self.is_reading:
            self._ended()
            self._helper.close()

    def start_over(self) -> None:
        """Forget the pictures and the people."""
        self.stop()
        self.pictures = []
        self.proposals.clear()
        self._view.show_state()

    def tick(self, key: RowKey, ticked: bool) -> None:
        """Tick somebody or not."""
        self.proposals.tick(key, ticked)
        self._view.show_state()

    def check_in(self) -> None:
        """Check in all who are ticked: one operation for each sheet."""
        ticked, actor = self.proposals.ticked(), self._actor()
        if not ticked or self.is_reading:
            return

        def work() -> CheckedIn:
            results = [
                result
                for (day, _), ids in ticked.items()
                for result in check_in_sheet(self._file, actor, day, ids)
            ]
            came_in = [result for result in results if result.decision.outcome is Outcome.ADMITTED]
            refused = tuple(result for result in results if not _is_in(result))
            operations = dict.fromkeys(
                result.recorded.operation_id for result in results if result.recorded.operation_id
            )
            return CheckedIn(len(came_in), refused, tuple(operations))

        self._runner.write(work, self, "_checked_in")

    def take_back(self) -> None:
        """Take back the last check-in."""
        operations, self._operations = self._operations, ()
        actor = self._actor()
        if operations:
            self._runner.write(
                lambda: sum(len(undo(self._file, actor, one).undone) for one in operations),
                self,
                "_taken_back",
            )

    def changed(self, changes: ChangeSet) -> None:
        """Something in the file changed: say anew what would happen."""
        if self.proposals.rows() and any(changes.touches(table) for table in _SHOWN):
            self.judge()

    def judge(self) -> None:
        """Ask anew what would happen to everybody."""
        rows = [(row.key, row.printed_id) for row in self.proposals.rows()]
        self._runner.read(lambda: judge(self._file, rows), self, "_was_judged")

    def close(self) -> None:
        """End the helper."""
        self._round += 1
        self._helper.close()

    def failed(self, problem: Exception) -> None:
        """Something in the background failed."""
        if not isinstance(problem, UserError):
            raise problem
        self._view.refuse(problem)

    def _was_judged(self, judged: Judged) -> None:
        still = {row.key for row in self.proposals.rows()}
        self.proposals.judge({key: answer for key, answer in judged.items() if key in still})
        self._view.show_state()

    def _all_read(self, count: int) -> None:
        self._is_busy = False
        self._ended()

    def _not_all_read(self, problem: Exception) -> None:
        stopped, self._is_busy = not self.is_reading, False
        self._ended()
        if not (stopped and isinstance(problem, HelperEndedError)):
            self.failed(problem)

    def _ended(self) -> None:
        """Reading is over; pictures that were not read are forgotten."""
        self.is_reading = False
        self.pictures = [picture for picture in self.pictures if picture.is_read]
        self._view.show_state()
        if not self._is_busy and self._next:
            more, self._next = self._next, []
            self.read(more)

    def _checked_in(self, done: CheckedIn) -> None:
        self._operations = done.operations
        self._view.checked_in(done)
        self.judge()

    def _taken_back(self, count: int) -> None:
        self._view.taken_back(count)
        self.judge()


def _is_in(result: CheckInResult) -> bool:
    return result.decision.outcome in (Outcome.ADMITTED, Outcome.ALREADY_IN)
