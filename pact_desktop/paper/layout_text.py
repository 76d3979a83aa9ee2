"""Writes a layout as the text of a layout file, which ``layout`` reads again (schema: docs/paper.md)."""

from __future__ import annotations

from typing import Any

import tomli_w

from pact_desktop.paper.design import Box, CodeSpot, DayMarks, Edge, Layout, Span, Stack, TextLine
from pact_desktop.paper.layout import SCHEMA_VERSION
from pact_desktop.paper.pdf import Colour
from pact_desktop.paper.picture import picture_text
from pact_desktop.paper.units import number

_DECIMALS = 4
"""Of a point: a hundredth of what the finest printer can set."""


def layout_text(layout: Layout) -> str:
    """The layout as TOML, in points; its pictures are in it."""
    table: dict[str, Any] = {
        "version": SCHEMA_VERSION,
        "title": layout.title,
        "about": layout.about,
        "width": _length(layout.width),
        "height": _length(layout.height),
        "colours": {name: _hex(colour) for name, colour in layout.colours.items()},
        "bands": {name: _hex(colour) for name, colour in layout.bands.items()},
    }
    if layout.code is not None:
        table["code"] = _code(layout.code)
    if layout.days is not None:
        table["days"] = _days(layout.days)
    rows = {
        "shape": [
            _box(shape.box) | {"fill": shape.fill, "radius": _length(shape.radius)} for shape in layout.shapes
        ],
        "image": [_box(image.box) | {"data": picture_text(image.picture)} for image in layout.images],
        "text": [_stack(stack) for stack in layout.stacks],
    }
    return tomli_w.dumps(table | {name: row for name, row in rows.items() if row})


def _stack(stack: Stack) -> dict[str, Any]:
    lines = [_line(line) for line in stack.lines]
    return _box(stack.box) | {"align": stack.align, "anchor": stack.anchor, "line": lines}


def _line(line: TextLine) -> dict[str, Any]:
    return {
        "text": list(line.templates),
        "weight": line.weight,
        "size": line.size,
        "least": line.least,
        "lines": line.lines,
        "leading": line.leading,
        "gap": _length(line.gap),
        "colour": line.colour,
        "paragraphs": line.paragraphs,
    }


def _days(days: DayMarks) -> dict[str, Any]:
    return _box(days.box) | {
        "align": days.align,
        "size": days.size,
        "gap": _length(days.gap),
        "fill": days.fill,
        "colour": days.colour,
    }


def _code(spot: CodeSpot) -> dict[str, str]:
    edges = {"left": spot.left, "right": spot.right, "top": spot.top, "bottom": spot.bottom}
    given = {name: _length(distance) for name, distance in edges.items() if distance is not None}
    return {"side": _length(spot.side), **given}


def _box(box: Box) -> dict[str, str]:
    return _span(box.horizontal, "left", "right", "width") | _span(box.vertical, "top", "bottom", "height")


def _span(span: Span, near: str, far: str, extent: str) -> dict[str, str]:
    edges = ((near, span.near), (far, span.far))
    given = {name: _edge(edge) for name, edge in edges if edge is not None}
    return given if span.extent is None else given | {extent: _length(span.extent)}


def _edge(edge: Edge) -> str:
    if edge.origin == "badge":
        return _length(edge.distance)
    sign = "-" if edge.distance < 0 else "+"
    return f"{edge.origin} code {sign} {_length(abs(edge.distance))}"


def _length(points: float) -> str:
    return f"{number(points, _DECIMALS)} pt"


def _hex(colour: Colour) -> str:
    return "#" + "".join(f"{round(part * 255):02X}" for part in colour)
