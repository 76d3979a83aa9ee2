"""This computer's choices: desk name, operator, last file, camera, printer, language, look.

They stand in one JSON file in the platform's configuration folder, or in ``PACT_CONFIG_DIR`` where that is
set. What belongs to a convening stands in its own file instead.
"""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import platformdirs

FOLDER_VARIABLE = "PACT_CONFIG_DIR"
FILE_NAME = "settings.json"
_RECENT_FILES = 5


def config_folder() -> Path:
    """Return the folder of this computer's settings; it may not exist yet."""
    chosen = os.environ.get(FOLDER_VARIABLE)
    if chosen:
        return Path(chosen)
    return platformdirs.user_config_path("PACT Desktop", appauthor=False)


def settings_path() -> Path:
    """Return where the settings are kept; the file may not exist yet."""
    return config_folder() / FILE_NAME


def demo_folder() -> Path:
    """Return the folder in which the demo convening is made; it may not exist yet."""
    return config_folder() / "demo"


def _computer_name() -> str:
    return platform.node().split(".")[0] or "Desk"


@dataclass
class Settings:
    """The choices, each with what holds before anybody chose."""

    desk_name: str = field(default_factory=_computer_name)
    operator: str = ""
    last_file: str = ""
    recent_files: list[str] = field(default_factory=list)
    """Paths of the convenings opened before, the newest first."""
    camera: str = ""
    """Identifier of the chosen camera; empty takes the first, ``off`` none."""
    camera_name: str = ""
    """Its name, by which it is known again where the system gives it another identifier in another socket."""
    printer: str = ""
    """Name of the chosen printer; empty takes the system's default, ``:pdf`` saves files instead."""
    pdf_folder: str = ""
    """Folder of badges that are saved as files instead of printed; empty asks for one."""
    print_choices: dict[str, list[str]] = field(default_factory=dict)
    """Printer and sides by kind of document, as they were chosen last."""
    printer_shifts: dict[str, list[str]] = field(default_factory=dict)
    """Millimetres that pages are moved right and up, by stock and printer."""
    next_labels: dict[str, list[str]] = field(default_factory=dict)
    """The next free place of the sheet in a printer, by stock and printer."""
    badge_stock: str = ""
    """Name of the stock of badges printed one by one at the desk; empty takes a single badge."""
    badge_layout: str = ""
    """Name of the layout of those badges; empty takes what suits the stock."""
    page_size: str = ""
    """The paper of documents, ``letter`` or ``a4``; empty is letter."""
    sheet_stock: str = ""
    """Name of the stock of badges printed many at once; empty takes the usual sheet."""
    roster_columns: list[str] = field(default_factory=list)
    """Keys of the columns of the roster table in their order; empty shows the usual ones."""
    roster_sort: list[str] = field(default_factory=list)
    """Keys of the columns that the roster is sorted by, ``-`` before those that fall; empty sorts by name."""
    roster_views: dict[str, list[str]] = field(default_factory=dict)
    """Saved views of the roster table as JSON, by name; each list holds one."""
    roster_mappings: dict[str, list[str]] = field(default_factory=dict)
    """Mappings of roster files as JSON, by the shape of their columns; each list holds one."""
    language: str = ""
    """``en`` or ``es``; empty follows the system."""
    mode: str = ""
    """``light`` or ``dark``; empty follows the system."""
    text_px: float = 0
    """Body text in logical pixels; 0 follows the system."""
    idle_minutes: int = 10
    """After how many minutes without anybody the screen locks, once a PIN is set; 0 is never."""
    locked: bool = False
    """Whether the desk is locked, so that starting the program again does not open it."""
    attendee_window: bool = False
    """Whether a window for the attendees stands on a second screen."""
    attendee_screen: str = ""
    """Name of that screen; empty takes one that the desk is not on."""
    serial_port: str = ""
    """Name of the port of a scanner that acts as one; empty listens to none."""
    serial_baud: int = 9600
    scanner: str = ""
    """What a set-up scan taught of the handheld scanner, as JSON; empty is a usual scanner."""
    sound: bool = True
    volume: float = 0.8
    """Loudness of the desk's sounds, from 0 to 1."""
    window_geometry: str = ""
    """The window's place as Qt saves it, in base64."""
    backups: dict[str, list[str]] = field(default_factory=dict)
    """Where the last backup made by hand lies and when it was made (ISO 8601), by convening id."""
    erased: dict[str, list[str]] = field(default_factory=dict)
    """Ids of erased attendees by convening id, so that opening an older backup repeats the erasure."""

    @classmethod
    def load(cls) -> Settings:
        """Read the settings; a missing or broken file, or a value of a wrong type, gives the defaults."""
        try:
            read = json.loads(settings_path().read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return cls()
        return cls._from_values(read) if isinstance(read, dict) else cls()

    @classmethod
    def _from_values(cls, values: dict[str, Any]) -> Settings:
        settings = cls()
        for known in fields(cls):
            value = values.get(known.name)
            if _same_kind(value, getattr(settings, known.name)):
                setattr(settings, known.name, value)
        return settings

    def save(self) -> None:
        """Write the settings, all or nothing; raises OSError if the folder cannot be written.

        Erasures that another process noted meanwhile stay noted; in everything else the last one wins.
        """
        self.note_erased(Settings.load().erased)
        folder = config_folder()
        folder.mkdir(parents=True, exist_ok=True)
        waiting = folder / f"{FILE_NAME}.{os.getpid()}.new"
        waiting.write_text(json.dumps(asdict(self), indent=2, ensure_ascii=False), encoding="utf-8")
        waiting.replace(folder / FILE_NAME)

    def note_erased(self, erased: Mapping[str, Iterable[str]]) -> None:
        """Add ids of erased attendees, by convening id, to those that are known."""
        convenings = {*self.erased, *erased}
        self.erased = {one: sorted({*self.erased.get(one, ()), *erased.get(one, ())}) for one in convenings}

    def opened(self, path: Path) -> None:
        """Note that a convening's file was opened."""
        name = str(path.resolve())
        self.last_file = name
        self.recent_files = [name, *(other for other in self.recent_files if other != name)][:_RECENT_FILES]


def _same_kind(value: object, default: object) -> bool:
    """Whether a value read from the file can take the place of ``default``."""
    if isinstance(default, bool):
        return isinstance(value, bool)
    if isinstance(default, int | float):
        return isinstance(value, int | float) and not isinstance(value, bool)
    if isinstance(default, list):
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    if isinstance(default, dict):
        return isinstance(value, dict) and all(
            isinstance(items, list) and all(isinstance(item, str) for item in items)
            for items in value.values()
        )
    return isinstance(value, str)
