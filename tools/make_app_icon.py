"""Draws the program's icon for every system into ``resources/app``: four leaves around a star, on a tile.

Run it from anywhere: ``.venv/bin/python tools/make_app_icon.py``. The results are part of the repository.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageDraw

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
SIDE = 1024  # the drawing's own pixels; every other size is made from it
MARGIN, TILE_RADIUS = 64, 200
LEAF, GAP, LEAF_RADIUS = 290, 44, 122
PALE = 0.62  # how much white stands in the two leaves behind
WINDOWS_SIZES = [(side, side) for side in (16, 24, 32, 48, 64, 128, 256)]

Leaf = tuple[float, float, tuple[bool, bool, bool, bool], bool]


def leaves() -> Iterator[Leaf]:
    """Yield left, top, which corners are round (clockwise from top left), and whether it is a strong one."""
    near = (SIDE - 2 * LEAF - GAP) / 2
    far = near + LEAF + GAP
    falling, rising = (True, False, True, False), (False, True, False, True)
    yield near, near, falling, True
    yield far, near, rising, False
    yield near, far, rising, False
    yield far, far, falling, True


def mixed(ground: str, share: float) -> str:
    """Return a colour between ``ground`` (#RRGGBB) and white; ``share`` 1 is white."""
    parts = (int(ground[start : start + 2], 16) for start in (1, 3, 5))
    return "#" + "".join(f"{round(part + (255 - part) * share):02X}" for part in parts)


def drawn(ground: str) -> Image.Image:
    """Draw the icon, four times finer than its result so that edges are smooth."""
    finer = 4
    image = Image.new("RGBA", (SIDE * finer, SIDE * finer))
    draw = ImageDraw.Draw(image)
    tile = [MARGIN * finer, MARGIN * finer, (SIDE - MARGIN) * finer - 1, (SIDE - MARGIN) * finer - 1]
    draw.rounded_rectangle(tile, TILE_RADIUS * finer, fill=ground)
    for left, top, corners, strong in leaves():
        box = [left * finer, top * finer, (left + LEAF) * finer - 1, (top + LEAF) * finer - 1]
        colour = "#FFFFFF" if strong else mixed(ground, PALE)
        draw.rounded_rectangle(box, LEAF_RADIUS * finer, fill=colour, corners=corners)
    return image.resize((SIDE, SIDE), Image.Resampling.LANCZOS)


def leaf_path(left: float, top: float, corners: tuple[bool, bool, bool, bool]) -> str:
    """Return the outline of one leaf as an SVG path."""
    top_left, top_right, bottom_right, bottom_left = (LEAF_RADIUS if is_round else 0 for is_round in corners)
    right, bottom = left + LEAF, top + LEAF
    return (
        f"M{left + top_left:g} {top:g}H{right - top_right:g}{turn(top_right, 1, 1)}"
        f"V{bottom - bottom_right:g}{turn(bottom_right, -1, 1)}"
        f"H{left + bottom_left:g}{turn(bottom_left, -1, -1)}"
        f"V{top + top_left:g}{turn(top_left, 1, -1)}z"
    )


def turn(radius: int, right: int, down: int) -> str:
    """Return the arc of a round corner that moves by the radius in these directions."""
    return f"a{radius} {radius} 0 0 1 {right * radius} {down * radius}" if radius else ""


def svg(ground: str) -> str:
    """Return the icon as an SVG document."""
    tile = f'<rect x="{MARGIN}" y="{MARGIN}" width="{SIDE - 2 * MARGIN}" height="{SIDE - 2 * MARGIN}"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}">',
        f'{tile} rx="{TILE_RADIUS}" fill="{ground}"/>',
    ]
    for left, top, corners, strong in leaves():
        colour = "#FFFFFF" if strong else mixed(ground, PALE)
        lines.append(f'<path d="{leaf_path(left, top, corners)}" fill="{colour}"/>')
    return "\n".join([*lines, "</svg>", ""])


def main() -> None:
    """Write the icon in the kinds that Linux, Windows and macOS take."""
    tokens = json.loads((RESOURCES / "style" / "tokens.json").read_text(encoding="utf-8"))
    ground: str = tokens["colour"]["light"]["accent"]
    folder = RESOURCES / "app"
    folder.mkdir(exist_ok=True)
    image = drawn(ground)
    (folder / "pact-desktop.svg").write_text(svg(ground), encoding="utf-8")
    image.resize((256, 256), Image.Resampling.LANCZOS).save(folder / "pact-desktop.png", optimize=True)
    image.save(folder / "pact-desktop.ico", sizes=WINDOWS_SIZES)
    image.resize((512, 512), Image.Resampling.LANCZOS).save(folder / "pact-desktop.icns")


if __name__ == "__main__":
    main()
