"""What every test shares: quick and repeatable property tests, Qt without a screen, and patience."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

import pact_desktop
from pact_desktop.open_files import is_open_here

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "repeatable",
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("repeatable")


_OPENED_BESIDE_SQLITE: list[str] = []
_HERE = str(Path(__file__).parent)
_PACKAGE = str(Path(pact_desktop.__file__).parent)


def _watch(event: str, given: tuple[object, ...]) -> None:
    """Note it if the program opens a file of a convening that it has open: SQLite's locks go with that."""
    if event == "open" and isinstance(given[0], (str, bytes)) and is_open_here(Path(os.fsdecode(given[0]))):
        frame = sys._getframe(1)
        while frame.f_back is not None and not frame.f_code.co_filename.startswith((_HERE, _PACKAGE)):
            frame = frame.f_back
        if frame.f_code.co_filename.startswith(_PACKAGE):
            _OPENED_BESIDE_SQLITE.append(f"{frame.f_code.co_filename}:{frame.f_lineno}: {given[0]!r}")


sys.addaudithook(_watch)


@pytest.fixture(autouse=True)
def nothing_is_opened_beside_sqlite() -> Iterator[None]:
    """The program opens no file of an open convening, in whatever test; tests may, to break it."""
    _OPENED_BESIDE_SQLITE.clear()
    yield
    assert not _OPENED_BESIDE_SQLITE


class PatientBot(QtBot):
    """Waits as long as a slow and busy machine may need; a test that is going to pass takes no longer."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 60_000) -> None:
        """Wait until something is so, ``timeout`` milliseconds at most."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: SignalInstance, *, timeout: int = 60_000, **options: Any) -> SignalBlocker:
        """Wait until a signal comes, ``timeout`` milliseconds at most."""
        return super().waitSignal(signal, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """In place of pytest-qt's, which gives up after five seconds."""
    return PatientBot(request)
