"""Time that counts sleep."""

from __future__ import annotations

import sys
import time

import pytest

from pact_desktop.gui.elapsed import elapsed_seconds
from pact_desktop.gui.session import DeskSession
from pact_desktop.settings import Settings
from pact_desktop.store.convening_file import ConveningFile


@pytest.mark.skipif(sys.platform != "linux", reason="Linux names the clock that counts sleep")
def test_a_pin_does_not_outlast_the_sleep_of_the_computer(
    file: ConveningFile, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept = [0.0]
    awake = time.clock_gettime

    def with_sleep(clock: int) -> float:
        return awake(clock) + (slept[0] if clock == time.CLOCK_BOOTTIME else 0)

    monkeypatch.setattr(time, "clock_gettime", with_sleep)
    session = DeskSession(settings, file)
    session.let_in("Ines")
    assert session.organizer == "Ines"
    slept[0] = 8 * 3600
    assert session.organizer == ""


def test_it_goes_on() -> None:
    first = elapsed_seconds()
    assert elapsed_seconds() >= first
