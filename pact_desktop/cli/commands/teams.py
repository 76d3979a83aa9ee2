"""``teams``: the county teams, their coordinators, and who has a place in which."""

from __future__ import annotations

from typing import Any

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.counties import COUNTY
from pact_desktop.cli.documents import attendee_document, changed_attendee_document, recorded_document
from pact_desktop.cli.options import Command, common_options
from pact_desktop.cli.status import Status
from pact_desktop.cli.words import attendee_line
from pact_desktop.domain.ids import read_attendee_id
from pact_desktop.domain.teams import TEAM_DAY, Team
from pact_desktop.domain.wording import ENGLISH
from pact_desktop.operations.results import AttendeeResult
from pact_desktop.operations.team_places import team_of
from pact_desktop.operations.teams import (
    put_in_team,
    set_coordinator,
    take_out_of_team,
    teams,
)


@click.pass_context
def _teams(context: click.Context, county: str | None) -> int:
    """Show each PACT county's team: its places and members, coordinator, disciplines, and who is in on Day 1.

    Further words change a team; each change can be undone.
    """
    if context.invoked_subcommand is not None:
        if county is not None:
            raise click.UsageError("--county is for the list alone.")
        return Status.DONE
    invocation = context.ensure_object(Invocation)
    with invocation.open() as file, file.reading() as connection:
        convening = file.convening
        found = [team_of(connection, convening, county)] if county else teams(connection, convening)
    invocation.output.result(
        {"teams": [_document(team) for team in found]},
        [line for team in found for line in _lines(team)] or ["No county is a PACT county."],
    )
    return Status.DONE


command = click.Group(
    "teams",
    callback=_teams,
    help=_teams.__doc__,
    invoke_without_command=True,
    params=[
        click.Option(["--county"], type=COUNTY, metavar="COUNTY", help="Only this county's team."),
        *common_options(),
    ],
)


@command.command("coordinator", cls=Command)
@click.argument("county", type=COUNTY)
@click.argument("attendee_id", required=False)
@click.option("--clear", is_flag=True, help="Leave it to the county's PACT coordinator.")
@pass_invocation
def coordinator(invocation: Invocation, county: str, attendee_id: str | None, clear: bool) -> int:
    """Make ATTENDEE_ID, anybody of COUNTY, the coordinator of its team."""
    if clear == (attendee_id is not None):
        raise click.UsageError("Give ATTENDEE_ID, or --clear.")
    chosen = read_attendee_id(attendee_id) if attendee_id is not None else None
    with invocation.open() as file:
        done = set_coordinator(file, invocation.actor, county, chosen)
        with file.reading() as connection:
            team = team_of(connection, file.convening, county)
    invocation.output.result({**recorded_document(done), "team": _document(team)}, _lines(team))
    return Status.DONE


@command.command("move", cls=Command)
@click.argument("county", type=COUNTY)
@click.argument("attendee_id")
@click.option("--reason", metavar="REASON", help="Why: needed beyond the places, or ahead of others in line.")
@pass_invocation
def move(invocation: Invocation, county: str, attendee_id: str, reason: str | None) -> int:
    """Give ATTENDEE_ID a place in COUNTY's team, wherever they were before."""
    person = read_attendee_id(attendee_id)
    with invocation.open() as file:
        result = invocation.perform(file, lambda actor: put_in_team(file, actor, county, person, reason))
    return _told(invocation, result)


@command.command("take-out", cls=Command)
@click.argument("attendee_id")
@pass_invocation
def take_out(invocation: Invocation, attendee_id: str) -> int:
    """Free ATTENDEE_ID's place: they become child welfare services staff, and Day 1 is cancelled."""
    with invocation.open() as file:
        result = take_out_of_team(file, invocation.actor, read_attendee_id(attendee_id))
    return _told(invocation, result)


def _told(invocation: Invocation, result: AttendeeResult) -> int:
    invocation.output.result(changed_attendee_document(result), [attendee_line(result.attendee)])
    return Status.DONE


def _document(team: Team) -> dict[str, Any]:
    """A team; ``registered`` and ``in`` count Day 1 as the report does."""
    return {
        "county": team.county,
        "places": team.places,
        "registered": len(team.members),
        "free_places": team.free_places,
        "in": len(team.present(TEAM_DAY)),
        "coordinator": attendee_document(team.coordinator) if team.coordinator else None,
        "coordinator_chosen": team.coordinator_is_chosen,
        "disciplines": list(team.disciplines),
        "missing_disciplines": list(team.missing_disciplines),
        "members": [attendee_document(each) for each in team.members],
        "waiting": [attendee_document(each) for each in team.waiting],
    }


def _lines(team: Team) -> list[str]:
    """A team in words: one line of counts, then coordinator, missing disciplines and people."""
    counts = f"{len(team.members)} of {team.places} places taken, {len(team.present(TEAM_DAY))} in"
    lines = [f"{team.county}: {counts}"]
    if team.coordinator is not None:
        lines.append(f"  Coordinator: {team.coordinator.display_name}")
    if team.missing_disciplines:
        missing = (ENGLISH.discipline(each).lower() for each in team.missing_disciplines)
        lines.append(f"  Missing: {', '.join(missing)}")
    lines += [f"  {attendee_line(each)}" for each in (*team.members, *team.waiting)]
    return lines
