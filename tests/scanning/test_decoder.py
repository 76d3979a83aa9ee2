"""The decoder reads real codes in pictures as bad as those of a busy door."""

from __future__ import annotations

import numpy as np
import pytest
import zxingcpp

from pact_desktop.scanning.decoder import FoundCode, find_badges, find_codes, find_small_badges
from tests.scanning.pictures_of_badges import (
    Grey,
    badge_text,
    code_picture,
    frame_with,
    of_a_screen,
    with_glare,
)


def texts(codes: list[FoundCode]) -> list[str]:
    return [code.text for code in codes]


@pytest.mark.parametrize("turned", [0, 3, 30, 45, 90, 137, 180, 270])
def test_a_badge_is_read_however_it_is_turned(turned: float) -> None:
    assert texts(find_badges(frame_with([badge_text(1)], turned=turned))) == [badge_text(1)]


@pytest.mark.parametrize("blur", [0.5, 1.0, 1.5, 2.0])
def test_a_blurred_badge_is_read(blur: float) -> None:
    assert texts(find_badges(frame_with([badge_text(1)], module=4.5, turned=3, blur=blur))) == [badge_text(1)]


def test_five_badges_in_one_frame_are_all_read() -> None:
    shown = [badge_text(number) for number in range(5)]
    assert sorted(texts(find_badges(frame_with(shown, turned=7)))) == shown


def test_a_badge_with_glare_on_it_is_read() -> None:
    frame = with_glare(frame_with([badge_text(1)], module=6), centre=(655, 375), radius=22)
    assert texts(find_badges(frame)) == [badge_text(1)]


@pytest.mark.parametrize(("pitch", "turned"), [(2.2, 0), (2.6, 2), (3.7, 11)])
def test_a_photograph_of_a_screen_is_read_in_spite_of_its_moire(pitch: float, turned: float) -> None:
    shown = frame_with([badge_text(1)], module=5, turned=4, blur=0.8)
    assert texts(find_badges(of_a_screen(shown, pitch, turned))) == [badge_text(1)]


def test_a_dim_badge_is_read() -> None:
    dim = (frame_with([badge_text(1)], noise=2) * 0.15).astype(np.uint8)
    assert texts(find_badges(dim)) == [badge_text(1)]


def test_a_code_of_little_more_than_a_pixel_a_module_is_found_by_the_second_look() -> None:
    frame = frame_with([badge_text(1)], module=1.3, turned=2)
    assert find_badges(frame) == []
    assert texts(find_small_badges(frame)) == [badge_text(1)]


def test_the_second_look_gives_corners_in_pixels_of_the_frame_itself() -> None:
    frame = frame_with([badge_text(1)], module=5)
    for first, second in zip(find_badges(frame)[0].corners, find_small_badges(frame)[0].corners, strict=True):
        assert abs(first[0] - second[0]) <= 2
        assert abs(first[1] - second[1]) <= 2


def test_corners_surround_the_code_clockwise_from_its_own_top_left() -> None:
    code = find_badges(frame_with([badge_text(1)], module=4, blur=0.3))[0]
    half = 29 * 4 / 2
    expected = [(-half, -half), (half, -half), (half, half), (-half, half)]
    for (x, y), (from_left, from_top) in zip(code.corners, expected, strict=True):
        assert x == pytest.approx(640 + from_left, abs=4)
        assert y == pytest.approx(360 + from_top, abs=4)


def test_a_view_with_gaps_between_rows_is_read() -> None:
    frame = frame_with([badge_text(1)])
    padded = np.zeros((frame.shape[0], frame.shape[1] + 32), np.uint8)
    padded[:, : frame.shape[1]] = frame
    assert texts(find_badges(padded[:, : frame.shape[1]])) == [badge_text(1)]


def test_a_view_of_every_second_byte_is_read() -> None:
    frame = frame_with([badge_text(1)])
    interleaved = np.zeros((frame.shape[0], frame.shape[1] * 2), np.uint8)
    interleaved[:, ::2] = frame
    assert texts(find_badges(interleaved[:, ::2])) == [badge_text(1)]


@pytest.mark.parametrize("shape", [(1, 1), (2, 3000), (720, 1280)])
def test_an_empty_picture_has_no_codes(shape: tuple[int, int]) -> None:
    assert find_codes(np.full(shape, 200, np.uint8)) == []


def test_noise_has_no_codes() -> None:
    assert find_codes(np.random.default_rng(3).integers(0, 255, (480, 640)).astype(np.uint8)) == []


def product(on: Grey | None = None) -> Grey:
    """A product's EAN-13 barcode, in a corner of a frame if one is given."""
    barcode = np.asarray(
        zxingcpp.create_barcode("4006381333931", zxingcpp.BarcodeFormat.EAN13).to_image(scale=2)
    )
    frame = np.full((300, 400), 255, np.uint8) if on is None else on.copy()
    frame[20 : 20 + barcode.shape[0], 20 : 20 + barcode.shape[1]] = barcode
    return frame


def test_a_product_in_a_picture_file_is_read_to_be_told_from_a_badge() -> None:
    assert [(code.text, code.format) for code in find_codes(product())] == [("4006381333931", "EAN13")]


def test_a_product_beside_a_badge_does_not_stand_in_its_way() -> None:
    assert texts(find_codes(product(on=frame_with([badge_text(1)])))) == [badge_text(1)]


def test_the_camera_does_not_look_for_products() -> None:
    assert find_badges(product()) == []


def test_a_picture_file_may_show_a_light_code_on_dark() -> None:
    inverted = 255 - np.asarray(code_picture(badge_text(1)))
    assert texts(find_codes(inverted)) == [badge_text(1)]


def test_small_and_large_badges_in_one_picture_file_are_all_read_once() -> None:
    picture = frame_with([badge_text(1)], module=5)
    small = frame_with([badge_text(2)], module=1.3, size=(200, 200))
    picture[:200, :200] = small
    assert texts(find_codes(picture)) == [badge_text(1), badge_text(2)]


def test_a_code_that_is_no_badge_is_read_as_it_is() -> None:
    url = np.asarray(
        zxingcpp.create_barcode("https://example.org/a?b=ñ", zxingcpp.BarcodeFormat.QRCode).to_image(scale=4)
    )
    assert texts(find_badges(np.pad(url, 20, constant_values=255))) == ["https://example.org/a?b=ñ"]
