"""The camera that reads badges: which one, whether it is on, what it sees."""

from __future__ import annotations

import time

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, QSize, Qt, QTimer, Signal

from pact_desktop.devices.camera_state import (
    CameraInfo,
    CameraState,
    CameraStatus,
    camera_to_use,
    state_without_camera,
)
from pact_desktop.scanning.debounce import SameBadgeDebounce
from pact_desktop.scanning.decoder import FoundCode

try:
    from PySide6.QtMultimedia import (
        QCamera,
        QCameraDevice,
        QMediaCaptureSession,
        QMediaDevices,
        QVideoSink,
    )

    from pact_desktop.devices.frame_reader import FrameReader
except ImportError as error:  # libpulse or another system library is missing: no camera, all else works
    MISSING_LIBRARY = str(error)
else:
    MISSING_LIBRARY = ""


_RETRY_MS = 3_000  # a camera that another program holds may be let go


def cameras_present() -> list[CameraInfo]:
    """Return the cameras that are plugged in, the system's default first; none if the library is missing."""
    if MISSING_LIBRARY:
        return []
    application = QCoreApplication.instance() or QCoreApplication([])  # the media system wants one
    default = QMediaDevices.defaultVideoInput()
    devices = sorted(QMediaDevices.videoInputs(), key=lambda device: device != default)
    found = [_info(device) for device in devices]
    del application  # not before the devices were asked
    return found


class Camera(QObject):
    """Reads badges held before the chosen camera, from ``start`` to ``stop``; waits for it when unplugged.

    ``codes_found``: the list of FoundCode that the newest frame shows (empty when none), and the frame's
    size, for outlines in the preview. ``scanned``: the text of a code that has come into view; one that is
    held there is told once. The preview's frames come through ``video_sink``.
    """

    codes_found = Signal(list, QSize)
    scanned = Signal(str)
    state_changed = Signal(CameraState)
    low_light_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen: CameraInfo | None = None
        self._wanted = False
        self._state = CameraState(CameraStatus.SWITCHED_OFF)
        self._debounce = SameBadgeDebounce()
        self._camera: QCamera | None = None
        if MISSING_LIBRARY:
            self._state = CameraState(CameraStatus.LIBRARY_MISSING, detail=MISSING_LIBRARY)
            return
        self.video_sink = QVideoSink(self)
        self._reader = FrameReader(self)
        # Straight into the reader, on whatever thread the frame comes: a window that is busy must not let
        # frames pile up in its queue.
        self.video_sink.videoFrameChanged.connect(self._reader.read, Qt.ConnectionType.DirectConnection)
        self._reader.codes_read.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._reader.darkness_read.connect(self.low_light_changed, Qt.ConnectionType.QueuedConnection)
        self._reader.failed.connect(self._reading_failed, Qt.ConnectionType.QueuedConnection)
        self._session = QMediaCaptureSession(self)
        self._session.setVideoSink(self.video_sink)
        self._retry = QTimer(self, singleShot=True, interval=_RETRY_MS)
        self._retry.timeout.connect(self._follow)
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self._follow)
        if application := QCoreApplication.instance():
            application.aboutToQuit.connect(self.close)

    @property
    def state(self) -> CameraState:
        return self._state

    def choose(self, camera: CameraInfo | None) -> None:
        """Use this camera from now on, None for the system's default; waits for it if it is not there."""
        self._chosen = camera
        self._follow()

    def start(self) -> None:
        """Begin reading, or wait for the camera; ``state_changed`` tells which."""
        self._wanted = True
        self._follow()

    def stop(self) -> None:
        """Switch the camera off."""
        self._wanted = False
        self._follow()

    def close(self) -> None:
        """Switch the camera off for good and end the reader's thread; done anyway when the program ends."""
        self.stop()
        if not MISSING_LIBRARY:
            self._reader.close()

    def _follow(self) -> None:
        """Bring the camera to what is wanted, with the cameras that are there now."""
        if MISSING_LIBRARY:
            return
        if not self._wanted:
            self._let_go()
            self._set_state(CameraState(CameraStatus.SWITCHED_OFF))
            return
        info = camera_to_use(cameras_present(), self._chosen)
        device = next((one for one in QMediaDevices.videoInputs() if info and _info(one) == info), None)
        if device is None:
            self._let_go()
            self._set_state(state_without_camera(self._chosen))
        elif self._camera is None or self._camera.cameraDevice() != device or not self._camera.isActive():
            self._ask_and_use(device)

    def _ask_and_use(self, device: QCameraDevice) -> None:
        """Use a camera, if the person has allowed it; the system asks them the first time."""
        application, permission = QCoreApplication.instance(), QCameraPermission()
        status = application.checkPermission(permission) if application else Qt.PermissionStatus.Granted
        if status == Qt.PermissionStatus.Undetermined and application:
            application.requestPermission(permission, self, self._permission_answered)
        elif status == Qt.PermissionStatus.Denied:
            self._let_go()
            self._set_state(CameraState(CameraStatus.NOT_ALLOWED, device.description()))
        else:
            self._use(device)

    def _permission_answered(self, *_answer: object) -> None:
        self._follow()

    def _use(self, device: QCameraDevice) -> None:
        self._let_go()
        if self._chosen is not None:
            self._chosen = _info(device)  # with its name, by which it is known again in another socket
        self._camera = QCamera(device, self)
        self._camera.errorOccurred.connect(self._fail)
        self._session.setCamera(self._camera)
        if self._state.status != CameraStatus.FAILED:  # where it is tried again, the failure stays shown
            self._set_state(CameraState(CameraStatus.STARTING, device.description()))
        self._camera.start()

    def _let_go(self) -> None:
        if self._camera is not None:
            self._camera.errorOccurred.disconnect(self._fail)
            self._camera.stop()
            self._session.setCamera(None)  # type: ignore[arg-type]  # none is allowed; the stubs leave it out
            self._camera.deleteLater()
            self._camera = None

    def _fail(self, _error: object, words: str) -> None:
        name = self._camera.cameraDevice().description() if self._camera else ""
        self._let_go()
        self._set_state(CameraState(CameraStatus.FAILED, name, words))
        self._retry.start()

    def _reading_failed(self, words: str) -> None:
        self._fail(None, words)

    def _set_state(self, state: CameraState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)

    def _tell(self, codes: list[FoundCode], size: QSize) -> None:
        if self._camera is not None:
            self._set_state(CameraState(CameraStatus.ON, self._camera.cameraDevice().description()))
        self.codes_found.emit(codes, size)
        for text in self._debounce.new_texts([code.text for code in codes], time.monotonic()):
            self.scanned.emit(text)


def _info(device: QCameraDevice) -> CameraInfo:
    return CameraInfo(bytes(device.id().data()).hex(), device.description())
