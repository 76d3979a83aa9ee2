"""Prints badges: one layout on one stock, page after page, into a PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said
from pact_desktop.paper.alignment import draw_crop_marks
from pact_desktop.paper.badge_data import BadgeData
from pact_desktop.paper.badge_parts import BadgeParts
from pact_desktop.paper.design import Layout, Stack
from pact_desktop.paper.imposition import pages
from pact_desktop.paper.pdf import Form, Pdf
from pact_desktop.paper.place import Rectangle
from pact_desktop.paper.qr import code_path
from pact_desktop.paper.stack import SetText
from pact_desktop.paper.stock import Stock, check_start

Progress = Callable[[int, int], None]
"""Called with how many are done and of how many."""

_HARD_TO_READ = 5.5  # points


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
    reverse = _Press(pdf, back, stock) if back else front
    warnings: list[BadgeWarning] = []
    for sides in pages(len(badges), stock, start_at=start_at, shift=shift, has_back=back is not None):
        if not sides[0].is_back:
            _check_progress(sides[0].badge, len(badges), progress, cancelled)
            if crop_marks:
                front.crop_marks(shift)
        for side in sides:
            badge = badges[side.badge]
            if side.turned:
                with pdf.turned(side.x, side.y):
                    reverse.print(badge, 0, 0)
            elif side.is_back:
                reverse.print(badge, side.x, side.y)
            else:
                warnings += [
                    BadgeWarning(side.badge, pdf.pages + 1, badge.name, problem, detail)
                    for problem, detail in front.print(badge, side.x, side.y)
                ]
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
        self._stock = stock
        self._parts = BadgeParts(layout, stock)
        self._grounds: dict[object, Form] = {}

    def print(self, badge: BadgeData, x: float, y: float) -> list[_Problem]:
        """Print a badge with its lower left corner at ``x``, ``y``; return what to look at."""
        self._pdf.open_group(x, y)
        self._pdf.stamp(self._ground(badge))
        problems: list[_Problem] = []
        for stack, box in self._parts.own_stacks:
            problems += self._stack(stack, box, badge)
        code = self._parts.code
        if code is not None:
            self._pdf.operators(code_path(badge.code, code.x, code.y, code.width))
        self._pdf.close_group()
        return problems

    def crop_marks(self, shift: tuple[float, float]) -> None:
        """Draw this page's crop marks."""
        self._pdf.open_group(*shift)
        draw_crop_marks(self._pdf, self._stock)
        self._pdf.close_group()

    def _ground(self, badge: BadgeData) -> Form:
        """Shapes, day marks and texts that badges share, drawn once."""
        key = self._parts.ground_key(badge)
        form = self._grounds.get(key)
        if form is None:
            form = self._grounds[key] = self._pdf.new_form()
            with self._pdf.form(form, self._stock.badge_width, self._stock.badge_height):
                for box, fill, radius in self._parts.shapes(badge):
                    self._pdf.rectangle(box.x, box.y, box.width, box.height, fill, radius)
                for box, picture in self._parts.pictures():
                    self._pdf.picture(picture, box.x, box.y, box.width, box.height)
                for mark in self._parts.day_marks(badge):
                    box, label = mark.box, mark.label
                    self._pdf.rectangle(box.x, box.y, box.width, box.height, mark.fill, box.height / 2)
                    self._pdf.line(label.line, label.x, label.y, label.size, mark.ink)
                for stack, box in self._parts.common_stacks:
                    self._stack(stack, box, badge)
        return form

    def _stack(self, stack: Stack, box: Rectangle, badge: BadgeData) -> list[_Problem]:
        lines, fitted = self._parts.stack(stack, box, badge)
        for line in lines:
            self._pdf.line(line.line, line.x, line.y, line.size, self._parts.colour(line.colour, badge))
        return [problem for text in fitted for problem in _problems(text)]


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
