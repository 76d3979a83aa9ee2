from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from pact_desktop.domain.errors import UserError
from pact_desktop.paper.layout import find_layout, layout_names, read_layout
from pact_desktop.paper.place import place, suggested_layout
from pact_desktop.paper.qr import SMALLEST_SIDE
from pact_desktop.paper.stock import find_stock, stock_names

GOOD = """
version = 1
title = "Test"
width = "4 in"
height = "3 in"
[colours]
ink = "#000000"
[bands]
default = "#474FB3"
[code]
side = "24 mm"
right = "5 mm"
bottom = "5 mm"
[[shape]]
left = "0 in"
right = "0 in"
top = "0 in"
height = "10 mm"
fill = "band"
[[text]]
left = "5 mm"
right = "5 mm"
top = "15 mm"
bottom = "beside code + 2 mm"
line = [{ text = "{name_full}", size = 40, colour = "ink" }]
"""
LOGO = """
[[image]]
file = "logo.png"
left = "50 mm"
width = "30 mm"
top = "12 mm"
height = "20 mm"
"""


def own_layout(folder: Path, old: str = "", new: str = "") -> Path:
    assert old in GOOD
    file = folder / "own.toml"
    file.write_text(GOOD.replace(old, new, 1) if old else GOOD, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("{name_full}", "{nmae}", "there is no field 'nmae'"),
        ("{name_full}", "{name_full", "braces"),
        ('fill = "band"', 'fill = "puce"', "must be one of ink, band"),
        ('colour = "ink"', 'color = "ink"', "'colour' is missing"),
        ("#000000", "black", "is not a colour"),
        ("#000000", "#00000G", "invalid literal"),
        ('default = "#474FB3"', "", "needs an entry 'default'"),
        ('top = "0 in"', 'top = "0 in"\nbottom = "0 in"', "exactly two of top, bottom and height"),
        ('left = "5 mm"', 'left = "5 parsec"', "is not a length"),
        ('"beside code + 2 mm"', '"beside code + 2 cubits"', "is not a length"),
        ('"beside code + 2 mm"', '"under code"', "is not a length"),
        ("size = 40", "size = 4000", "between 4 and 300"),
        ("size = 40", "size = 40, least = 50", "between 4 and 40"),
        ("size = 40", "size = 40, shadow = true", "unknown entry 'shadow'"),
        ('bottom = "5 mm"', 'bottom = "5 mm"\ntop = "5 mm"', "one of top and bottom"),
        ("version = 1", "version = 9", "only version 1"),
        ('[{ text = "{name_full}", size = 40, colour = "ink" }]', "[]", "at least one line"),
    ],
)
def test_a_wrong_layout_file_is_refused_with_what_is_wrong(
    tmp_path: Path, old: str, new: str, problem: str
) -> None:
    with pytest.raises(UserError) as refusal:
        read_layout(own_layout(tmp_path, old, new))
    assert problem in refusal.value.message
    assert refusal.value.message.startswith("own.toml")


def test_a_box_at_the_code_keeps_clear_of_it(tmp_path: Path) -> None:
    layout = read_layout(own_layout(tmp_path))
    for name in stock_names():
        placement = place(layout, find_stock(name))
        assert placement.code is not None
        assert placement.stacks[0].y >= placement.code.top + placement.code.width * 4 / 29 - 0.01


def test_the_code_never_gets_smaller_than_it_can_be_read(tmp_path: Path) -> None:
    layout = read_layout(own_layout(tmp_path, "24 mm", "10 mm"))
    code = place(layout, find_stock("a4-10")).code
    assert code is not None and code.width >= SMALLEST_SIDE


def test_a_picture_keeps_its_proportions_inside_its_box(tmp_path: Path) -> None:
    Image.new("RGB", (300, 100), "navy").save(tmp_path / "logo.png")
    layout = read_layout(own_layout(tmp_path, "[[text]]", LOGO + "[[text]]"))
    box = place(layout, find_stock("card-4x3")).images[0]
    assert box.width == pytest.approx(30 / 25.4 * 72)
    assert box.width / box.height == pytest.approx(3)


@pytest.mark.parametrize(
    ("content", "problem"),
    [(None, "is missing"), (b"", "not a picture"), (b"\x89PNG\r\n\x1a\n broken", "not a picture")],
)
def test_a_picture_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None, problem: str) -> None:
    if content is not None:
        (tmp_path / "logo.png").write_bytes(content)
    with pytest.raises(UserError, match=problem):
        read_layout(own_layout(tmp_path, "[[text]]", LOGO + "[[text]]"))


@pytest.mark.parametrize("side", [6_001, 14_000])
def test_a_huge_picture_is_refused_before_it_is_decoded(tmp_path: Path, side: int) -> None:
    Image.new("1", (side, side)).save(tmp_path / "logo.png")
    with pytest.raises(UserError, match="more pixels than"):
        read_layout(own_layout(tmp_path, "[[text]]", LOGO + "[[text]]"))


def test_an_edge_tied_to_a_code_that_is_not_there_is_refused(tmp_path: Path) -> None:
    code = '[code]\nside = "24 mm"\nright = "5 mm"\nbottom = "5 mm"\n'
    with pytest.raises(UserError, match="tied to the code"):
        read_layout(own_layout(tmp_path, code, ""))


def test_a_label_too_small_for_the_code_is_refused(tmp_path: Path) -> None:
    small = replace(find_stock("card-4x3"), badge_width=200, badge_height=70, title="Tiny label")
    with pytest.raises(UserError, match="Tiny label is too small for a code"):
        place(read_layout(own_layout(tmp_path)), small)


@pytest.mark.parametrize(("fill", "fits"), [("band", False), ("ink", False), ("white", True)])
def test_only_a_white_shape_may_lie_under_the_code(tmp_path: Path, fill: str, fits: bool) -> None:
    file = own_layout(tmp_path, 'height = "10 mm"\nfill = "band"', f'bottom = "0 in"\nfill = "{fill}"')
    text = file.read_text(encoding="utf-8").replace('ink = "#000000"', 'ink = "#000000"\nwhite = "#FFFFFF"')
    file.write_text(text, encoding="utf-8")
    if fits:
        place(read_layout(file), find_stock("card-4x3"))
    else:
        with pytest.raises(UserError, match="covers the code's white edge"):
            place(read_layout(file), find_stock("card-4x3"))


def test_every_stock_has_a_layout_that_suits_it() -> None:
    for name in stock_names():
        stock = find_stock(name)
        layout = find_layout(suggested_layout(stock))
        place(layout, stock)
        assert layout.is_portrait == (stock.badge_height > stock.badge_width)


def test_a_text_over_the_code_is_refused(tmp_path: Path) -> None:
    layout = read_layout(own_layout(tmp_path, 'bottom = "beside code + 2 mm"', 'bottom = "5 mm"'))
    with pytest.raises(UserError, match="covers the code's white edge"):
        place(layout, find_stock("card-4x3"))


@pytest.mark.parametrize("name", layout_names())
def test_every_shipped_layout_is_read(name: str) -> None:
    layout = find_layout(name)
    assert layout.title and layout.about


def test_an_unknown_layout_is_refused_with_the_names_of_those_there_are() -> None:
    with pytest.raises(UserError) as refusal:
        find_layout("nonsense")
    assert "name-first" in refusal.value.hint


def test_what_the_printer_does_not_reach_takes_nothing_from_a_design() -> None:
    stock = find_stock("label-62")  # 3.4 mm of each edge stay white
    layout = find_layout("compact")
    band = place(layout, stock).shapes[0]
    assert (band.x, band.right, band.top) == pytest.approx((0, stock.badge_width, stock.badge_height))
    assert band.y < stock.badge_height - stock.margin - 3  # some of the band is printed


def test_a_design_whose_texts_could_not_be_read_is_refused() -> None:
    with pytest.raises(UserError, match="no room for a text"):
        place(find_layout("upright"), find_stock("card-4x3"))


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ('width = "0 in"', "between half an inch and five feet"),
        (f'width = "{"9" * 400} in"', "is not a length"),
    ],
)
def test_a_size_that_no_badge_has_is_refused(tmp_path: Path, wrong: str, told: str) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text(GOOD.replace('width = "4 in"', wrong, 1))
    with pytest.raises(UserError, match=told):
        read_layout(path)


def test_a_field_is_its_name_and_nothing_more(tmp_path: Path) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text(GOOD.replace("{name_full}", "{name_full:>999999}"))
    with pytest.raises(UserError, match="more than its name"):
        read_layout(path)
