"""Files that appear whole under their name, or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from pact_desktop.domain.errors import UnreadableInputError, system_reason
from pact_desktop.domain.sentence import said


def write_whole(out: Path, content: bytes) -> None:
    """Write a file at once, in place of one that is there.

    Raises UnreadableInputError if it cannot be written.
    """
    unfinished = out.with_name(f"{out.name}.{os.getpid()}.part")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(out)
    except OSError as error:
        raise UnreadableInputError(
            said("{out} cannot be written.", out=out),
            said("Choose another place: {reason}.", reason=system_reason(error)),
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)
