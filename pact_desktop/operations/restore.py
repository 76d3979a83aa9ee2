"""Restoring a backup or going on in it, which only an organizer may do once an organizer has a PIN."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said
from pact_desktop.operations.operators import OrganizerNeededError, WrongPinError, require_pin
from pact_desktop.operations.pins import is_pin_of
from pact_desktop.store.backup import BackupResult
from pact_desktop.store.backup_mark import backup_made_at
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.engine import reader_engine
from pact_desktop.store.opening import check_file
from pact_desktop.store.operator_queries import operators
from pact_desktop.store.outputs import require_restorable
from pact_desktop.store.restore import restore as put_in_place


def restore(backup_path: Path, target: Path, force: bool, pin: str = "") -> BackupResult:
    """Put a verified backup in a convening file's place; the old file is kept beside it.

    The PIN is one of an organizer of the file that is replaced; where there is none, or it is damaged, of the
    backup. Raises OrganizerNeededError and WrongPinError, UnreadableInputError where the file is itself a
    backup, and what ``store.restore`` raises.
    """
    check_file(backup_path)
    require_restorable(target, backup_path)
    there = _look_into(target) if target.exists() else None
    if there is not None and there.is_backup:
        raise UnreadableInputError(
            said("“{name}” is a backup itself.", name=target.name),
            "Choose another name; nothing was changed.",
        )
    told = there or _look_into(backup_path)
    hashes = told.pins if told is not None else []
    if hashes and not pin:
        raise OrganizerNeededError
    if hashes and not any(is_pin_of(kept, pin) for kept in hashes):
        raise WrongPinError
    return put_in_place(backup_path, target, force)


def go_on_in(backup: ConveningFile, pin: str = "") -> None:
    """Make an open backup the convening's file, as on a computer that it was moved to.

    Raises OrganizerNeededError and WrongPinError.
    """
    require_pin(backup, pin)
    backup.make_convening()


@dataclass(frozen=True, slots=True)
class _Found:
    """What a file says of itself: the kept PINs of its organizers, and whether it is a backup."""

    pins: list[str]
    is_backup: bool


def _look_into(path: Path) -> _Found | None:
    """Read a file without changing it; None if it is damaged."""
    engine = reader_engine(path)
    try:
        with engine.connect() as connection:
            pins = [row.pin for row in operators(connection) if row.role == "organizer" and row.pin]
            return _Found(pins, backup_made_at(connection) is not None)
    except DatabaseError:
        return None
    finally:
        engine.dispose()
