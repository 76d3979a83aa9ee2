"""Badge layouts: what stands where on a badge, read from TOML files (docs/paper.md has the schema).

A layout is drawn for one size and scaled to others: lengths and letters grow and shrink together, what is
tied to an edge stays at it, and the code never gets smaller than it can be read.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from string import Formatter
from typing import get_args

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import as_sentence, said
from pact_desktop.paper.badge_data import FIELDS
from pact_desktop.paper.design import (
    BAND,
    Align,
    Anchor,
    Box,
    CodeSpot,
    DayMarks,
    Edge,
    Layout,
    PlacedImage,
    Shape,
    Span,
    Stack,
    TextLine,
)
from pact_desktop.paper.fonts import WEIGHTS
from pact_desktop.paper.pdf import Colour, colour
from pact_desktop.paper.picture import picture_from_text, read_picture
from pact_desktop.paper.toml_file import Table, read_table, table_from_text
from pact_desktop.paper.units import LONGEST_SIDE, SHORTEST_SIDE
from pact_desktop.resources import resource

DEFAULT_LAYOUT = "name-first"
SCHEMA_VERSION = 1

_FROM_CODE = re.compile(r"(beside|level) code(?:\s*([+-])\s*(.+))?")


def read_layout(path: Path) -> Layout:
    """Read one layout file. Raises UnreadableInputError that names the entry if it is wrong."""
    return _layout(read_table(path), path.stem, path.parent)


def layout_from_text(text: str, name: str) -> Layout:
    """Read the text of a layout file that holds its pictures itself; raises UnreadableInputError."""
    return _layout(table_from_text(text, name), name, None)


def _layout(table: Table, name: str, folder: Path | None) -> Layout:
    """``folder`` holds the pictures that are named by file; None where there can be none."""
    if table.whole("version") != SCHEMA_VERSION:
        table.refuse(said("only version {version} of the layout format is known", version=SCHEMA_VERSION))
    colours = _colours(table.table("colours"))
    bands = _colours(table.table("bands"))
    if "default" not in bands:
        table.refuse(said("[bands] needs an entry 'default'"))
    known = (*colours, BAND)
    width, height = table.length("width"), table.length("height")
    if not SHORTEST_SIDE <= min(width, height) <= max(width, height) <= LONGEST_SIDE:
        table.refuse(said("'width' and 'height' must lie between half an inch and five feet"))
    layout = Layout(
        name=name,
        title=table.text("title"),
        about=table.text("about", ""),
        width=width,
        height=height,
        colours=colours,
        bands=bands,
        code=_code_spot(table.table("code")) if table.has("code") else None,
        shapes=tuple(_shape(part, known) for part in table.tables("shape")),
        images=tuple(_image(part, folder) for part in table.tables("image")),
        stacks=tuple(_stack(part, known) for part in table.tables("text")),
        days=_day_marks(table.table("days"), known) if table.has("days") else None,
    )
    table.finish()
    if layout.code is None and any(box.needs_code for box in layout.boxes):
        table.refuse(said("an edge is tied to the code, but there is no [code]"))
    return layout


def layout_names() -> tuple[str, ...]:
    """Names of the layouts that are shipped, the default first, then by name."""
    names = sorted(path.stem for path in resource("layouts").glob("*.toml"))
    return (DEFAULT_LAYOUT, *(name for name in names if name != DEFAULT_LAYOUT))


def find_layout(name: str) -> Layout:
    """Return a shipped layout by name, or the layout in a file whose path ends in ``.toml``.

    Raises UnreadableInputError if there is none.
    """
    if name.endswith(".toml"):
        return read_layout(Path(name))
    if name in layout_names():
        return _shipped(resource("layouts", f"{name}.toml"))
    raise UnreadableInputError(
        said("There is no badge layout named {name}.", name=f"{name!r:.60}"),
        said("Choose one of {choices}.", choices=", ".join(layout_names())),
    )


def find_back(name: str) -> Layout:
    """Return a shipped layout for backs, or the layout in a file whose path ends in ``.toml``.

    Raises UnreadableInputError if there is none.
    """
    if name.endswith(".toml"):
        return read_layout(Path(name))
    if name in back_names():
        return _shipped(resource("layouts", "backs", f"{name}.toml"))
    raise UnreadableInputError(
        said("There is no layout for backs named {name}.", name=f"{name!r:.60}"),
        said("Choose one of {choices}.", choices=", ".join(back_names())),
    )


def back_names() -> tuple[str, ...]:
    """Names of the layouts for backs that are shipped."""
    return tuple(sorted(path.stem for path in resource("layouts", "backs").glob("*.toml")))


def _shipped(path: Path) -> Layout:
    """A layout whose words a window can translate; those of one's own stay as somebody wrote them."""
    layout = read_layout(path)
    return replace(layout, title=as_sentence(layout.title), about=as_sentence(layout.about))


def _colours(table: Table) -> dict[str, Colour]:
    found = {}
    for key in table.names():
        text = table.text(key)
        try:
            found[key] = colour(text)
        except ValueError as problem:
            table.refuse(said("{key}: {problem}", key=repr(key), problem=problem.args[0]))
    return found


def _code_spot(table: Table) -> CodeSpot:
    edges = {key: table.length(key) if table.has(key) else None for key in ("left", "right", "top", "bottom")}
    spot = CodeSpot(side=table.length("side"), **edges)
    if (spot.left is not None and spot.right is not None) or (
        spot.top is not None and spot.bottom is not None
    ):
        table.refuse(said("give the code one of left and right, and one of top and bottom"))
    table.finish()
    return spot


def _box(table: Table) -> Box:
    return Box(_span(table, "left", "right", "width"), _span(table, "top", "bottom", "height"))


def _span(table: Table, near: str, far: str, extent: str) -> Span:
    span = Span(_edge(table, near), _edge(table, far), table.length(extent) if table.has(extent) else None)
    if sum(part is not None for part in (span.near, span.far, span.extent)) != 2:
        table.refuse(
            said("give exactly two of {near}, {far} and {extent}", near=near, far=far, extent=extent)
        )
    return span


def _edge(table: Table, key: str) -> Edge | None:
    if not table.has(key):
        return None
    text = table.text(key)
    found = _FROM_CODE.fullmatch(text.strip())
    if found is None:
        return Edge(Table({key: text}, table.where).length(key))
    distance = Table({key: found[3] or "0 pt"}, table.where).length(key)
    return Edge(-distance if found[2] == "-" else distance, "beside" if found[1] == "beside" else "level")


def _shape(table: Table, colours: tuple[str, ...]) -> Shape:
    shape = Shape(_box(table), table.choice("fill", colours), table.length("radius", "0 in"))
    table.finish()
    return shape


def _image(table: Table, folder: Path | None) -> PlacedImage:
    box = _box(table)
    if folder is None or table.has("data"):
        image = PlacedImage(box, picture_from_text(table.text("data")))
    else:
        image = PlacedImage(box, read_picture(folder / table.text("file")))
    table.finish()
    return image


def _day_marks(table: Table, colours: tuple[str, ...]) -> DayMarks:
    marks = DayMarks(
        box=_box(table),
        align=_align(table),
        size=table.decimal("size", least=4, most=60),
        gap=table.length("gap", "4 pt"),
        fill=table.choice("fill", colours),
        colour=table.choice("colour", colours),
    )
    table.finish()
    return marks


def _align(table: Table) -> Align:
    choices: tuple[Align, ...] = get_args(Align)
    return table.choice("align", choices, "left")


def _stack(table: Table, colours: tuple[str, ...]) -> Stack:
    anchors: tuple[Anchor, ...] = get_args(Anchor)
    box, align = _box(table), _align(table)
    anchor = table.choice("anchor", anchors, "top")
    lines = tuple(_text_line(part, colours) for part in table.tables("line"))
    if not lines:
        table.refuse(said("a text needs at least one line"))
    table.finish()
    return Stack(box, align, anchor, lines)


def _text_line(table: Table, colours: tuple[str, ...]) -> TextLine:
    templates = table.texts("text")
    named = {field for template in templates for field in _fields(template, table)}
    size = table.decimal("size", least=4, most=300)
    line = TextLine(
        templates=templates,
        weight=table.choice("weight", WEIGHTS, "regular"),
        size=size,
        least=table.decimal("least", size * 0.7, least=4, most=size),
        lines=table.whole("lines", 1, least=1, most=6),
        leading=table.decimal("leading", 1.2, least=0.8, most=3),
        gap=table.length("gap", "0 pt"),
        colour=table.choice("colour", colours),
        paragraphs=table.flag("paragraphs"),
        fields=frozenset(named),
    )
    table.finish()
    return line


def _fields(template: str, table: Table) -> list[str]:
    try:
        parts = [part[1:] for part in Formatter().parse(template) if part[1] is not None]
    except ValueError:
        table.refuse(said("the braces of {text} do not match", text=f"{template!r:.60}"))
    if any(form or conversion for _, form, conversion in parts):
        table.refuse(said("a field of {text} has more than its name in braces", text=f"{template!r:.60}"))
    fields = [field or "" for field, _, _ in parts]
    for field in fields:
        if field not in FIELDS:
            table.refuse(
                said("there is no field {name}", name=f"{field!r:.40}"),
                said("The fields are {choices}.", choices=", ".join(sorted(FIELDS))),
            )
    return fields
