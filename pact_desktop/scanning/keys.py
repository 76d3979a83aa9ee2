"""The key strokes that the burst parser hears, and what it makes of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

Stroke = TypeVar("Stroke")


@dataclass(frozen=True, slots=True)
class Key(Generic[Stroke]):
    """One key going down.

    ``text`` is what it types: "\\r" or "\\n" for Enter, "\\t" for Tab, a control character for Ctrl with a
    letter, empty for keys that type nothing.
    ``at`` is the time of the stroke itself in seconds, by the computer's event clock, so that a window that
    is busy does not make a scanner look slow. Where that is known only roughly, ``not_before`` is the
    earliest it can have been. ``is_repeat`` marks the repetitions of a key held down. ``stroke`` is the
    caller's own event, carried along to be handed on.
    """

    text: str
    at: float
    stroke: Stroke
    is_repeat: bool = False
    not_before: float | None = None

    @property
    def earliest(self) -> float:
        """The earliest time at which the key can have gone down."""
        return self.at if self.not_before is None else self.not_before

    @property
    def ends_a_scan(self) -> bool:
        """Enter and Tab: what scanners send after, and some before, the text."""
        return self.text in ("\r", "\n", "\r\n", "\t")

    @property
    def letters(self) -> str:
        """What it adds to the text of a scan: nothing if it is a command or ends the scan."""
        return self.text if self.text.isprintable() else ""


@dataclass(frozen=True, slots=True)
class HandOn(Generic[Stroke]):
    """These keys are a person's: give them to the widget that has the focus, in this order."""

    keys: tuple[Key[Stroke], ...]


@dataclass(frozen=True, slots=True)
class Scan:
    """A scanner's text, no key of which reaches a widget; ``at`` is the time of its last key."""

    text: str
    at: float
