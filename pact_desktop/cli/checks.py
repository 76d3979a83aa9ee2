"""What ``doctor`` looks at. A check that fails tells why; it does not end the list."""

from __future__ import annotations

import os
import platform
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pact_desktop
from pact_desktop import system_check
from pact_desktop.cli.context import Invocation
from pact_desktop.cli.faults import log_path
from pact_desktop.cli.window import screen_problem
from pact_desktop.domain.errors import UserError
from pact_desktop.resources import resource
from pact_desktop.settings import config_folder

_LITTLE_SPACE = 500_000_000


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the checklist. Without what is ``needed`` the program cannot do its work here."""

    name: str
    ok: bool
    detail: str
    needed: bool = True


def all_checks(invocation: Invocation) -> Iterator[Check]:
    """Every check, in the order in which they are shown."""
    yield Check("program", True, f"PACT Desktop {pact_desktop.__version__}")
    yield Check("python", True, f"{platform.python_version()} on {platform.platform()}")
    yield _libraries()
    problem = screen_problem()
    yield Check("screen", not problem, problem or "there is one", needed=False)
    yield _looked_at("qt", _qt)
    yield _looked_at("cameras", _cameras, needed=False)
    yield _looked_at("printers", _printers, needed=False)
    yield _looked_at("fonts", _fonts)
    yield _looked_at("stocks and layouts", _stocks_and_layouts)
    yield _looked_at("demo roster", lambda: str(_existing(resource("demo", "roster.xlsx"))), needed=False)
    yield _settings()
    yield _log()
    yield _database(invocation)
    yield _disk(invocation)


def _looked_at(name: str, look: Callable[[], str], needed: bool = True) -> Check:
    """A check that is passed by finding something; ``look`` returns what, or raises."""
    try:
        found = look()
    except (ImportError, OSError, UserError) as error:
        return Check(name, False, str(error), needed)
    return Check(name, bool(found), found or "none", needed)


def _libraries() -> Check:
    missing = system_check.missing_libraries()
    needed = [each for each in missing if each.purpose is system_check.Purpose.PROGRAM]
    detail = system_check.advice(missing) if missing else "all there"
    return Check("system libraries", not missing, detail, needed=bool(needed))


def _qt() -> str:
    from pact_desktop.devices.qt import qt_version

    return qt_version()


def _cameras() -> str:
    from pact_desktop.devices import camera

    if camera.MISSING_LIBRARY:
        raise ImportError(camera.MISSING_LIBRARY)
    return ", ".join(each.name for each in camera.cameras_present())


def _printers() -> str:
    from pact_desktop.devices.printing_system import printing_system

    return ", ".join(printer.name for printer in printing_system().printers())


def _fonts() -> str:
    from pact_desktop.paper.fonts import WEIGHTS, typeface

    others = len(list(resource("fonts", "noto").glob("*.?tf")))
    return f"{len([typeface(weight) for weight in WEIGHTS])} weights, {others} fonts for other scripts"


def _stocks_and_layouts() -> str:
    from pact_desktop.paper.layout import find_layout, layout_names
    from pact_desktop.paper.stock import find_stock, stock_names

    stocks = [find_stock(name).name for name in stock_names()]
    layouts = [find_layout(name).name for name in layout_names()]
    return ", ".join([*stocks, *layouts])


def _existing(path: Path) -> Path:
    with path.open("rb"):
        return path


def _settings() -> Check:
    folder = config_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return Check("settings", False, f"{folder} cannot be made: {error.strerror}.", needed=False)
    if not os.access(folder, os.W_OK):
        return Check("settings", False, f"{folder} cannot be written; choices are not kept.", needed=False)
    return Check("settings", True, str(folder), needed=False)


def _log() -> Check:
    path = log_path()
    faults = path.exists() and path.stat().st_size > 0
    detail = f"something failed before; the reports are in {path}" if faults else "nothing failed so far"
    return Check("log", not faults, detail, needed=False)


def _database(invocation: Invocation) -> Check:
    """The convening's file, if there is one yet; opened, but not remembered as the last one."""
    from pact_desktop.store.opening import open_convening
    from pact_desktop.store.queries import newest_position

    try:
        path = invocation.path
    except UserError as error:
        return Check("database", True, error.message, needed=False)
    try:
        with open_convening(path) as file, file.reading() as connection:
            detail = f"{path}: {file.convening.title}, {newest_position(connection)} entries"
    except UserError as error:
        return Check("database", False, f"{error.message} {error.hint}")
    return Check("database", True, detail)


def _disk(invocation: Invocation) -> Check:
    """Free space where the convening's file is, or where settings are while there is none."""
    try:
        folder = invocation.path.absolute().parent
    except UserError:
        folder = config_folder()
    while not folder.is_dir():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    return Check("disk", free > _LITTLE_SPACE, f"{free / 1e9:.1f} GB free in {folder}", needed=False)
