"""``history``: the journal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

import click
from sqlalchemy import Connection

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import entry_document
from pact_desktop.cli.options import Command, known_attendees, moment_from
from pact_desktop.cli.status import Status
from pact_desktop.history.act_words import HistoryWording
from pact_desktop.history.asked import About, Asked, Word, with_families, words_asked
from pact_desktop.history.people import people_of
from pact_desktop.history.reading import all_acts, entries_asked
from pact_desktop.operations.results import id_text
from pact_desktop.store import queries

_AT_ONCE = 200
_ABOUT = click.Choice([about.value for about in About])


@click.command("history", cls=Command)
@click.option("--attendee", metavar="ID", help="Only what is about one attendee.")
@click.option("--since", metavar="TIME", help="Only from a time on, ISO 8601; without offset the venue's.")
@click.option("--until", metavar="TIME", help="Only what was before a time.")
@click.option("--about", multiple=True, type=_ABOUT, help="Only acts of this sort; may be given again.")
@click.option("--by", multiple=True, metavar="NAME", help="Only what this operator did.")
@click.option("--at", multiple=True, metavar="NAME", help="Only what was done at this desk.")
@click.option("--text", default="", help="Only acts that have these words: names, badges, values.")
@pass_invocation
def command(
    invocation: Invocation,
    attendee: str | None,
    since: str | None,
    until: str | None,
    about: tuple[str, ...],
    by: tuple[str, ...],
    at: tuple[str, ...],
    text: str,
) -> int:
    """Show the journal: who did what, at which desk and when; an act of somebody's is one line."""
    with invocation.open() as file:
        ids = known_attendees(file, [attendee] if attendee else [])
        with file.reading() as connection:
            asked = Asked(
                text,
                frozenset(map(About, about)),
                frozenset(by),
                frozenset(at),
                frozenset(ids),
                moment_from(file.convening, since) if since else "",
                moment_from(file.convening, until) if until else "",
            )
            asked = with_families(connection, asked)
            words, desks = words_asked(connection, asked), queries.desk_names(connection)
            entries = entries_asked(connection, asked, words)
            documents = (entry_document(entry, desks) for entry in entries)
            wording = HistoryWording(at_venue=file.convening.at_venue)
            invocation.output.listing("entries", documents, _lines(connection, asked, words, wording))
    return Status.DONE


def _lines(
    connection: Connection, asked: Asked, words: Sequence[Word], wording: HistoryWording
) -> Iterator[str]:
    """A line for each act; the names are looked up for many at once."""
    acts = all_acts(connection, asked, words)
    while some := list(islice(acts, _AT_ONCE)):
        people = people_of(connection, some)
        for act in some:
            head = act.head
            who = ", ".join(part for part in (head.operator, act.desk) if part)
            line = wording.line(act, people).sentence
            at = wording.at_venue(head.recorded_at)
            yield f"{at:%Y-%m-%d %H:%M:%S}  {who}  {line}  [{id_text(head.operation)}]"
