"""``history``: the journal."""

from __future__ import annotations

from datetime import datetime

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import entry_document
from pact_desktop.cli.options import Command, known_attendees
from pact_desktop.cli.status import Status
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.journal.entry import Entry
from pact_desktop.journal.kinds import attendee_subject
from pact_desktop.operations.results import id_text
from pact_desktop.store import queries


@click.command("history", cls=Command)
@click.option("--attendee", metavar="ID", help="Only what is about one attendee.")
@click.option("--since", metavar="TIME", help="Only from a time on, ISO 8601; without offset the venue's.")
@pass_invocation
def command(invocation: Invocation, attendee: str | None, since: str | None) -> int:
    """Show the journal: who did what, at which desk and when."""
    with invocation.open() as file:
        moment = _moment(file.convening, since) if since is not None else None
        ids = known_attendees(file, [attendee] if attendee else [])
        with file.reading() as connection:
            subjects = None
            if ids:
                root = queries.find_attendee(connection, ids[0])
                family = queries.badge_members(connection, root.attendee_id if root else ids[0])
                subjects = [attendee_subject(member) for member in family]
            desks = queries.desk_names(connection)
            entries = queries.history(connection, subjects, moment)
            documents = (entry_document(entry, desks) for entry in entries)
            words = (_line(entry, desks.get(entry.chain.hex(), "")) for entry in entries)
            invocation.output.listing("entries", documents, words)
    return Status.DONE


def _moment(convening: Convening, text: str) -> str:
    """A typed time as ISO 8601 with offset."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise UnreadableInputError(
            f"“{text[:40]}” is not a time.", "Write it as in 2026-10-06T08:00 or 2026-10-06T08:00-07:00."
        ) from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=convening.zone)).isoformat()


def _line(entry: Entry, desk: str) -> str:
    who = " ".join(part for part in (desk, entry.operator) if part)
    return f"{entry.recorded_at}  {who}  {entry.kind}  {entry.subject}  {id_text(entry.operation)}"
