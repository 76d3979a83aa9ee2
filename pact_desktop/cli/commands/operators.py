"""``operators``: who works at the desks, with roles and PINs."""

from __future__ import annotations

import os
import sys

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.options import Command
from pact_desktop.cli.status import Status
from pact_desktop.operations.operators import (
    Role,
    operators,
    organizer_pin_is_set,
    remove_operator,
    set_operator,
)

NEW_PIN_VARIABLE = "PACT_NEW_PIN"


@click.command("operators", cls=Command)
@click.option("--set", "name", metavar="NAME", help="Add somebody, or change the role or the PIN.")
@click.option(
    "--role", type=click.Choice([role.value for role in Role]),
    help="What NAME may do [default: as before, else desk].",
)  # fmt: skip
@click.option(
    "--pin", "asks_pin", is_flag=True,
    help=f"Give NAME a new PIN: from {NEW_PIN_VARIABLE}, else typed at the terminal.",
)  # fmt: skip
@click.option("--remove", metavar="NAME", help="Take somebody off.")
@pass_invocation
def command(
    invocation: Invocation, name: str | None, role: str | None, asks_pin: bool, remove: str | None
) -> int:
    """Show who works at the desks, add somebody, or take somebody off.

    Once an organizer has a PIN, only an organizer overrides, approves, declines, changes limits, rules and
    operators, erases and restores; the PIN is read from PACT_PIN or asked for at the terminal.
    """
    if (name is not None and remove is not None) or (asks_pin and name is None):
        raise click.UsageError("Give --set NAME (with --role and --pin), or --remove NAME.")
    pin = _new_pin() if asks_pin else None
    with invocation.open() as file:
        if name is not None:
            chosen = Role(role) if role else None
            invocation.perform(file, lambda actor: set_operator(file, actor, name, chosen, pin))
        elif remove is not None:
            invocation.perform(file, lambda actor: remove_operator(file, actor, remove))
        with file.reading() as connection:
            everyone, roles_hold = operators(connection), organizer_pin_is_set(connection)
    document = {
        "operators": [{"name": one.name, "role": one.role.value, "has_pin": one.has_pin} for one in everyone],
        "organizer_pin_is_set": roles_hold,
    }
    lines = [f"{one.name}: {one.role.value}, {'PIN' if one.has_pin else 'no PIN'}" for one in everyone]
    if not roles_hold:
        lines.append("No organizer has a PIN, so everyone is an organizer.")
    invocation.output.result(document, lines)
    return Status.DONE


def _new_pin() -> str:
    given = os.environ.get(NEW_PIN_VARIABLE, "")
    if given:
        return given
    if not sys.stdin.isatty():
        raise click.UsageError(f"Set {NEW_PIN_VARIABLE} to the new PIN, or run the command at a terminal.")
    return str(click.prompt("New PIN", hide_input=True, confirmation_prompt=True, err=True))
