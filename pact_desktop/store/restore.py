"""Putting a backup in a convening file's place; the old file is kept."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said
from pact_desktop.store.backup import BackupResult, copy_verified
from pact_desktop.store.opening import check_file


def restore(backup_path: Path, target: Path, force: bool) -> BackupResult:
    """Copy a backup to ``target`` once it was verified.

    A file that is there is replaced only with ``force`` and then kept beside it as ``NAME.before-TIME.pact``.
    Raises UnusableDatabaseError if the backup is no sound convening file, UnreadableInputError if there is a
    file and no ``force``.
    """
    check_file(backup_path)
    if target.exists() and not force:
        raise UnreadableInputError(
            said("{target} is there already.", target=target),
            "Use --force to replace it; the old file is then kept beside it.",
        )
    arriving = target.with_name(target.name + ".restored")
    result = copy_verified(backup_path, arriving)
    if target.exists():
        stamp = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
        kept = target.with_name(f"{target.stem}.before-{stamp}{target.suffix}")
        for part in ("-wal", "-shm", ""):  # as it is, even if it is damaged
            old = target.with_name(target.name + part)
            if old.exists():
                old.rename(kept.with_name(kept.name + part))
    arriving.replace(target)
    return BackupResult(target, result.entries, result.sha256)
