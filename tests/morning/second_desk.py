"""Another process on the same file: a second desk, an office that imports, a program that only looks.

``python -m tests.morning.second_desk FILE DAY`` keeps the file open and does what it reads: lines of JSON,
each the name of an order and what it needs. It answers each with a line of JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pact_desktop.domain.people import AttendeeState
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import check_in_attendee, check_in_code
from pact_desktop.operations.edit import edit
from pact_desktop.operations.import_roster import ImportOptions, import_roster, read_roster
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import open_convening
from pact_desktop.store.verify import verify

_ACTOR = Actor("Lobby B", "Sam")


class SecondDesk:
    """The process, as whoever started it sees it."""

    def __init__(self, path: Path, day: int) -> None:
        command = [sys.executable, "-m", "tests.morning.second_desk", str(path), str(day)]
        self._unanswered = 0
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def begin(self, order: str, *needs: Any) -> None:
        """Order something, and go on."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([order, *needs]) + "\n")
        self._process.stdin.flush()
        self._unanswered += 1

    def answer(self) -> Any:
        """Wait for the answer to what was ordered first."""
        assert self._process.stdout is not None
        self._unanswered -= 1
        return json.loads(self._process.stdout.readline())

    def ask(self, order: str, *needs: Any) -> Any:
        """Order something once all before it is done, and wait for the answer."""
        self.finish()
        self.begin(order, *needs)
        return self.answer()

    def finish(self) -> None:
        """Wait until all that was ordered is done."""
        while self._unanswered:
            self.answer()

    def close(self) -> None:
        """Let the process go."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._process.wait(30)


class _Work:
    """What is done in the process, an order a method."""

    def __init__(self, file: ConveningFile, path: Path, day: int) -> None:
        self._file = file
        self._path = path
        self._day = day

    def scan(self, code: str) -> str:
        """Check in whoever holds a badge; the outcome."""
        return check_in_code(self._file, _ACTOR, self._day, code).decision.outcome.value

    def find(self, person: str) -> str:
        """Check in somebody who was found; the outcome."""
        return check_in_attendee(self._file, _ACTOR, self._day, person).decision.outcome.value

    def hold(self, seconds: float) -> None:
        """Write for so long that everybody else waits."""
        with self._file.writing(_ACTOR.desk, _ACTOR.operator):
            time.sleep(seconds)

    def note(self, person: str) -> None:
        """Change something about somebody that admission does not depend on."""
        edit(self._file, _ACTOR, person, {"tags": f"seen {time.monotonic_ns()}"})

    def look(self) -> None:
        """Open the file once more, and close it."""
        with open_convening(self._path):
            pass

    def bring(self, roster: str) -> None:
        """Import a roster file."""
        options = ImportOptions()
        import_roster(
            self._file, _ACTOR, read_roster(self._file, Path(roster), options), options, agreed="everything"
        )

    def state(self) -> dict[str, Any]:
        """Who is in today, how everybody stands for today, and who has a packet."""
        with self._file.reading() as connection:
            everyone = queries.everyone(connection)
        day = self._day
        return {
            "people": {
                one.attendee_id: [one.county, one.affiliation or ""]
                for one in everyone
                if one.state is AttendeeState.KNOWN
            },
            "inside": sorted(one.attendee_id for one in everyone if one.is_in(day)),
            "standing": {
                one.attendee_id: standing.value
                for one in everyone
                if one.state is AttendeeState.KNOWN and (standing := one.standing(day)) is not None
            },
            "packet": sorted(
                one.attendee_id
                for one in everyone
                if any("packet" in some for some in one.hand_outs.values())
            ),
        }

    def problems(self) -> list[str]:
        """What is wrong with the file."""
        with self._file.reading() as connection:
            return list(verify(connection).problems)


def main() -> None:
    """Do what is ordered until there is nothing more to read."""
    path, day = Path(sys.argv[1]), int(sys.argv[2])
    with open_convening(path) as file:
        work = _Work(file, path, day)
        for line in sys.stdin:
            order, *needs = json.loads(line)
            act: Callable[..., Any] = getattr(work, order)
            sys.stdout.write(json.dumps(act(*needs)) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
