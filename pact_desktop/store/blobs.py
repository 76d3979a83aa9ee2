"""The contents of files kept with the convening, each once, under its hash. Entries hold the hash."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from pact_desktop.domain.resources import Resource, ResourceKind
from pact_desktop.store.schema import Base

_blob = Base.metadata.tables["blob"]
_resource = Base.metadata.tables["resource"]
_KINDS = {kind.value: kind for kind in ResourceKind}


def digest_of(content: bytes) -> bytes:
    """BLAKE2b with 32 bytes: the key of a content."""
    return blake2b(content, digest_size=32).digest()


def keep(connection: Connection, content: bytes) -> str:
    """Keep a content that may be there already; returns its digest, hexadecimal."""
    digest = digest_of(content)
    connection.execute(sqlite_insert(_blob).values(digest=digest, content=content).on_conflict_do_nothing())
    return digest.hex()


def content(connection: Connection, digest: str) -> bytes | None:
    """The content under a digest (hexadecimal), None if it is not in this file or is damaged."""
    found = connection.scalar(sa.select(_blob.c.content).where(_blob.c.digest == bytes.fromhex(digest)))
    return found if found is not None and digest_of(found).hex() == digest else None


def damaged(connection: Connection) -> Iterator[str]:
    """The digests (hexadecimal) of contents that are not what they were when they were kept."""
    for digest in connection.scalars(sa.select(_blob.c.digest)).all():
        kept = connection.scalar(sa.select(_blob.c.content).where(_blob.c.digest == digest))
        if not isinstance(kept, bytes) or digest_of(kept) != digest:
            yield digest.hex()


def resources(connection: Connection) -> list[Resource]:
    """The files kept with the convening, in their order."""
    statement = (
        sa.select(_resource, _blob.c.digest.is_not(None))
        .outerjoin(_blob, sa.func.lower(sa.func.hex(_blob.c.digest)) == _resource.c.digest)
        .order_by(_resource.c.place, _resource.c.resource_id)
    )
    return [
        Resource(
            resource_id,
            name,
            _KINDS.get(kind, ResourceKind.OTHER),
            bool(in_packet),
            digest,
            size,
            place,
            here,
        )
        for resource_id, name, kind, in_packet, digest, size, place, here in connection.execute(statement)
    ]
