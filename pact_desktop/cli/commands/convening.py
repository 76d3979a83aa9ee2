"""``convening``: show or change the convening's settings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import convening_document, effect_document
from pact_desktop.cli.options import Command, date_from, moment_from, settings_from
from pact_desktop.cli.status import Status
from pact_desktop.domain.wording import ENGLISH
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.settings_preview import preview_settings
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile

_MOMENTS = ("registration_opens", "registration_closes")
_DAYS = ("day1", "day2")
_NO_LIMIT = ("", "open")


@click.command("convening", cls=Command)
@click.option("--set", "changes", metavar="FIELD=VALUE", multiple=True, help="Change a setting (repeatable).")
@click.option("--dry-run", is_flag=True, help="Say what the change would do to whom; change nothing.")
@click.option("--names", is_flag=True, help="With --dry-run: name everybody.")
@pass_invocation
def command(invocation: Invocation, changes: tuple[str, ...], dry_run: bool, names: bool) -> int:
    """Show the convening, or change its settings.

    Fields are named as they are shown: title, venue, capacity_day1, team_size, pact_counties (with commas),
    logistics_contact ("name; phone; email"), rule.AFFILIATION.dayN (open, by_request, closed) and so on.
    """
    wished = settings_from(changes)
    if dry_run:
        return _preview(invocation, wished, names)
    with invocation.open() as file:
        recorded = None
        wished = _read_times(file, wished)
        if wished:
            recorded = invocation.perform(file, lambda actor: change_settings(file, actor, wished))
        with file.reading() as connection:
            document = convening_document(file.identity.convening_id, queries.settings(connection))
    if recorded is not None:
        document["operation_id"] = recorded.operation_id
    invocation.output.result(document, _lines(document))
    return Status.DONE


def _preview(invocation: Invocation, wished: Mapping[str, str], names: bool) -> int:
    with invocation.open() as file:
        preview = preview_settings(file, _read_times(file, wished))
    lines: list[str] = []
    for effect in preview.effects:
        lines.append(ENGLISH.effect(effect))
        if names:
            lines += [f"  {each.display_name} ({each.attendee_id})" for each in effect.people]
    document = {
        "changed": dict(preview.changed),
        "needs_organizer": preview.needs_organizer,
        "effects": [effect_document(effect) for effect in preview.effects],
    }
    nothing = "This changes nothing for anybody." if preview.changed else "Nothing would change."
    invocation.output.result(document, lines or [nothing])
    return Status.DONE


def _read_times(file: ConveningFile, wished: Mapping[str, str]) -> dict[str, str]:
    """Read the dates and times that were typed, those without an offset as the venue's."""
    dates = {key: date_from(text) for key, text in wished.items() if key in _DAYS}
    times = {
        key: moment_from(file.convening, text)
        for key, text in wished.items()
        if key in _MOMENTS and text.strip().casefold() not in _NO_LIMIT
    }
    return {**wished, **dates, **times}


def _lines(document: Mapping[str, Any]) -> Iterator[str]:
    """Each setting under its name, as ``--set`` takes it."""
    for name, value in document.items():
        if name == "admission_rules":
            for affiliation, days in value.items():
                yield from (f"rule.{affiliation}.day{day}: {rule}" for day, rule in days.items())
        elif isinstance(value, dict):
            yield f"{name}: {value['name']}; {value['phone']}; {value['email']}"
        elif isinstance(value, bool):
            yield f"{name}: {'yes' if value else 'no'}"
        elif isinstance(value, list):
            yield f"{name}: {', '.join(value)}"
        else:
            yield f"{name}: {'open' if value is None else value}"
