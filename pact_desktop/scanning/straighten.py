"""Where the points of a bent and tilted paper lie in a photograph of it, told from some that are known.

Points are arrays whose last axis is x and y: on paper in millimetres from its upper left, in a picture in
pixels from its upper left corner.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pact_desktop.scanning.decoder import GreyPicture

Points = npt.NDArray[np.float64]
Strip = npt.NDArray[np.float32]
"""Straightened grey values, height by width."""
Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class View:
    """A plane paper as a camera sees it."""

    matrix: Matrix
    """Three by three, from paper to picture."""

    def to_picture(self, paper: Points) -> Points:
        """Return where points of the paper lie in the picture."""
        return _through(self.matrix, paper)

    def to_paper(self, picture: Points) -> Points:
        """Return which points of the paper are seen there."""
        return _through(_inverse(self.matrix), picture)


def fit_view(paper: Points, picture: Points, weights: npt.NDArray[np.float64]) -> View:
    """Return the view that brings at least four points of the paper to their places in the picture best.

    Solved as a weighted direct linear transform over normalised points (R. Hartley and A. Zisserman,
    "Multiple View Geometry in Computer Vision", chapter 4).
    """
    from_paper, from_picture = _normalising(paper), _normalising(picture)
    a, b = _through(from_paper, paper), _through(from_picture, picture)
    ones, zeros = np.ones(len(a)), np.zeros(len(a))
    x, y = a.T
    u, v = b.T
    rows = np.concatenate(
        [
            np.stack([x, y, ones, zeros, zeros, zeros, -u * x, -u * y, -u], 1) * weights[:, None],
            np.stack([zeros, zeros, zeros, x, y, ones, -v * x, -v * y, -v], 1) * weights[:, None],
        ]
    )
    # The eigenvector of the least eigenvalue: as good as a singular vector of the rows, and much quicker.
    solution = np.linalg.eigh(rows.T @ rows)[1][:, 0].reshape(3, 3)
    matrix = _inverse(from_picture) @ solution @ from_paper
    return View(matrix / matrix[2, 2])


def straightened(
    grey: GreyPicture, view: View, box: tuple[float, float, float, float], per_mm: float
) -> Strip:
    """Return a box of the paper (left, top, right, bottom), ``per_mm`` samples a millimetre.

    What lies outside of the picture continues its edge.
    """
    left, top, right, bottom = box
    across = left + (np.arange(round((right - left) * per_mm)) + 0.5) / per_mm
    down = top + (np.arange(round((bottom - top) * per_mm)) + 0.5) / per_mm
    paper = np.stack(np.meshgrid(across, down), -1)
    return _sampled(grey, view.to_picture(paper))


def _through(matrix: Matrix, points: Points) -> Points:
    moved = points @ matrix[:, :2].T + matrix[:, 2]
    through: Points = moved[..., :2] / moved[..., 2:]
    return through


def _inverse(matrix: Matrix) -> Matrix:
    return np.asarray(np.linalg.inv(matrix), np.float64)


def _normalising(points: Points) -> Matrix:
    """The matrix that moves points around the origin, at a distance of about one."""
    middle = points.mean(0)
    scale = np.sqrt(2) / max(float(np.linalg.norm(points - middle, axis=1).mean()), 1e-9)
    return np.array([[scale, 0, -scale * middle[0]], [0, scale, -scale * middle[1]], [0, 0, 1]])


def _sampled(grey: GreyPicture, picture: Points) -> Strip:
    """Grey values between the pixels, whose middles lie at halves."""
    height, width = grey.shape
    x = np.clip(picture[..., 0] - 0.5, 0, width - 1.001).astype(np.float32)
    y = np.clip(picture[..., 1] - 0.5, 0, height - 1.001).astype(np.float32)
    i, j = x.astype(np.int32), y.astype(np.int32)
    x, y = x - i, y - j
    upper = grey[j, i] * (1 - x) + grey[j, i + 1] * x
    lower = grey[j + 1, i] * (1 - x) + grey[j + 1, i + 1] * x
    return np.asarray(upper * (1 - y) + lower * y, np.float32)
