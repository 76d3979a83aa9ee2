"""Makes pictures like those a camera or a phone takes of badges, for the tests of the decoder."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import qrcode
from PIL import Image, ImageFilter

Grey = npt.NDArray[np.uint8]


def badge_text(number: int) -> str:
    """A text of the length and letters of a badge code, another for each number below a million."""
    return f"PACT{number:06d}ABCDEFGHJKMNPQRSTVWXYZ012"


def code_picture(text: str, module: float = 4.0, border: int = 4) -> Image.Image:
    """A version 3 code with the highest error correction, ``module`` pixels a module, on white."""
    code = qrcode.QRCode(version=3, error_correction=qrcode.ERROR_CORRECT_H, border=border, mask_pattern=2)
    code.add_data(text)
    code.make(fit=False)
    dots = np.where(np.array(code.get_matrix()), 0, 255).astype(np.uint8)
    large = Image.fromarray(np.kron(dots, np.ones((16, 16), np.uint8)))
    side = round(large.width * module / 16)
    return large.resize((side, side), Image.Resampling.BOX)


def frame_with(
    texts: list[str],
    module: float = 4.0,
    turned: float = 0.0,
    blur: float = 0.5,
    noise: float = 3.0,
    size: tuple[int, int] = (1280, 720),
) -> Grey:
    """A camera frame with the codes side by side: turned by degrees, blurred (sigma in pixels), noisy."""
    frame = Image.new("L", size, 190)
    for place, text in enumerate(texts):
        code = code_picture(text, module).rotate(turned, Image.Resampling.BICUBIC, True, fillcolor=190)
        across = size[0] // len(texts)
        frame.paste(code, (place * across + (across - code.width) // 2, (size[1] - code.height) // 2))
    softened = np.asarray(frame.filter(ImageFilter.GaussianBlur(blur))).astype(float)
    return (
        (softened + np.random.default_rng(7).normal(0, noise, softened.shape)).clip(0, 255).astype(np.uint8)
    )


def with_glare(frame: Grey, centre: tuple[int, int], radius: int) -> Grey:
    """The frame with a round, soft-edged reflection that hides what lies under it."""
    rows, columns = np.indices(frame.shape)
    distance = np.hypot(columns - centre[0], rows - centre[1])
    light = np.clip(1.5 - distance / radius, 0, 1)
    return np.asarray(frame * (1 - light) + 255 * light, np.uint8)


def of_a_screen(frame: Grey, pitch: float = 2.6, turned: float = 2.0) -> Grey:
    """The frame as a photograph of a screen that shows it.

    The dark gaps between the screen's dots, ``pitch`` camera pixels apart and ``turned`` by degrees, beat
    with the camera's own pixels into moiré; black glows, and one side is brighter than the other.
    """
    rows, columns = np.indices(frame.shape)
    angle = np.radians(turned)
    along = columns * np.cos(angle) + rows * np.sin(angle)
    across = rows * np.cos(angle) - columns * np.sin(angle)
    dots = 0.8 + 0.2 * np.cos(2 * np.pi * along / pitch) * np.cos(2 * np.pi * across / pitch)
    light = 0.7 + 0.4 * columns / frame.shape[1]
    return np.asarray(((40 + 0.75 * frame) * dots * light).clip(0, 255), np.uint8)
