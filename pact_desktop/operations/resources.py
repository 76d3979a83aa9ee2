"""Files kept with the convening: adding, changing, ordering, removing and handing them out again."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.file_kinds import kind_like
from pact_desktop.domain.resources import (
    Resource,
    ResourceKind,
    file_name,
    free_name,
    is_pdf,
    likely_kind,
    renamed,
)
from pact_desktop.domain.sentence import said
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.journal.entry import Value
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.resource_content import content_of, kept_content
from pact_desktop.operations.results import NOTHING, Recorded, recorded
from pact_desktop.operations.whole_file import write_whole
from pact_desktop.store import blobs
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class ResourceResult:
    """A resource after a change."""

    resource: Resource
    recorded: Recorded = NOTHING


def resources(file: ConveningFile) -> list[Resource]:
    """The files kept with the convening, in their order."""
    with file.reading() as connection:
        return blobs.resources(connection)


def add_resource(
    file: ConveningFile,
    actor: Actor,
    path: Path,
    kind: ResourceKind | None = None,
    in_packet: bool | None = None,
) -> ResourceResult:
    """Keep a copy of a file with the convening.

    Without a kind the name tells it; without ``in_packet`` an agenda that is a PDF is in the packet. A second
    file of the same name gets a number. Raises UnreadableInputError if the file cannot be read or is too
    large, is kept already, or is a PDF that cannot be bound into the packets where it is meant for them.
    """
    content = content_of(path)
    name = file_name(path.name)
    if not name:
        raise UnreadableInputError("The file has no name that can be kept.", "Give it another name.")
    kind = kind or likely_kind(name)
    bound = is_pdf(name) and kind is ResourceKind.AGENDA if in_packet is None else in_packet
    if bound:
        _require_bindable(name, content)
    with file.writing(actor.desk, actor.operator) as transaction:
        kept = blobs.resources(transaction.connection)
        digest = blobs.keep(transaction.connection, content)
        if any(each.digest == digest and each.name.casefold() == name.casefold() for each in kept):
            raise UnreadableInputError(said("{name} is kept already.", name=name), "Nothing was added.")
        made = Resource(
            os.urandom(8).hex(),
            free_name(name, [each.name for each in kept]),
            kind,
            bound,
            digest,
            len(content),
            max((each.place for each in kept), default=0) + 1,
        )
        transaction.record([added_draft(made)])
        return ResourceResult(made, recorded(transaction))


def change_resource(
    file: ConveningFile,
    actor: Actor,
    resource_id: str,
    *,
    name: str | None = None,
    kind: ResourceKind | None = None,
    in_packet: bool | None = None,
) -> ResourceResult:
    """Rename a resource, say what it is for, or put it into the packet; None leaves things as they are.

    A new name keeps the ending. Raises UnreadableInputError if there is no such resource, the name is empty
    or another's, or the file cannot be bound into packets.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        before = _find(transaction.connection, resource_id)
        values: dict[str, Value] = {}
        if name is not None and renamed(name, before.name) != before.name:
            values["name"] = _new_name(transaction.connection, before, name)
        if kind is not None and kind is not before.kind:
            values["kind"] = kind.value
        if in_packet is not None and in_packet is not before.in_packet:
            if in_packet:
                _require_bindable(before.name, kept_content(transaction.connection, before))
            values["in_packet"] = in_packet
        return _changed(transaction, resource_id, {resource_id: values} if values else {})


def move_resource(file: ConveningFile, actor: Actor, resource_id: str, place: int) -> ResourceResult:
    """Put a resource at a place of the list, counted from 1; beyond the end means last."""
    with file.writing(actor.desk, actor.operator) as transaction:
        moved = _find(transaction.connection, resource_id)
        others = [each for each in blobs.resources(transaction.connection) if each != moved]
        others.insert(max(place - 1, 0), moved)
        wanted: dict[str, dict[str, Value]] = {
            each.resource_id: {"place": number}
            for number, each in enumerate(others, 1)
            if each.place != number
        }
        return _changed(transaction, resource_id, wanted)


def remove_resource(file: ConveningFile, actor: Actor, resource_id: str) -> ResourceResult:
    """Take a resource off the list; undo brings it back, so the content stays in the file."""
    with file.writing(actor.desk, actor.operator) as transaction:
        gone = _find(transaction.connection, resource_id)
        transaction.record([removed_draft(gone)])
        return ResourceResult(gone, recorded(transaction))


def export_resource(file: ConveningFile, resource_id: str, out: Path) -> Resource:
    """Write a resource's content to a file, whole or not at all, in place of one of its kind.

    Raises UnreadableInputError if there is no such resource, its content is not here, and as ``whole_file``
    does.
    """
    with file.reading() as connection:
        resource = _find(connection, resource_id)
        content = kept_content(connection, resource)
    write_whole(out, kind_like(resource.name, content), content)
    return resource


def find_resource(file: ConveningFile, text: str) -> Resource:
    """The resource of this name or id; raises UnreadableInputError if there is none, or more than one."""
    kept = resources(file)
    wanted = text.strip().casefold()
    found = [each for each in kept if wanted in (each.name.casefold(), each.resource_id)]
    if len(found) == 1:
        return found[0]
    if found:
        raise UnreadableInputError(
            said("Several files are named {text}.", text=text), "Give the id of the one you mean."
        )
    raise _unknown(text)


def _require_bindable(name: str, content: bytes) -> None:
    # What reads PDFs takes longer to load than the window to open.
    from pact_desktop.operations.packet_files import require_for_packets

    require_for_packets(name, content)


def _new_name(connection: Connection, before: Resource, text: str) -> str:
    name = renamed(text, before.name)
    if not name:
        raise UnreadableInputError("A file needs a name.", "Nothing was changed.")
    others = {each.name.casefold() for each in blobs.resources(connection) if each != before}
    if name.casefold() in others:
        raise UnreadableInputError(said("Another file is named {name}.", name=name), "Nothing was changed.")
    return name


def _find(connection: Connection, resource_id: str) -> Resource:
    for each in blobs.resources(connection):
        if each.resource_id == resource_id:
            return each
    raise _unknown(resource_id)


def _unknown(text: str) -> UnreadableInputError:
    return UnreadableInputError(
        said("There is no file “{text}” kept with the convening.", text=text[:60]),
        "The list shows names and ids.",
    )


def _changed(
    transaction: Transaction, resource_id: str, wanted: dict[str, dict[str, Value]]
) -> ResourceResult:
    transaction.record(
        Draft(kinds.RESOURCE_CHANGED, kinds.RESOURCE + each, values) for each, values in wanted.items()
    )
    return ResourceResult(_find(transaction.connection, resource_id), recorded(transaction))


def removed_draft(resource: Resource) -> Draft:
    """The entry that takes a file off the list."""
    return Draft(kinds.RESOURCE_REMOVED, kinds.RESOURCE + resource.resource_id, {})


def added_draft(resource: Resource) -> Draft:
    """The entry that keeps a file whose content is kept already."""
    values: dict[str, Value] = {
        "name": resource.name,
        "kind": resource.kind.value,
        "in_packet": resource.in_packet,
        "digest": resource.digest,
        "size": resource.size,
        "place": resource.place,
    }
    return Draft(kinds.RESOURCE_ADDED, kinds.RESOURCE + resource.resource_id, values, is_new=True)
