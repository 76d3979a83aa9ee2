"""Prints badges: one layout on one stock, page after page, into a PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO, Literal

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said
from pact_desktop.paper.alignment import draw_crop_marks
from pact_desktop.paper.badge_data import BadgeData
from pact_desktop.paper.design import BAND, Layout, Stack
from pact_desktop.paper.fonts import typeface
from pact_desktop.paper.pdf import BLACK, WHITE, Colour, Pdf, lightness
from pact_desktop.paper.place import Rectangle, place
from pact_desktop.paper.qr import code_path
from pact_desktop.paper.stack import SetText, set_stack, texts
from pact_desktop.paper.stock import Stock, check_start
from pact_desktop.paper.text import CAPITALS, shape

Progress = Callable[[int, int], None]
"""Called with how many are done and of how many."""

_COMMON = frozenset(("convening", "venue", "tagline", "affiliation"))
"""Fields that many badges have in common."""

_HARD_TO_READ = 5.5  # points
_DARK_BELOW = 0.45  # luminance under which a colour prints black on a printer of one colour


class CancelledError(Exception):
    """The caller asked to stop; nothing was written."""


@dataclass(frozen=True, slots=True)
class BadgeWarning:
    """Something about one badge that a person should look at before it is handed out."""

    place: int
    """Which badge of the run, 0 first."""
    page: int
    """The page that it is on, 1 first."""
    name: str
    problem: Literal["small", "wrapped", "cut", "letters"]
    """A name smaller than designed or a text hard to read; on more lines; not whole; letters no font has."""
    detail: str
    """The letters, or the text."""


@dataclass(frozen=True, slots=True)
class RenderReport:
    """What was written."""

    badges: int
    pages: int
    bytes: int
    warnings: tuple[BadgeWarning, ...]


def render_badges(
    badges: Sequence[BadgeData],
    stock: Stock,
    layout: Layout,
    out: Path | BinaryIO,
    *,
    start_at: int = 1,
    back: Layout | None = None,
    crop_marks: bool = False,
    shift: tuple[float, float] = (0.0, 0.0),
    language: str = "en",
    title: str = "",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> RenderReport:
    """Write a PDF of badges.

    ``start_at`` is the first place used on the first page (1 first), so that a sheet begun can be finished.
    ``crop_marks`` draws them in the sheet's margins. ``shift`` moves everything right and up by so many
    points, against a printer that is off. With ``back``, each page is followed by its backs, placed for a
    printer that turns sheets about their upright edge; on a stock that is folded over they stand above the
    fronts, which are repeated there if no ``back`` is given. ``progress`` and ``cancelled`` are called for
    each page. Raises UnreadableInputError if there is nothing to print, a layout does not fit the stock or
    the file cannot be written; CancelledError if ``cancelled`` answered true.
    """
    if not badges:
        raise UnreadableInputError("There are no badges to print.", "Choose other people.")
    check_start(stock, start_at)
    heading = title or badges[0].convening or "Badges"
    pdf = Pdf(heading, (stock.page_width, stock.page_height), language=language)
    if layout.code is None:
        raise UnreadableInputError(
            said(
                "The layout {layout} has no code; a badge without one cannot be scanned.", layout=layout.title
            ),
            "Choose it as the back, and another layout as the front.",
        )
    front = _Press(pdf, layout, stock)
    reverse = _Press(pdf, back, stock) if back else None
    warnings: list[BadgeWarning] = []
    for first, last in _pages(len(badges), stock.per_page, start_at):
        _check_progress(first, len(badges), progress, cancelled)
        if crop_marks:
            front.crop_marks(shift)
        spots = [(start_at - 1 + count) % stock.per_page for count in range(first, last)]
        for count, spot in zip(range(first, last), spots, strict=True):
            x, y = stock.corner(spot)
            for problem, detail in front.print(badges[count], x + shift[0], y + shift[1]):
                name = badges[count].name
                warnings.append(BadgeWarning(count, pdf.pages + 1, name, problem, detail))
            if stock.fold:
                x, y = stock.back_corner(spot)
                with pdf.turned(x + shift[0], y + shift[1]):
                    (reverse or front).print(badges[count], 0, 0)
        pdf.end_page()
        if reverse is not None and not stock.fold:
            for count, spot in zip(range(first, last), spots, strict=True):
                x, y = stock.back_corner(spot)
                reverse.print(badges[count], x - shift[0], y + shift[1])
            pdf.end_page()
    size = pdf.write_to(out)
    if progress is not None:
        progress(len(badges), len(badges))
    return RenderReport(len(badges), pdf.pages, size, tuple(warnings))


def render_proofs(
    badges: Sequence[BadgeData], stock: Stock, layout: Layout, out: Path | BinaryIO
) -> RenderReport:
    """Write badges one a page, in a layout that may be a back: to be looked at, not to be handed out.

    Raises UnreadableInputError if the layout does not fit the stock.
    """
    pdf = Pdf(layout.title, (stock.badge_width, stock.badge_height))
    press = _Press(pdf, layout, stock)
    warnings: list[BadgeWarning] = []
    for place_, badge in enumerate(badges):
        warnings += [
            BadgeWarning(place_, place_ + 1, badge.name, problem, detail)
            for problem, detail in press.print(badge, 0, 0)
        ]
        pdf.end_page()
    return RenderReport(len(badges), pdf.pages, pdf.write_to(out), tuple(warnings))


def _pages(badges: int, per_page: int, start_at: int) -> list[tuple[int, int]]:
    """First and last badge (not included) of each page."""
    ends = [*range(per_page - start_at + 1, badges, per_page), badges]
    return list(pairwise([0, *ends]))


def _check_progress(
    done: int, of: int, progress: Progress | None, cancelled: Callable[[], bool] | None
) -> None:
    if cancelled is not None and cancelled():
        raise CancelledError
    if progress is not None:
        progress(done, of)


_Problem = tuple[Literal["small", "wrapped", "cut", "letters"], str]


class _Press:
    """Prints one badge after the other; what many share is made once."""

    def __init__(self, pdf: Pdf, layout: Layout, stock: Stock) -> None:
        self._pdf = pdf
        self._layout = layout
        self._stock = stock
        self._placement = place(layout, stock)
        stacks = list(zip(layout.stacks, self._placement.stacks, strict=True))
        self._common_stacks = [(stack, box) for stack, box in stacks if stack.fields <= _COMMON]
        self._own_stacks = [(stack, box) for stack, box in stacks if not stack.fields <= _COMMON]
        self._grounds: dict[object, str] = {}

    def print(self, badge: BadgeData, x: float, y: float) -> list[_Problem]:
        """Print a badge with its lower left corner at ``x``, ``y``; return what to look at."""
        self._pdf.open_group(x, y)
        self._pdf.stamp(self._ground(badge))
        problems: list[_Problem] = []
        for stack, box in self._own_stacks:
            problems += self._stack(stack, box, badge)
        code = self._placement.code
        if code is not None:
            self._pdf.operators(code_path(badge.code, code.x, code.y, code.width))
        self._pdf.close_group()
        return problems

    def crop_marks(self, shift: tuple[float, float]) -> None:
        """Draw this page's crop marks."""
        self._pdf.open_group(*shift)
        draw_crop_marks(self._pdf, self._stock)
        self._pdf.close_group()

    def _ground(self, badge: BadgeData) -> str:
        """Shapes, day marks and texts that badges share, drawn once; returns the form's name."""
        key = (
            badge.affiliation_key,
            badge.days,
            badge.day_labels,
            *(getattr(badge, part) for part in _COMMON),
        )
        name = self._grounds.get(key)
        if name is None:
            name = self._grounds[key] = f"{self._layout.name}.{len(self._grounds) + 1}"
            with self._pdf.form(name, self._stock.badge_width, self._stock.badge_height):
                for shape_, box in zip(self._layout.shapes, self._placement.shapes, strict=True):
                    fill, radius = self._colour(shape_.fill, badge), shape_.radius * self._placement.scale
                    self._pdf.rectangle(box.x, box.y, box.width, box.height, fill, radius)
                for image, box in zip(self._layout.images, self._placement.images, strict=True):
                    self._pdf.picture(image.picture, box.x, box.y, box.width, box.height)
                if self._placement.days is not None:
                    self._day_marks(badge, self._placement.days)
                for stack, box in self._common_stacks:
                    self._stack(stack, box, badge)
        return name

    def _stack(self, stack: Stack, box: Rectangle, badge: BadgeData) -> list[_Problem]:
        lines, fitted = set_stack(stack, texts(stack, badge), box, self._placement.scale)
        for line in lines:
            self._pdf.line(line.line, line.x, line.y, line.size, self._colour(line.colour, badge))
        return [problem for text in fitted for problem in _problems(text)]

    def _day_marks(self, badge: BadgeData, box: Rectangle) -> None:
        marks = self._layout.days
        assert marks is not None
        scale = self._placement.scale
        size = marks.size * scale
        lines = [shape(label, typeface("bold")) for day, label in badge.day_labels if day in badge.days]
        widths = [line.width * size + box.height * 0.8 for line in lines]
        total = sum(widths) + marks.gap * scale * max(len(widths) - 1, 0)
        shrink = min(1.0, box.width / total) if total else 1.0
        x = box.x + (box.width - total * shrink) * {"left": 0.0, "centre": 0.5, "right": 1.0}[marks.align]
        for line, width in zip(lines, widths, strict=True):
            fill, ink = self._colour(marks.fill, badge), self._colour(marks.colour, badge)
            self._pdf.rectangle(x, box.y, width * shrink, box.height, fill, box.height / 2)
            baseline = box.y + (box.height - CAPITALS * size * shrink) / 2
            self._pdf.line(line, x + width * shrink / 2, baseline, size * shrink, ink, 0.5)
            x += (width + marks.gap * scale) * shrink

    def _colour(self, name: str, badge: BadgeData) -> Colour:
        layout = self._layout
        colour = layout.band(badge.affiliation_key) if name == BAND else layout.colours[name]
        if self._stock.one_colour:
            return BLACK if lightness(colour) < _DARK_BELOW else WHITE
        return colour


def _problems(text: SetText) -> list[_Problem]:
    fitted = text.fitted
    words = " ".join(line.text for line in fitted.lines)
    problems: list[_Problem] = []
    missing = frozenset[str]().union(*(line.missing for line in fitted.lines))
    if missing:
        problems.append(("letters", "".join(sorted(missing))))
    if fitted.cut:
        problems.append(("cut", words))
    elif text.small and (text.spec.is_name or fitted.size < _HARD_TO_READ):
        problems.append(("small", words))
    elif text.spec.is_name and fitted.wrapped:
        problems.append(("wrapped", words))
    return problems
