"""What has to be seen on the printed pages of a run of badges.

A PDF can be sound in itself and come out blank: a printing system may not know what is drawn by a name that
another one forgives. So before badges go out, pictures of the pages are held against this: each code where
it can be scanned, ink where each text and picture stands, each coloured shape in its colour. It says nothing
of how the page was written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pact_desktop.paper.badge_data import FIELDS, BadgeData
from pact_desktop.paper.badge_parts import BadgeParts
from pact_desktop.paper.design import Layout
from pact_desktop.paper.imposition import Side, pages
from pact_desktop.paper.pdf import Colour
from pact_desktop.paper.picture import Picture
from pact_desktop.paper.place import Rectangle
from pact_desktop.paper.qr import MODULES, QUIET_ZONE
from pact_desktop.paper.stack import SetLine
from pact_desktop.paper.stock import Stock
from pact_desktop.paper.text import Run, scripts_of

MOST_TELLING = 24
"""Badges of a run that are looked at before it goes out, and so at most as many sheets."""

_SAMPLES = (0.25, 0.375, 0.5, 0.625, 0.75)
"""Where a shape is looked at, across and down: not in its corners, which may be rounded."""
_SEEN = 16
"""Difference of grey values, of 255, in a picture that can be seen on paper."""


class MarkKind(StrEnum):
    """What has to be seen."""

    CODE = "code"
    TEXT = "text"
    PICTURE = "picture"
    SHAPE = "shape"


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that has to be seen in ``box``, in points from the page's lower left corner.

    ``text`` is the code or the words. A shape has its ``colour`` at most of its ``points``.
    """

    badge: int
    """Which badge of the run, 0 first."""
    kind: MarkKind
    box: Rectangle
    text: str = ""
    colour: Colour | None = None
    points: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class ExpectedPage:
    """The marks of one page (0 first), which is ``height`` points high."""

    page: int
    height: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class BadgeSheets:
    """What a run is printed on and in, as ``render_badges`` is told."""

    stock: Stock
    layout: Layout
    start_at: int = 1
    shift: tuple[float, float] = (0.0, 0.0)
    back: Layout | None = None

    def pages(self, badges: int) -> Iterator[list[Side]]:
        """The sides on each page of a run of so many badges."""
        return pages(
            badges, self.stock, start_at=self.start_at, shift=self.shift, has_back=self.back is not None
        )


def telling_badges(badges: Sequence[BadgeData], sheets: BadgeSheets, among: Sequence[int]) -> list[int]:
    """The places of those badges in a run on which a fault shows first, at most ``MOST_TELLING``.

    ``among`` names the places of the badges that go out, in their order.

    Drawing every page a second time takes longer than making it, and what differs between badges is little.
    The first and the last badge show whether pages begin and end as they should; the first with each
    combination of affiliation, days and common texts shows each ground, which is drawn once and stamped on
    all alike; the first of each script shows each font; the longest name and the longest agency show the
    texts that are fitted most.
    """
    parts = BadgeParts(sheets.layout, sheets.stock)
    found: dict[object, int] = {}
    for place in among:
        badge = badges[place]
        found.setdefault(("ground", parts.ground_key(badge)), place)
        for script in _scripts(badge):
            found.setdefault(("script", script), place)
    longest = [
        max(among, key=lambda place: len(badges[place].name)),
        max(among, key=lambda place: len(badges[place].agency)),
    ]
    telling = dict.fromkeys([among[0], among[-1], *longest, *found.values()])
    return sorted(list(telling)[:MOST_TELLING])


def _scripts(badge: BadgeData) -> frozenset[str]:
    return frozenset[str]().union(*(scripts_of(getattr(badge, field)) for field in FIELDS))


def expected_pages(
    badges: Sequence[BadgeData], sheets: BadgeSheets, of: Iterable[int] | None = None
) -> Iterator[ExpectedPage]:
    """What has to be seen of a run, page by page, fronts and backs.

    ``of`` names badges by their places in the run: only theirs, and only pages that they stand on.
    """
    front = _Expected(sheets.layout, sheets.stock)
    reverse = _Expected(sheets.back, sheets.stock) if sheets.back else front
    wanted = None if of is None else frozenset(of)
    for page, sides in enumerate(sheets.pages(len(badges))):
        marks = [
            mark
            for side in sides
            if wanted is None or side.badge in wanted
            for mark in (reverse if side.is_back else front).marks(badges[side.badge], side)
        ]
        if marks:
            yield ExpectedPage(page, sheets.stock.page_height, tuple(marks))


@dataclass(frozen=True, slots=True)
class Fault:
    """A mark that was not seen on a page (0 first)."""

    page: int
    mark: Mark


LookAtPages = Callable[[Path, Sequence[ExpectedPage]], Sequence[Fault]]
"""Draws pages of a PDF as they will be printed, and finds what is not seen on them."""


class _Expected:
    """The marks of badges in one layout on one stock."""

    def __init__(self, layout: Layout, stock: Stock) -> None:
        self._parts = BadgeParts(layout, stock)
        self._badge = Rectangle(0, 0, stock.badge_width, stock.badge_height)

    def marks(self, badge: BadgeData, side: Side) -> Iterator[Mark]:
        """What has to be seen of one side of a badge."""
        parts, number = self._parts, side.badge
        code = parts.code
        if code is not None:
            yield Mark(number, MarkKind.CODE, side.on_page(code), badge.code)
        day_marks = list(parts.day_marks(badge))
        lines = [mark.label for mark in day_marks]
        for stack, box in (*parts.common_stacks, *parts.own_stacks):
            lines += parts.stack(stack, box, badge)[0]
        inked = [(box, run.text) for line in lines for run, box in _inked(line)]
        for box, words in inked:
            yield Mark(number, MarkKind.TEXT, side.on_page(box), words)
        pictures = list(parts.pictures())
        for box, picture in pictures:
            if _is_seen(picture):
                yield Mark(number, MarkKind.PICTURE, side.on_page(box))
        over = [box for box, _ in (*inked, *pictures)]
        if code is not None:
            over.append(code.grown(code.width / MODULES * QUIET_ZONE))
        shapes = [
            *((box, fill) for box, fill, _ in parts.shapes(badge)),
            *((mark.box, mark.fill) for mark in day_marks),
        ]
        for place, (box, fill) in enumerate(shapes):
            covering = [*(later for later, _ in shapes[place + 1 :]), *over]
            points = tuple(_points(side, box, self._badge, covering))
            if points:
                yield Mark(number, MarkKind.SHAPE, side.on_page(box), colour=fill, points=points)


def _points(
    side: Side, box: Rectangle, badge: Rectangle, covering: Sequence[Rectangle]
) -> Iterator[tuple[float, float]]:
    """Where a shape is looked at: places of it, on the page, over which nothing else is drawn.

    What of it lies beside the badge is cut off.
    """
    if min(box.width, box.height) < 3:  # points; of a hairline no whole pixel has the colour
        return
    for across in _SAMPLES:
        for up in _SAMPLES:
            spot = Rectangle(box.x + box.width * across, box.y + box.height * up, 0, 0)
            around = spot.grown(1)
            if badge.holds(around) and not any(other.covers(around) for other in covering):
                there = side.on_page(spot)
                yield there.x, there.y


def _inked(line: SetLine) -> Iterator[tuple[Run, Rectangle]]:
    """The runs of a line that leave ink, each with the box of its letters, on the badge."""
    x = line.x
    for run in line.line.runs:
        width, scale = run.width * line.size, line.size / run.face.units
        inks = [(run.face.ink(glyph.glyph), glyph.up) for glyph in run.glyphs]
        inks = [((above, below), up) for (above, below), up in inks if above + below > 0]
        if inks:
            top = max(above + up for (above, _), up in inks) * scale
            depth = max(below - up for (_, below), up in inks) * scale
            yield run, Rectangle(x, line.y - depth, width, top + depth)
        x += width


def _is_seen(picture: Picture) -> bool:
    """Whether a picture shows anything on white paper."""
    paper = picture.image.copy()
    paper.paste((255, 255, 255, 255), (0, 0, *paper.size))
    paper.alpha_composite(picture.image)
    darkest, lightest = paper.convert("L").getextrema()
    return int(lightest) - int(darkest) > _SEEN  # type: ignore[arg-type]
