"""Printing badges: who gets one, what it says, the PDF, and the record that it was printed.

A PDF that is saved is recorded at once; one for a printer is drawn first and recorded once it was sent.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection

from pact_desktop.domain.badge_code import ConveningIdentity
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.file_kinds import PDF
from pact_desktop.domain.people import DAYS, Attendee, AttendeeState, Standing
from pact_desktop.domain.sentence import said
from pact_desktop.domain.wording import ENGLISH, Wording
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import badge_code, record_printed
from pact_desktop.operations.layouts import back_of, layout_of
from pact_desktop.operations.results import Recorded
from pact_desktop.operations.whole_file import whole_file
from pact_desktop.paper.badge_data import BadgeData
from pact_desktop.paper.badges import RenderReport, render_badges
from pact_desktop.paper.expected import (
    BadgeSheets,
    LookAtPages,
    Mark,
    MarkKind,
    expected_pages,
    telling_badges,
)
from pact_desktop.paper.place import suggested_layout
from pact_desktop.paper.stock import DEFAULT_STOCK, find_stock
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile

Progress = Callable[[int, int], None]


class BadgeOrder(StrEnum):
    """In which order badges come out."""

    COUNTY = "county"
    """By county, then family name: how a desk's boxes are sorted."""
    NAME = "name"


@dataclass(frozen=True, slots=True)
class BadgeChoice:
    """Whose badges: everyone who has or waits for a place, narrowed by what is given here."""

    county: str | None = None
    only_unprinted: bool = False
    attendee_ids: frozenset[str] | None = None
    order: BadgeOrder = BadgeOrder.COUNTY


@dataclass(frozen=True, slots=True)
class PagePlan(BadgeSheets):
    """What badges are printed on, and from which place of the first page on (1 first).

    ``back`` is printed behind, where one is wanted; ``crop_marks`` say where to cut. ``shift`` moves
    everything right and up by so many points, against a printer that is off.
    """

    crop_marks: bool = False

    @classmethod
    def named(
        cls,
        file: ConveningFile,
        stock: str = DEFAULT_STOCK,
        layout: str = "",
        start_at: int = 1,
        back: str = "",
        crop_marks: bool = False,
    ) -> PagePlan:
        """A plan by names: layouts are those that are shipped and the convening's own.

        Without a layout the one that suits the stock best is taken, without a back there is none. Raises
        UserError if there is nothing of that name.
        """
        sheet = find_stock(stock)
        with file.reading() as connection:
            front = layout_of(connection, layout or suggested_layout(sheet))
            reverse = back_of(connection, back) if back else None
        return cls(sheet, front, start_at, back=reverse, crop_marks=crop_marks)


@dataclass(frozen=True, slots=True)
class DrawnBadges:
    """What was written, and for whom as they stood then; nothing is recorded."""

    report: RenderReport
    attendees: tuple[Attendee, ...]


@dataclass(frozen=True, slots=True)
class PrintResult:
    """What was written, for whom, and what was recorded."""

    report: RenderReport
    attendees: tuple[Attendee, ...]
    recorded: Recorded


class BadlyDrawnError(UnreadableInputError):
    """A badge that would not come out of the printer as it should."""

    def __init__(self, person: str, mark: Mark | None = None) -> None:
        if mark is None:
            message = said("The badge of {person} does not come out whole.", person=person)
        elif mark.kind is MarkKind.CODE:
            message = said("The badge of {person} does not come out: its code would not scan.", person=person)
        elif mark.kind is MarkKind.TEXT:
            message = said(
                "The badge of {person} does not come out: “{text}” is not seen on the page.",
                person=person,
                text=mark.text,
            )
        else:
            message = said(
                "The badge of {person} does not come out: a colour or picture is not seen on the page.",
                person=person,
            )
        super().__init__(message, "No badge was recorded as printed. Choose another layout or stock.")


def choose_badges(connection: Connection, choice: BadgeChoice) -> list[Attendee]:
    """The attendees of a choice, in its order."""
    if choice.attendee_ids is None:
        people: Iterable[Attendee] = queries.roster(connection)
    else:
        people = queries.attendees_by_id(connection, sorted(choice.attendee_ids)).values()
    return _sorted((one for one in people if _is_chosen(one, choice)), choice.order)


def badge_data(
    identity: ConveningIdentity, convening: Convening, attendee: Attendee, words: Wording = ENGLISH
) -> BadgeData:
    """What an attendee's badge shows if it is printed now."""
    first, rest = attendee.badge_name
    return BadgeData(
        code=badge_code(identity, attendee),
        name_first=first,
        name_rest=rest,
        name_full=attendee.display_name,
        pronouns=attendee.pronouns,
        title=attendee.title,
        agency=attendee.agency,
        county=attendee.county,
        discipline=words.discipline(attendee.discipline) if attendee.discipline else "",
        affiliation=words.affiliation(attendee.affiliation) if attendee.affiliation else "",
        convening=convening.title,
        venue=convening.venue,
        tagline=words.dates(convening),
        back_title=convening.title,
        back_text=words.badge_back(convening),
        affiliation_key=attendee.affiliation.value if attendee.affiliation else "",
        days=attendee.approved_days,
        day_labels=tuple((day, words.day_mark(day)) for day in DAYS),
    )


def preview_badges(
    file: ConveningFile, attendees: Sequence[Attendee], plan: PagePlan, words: Wording = ENGLISH
) -> tuple[bytes, RenderReport]:
    """The very PDF that printing these attendees' badges would write; prints and records nothing."""
    pages = BytesIO()
    data = [badge_data(file.identity, file.convening, attendee, words) for attendee in attendees]
    report = write_badges(data, plan, pages)
    return pages.getvalue(), report


def write_badges(
    data: Sequence[BadgeData],
    plan: PagePlan,
    out: Path | BinaryIO,
    title: str = "",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> RenderReport:
    """Write the pages of a plan; needs no convening's file, so that another process can do it."""
    return render_badges(
        data,
        plan.stock,
        plan.layout,
        out,
        start_at=plan.start_at,
        back=plan.back,
        crop_marks=plan.crop_marks,
        shift=plan.shift,
        title=title,
        progress=progress,
        cancelled=cancelled,
    )


def draw_badges(
    file: ConveningFile,
    choice: BadgeChoice,
    plan: PagePlan,
    out: Path,
    *,
    look: LookAtPages,
    words: Wording = ENGLISH,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> DrawnBadges:
    """Write the badges of a choice to a PDF, look at its pages, and record nothing.

    Raises UnreadableInputError if the choice is empty or the PDF cannot be written, BadlyDrawnError if not
    everything is seen on the pages; then no file is left.
    """
    with file.reading() as connection:
        attendees = choose_badges(connection, choice)
    if not attendees:
        raise UnreadableInputError("There are no badges to print.", "Choose other people.")
    data = [badge_data(file.identity, file.convening, attendee, words) for attendee in attendees]
    with whole_file(out, PDF) as unfinished:
        report = write_badges(data, plan, unfinished, file.convening.title, progress, cancelled)
        require_drawn(unfinished, data, plan, look)
    return DrawnBadges(report, tuple(attendees))


def print_badges(
    file: ConveningFile,
    actor: Actor,
    choice: BadgeChoice,
    plan: PagePlan,
    out: Path,
    *,
    look: LookAtPages,
    words: Wording = ENGLISH,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> PrintResult:
    """Write the badges of a choice to a PDF and record them as printed.

    Raises UnreadableInputError if the choice is empty, the PDF cannot be written, or the file is a backup;
    BadlyDrawnError if not everything is seen on the pages. Then nothing is recorded and no file is left.
    """
    file.require_no_backup()
    drawn = draw_badges(
        file, choice, plan, out, look=look, words=words, progress=progress, cancelled=cancelled
    )
    return PrintResult(drawn.report, drawn.attendees, record_printed(file, actor, drawn.attendees))


def require_drawn(
    pdf: Path,
    data: Sequence[BadgeData],
    plan: PagePlan,
    look: LookAtPages,
    only: Collection[int] | None = None,
) -> None:
    """Look at the pages of a run before they go out (see ``telling_badges`` for which).

    ``only`` names pages, 0 first, where not all go out. Raises BadlyDrawnError if something is not seen.
    """
    among = sorted(
        {
            side.badge
            for page, sides in enumerate(plan.pages(len(data)))
            if only is None or page in only
            for side in sides
        }
    )
    telling = telling_badges(data, plan, among)
    pages = [each for each in expected_pages(data, plan, telling) if only is None or each.page in only]
    for fault in look(pdf, pages):
        raise BadlyDrawnError(data[fault.mark.badge].name, fault.mark)


def require_latest(file: ConveningFile, printed: Iterable[Attendee]) -> None:
    """Check that badges drawn some time ago may be printed still.

    Raises UnreadableInputError naming the first whose badge was reissued since: the old one would be
    refused at the door.
    """
    before_now = {one.attendee_id: one for one in printed}
    with file.reading() as connection:
        people = queries.attendees_by_id(connection, before_now)
        for attendee_id, before in before_now.items():
            now = people.get(attendee_id)
            if now is None or now.next_print_issue > before.next_print_issue:
                raise UnreadableInputError(
                    said("{person} has a newer badge by now.", person=before.display_name),
                    "Print the newer one instead.",
                )


def _is_chosen(attendee: Attendee, choice: BadgeChoice) -> bool:
    if attendee.state is not AttendeeState.KNOWN:
        return False
    if choice.county is not None and attendee.county != choice.county:
        return False
    if choice.only_unprinted and not attendee.needs_printing:
        return False
    standings = (attendee.standing(day) for day in DAYS)
    return any(standing is Standing.APPROVED or (standing and standing.waits) for standing in standings)


def _sorted(attendees: Iterable[Attendee], order: BadgeOrder) -> list[Attendee]:
    def by_name(attendee: Attendee) -> tuple[str, str, str]:
        return attendee.family_name.casefold(), attendee.given_name.casefold(), attendee.attendee_id

    if order is BadgeOrder.NAME:
        return sorted(attendees, key=by_name)
    return sorted(attendees, key=lambda attendee: (attendee.county == "", attendee.county, by_name(attendee)))
