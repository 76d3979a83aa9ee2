"""``resources``: the files kept with the convening."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import recorded_document, resource_document
from pact_desktop.cli.options import OUTPUT_FILE, Command, common_options
from pact_desktop.cli.status import Status
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.resources import Resource, ResourceKind
from pact_desktop.operations.resources import (
    ResourceResult,
    add_resource,
    change_resource,
    export_resource,
    find_resource,
    move_resource,
    remove_resource,
    resources,
)

_KIND = click.Choice([kind.value for kind in ResourceKind])


@click.pass_context
def _resources(context: click.Context) -> int:
    """The files kept with the convening: presentations, handouts, the agenda. Without a word: the list.

    PDFs marked for the packet are bound into every packet of ``documents packets``, the agenda first.
    """
    if context.invoked_subcommand is not None:
        return Status.DONE
    return int(context.invoke(listed))


command = click.Group(
    "resources",
    callback=_resources,
    help=_resources.__doc__,
    invoke_without_command=True,
    params=common_options(),
)


@command.command("list", cls=Command)
@pass_invocation
def listed(invocation: Invocation) -> int:
    """List the files, in their order."""
    with invocation.open() as file:
        kept = resources(file)
    invocation.output.result(
        {"resources": [resource_document(each) for each in kept]},
        [_line(each) for each in kept] or ["No files are kept with the convening."],
    )
    return Status.DONE


@command.command("add", cls=Command)
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--kind", type=_KIND, help="What it is for [default: what its name says].")
@click.option(
    "--packet/--no-packet", "in_packet", default=None,
    help="Bind it into the packets, a PDF only [default: an agenda].",
)  # fmt: skip
@pass_invocation
def add(invocation: Invocation, paths: Sequence[Path], kind: str | None, in_packet: bool | None) -> int:
    """Keep copies of files with the convening; those that cannot be kept are named."""
    added: list[ResourceResult] = []
    refused: list[dict[str, str]] = []
    with invocation.open() as file:
        for path in paths:
            try:
                chosen = ResourceKind(kind) if kind else None
                added.append(add_resource(file, invocation.actor, path, chosen, in_packet))
            except UnreadableInputError as problem:
                if len(paths) == 1:
                    raise
                refused.append({"path": str(path), "reason": problem.message})
    invocation.output.result(
        {"added": [_changed_document(each) for each in added], "refused": refused},
        [*(_line(each.resource) for each in added), *(each["reason"] for each in refused)],
    )
    return Status.REFUSALS if refused else Status.DONE


@command.command("change", cls=Command)
@click.argument("resource", metavar="NAME")
@click.option("--name", metavar="TEXT", help="The new name; the ending stays.")
@click.option("--kind", type=_KIND, help="What it is for.")
@click.option("--packet/--no-packet", "in_packet", default=None, help="Whether it is bound into the packets.")
@click.option("--place", type=click.IntRange(min=1), metavar="N", help="Its place in the list.")
@pass_invocation
def change(
    invocation: Invocation,
    resource: str,
    name: str | None,
    kind: str | None,
    in_packet: bool | None,
    place: int | None,
) -> int:
    """Rename the file NAME (or id), say what it is for, put it into the packet or to another place."""
    with invocation.open() as file:
        found = find_resource(file, resource).resource_id
        chosen = ResourceKind(kind) if kind else None
        result = change_resource(file, invocation.actor, found, name=name, kind=chosen, in_packet=in_packet)
        if place is not None:
            result = move_resource(file, invocation.actor, found, place)
    invocation.output.result(_changed_document(result), [_line(result.resource)])
    return Status.DONE


@command.command("remove", cls=Command)
@click.argument("resource", metavar="NAME")
@pass_invocation
def remove(invocation: Invocation, resource: str) -> int:
    """Take the file NAME (or id) off the list; undo brings it back."""
    with invocation.open() as file:
        result = remove_resource(file, invocation.actor, find_resource(file, resource).resource_id)
    invocation.output.result(_changed_document(result), [f"{result.resource.name} was removed."])
    return Status.DONE


@command.command("export", cls=Command)
@click.argument("resource", metavar="NAME")
@click.argument("out", type=OUTPUT_FILE)
@pass_invocation
def export(invocation: Invocation, resource: str, out: Path) -> int:
    """Write the file NAME (or id) to OUT."""
    with invocation.open() as file:
        written = export_resource(file, find_resource(file, resource).resource_id, out)
    document = {**resource_document(written), "path": str(out.resolve())}
    invocation.output.result(document, [f"{written.name} is in {out}."])
    return Status.DONE


def _changed_document(result: ResourceResult) -> dict[str, Any]:
    return {**resource_document(result.resource), **recorded_document(result.recorded)}


def _line(resource: Resource) -> str:
    packet = ", in the packet" if resource.in_packet else ""
    return f"{resource.resource_id}  {resource.name}  ({resource.kind}, {resource.size:,} bytes{packet})"
