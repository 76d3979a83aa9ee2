"""Who works at this desk now, and for how long an organizer's PIN stays good.

A plain object that every page shares; its readings of the file are safe in any thread.
"""

from __future__ import annotations

from collections.abc import Callable

from pact_desktop.gui.elapsed import elapsed_seconds
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.operators import any_pin_is_set, organizer_pin_is_set
from pact_desktop.settings import Settings
from pact_desktop.store.convening_file import ConveningFile

STAYS_GOOD_MINUTES = 15
"""How long an organizer's PIN, once given, need not be given again at this desk."""


class DeskSession:
    """The operator of the settings, and the organizer whose PIN was given here, if any."""

    def __init__(
        self, settings: Settings, file: ConveningFile, clock: Callable[[], float] = elapsed_seconds
    ) -> None:
        self._settings = settings
        self._file = file
        self._clock = clock
        self._let_in = ("", 0.0)
        self.roles_hold = False
        """Whether an organizer has a PIN, as last read."""
        self.can_lock = False
        """Whether anybody has a PIN, as last read."""

    def refresh(self) -> None:
        """Read whether PINs are set."""
        with self._file.reading() as connection:
            self.roles_hold = organizer_pin_is_set(connection)
            self.can_lock = any_pin_is_set(connection)

    @property
    def actor(self) -> Actor:
        """Who asks for operations at this desk now."""
        return Actor(self._settings.desk_name, self._settings.operator, self.organizer)

    @property
    def organizer(self) -> str:
        """The organizer whose PIN is still good; empty if none."""
        name, until = self._let_in
        return name if self._clock() < until else ""

    @property
    def needs_pin(self) -> bool:
        """Whether what only an organizer may do takes a PIN first."""
        return self.roles_hold and not self.organizer

    def let_in(self, organizer: str) -> None:
        """An organizer gave the PIN."""
        self._let_in = (organizer, self._clock() + 60 * STAYS_GOOD_MINUTES)

    def leave(self) -> None:
        """The organizer's PIN is good no longer."""
        self._let_in = ("", 0.0)
