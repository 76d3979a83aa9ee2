"""The layout that is being edited: its states to go back to, the chosen element, and what is wrong."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from pact_desktop.domain.errors import UserError
from pact_desktop.paper.design import Layout
from pact_desktop.paper.layout_edit import (
    Element,
    Part,
    added,
    element,
    parts,
    raised,
    rectangle,
    with_element,
    with_rectangle,
    without,
)
from pact_desktop.paper.place import Placement, Rectangle, positions, require_printable
from pact_desktop.paper.stock import Stock, own_size

LEAST_SIDE = 4.5
"""Points: no element gets smaller by mouse or keys."""
_STATES_KEPT = 200


class Side(StrEnum):
    """Where on the badge an element can be put by one press."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class LayoutModel:
    """Without Qt. Every change is a state; changes of one ``tag`` in a row, such as key presses, are one."""

    def __init__(self, layout: Layout) -> None:
        self._states = [layout]
        self._at = 0
        self._tag = ""
        self._saved = layout
        self.chosen: Part | None = None
        self._measure()

    @property
    def layout(self) -> Layout:
        """The layout as it stands."""
        return self._states[self._at]

    @property
    def is_unsaved(self) -> bool:
        """Whether something changed since it was opened or saved."""
        return self.layout != self._saved

    @property
    def can_undo(self) -> bool:
        """Whether there is a state before this one."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether a state was taken back."""
        return self._at + 1 < len(self._states)

    @property
    def chosen_element(self) -> Element | None:
        """The element that is chosen; None for the badge itself."""
        return element(self.layout, self.chosen) if self.chosen else None

    def saved_as(self, layout: Layout) -> None:
        """The layout was saved under a name: go on from there."""
        self._states[self._at] = self._saved = layout

    def change(self, layout: Layout, tag: str = "") -> None:
        """Take a new state. Raises UserError, and stays as it is, if no badge can have its size."""
        if layout == self.layout:
            return
        own_size(layout.width, layout.height)
        if tag and tag == self._tag and self._at:
            self._states[self._at] = layout
            del self._states[self._at + 1 :]
        else:
            self._states = [*self._states[: self._at + 1], layout][-_STATES_KEPT:]
            self._at = len(self._states) - 1
        self._tag = tag
        self._measure()

    def undo(self) -> None:
        """Go one state back."""
        self._go(-1)

    def redo(self) -> None:
        """Take back the last undo."""
        self._go(1)

    def choose(self, part: Part | None) -> None:
        """Choose an element, or the badge itself."""
        self.chosen = part
        self._tag = ""

    def choose_next(self, step: int) -> None:
        """Choose the next element on the way round, or the one before."""
        every = parts(self.layout)
        if every:
            at = every.index(self.chosen) + step if self.chosen in every else (0 if step > 0 else -1)
            self.choose(every[at % len(every)])

    def rectangle(self, part: Part) -> Rectangle:
        """Where an element stands, in points from the badge's lower left corner."""
        return rectangle(self.placement, part)

    def replace_chosen(self, new: Element, tag: str = "") -> None:
        """Put another state of the chosen element in its place."""
        if self.chosen:
            self.change(with_element(self.layout, self.chosen, new), tag)

    def put(self, part: Part, to: Rectangle, tag: str = "") -> None:
        """Move or resize an element; it stays on the badge."""
        where = self._inside(to)
        self.change(with_rectangle(self.layout, self.stock, self.placement, part, where), tag)

    def put_chosen(self, to: Rectangle) -> None:
        """Move or resize the chosen element."""
        if self.chosen:
            self.put(self.chosen, to)

    def nudge(self, right: float, up: float) -> None:
        """Move the chosen element by so many points."""
        if self.chosen:
            now = self.rectangle(self.chosen)
            self.put(self.chosen, replace(now, x=now.x + right, y=now.y + up), f"nudge {self.chosen}")

    def grow(self, wider: float, higher: float) -> None:
        """Make the chosen element wider to the right and higher downward by so many points."""
        if self.chosen:
            now = self.rectangle(self.chosen)
            width, height = max(now.width + wider, LEAST_SIDE), max(now.height + higher, LEAST_SIDE)
            to = Rectangle(now.x, now.top - height, width, height)
            self.put(self.chosen, to, f"grow {self.chosen}")

    def align(self, side: Side) -> None:
        """Put the chosen element to a side or the middle of the badge."""
        if self.chosen is None:
            return
        now, stock = self.rectangle(self.chosen), self.stock
        across = {Side.LEFT: 0.0, Side.CENTRE: 0.5, Side.RIGHT: 1.0}
        up = {Side.BOTTOM: 0.0, Side.MIDDLE: 0.5, Side.TOP: 1.0}
        if side in across:
            now = replace(now, x=(stock.badge_width - now.width) * across[side])
        else:
            now = replace(now, y=(stock.badge_height - now.height) * up[side])
        self.put(self.chosen, now)

    def add(self, new: Element) -> None:
        """Add an element and choose it."""
        layout, part = added(self.layout, new)
        self.change(layout)
        self.choose(part)

    def duplicate(self) -> None:
        """Add the chosen element once more, a little aside; code and day marks stand once."""
        part, now = self.chosen, self.chosen_element
        if part is None or now is None:
            return
        layout, copy = added(self.layout, now)
        if copy == part or len(parts(layout)) == len(parts(self.layout)):
            return
        self.change(layout)
        self.choose(copy)
        place = self.rectangle(copy)
        self.put(copy, replace(place, x=place.x + 6, y=place.y - 6), "")

    def remove(self) -> None:
        """Take the chosen element away; the code stays."""
        if self.chosen:
            part, self.chosen = self.chosen, None
            self.change(without(self.layout, part))
            if part in parts(self.layout):
                self.choose(part)

    def raise_chosen(self, by: int) -> None:
        """Bring the chosen element forward among those of its kind, or back."""
        if self.chosen:
            layout, self.chosen = raised(self.layout, self.chosen, by)
            self.change(layout)

    def _go(self, step: int) -> None:
        if 0 <= self._at + step < len(self._states):
            self._at += step
            self._tag = ""
            self._measure()

    def _measure(self) -> None:
        """Work out where everything stands, and what is in the way of printing it."""
        layout = self.layout
        self.stock: Stock = own_size(layout.width, layout.height)
        self.problem: UserError | None = None
        self.placement: Placement = positions(layout, self.stock)
        try:
            require_printable(layout, self.stock, self.placement)
        except UserError as problem:
            self.problem = problem
        if self.chosen not in parts(layout):
            self.chosen = None

    def _inside(self, to: Rectangle) -> Rectangle:
        width = min(max(to.width, LEAST_SIDE), self.stock.badge_width)
        height = min(max(to.height, LEAST_SIDE), self.stock.badge_height)
        x = min(max(to.x, 0), self.stock.badge_width - width)
        y = min(max(to.y, 0), self.stock.badge_height - height)
        return Rectangle(x, y, width, height)
