"""The command line in this process: settings of its own, a convening of its own, what it said."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from pact_desktop.cli.main import run
from pact_desktop.operations.badges import badge_code
from pact_desktop.settings import FOLDER_VARIABLE
from pact_desktop.store import queries
from pact_desktop.store.opening import open_convening


@dataclass(frozen=True)
class Said:
    """How a command ended and what it said."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """The one document on standard output; fails if there is anything else."""
        document = json.loads(self.out)
        assert isinstance(document, dict)
        return document


class CommandLine:
    """Runs commands as the program does."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.database = folder / "trial.pact"
        self._capture = capture
        self._patch = patch

    def __call__(self, *arguments: str | Path, stdin: bytes = b"") -> Said:
        """Run one command as it stands."""
        self._patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        self._capture.readouterr()
        status = run([str(argument) for argument in arguments])
        captured = self._capture.readouterr()
        return Said(status, captured.out, captured.err)

    def ask(self, *arguments: str | Path, status: int = 0) -> dict[str, Any]:
        """Run one command with ``--json``, check its exit status and return its document."""
        said = self(*arguments, "--json")
        assert said.status == status, said
        return said.document

    def start(self, *more: str) -> dict[str, Any]:
        """Start the convening that the following commands work on."""
        days = ("--day1", "2026-10-06", "--day2", "2026-10-07")
        return self.ask("new", self.database, "--title", "Trial", *days, *more)

    def register(self, given: str = "Amara", family: str = "Okafor", *more: str) -> str:
        """Add somebody of Alameda's team for both days; returns the id."""
        team = ("--county", "Alameda", "--affiliation", "county team member")
        days = ("--day", "1", "--day", "2")
        registered = self.ask("register", "--given", given, "--family", family, *team, *days, *more)
        return str(registered["attendee_id"])

    def code_of(self, attendee_id: str) -> str:
        """The code on somebody's badge."""
        with open_convening(self.database) as file, file.reading() as connection:
            attendee = queries.find_attendee(connection, attendee_id)
            assert attendee is not None
            return badge_code(file.identity, attendee)

    def entries(self) -> int:
        """How many entries the journal has."""
        with open_convening(self.database) as file, file.reading() as connection:
            return queries.newest_position(connection)


@pytest.fixture(scope="session", autouse=True)
def _application(qapp: QApplication) -> None:
    """Make the one application object of this process before a command makes one that shows no windows."""


@pytest.fixture(autouse=True)
def settings_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings of this test alone."""
    folder = tmp_path / "settings"
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    return folder


@pytest.fixture
def pact(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """The command line, in a folder of its own."""
    return CommandLine(tmp_path, capsys, monkeypatch)


@pytest.fixture
def trial(pact: CommandLine) -> CommandLine:
    """The command line with a convening started."""
    pact.start()
    return pact
