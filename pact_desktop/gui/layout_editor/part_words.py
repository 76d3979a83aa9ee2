"""What the elements of a layout, and the fields of its texts, are called."""

from __future__ import annotations

import re
from itertools import count

from PySide6.QtCore import QCoreApplication

from pact_desktop.paper.design import BAND, Layout, Stack
from pact_desktop.paper.layout_edit import Kind, Part

ICONS = {
    Kind.TEXT: "letter-case",
    Kind.SHAPE: "square",
    Kind.IMAGE: "photo",
    Kind.DAYS: "calendar-check",
    Kind.CODE: "qrcode",
}
translate = QCoreApplication.translate

_OWN_COLOUR = re.compile(r"colour(\d+)")
_FIELD = re.compile(r"\{(\w+)\}")


def field_words() -> dict[str, str]:
    """The fields that a text can show, as they are offered."""
    return {
        "name_first": translate("LayoutEditor", "Given name"),
        "name_rest": translate("LayoutEditor", "Family name"),
        "name_full": translate("LayoutEditor", "Whole name"),
        "pronouns": translate("LayoutEditor", "Pronouns"),
        "title": translate("LayoutEditor", "Title"),
        "agency": translate("LayoutEditor", "Agency"),
        "county": translate("LayoutEditor", "County"),
        "team": translate("LayoutEditor", "Team"),
        "discipline": translate("LayoutEditor", "Discipline"),
        "affiliation": translate("LayoutEditor", "Affiliation"),
        "convening": translate("LayoutEditor", "Convening"),
        "venue": translate("LayoutEditor", "Venue"),
        "tagline": translate("LayoutEditor", "Dates"),
        "back_title": translate("LayoutEditor", "Heading of the back"),
        "back_text": translate("LayoutEditor", "Days and contacts"),
    }


def colour_words(name: str) -> str:
    """What a colour of the layout is called."""
    known = {
        "ink": translate("LayoutEditor", "Ink"),
        "muted": translate("LayoutEditor", "Quiet ink"),
        "white": translate("LayoutEditor", "White"),
        "hairline": translate("LayoutEditor", "Hairline"),
        BAND: translate("LayoutEditor", "The affiliation's colour"),
    }
    if (own := _OWN_COLOUR.fullmatch(name)) is not None:
        return translate("LayoutEditor", "Colour {number}").format(number=own[1])
    return known.get(name, name)


def free_colour(layout: Layout) -> str:
    """A name for one more colour."""
    return next(name for number in count(1) if (name := f"colour{number}") not in layout.colours)


def colour_choices(layout: Layout) -> list[tuple[str, str]]:
    """The colours that an element can take, the affiliation's first."""
    return [(name, colour_words(name)) for name in (BAND, *layout.colours)]


def align_choices() -> list[tuple[str, str]]:
    """Sides that a text stands at."""
    return [
        ("left", translate("LayoutEditor", "Left")),
        ("centre", translate("LayoutEditor", "Centre")),
        ("right", translate("LayoutEditor", "Right")),
    ]


def anchor_choices() -> list[tuple[str, str]]:
    """Heights that a text stands at."""
    return [
        ("top", translate("LayoutEditor", "Top")),
        ("middle", translate("LayoutEditor", "Middle")),
        ("bottom", translate("LayoutEditor", "Bottom")),
    ]


def weight_choices() -> list[tuple[str, str]]:
    """Weights of letters."""
    return [
        ("regular", translate("LayoutEditor", "Regular")),
        ("medium", translate("LayoutEditor", "Medium")),
        ("semibold", translate("LayoutEditor", "Semibold")),
        ("bold", translate("LayoutEditor", "Bold")),
    ]


def part_words(layout: Layout, part: Part) -> str:
    """What an element is called in the list."""
    match part.kind:
        case Kind.TEXT:
            return stack_words(layout.stacks[part.number])
        case Kind.SHAPE:
            return translate("LayoutEditor", "Colour area {number}").format(number=part.number + 1)
        case Kind.IMAGE:
            return translate("LayoutEditor", "Picture {number}").format(number=part.number + 1)
        case Kind.DAYS:
            return translate("LayoutEditor", "Day marks")
        case Kind.CODE:
            return translate("LayoutEditor", "Code")


def stack_words(stack: Stack) -> str:
    """A text by the fields that it shows, or by its own words."""
    known = field_words()
    words: list[str] = []
    for line in stack.lines:
        fields = _FIELD.findall(line.templates[0]) if line.templates else []
        words += [known.get(field, field) for field in fields] or [*line.templates[:1]]
    return ", ".join(dict.fromkeys(words)) or translate("LayoutEditor", "Text")
