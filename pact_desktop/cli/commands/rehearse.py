"""``rehearse``: how long the line at the door gets with how many desks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.options import DAY, Command
from pact_desktop.cli.status import Status
from pact_desktop.rehearsal.arrivals import Mix
from pact_desktop.rehearsal.copy import copy_of
from pact_desktop.rehearsal.queue import ASSUMED_SERVICE, BEARABLE, Forecast, Waiting, forecast
from pact_desktop.store import queries

_PERCENT = click.FloatRange(0, 100)
_MOST_DESKS = 50
_USUAL = Mix()


@click.command("rehearse", cls=Command)
@click.option("--rate", type=float, default=_USUAL.rate, show_default=True, help="Arrivals a quarter hour.")
@click.option(
    "--walk-ins", type=_PERCENT, default=_USUAL.walk_ins * 100, show_default=True, help="Percent of all."
)
@click.option(
    "--wrong-day", type=_PERCENT, default=_USUAL.wrong_day * 100, show_default=True, help="Percent of all."
)
@click.option(
    "--lost",
    type=_PERCENT,
    default=_USUAL.lost * 100,
    show_default=True,
    help="Percent of those expected who come without their badge.",
)
@click.option(
    "--desks", type=click.IntRange(1, _MOST_DESKS), default=6, show_default=True, help="Try 1 to N desks."
)
@click.option("--day", type=DAY, help="[default: today's, else the next]")
@pass_invocation
def command(
    invocation: Invocation,
    rate: float,
    walk_ins: float,
    wrong_day: float,
    lost: float,
    desks: int,
    day: int | None,
) -> int:
    """Simulate the line at the door: seconds of waiting by number of desks. Nothing is recorded.

    Everybody who is expected and not in yet comes once. Times at the desk are assumptions; the rehearsal in
    the window measures them.
    """
    mix = Mix(rate, walk_ins / 100, wrong_day / 100, lost / 100)
    with copy_of(invocation.path) as file, file.reading() as connection:
        chosen = day or file.convening.day_at(datetime.now().astimezone())
        result = forecast(queries.roster(connection), chosen, mix, desks)
    document = {
        "day": chosen,
        "arrivals": round(result.arrivals, 1),
        "waiting": [_waiting(each) for each in result.waiting],
        "enough_desks": result.enough,
        "service_seconds": {kind.value: seconds for kind, seconds in ASSUMED_SERVICE.items()},
    }
    invocation.output.result(document, _lines(chosen, result))
    return Status.DONE


def _waiting(each: Waiting) -> dict[str, float]:
    return {
        "desks": each.desks,
        "p50": round(each.p50, 1),
        "p90": round(each.p90, 1),
        "max": round(each.longest, 1),
    }


def _lines(day: int, result: Forecast) -> Iterator[str]:
    """The simulation in words."""
    yield f"Day {day}: about {result.arrivals:.0f} people come. Time in line, half / nine in ten / longest:"
    for each in result.waiting:
        yield (
            f"{each.desks:2} {'desk ' if each.desks == 1 else 'desks'}  "
            f"{_minutes(each.p50)} / {_minutes(each.p90)} / {_minutes(each.longest)}"
        )
    limit = _minutes(BEARABLE).strip()
    if result.enough is None:
        yield f"Even so many are too few for nine in ten to wait at most {limit}."
    else:
        yield f"{result.enough} will do: nine in ten wait at most {limit}."


def _minutes(seconds: float) -> str:
    return f"{int(seconds // 60):2}:{int(seconds % 60):02} min"
