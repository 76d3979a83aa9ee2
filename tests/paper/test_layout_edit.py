"""Layouts written, read again and changed: nothing moves but what was moved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from pact_desktop.domain.errors import UserError
from pact_desktop.paper.design import Box, CodeSpot, Edge, Layout, PlacedImage, Shape, Span
from pact_desktop.paper.layout import find_back, find_layout, layout_from_text, layout_names
from pact_desktop.paper.layout_edit import (
    Kind,
    Part,
    added,
    element,
    parts,
    raised,
    rectangle,
    with_rectangle,
    without,
)
from pact_desktop.paper.layout_text import layout_text
from pact_desktop.paper.picture import read_picture
from pact_desktop.paper.place import Rectangle, place
from pact_desktop.paper.stock import own_size

ALL = [find_layout(name) for name in layout_names()]


def again(layout: Layout) -> Layout:
    return layout_from_text(layout_text(layout), layout.name)


@pytest.mark.parametrize("layout", [*ALL, find_back("notes")], ids=lambda layout: layout.name)
def test_a_layout_that_is_written_and_read_again_prints_the_same(layout: Layout) -> None:
    stock = own_size(layout.width, layout.height)
    before, after = place(layout, stock), place(again(layout), stock)
    for part in parts(layout):
        one, other = rectangle(before, part), rectangle(after, part)
        assert (other.x, other.y, other.width, other.height) == pytest.approx(
            (one.x, one.y, one.width, one.height), abs=0.001
        )
    assert [stack.lines for stack in again(layout).stacks] == [stack.lines for stack in layout.stacks]
    assert again(again(layout)) == again(layout)


def test_texts_with_quotes_line_breaks_and_other_scripts_survive() -> None:
    title = 'She said "hi" \\ {braces}\n\u007f ولاية 🙂'
    layout = replace(ALL[0], title=title, about="")
    assert again(layout).title == title


def test_a_picture_is_kept_in_the_layout(tmp_path: Path) -> None:
    Image.new("RGBA", (40, 20), (20, 90, 160, 128)).save(tmp_path / "logo.png")
    box = Box(Span(Edge(10), None, 60), Span(Edge(40), None, 20))
    layout, part = added(ALL[0], PlacedImage(box, read_picture(tmp_path / "logo.png")))
    kept = element(again(layout), part)
    assert isinstance(kept, PlacedImage)
    assert kept.picture.image.getpixel((3, 3)) == (20, 90, 160, 128)


@pytest.mark.parametrize("text", ["!!!", "aGVsbG8="])
def test_a_damaged_picture_in_a_layout_is_refused(text: str) -> None:
    layout = layout_text(ALL[0])
    image = f'\n[[image]]\nleft = "1 pt"\nwidth = "9 pt"\ntop = "1 pt"\nheight = "9 pt"\ndata = "{text}"\n'
    with pytest.raises(UserError, match=r"picture"):
        layout_from_text(layout + image, "own")


def test_a_picture_of_a_file_has_no_place_in_a_layout_without_a_folder() -> None:
    image = '\n[[image]]\nleft = "1 pt"\nwidth = "9 pt"\ntop = "1 pt"\nheight = "9 pt"\nfile = "/etc/hosts"\n'
    with pytest.raises(UserError, match="data"):
        layout_from_text(layout_text(ALL[0]) + image, "own")


@given(
    layout=st.sampled_from(ALL),
    pick=st.integers(0, 100),
    x=st.integers(20, 90),
    y=st.integers(20, 90),
    width=st.integers(75, 110),
    height=st.integers(75, 100),
)
def test_what_is_put_at_a_place_stands_there(
    layout: Layout, pick: int, x: int, y: int, width: int, height: int
) -> None:
    stock = own_size(layout.width, layout.height)
    placement = place(layout, stock)
    movable = [part for part in parts(layout) if part.kind in (Kind.SHAPE, Kind.CODE)]
    part = movable[pick % len(movable)]
    moved = with_rectangle(layout, stock, placement, part, Rectangle(x, y, width, height))
    spot = element(moved, part)
    if isinstance(spot, CodeSpot):  # whole dots and the white edge are ``place``'s business
        assert spot.side == width
        return
    free = replace(moved, shapes=tuple(replace(each, fill="white") for each in moved.shapes), stacks=())
    free = replace(free, days=None, images=(), colours=moved.colours | {"white": (1.0, 1.0, 1.0)})
    now = rectangle(place(free, stock), part)
    assert (now.x, now.y, now.width, now.height) == pytest.approx((x, y, width, height), abs=0.02)


def test_a_text_beside_the_code_stays_tied_to_it_and_lets_go_on_the_other_side() -> None:
    layout = find_layout("name-first")
    stock = own_size(layout.width, layout.height)
    placement = place(layout, stock)
    code = placement.code
    assert code is not None
    part = next(
        each
        for each in parts(layout)
        if each.kind is Kind.TEXT
        and (far := layout.stacks[each.number].box.horizontal.far) is not None
        and far.origin == "beside"
    )
    now = rectangle(placement, part)
    nearer = replace(now, width=now.width - 20)
    tied = element(with_rectangle(layout, stock, placement, part, nearer), part)
    assert not isinstance(tied, CodeSpot) and tied.box.horizontal.far
    assert tied.box.horizontal.far.origin == "beside"
    over = replace(now, x=code.x, y=code.top + 40, width=code.width)
    free = element(with_rectangle(layout, stock, placement, part, over), part)
    assert not isinstance(free, CodeSpot) and free.box.horizontal.far
    assert free.box.horizontal.far.origin == "badge"


def test_a_code_in_the_middle_stays_there_when_it_grows_and_is_tied_when_it_is_moved() -> None:
    layout = replace(ALL[0], code=CodeSpot(64, None, None, None, 14))
    stock = own_size(layout.width, layout.height)
    bare = replace(layout, stacks=(), days=None, shapes=())
    placement = place(bare, stock)
    code = placement.code
    assert code is not None
    grown = with_rectangle(
        bare, stock, placement, Part(Kind.CODE), replace(code, x=code.x - 5, width=code.width + 10)
    )
    assert grown.code is not None and grown.code.left is None
    aside = with_rectangle(bare, stock, placement, Part(Kind.CODE), replace(code, x=30))
    assert aside.code is not None and aside.code.left == pytest.approx(30)


def test_elements_come_go_and_change_their_order() -> None:
    layout = ALL[0]
    box = Box(Span(Edge(5), None, 50), Span(Edge(100), None, 8))
    more, part = added(layout, Shape(box, "ink", 0))
    assert parts(more)[: len(more.shapes)][-1] == part
    lower, place_now = raised(more, part, -1)
    assert element(lower, place_now) == Shape(box, "ink", 0)
    assert raised(lower, place_now, -99) == (lower, place_now)
    assert without(lower, place_now) == layout
    assert without(layout, Part(Kind.CODE)) == layout
