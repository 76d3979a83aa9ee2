"""Starting a convening and changing its settings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pact_desktop.domain.convening import Convening
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said
from pact_desktop.domain.settings_table import (
    SETTINGS,
    Value,
    convening_from_settings,
    setting_from_text,
)
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.operators import require_organizer
from pact_desktop.operations.results import Recorded, recorded
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile, WallClock, local_now
from pact_desktop.store.opening import create_convening, discard

REQUIRED = ("title", "day1", "day2")

ANYBODYS = frozenset({"title", "venue", "day1_room", "day2_room", "program_contact", "logistics_contact"})
"""Settings that are neither a limit nor a rule; all others are an organizer's."""


def start_convening(
    path: Path, actor: Actor, settings: Mapping[str, str], now: WallClock = local_now
) -> ConveningFile:
    """Make a convening's file with these settings (typed text by key) and open it.

    Raises UnreadableInputError, with no file left behind, if a setting is wrong or missing.
    """
    values = {key: setting_from_text(key, text) for key, text in settings.items()}
    missing = [key for key in REQUIRED if not values.get(key)]
    if missing:
        raise UnreadableInputError(
            said("A convening needs its {field}.", field=missing[0]), "Give title, day1 and day2."
        )
    _check(convening_from_settings(values))
    file = create_convening(path, now)
    try:
        _record(file, actor, values)
    except BaseException:
        file.close()
        discard(path)
        raise
    return file


def change_settings(file: ConveningFile, actor: Actor, settings: Mapping[str, str]) -> Recorded:
    """Change settings of the convening (typed text by key), all or none.

    Raises UnreadableInputError naming the setting that is wrong, OrganizerNeededError if a limit or a rule
    takes an organizer's PIN.
    """
    with file.reading() as connection:
        before = queries.settings(connection)
    return _record(file, actor, changed_settings(before, settings))


def changed_settings(before: Mapping[str, Value], settings: Mapping[str, str]) -> dict[str, Value]:
    """The values of those settings (typed text by key) that differ from ``before``.

    Raises UnreadableInputError naming the setting that is wrong, or why they do not fit together.
    """
    values = {key: setting_from_text(key, text) for key, text in settings.items()}
    _check(convening_from_settings({**before, **values}))
    return {key: value for key, value in values.items() if before.get(key, SETTINGS[key].default) != value}


def _record(file: ConveningFile, actor: Actor, values: Mapping[str, Value]) -> Recorded:
    with file.writing(actor.desk, actor.operator) as transaction:
        if not ANYBODYS.issuperset(values):
            require_organizer(transaction, actor)
        transaction.record(
            Draft(kinds.SETTING_CHANGED, kinds.SETTING + key, {"value": value})
            for key, value in values.items()
        )
        return recorded(transaction)


def _check(convening: Convening) -> None:
    if convening.days[2].date <= convening.days[1].date:
        raise UnreadableInputError("Day 2 must be after Day 1.", "Nothing was changed.")
    opens, closes = convening.registration_opens, convening.registration_closes
    if opens and closes and closes <= opens:
        raise UnreadableInputError("Registration must close after it opens.", "Nothing was changed.")
