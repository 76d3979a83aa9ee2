"""``documents``: the convening's paper besides badges, and signed sheets read back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.counties import COUNTY
from pact_desktop.cli.documents import Document
from pact_desktop.cli.language import wording_in
from pact_desktop.cli.options import DAY, OUTPUT_FILE, Command, common_options
from pact_desktop.cli.status import Status
from pact_desktop.domain.fields import clean_fields
from pact_desktop.operations.document_choice import (
    OPTIONS,
    DocumentChoice,
    DocumentKind,
    DocumentOrder,
    Option,
)
from pact_desktop.operations.documents import write_document
from pact_desktop.paper.document import PAGE_SIZES
from pact_desktop.paper.words import LANGUAGES

_KINDS = {
    DocumentKind.SIGN_IN_SHEETS: "Sheets with a box for each signature, by county or alphabet.",
    DocumentKind.CERTIFICATES: "Certificates of attendance for those who came.",
    DocumentKind.NAME_TENTS: "Folded name tents for tables.",
    DocumentKind.PACKETS: "Registration packets.",
    DocumentKind.TEAM_ROSTERS: "The county teams.",
    DocumentKind.LABELS: "Labels for folders.",
    DocumentKind.SIGNS: "Door signs.",
    DocumentKind.CONTACT_LIST: "Contacts of those who agreed to be listed.",
    DocumentKind.REPORT: "The attendance report.",
}

_OPTIONS = {
    Option.DAY: click.Option(["--day"], type=DAY, metavar="N", help="Only for the people of this day."),
    Option.COUNTIES: click.Option(
        ["--county", "counties"],
        type=COUNTY,
        multiple=True,
        metavar="C",
        help="Only these counties; may be repeated.",
    ),
    Option.ORDER: click.Option(
        ["--order"], type=click.Choice(list(DocumentOrder)), help="How people are sorted."
    ),
    Option.PAGE_SIZE: click.Option(
        ["--paper", "page_size"], type=click.Choice(list(PAGE_SIZES)), default="letter", help="The paper."
    ),
    Option.START_AT: click.Option(
        ["--start-at"], type=int, default=1, metavar="N", help="The first place used on a begun sheet."
    ),
}

_LANGUAGE = click.Option(
    ["--language"],
    type=click.Choice(LANGUAGES),
    default=LANGUAGES[0],
    show_default=True,
    help="The language of its words.",
)

_ANY_DAY = click.Option(
    ["--day"],
    type=DAY,
    metavar="N",
    expose_value=False,
    help="Makes no difference: this is about the convening as a whole.",
)
"""So that every kind can be asked for in the same words."""

command = click.Group(
    "documents",
    help="Print the convening's paper besides badges to a PDF, or read signed sheets back.",
    params=common_options(),
)


@pass_invocation
def _print(
    invocation: Invocation,
    kind: DocumentKind,
    out: Path,
    day: int | None = None,
    counties: Sequence[str] = (),
    order: str | None = None,
    page_size: str = "letter",
    start_at: int = 1,
    language: str = LANGUAGES[0],
) -> int:
    choice = DocumentChoice(
        kind,
        day,
        frozenset(clean_fields({"county": county})["county"] for county in counties),
        DocumentOrder(order) if order else None,
        page_size,
        start_at,
        language,
    )
    with invocation.open() as file:
        result = write_document(file, choice, out, wording_in(language))
    document: Document = {
        "pages": result.pages,
        "path": str(out.resolve()),
        "missing_letters": result.missing_letters,
    }
    if kind is DocumentKind.SIGN_IN_SHEETS:
        document["rows"] = [
            {"attendee_id": row.attendee_id, "page": row.page, "box": list(row.box)} for row in result.rows
        ]
    words = [f"{result.pages} pages are in {out}."]
    if result.missing_letters:
        words.append(f"No font has these letters: {result.missing_letters}")
    invocation.output.result(document, words)
    return Status.DONE


def _command(kind: DocumentKind) -> Command:
    """The command that prints one kind of document."""

    def print_kind(**chosen: object) -> int:
        return int(click.get_current_context().invoke(_print, kind=kind, **chosen))

    out = click.Option(["--out"], type=OUTPUT_FILE, required=True, metavar="FILE", help="The PDF to write.")
    options = [option for name, option in _OPTIONS.items() if name in OPTIONS[kind]]
    if Option.DAY not in OPTIONS[kind]:
        options.append(_ANY_DAY)
    return Command(kind.value, [out, *options, _LANGUAGE], callback=print_kind, help=_KINDS[kind])


for _kind in DocumentKind:
    command.add_command(_command(_kind))


@command.command("read-sheet", cls=Command)
@click.argument("images", metavar="IMAGE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--check-in", is_flag=True, help="Check in those whose box is signed.")
@click.option("--day", type=DAY, metavar="N", help="Take only sheets of this day [default: as they say].")
@pass_invocation
def read_sheet(invocation: Invocation, images: Sequence[Path], check_in: bool, day: int | None) -> int:
    """Read photographs or scans (pictures, PDFs) of signed sign-in sheets.

    Without --check-in nothing is recorded. A box that is unsure is for a person to look at: see the window.
    """
    from pact_desktop.cli.read_sheets import read_sheets  # the decoder loads only for this

    return read_sheets(invocation, images, check_in, day)
