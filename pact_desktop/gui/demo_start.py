"""Opens the demo from the start page, building it first if this computer has none yet."""

from __future__ import annotations

import multiprocessing
from datetime import datetime
from pathlib import Path

from pact_desktop.demo.play import FILE, play_demo
from pact_desktop.domain.errors import UserError
from pact_desktop.domain.sentence import said
from pact_desktop.settings import demo_folder
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import open_convening


def build_demo() -> ConveningFile:
    """Return the demo's file, open. Takes up to a minute the first time, so run it in a worker.

    It is built in a process of its own, so that the window stays quick. Raises UserError if that fails.
    """
    folder = demo_folder()
    if not (folder / FILE).exists():
        process = multiprocessing.get_context("spawn").Process(target=_play, args=(str(folder),))
        process.start()
        process.join()
        if process.exitcode != 0:
            raise UserError(
                said("The demo could not be made in {folder}.", folder=folder),
                "The command “demo --headless” says more.",
            )
    return open_convening(folder / FILE)


def _play(folder: str) -> None:
    play_demo(Path(folder), datetime.now().astimezone())
