"""A short morning in which everybody comes in another way: the window says and records what the rules say."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.morning.keyboards import QueuedKeys
from tests.morning.morning import play_morning

ARRIVALS = 18
"""As many as there are kinds, and one more."""


def test_a_short_morning_with_stalls_has_no_wrong_outcome(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PACT_CONFIG_DIR", str(tmp_path / "config"))
    try:
        keyboard = QueuedKeys()
    except OSError:
        pytest.skip("Qt's queue of keys cannot be reached here.")
    played = play_morning(qapp, tmp_path, keyboard, seed=4, arrivals=ARRIVALS)
    assert played.arrivals == ARRIVALS
    assert not played.faults, "\n".join(map(str, played.faults))
