"""Opening a convening's file on this computer, which remembers whom it erased."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from pact_desktop.operations.actor import Actor
from pact_desktop.operations.erase import repeat_erasures
from pact_desktop.store.convening_file import ConveningFile, WallClock, local_now
from pact_desktop.store.opening import open_convening


def open_file(
    path: Path, actor: Actor, erased: Mapping[str, Iterable[str]], now: WallClock = local_now
) -> ConveningFile:
    """Open a convening's file, which may be an older copy: erasures that this computer knows of are repeated.

    ``erased`` holds attendee ids by convening id. Raises UnusableDatabaseError.
    """
    file = open_convening(path, now)
    try:
        repeat_erasures(file, actor, erased.get(str(file.identity.convening_id), ()))
    except BaseException:
        file.close()
        raise
    return file
