"""Opens the desk's window, if this computer can show one."""

from __future__ import annotations

import gc
import os
from pathlib import Path

from pact_desktop import system_check
from pact_desktop.cli.context import Invocation
from pact_desktop.domain.errors import UserError


class NoScreenError(UserError):
    """There is nowhere to show a window."""


def open_window(invocation: Invocation) -> int:
    """Show the window and return once it is closed.

    Opens the file that was chosen or worked on last; without one the first page is shown. Raises
    NoScreenError: without a screen Qt would end the process.
    """
    problem = screen_problem()
    if problem:
        raise NoScreenError(problem, "The commands work without a window: pact-desktop --help")
    gc.disable()  # loading makes no garbage, and the window collects it in its own way (gui/garbage.py)
    from pact_desktop.gui.app import run  # Qt may only be loaded once there is a screen

    path = invocation.database
    if path is None and invocation.settings.last_file and Path(invocation.settings.last_file).is_file():
        path = Path(invocation.settings.last_file)
    return run(path)


def require_qt() -> None:
    """Raise NoScreenError if a library of the system is missing without which Qt cannot even be loaded."""
    missing = [
        library
        for library in system_check.missing_libraries()
        if library.purpose is system_check.Purpose.PROGRAM
    ]
    if missing:
        raise NoScreenError(system_check.advice(missing))


def screen_problem() -> str:
    """Choose where Qt draws; returns why nobody would see a window, empty if somebody would."""
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia*=false")  # noisy where there is no camera
    screen = system_check.find_screen()
    if screen.platform:
        os.environ["QT_QPA_PLATFORM"] = screen.platform
    return screen.problem
