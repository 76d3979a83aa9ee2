"""What every command is given: the options that all take, the settings, the open convening."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import click

from pact_desktop.cli.output import Output
from pact_desktop.domain.errors import UnreadableInputError, UnusableDatabaseError
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.erase import repeat_erasures
from pact_desktop.settings import Settings, demo_folder
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import open_convening

LONGEST_NAME = 100
DEMO_FILE = "demo.pact"


@dataclass
class Invocation:
    """One run of the program."""

    database: Path | None = None
    desk: str | None = None
    operator: str | None = None
    output: Output = field(default_factory=Output)

    @cached_property
    def settings(self) -> Settings:
        """This computer's choices."""
        return Settings.load()

    @property
    def actor(self) -> Actor:
        """Who asks, and at which desk; raises UnreadableInputError if a name cannot be kept."""
        desk = self.settings.desk_name if self.desk is None else self.desk
        operator = self.settings.operator if self.operator is None else self.operator
        for what, name in (("desk", desk), ("operator", operator)):
            if len(name) > LONGEST_NAME:
                raise UnreadableInputError(
                    f"The {what}'s name has {len(name)} characters.", f"Use at most {LONGEST_NAME}."
                )
        return Actor(desk, operator)

    @property
    def path(self) -> Path:
        """The file to work on: the one chosen, else the last one opened, else the demo's.

        Raises UnusableDatabaseError where there is none of them.
        """
        if self.database is not None:
            return self.database
        if self.settings.last_file:
            return Path(self.settings.last_file)
        demo = demo_folder() / DEMO_FILE
        if demo.exists():
            return demo
        raise UnusableDatabaseError(
            "No convening was opened on this computer yet.",
            "Start one with: pact-desktop new FILE; or play the demo: pact-desktop demo.",
        )

    def open(self) -> ConveningFile:
        """Open the convening's file and remember it as the last one opened.

        Erasures that this computer knows of are repeated, in case the file is an older copy. Raises
        UnusableDatabaseError.
        """
        actor = self.actor
        file = open_convening(self.path)
        repeat_erasures(file, actor, self.settings.erased.get(str(file.identity.convening_id), ()))
        self.remember(file.path)
        return file

    def remember(self, path: Path) -> None:
        """Note a convening's file as the last one opened."""
        if self.settings.last_file != str(path.resolve()):
            self.settings.opened(path)
            self.save_settings()

    def save_settings(self) -> None:
        """Keep the settings; a computer that cannot is still of use, and ``doctor`` says so."""
        with suppress(OSError):
            self.settings.save()


pass_invocation = click.make_pass_decorator(Invocation)
