"""What is to be printed: whose badges, on which stock, in which layout and order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pact_desktop.operations.print_badges import BadgeOrder


class Who(StrEnum):
    """Whose badges."""

    UNPRINTED = "unprinted"
    EVERYONE = "everyone"
    COUNTY = "county"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class BadgeWish:
    """Everything that the left side of the page asks. ``start_at`` counts the places of a sheet from 1;
    ``layout`` empty takes the one that suits the stock best."""

    stock: str
    layout: str = ""
    who: Who = Who.UNPRINTED
    county: str = ""
    chosen: frozenset[str] = frozenset()
    start_at: int = 1
    order: BadgeOrder = BadgeOrder.COUNTY
    back: str = ""
    """Name of the layout of the backs; empty prints none."""
    crop_marks: bool = False
