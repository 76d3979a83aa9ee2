"""What changing the convening's settings would do, before it is done. Nothing here records anything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pact_desktop.domain.effects import Effect, effects
from pact_desktop.domain.settings_table import Value, convening_from_settings
from pact_desktop.operations.convenings import ANYBODYS, changed_settings
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile


@dataclass(frozen=True, slots=True)
class SettingsPreview:
    """The settings that would change with their new values, and what that would do to whom."""

    changed: Mapping[str, Value]
    effects: tuple[Effect, ...] = ()

    @property
    def needs_organizer(self) -> bool:
        """Whether a limit or a rule is among them, so that it takes an organizer's PIN where one is set."""
        return not ANYBODYS.issuperset(self.changed)


def preview_settings(file: ConveningFile, settings: Mapping[str, str]) -> SettingsPreview:
    """What ``change_settings`` with these settings (typed text by key) would do.

    Raises UnreadableInputError as it does.
    """
    with file.reading() as connection:
        before = queries.settings(connection)
        changed = changed_settings(before, settings)
        if not changed:
            return SettingsPreview({})
        roster = queries.roster(connection)
    was, becomes = convening_from_settings(before), convening_from_settings({**before, **changed})
    return SettingsPreview(changed, tuple(effects(was, becomes, roster, file.now())))
