"""The connected pieces of ink in a straightened box and its two neighbours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.bool_]
Runs = npt.NDArray[np.intp]


@dataclass(slots=True)
class Piece:
    """A piece of ink, in samples: its area inside the box and outside, and its extent inside.

    ``top`` and ``bottom`` count from the box's first row that is looked at; the right and the lower end stand
    one behind.
    """

    within: int = 0
    outside: int = 0
    top: int = 1_000_000
    bottom: int = 0
    left: int = 1_000_000
    right: int = 0


def ink_pieces(above: Mask, inside: Mask, below: Mask, aside: int) -> list[Piece]:
    """Return the pieces of ink. From part to part, where the frame lies between, a stroke may move ``aside``
    by so many samples."""
    seams = len(above), len(above) + len(inside)
    stacked = np.concatenate([above, inside, below])
    edges = np.diff(np.pad(stacked, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(edges == 1)
    ends = np.nonzero(edges == -1)[1]
    firsts = np.searchsorted(rows, np.arange(len(stacked) + 1))
    roots = _joined(starts, ends, firsts, dict.fromkeys(seams, aside))
    pieces: dict[int, Piece] = {}
    for run, root in enumerate(roots):
        piece = pieces.setdefault(root, Piece())
        row, start, end = int(rows[run]), int(starts[run]), int(ends[run])
        if not seams[0] <= row < seams[1]:
            piece.outside += end - start
            continue
        piece.within += end - start
        piece.top, piece.bottom = min(piece.top, row - seams[0]), max(piece.bottom, row - seams[0] + 1)
        piece.left, piece.right = min(piece.left, start), max(piece.right, end)
    return list(pieces.values())


def _joined(starts: Runs, ends: Runs, firsts: Runs, aside: dict[int, int]) -> list[int]:
    """The piece that each run of ink in a row belongs to, by its first run.

    A run is joined with those of the row above that it touches. ``firsts`` has the first run of each row.
    """
    joined = list(range(len(starts)))

    def root(run: int) -> int:
        while joined[run] != run:
            joined[run] = joined[joined[run]]
            run = joined[run]
        return run

    for row in range(1, len(firsts) - 1):
        reach = aside.get(row, 1)
        upper = firsts[row - 1]
        for run in range(firsts[row], firsts[row + 1]):
            while upper < firsts[row] and ends[upper] + reach <= starts[run]:
                upper += 1
            other = upper
            while other < firsts[row] and starts[other] < ends[run] + reach:
                joined[root(run)] = root(int(other))
                other += 1
    return [root(run) for run in range(len(joined))]
