"""The name on the card: large, then smaller, then two lines, then cut."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from pact_desktop.gui.check_in.name_text import NameText
from pact_desktop.gui.style.theme import Theme

LONG = "Maximiliana Guadalupe Featherstonehaugh-Oyelaran"


@pytest.fixture
def name(qtbot: QtBot, theme: Theme) -> NameText:
    widget = NameText(theme)
    qtbot.addWidget(widget)
    widget.resize(700, 100)
    widget.show()
    return widget


def test_a_usual_name_stands_in_the_largest_size(name: NameText) -> None:
    name.set_name("Lena Hoang")
    assert (name.font_px, name.lines, name.toolTip()) == (76, ["Lena Hoang"], "")


def test_a_longer_name_is_set_smaller_on_one_line(name: NameText) -> None:
    name.set_name("Marisol Vega-Ortiz Hernández")
    assert 40 <= name.font_px < 76
    assert name.lines == ["Marisol Vega-Ortiz Hernández"]


def test_a_very_long_name_takes_two_lines(name: NameText) -> None:
    name.set_name(LONG)
    assert name.font_px == 40
    assert " ".join(name.lines) == LONG
    assert len(name.lines) == 2


def test_a_name_that_never_fits_is_cut_and_whole_in_the_tool_tip(name: NameText) -> None:
    name.set_name(LONG * 3)
    assert name.lines[-1].endswith("…")
    assert name.toolTip() == LONG * 3
