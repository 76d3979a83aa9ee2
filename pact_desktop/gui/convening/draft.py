"""The convening's settings while they are edited: what was typed, and what that would do.

Without Qt. Nothing is kept before it is saved; until then its effects are told.
"""

from __future__ import annotations

from typing import Protocol

from pact_desktop.domain.convening import Convening
from pact_desktop.domain.effects import Effect
from pact_desktop.domain.errors import UnreadableInputError, UserError
from pact_desktop.domain.settings_table import (
    SETTINGS,
    Value,
    convening_from_settings,
    setting_from_text,
    text_of,
)
from pact_desktop.gui.jobs import Runner
from pact_desktop.operations.settings_preview import SettingsPreview, preview_settings
from pact_desktop.store import queries
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile


class DraftView(Protocol):
    """What the draft tells the page."""

    def show_settings(self) -> None:
        """The settings, or what was typed over them, are others now."""

    def show_state(self) -> None:
        """What is not saved yet, and what it would do, is known anew."""


class SettingsDraft:
    """``problem`` says why what was typed cannot be kept, None if it can."""

    def __init__(self, file: ConveningFile, runner: Runner, view: DraftView) -> None:
        self._file = file
        self._runner = runner
        self._view = view
        self._kept: dict[str, Value] = {}
        self._typed: dict[str, str] = {}
        self._preview_number = 0
        self.effects: tuple[Effect, ...] = ()
        self.problem: UserError | None = None

    @property
    def is_read(self) -> bool:
        """Whether the settings are known yet."""
        return bool(self._kept)

    @property
    def changed(self) -> frozenset[str]:
        """Keys of the settings that are typed otherwise than they are kept."""
        return frozenset(self._typed)

    @property
    def can_be_saved(self) -> bool:
        """Whether something is typed otherwise than it is kept, and can be kept so."""
        return bool(self._typed) and self.problem is None

    def wished(self) -> dict[str, str]:
        """What was typed otherwise than it is kept, by key."""
        return dict(self._typed)

    def text(self, key: str) -> str:
        """A setting as it stands in its field: what was typed, else what is kept."""
        return self._typed[key] if key in self._typed else text_of(self._kept[key])

    def convening(self) -> Convening:
        """The convening as it is kept."""
        return convening_from_settings(self._kept)

    def read(self) -> None:
        """Read the settings from the file; what was typed stays."""
        self._runner.read(self._read, self, "was_read")

    def file_changed(self, changes: ChangeSet) -> None:
        """Something in the file changed."""
        if changes.touches("setting"):
            self.read()
        elif self._typed and changes.attendees:
            self._preview()

    def edit(self, key: str, text: str) -> None:
        """A field holds another text."""
        if key not in self._kept or text == self.text(key):
            return
        if self._is_kept(key, text):
            self._typed.pop(key, None)
        else:
            self._typed[key] = text
        self._preview()

    def discard(self) -> None:
        """Forget what was typed."""
        self._typed.clear()
        self._preview()
        self._view.show_settings()

    def was_saved(self) -> None:
        """What was typed is kept."""
        self._typed.clear()
        self.read()

    def was_read(self, kept: dict[str, Value]) -> None:
        """The settings were read."""
        self._kept = kept
        for key in [key for key, text in self._typed.items() if self._is_kept(key, text)]:
            del self._typed[key]
        self._preview()
        self._view.show_settings()

    def was_previewed(self, result: tuple[int, SettingsPreview | UserError]) -> None:
        """What the typed settings would do is known; an answer that came too late is passed over."""
        number, preview = result
        if number != self._preview_number:
            return
        self.problem = preview if isinstance(preview, UserError) else None
        self.effects = () if isinstance(preview, UserError) else preview.effects
        self._view.show_state()

    def failed(self, problem: BaseException) -> None:
        """Reading failed; nobody foresaw that."""
        raise problem

    def _preview(self) -> None:
        self._preview_number += 1
        self.effects, self.problem = (), None
        self._view.show_state()
        if self._typed:
            number, wished = self._preview_number, dict(self._typed)
            self._runner.read(lambda: (number, self._previewed(wished)), self, "was_previewed")

    def _previewed(self, wished: dict[str, str]) -> SettingsPreview | UserError:
        try:
            return preview_settings(self._file, wished)
        except UnreadableInputError as problem:
            return problem

    def _read(self) -> dict[str, Value]:
        with self._file.reading() as connection:
            given = queries.settings(connection)
        return {key: given.get(key, setting.default) for key, setting in SETTINGS.items()}

    def _is_kept(self, key: str, text: str) -> bool:
        try:
            return setting_from_text(key, text) == self._kept[key]
        except UnreadableInputError:
            return False
