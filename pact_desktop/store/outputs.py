"""What a file that is written may take the place of: the one check that everybody who writes files passes.

A file is replaced only by one of its own kind. Convenings and backups of them are never replaced, nor is
anything that SQLite keeps beside them, whatever they are called and by whatever link they are reached. A
convening that is open here is known by device and number and is not looked into (open_files.py).
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable
from pathlib import Path

from pact_desktop.domain.errors import UnreadableInputError, system_reason
from pact_desktop.domain.file_kinds import (
    CONVENING,
    HEAD_BYTES,
    SQLITE,
    FileKind,
    content_family,
    ending_of,
    is_other_document,
)
from pact_desktop.domain.sentence import Sentence, said
from pact_desktop.open_files import is_open_here
from pact_desktop.store.engine import APPLICATION_ID

_APPLICATION_ID_AT = 68  # https://www.sqlite.org/fileformat.html, section 1.3

PARTS = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database under its name."""

_programs: set[Path] = set()

_ANOTHER_NAME = said("Choose another name; nothing was changed.")


def keep_for_the_program(*paths: Path) -> None:
    """Name files that the program keeps for itself, as its settings: no output replaces them."""
    _programs.update(paths)


def require_output(out: Path, kind: FileKind, reads: Iterable[Path] = ()) -> Path:
    """The file that is written for ``out``, links followed, if it may be written as a file of ``kind``.

    ``reads`` are files that the same act reads. Raises UnreadableInputError if the ending says another kind,
    the folder is not there, or there is something that must not be replaced.
    """
    target = _required_place(out, kind)
    if any(target == each.resolve() or _is_same(out, each) for each in _programs):
        raise _refusal(said("“{name}” is a file of the program's own.", name=out.name))
    found = _status(out)
    if found is None:
        _require_ending(target.name, kind)
        return target
    _require_ordinary(out, found)
    if any(_is_same(out, each) for each in reads):
        raise _refusal(said("“{name}” is read from at the same time.", name=out.name))
    head = _head(out)
    if head is None or _is_convening(head):
        raise _refusal(said("“{name}” is a PACT convening or a backup of one.", name=out.name))
    if head and not kind.begins(head):
        raise _refusal(
            said("“{name}” is there already and is no {kind} file.", name=out.name, kind=kind.word)
        )
    return target


def require_new_convening(out: Path) -> None:
    """Refuse to make a convening's file where something is, under a name of another kind of file, or where
    SQLite would take it for part of another one. Raises UnreadableInputError.
    """
    _required_place(out, CONVENING)
    if os.path.lexists(out):
        raise _refusal(said("{path} is there already.", path=out))


def require_saving(out: Path, kind: FileKind) -> None:
    """Refuse a path that a person chose to save a file of ``kind`` under, before the file is made.

    Raises as ``require_output``, for a convening as ``require_new_convening``.
    """
    if kind is CONVENING:
        require_new_convening(out)
    else:
        require_output(out, kind)


def require_restorable(target: Path, backup: Path) -> Path:
    """The file that a backup is restored to, links followed; what is there is kept beside it.

    A file that may be a damaged convening can be replaced. Raises UnreadableInputError for the backup itself,
    and for what is no convening.
    """
    place = _required_place(target, CONVENING)
    found = _status(target)
    if found is None:
        return place
    _require_ordinary(target, found)
    if _is_same(target, backup):
        raise _refusal(said("“{name}” is read from at the same time.", name=target.name))
    head = _head(target)
    if head is not None and is_other_document(head):
        raise _refusal(said("“{name}” is there already and is no convening.", name=target.name))
    return place


def _required_place(out: Path, kind: FileKind) -> Path:
    """Where ``out`` leads to; the name fits the kind, and the folder is there and may be written to."""
    _require_ending(out.name, kind)
    try:
        target = out.resolve()
        is_in_a_folder = target.parent.is_dir()
    except (OSError, RuntimeError, ValueError) as error:  # a link that leads to itself, a name with NUL
        raise _refusal(said("{out} cannot be written.", out=out)) from error
    if not is_in_a_folder:
        raise UnreadableInputError(
            said("The folder {folder} is not there.", folder=target.parent),
            "Make it first, or choose another.",
        )
    if not os.access(target.parent, os.W_OK):
        raise _refusal_of_system(out, PermissionError(errno.EACCES, os.strerror(errno.EACCES)))
    whole = _whole_of(target)
    if whole is not None and _is_convenings(whole):
        raise _refusal(said("“{name}” belongs to the convening {whole}.", name=out.name, whole=whole.name))
    return target


def _require_ending(name: str, kind: FileKind) -> None:
    """Refuse an ending that says another kind; a name without one says nothing."""
    ending = ending_of(name)
    if ending and kind.endings and ending not in kind.endings:
        raise UnreadableInputError(
            said(
                "“{name}” ends in {ending}, but it would be {kind}.", name=name, ending=ending, kind=kind.word
            ),
            said("End its name in {ending}; nothing was changed.", ending=kind.endings[0]),
        )


def _whole_of(path: Path) -> Path | None:
    """The database that a file of this name would be a part of."""
    for part in PARTS:
        if path.name.casefold().endswith(part):
            return path.with_name(path.name[: -len(part)])
    return None


def _is_convenings(path: Path) -> bool:
    found = _status(path)
    if found is None or not stat.S_ISREG(found.st_mode):
        return False
    head = _head(path)
    return head is None or content_family(head) == "SQLITE"


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _refusal_of_system(path, error) from error


def _require_ordinary(path: Path, found: os.stat_result) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise _refusal(said("“{name}” is a folder.", name=path.name))
    if not stat.S_ISREG(found.st_mode) or not _is_same(path, path.resolve()):
        raise _refusal(said("“{name}” is no ordinary file.", name=path.name))


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return False


def _head(path: Path) -> bytes | None:
    """The first bytes of a file; None, with nothing read, where it belongs to a convening that is open here.

    An empty file beside a database's log is that database, newly made.
    """
    if is_open_here(path):
        return None
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError as error:
        raise _refusal_of_system(path, error) from error
    is_new_database = not head and any(path.with_name(path.name + part).exists() for part in PARTS)
    return None if is_new_database else head


def _is_convening(head: bytes) -> bool:
    mark = head[_APPLICATION_ID_AT : _APPLICATION_ID_AT + 4]
    return head.startswith(SQLITE) and int.from_bytes(mark) == APPLICATION_ID


def _refusal(sentence: Sentence) -> UnreadableInputError:
    return UnreadableInputError(sentence, _ANOTHER_NAME)


def _refusal_of_system(path: Path, error: OSError) -> UnreadableInputError:
    return UnreadableInputError(
        said("{out} cannot be written.", out=path),
        said("Choose another place: {reason}.", reason=system_reason(error)),
    )
