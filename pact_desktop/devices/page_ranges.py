"""Which pages of a document are printed, as a person writes it: "1-3, 5"."""

from __future__ import annotations

import re

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said

PageRanges = tuple[tuple[int, int], ...]
"""First and last page of each range, 1 first, rising and apart from each other; empty means every page."""

_DASH = re.compile(r"\s*[-–]\s*")
_BETWEEN = re.compile(r"[,;\s]+")
_RANGE = re.compile(r"(\d{1,6})(?:(-)(\d{1,6})?)?", re.ASCII)


def parse_pages(text: str, pages: int) -> PageRanges:
    """Read page ranges of a document of so many pages; "3-" goes to the end, no text means every page.

    Raises UnreadableInputError for what is no range, or for a page that the document does not have.
    """
    wanted: set[int] = set()
    for part in filter(None, _BETWEEN.split(_DASH.sub("-", text))):
        match = _RANGE.fullmatch(part)
        if match is None:
            raise UnreadableInputError(
                said("{text} names no pages.", text=f"{part[:20]!r}"), "Write them like 1-3, 5."
            )
        first = int(match[1])
        last = int(match[3] or pages) if match[2] else first
        if not 1 <= first <= last <= pages:
            raise UnreadableInputError(
                said("There are no pages {text}.", text=part[:20]),
                said("The document has pages 1 to {pages}.", pages=pages),
            )
        wanted.update(range(first, last + 1))
    return () if len(wanted) == pages else _joined(sorted(wanted))


def numbers(ranges: PageRanges, pages: int) -> list[int]:
    """The pages of a document of so many that ranges name, 1 first."""
    if not ranges:
        return list(range(1, pages + 1))
    return [page for first, last in ranges for page in range(first, min(last, pages) + 1)]


def as_text(ranges: PageRanges) -> str:
    """Write ranges as the printing system takes them (RFC 8011, 5.2.7): "1-3,5"."""
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in ranges)


def _joined(pages: list[int]) -> PageRanges:
    ranges: list[tuple[int, int]] = []
    for page in pages:
        if ranges and page == ranges[-1][1] + 1:
            ranges[-1] = (ranges[-1][0], page)
        else:
            ranges.append((page, page))
    return tuple(ranges)
