"""Undo and redo: entries that take others back. Nothing is ever deleted.

What has very many entries is taken back in parts, each durable by itself. Between them the file is free for
whoever wants to write: a scan is answered meanwhile. What was cut off is taken up by asking again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import Connection

from pact_desktop.domain.errors import UnreadableInputError, UnusableDatabaseError
from pact_desktop.domain.people import Standing
from pact_desktop.domain.sentence import said
from pact_desktop.journal.chain import Draft
from pact_desktop.journal.entry import Entry, values_of
from pact_desktop.journal.fold import Key
from pact_desktop.journal.kinds import ATTENDEE, DECIDED, LASTING, OPERATOR, SETTING, UNDONE
from pact_desktop.journal.live import live_undos
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badge_effects import NO_EFFECTS, BadgeEffects, RosterWatch
from pact_desktop.operations.convenings import ANYBODYS
from pact_desktop.operations.operators import ORGANIZERS_DECISIONS, require_organizer
from pact_desktop.operations.results import NOTHING, Recorded, id_text, recorded
from pact_desktop.store import queries
from pact_desktop.store.changes import change_set
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.families import load_subjects
from pact_desktop.store.transaction import Transaction

AT_ONCE = 500
"""So many entries are taken back in one transaction: a tenth of a second, in which scans wait."""
_PAUSE_SECONDS = 0.15
"""Between two parts: longer than SQLite lets a program sleep between two looks at a lock (a tenth)."""

Progress = Callable[[int, int], None]
Strikes = list[tuple[Entry, Sequence[Entry]]]
"""Entries that are taken back or put back, each with those that are to be struck out for it."""


class _NothingThereError(UnreadableInputError):
    """Everything was taken back, or put back, already."""


@dataclass(frozen=True, slots=True)
class UndoResult:
    """The ids of the entries that were taken back (or put back), and what was recorded for it."""

    undone: tuple[str, ...]
    recorded: Recorded


def undo(file: ConveningFile, actor: Actor, identifier: str, progress: Progress | None = None) -> UndoResult:
    """Take back an operation, all its entries, or one entry; ``progress`` hears entries done, of all.

    Taking back an undo puts the first act back. Raises UnreadableInputError if nothing has this id, it was
    taken back already, or it cannot be (printing, reissue, erasure); OrganizerNeededError if it takes an
    organizer's PIN.
    """
    return _strike_out(file, actor, identifier, _Way(_to_undo, (Standing.DECLINED,)), progress)


def redo(file: ConveningFile, actor: Actor, identifier: str, progress: Progress | None = None) -> UndoResult:
    """Put back an operation or entry that was undone, by undoing every live undo of it.

    Raises UnreadableInputError if nothing has this id or it was not undone, OrganizerNeededError if it takes
    an organizer's PIN.
    """
    return _strike_out(file, actor, identifier, _Way(_to_redo, ORGANIZERS_DECISIONS), progress)


def is_long(file: ConveningFile, identifier: str) -> bool:
    """Whether taking this back, or putting it back, goes in parts. Raises UnreadableInputError for no id."""
    with file.reading() as connection:
        return queries.is_larger(connection, _id(identifier), AT_ONCE)


@dataclass(frozen=True, slots=True)
class _Way:
    """How entries are struck out: which, and the decisions that only an organizer strikes out."""

    strikes: Callable[[Connection, Sequence[Entry]], Strikes]
    decisions: Collection[Standing]

    def decides(self, connection: Connection, strikes: Strikes) -> bool:
        """Whether an organizer's decision is among them."""
        return any(_is_an_organizers(connection, entry, self.decisions) for entry, _ in strikes)


def _strike_out(
    file: ConveningFile, actor: Actor, identifier: str, way: _Way, progress: Progress | None
) -> UndoResult:
    if is_long(file, identifier):
        return _in_parts(file, actor, identifier, way, progress)
    with file.writing(actor.desk, actor.operator) as transaction:
        strikes = way.strikes(transaction.connection, _targets(transaction.connection, identifier))
        if way.decides(transaction.connection, strikes):
            require_organizer(transaction, actor)
        undone, effects = _record(transaction, strikes)
        return UndoResult(undone, replace(recorded(transaction), effects=effects))


def _in_parts(
    file: ConveningFile, actor: Actor, identifier: str, way: _Way, progress: Progress | None
) -> UndoResult:
    """Look at everything first, without holding anybody up; then strike it out as one operation in parts."""
    with file.reading() as connection:
        whole = way.strikes(connection, _targets(connection, identifier))
        decides = way.decides(connection, whole)
    # What may be refused in the end, such as settings, comes first: then nothing was done yet.
    whole.sort(key=lambda strike: strike[0].subject.startswith(ATTENDEE))
    entries = [entry for entry, _ in whole]
    operation, newest = b"", NOTHING
    undone: list[str] = []
    effects = NO_EFFECTS
    keys: set[Key] = set()
    for start in range(0, len(entries), AT_ONCE):
        if start:
            time.sleep(_PAUSE_SECONDS)
        part = entries[start : start + AT_ONCE]
        with file.writing(actor.desk, actor.operator) as transaction:
            operation = transaction.operation = operation or transaction.operation
            if decides:
                require_organizer(transaction, actor)
            with suppress(_NothingThereError):  # another program was quicker
                done, what = _record(transaction, way.strikes(transaction.connection, part))
                undone += done
                effects += what
                newest = recorded(transaction)
                keys |= newest.changes.keys
        if progress:
            progress(start + len(part), len(entries))
    return UndoResult(tuple(undone), replace(newest, changes=change_set(keys), effects=effects))


def _record(transaction: Transaction, strikes: Strikes) -> tuple[tuple[str, ...], BadgeEffects]:
    """Strike entries out; the ids of those that were taken back or put back, and what it did to badges."""
    subjects = {entry.subject for entry, _ in strikes if entry.subject.startswith(ATTENDEE)}
    watch = RosterWatch(transaction.connection, {each.removeprefix(ATTENDEE) for each in subjects})
    transaction.record(
        Draft(UNDONE, each.subject, {"entry": each.id.hex()}) for _, struck in strikes for each in struck
    )
    _require_convening(transaction.connection, [entry for entry, _ in strikes])
    return tuple(id_text(entry.id) for entry, _ in strikes), watch.effects()


def _to_undo(connection: Connection, targets: Sequence[Entry]) -> Strikes:
    """What still stands of the entries, the newest first."""
    possible = [entry for entry in targets if entry.kind not in LASTING]
    if not possible:
        raise UnreadableInputError(
            "This cannot be undone.", "Printed and reissued badges and erasures stay as they are."
        )
    undos = _live_undos(connection, possible)
    fresh = [entry for entry in reversed(possible) if entry.id.hex() not in undos]
    if not fresh:
        raise _NothingThereError("This was undone already.", "Redo puts it back.")
    return [(entry, [entry]) for entry in fresh]


def _to_redo(connection: Connection, targets: Sequence[Entry]) -> Strikes:
    """What is undone of the entries, with its live undos."""
    undos = _live_undos(connection, targets)
    undone = [entry for entry in targets if entry.id.hex() in undos]
    if not undone:
        raise _NothingThereError("This was not undone.", "There is nothing to put back.")
    return [(entry, undos[entry.id.hex()]) for entry in undone]


def _targets(connection: Connection, identifier: str) -> list[Entry]:
    wanted = _id(identifier)
    operation = queries.entries_of_operation(connection, wanted)
    if operation:
        return operation
    entry = queries.entry(connection, wanted)
    if entry is None:
        raise UnreadableInputError(
            said("There is no operation or entry {id}.", id=identifier.strip()), "The history shows the ids."
        )
    return [entry]


def _id(identifier: str) -> bytes:
    try:
        return UUID(identifier.strip()).bytes
    except ValueError:
        raise UnreadableInputError(
            said("“{text}” is not the id of an operation or entry.", text=identifier[:60]),
            "The history shows the ids.",
        ) from None


def _live_undos(connection: Connection, targets: Sequence[Entry]) -> dict[str, list[Entry]]:
    groups = load_subjects(connection, {entry.subject for entry in targets})
    undos: dict[str, list[Entry]] = {}
    for entries in groups.values():
        undos |= live_undos(entries)
    return undos


def _is_an_organizers(connection: Connection, entry: Entry, decisions: Collection[Standing]) -> bool:
    """Whether taking an entry back, or putting it back, is an organizer's: operators, limits and rules, and
    these decisions. Whoever is at the desk may take back an approval, as anybody may cancel.
    """
    if entry.subject.startswith(OPERATOR):
        return True
    if entry.subject.startswith(SETTING):
        return entry.subject.removeprefix(SETTING) not in ANYBODYS
    if entry.kind == UNDONE:
        undone = queries.entry(connection, bytes.fromhex(str(values_of(entry)["entry"])))
        return undone is not None and _is_an_organizers(connection, undone, ORGANIZERS_DECISIONS)
    return entry.kind == DECIDED and values_of(entry)["standing"] in decisions


def _require_convening(connection: Connection, targets: Sequence[Entry]) -> None:
    """Refuse to take back the title and days that make the convening."""
    if not any(entry.subject.startswith(SETTING) for entry in targets):
        return
    try:
        queries.convening(connection)
    except UnusableDatabaseError:
        raise UnreadableInputError(
            "A convening cannot be without its title and days.", "Change them instead."
        ) from None
