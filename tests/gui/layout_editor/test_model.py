"""The layout that is being edited: states, choice, and what is in the way of printing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.layout_editor.fresh import fresh_days, fresh_shape, fresh_text
from pact_desktop.gui.layout_editor.model import LayoutModel, Side
from pact_desktop.gui.layout_editor.snapping import Grip, dragged, snapped
from pact_desktop.paper.layout import find_layout
from pact_desktop.paper.layout_edit import Kind, Part, parts
from pact_desktop.paper.place import Rectangle

BADGE = Rectangle(0, 0, 288, 216)
TEXT, CODE = Part(Kind.TEXT, 0), Part(Kind.CODE)


@pytest.fixture
def model() -> LayoutModel:
    return LayoutModel(find_layout("name-first"))


def test_key_presses_in_a_row_are_one_step_back(model: LayoutModel) -> None:
    before = model.layout
    model.choose(TEXT)
    for _ in range(5):
        model.nudge(1, 0)
    assert model.layout != before
    model.undo()
    assert model.layout == before
    model.redo()
    assert model.layout != before
    assert not model.can_redo


def test_choosing_another_element_begins_a_new_step(model: LayoutModel) -> None:
    model.choose(TEXT)
    model.nudge(1, 0)
    once = model.layout
    model.choose(Part(Kind.SHAPE, 0))
    model.choose(TEXT)
    model.nudge(1, 0)
    model.undo()
    assert model.layout == once


def test_what_cannot_be_printed_is_told_and_can_be_taken_back(model: LayoutModel) -> None:
    band = model.rectangle(Part(Kind.SHAPE, 0))
    code = model.rectangle(CODE)
    model.put(Part(Kind.SHAPE, 0), replace(band, y=code.y, height=code.height))
    assert model.problem is not None and "white edge" in model.problem.message
    model.undo()
    assert model.problem is None


def test_a_size_that_no_paper_has_is_refused_and_changes_nothing(model: LayoutModel) -> None:
    before = model.layout
    with pytest.raises(UserError):
        model.change(replace(before, width=10))
    assert model.layout == before


def test_a_badge_too_small_for_its_code_is_told_and_can_still_be_changed() -> None:
    tiny = replace(find_layout("compact"), width=70, height=60)
    model = LayoutModel(tiny)
    assert model.problem is not None and "too small for a code" in model.problem.message
    model.choose(TEXT)
    model.remove()
    model.put(TEXT, Rectangle(0, 0, 40, 20))
    for part in parts(model.layout):
        model.rectangle(part)
    model.change(replace(model.layout, width=243, height=153))
    assert model.problem is None or "too small for a code" not in model.problem.message


def test_elements_are_added_doubled_and_taken_away(model: LayoutModel) -> None:
    count = len(parts(model.layout))
    model.add(fresh_text(model.layout))
    model.duplicate()
    assert model.chosen is not None and model.chosen.kind is Kind.TEXT
    assert len(parts(model.layout)) == count + 2
    model.remove()
    model.choose(Part(Kind.DAYS))
    model.duplicate()  # the day marks stand once
    assert len(parts(model.layout)) == count + 1
    model.remove()
    model.add(fresh_days(model.layout))
    model.add(fresh_shape(model.layout))
    assert len(parts(model.layout)) == count + 2


def test_the_code_cannot_be_taken_away(model: LayoutModel) -> None:
    model.choose(CODE)
    model.remove()
    assert model.layout.code is not None
    assert model.chosen == CODE


def test_every_element_can_be_reached_in_turn(model: LayoutModel) -> None:
    seen = []
    for _ in parts(model.layout):
        model.choose_next(1)
        seen.append(model.chosen)
    assert seen == parts(model.layout)


@pytest.mark.parametrize("side", list(Side))
def test_an_element_stands_at_the_side_it_is_put_to(model: LayoutModel, side: Side) -> None:
    model.choose(Part(Kind.SHAPE, 0))
    model.put(Part(Kind.SHAPE, 0), Rectangle(50, 50, 40, 20))
    model.align(side)
    now = model.rectangle(Part(Kind.SHAPE, 0))
    where = {
        Side.LEFT: (now.x, 0),
        Side.CENTRE: (now.x + 20, 144),
        Side.RIGHT: (now.right, 288),
        Side.TOP: (now.top, 216),
        Side.MIDDLE: (now.y + 10, 108),
        Side.BOTTOM: (now.y, 0),
    }[side]
    assert where[0] == pytest.approx(where[1], abs=0.01)


def test_saving_is_remembered(model: LayoutModel) -> None:
    model.choose(TEXT)
    model.nudge(2, 0)
    assert model.is_unsaved
    model.saved_as(replace(model.layout, name="mine"))
    assert not model.is_unsaved


@given(
    right=st.floats(-400, 400), up=st.floats(-400, 400), across=st.integers(-1, 1), up_grip=st.integers(-1, 1)
)
def test_a_drag_never_turns_a_rectangle_inside_out(
    right: float, up: float, across: int, up_grip: int
) -> None:
    start, grip = Rectangle(40, 40, 80, 60), Grip(across, up_grip)
    now = dragged(start, grip, right, up, 5)
    if grip.is_whole:
        assert (now.width, now.height) == (80, 60)
    else:
        assert now.width >= 5 and now.height >= 5
        if across >= 0:
            assert now.x == start.x
        if across <= 0:
            assert now.right == pytest.approx(start.right)


@given(x=st.floats(0, 200), y=st.floats(0, 150))
def test_an_element_moves_at_most_as_far_as_the_lines_reach(x: float, y: float) -> None:
    moving = Rectangle(x, y, 30, 20)
    now = snapped(moving, Grip(), [Rectangle(100, 100, 50, 10)], BADGE, 4)
    assert abs(now.rectangle.x - x) <= 4 and abs(now.rectangle.y - y) <= 4
    for line in now.upright:
        edges = (now.rectangle.x, now.rectangle.x + 15, now.rectangle.right)
        assert min(abs(edge - line) for edge in edges) < 0.001


def test_only_the_held_edge_is_drawn_to_a_line() -> None:
    now = snapped(Rectangle(10, 10, 93, 20), Grip(across=1), [Rectangle(105, 60, 50, 10)], BADGE, 4)
    assert now.rectangle == Rectangle(10, 10, 95, 20)
    assert now.lying == ()
