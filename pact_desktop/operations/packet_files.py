"""The kept files that are bound into every registration packet."""

from __future__ import annotations

from sqlalchemy import Connection

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.resources import ResourceKind, is_pdf
from pact_desktop.domain.sentence import said
from pact_desktop.operations.resource_content import kept_content
from pact_desktop.paper.packet import PacketFile, require_bindable
from pact_desktop.store import blobs


def packet_files(connection: Connection) -> list[PacketFile]:
    """What is bound into every packet, the agenda first.

    Raises UnreadableInputError if one of them is not in this file.
    """
    bound = [each for each in blobs.resources(connection) if each.in_packet]
    bound.sort(key=lambda each: each.kind is not ResourceKind.AGENDA)
    return [PacketFile(each.name, kept_content(connection, each)) for each in bound]


def require_for_packets(name: str, content: bytes) -> None:
    """Refuse what cannot be bound into packets; raises UnreadableInputError saying why."""
    if not is_pdf(name):
        raise UnreadableInputError(
            said("{name} is no PDF, and only PDFs are bound into the packets.", name=name),
            "Save it as a PDF and add that.",
        )
    require_bindable(PacketFile(name, content))
