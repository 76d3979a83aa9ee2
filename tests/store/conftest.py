"""A convening file for each test of the store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pact_desktop.store.convening_file import ConveningFile
from tests.support.convenings import Clock, check_in, new_convening, record, registration


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "convening.pact"


@pytest.fixture
def file(path: Path, clock: Clock) -> Iterator[ConveningFile]:
    with new_convening(path, clock) as opened:
        yield opened


@pytest.fixture
def closed(path: Path) -> Path:
    """A closed file with two people, one of them in."""
    with new_convening(path) as file:
        record(file, registration(1, day1="approved"), registration(2), check_in(1))
    return path
