"""Undo and redo: entries that take others back. Nothing is ever deleted."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from pact_desktop.domain.errors import UnreadableInputError, UnusableDatabaseError
from pact_desktop.domain.people import Standing
from pact_desktop.domain.sentence import said
from pact_desktop.journal.chain import Draft
from pact_desktop.journal.entry import Entry, values_of
from pact_desktop.journal.kinds import DECIDED, LASTING, OPERATOR, SETTING, UNDONE
from pact_desktop.journal.live import live_undos
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.convenings import ANYBODYS
from pact_desktop.operations.operators import ORGANIZERS_DECISIONS, require_organizer
from pact_desktop.operations.results import Recorded, id_text, recorded
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.families import load_subjects
from pact_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class UndoResult:
    """The ids of the entries that were taken back (or put back), and what was recorded for it."""

    undone: tuple[str, ...]
    recorded: Recorded


def undo(file: ConveningFile, actor: Actor, identifier: str) -> UndoResult:
    """Take back an operation, all its entries, or one entry.

    Taking back an undo puts the first act back. Raises UnreadableInputError if nothing has this id, it was
    taken back already, or it cannot be (printing, reissue, erasure); OrganizerNeededError if it takes an
    organizer's PIN.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        targets = _targets(transaction, identifier)
        undos = _live_undos(transaction, targets)
        possible = [entry for entry in targets if entry.kind not in LASTING]
        fresh = [entry for entry in possible if entry.id.hex() not in undos]
        if not possible:
            raise UnreadableInputError(
                "This cannot be undone.", "Printed and reissued badges and erasures stay as they are."
            )
        if not fresh:
            raise UnreadableInputError("This was undone already.", "Redo puts it back.")
        if any(_is_an_organizers(transaction, entry, Standing.DECLINED) for entry in fresh):
            require_organizer(transaction, actor)
        transaction.record(_undone(entry) for entry in reversed(fresh))
        _require_convening(transaction, fresh)
        return UndoResult(tuple(id_text(entry.id) for entry in fresh), recorded(transaction))


def redo(file: ConveningFile, actor: Actor, identifier: str) -> UndoResult:
    """Put back an operation or entry that was undone, by undoing every live undo of it.

    Raises UnreadableInputError if nothing has this id or it was not undone, OrganizerNeededError if it takes
    an organizer's PIN.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        targets = _targets(transaction, identifier)
        undos = _live_undos(transaction, targets)
        undone = [entry for entry in targets if entry.id.hex() in undos]
        if not undone:
            raise UnreadableInputError("This was not undone.", "There is nothing to put back.")
        if any(_is_an_organizers(transaction, entry, *ORGANIZERS_DECISIONS) for entry in undone):
            require_organizer(transaction, actor)
        transaction.record(_undone(each) for entry in undone for each in undos[entry.id.hex()])
        return UndoResult(tuple(id_text(entry.id) for entry in undone), recorded(transaction))


def _targets(transaction: Transaction, identifier: str) -> list[Entry]:
    try:
        wanted = UUID(identifier.strip()).bytes
    except ValueError:
        raise UnreadableInputError(
            said("“{text}” is not the id of an operation or entry.", text=identifier[:60]),
            "The history shows the ids.",
        ) from None
    operation = queries.entries_of_operation(transaction.connection, wanted)
    if operation:
        return operation
    entry = queries.entry(transaction.connection, wanted)
    if entry is None:
        raise UnreadableInputError(
            said("There is no operation or entry {id}.", id=identifier.strip()), "The history shows the ids."
        )
    return [entry]


def _live_undos(transaction: Transaction, targets: list[Entry]) -> dict[str, list[Entry]]:
    groups = load_subjects(transaction.connection, {entry.subject for entry in targets})
    undos: dict[str, list[Entry]] = {}
    for entries in groups.values():
        undos |= live_undos(entries)
    return undos


def _is_an_organizers(transaction: Transaction, entry: Entry, *decisions: Standing) -> bool:
    """Whether taking an entry back, or putting it back, is an organizer's: operators, limits and rules, and
    these decisions. Whoever is at the desk may take back an approval, as anybody may cancel.
    """
    if entry.subject.startswith(OPERATOR):
        return True
    if entry.subject.startswith(SETTING):
        return entry.subject.removeprefix(SETTING) not in ANYBODYS
    values = values_of(entry)
    if entry.kind == UNDONE:
        undone = queries.entry(transaction.connection, bytes.fromhex(str(values["entry"])))
        return undone is not None and _is_an_organizers(transaction, undone, *ORGANIZERS_DECISIONS)
    return entry.kind == DECIDED and values["standing"] in decisions


def _require_convening(transaction: Transaction, targets: list[Entry]) -> None:
    """Refuse to take back the title and days that make the convening."""
    if not any(entry.subject.startswith(SETTING) for entry in targets):
        return
    try:
        queries.convening(transaction.connection)
    except UnusableDatabaseError:
        raise UnreadableInputError(
            "A convening cannot be without its title and days.", "Change them instead."
        ) from None


def _undone(entry: Entry) -> Draft:
    return Draft(UNDONE, entry.subject, {"entry": entry.id.hex()})
