"""A convening and an actor for each test of the history."""

from __future__ import annotations

from tests.operations.conftest import actor, clock, file

__all__ = ["actor", "clock", "file"]
