"""What every command is given: the options that all take, the settings, the open convening."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TypeVar

import click

from pact_desktop.cli.output import Output
from pact_desktop.domain.errors import UnreadableInputError, UnusableDatabaseError
from pact_desktop.operations.actor import LONGEST_NAME, Actor
from pact_desktop.operations.open_file import open_file
from pact_desktop.operations.operators import OrganizerNeededError, authorise
from pact_desktop.settings import Settings, demo_folder
from pact_desktop.store.convening_file import ConveningFile

DEMO_FILE = "demo.pact"
PIN_VARIABLE = "PACT_PIN"
"""Holds an organizer's PIN; an option would leave it in the shell's history and the list of processes."""

Result = TypeVar("Result")


@dataclass
class Invocation:
    """One run of the program."""

    database: Path | None = None
    desk: str | None = None
    operator: str | None = None
    output: Output = field(default_factory=Output)
    organizer: str = ""
    """The organizer whose PIN was given, once something needed it."""

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
        return Actor(desk, operator, self.organizer)

    def perform(self, file: ConveningFile, work: Callable[[Actor], Result]) -> Result:
        """Do what may need an organizer: if it does, once more with the organizer whose PIN is given.

        Raises OrganizerNeededError where no PIN is given, WrongPinError if it is no organizer's.
        """
        try:
            return work(self.actor)
        except OrganizerNeededError:
            self.organizer = authorise(file, self.pin())
            return work(replace(self.actor, organizer=self.organizer))

    def pin(self) -> str:
        """The organizer's PIN, from PACT_PIN or typed at the terminal without being shown.

        Raises OrganizerNeededError where nobody can type it.
        """
        given = os.environ.get(PIN_VARIABLE, "")
        if given:
            return given
        if not sys.stdin.isatty():
            raise OrganizerNeededError(f"Set {PIN_VARIABLE} to it, or run the command at a terminal.")
        return str(click.prompt("Organizer's PIN", hide_input=True, err=True))

    @property
    def path(self) -> Path:
        """The file to work on: the one chosen, else the one worked on last, else the demo's.

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

    @contextmanager
    def open(self) -> Iterator[ConveningFile]:
        """Open the convening's file for the time of a ``with``.

        What was recorded in it makes it the file that is worked on by default, and which one it was is said
        where nobody named it. A file that was only read changes nothing. Erasures that this computer knows of
        are repeated, in case the file is an older copy. Raises UnusableDatabaseError.
        """
        with open_file(self.path, self.actor, self.settings.erased) as file:
            before = file.acts
            try:
                yield file
            finally:
                if file.acts > before:
                    self.remember(file.path)
                    if self.database is None:
                        self.output.message(f"Recorded in {file.path}.")

    def remember(self, path: Path) -> None:
        """Note a convening's file as the one that is worked on by default."""
        if self.settings.last_file != str(path.resolve()):
            self.settings.opened(path)
            self.save_settings()

    def save_settings(self) -> None:
        """Keep the settings; a computer that cannot is still of use, and ``doctor`` says so."""
        with suppress(OSError):
            self.settings.save()


pass_invocation = click.make_pass_decorator(Invocation)
