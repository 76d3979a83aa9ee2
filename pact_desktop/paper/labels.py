"""Label sheets for folders and packets: a name and a line below it on each label of a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.paper.document import INK, MUTED, Printed
from pact_desktop.paper.fit import Rule, fit
from pact_desktop.paper.fonts import typeface
from pact_desktop.paper.pdf import Pdf
from pact_desktop.paper.stock import Stock, check_start, read_stock
from pact_desktop.paper.words import Words
from pact_desktop.resources import resource

DEFAULT_LABELS = "letter-30"
_INSET = 9.0
_NAME_SHARE, _DETAIL_SHARE = 0.24, 0.14  # of the label's height, at most these sizes in points
_LARGEST_NAME, _LARGEST_DETAIL = 15.0, 9.5


@dataclass(frozen=True, slots=True)
class Label:
    """What one label says."""

    name: str
    detail: str = ""


def label_stock(name: str = DEFAULT_LABELS) -> Stock:
    """Return a label sheet of ``resources/stocks/labels``, or of a file whose path ends in ``.toml``.

    Raises UnreadableInputError if there is none.
    """
    path = Path(name) if name.endswith(".toml") else resource("stocks", "labels", f"{name}.toml")
    return read_stock(path)


def render_labels(
    labels: Sequence[Label],
    stock: Stock,
    out: Path | BinaryIO,
    *,
    start_at: int = 1,
    convening: str = "",
    language: str = "en",
) -> Printed:
    """Write the labels, from place ``start_at`` of the first sheet on.

    Raises UnreadableInputError if there is none to write or the sheet has no such place.
    """
    if not labels:
        raise UnreadableInputError("There are no labels to print.", "Choose other people.")
    check_start(stock, start_at)
    words = Words(language)
    title = words.title(words("Labels"), convening)
    pdf = Pdf(title, (stock.page_width, stock.page_height), language=language)
    for count, label in enumerate(labels):
        place = (start_at - 1 + count) % stock.per_page
        if count and place == 0:
            pdf.end_page()
        _label(pdf, stock, label, *stock.corner(place))
    pdf.end_page()
    written = pdf.write_to(out)
    return Printed(pdf.pages, written, "".join(sorted(pdf.missing)))


def _label(pdf: Pdf, stock: Stock, label: Label, x: float, y: float) -> None:
    width, height = stock.badge_width - 2 * _INSET, stock.badge_height
    largest = min(_LARGEST_NAME, height * _NAME_SHARE)
    name = fit(label.name, typeface("semibold"), width, Rule(largest, largest * 0.7, 2))
    small = min(_LARGEST_DETAIL, height * _DETAIL_SHARE)
    detail = fit(label.detail, typeface("regular"), width, Rule(small, small * 0.8, 1))
    lines = [(line, name.size, INK) for line in name.lines]
    if label.detail:
        lines.append((detail.lines[0], detail.size, MUTED))
    block = sum(size * (line.rise + line.depth + 0.12) for line, size, _ in lines)
    top = y + (height + block) / 2
    for line, size, ink in lines:
        top -= size * line.rise
        pdf.line(line, x + _INSET, top, size, ink)
        top -= size * (line.depth + 0.12)
