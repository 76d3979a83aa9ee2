"""What is in the files kept with the convening: before they are kept, and afterwards."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from pact_desktop.domain.errors import UnreadableInputError, system_reason
from pact_desktop.domain.resources import LARGEST, Resource
from pact_desktop.domain.sentence import said
from pact_desktop.open_files import require_not_open
from pact_desktop.store import blobs

_MEGABYTE = 1024 * 1024


def content_of(path: Path) -> bytes:
    """What is in a file to be kept; raises UnreadableInputError if it cannot be read or is too large."""
    if path.is_dir():
        raise UnreadableInputError(said("{name} is a folder.", name=path.name), "Choose the files in it.")
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise UnreadableInputError(
                said(
                    "{name} has {size} MB; a file kept with the convening has at most {most}.",
                    name=path.name,
                    size=f"{size / _MEGABYTE:,.0f}",
                    most=LARGEST // _MEGABYTE,
                ),
                "Make it smaller, for instance its pictures, or keep it beside the convening.",
            )
        require_not_open(path)
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableInputError(
            said("{name} cannot be read: {reason}.", name=path.name, reason=system_reason(error)), ""
        ) from error
    if not content:
        raise UnreadableInputError(said("{name} is empty.", name=path.name), "Nothing was added.")
    return content


def kept_content(connection: Connection, resource: Resource) -> bytes:
    """What is in a kept file; raises UnreadableInputError if it is not here, or damaged."""
    content = blobs.content(connection, resource.digest)
    if content is None:
        raise UnreadableInputError(
            said("The content of {name} is not in this file.", name=resource.name),
            "It is at the desk that added it, or in a backup. Add it again, or leave it out of the packet.",
        )
    return content
