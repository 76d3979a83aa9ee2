"""``import``: bring a roster file in."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import Document, attendee_document, holding_document
from pact_desktop.cli.options import INPUT_FILE, Command
from pact_desktop.cli.progress import progress_bar
from pact_desktop.cli.status import Status, done_or_refusals
from pact_desktop.domain.people import Attendee
from pact_desktop.operations.import_figures import (
    MOST_NAMED,
    NOTHING_AGREED,
    Agreed,
    ConfirmationNeededError,
)
from pact_desktop.operations.import_roster import (
    ImportOptions,
    ImportResult,
    import_roster,
    preview_import,
    read_roster,
)
from pact_desktop.roster_files.column_names import DAY_FIELDS
from pact_desktop.roster_files.headers import Column
from pact_desktop.roster_files.mapping import read_mapping
from pact_desktop.roster_files.reconcile import Change
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.desk_queries import known_count


@click.command("import", cls=Command)
@click.argument("roster", type=INPUT_FILE)
@click.option("--dry-run", is_flag=True, help="Say what would happen; change nothing.")
@click.option("--map", "mapping", type=INPUT_FILE, metavar="FILE", help="Which column is which field (JSON).")
@click.option("--sheet", metavar="NAME", help="The workbook's sheet [default: the one that looks right].")
@click.option("--confirm", is_flag=True, help="Import also what cancels people, or changes much.")
@click.option("--standing", type=click.Choice(["approved"]), help="Each yes in a day column is an approval.")
@pass_invocation
def command(
    invocation: Invocation,
    roster: Path,
    dry_run: bool,
    mapping: Path | None,
    sheet: str | None,
    confirm: bool,
    standing: str | None,
) -> int:
    """Bring ROSTER in: CSV, TSV, XLSX, XLS or ODS. Rows that cannot become an attendee are listed.

    What cancels anybody, or leaves out or changes more than a tenth of the roster, asks first.
    """
    chosen = read_mapping(mapping) if mapping is not None else None
    options = ImportOptions(sheet=sheet, mapping=chosen, approved=standing is not None)
    with invocation.open() as file:
        understanding = read_roster(file, roster, options)
        agreed: Agreed = "everything" if confirm else NOTHING_AGREED
        if dry_run:
            result = preview_import(file, understanding, options)
        else:
            if not confirm and _has_people(file):
                preview = preview_import(file, understanding, options)
                if not _is_meant(invocation, preview):
                    return _refused(invocation, preview)
                agreed = preview.figures
            try:
                with progress_bar("Importing") as progress:
                    result = invocation.perform(
                        file,
                        lambda actor: import_roster(
                            file, actor, understanding, options, progress, agreed=agreed
                        ),
                    )
            except ConfirmationNeededError:  # another desk changed the roster since it was looked at
                return _refused(invocation, preview_import(file, understanding, options))
        named = [
            *result.plan.missing,
            *(change.attendee_id for change in result.plan.changes),
            *(kept.attendee_id for kept in result.plan.kept),
        ]
        with file.reading() as connection:
            people = queries.attendees_by_id(connection, named)
    document = _document(result) | {
        "dry_run": dry_run,
        "missing": [attendee_document(people[each]) for each in result.plan.missing if each in people],
    }
    invocation.output.result(document, _lines(result, people, dry_run))
    return done_or_refusals(result.plan.rejected > 0)


def _has_people(file: ConveningFile) -> bool:
    with file.reading() as connection:
        return known_count(connection) > 0


def _is_meant(invocation: Invocation, preview: ImportResult) -> bool:
    """Whether to import; where somebody should look first, whoever is at the terminal is asked."""
    figures = preview.figures
    if not figures.needs_confirmation:
        return True
    if not sys.stdin.isatty():
        return False
    for sentence in figures.sentences():
        invocation.output.message(sentence)
    return click.confirm("Import?", default=False, err=True)


def _refused(invocation: Invocation, preview: ImportResult) -> int:
    """Tell that nothing was imported, with the figures."""
    if not invocation.output.json:
        for sentence in preview.figures.sentences():
            invocation.output.message(sentence)
    invocation.output.error(ConfirmationNeededError(preview.figures), _document(preview))
    return Status.UNREADABLE


def _figures_document(result: ImportResult) -> Document:
    """Who is cancelled, and how much of the roster changes."""
    figures = result.figures
    return {
        "cancelled": [each._asdict() for each in figures.cancelled],
        "roster": figures.roster,
        "changed_imported": figures.changed,
        "left_out": figures.left_out,
        "needs_confirmation": figures.needs_confirmation,
    }


def _document(result: ImportResult) -> Document:
    plan = result.plan
    return {
        **_figures_document(result),
        "here_again": [
            {"attendee_id": each.attendee_id, "name": each.display_name} for each in result.here_again
        ],
        "back": holding_document(result.effects.back),
        "operation_id": result.recorded.operation_id,
        "added": len(plan.additions),
        "changed": len(plan.changes),
        "unchanged": len(plan.unchanged),
        "rejected": plan.rejected,
        "problems": [
            {
                "row": each.row,
                "column": each.column,
                "value": each.value,
                "problem": each.problem,
                "severity": each.severity,
                "suggestions": list(each.suggestions),
            }
            for each in result.problems
        ],
        "columns": [
            {
                "column": each.header,
                "field": each.field,
                "confidence": each.confidence,
                "note": each.note,
                "chosen": each.chosen,
            }
            for each in result.columns
        ],
        "changes": [
            {"attendee_id": change.attendee_id, "field": field, "here": here, "file": new}
            for change in plan.changes
            for field, here, new in _values(change)
        ],
        "kept": [
            {"attendee_id": each.attendee_id, "field": each.field, "here": each.here, "file": each.file}
            for each in plan.kept
        ],
    }


def _lines(result: ImportResult, people: Mapping[str, Attendee], dry_run: bool) -> Iterator[str]:
    plan = result.plan
    would = "Would be" if dry_run else "Done:"
    yield (
        f"{would} {len(plan.additions)} added, {len(plan.changes)} changed, "
        f"{len(plan.unchanged)} unchanged, {plan.rejected} rejected."
    )
    yield from result.figures.sentences()
    if result.here_again:
        names = ", ".join(each.display_name for each in result.here_again[:MOST_NAMED])
        more = len(result.here_again) - MOST_NAMED
        yield f"Here again ({len(result.here_again)}): {names}" + (f", and {more} more." if more > 0 else ".")
    yield from result.effects.sentences()
    yield from _column_lines(result.columns)
    for each in result.problems:
        where = f"row {each.row}" + (f", {each.column}" if each.column else "")
        yield f"{each.severity}: {where}: {each.problem}" + (f" ({each.value})" if each.value else "")
    for change in plan.changes:
        for field, here, new in _values(change):
            was = f", was {here}" if here else ""
            yield f"Changed: {_who(people, change.attendee_id)} {field}: {new or '(nothing)'}{was}"
    for kept in plan.kept:
        here = kept.here or "(nothing)"
        yield f"Kept as edited here: {_who(people, kept.attendee_id)} {kept.field}: {here}, not {kept.file}"
    if plan.missing:
        yield f"No longer in the file: {len(plan.missing)}. Nobody was removed."
    for attendee_id in plan.missing:
        yield f"  {_who(people, attendee_id)}"


def _values(change: Change) -> Iterator[tuple[str, str | None, str]]:
    """Each field that a row changes, with the text here and in the file; for a day None and the wish."""
    for field, (here, new) in change.taken.items():
        yield field, here, new
    for day, wish in change.wishes.items():
        yield DAY_FIELDS[day], None, wish.value


def _column_lines(columns: Sequence[Column]) -> Iterator[str]:
    """The columns that were understood otherwise than by their header, and those that were left alone."""
    for column in columns:
        if column.field is not None and column.note:
            yield f"“{column.header}” was read as {column.field}: {column.note}."
    unused = ", ".join(f"“{column.header}”" for column in columns if column.field is None and column.header)
    if unused:
        yield f"Not used: {unused}. Give a column its field with --map."


def _who(people: Mapping[str, Attendee], attendee_id: str) -> str:
    """The id, and the name with it."""
    attendee = people.get(attendee_id)
    return f"{attendee_id} {attendee.display_name}".rstrip() if attendee else attendee_id
