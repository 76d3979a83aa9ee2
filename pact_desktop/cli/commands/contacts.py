"""``contacts``: contact cards for address books."""

from __future__ import annotations

from pathlib import Path

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.options import OUTPUT_FILE, Command, known_attendees
from pact_desktop.cli.status import done_or_refusals
from pact_desktop.operations.contact_cards import write_contact_cards


@click.command("contacts", cls=Command)
@click.argument("out", metavar="FILE", type=OUTPUT_FILE)
@click.option("--attendee", "typed", metavar="ID", multiple=True, help="Only this person (repeatable).")
@pass_invocation
def command(invocation: Invocation, out: Path, typed: tuple[str, ...]) -> int:
    """Write a .vcf FILE: the convening's contacts, and those attendees who agreed to be listed.

    Who agreed has the tag share-contact, as for the contact list.
    """
    with invocation.open() as file:
        ids = known_attendees(file, typed) if typed else None
        result = write_contact_cards(file, out, ids)
    contacts = [{"attendee_id": None, "name": one.name} for one in result.contacts]
    contacts += [{"attendee_id": one.attendee_id, "name": one.display_name} for one in result.attendees]
    left_out = [{"attendee_id": one.attendee_id, "name": one.display_name} for one in result.not_agreed]
    lines = [f"{len(contacts)} contact cards are in {out}."]
    lines += [f"  {one.display_name} has not agreed to be listed." for one in result.not_agreed]
    document = {"contacts": contacts, "not_agreed": left_out, "path": str(out.resolve())}
    invocation.output.result(document, lines)
    return done_or_refusals(bool(left_out))
