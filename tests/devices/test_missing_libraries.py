"""A system without sound, camera or serial libraries costs just these, and each says why."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

WITHOUT = """
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name in {modules!r}:
            raise ImportError("libmissing.so.0: cannot open shared object file")
sys.meta_path.insert(0, Missing())
from PySide6.QtWidgets import QApplication
application = QApplication([])
{use}
"""


def run_without(modules: set[str], use: str) -> str:
    """Run Python lines in a fresh process where some Qt modules cannot be loaded; return its output."""
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT.format(modules=modules, use=use)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout


@pytest.mark.parametrize(
    ("module", "use"),
    [
        (
            "PySide6.QtMultimedia",
            """
from pact_desktop.devices.camera import Camera, cameras_present
camera = Camera()
camera.start(); camera.choose(None); camera.stop(); camera.close()
print(cameras_present(), camera.state.status.value, camera.state.detail)""",
        ),
        (
            "PySide6.QtSerialPort",
            """
from pact_desktop.devices.serial_scanner import SerialScanner, ports_present
scanner = SerialScanner()
scanner.listen("ttyACM0"); scanner.stop()
print(ports_present(), scanner.state.status.value, scanner.state.detail)""",
        ),
    ],
)
def test_a_missing_library_switches_its_device_off_with_the_reason(module: str, use: str) -> None:
    assert run_without({module}, use).startswith("[] library_missing libmissing.so.0: cannot open")


def test_without_the_sound_library_it_is_silent_with_the_reason() -> None:
    use = """
from pact_desktop.devices.sound import SoundPlayer
player = SoundPlayer()
player.set_volume(0.5); player.set_muted(True); player.play("admitted")
print(player.missing_library)"""
    assert run_without({"PySide6.QtMultimedia"}, use).startswith("libmissing.so.0: cannot open")
