"""Sets the texts of a stack one below the other so that all of them fit their box."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from pact_desktop.paper.badge_data import FIELDS, BadgeData
from pact_desktop.paper.design import Stack, TextLine
from pact_desktop.paper.fit import Fitted, Rule, fit
from pact_desktop.paper.fonts import typeface
from pact_desktop.paper.place import Rectangle
from pact_desktop.paper.text import DESCENT, Line

READABLE = 6.5
"""Points that small letters keep on a small badge, where there is room."""

_STEP = 0.95  # factor by which a stack that is too high gets smaller until it fits
_LEAST_FACTOR = 0.05


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line in its place, in points from the badge's lower left corner."""

    line: Line
    x: float
    y: float
    size: float
    colour: str


@dataclass(frozen=True, slots=True)
class SetText:
    """One text of a stack, fitted."""

    spec: TextLine
    fitted: Fitted
    small: bool
    """Set smaller than the layout's least size."""


def texts(stack: Stack, badge: BadgeData) -> list[tuple[TextLine, str]]:
    """Return the texts that a badge has for a stack; a line without any is left out."""
    values = {field: getattr(badge, field) for field in FIELDS}
    found = []
    for spec in stack.lines:
        for template in spec.templates:
            needed = [field for field in FIELDS if f"{{{field}}}" in template]
            if all(values[field].strip() for field in needed):
                text = template.format_map(values)
                found += [(spec, part) for part in (text.splitlines() if spec.paragraphs else [text])]
                break
    return found


def set_stack(
    stack: Stack, wanted: list[tuple[TextLine, str]], box: Rectangle, scale: float
) -> tuple[list[SetLine], list[SetText]]:
    """Fit texts into ``box``: each to its width, then all smaller until they fit the height.

    Returns the lines in place, and how each text came out.
    """
    factor = 1.0
    fitted = _fit_all(wanted, box.width, scale, factor)
    while (height := _height(fitted, scale * factor)) > box.height and factor > _LEAST_FACTOR:
        factor *= _STEP
        fitted = _fit_all(wanted, box.width, scale, factor)
    slack = box.height - height
    y = box.top - {"top": 0.0, "middle": slack / 2, "bottom": slack}[stack.anchor]
    return _lines(stack, fitted, box, y, scale * factor), fitted


def _fit_all(wanted: list[tuple[TextLine, str]], width: float, scale: float, factor: float) -> list[SetText]:
    found = []
    for spec, text in wanted:
        fitted = fit(text, typeface(spec.weight), width, _rule(spec, scale, factor))
        found.append(SetText(spec, fitted, fitted.size < _rule(spec, scale, 1).least - 0.1))
    return found


def _rule(spec: TextLine, scale: float, factor: float) -> Rule:
    """The line's rule on this stock. Small letters do not shrink with the badge beyond what can be read."""
    size = max(spec.size * scale, min(spec.size, READABLE))
    least = max(spec.least * scale, min(spec.least, READABLE))
    return Rule(size * factor, min(size, least) * factor, spec.lines)


def _height(fitted: list[SetText], scale: float) -> float:
    """From the top of the first line to the last line's baseline, or deeper where its script needs it."""
    height = 0.0
    for place, text in enumerate(fitted):
        if place:
            height += _between(fitted[place - 1], text, scale)
        lines = text.fitted.lines
        height += text.fitted.size * (lines[0].rise + sum(_leading(text, *pair) for pair in pairwise(lines)))
    if fitted:
        last = fitted[-1].fitted
        height += last.size * max(0.0, last.lines[-1].depth - DESCENT)
    return height


def _between(above: SetText, below: SetText, scale: float) -> float:
    """From the baseline of one text's last line to the top of the next one's first."""
    return above.fitted.size * above.fitted.lines[-1].depth + below.spec.gap * scale


def _leading(text: SetText, above: Line, below: Line) -> float:
    """Distance of two baselines, as a share of the size; wider where letters would touch."""
    return max(text.spec.leading, above.depth + below.rise + 0.1)


def _lines(stack: Stack, fitted: list[SetText], box: Rectangle, y: float, scale: float) -> list[SetLine]:
    align = {"left": 0.0, "centre": 0.5, "right": 1.0}[stack.align]
    lines = []
    for place, text in enumerate(fitted):
        size = text.fitted.size
        if place:
            y -= _between(fitted[place - 1], text, scale)
        above: Line | None = None
        for line in text.fitted.lines:
            y -= size * (_leading(text, above, line) if above else line.rise)
            x = box.x + (box.width - line.width * size) * align
            lines.append(SetLine(line, x, y, size, text.spec.colour))
            above = line
    return lines
