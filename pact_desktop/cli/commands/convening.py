"""``convening``: show or change the convening's settings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import convening_document
from pact_desktop.cli.options import Command, settings_from
from pact_desktop.cli.status import Status
from pact_desktop.operations.convenings import change_settings
from pact_desktop.store import queries


@click.command("convening", cls=Command)
@click.option("--set", "changes", metavar="FIELD=VALUE", multiple=True, help="Change a setting (repeatable).")
@pass_invocation
def command(invocation: Invocation, changes: tuple[str, ...]) -> int:
    """Show the convening, or change its settings.

    Fields are named as they are shown: title, venue, capacity_day1, team_size, pact_counties (with commas),
    logistics_contact ("name; phone; email"), rule.AFFILIATION.dayN (open, by_request, closed) and so on.
    """
    wished = settings_from(changes)
    with invocation.open() as file:
        recorded = None
        if wished:
            recorded = invocation.perform(file, lambda actor: change_settings(file, actor, wished))
        with file.reading() as connection:
            document = convening_document(file.identity.convening_id, queries.settings(connection))
    if recorded is not None:
        document["operation_id"] = recorded.operation_id
    invocation.output.result(document, _lines(document))
    return Status.DONE


def _lines(document: Mapping[str, Any]) -> Iterator[str]:
    """Each setting under its name, as ``--set`` takes it."""
    for name, value in document.items():
        if name == "admission_rules":
            for affiliation, days in value.items():
                yield from (f"rule.{affiliation}.day{day}: {rule}" for day, rule in days.items())
        elif isinstance(value, dict):
            yield f"{name}: {value['name']}; {value['phone']}; {value['email']}"
        elif isinstance(value, list):
            yield f"{name}: {', '.join(value)}"
        else:
            yield f"{name}: {'open' if value is None else value}"
