"""Who may work at the desks, as the file has it."""

from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.store.schema import Base

_operator = Base.metadata.tables["operator"]


class OperatorCells(NamedTuple):
    """One row: the name, ``desk`` or ``organizer``, and the hash of the PIN (empty without one)."""

    name: str
    role: str
    pin: str


def operators(connection: Connection) -> list[OperatorCells]:
    """Everyone who is an operator, by name."""
    rows = connection.execute(
        sa.select(_operator.c.name, _operator.c.role, _operator.c.pin).order_by(_operator.c.name)
    )
    return [OperatorCells(*row) for row in rows]
