"""What the camera is doing, and which camera is to be used: plain values, decided without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum


class CameraStatus(Enum):
    """Whether the camera reads badges; everything but ON is shown as off, with its reason."""

    ON = "on"
    STARTING = "starting"
    SWITCHED_OFF = "switched_off"
    NO_CAMERA = "no_camera"
    UNPLUGGED = "unplugged"
    NOT_ALLOWED = "not_allowed"
    FAILED = "failed"
    LIBRARY_MISSING = "library_missing"


@dataclass(frozen=True, slots=True)
class CameraState:
    """The status, the camera's name where there is one, and the system's own words about what went wrong."""

    status: CameraStatus
    name: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """A camera that is plugged in. ``camera_id`` stays the same when it is unplugged and plugged in again."""

    camera_id: str
    name: str


def camera_to_use(present: Sequence[CameraInfo], chosen: CameraInfo | None) -> CameraInfo | None:
    """Return the chosen camera if it is there, the first (the system's default) if none was chosen.

    Some systems number cameras anew in each socket, so that a chosen camera is also known by its name.
    """
    if chosen is None:
        return present[0] if present else None
    by_id = (camera for camera in present if camera.camera_id == chosen.camera_id)
    by_name = (camera for camera in present if camera.name == chosen.name)
    return next(by_id, None) or next(by_name, None)


def state_without_camera(chosen: CameraInfo | None) -> CameraState:
    """Return the state in which no camera can be used: none is there, or the chosen one is unplugged."""
    if chosen is None:
        return CameraState(CameraStatus.NO_CAMERA)
    return CameraState(CameraStatus.UNPLUGGED, chosen.name)
