"""Picture files are read whatever sent them, or refused with a sentence."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from pact_desktop.scanning.pictures import UnreadablePictureError, read_codes, read_grey
from tests.scanning.pictures_of_badges import badge_text, code_picture, frame_with


def badge_file(folder: Path, name: str, picture: Image.Image | None = None, **options: Any) -> Path:
    path = folder / name
    (picture or Image.fromarray(frame_with([badge_text(1)]))).save(path, **options)
    return path


@pytest.mark.parametrize(
    "name", ["badge.jpg", "badge.png", "badge.webp", "badge.bmp", "badge.tif", "badge.gif"]
)
def test_a_badge_is_read_from_every_usual_kind_of_picture(tmp_path: Path, name: str) -> None:
    assert [code.text for code in read_codes(badge_file(tmp_path, name))] == [badge_text(1)]


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "CMYK", "I;16", "I", "F"])
def test_a_badge_is_read_in_every_kind_of_colour(tmp_path: Path, mode: str) -> None:
    code = code_picture(badge_text(1), border=8)
    if mode == "I;16":
        picture = Image.fromarray(np.asarray(code).astype(np.uint16) * 257)
    else:
        picture = code.convert(mode)
    assert [code.text for code in read_codes(badge_file(tmp_path, "badge.tif", picture))] == [badge_text(1)]


def test_what_is_transparent_counts_as_paper(tmp_path: Path) -> None:
    dark = np.asarray(code_picture(badge_text(1))) < 128
    pixels = np.zeros((*dark.shape, 4), np.uint8)
    pixels[..., 3] = dark * np.uint8(255)
    path = badge_file(tmp_path, "badge.png", Image.fromarray(pixels))
    assert [code.text for code in read_codes(path)] == [badge_text(1)]


def test_a_photograph_is_turned_upright_as_the_phone_noted(tmp_path: Path) -> None:
    frame = np.full((100, 300), 255, np.uint8)
    frame[:50, :50] = 0
    exif = Image.Exif()
    exif[0x0112] = 6  # "turn by 90 degrees clockwise", the note of a phone held upright
    path = badge_file(tmp_path, "upright.png", Image.fromarray(frame), exif=exif)
    upright = read_grey(path)
    assert upright.shape == (300, 100)
    assert upright[25, 75] == 0
    assert upright[25, 25] == 255


def test_only_the_first_page_of_many_is_read(tmp_path: Path) -> None:
    pages = [Image.fromarray(frame_with([badge_text(number)])) for number in (1, 2)]
    path = badge_file(tmp_path, "pages.tif", pages[0], save_all=True, append_images=pages[1:])
    assert [code.text for code in read_codes(path)] == [badge_text(1)]


def test_a_picture_without_a_code_says_so(tmp_path: Path) -> None:
    path = badge_file(tmp_path, "holiday.png", Image.new("RGB", (300, 200), "teal"))
    with pytest.raises(UnreadablePictureError, match=r"holiday\.png shows no code"):
        read_codes(path)


def refusal(path: Path) -> str:
    """The sentence with which a file is refused; there must be a hint too."""
    with pytest.raises(UnreadablePictureError) as caught:
        read_codes(path)
    assert caught.value.hint
    return caught.value.message


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("empty.png", b"", "no picture"),
        ("notes.txt", b"Bring more lanyards.", "no picture"),
        ("programme.pdf", b"%PDF-1.7\n", "a PDF"),
        ("phone.heic", b"\x00\x00\x00\x18ftypheic\x00\x00", "HEIC"),
        ("drawing.eps", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "no picture"),
        ("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no picture"),
    ],
)
def test_what_is_no_picture_is_refused(tmp_path: Path, name: str, content: bytes, sentence: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    message = refusal(path)
    assert name in message
    assert sentence in message


@pytest.mark.parametrize("name", ["cut.jpg", "cut.png", "cut.webp", "cut.tif"])
def test_a_picture_that_is_cut_off_is_refused(tmp_path: Path, name: str) -> None:
    whole = badge_file(tmp_path, name).read_bytes()
    (tmp_path / name).write_bytes(whole[: len(whole) // 3])
    assert "cut" in refusal(tmp_path / name)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert "cannot be opened" in refusal(tmp_path / "nowhere.png")
    assert "cannot be opened" in refusal(tmp_path)


def png_claiming(width: int, height: int) -> bytes:
    """A few bytes that claim to be a picture of any size: a decompression bomb's head."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("width", "height"), [(9_000, 9_000), (50_000, 10), (12_000, 12_000), (100_000, 100_000)]
)
def test_a_picture_too_large_for_memory_is_refused_before_it_is_unpacked(
    tmp_path: Path, width: int, height: int
) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(png_claiming(width, height))
    assert "too large" in refusal(path)


def test_a_very_large_photograph_is_read_at_half_its_size(tmp_path: Path) -> None:
    large = Image.new("L", (8_000, 3_000), 255)
    large.paste(code_picture(badge_text(1), module=12), (100, 100))
    path = badge_file(tmp_path, "large.jpg", large)
    assert [code.text for code in read_codes(path)] == [badge_text(1)]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kind=st.sampled_from(["JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP"]), changes=st.data())
def test_damaged_pictures_are_read_or_refused_but_never_crash(
    tmp_path: Path, kind: str, changes: st.DataObject
) -> None:
    file = io.BytesIO()
    code_picture(badge_text(1), module=2).save(file, kind)
    content = bytearray(file.getvalue())
    for _ in range(changes.draw(st.integers(1, 8))):
        content[changes.draw(st.integers(0, len(content) - 1))] = changes.draw(st.integers(0, 255))
    path = tmp_path / "damaged"
    path.write_bytes(content)
    try:
        assert read_codes(path)
    except UnreadablePictureError as error:
        assert error.message.startswith("damaged ")
