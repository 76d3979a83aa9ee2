"""The devices of this desk, switched on once the window stands: camera and sound.

Without a library, a camera or a loudspeaker all else works, and the strip says so.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal

from pact_desktop.settings import Settings

if TYPE_CHECKING:
    from pact_desktop.devices.camera import Camera
    from pact_desktop.devices.camera_state import CameraState
    from pact_desktop.devices.preview import Preview
    from pact_desktop.devices.serial_scanner import SerialScanner, SerialState
    from pact_desktop.devices.sound import SoundPlayer
    from pact_desktop.scanning.decoder import FoundCode

_SWITCHED_OFF = "off"


@dataclass(frozen=True)
class DeviceStatus:
    """How a device of the desk is: its icon, its name and a word; ``wrong`` sets it apart."""

    icon: str
    name: str
    word: str
    wrong: bool = False


Corners = tuple[tuple[float, float], ...]


class DeskDevices(QObject):
    """Emits ``scanned`` for the camera's codes, ``preview`` with a picture (or None) and codes' outlines,
    ``darkness_changed`` when it has become too dark before the camera, or light again."""

    scanned = Signal(str)
    preview = Signal(object, list)
    darkness_changed = Signal(bool)
    status_changed = Signal(str, object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._camera: Camera | None = None
        self._sounds: SoundPlayer | None = None
        self._serial: SerialScanner | None = None
        self._outlines: list[Corners] = []
        self._preview: Preview | None = None
        self._previewing = False

    @staticmethod
    def load_decoder() -> None:
        """Load what reads the camera's frames, which takes longest and needs no Qt: in a worker, before."""
        with suppress(ImportError):  # the camera says so when it is started
            importlib.import_module("pact_desktop.scanning.decoder")

    def start(self) -> None:
        """Load the libraries and switch on; called once the window is on the screen."""
        for step in self.steps():
            step()

    def steps(self) -> tuple[Callable[[], None], ...]:
        """The same in steps, for a window that wants its turn in between."""
        return self._start_sound, self._start_camera, self._start_serial

    def _start_sound(self) -> None:
        from pact_desktop.devices.sound import SoundPlayer

        self._sounds = SoundPlayer(self)
        self.apply_sound()

    def _start_camera(self) -> None:
        from pact_desktop.devices.camera import MISSING_LIBRARY, Camera

        self._camera = Camera(self)
        self._camera.scanned.connect(self.scanned)
        self._camera.state_changed.connect(self._camera_changed)
        self._camera.codes_found.connect(self._codes_found)
        self._camera.low_light_changed.connect(self._darkness_came)
        if not MISSING_LIBRARY:
            self._start_preview(self._camera)
        self.apply_camera()
        self._camera_changed(self._camera.state)

    def _start_serial(self) -> None:
        from pact_desktop.devices.serial_scanner import SerialScanner

        self._serial = SerialScanner(self)
        self._serial.scanned.connect(self.scanned)
        self._serial.state_changed.connect(self._serial_changed)
        self.apply_serial()

    def stop(self) -> None:
        """Switch everything off, before the program ends."""
        if self._camera is not None:
            self._camera.close()
        if self._serial is not None:
            self._serial.stop()

    def apply_sound(self) -> None:
        """Take over loudness and mute."""
        if self._sounds is not None:
            self._sounds.set_volume(self._settings.volume)
            self._sounds.set_muted(not self._settings.sound)

    def apply_camera(self) -> None:
        """Use the chosen camera, or none."""
        if self._camera is None:
            return
        from pact_desktop.devices.camera_state import CameraInfo

        chosen = self._settings.camera
        if chosen == _SWITCHED_OFF:
            self._camera.stop()
        else:
            self._camera.choose(CameraInfo(chosen, self._settings.camera_name) if chosen else None)
            self._camera.start()

    def apply_serial(self) -> None:
        """Listen to the chosen port, or to none."""
        if self._serial is None:
            return
        if self._settings.serial_port:
            self._serial.listen(self._settings.serial_port, self._settings.serial_baud)
        else:
            self._serial.stop()

    def play(self, outcome: str) -> None:
        """Play an outcome's sound."""
        if self._sounds is not None:
            self._sounds.play(outcome)

    def set_previewing(self, previewing: bool) -> None:
        """Make pictures for the preview only while it is in sight."""
        self._previewing = previewing
        if self._preview is not None:
            self._preview.set_wanted(previewing)

    def _start_preview(self, camera: Camera) -> None:
        from pact_desktop.devices.preview import Preview

        self._preview = Preview(self)
        self._preview.set_wanted(self._previewing)
        camera.video_sink.videoFrameChanged.connect(self._preview.put, Qt.ConnectionType.DirectConnection)
        self._preview.picture.connect(lambda picture: self.preview.emit(picture, self._outlines))

    def _camera_changed(self, state: CameraState) -> None:
        from pact_desktop.devices.camera_state import CameraStatus

        words = {
            CameraStatus.ON: self.tr("Reading"),
            CameraStatus.STARTING: self.tr("Starting"),
            CameraStatus.SWITCHED_OFF: self.tr("Switched off"),
            CameraStatus.NO_CAMERA: self.tr("None found"),
            CameraStatus.UNPLUGGED: self.tr("Unplugged"),
            CameraStatus.NOT_ALLOWED: self.tr("Not allowed"),
            CameraStatus.FAILED: self.tr("Not working"),
            CameraStatus.LIBRARY_MISSING: self.tr("Library missing"),
        }
        wrong = state.status in (CameraStatus.UNPLUGGED, CameraStatus.NOT_ALLOWED, CameraStatus.FAILED)
        runs = state.status in (CameraStatus.ON, CameraStatus.STARTING)
        icon = "camera" if runs else "camera-off"
        status = DeviceStatus(icon, self.tr("Camera"), words[state.status], wrong)
        self.status_changed.emit("camera", status)
        if runs and self._settings.camera:
            self._settings.camera_name = state.name
        if not runs:
            self._outlines = []
            self.preview.emit(None, [])
            self.darkness_changed.emit(False)

    def _darkness_came(self, is_dark: bool) -> None:
        word = self.tr("Too dark") if is_dark else self.tr("Reading")
        self.status_changed.emit("camera", DeviceStatus("camera", self.tr("Camera"), word, wrong=is_dark))
        self.darkness_changed.emit(is_dark)

    def _serial_changed(self, state: SerialState) -> None:
        from pact_desktop.devices.serial_scanner import SerialStatus

        words = {
            SerialStatus.ON: self.tr("Reading"),
            SerialStatus.SWITCHED_OFF: self.tr("Switched off"),
            SerialStatus.UNPLUGGED: self.tr("Unplugged"),
            SerialStatus.FAILED: self.tr("Not working"),
            SerialStatus.LIBRARY_MISSING: self.tr("Library missing"),
        }
        wrong = state.status not in (SerialStatus.ON, SerialStatus.SWITCHED_OFF)
        icon = "plug-connected-x" if wrong else "scan"
        status = DeviceStatus(icon, self.tr("Scanner"), words[state.status], wrong)
        self.status_changed.emit("scanner", status)

    def _codes_found(self, codes: list[FoundCode], size: QSize) -> None:
        width, height = max(size.width(), 1), max(size.height(), 1)
        self._outlines = [tuple((x / width, y / height) for x, y in code.corners) for code in codes]
