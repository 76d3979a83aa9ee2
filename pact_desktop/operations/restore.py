"""Restoring a backup, which only an organizer may do once an organizer has a PIN."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.exc import DatabaseError

from pact_desktop.operations.operators import OrganizerNeededError, WrongPinError
from pact_desktop.operations.pins import is_pin_of
from pact_desktop.store.backup import BackupResult
from pact_desktop.store.engine import reader_engine
from pact_desktop.store.opening import check_file
from pact_desktop.store.operator_queries import operators
from pact_desktop.store.restore import restore as put_in_place


def restore(backup_path: Path, target: Path, force: bool, pin: str = "") -> BackupResult:
    """Put a verified backup in a convening file's place; the old file is kept beside it.

    The PIN is one of an organizer of the file that is replaced; where there is none, or it is damaged, of the
    backup. Raises OrganizerNeededError and WrongPinError, and what ``store.restore`` raises.
    """
    check_file(backup_path)
    hashes = _organizers_pins(target) if target.exists() else None
    if hashes is None:
        hashes = _organizers_pins(backup_path) or []
    if hashes and not pin:
        raise OrganizerNeededError
    if hashes and not any(is_pin_of(kept, pin) for kept in hashes):
        raise WrongPinError
    return put_in_place(backup_path, target, force)


def _organizers_pins(path: Path) -> list[str] | None:
    """The kept PINs of a file's organizers, read without changing the file; None if it is damaged."""
    engine = reader_engine(path)
    try:
        with engine.connect() as connection:
            return [row.pin for row in operators(connection) if row.role == "organizer" and row.pin]
    except DatabaseError:
        return None
    finally:
        engine.dispose()
