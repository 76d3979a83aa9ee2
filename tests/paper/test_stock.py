from __future__ import annotations

from pathlib import Path

import pytest

from pact_desktop.domain.errors import UserError
from pact_desktop.paper.stock import check_start, find_stock, read_stock, stock_names

GOOD = """
version = 1
title = "Test"
source = "test"
[page]
width = "8 1/2 in"
height = "11 in"
[badge]
width = "4 in"
height = "3 in"
[grid]
columns = 2
rows = 3
left = "1/4 in"
top = "1 in"
across = "4 in"
down = "3 in"
"""


@pytest.mark.parametrize(
    ("name", "page", "badge", "first", "last", "count"),
    [
        ("letter-6", (612, 792), (288, 216), (18, 504), (306, 72), 6),
        ("letter-8", (612, 792), (243, 168), (49.5, 582), (319.5, 42), 8),
        ("a4-10", (595.28, 841.89), (226.77, 141.73), (51.02, 663.31), (320.31, 39.69), 10),
        ("a4-6", (595.28, 841.89), (283.46, 212.60), (14.17, 527.24), (297.64, 102.05), 6),
        ("letter-6-upright", (792, 612), (216, 288), (72, 306), (504, 18), 6),
        ("letter-8-insert", (612, 792), (252, 162), (54, 558), (306, 72), 8),
        ("card-cr80", (242.65, 153.01), (242.65, 153.01), (0, 0), (0, 0), 1),
        ("dymo-4x2", (288, 166.5), (288, 166.5), (0, 0), (0, 0), 1),
        ("zebra-4x2", (288, 144), (288, 144), (0, 0), (0, 0), 1),
        ("portrait-3x4", (216, 288), (216, 288), (0, 0), (0, 0), 1),
        ("card-4x3", (288, 216), (288, 216), (0, 0), (0, 0), 1),
        ("label-62", (283.46, 175.75), (283.46, 175.75), (0, 0), (0, 0), 1),
        ("brother-62x75", (212.60, 175.75), (212.60, 175.75), (0, 0), (0, 0), 1),
        ("dymo-101x54", (286.30, 153.07), (286.30, 153.07), (0, 0), (0, 0), 1),
        ("dymo-xl", (300.47, 175.75), (300.47, 175.75), (0, 0), (0, 0), 1),
        ("a4-4-fold", (595.28, 841.89), (297.64, 210.47), (0, 420.94), (297.64, 0), 4),
        ("letter-2-fold", (612, 792), (288, 216), (18, 180), (306, 180), 2),
        ("zebra-4x3", (288, 216), (288, 216), (0, 0), (0, 0), 1),
    ],
)
def test_geometry_is_that_of_the_product(
    name: str,
    page: tuple[float, float],
    badge: tuple[float, float],
    first: tuple[float, float],
    last: tuple[float, float],
    count: int,
) -> None:
    stock = find_stock(name)
    assert (stock.page_width, stock.page_height) == pytest.approx(page, abs=0.01)
    assert (stock.badge_width, stock.badge_height) == pytest.approx(badge, abs=0.01)
    assert stock.per_page == count
    assert stock.corner(0) == pytest.approx(first, abs=0.01)
    assert stock.corner(count - 1) == pytest.approx(last, abs=0.01)


@pytest.mark.parametrize("name", stock_names())
def test_every_shipped_stock_names_its_source(name: str) -> None:
    stock = find_stock(name)
    assert stock.title and stock.about and stock.source


@pytest.mark.parametrize("name", ["5392", "Avery 74459", "avery 5392", "Letter sheet, 6 badges"])
def test_a_stock_is_found_by_its_product_or_title(name: str) -> None:
    assert find_stock(name).name == "letter-6"


def test_an_unknown_stock_is_refused_with_the_names_of_those_there_are() -> None:
    with pytest.raises(UserError) as refusal:
        find_stock("nonsense")
    assert "letter-8" in refusal.value.hint


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("columns = 2", "columns = 3", "last badge would reach"),
        ("rows = 3", "rows = 4", "last badge would reach"),
        ('across = "4 in"', 'across = "3 in"', "overlap"),
        ('down = "3 in"', 'down = "2.9 in"', "overlap"),
        ('width = "4 in"', 'width = "0.1 in"', "half an inch"),
        ('width = "4 in"', 'width = "100 in"', "five feet"),
        ('left = "1/4 in"', 'left = "-1 in"', "negative"),
        ('height = "3 in"', 'height = "3 in"\ncorner = "2 in"', "half the badge's shorter side"),
        ('width = "4 in"', 'width = "4 bananas"', "is not a length"),
        ("columns = 2", "columns = 0", "between 1"),
        ("columns = 2", "columns = true", "whole number"),
        ("columns = 2", 'columns = "2"', "whole number"),
        ('source = "test"', 'source = "test"\ncolour = "red"', "unknown entry 'colour'"),
        ('title = "Test"', "", "'title' is missing"),
        ("version = 1", "version = 2", "only version 1"),
        ("version = 1", "version = ", "not a TOML file"),
        ('[page]\nwidth = "8 1/2 in"', "[page]", "'width' is missing"),
    ],
)
def test_a_wrong_stock_file_is_refused_with_what_is_wrong(
    tmp_path: Path, old: str, new: str, problem: str
) -> None:
    assert old in GOOD
    file = tmp_path / "own.toml"
    file.write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(UserError) as refusal:
        read_stock(file)
    assert problem in refusal.value.message
    assert refusal.value.message.startswith("own.toml")
    assert refusal.value.hint


def test_an_own_stock_is_found_by_its_path(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text(GOOD, encoding="utf-8")
    assert find_stock(str(file)).per_page == 6
    with pytest.raises(UserError, match="cannot be read"):
        find_stock(str(tmp_path / "missing.toml"))


@pytest.mark.parametrize("start", [0, 7, -1])
def test_a_start_beyond_the_sheet_is_refused(start: int) -> None:
    with pytest.raises(UserError, match="has 6 badges"):
        check_start(find_stock("letter-6"), start)


def test_a_fold_over_stock_needs_room_for_its_back(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text(GOOD.replace('height = "3 in"', 'height = "3 in"\nfold = true'), encoding="utf-8")
    with pytest.raises(UserError, match="back included"):
        read_stock(file)


def test_the_back_of_a_fold_over_stock_begins_at_the_upper_right_of_its_cell() -> None:
    stock = find_stock("letter-2-fold")
    assert stock.corner(0) == pytest.approx((18, 180))
    assert stock.back_corner(0) == pytest.approx((306, 612))
