"""What this computer remembers of printing: printer by kind, how far each is off, the next free label."""

from __future__ import annotations

from dataclasses import dataclass

from pact_desktop.devices.printing import Sides
from pact_desktop.settings import Settings

FARTHEST_MM = 20.0
"""A printer that is off by more is not off, it has other paper in it."""


@dataclass(frozen=True, slots=True)
class KindChoice:
    """How a kind of document was printed last."""

    printer: str = ""
    sides: Sides = Sides.ONE


class PrintMemory:
    """Reads and changes the settings of printing; whoever changes them has them kept.

    Each change replaces the whole table, so that the thread that prints may make it while the window saves.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def choice(self, kind: str) -> KindChoice:
        """How this kind of document was printed last."""
        printer, sides = [*self._settings.print_choices.get(kind, ()), "", ""][:2]
        known = sides in {one.value for one in Sides}
        return KindChoice(printer, Sides(sides) if known else Sides.ONE)

    def remember(self, kind: str, choice: KindChoice) -> None:
        """Print this kind of document the same way next time."""
        kept = [choice.printer, choice.sides.value]
        self._settings.print_choices = {**self._settings.print_choices, kind: kept}

    def shift(self, printer: str, stock: str) -> tuple[float, float]:
        """How many millimetres pages on this stock are moved right and up for this printer."""
        kept = self._settings.printer_shifts.get(_key(stock, printer), ())
        right, up = [*map(_millimetres, kept), 0.0, 0.0][:2]
        return right, up

    def set_shift(self, printer: str, stock: str, right: float, up: float) -> None:
        """Move pages on this stock by so many millimetres for this printer."""
        kept = [f"{right:g}", f"{up:g}"]
        self._settings.printer_shifts = {**self._settings.printer_shifts, _key(stock, printer): kept}

    def next_place(self, printer: str, stock: str, places: int) -> int:
        """The next free place of the sheet in this printer, 1 first; ``places`` is how many a sheet has."""
        kept = [*self._settings.next_labels.get(_key(stock, printer), ()), ""][0]
        place = int(kept) if kept.isascii() and kept.isdecimal() else 1
        return place if 1 <= place <= places else 1

    def set_next_place(self, printer: str, stock: str, place: int) -> None:
        """Go on at this place of the sheet."""
        self._settings.next_labels = {**self._settings.next_labels, _key(stock, printer): [str(place)]}

    def use_up_to(self, printer: str, stock: str, places: int, next_place: int) -> None:
        """Labels were printed; ``next_place`` is the next free one, of how many a sheet has."""
        if places > 1:
            self.set_next_place(printer, stock, next_place)


def _key(stock: str, printer: str) -> str:
    return f"{stock} @ {printer}"


def _millimetres(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        return 0.0
    return number if abs(number) <= FARTHEST_MM else 0.0
