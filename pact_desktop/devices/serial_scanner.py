"""A scanner that acts as a serial port: over USB or a real cable."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal

try:
    from PySide6.QtSerialPort import QSerialPort, QSerialPortInfo
except ImportError as error:  # a system library is missing: no serial scanner, all else works
    MISSING_LIBRARY = str(error)
else:
    MISSING_LIBRARY = ""

_RETRY_MS = 2_000
_QUIET_MS = 100  # after which a scan without CR, LF or Tab at its end is complete
_MOST_BYTES = 4_296  # what the largest QR code holds; more without an end is noise
_ENDS = b"\r\n\t"


class SerialStatus(Enum):
    """Whether the scanner is listened to; everything but ON is shown as off, with its reason."""

    ON = "on"
    SWITCHED_OFF = "switched_off"
    UNPLUGGED = "unplugged"
    FAILED = "failed"
    LIBRARY_MISSING = "library_missing"


@dataclass(frozen=True, slots=True)
class SerialState:
    """The status, the port's name, and the system's own words about what went wrong."""

    status: SerialStatus
    port: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SerialPortInfo:
    """A port that is there: its name, and what the device says of itself."""

    port: str
    description: str


def ports_present() -> list[SerialPortInfo]:
    """Return the serial ports of this computer; none if the library is missing."""
    if MISSING_LIBRARY:
        return []
    return [SerialPortInfo(port.portName(), port.description()) for port in QSerialPortInfo.availablePorts()]


class SerialScanner(QObject):
    """Listens to one serial port, and waits for it when unplugged. ``scanned`` carries a scan's text."""

    scanned = Signal(str)
    state_changed = Signal(SerialState)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._received = b""
        self._state = SerialState(SerialStatus.SWITCHED_OFF)
        if MISSING_LIBRARY:
            self._state = SerialState(SerialStatus.LIBRARY_MISSING, detail=MISSING_LIBRARY)
            return
        self._port = QSerialPort(self)
        self._port.readyRead.connect(self._receive)
        self._port.errorOccurred.connect(self._fail)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._finish)
        self._retry = QTimer(self, singleShot=True, interval=_RETRY_MS)
        self._retry.timeout.connect(self._open)

    @property
    def state(self) -> SerialState:
        return self._state

    def listen(self, port: str, baud: int = 9600) -> None:
        """Listen to a port (``COM3``, ``ttyACM0`` or a path), now or as soon as it is there."""
        if MISSING_LIBRARY:
            return
        self.stop()
        self._name = port
        self._port.setPortName(port)
        self._port.setBaudRate(baud)
        self._port.setDataBits(QSerialPort.DataBits.Data8)
        self._port.setParity(QSerialPort.Parity.NoParity)  # before opening: later it fails on some systems
        self._open()

    def stop(self) -> None:
        """Listen no more."""
        if MISSING_LIBRARY:
            return
        self._retry.stop()
        self._close()
        self._set_state(SerialState(SerialStatus.SWITCHED_OFF))

    def _open(self) -> None:
        if self._port.open(QSerialPort.OpenModeFlag.ReadOnly):
            self._set_state(SerialState(SerialStatus.ON, self._name))

    def _close(self) -> None:
        self._quiet.stop()
        self._received = b""
        if self._port.isOpen():
            self._port.close()

    def _fail(self, error: QSerialPort.SerialPortError) -> None:
        """Wait for a port that is gone or held by another program, and say which."""
        if error == QSerialPort.SerialPortError.NoError:
            return
        words = self._port.errorString()
        gone = error in (
            QSerialPort.SerialPortError.ResourceError,
            QSerialPort.SerialPortError.DeviceNotFoundError,
        )
        self._close()
        status = SerialStatus.UNPLUGGED if gone else SerialStatus.FAILED
        self._set_state(SerialState(status, self._name, words))
        self._retry.start()

    def _receive(self) -> None:
        self._received += bytes(self._port.readAll().data())
        *complete, rest = _split(self._received)
        self._received = rest[:_MOST_BYTES]
        for scan in complete:
            self._tell(scan)
        if self._received:
            self._quiet.start()
        else:
            self._quiet.stop()

    def _finish(self) -> None:
        scan, self._received = self._received, b""
        self._tell(scan)

    def _tell(self, scan: bytes) -> None:
        if not scan.strip():
            return
        try:
            text = scan.decode("utf-8")
        except UnicodeDecodeError:
            text = scan.decode("latin-1")
        self.scanned.emit(text)

    def _set_state(self, state: SerialState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def _split(received: bytes) -> list[bytes]:
    """Cut what was received at each end mark; the last part is not complete yet."""
    for end in _ENDS[1:]:
        received = received.replace(bytes([end]), _ENDS[:1])
    return received.split(_ENDS[:1])
