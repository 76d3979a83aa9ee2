"""Putting a backup in a convening file's place; the old file is kept."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from pact_desktop.domain.errors import UnreadableInputError, UnusableDatabaseError
from pact_desktop.domain.sentence import said
from pact_desktop.store.backup import BackupResult, copy_verified
from pact_desktop.store.opening import check_file
from pact_desktop.store.outputs import require_restorable


def restore(backup_path: Path, target: Path, force: bool) -> BackupResult:
    """Copy a backup to ``target`` once it was verified.

    A file that is there is replaced only with ``force`` and then kept beside it as ``NAME.before-TIME.pact``.
    Raises UnusableDatabaseError if the backup is no sound convening file or the old file cannot be moved,
    UnreadableInputError if there is a file and no ``force``, or what is there is no convening.
    """
    check_file(backup_path)
    target = require_restorable(target, backup_path)
    if target.exists() and not force:
        raise UnreadableInputError(
            said("{target} is there already.", target=target),
            "Use --force to replace it; the old file is then kept beside it.",
        )
    arriving = target.with_name(f"{target.name}.{os.urandom(4).hex()}.restored")
    result = copy_verified(backup_path, arriving, as_backup=False)
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S-%f")
    kept = target.with_name(f"{target.stem}.before-{stamp}{target.suffix}")
    # The old file as it is, even if it is damaged. A log is moved too where its file is gone: it would be
    # played into the restored one.
    moves = [
        (each, kept.with_name(kept.name + part))
        for part in ("-wal", "-shm", "")
        if (each := target.with_name(target.name + part)).exists()
    ]
    try:
        _move([*moves, (arriving, target)])
    except OSError as error:
        raise UnusableDatabaseError(
            said("{target} cannot be replaced: {reason}.", target=target, reason=error.strerror),
            "Close whatever has it open, then try again.",
        ) from error
    finally:
        arriving.unlink(missing_ok=True)
    return BackupResult(target, result.entries, result.sha256)


def _move(moves: list[tuple[Path, Path]]) -> None:
    """Rename files, all or none; raises OSError."""
    done: list[tuple[Path, Path]] = []
    try:
        for old, new in moves:
            old.replace(new)
            done.append((old, new))
    except OSError:
        for old, new in reversed(done):
            new.replace(old)
        raise
