"""Which badge stands where: the run's pages, and the sides of badges on each of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from pact_desktop.paper.place import Rectangle
from pact_desktop.paper.stock import Stock


@dataclass(frozen=True, slots=True)
class Side:
    """The front or the back of one badge on its page.

    ``badge`` is its place in the run, 0 first. ``x`` and ``y`` are the corner from which it is drawn, in
    points from the page's lower left corner; a side that is ``turned`` is drawn upside down from there.
    """

    badge: int
    x: float
    y: float
    is_back: bool = False
    turned: bool = False

    def on_page(self, box: Rectangle) -> Rectangle:
        """Where a box of the badge lies on the page."""
        if self.turned:
            return Rectangle(self.x - box.right, self.y - box.top, box.width, box.height)
        return Rectangle(self.x + box.x, self.y + box.y, box.width, box.height)


def pages(
    badges: int, stock: Stock, *, start_at: int, shift: tuple[float, float], has_back: bool
) -> Iterator[list[Side]]:
    """The sides on each page of a run, page by page.

    Backs follow each page of fronts, placed for a printer that turns sheets about their upright edge, which
    ``shift`` then moves to the other side. On a stock that is folded over they stand above the fronts.
    """
    right, up = shift
    for first, last in pairwise([0, *range(stock.per_page - start_at + 1, badges, stock.per_page), badges]):
        fronts, backs = [], []
        for badge in range(first, last):
            spot = (start_at - 1 + badge) % stock.per_page
            x, y = stock.corner(spot)
            fronts.append(Side(badge, x + right, y + up))
            x, y = stock.back_corner(spot)
            if stock.fold:
                fronts.append(Side(badge, x + right, y + up, is_back=True, turned=True))
            elif has_back:
                backs.append(Side(badge, x - right, y + up, is_back=True))
        yield fronts
        if backs:
            yield backs
