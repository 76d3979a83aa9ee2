"""Icons: those that are named are shipped, those that are shipped are named."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QColor

import pact_desktop.gui
from pact_desktop.gui.icons import IconCache, svg_text
from pact_desktop.gui.style.theme import Theme
from pact_desktop.resources import resource

SHIPPED = {path.stem for path in resource("icons").glob("*.svg")}
SOURCES = [*Path(pact_desktop.gui.__file__).parent.rglob("*.py")]
TABLES = [resource("style", "tokens.json"), resource("style", "desk.qss")]


def test_every_shipped_icon_is_used() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in [*SOURCES, *TABLES])
    unused = {name for name in SHIPPED if not re.search(rf'["\s]{re.escape(name)}["\s]', text)}
    assert not unused


def test_the_licence_stands_beside_the_icons() -> None:
    assert "MIT License" in resource("icons", "LICENSE").read_text(encoding="utf-8")


def test_an_icon_takes_colour_and_stroke() -> None:
    svg = svg_text("circle-check", QColor("#14825A"), 1.75)
    assert 'stroke="#14825a"' in svg
    assert 'stroke-width="1.75"' in svg
    assert "currentColor" not in svg


def test_an_icon_is_drawn_at_the_pixel_ratio(theme: Theme) -> None:
    pixmap = IconCache().pixmap("check", 20, QColor("black"), 2, 2.0)
    assert pixmap.width() == 40
    assert pixmap.deviceIndependentSize().width() == 20


def test_an_icon_is_drawn_once(theme: Theme) -> None:
    cache = IconCache()
    first = cache.pixmap("check", 20, QColor("black"), 2, 1.0)
    assert cache.pixmap("check", 20, QColor("black"), 2, 1.0) is first
