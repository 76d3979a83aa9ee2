"""The copy of the convening that a rehearsal plays on; the real file is only read.

The copy has an id and a key of its own: a badge that a rehearsal prints, saves or shows belongs to another
convening at every real desk.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pact_desktop.domain.errors import UnusableDatabaseError
from pact_desktop.domain.sentence import said
from pact_desktop.store.backup import copy_verified
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import give_new_identity, open_convening


def open_copy(real: Path) -> ConveningFile:
    """Copy a convening into a temporary folder and open the copy; give it to ``close_copy`` in the end.

    Raises UnusableDatabaseError, with nothing left behind, if the file is not there, cannot be copied or does
    not verify.
    """
    if not real.is_file():
        raise UnusableDatabaseError(said("There is no file {real}.", real=real), "Name the convening's file.")
    folder = Path(tempfile.mkdtemp(prefix="pact-rehearsal-"))
    try:
        copy = folder / real.name
        copy_verified(real, copy, as_backup=False)
        give_new_identity(copy)
        return open_convening(copy)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def close_copy(file: ConveningFile) -> None:
    """Close a copy that ``open_copy`` made and remove it with its folder."""
    file.close()
    shutil.rmtree(file.path.parent, ignore_errors=True)


@contextmanager
def copy_of(real: Path) -> Iterator[ConveningFile]:
    """An open copy of a convening for the time of a ``with``."""
    file = open_copy(real)
    try:
        yield file
    finally:
        close_copy(file)
