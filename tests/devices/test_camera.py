"""Frames go the way of a real camera's: through the sink, to the reader's thread, and back as scans."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import cast

import numpy as np
import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from pact_desktop.devices import frame_reader
from pact_desktop.devices.camera import Camera, cameras_present
from pact_desktop.devices.camera_state import (
    CameraInfo,
    CameraState,
    CameraStatus,
    camera_to_use,
    state_without_camera,
)
from pact_desktop.scanning.decoder import FoundCode
from tests.devices.frames import frame_of
from tests.scanning.pictures_of_badges import badge_text, frame_with, with_glare


@pytest.fixture
def camera(qtbot: QtBot) -> Iterator[Camera]:
    camera = Camera()
    yield camera
    camera.close()


def codes_of(camera: Camera, qtbot: QtBot, grey: np.ndarray) -> list[FoundCode]:
    with qtbot.waitSignal(camera.codes_found) as told:
        camera.video_sink.setVideoFrame(frame_of(grey))
    return cast("list[FoundCode]", told.args[0])


@pytest.mark.parametrize(
    ("module", "turned", "blur"), [(4, 0, 0.5), (4, 33, 1), (6, 90, 2), (1.9, 3, 0.4), (10, 180, 4)]
)
def test_a_badge_is_read_turned_blurred_small_and_large(
    camera: Camera, qtbot: QtBot, module: float, turned: float, blur: float
) -> None:
    codes = codes_of(camera, qtbot, frame_with([badge_text(3)], module, turned, blur))
    assert [code.text for code in codes] == [badge_text(3)]


def test_a_badge_with_glare_is_read(camera: Camera, qtbot: QtBot) -> None:
    glare = with_glare(frame_with([badge_text(3)], module=6), centre=(655, 375), radius=22)
    assert [code.text for code in codes_of(camera, qtbot, glare)] == [badge_text(3)]


def test_five_badges_at_once_are_five_scans(camera: Camera, qtbot: QtBot) -> None:
    scanned: list[str] = []
    camera.scanned.connect(scanned.append)
    shown = [badge_text(number) for number in range(5)]
    codes_of(camera, qtbot, frame_with(shown, turned=5))
    assert sorted(scanned) == shown


def test_a_badge_held_for_many_frames_is_one_scan(camera: Camera, qtbot: QtBot) -> None:
    scanned: list[str] = []
    camera.scanned.connect(scanned.append)
    for _ in range(10):
        codes_of(camera, qtbot, frame_with([badge_text(1)]))
    assert scanned == [badge_text(1)]


def test_a_frame_tells_its_size_and_one_without_codes_is_told_too(camera: Camera, qtbot: QtBot) -> None:
    with qtbot.waitSignal(camera.codes_found) as told:
        camera.video_sink.setVideoFrame(frame_of(np.full((720, 1280), 150, np.uint8)))
    assert told.args == [[], QSize(1280, 720)]


def test_a_badge_too_small_for_a_quick_look_is_read_within_eight_frames(camera: Camera, qtbot: QtBot) -> None:
    small = frame_with([badge_text(1)], module=1.3, turned=2)
    found = [code.text for _ in range(8) for code in codes_of(camera, qtbot, small)]
    assert found == [badge_text(1)]


def test_frames_that_come_faster_than_they_are_read_are_dropped_and_the_last_is_read(
    camera: Camera, qtbot: QtBot
) -> None:
    told: list[list[FoundCode]] = []
    camera.codes_found.connect(lambda codes, _size: told.append(codes))
    frames = [frame_of(frame_with([badge_text(number)])) for number in (1, 2)]
    for _ in range(100):
        for frame in frames:
            camera.video_sink.setVideoFrame(frame)
    qtbot.waitUntil(lambda: bool(told) and told[-1][0].text == badge_text(2))
    assert len(told) < 200


def test_codes_are_read_on_another_thread_and_told_on_the_window_s(camera: Camera, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    camera.codes_found.connect(lambda *_: threads.append(threading.current_thread()))
    codes_of(camera, qtbot, frame_with([badge_text(1)]))
    assert threads == [threading.main_thread()]
    assert "frame reader" in [thread.name for thread in threading.enumerate()]
    camera.close()
    assert "frame reader" not in [thread.name for thread in threading.enumerate()]


def test_frames_may_come_on_the_camera_s_own_thread(camera: Camera, qtbot: QtBot) -> None:
    frame = frame_of(frame_with([badge_text(4)]))
    feeder = threading.Thread(target=camera.video_sink.setVideoFrame, args=(frame,))
    with qtbot.waitSignal(camera.scanned) as told:
        feeder.start()
    feeder.join()
    assert told.args == [badge_text(4)]


def test_a_dark_room_is_hinted_at_and_light_takes_the_hint_back(camera: Camera, qtbot: QtBot) -> None:
    hints: list[bool] = []
    camera.low_light_changed.connect(hints.append)
    codes_of(camera, qtbot, np.full((720, 1280), 8, np.uint8))
    for _ in range(20):
        codes_of(camera, qtbot, np.full((720, 1280), 150, np.uint8))
    assert hints == [True, False]


def test_frames_after_closing_are_ignored(camera: Camera, qtbot: QtBot) -> None:
    codes_of(camera, qtbot, frame_with([badge_text(1)]))
    camera.close()
    with qtbot.assertNotEmitted(camera.codes_found, wait=200):
        camera.video_sink.setVideoFrame(frame_of(frame_with([badge_text(2)])))


def test_an_error_while_reading_is_told_and_the_next_frame_is_read_again(
    camera: Camera, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(grey: np.ndarray) -> list[FoundCode]:
        raise RuntimeError("the decoder broke")

    with monkeypatch.context() as patch, qtbot.waitSignal(camera.state_changed) as told:
        patch.setattr(frame_reader, "find_badges", broken)
        camera.video_sink.setVideoFrame(frame_of(frame_with([badge_text(1)])))
    assert told.args == [CameraState(CameraStatus.FAILED, detail="the decoder broke")]
    assert [code.text for code in codes_of(camera, qtbot, frame_with([badge_text(1)]))] == [badge_text(1)]


def test_without_a_camera_it_is_off_and_says_so(camera: Camera, qtbot: QtBot) -> None:
    if cameras_present():
        pytest.skip("this computer has a camera")
    states: list[CameraState] = []
    camera.state_changed.connect(states.append)
    camera.start()
    camera.choose(CameraInfo("0a", "Desk camera"))
    camera.stop()
    assert [state.status for state in states] == [
        CameraStatus.NO_CAMERA,
        CameraStatus.UNPLUGGED,
        CameraStatus.SWITCHED_OFF,
    ]
    assert states[1].name == "Desk camera"


FIRST, SECOND = CameraInfo("01", "Built-in"), CameraInfo("02", "Desk camera")


def test_without_a_choice_the_first_camera_is_used() -> None:
    assert camera_to_use([FIRST, SECOND], None) == FIRST
    assert camera_to_use([], None) is None


def test_the_chosen_camera_is_used_and_no_other_takes_its_place_when_it_is_unplugged() -> None:
    assert camera_to_use([FIRST, SECOND], SECOND) == SECOND
    assert camera_to_use([FIRST], SECOND) is None


def test_a_chosen_camera_that_comes_back_in_another_socket_is_known_by_its_name() -> None:
    moved = CameraInfo("07", "Desk camera")
    assert camera_to_use([FIRST, moved], SECOND) == moved


def test_no_camera_and_an_unplugged_one_are_told_apart() -> None:
    assert state_without_camera(None).status == CameraStatus.NO_CAMERA
    assert state_without_camera(SECOND) == CameraState(CameraStatus.UNPLUGGED, "Desk camera")
