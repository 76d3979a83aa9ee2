"""Where the system lacks the libraries of camera and sound, their tests are left out."""

from __future__ import annotations

from pact_desktop.devices.sound import MISSING_LIBRARY

collect_ignore = (
    ["test_camera.py", "test_camera_plugs.py", "test_luminance.py", "test_preview.py", "test_sound.py"]
    if MISSING_LIBRARY
    else []
)
