"""A convening and an actor for each test of the operations."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pact_desktop.operations.actor import Actor
from pact_desktop.operations.convenings import start_convening
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.verify import verify
from tests.support.convenings import DESK, OPERATOR, SETTINGS, Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def actor() -> Actor:
    return Actor(DESK, OPERATOR)


@pytest.fixture
def file(tmp_path: Path, clock: Clock, actor: Actor) -> Iterator[ConveningFile]:
    """A convening of October 6 and 7, 2026; whatever a test did to it, it must verify in the end."""
    with start_convening(tmp_path / "convening.pact", actor, SETTINGS, clock) as opened:
        yield opened
        with opened.reading() as connection:
            assert verify(connection).problems == ()
