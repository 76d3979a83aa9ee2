"""A badge before the camera is one scan; shown again later it is told again."""

from __future__ import annotations

from pact_desktop.scanning.debounce import SameBadgeDebounce


def test_a_badge_held_for_ten_seconds_is_one_scan() -> None:
    debounce = SameBadgeDebounce()
    scans = [text for frame in range(300) for text in debounce.new_texts(["A"], frame / 30)]
    assert scans == ["A"]


def test_a_held_badge_that_is_missed_in_some_frames_is_one_scan() -> None:
    debounce = SameBadgeDebounce()
    scans = [
        text for frame in range(300) for text in debounce.new_texts(["A"] * (frame % 7 == 0), frame / 30)
    ]
    assert scans == ["A"]


def test_a_badge_shown_again_later_is_told_again() -> None:
    debounce = SameBadgeDebounce(out_of_view=1.5)
    assert debounce.new_texts(["A"], 10.0) == ["A"]
    assert debounce.new_texts([], 11.0) == []
    assert debounce.new_texts(["A"], 11.6) == ["A"]


def test_badges_in_one_frame_are_told_apart_and_each_told_once() -> None:
    debounce = SameBadgeDebounce()
    assert debounce.new_texts(["A", "B", "A"], 0.0) == ["A", "B"]
    assert debounce.new_texts(["B", "C", "A"], 0.1) == ["C"]


def test_a_badge_shown_in_turns_with_another_stays_one_scan() -> None:
    debounce = SameBadgeDebounce()
    scans = [text for frame in range(60) for text in debounce.new_texts(["AB"[frame % 2]], frame / 30)]
    assert scans == ["A", "B"]
