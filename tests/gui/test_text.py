"""Text that has less room than it needs."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from pact_desktop.gui.components.text import OneLine, Text, breakable
from pact_desktop.gui.style.theme import Theme

LONG = "Hubert Blaine Wolfeschlegelsteinhausenbergerdorff"


@pytest.mark.parametrize(("width", "whole"), [(80, False), (800, True)])
def test_a_line_ends_in_an_ellipsis_where_its_room_ends(
    qtbot: QtBot, theme: Theme, width: int, whole: bool
) -> None:
    line = OneLine(theme, LONG)
    qtbot.addWidget(line)
    line.resize(width, 20)
    assert line.shown().endswith("…") is not whole
    assert line.text() == LONG
    assert not line.grab().isNull()


def test_a_very_long_word_takes_as_many_lines_as_it_needs(qtbot: QtBot, theme: Theme) -> None:
    text = Text(theme, breakable(LONG), wrap=True)
    qtbot.addWidget(text)
    assert text.minimumSizeHint().width() < Text(theme, LONG, wrap=True).minimumSizeHint().width()
    assert text.text().replace("\u200b", "") == LONG


def test_words_of_usual_length_are_left_as_they_are() -> None:
    assert breakable("Responsibilities of San Bernardino") == "Responsibilities of San Bernardino"
