"""One column of the table as numbers, so that sorting and choosing compare arrays instead of texts."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]


class Lane:
    """The values of a column by place; equal texts have one number, and numbers order as the texts do.

    An empty text comes last in either direction, as in a spreadsheet.
    """

    def __init__(self, values: Iterable[str]) -> None:
        self._values = list(values)
        self._sorted: list[str] = []
        self._numbers: dict[str, float] = {}
        self.numbers: Numbers = np.empty(0)
        self._number()

    def put(self, place: int, value: str) -> None:
        """Set the value of a place; the place after the last one is added."""
        if value not in self._numbers:
            self._make_room(value)
        if place == len(self._values):
            self._values.append(value)
            self.numbers = np.append(self.numbers, self._numbers[value])
        else:
            self._values[place] = value
            self.numbers[place] = self._numbers[value]

    def sort_key(self, descending: bool) -> Numbers:
        """Numbers by place whose rising order is the wanted order."""
        key = -self.numbers if descending else self.numbers.copy()
        empty = self._numbers.get("")
        if empty is not None:
            key[self.numbers == empty] = np.inf
        return key

    def chosen(self, values: Iterable[str]) -> Mask:
        """Which places hold one of these values."""
        wanted = [self._numbers[value] for value in values if value in self._numbers]
        return np.isin(self.numbers, wanted)

    @property
    def texts(self) -> list[str]:
        """Every text that was ever there, in order."""
        return self._sorted

    def counts(self) -> Counter[str]:
        """How many places hold each value."""
        return Counter(self._values)

    def _number(self) -> None:
        self._sorted = sorted(set(self._values))
        self._numbers = {value: float(number) for number, value in enumerate(self._sorted)}
        self.numbers = np.fromiter(map(self._numbers.__getitem__, self._values), np.float64)

    def _make_room(self, value: str) -> None:
        """Give a value that was not there before a number between its neighbours'."""
        spot = bisect_left(self._sorted, value)
        before = self._numbers[self._sorted[spot - 1]] if spot else None
        after = self._numbers[self._sorted[spot]] if spot < len(self._sorted) else None
        if before is None or after is None:
            number = after - 1 if after is not None else (before or 0.0) + 1
        else:
            number = (before + after) / 2
            if number in (before, after):  # no number is left between them: count anew
                self._number()
                self._make_room(value)
                return
        self._sorted.insert(spot, value)
        self._numbers[value] = number
