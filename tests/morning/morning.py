"""A whole morning: a convening is made, the window opened over it, and everybody comes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

from PySide6.QtWidgets import QApplication

from pact_desktop.settings import Settings
from tests.morning.at_the_desk import Played
from tests.morning.keyboards import Keyboard
from tests.morning.player import Player
from tests.morning.roster import invent
from tests.morning.script import script
from tests.morning.second_desk import SecondDesk
from tests.morning.window import PlayedWindow

PEOPLE_TO_ARRIVALS = 0.9
"""Some come twice, some are not on the roster."""


def play_morning(
    application: QApplication,
    folder: Path,
    keyboard: Keyboard,
    seed: int,
    arrivals: int,
    tell: Callable[[str], None] = lambda _: None,
) -> Played:
    """Play so many arrivals in ``folder``, the same for the same ``seed``; ``tell`` hears of each fault."""
    chance = Random(f"roster {seed}")
    size = max(40, round(arrivals * PEOPLE_TO_ARRIVALS))
    roster = invent(folder / "morning.pact", chance, size, day=chance.choice((1, 2)))
    settings = Settings(
        desk_name="Lobby A",
        operator="Rosa",
        camera="off",
        sound=False,
        printer=":pdf",
        pdf_folder=str(folder),
        language="en",
    )
    second = SecondDesk(roster.path, roster.day)
    window = PlayedWindow(application, settings)
    player = Player(window, keyboard, second, roster)
    try:
        played = window.run(roster.path, lambda: player.play(script(roster, seed, arrivals), tell))
    finally:
        second.close()
    afterwards = SecondDesk(roster.path, roster.day)
    try:
        player.compare_at_the_end(afterwards)
    finally:
        afterwards.close()
    return played
