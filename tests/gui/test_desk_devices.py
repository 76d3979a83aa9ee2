"""Camera and serial scanner as the desk uses them: their codes, the preview, and what the strip says."""

from __future__ import annotations

import os
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from pact_desktop.gui.check_in.camera_panel import CameraPanel
from pact_desktop.gui.desk_devices import DeskDevices, DeviceStatus
from pact_desktop.gui.style.theme import Theme
from pact_desktop.settings import Settings
from tests.scanning.pictures_of_badges import badge_text, code_picture

multimedia = pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
frames = pytest.importorskip("tests.devices.frames", exc_type=ImportError)
camera = pytest.importorskip("pact_desktop.devices.camera")


@contextmanager
def switched_on(settings: Settings) -> Iterator[DeskDevices]:
    """Devices that are started, and stopped in the end."""
    made = DeskDevices(settings)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def devices(qtbot: QtBot) -> Iterator[DeskDevices]:
    """Devices whose camera waits for frames that a test feeds."""
    with switched_on(Settings(sound=False)) as made:
        made.set_previewing(True)
        yield made


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, devices: DeskDevices) -> CameraPanel:
    made = CameraPanel(theme)
    qtbot.addWidget(made)
    made.resize(480, 420)
    made.show()
    devices.preview.connect(made.show_preview)
    devices.darkness_changed.connect(made.set_dark)
    return made


def feed(devices: DeskDevices, grey: np.ndarray) -> None:
    """A frame, the way a camera gives it."""
    sink = devices.findChild(multimedia.QVideoSink)
    assert sink is not None
    sink.setVideoFrame(frames.frame_of(grey))


def accent_in(panel: CameraPanel, theme: Theme) -> QRect:
    """The part of the preview that is painted in the accent colour, in pixels of its widget."""
    picture = panel.picture.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.width(), 4)
    accent = theme.colour("accent")
    wanted = [accent.blue(), accent.green(), accent.red()]
    rows, columns = np.nonzero((pixels[..., :3] == wanted).all(axis=2))
    if not len(rows):
        return QRect()
    left, top = int(columns.min()), int(rows.min())
    return QRect(left, top, int(columns.max()) - left, int(rows.max()) - top)


def test_a_code_is_outlined_where_the_mirrored_preview_shows_it(
    qtbot: QtBot, theme: Theme, devices: DeskDevices, panel: CameraPanel
) -> None:
    """A badge at the left of a wide frame stands at the right of the preview, which cuts both sides off."""
    frame = np.full((720, 1280), 190, np.uint8)
    code = np.asarray(code_picture(badge_text(1), module=5))
    side = code.shape[0]
    frame[100 : 100 + side, 240 : 240 + side] = code
    scanned: list[str] = []
    devices.scanned.connect(scanned.append)

    def is_outlined() -> bool:
        feed(devices, frame)
        return not accent_in(panel, theme).isEmpty()

    qtbot.waitUntil(is_outlined)
    box, outline = panel.picture.picture_box(), accent_in(panel, theme)
    scale = box.height() / 720
    assert outline.center().x() == pytest.approx(box.center().x() + (640 - 240 - side / 2) * scale, abs=4)
    assert outline.center().y() == pytest.approx(box.top() + (100 + side / 2) * scale, abs=4)
    assert 29 * 5 * scale < outline.width() < side * scale + 6
    assert scanned == [badge_text(1)]


def test_too_little_light_is_said_and_taken_back(
    qtbot: QtBot, devices: DeskDevices, panel: CameraPanel
) -> None:
    told: list[DeviceStatus] = []
    devices.status_changed.connect(lambda key, status: told.append(status) if key == "camera" else None)
    words = panel.words

    def dark() -> bool:
        feed(devices, np.full((720, 1280), 8, np.uint8))
        return "dark" in words.text()

    def light() -> bool:
        feed(devices, np.full((720, 1280), 150, np.uint8))
        return "dark" not in words.text()

    qtbot.waitUntil(dark)
    assert told[-1].wrong
    qtbot.waitUntil(light)
    assert not told[-1].wrong


def test_a_chosen_camera_is_used_again_in_another_socket(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    plugs = pytest.importorskip("tests.devices.test_camera_plugs", exc_type=ImportError)
    built_in, desk = plugs.BUILT_IN, plugs.DESK
    monkeypatch.setattr(plugs.Sockets, "plugged", (built_in, desk))
    monkeypatch.setattr(camera, "QMediaDevices", plugs.Sockets)
    monkeypatch.setattr(camera, "QCamera", plugs.PluggedCamera)
    settings = Settings(sound=False, camera=plugs.DESK_CHOSEN.camera_id)
    with switched_on(settings) as devices:
        read_by = devices.findChild(camera.Camera)
        assert read_by is not None
        states = [read_by.state.status.value]
        for plugged in ((built_in,), (built_in, plugs.Device(desk.name, socket="2"))):
            plugs.plug(read_by, *plugged)
            states.append(read_by.state.status.value)
    assert states == ["starting", "unplugged", "starting"]
    assert settings.camera_name == desk.name


def test_a_serial_scanner_chosen_in_the_settings_is_read(qtbot: QtBot, tmp_path: Path) -> None:
    scanner_end, computer_end = os.openpty()
    tty.setraw(computer_end)
    settings = Settings(sound=False, camera="off")
    told: list[DeviceStatus] = []
    with switched_on(settings) as devices:
        devices.status_changed.connect(lambda key, status: told.append(status) if key == "scanner" else None)
        settings.serial_port = os.ttyname(computer_end)
        devices.apply_serial()
        with qtbot.waitSignal(devices.scanned) as scanned:
            os.write(scanner_end, badge_text(1).encode() + b"\r\n")
        assert scanned.args == [badge_text(1)]
        assert not told[-1].wrong
        os.close(scanner_end)
        os.close(computer_end)
        qtbot.waitUntil(lambda: told[-1].wrong)
