"""Finds the files that the program ships: fonts, icons, layouts, stocks, sounds, the demo roster."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def resources_folder() -> Path:
    """Return the folder of shipped data, in a checkout, an installed wheel or a built program.

    Raises FileNotFoundError if the installation is incomplete.
    """
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)  # set by the PyInstaller loader only
    candidates = [package / "_resources", package.parent / "resources"]
    if bundle is not None:
        candidates.insert(0, Path(bundle) / "resources")
    for folder in candidates:
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"The program's resources are missing; looked in {candidates[-1]}.")


def resource(*parts: str) -> Path:
    """Return the path of one shipped file, for instance ``resource("fonts", "Inter-Regular.otf")``."""
    return resources_folder().joinpath(*parts)
