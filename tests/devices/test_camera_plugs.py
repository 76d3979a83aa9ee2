"""Cameras that are plugged in, chosen, unplugged and plugged in again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtMultimedia import QCamera
from pytestqt.qtbot import QtBot

from pact_desktop.devices import camera as camera_module
from pact_desktop.devices.camera import Camera
from pact_desktop.devices.camera_state import CameraInfo, CameraState, CameraStatus
from tests.devices.frames import frame_of
from tests.scanning.pictures_of_badges import badge_text, frame_with


@dataclass(frozen=True)
class Device:
    """What Qt tells of a camera that is plugged in."""

    name: str
    socket: str = ""

    def id(self) -> QByteArray:
        return QByteArray((self.name + self.socket).encode())

    def description(self) -> str:
        return self.name


BUILT_IN, DESK = Device("Built-in"), Device("Desk camera")
DESK_CHOSEN = CameraInfo(DESK.name.encode().hex(), DESK.name)


class Sockets(QObject):
    """Stands in for the system's list of cameras, which tells when one comes or goes."""

    videoInputsChanged = Signal()  # noqa: N815  # its name in Qt
    plugged: tuple[Device, ...] = ()

    @classmethod
    def videoInputs(cls) -> list[Device]:
        return list(cls.plugged)

    @classmethod
    def defaultVideoInput(cls) -> Device | None:
        return next(iter(cls.plugged), None)


class PluggedCamera(QCamera):
    """A real camera object without a device behind it; frames are fed into the sink."""

    def __init__(self, device: Device, parent: QObject) -> None:
        super().__init__(parent)
        self.device, self.runs = device, False

    def cameraDevice(self) -> Device:  # type: ignore[override]
        return self.device

    def isActive(self) -> bool:
        return self.runs

    def start(self) -> None:
        self.runs = True


@pytest.fixture
def camera(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Camera]:
    monkeypatch.setattr(Sockets, "plugged", ())
    monkeypatch.setattr(camera_module, "QMediaDevices", Sockets)
    monkeypatch.setattr(camera_module, "QCamera", PluggedCamera)
    made = Camera()
    yield made
    made.close()


def plug(camera: Camera, *devices: Device) -> None:
    """Have these cameras plugged in from now on."""
    Sockets.plugged = devices
    sockets = camera.findChild(Sockets)
    assert sockets is not None
    sockets.videoInputsChanged.emit()


def shows(camera: Camera, qtbot: QtBot, text: str) -> None:
    with qtbot.waitSignal(camera.scanned) as told:
        camera.video_sink.setVideoFrame(frame_of(frame_with([text])))
    assert told.args == [text]


def test_a_camera_that_is_unplugged_is_read_again_when_it_is_back(qtbot: QtBot, camera: Camera) -> None:
    states: list[CameraState] = []
    camera.state_changed.connect(states.append)
    plug(camera, DESK)
    camera.start()
    shows(camera, qtbot, badge_text(1))
    plug(camera)
    plug(camera, DESK)
    shows(camera, qtbot, badge_text(2))
    once = [CameraState(CameraStatus.STARTING, DESK.name), CameraState(CameraStatus.ON, DESK.name)]
    assert states == [*once, CameraState(CameraStatus.NO_CAMERA), *once]


def test_the_chosen_camera_is_used_and_waited_for(qtbot: QtBot, camera: Camera) -> None:
    plug(camera, BUILT_IN, DESK)
    camera.choose(DESK_CHOSEN)
    camera.start()
    assert camera.state == CameraState(CameraStatus.STARTING, DESK.name)
    plug(camera, BUILT_IN)
    assert camera.state == CameraState(CameraStatus.UNPLUGGED, DESK.name)
    plug(camera, BUILT_IN, DESK)
    assert camera.state == CameraState(CameraStatus.STARTING, DESK.name)
    camera.choose(None)
    assert camera.state == CameraState(CameraStatus.STARTING, BUILT_IN.name)


def test_another_camera_that_comes_does_not_disturb_the_one_that_reads(qtbot: QtBot, camera: Camera) -> None:
    plug(camera, DESK)
    camera.start()
    shows(camera, qtbot, badge_text(1))
    plug(camera, DESK, BUILT_IN)
    assert camera.state == CameraState(CameraStatus.ON, DESK.name)
