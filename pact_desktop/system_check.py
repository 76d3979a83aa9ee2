"""What this computer must have before Qt is loaded: system libraries and a screen.

Qt ends the whole process where one of them is missing, so both are looked at first, without Qt.
Only the standard library is used: start.py reads the list of libraries from here as well.
"""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Purpose(StrEnum):
    """What does not work without a library."""

    PROGRAM = "the program itself"
    SCREEN = "windows on a screen"
    CAMERA = "camera and sound"
    PRINTER = "printing"


@dataclass(frozen=True)
class SystemLibrary:
    """A shared library that Qt loads, and the Debian or Ubuntu package that brings it."""

    file: str
    package: str
    purpose: Purpose


# What the Qt modules and plugins that we use are linked to, beyond what every Debian with Python has.
LIBRARIES = (
    SystemLibrary("libglib-2.0.so.0", "libglib2.0-0", Purpose.PROGRAM),
    SystemLibrary("libgthread-2.0.so.0", "libglib2.0-0", Purpose.PROGRAM),
    SystemLibrary("libEGL.so.1", "libegl1", Purpose.PROGRAM),
    SystemLibrary("libGL.so.1", "libgl1", Purpose.PROGRAM),
    SystemLibrary("libfontconfig.so.1", "libfontconfig1", Purpose.PROGRAM),
    SystemLibrary("libfreetype.so.6", "libfreetype6", Purpose.PROGRAM),
    SystemLibrary("libxkbcommon.so.0", "libxkbcommon0", Purpose.PROGRAM),
    SystemLibrary("libdbus-1.so.3", "libdbus-1-3", Purpose.PROGRAM),
    SystemLibrary("libgssapi_krb5.so.2", "libgssapi-krb5-2", Purpose.PROGRAM),
    SystemLibrary("libX11-xcb.so.1", "libx11-xcb1", Purpose.SCREEN),
    SystemLibrary("libxcb.so.1", "libxcb1", Purpose.SCREEN),
    SystemLibrary("libxcb-cursor.so.0", "libxcb-cursor0", Purpose.SCREEN),
    SystemLibrary("libxcb-icccm.so.4", "libxcb-icccm4", Purpose.SCREEN),
    SystemLibrary("libxcb-image.so.0", "libxcb-image0", Purpose.SCREEN),
    SystemLibrary("libxcb-keysyms.so.1", "libxcb-keysyms1", Purpose.SCREEN),
    SystemLibrary("libxcb-randr.so.0", "libxcb-randr0", Purpose.SCREEN),
    SystemLibrary("libxcb-render.so.0", "libxcb-render0", Purpose.SCREEN),
    SystemLibrary("libxcb-render-util.so.0", "libxcb-render-util0", Purpose.SCREEN),
    SystemLibrary("libxcb-shape.so.0", "libxcb-shape0", Purpose.SCREEN),
    SystemLibrary("libxcb-shm.so.0", "libxcb-shm0", Purpose.SCREEN),
    SystemLibrary("libxcb-sync.so.1", "libxcb-sync1", Purpose.SCREEN),
    SystemLibrary("libxcb-xfixes.so.0", "libxcb-xfixes0", Purpose.SCREEN),
    SystemLibrary("libxcb-xkb.so.1", "libxcb-xkb1", Purpose.SCREEN),
    SystemLibrary("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", Purpose.SCREEN),
    SystemLibrary("libpulse.so.0", "libpulse0", Purpose.CAMERA),
    SystemLibrary("libXrandr.so.2", "libxrandr2", Purpose.CAMERA),
    SystemLibrary("libdrm.so.2", "libdrm2", Purpose.CAMERA),
    SystemLibrary("libcups.so.2", "libcups2", Purpose.PRINTER),
)

# A desktop that speaks Wayland has these; another one shows windows through X11.
_WAYLAND_LIBRARIES = ("libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1")


def can_be_loaded(library_file: str) -> bool:
    """Tell whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library_file)
    except OSError:
        return False
    return True


def missing_libraries(can_load: Callable[[str], bool] = can_be_loaded) -> tuple[SystemLibrary, ...]:
    """Return the libraries that this computer lacks; on Windows and macOS Qt brings everything along."""
    if sys.platform != "linux":
        return ()
    return tuple(library for library in LIBRARIES if not can_load(library.file))


def install_command(libraries: Iterable[SystemLibrary]) -> list[str]:
    """Return the words of the command with which an administrator of Debian or Ubuntu installs them."""
    packages = dict.fromkeys(library.package for library in libraries)
    return ["apt-get", "install", "--yes", "--no-install-recommends", *packages]


def advice(libraries: Iterable[SystemLibrary]) -> str:
    """Say in one line what is missing, what for, and the command that installs it."""
    missing = tuple(libraries)
    purposes = ", ".join(dict.fromkeys(library.purpose.value for library in missing))
    command = " ".join(install_command(missing))
    return f"System libraries are missing ({purposes}); install them with: sudo {command}"


@dataclass(frozen=True)
class Screen:
    """Where Qt draws: its platform plugin (empty: Qt's own choice), and why nobody would see a window."""

    platform: str
    problem: str = ""


def find_screen(
    environment: Mapping[str, str] = os.environ,
    can_load: Callable[[str], bool] = can_be_loaded,
    x11_answers: Callable[[], bool] | None = None,
) -> Screen:
    """Choose the platform plugin for Qt such that it never ends the process for want of a screen.

    A wish in QT_QPA_PLATFORM is respected where it can be fulfilled. ``Screen.platform`` is to be set as
    QT_QPA_PLATFORM before the application object is made.
    """
    if sys.platform != "linux":
        return Screen("")
    wished = [name.partition(":")[0] for name in environment.get("QT_QPA_PLATFORM", "").split(";") if name]
    if wished and not {"xcb", "wayland"} & set(wished):
        if {"offscreen", "minimal"} & set(wished):
            return Screen(wished[0], f"Windows are not shown, since QT_QPA_PLATFORM is {wished[0]}.")
        return Screen(environment["QT_QPA_PLATFORM"])
    problems = []
    for name in wished or _usual_order(environment):
        problem = (
            _wayland_problem(environment, can_load)
            if name == "wayland"
            else _x11_problem(environment, can_load, x11_answers or _x11_answers)
        )
        if not problem:
            return Screen(name)
        problems.append(problem)
    return Screen("offscreen", problems[0])


def _usual_order(environment: Mapping[str, str]) -> tuple[str, ...]:
    if environment.get("WAYLAND_DISPLAY") and environment.get("XDG_SESSION_TYPE") == "wayland":
        return "wayland", "xcb"
    return "xcb", "wayland"


def _x11_problem(
    environment: Mapping[str, str], can_load: Callable[[str], bool], x11_answers: Callable[[], bool]
) -> str:
    display = environment.get("DISPLAY")
    if not display:
        return "There is no screen here (DISPLAY is not set)."
    missing = [library for library in missing_libraries(can_load) if library.purpose is Purpose.SCREEN]
    if missing:
        return advice(missing)
    return "" if x11_answers() else f"The screen {display} cannot be reached."


def _x11_answers() -> bool:
    """Open and close a connection to the X server that DISPLAY names."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))  # an object in any case, maybe in error
    answers: bool = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers


def _wayland_problem(environment: Mapping[str, str], can_load: Callable[[str], bool]) -> str:
    display = environment.get("WAYLAND_DISPLAY")
    if not display:
        return "There is no screen here (WAYLAND_DISPLAY is not set)."
    if not all(can_load(file) for file in _WAYLAND_LIBRARIES):
        return f"The libraries to reach the screen {display} are missing."
    path = Path(environment.get("XDG_RUNTIME_DIR", "/"), display)
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(str(path))
        except OSError:
            return f"The screen {display} cannot be reached."
    return ""
