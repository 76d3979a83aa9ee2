"""The hint that it is too dark comes when it stays dark, not when a hand passes."""

from __future__ import annotations

import numpy as np

from pact_desktop.scanning.light import LightMeter


def after(*runs: tuple[int, int]) -> bool:
    """The answer after runs of frames, each a brightness and how many frames have it."""
    meter = LightMeter()
    answers = [
        meter.is_dark_after(np.full((720, 1280), brightness, np.uint8))
        for brightness, count in runs
        for _ in range(count)
    ]
    return answers[-1]


def test_a_bright_room_is_not_dark() -> None:
    assert not after((120, 50))


def test_a_dark_room_is_dark_from_the_first_frame() -> None:
    assert after((10, 1))


def test_a_hand_before_the_camera_is_no_darkness() -> None:
    assert not after((120, 50), (5, 5))


def test_light_switched_off_is_darkness_after_a_while() -> None:
    assert after((120, 50), (5, 30))


def test_brightness_near_the_threshold_does_not_flicker() -> None:
    assert after((20, 50), (48, 100))
    assert not after((120, 50), (48, 100))
