"""Options that commands share, and how what is typed becomes what operations take."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from pact_desktop.cli.context import Invocation
from pact_desktop.cli.counties import COUNTY, county_name
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.dates import is_far, read_date, read_moment
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.fields import standing_from_text
from pact_desktop.domain.ids import read_attendee_id
from pact_desktop.domain.people import DAYS, TEXT_FIELDS, Standing
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile, local_now

Decorated = TypeVar("Decorated", bound=Callable[..., Any])


class OutputPath(click.Path):
    """A path that a command writes to; store/outputs.py says what it may replace."""


OUTPUT_FILE = OutputPath(path_type=Path)
OUTPUT_FOLDER = OutputPath(file_okay=False, path_type=Path)
INPUT_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
DAY = click.IntRange(min(DAYS), max(DAYS))

_OWN_NAMES = {"given_name": "--given", "family_name": "--family"}


def common_options() -> list[click.Parameter]:
    """The options that every command takes, before its name as well as after it."""
    return [
        click.Option(
            ["--database"],
            type=click.Path(path_type=Path),
            metavar="FILE",
            callback=_choose,
            expose_value=False,
            help="The convening's file [default: the one worked on last, else the demo].",
        ),
        click.Option(
            ["--desk"], metavar="NAME", callback=_choose, expose_value=False, help="The name of this desk."
        ),
        click.Option(
            ["--operator"], metavar="NAME", callback=_choose, expose_value=False, help="Who is working here."
        ),
        click.Option(
            ["--json"],
            is_flag=True,
            callback=_choose_json,
            expose_value=False,
            help="One JSON document on standard output.",
        ),
    ]


class Command(click.Command):
    """A command that takes the common options beside its own."""

    def __init__(self, name: str | None, params: Sequence[click.Parameter] = (), **kwargs: Any) -> None:
        super().__init__(name, params=[*params, *common_options()], **kwargs)


def _choose(context: click.Context, parameter: click.Parameter, value: object) -> None:
    if value is not None and parameter.name is not None:
        setattr(context.ensure_object(Invocation), parameter.name, value)


def _choose_json(context: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        context.ensure_object(Invocation).output.json = True


def field_options(function: Decorated) -> Decorated:
    """An option for each field of an attendee; values arrive under the field's name, None if not given."""
    for name in reversed(TEXT_FIELDS):
        written = f"--{name.replace('_', '-')}"
        names = [_OWN_NAMES[name], written] if name in _OWN_NAMES else [written]
        kind = COUNTY if name == "county" else None
        function = click.option(*names, name, type=kind, metavar="TEXT")(function)
    return function


def given_fields(values: dict[str, str | None]) -> dict[str, str]:
    """The fields that were given."""
    return {name: text for name, text in values.items() if text is not None}


def settings_from(pairs: Iterable[str]) -> dict[str, str]:
    """What ``FIELD=VALUE`` arguments set; raises click.UsageError on one without ``=``.

    Counties may be written in their usual spellings.
    """
    found: dict[str, str] = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals or not name.strip():
            raise click.UsageError(f"“{pair[:60]}” is not FIELD=VALUE.")
        found[name.strip().replace("-", "_")] = value
    if "county" in found:
        found["county"] = county_name(found["county"])
    if "pact_counties" in found:
        found["pact_counties"] = ", ".join(map(county_name, found["pact_counties"].split(",")))
    return found


def standings_from(texts: Iterable[str]) -> dict[int, tuple[bool, Standing | None]]:
    """What ``N`` and ``N=STANDING`` arguments wish for: by day, whether a standing was given, and which."""
    wishes: dict[int, tuple[bool, Standing | None]] = {}
    for text in texts:
        day, equals, standing = text.partition("=")
        if day.strip() not in {str(number) for number in DAYS}:
            raise click.UsageError(f"“{text[:60]}” is not a day, 1 or 2, with a standing: 1=approved.")
        wishes[int(day)] = (bool(equals), standing_from_text(standing) if equals else None)
    return wishes


def moment_from(convening: Convening, text: str) -> str:
    """A typed time as ISO 8601 with offset, without one the venue's; raises UnreadableInputError."""
    moment = read_moment(text, _today())
    _refuse_far(moment.date(), text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=convening.zone)).isoformat()


def date_from(text: str) -> str:
    """A typed date as ISO 8601; raises UnreadableInputError if it is none, or far and not written so."""
    day = read_date(text, _today())
    _refuse_far(day, text)
    return day.isoformat()


def _refuse_far(day: date, text: str) -> None:
    """A year that is far from today must be written out: nobody is there to be asked."""
    if is_far(day, _today()) and not text.strip().startswith(day.isoformat()):
        raise UnreadableInputError(
            f"“{text.strip()[:40]}” would be {day}, far from today.", f"If it is meant, write {day}."
        )


def _today() -> date:
    return local_now().date()


def known_attendees(file: ConveningFile, texts: Sequence[str]) -> list[str]:
    """The attendee ids that were typed; raises UnreadableInputError if one is none or leads to nobody.

    All are looked at before anything is done for one of them.
    """
    ids = [read_attendee_id(text) for text in texts]
    with file.reading() as connection:
        for attendee_id in ids:
            if queries.find_attendee(connection, attendee_id) is None:
                raise UnreadableInputError(
                    f"There is no attendee {attendee_id}.", "Search by name shows each attendee's id."
                )
    return ids
