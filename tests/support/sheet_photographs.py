"""Signs sign-in sheets and photographs them as a phone would, for the tests of reading them back.

Everything follows from a seed. Lengths on paper are millimetres from the upper left, in pictures pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFilter

Grey = npt.NDArray[np.uint8]
Numbers = npt.NDArray[np.float64]
Pixels = npt.NDArray[np.float32]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

MM_PER_INCH = 25.4
_FINER = 4
_GRID = 16


@dataclass(frozen=True)
class Hand:
    """One way of writing: what is written, how wide the pen is in millimetres and how dark, 0 to 1."""

    kind: str
    width: float = 0.5
    dark: float = 0.75


SIGNED = ("signature", "initials", "tick", "pencil", "overshooting")
NOT_SIGNED = ("blank", "dot", "from_neighbour", "descender")


def write(page: Grey, dpi: float, box: Box, hand: Hand, random: np.random.Generator) -> None:
    """Write into a box of a page, in place."""
    for line in _lines(hand.kind, box, random):
        _stroke(page, dpi, line, hand.width, hand.dark)


def any_hand(kind: str, random: np.random.Generator) -> Hand:
    """A pen as people have them, or a pencil."""
    if kind == "pencil":
        return Hand("pencil", random.uniform(0.35, 0.5), random.uniform(0.28, 0.42))
    return Hand(kind, random.uniform(0.35, 0.8), random.uniform(0.6, 0.92))


def _lines(kind: str, box: Box, random: np.random.Generator) -> list[Numbers]:
    left, top, right, bottom = box
    middle = (top + bottom) / 2
    if kind in ("signature", "pencil", "overshooting"):
        width = random.uniform(24, 55)
        height = random.uniform(5, 8.5) * (1.9 if kind == "overshooting" else 1)
        centre = random.uniform(left + width / 2 + 1, right - width / 2 - 1), middle + random.uniform(-1, 1)
        return [_squiggle(centre, width, height, int(random.integers(4, 9)), random)]
    if kind == "initials":
        centre = random.uniform(left + 7, right - 7), middle + random.uniform(-1, 1)
        return [_squiggle(centre, random.uniform(6, 10), random.uniform(4.5, 7), 2, random)]
    if kind == "tick":
        x = random.uniform(left + 7, right - 7)
        return [np.array([(x - 3, middle), (x - 0.5, middle + 3), (x + 5, middle - 3.5)])]
    if kind == "dot":
        x, y = random.uniform(left + 4, right - 4), random.uniform(top + 2.5, bottom - 2.5)
        return [np.array([(x, y), (x + 0.7, y + 0.2)])]
    if kind == "descender":
        x = random.uniform(left + 8, right - 8)
        return [np.array([(x, top - 4), (x + 1, top + random.uniform(0.8, 1.8)), (x + 2.5, top - 4)])]
    if kind == "from_neighbour":  # a flourish of the row above that crosses nearly the whole box
        x = random.uniform(left + 10, right - 14)
        return [np.array([(x - 4, top - 7), (x, top - 3), (x + 3, bottom - 2), (x + 6, top - 5)])]
    return []


def _squiggle(
    centre: tuple[float, float], width: float, height: float, loops: int, random: np.random.Generator
) -> Numbers:
    along = np.linspace(0, 1, loops * 16)
    phase = random.uniform(0, 2 * np.pi, 4)
    turn = 2 * np.pi * along
    x = centre[0] - width / 2 + width * along + height * 0.25 * np.sin(loops * turn + phase[0])
    y = centre[1] + height * (
        0.35 * np.sin(loops * turn + phase[1]) * (0.5 + 0.5 * np.sin(1.3 * turn + phase[2]))
        + 0.15 * np.sin(2.1 * loops * turn + phase[3])
    )
    return np.stack([x, y], -1)


def _stroke(page: Grey, dpi: float, line: Numbers, width: float, dark: float) -> None:
    scale = dpi / MM_PER_INCH
    points = line * scale
    low = np.maximum(np.floor(points.min(0) - 8), 0).astype(int)
    high = np.minimum(np.ceil(points.max(0) + 8), page.shape[::-1]).astype(int)
    size = (high - low) * _FINER
    mask = Image.new("L", (int(size[0]), int(size[1])))
    finer = [(float(x), float(y)) for x, y in (points - low) * _FINER]
    ImageDraw.Draw(mask).line(finer, 255, max(1, round(width * scale * _FINER)), "curve")
    ink = np.asarray(mask.resize((int(high[0] - low[0]), int(high[1] - low[1])), Image.Resampling.BOX))
    region = page[low[1] : high[1], low[0] : high[0]]
    region[:] = (region * (1 - ink / 255 * dark)).astype(np.uint8)


@dataclass(frozen=True)
class Shot:
    """How a photograph is taken. Angles are degrees, lengths on paper millimetres, 0 to 1 shares of light."""

    size: tuple[int, int] = (2400, 3200)
    tilt: float = 15
    tilt_towards: float = 40
    turn: float = 4
    bend: float = 4
    bend_along: float = 60
    crumpled: float = 0
    """How high the upper right corner is crumpled."""
    fold: float = 0
    """How much of the lower left corner is folded over and hidden."""
    paper: float = 0.92
    shadow: float = 0.35
    hard_shadow: float = 0.25
    """A hand's or phone's, with a clear edge."""
    blur: float = 1.0
    """Sigma in pixels."""
    noise: float = 4
    quality: int = 75
    seed: int = 1


def any_shot(random: np.random.Generator, size: tuple[int, int]) -> Shot:
    """A photograph as people take them."""
    damaged = random.random()
    return Shot(
        size,
        tilt=random.uniform(0, 26),
        tilt_towards=random.uniform(0, 360),
        turn=random.uniform(-12, 12),
        bend=random.uniform(-8, 8),
        bend_along=random.uniform(0, 180),
        crumpled=random.uniform(6, 16) if damaged < 0.25 else 0,
        fold=random.uniform(20, 45) if damaged > 0.75 else 0,
        paper=random.uniform(0.7, 0.97),
        shadow=random.uniform(0, 0.55),
        hard_shadow=random.uniform(0, 0.45),
        blur=random.uniform(0.6, 1.8) * size[0] / 3000,
        noise=random.uniform(2, 8),
        quality=int(random.integers(50, 90)),
        seed=int(random.integers(1 << 30)),
    )


def photograph(page: Grey, dpi: float, shot: Shot) -> bytes:
    """Photograph a page, or several side by side on one table, and return the JPEG."""
    random = np.random.default_rng(shot.seed)
    scale = dpi / MM_PER_INCH
    height, width = page.shape[0] / scale, page.shape[1] / scale
    where = _where_on_paper(shot, width, height)
    picture = 22 + _sampled(page, where * scale - 0.5) * shot.paper * (233 / 255)
    on_paper = (where > 0).all(-1) & (where[..., 0] < width) & (where[..., 1] < height)
    hidden = where[..., 0] + (height - where[..., 1]) < shot.fold
    picture[hidden] = 190 * shot.paper
    table = 95 + 20 * _clouds(shot.size, random)
    picture = np.where(on_paper, picture, table)
    picture *= _light(shot, random)
    blurred = Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8)).filter(
        ImageFilter.GaussianBlur(shot.blur)
    )
    noisy = np.array(blurred, np.float32)
    noisy += np.float32(shot.noise) * random.standard_normal(noisy.shape, np.float32)
    out = BytesIO()
    Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8)).save(out, "JPEG", quality=shot.quality)
    return out.getvalue()


def _where_on_paper(shot: Shot, width: float, height: float) -> Pixels:
    """Where on the paper each pixel looks: x and y in millimetres."""
    columns, rows = shot.size
    share = np.linspace(0, 1, 12)
    whole = _projected(
        np.stack(np.meshgrid(share * width, share * height), -1).reshape(-1, 2), shot, width, height
    )
    low, high = whole.min(0), whole.max(0)
    zoom = min((columns - 60) / (high - low)[0], (rows - 60) / (high - low)[1])
    shift = np.array([columns, rows]) / 2 - (high + low) / 2 * zoom

    def pixels(paper: Numbers) -> Numbers:
        moved: Numbers = _projected(paper, shot, width, height) * zoom + shift
        return moved

    grid = np.stack(np.meshgrid(np.arange(0, columns + _GRID, _GRID), np.arange(0, rows + _GRID, _GRID)), -1)
    paper = np.empty(grid.shape)
    paper[:] = (grid - shift) / zoom + (width / 2, height / 2)
    for _ in range(25):  # the inverse of ``pixels``, step by step
        error = grid - pixels(paper)
        paper += error / zoom * 0.9
    across, down = np.arange(columns) / _GRID, np.arange(rows) / _GRID
    return np.stack([_upsampled(paper[..., axis], across, down) for axis in (0, 1)], -1)


def _projected(paper: Numbers, shot: Shot, width: float, height: float) -> Numbers:
    """A pinhole camera above the middle of a bent and crumpled page, in millimetres of the flat page."""
    x, y = paper[..., 0] - width / 2, paper[..., 1] - height / 2
    along = np.deg2rad(shot.bend_along)
    s = (x * np.cos(along) + y * np.sin(along)) / height
    z = shot.bend * np.sin(2 * np.pi * s / 1.7 + shot.seed % 7)
    from_corner = np.hypot(paper[..., 0] - width, paper[..., 1])
    z = z + shot.crumpled * np.exp(-((from_corner / 55) ** 2)) * (1 + 0.5 * np.sin(x / 7) * np.sin(y / 9))
    tilt, towards, turn = (np.deg2rad(each) for each in (shot.tilt, shot.tilt_towards, shot.turn))
    axis = np.array([np.cos(towards), np.sin(towards), 0])
    cross = np.array([[0, 0, axis[1]], [0, 0, -axis[0]], [-axis[1], axis[0], 0]])
    rotation = np.eye(3) + np.sin(tilt) * cross + (1 - np.cos(tilt)) * cross @ cross
    spin = np.array([[np.cos(turn), -np.sin(turn), 0], [np.sin(turn), np.cos(turn), 0], [0, 0, 1]])
    seen = np.stack([x, y, z], -1) @ (rotation @ spin).T
    distance = 1.15 * max(width, height)
    projected: Numbers = seen[..., :2] * (distance / (seen[..., 2] + distance))[..., None]
    return projected


def _upsampled(grid: Numbers, across: Numbers, down: Numbers) -> Pixels:
    wide = np.stack([np.interp(across, np.arange(grid.shape[1]), row) for row in grid]).astype(np.float32)
    low = np.minimum(down.astype(int), grid.shape[0] - 2)
    share = (down - low).astype(np.float32)[:, None]
    return np.asarray(wide[low] * (1 - share) + wide[low + 1] * share)


def _sampled(page: Grey, where: Pixels) -> Pixels:
    x = np.clip(where[..., 0], 0, page.shape[1] - 1.001)
    y = np.clip(where[..., 1], 0, page.shape[0] - 1.001)
    i, j = x.astype(np.int32), y.astype(np.int32)
    fx, fy = (x - i).astype(np.float32), (y - j).astype(np.float32)
    top = page[j, i] * (1 - fx) + page[j, i + 1] * fx
    bottom = page[j + 1, i] * (1 - fx) + page[j + 1, i + 1] * fx
    return np.asarray(top * (1 - fy) + bottom * fy, np.float32)


def _clouds(size: tuple[int, int], random: np.random.Generator) -> Pixels:
    coarse = random.normal(0, 1, (size[1] // 150 + 2, size[0] // 150 + 2)).astype(np.float32)
    return np.asarray(Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC), np.float32)


def _light(shot: Shot, random: np.random.Generator) -> Pixels:
    columns, rows = shot.size
    y, x = np.arange(rows, dtype=np.float32)[:, None], np.arange(columns, dtype=np.float32)[None, :]
    angle = random.uniform(0, 2 * np.pi)
    along = (x / columns - 0.5) * np.cos(angle) + (y / rows - 0.5) * np.sin(angle) + 0.5
    light = 1 - shot.shadow * np.clip(along, 0, 1)
    centre = random.uniform(0, columns), random.uniform(0, rows)
    radius, edge = random.uniform(0.15, 0.4) * columns, random.uniform(4, 40)
    hard = 1 / (1 + np.exp(np.clip((np.hypot(x - centre[0], y - centre[1]) - radius) / edge, -50, 50)))
    return np.asarray(light * (1 - shot.hard_shadow * hard), np.float32)


def beside(pages: Sequence[Grey], gap: int = 60) -> Grey:
    """Pages side by side on a dark table, as one page to photograph."""
    height = max(page.shape[0] for page in pages)
    parts: list[Grey] = []
    for page in pages:
        padded = np.full((height, page.shape[1]), 90, np.uint8)
        padded[: page.shape[0]] = page
        parts += [padded, np.full((height, gap), 90, np.uint8)]
    return np.hstack(parts[:-1])
