"""The token table: every colour and size of the screens, read from ``resources/style/tokens.json``.

Colours and sizes stand nowhere else. The style sheet is filled from this table, painted widgets ask it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Any

from PySide6.QtGui import QColor, QFont

from pact_desktop.resources import resource


class Mode(Enum):
    """Light or dark."""

    LIGHT = "light"
    DARK = "dark"


class EdgePattern(Enum):
    """The pattern between a card's panel and its body; the second of an outcome's five voices."""

    ARROW = "arrow"
    DASH = "dash"
    STRIPE = "stripe"
    DOT = "dot"


@dataclass(frozen=True)
class OutcomeLook:
    """The icon, the edge pattern and the five colours of one outcome."""

    icon: str
    edge_pattern: EdgePattern
    panel: QColor
    panel_ink: QColor
    ground: QColor
    ink: QColor
    edge: QColor


class Tokens:
    """Colours of one mode, sizes for one text size. Immutable; the theme makes a new one on a change."""

    def __init__(self, mode: Mode, text_px: float, table: Mapping[str, Any] | None = None) -> None:
        """``text_px`` is the body text in logical pixels; below the table's minimum it is raised to it."""
        self._table = read_table() if table is None else table
        self.mode = mode
        self.text_px = max(float(text_px), float(self._table["type"]["minimum_base_px"]))
        self._colours: dict[str, QColor] = {}
        self._looks: dict[str, OutcomeLook] = {}
        self._fonts: dict[tuple[str, int | None, bool, int | None], QFont] = {}
        self._growth = self.text_px / float(self._table["type"]["base_px"])

    def px(self, at_base: float) -> int:
        """Return a length given at the base text size, grown with the text size; at least 1 for lines."""
        return max(1, round(at_base * self._growth)) if at_base > 0 else round(at_base * self._growth)

    def size(self, name: str) -> int:
        """Return a named size of the table in logical pixels, for instance ``remedy_tile``."""
        return self.px(self._table["size"][name])

    def radius(self, name: str) -> int:
        """Return a named corner radius in logical pixels, for instance ``card``."""
        return self.px(self._table["radius"][name])

    def breakpoint(self, name: str) -> int:
        """Return the logical window width under which the ``full`` or the ``rail`` layout gives way."""
        return self.px(self._table["breakpoint"][name])

    def motion(self, name: str) -> int:
        """Return a duration in milliseconds; it does not grow with the text."""
        return int(self._table["motion"][name])

    def colour(self, name: str) -> QColor:
        """Return a colour of the current mode, for instance ``text_muted`` or ``admitted.ink``."""
        if name not in self._colours:
            self._colours[name] = QColor(self._colour_text(name))
        return self._colours[name]

    def _colour_text(self, name: str) -> str:
        outcome, _, part = name.rpartition(".")
        if outcome:
            return str(self._look_entry(outcome)[self.mode.value][part])
        return str(self._table["colour"][self.mode.value][name])

    def print_accent(self) -> QColor:
        """Return the accent as paper has it, the same in light and dark."""
        return QColor(self._table["colour"][Mode.LIGHT.value]["accent"])

    def outcome(self, code: str) -> OutcomeLook:
        """Return the look of an outcome by its code, for instance ``not_today``; or of a state of the file,
        ``waiting`` or ``not_recorded``."""
        if code not in self._looks:
            entry = self._look_entry(code)
            colours = {part: QColor(value) for part, value in entry[self.mode.value].items()}
            pattern = EdgePattern(entry["edge_pattern"])
            self._looks[code] = OutcomeLook(icon=entry["icon"], edge_pattern=pattern, **colours)
        return self._looks[code]

    def _look_entry(self, code: str) -> Mapping[str, Any]:
        outcomes, states = self._table["outcome"], self._table["state"]
        entry: Mapping[str, Any] = outcomes[code] if code in outcomes else states[code]
        return entry

    @property
    def state_codes(self) -> list[str]:
        """The codes of the states of the file that a card can tell."""
        return list(self._table["state"])

    @property
    def outcome_codes(self) -> list[str]:
        """The codes of the outcomes in the order of the table."""
        return list(self._table["outcome"])

    def font_px(self, scale: str) -> int:
        """Return the pixel size of a step of the type scale, for instance ``caption`` or ``name``."""
        return round(float(self._table["type"]["scale"][scale]["times"]) * self.text_px)

    def line_px(self, scale: str) -> int:
        """Return the line height of a step of the type scale in logical pixels."""
        return round(float(self._table["type"]["scale"][scale]["line"]) * self.font_px(scale))

    def font(
        self, scale: str, weight: int | None = None, tabular: bool = False, px: int | None = None
    ) -> QFont:
        """Return the font of a step of the type scale; ``tabular`` sets figures of one width.

        ``px`` is a size of one's own in logical pixels, for text that is fitted.
        """
        key = (scale, weight, tabular, px)
        if key not in self._fonts:
            self._fonts[key] = self._make_font(*key)
        return QFont(self._fonts[key])

    def _make_font(self, scale: str, weight: int | None, tabular: bool, px: int | None) -> QFont:
        step = self._table["type"]["scale"][scale]
        font = QFont(self._table["font"]["family"])
        font.setPixelSize(px or self.font_px(scale))
        font.setWeight(QFont.Weight(step["weight"] if weight is None else weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if step["tracking"] != 100:
            closer = (float(step["tracking"]) - 100) / 100 * font.pixelSize()
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, closer)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def icon_stroke(self, size_px: int) -> float:
        """Return the stroke of an icon on its 24 grid for a size in pixels: thinner as icons grow."""
        widths = self.icon_strokes
        nearest = min(widths, key=lambda known: abs(known - size_px / self._growth))
        return widths[nearest]

    @cached_property
    def icon_strokes(self) -> dict[int, float]:
        """Stroke widths on the 24 grid by icon size at the base text size."""
        return {int(size): float(stroke) for size, stroke in self._table["icon_stroke"].items()}

    def replacement(self, name: str) -> str:
        """Return what a name in the style sheet stands for.

        ``12`` is a length, ``radius.card`` and ``size.control`` are named lengths, ``text.small`` a font
        size, anything else a colour.
        """
        kind, _, rest = name.partition(".")
        if name.isdigit():
            return f"{self.px(int(name))}px"
        if kind == "radius":
            return f"{self.radius(rest)}px"
        if kind == "size":
            return f"{self.size(rest)}px"
        if kind == "text" and rest:
            return f"{self.font_px(rest)}px"
        return self.colour(name).name()


def read_table() -> dict[str, Any]:
    """Read the shipped token table."""
    table: dict[str, Any] = json.loads(resource("style", "tokens.json").read_text(encoding="utf-8"))
    return table
