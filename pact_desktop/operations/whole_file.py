"""Files for people and other programs: they appear whole under their name, or not at all.

Everything that is written at somebody's wish, by a command or from the window, is written here, so that all
of it passes the check of ``store/outputs.py``.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pact_desktop.domain.errors import UnreadableInputError, system_reason
from pact_desktop.domain.file_kinds import FileKind
from pact_desktop.domain.sentence import said
from pact_desktop.store.outputs import require_output


@contextmanager
def whole_file(out: Path, kind: FileKind, reads: Iterable[Path] = ()) -> Iterator[Path]:
    """A path to write to, which takes the place of ``out`` at the end of the ``with``, safely on disk.

    A file that is there is replaced only by one of its kind, and stays as it is if anything fails. ``reads``
    are files that the same act reads. Raises UnreadableInputError, before anything is written, as
    ``require_output`` does, and where the system refuses.
    """
    read = tuple(reads)
    unfinished: Path | None = None
    try:
        target = require_output(out, kind, read)
        unfinished = _beside(target, kind)
        yield unfinished
        _to_disk(unfinished)
        require_output(out, kind, read)  # drawing takes a while: something may have come there meanwhile
        unfinished.replace(target)
        _folder_to_disk(target.parent)
    except OSError as error:
        raise _unwritable(out, error) from error
    except UnreadableInputError as error:
        if unfinished is not None and isinstance(error.__cause__, OSError):
            raise _unwritable(out, error.__cause__) from error  # it names the unfinished file
        raise
    finally:
        if unfinished is not None:
            with suppress(OSError):  # the first problem is the one to tell
                unfinished.unlink(missing_ok=True)


def write_whole(out: Path, kind: FileKind, content: bytes) -> None:
    """Write a file at once. Raises as ``whole_file`` does."""
    with whole_file(out, kind) as unfinished:
        unfinished.write_bytes(content)


def _unwritable(out: Path, error: OSError) -> UnreadableInputError:
    return UnreadableInputError(
        said("{out} cannot be written.", out=out),
        said("Choose another place: {reason}.", reason=system_reason(error)),
    )


def _beside(target: Path, kind: FileKind) -> Path:
    """An empty new file in the folder of ``target``, under a name that nobody can foresee."""
    ending = kind.endings[0] if kind.endings else ""
    unfinished = target.with_name(f".pact-{os.urandom(8).hex()}.part{ending}")
    unfinished.touch(exist_ok=False)
    return unfinished


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:  # only a file open for writing can be forced to disk on Windows
        os.fsync(file.fileno())


def _folder_to_disk(folder: Path) -> None:
    """Make the new name last; systems that cannot do that for folders are content without."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
