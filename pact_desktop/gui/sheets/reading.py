"""Reads picture files one after the other, in the helper's process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pact_desktop.devices.sheet_pictures import pictures_in
from pact_desktop.domain.errors import UserError
from pact_desktop.scanning.sheets import SheetReading, read_sheets


@dataclass(frozen=True, slots=True)
class PictureRead:
    """What one file showed: its sheets (none where it shows none), or why it cannot be read.

    ``place`` is the file's place in the list that was given.
    """

    place: int
    sheets: tuple[SheetReading, ...] = ()
    problem: str = ""
    hint: str = ""


def read_files(tell: Callable[[PictureRead], None], paths: Sequence[Path]) -> int:
    """Read each file and tell what it shows; returns how many were read."""
    for place, path in enumerate(paths):
        try:
            sheets = tuple(sheet for grey in pictures_in(path) for sheet in read_sheets(grey))
        except UserError as problem:
            tell(PictureRead(place, problem=problem.message, hint=problem.hint))
            continue
        tell(PictureRead(place, sheets))
    return len(paths)
