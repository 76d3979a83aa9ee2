"""Badge layouts of the convening's own: kept with it as files, beside those that are shipped."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress

from sqlalchemy import Connection

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.resources import Resource, ResourceKind, file_name, free_name
from pact_desktop.domain.sentence import said
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.resources import added_draft, removed_draft
from pact_desktop.operations.results import Recorded, recorded
from pact_desktop.paper.design import Layout
from pact_desktop.paper.layout import back_names, find_back, find_layout, layout_from_text, layout_names
from pact_desktop.paper.layout_text import layout_text
from pact_desktop.paper.place import place
from pact_desktop.paper.stock import own_size
from pact_desktop.store import blobs
from pact_desktop.store.convening_file import ConveningFile

ENDING = ".toml"


def own_layouts(connection: Connection) -> list[Layout]:
    """The convening's own layouts, by title; one that cannot be read is left out."""
    return sorted((layout for _, layout in _kept(connection)), key=lambda layout: layout.title.casefold())


def known_layouts(connection: Connection) -> list[Layout]:
    """Every layout that badges can be printed in: those that are shipped, then the convening's own."""
    return [*map(find_layout, layout_names()), *(own for own in own_layouts(connection) if own.code)]


def layout_of(connection: Connection, name: str) -> Layout:
    """A layout that is shipped, the convening's own, or in a file whose path ends in ``.toml``.

    Raises UnreadableInputError if there is none of this name.
    """
    wanted = name.casefold()
    if name not in layout_names():
        for _, layout in _kept(connection):
            if layout.name.casefold() == wanted:
                return layout
    return find_layout(name)


def back_of(connection: Connection, name: str) -> Layout:
    """A layout for backs: one that is shipped, the convening's own, or in a file as above.

    Raises UnreadableInputError if there is none of this name.
    """
    own = {layout.name.casefold(): layout for _, layout in _kept(connection)}
    return own.get(name.casefold()) or find_back(name)


def known_backs(connection: Connection) -> list[Layout]:
    """Every layout without a code: those that are shipped, then the convening's own."""
    return [*map(find_back, back_names()), *(own for own in own_layouts(connection) if own.code is None)]


def save_layout(
    file: ConveningFile, actor: Actor, layout: Layout, replaces: str = ""
) -> tuple[Layout, Recorded]:
    """Keep a layout with the convening, under its title or in the place of the own layout it ``replaces``.

    Returns it as it is kept, under its name. Raises UnreadableInputError if it has no title, cannot be
    printed, or there is no own layout of that name.
    """
    title = file_name(layout.title)
    if not title:
        raise UnreadableInputError("The layout has no title.", "Give it one: it is chosen by it.")
    place(layout, own_size(layout.width, layout.height))
    content = layout_text(layout).encode(errors="ignore")  # halves of characters, which no file can hold
    with file.writing(actor.desk, actor.operator) as transaction:
        kept = dict(_resources(transaction.connection))
        gone = kept.get(replaces.casefold())
        if replaces and gone is None:
            raise UnreadableInputError(
                said("There is no layout “{replaces}” to replace.", replaces=replaces),
                "Save it as a new one.",
            )
        taken = [*layout_names(), *(name for name in kept if name != replaces.casefold())]
        name = replaces or free_name(title, taken)
        made = Resource(
            os.urandom(8).hex(),
            name + ENDING,
            ResourceKind.LAYOUT,
            False,
            blobs.keep(transaction.connection, content),
            len(content),
            gone.place if gone else max((each.place for each in kept.values()), default=0) + 1,
        )
        transaction.record([*([removed_draft(gone)] if gone else []), added_draft(made)])
        return layout_from_text(content.decode(), name), recorded(transaction)


def remove_layout(file: ConveningFile, actor: Actor, name: str) -> Recorded:
    """Take an own layout away; undo brings it back. Raises UnreadableInputError if there is none."""
    with file.writing(actor.desk, actor.operator) as transaction:
        gone = dict(_resources(transaction.connection)).get(name.casefold())
        if gone is None:
            raise UnreadableInputError(
                said("There is no layout “{name}” of your own.", name=name), "Nothing was removed."
            )
        transaction.record([removed_draft(gone)])
        return recorded(transaction)


def _resources(connection: Connection) -> Iterator[tuple[str, Resource]]:
    """The files that hold layouts, by the layout's name in lower case."""
    for each in blobs.resources(connection):
        if each.kind is ResourceKind.LAYOUT:
            yield _name(each).casefold(), each


def _kept(connection: Connection) -> Iterator[tuple[Resource, Layout]]:
    for _, each in _resources(connection):
        content = blobs.content(connection, each.digest)
        if content is not None:
            with suppress(UnreadableInputError, UnicodeDecodeError):  # dropped in by hand, and no layout
                yield each, layout_from_text(content.decode(), _name(each))


def _name(resource: Resource) -> str:
    return resource.name.removesuffix(ENDING)
