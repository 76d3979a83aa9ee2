"""Page ranges are read as people write them, and written as printing systems take them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.devices.page_ranges import PageRanges, as_text, numbers, parse_pages
from pact_desktop.domain.errors import UnreadableInputError


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("  ", ()),
        ("1-9", ()),
        ("3", ((3, 3),)),
        ("1-3, 5", ((1, 3), (5, 5))),
        ("5 1 – 3;2", ((1, 3), (5, 5))),
        ("7-", ((7, 9),)),
        ("2,3,4", ((2, 4),)),
    ],
)
def test_ranges_are_read_in_any_order_and_joined(text: str, expected: PageRanges) -> None:
    assert parse_pages(text, 9) == expected


@pytest.mark.parametrize("text", ["0", "10", "3-2", "-4", "all", "1--2", "1-2-3", "٣"])
def test_what_is_no_page_of_the_document_is_refused(text: str) -> None:
    with pytest.raises(UnreadableInputError):
        parse_pages(text, 9)


@given(st.integers(1, 40), st.data())
def test_a_written_range_names_the_same_pages_when_it_is_read_again(pages: int, data: st.DataObject) -> None:
    wanted = data.draw(st.sets(st.integers(1, pages), min_size=1))
    ranges = parse_pages(",".join(map(str, wanted)), pages)
    assert numbers(ranges, pages) == sorted(wanted)
    assert parse_pages(as_text(ranges), pages) == ranges
