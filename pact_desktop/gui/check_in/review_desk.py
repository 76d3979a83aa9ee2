"""The review list in words, and its remedies: one operation each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from PySide6.QtCore import QCoreApplication
from sqlalchemy import Connection

from pact_desktop.domain.people import Attendee, Standing
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.check_in.desk import Told
from pact_desktop.gui.phrases import county_words, day_title, role_words, short_time
from pact_desktop.gui.session import DeskSession
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.duplicates import dismiss
from pact_desktop.operations.merge import merge
from pact_desktop.operations.results import Recorded
from pact_desktop.operations.standing import set_standing
from pact_desktop.reports.review import ReviewItem, ReviewKind, review_list
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile

MOST_SHOWN = 12
"""So many items are shown at once; the others follow as these are put right."""
MOST_PEOPLE = 12

translate = QCoreApplication.translate


class ReviewRemedy(StrEnum):
    """What can be done about an item."""

    CANCEL = "cancel"
    WAITLIST = "waitlist"
    KEEP = "keep"
    DISTINCT = "distinct"
    RAISE = "raise"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class ReviewAction:
    """A button: its words, the remedy, and whom or what it is about.

    ``attendee_ids`` begin with the one who is kept, where people are merged; ``number`` is a day, and with it
    ``places`` its new capacity; ``page`` is one to open.
    """

    words: str
    remedy: ReviewRemedy
    attendee_ids: tuple[str, ...] = ()
    number: int = 0
    places: int = 0
    page: str = ""


@dataclass(frozen=True, slots=True)
class ReviewPerson:
    """One person of an item."""

    name: str
    detail: str
    since: str
    """When the person came in, in words; empty if not."""
    actions: tuple[ReviewAction, ...]


@dataclass(frozen=True, slots=True)
class ReviewEntry:
    """One thing to look at."""

    icon: str
    title: str
    line: str
    people: tuple[ReviewPerson, ...] = ()
    actions: tuple[ReviewAction, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewList:
    """What is to be looked at; ``more`` says in words how many follow."""

    entries: tuple[ReviewEntry, ...] = ()
    more: str = ""


class ReviewDesk:
    """Reads the list and does what a button says; each method is called in a worker."""

    def __init__(self, file: ConveningFile, session: DeskSession, wording: Wording) -> None:
        self._file = file
        self._session = session
        self._wording = wording

    def read(self) -> ReviewList:
        """Everything that a person should look at now."""
        with self._file.reading() as connection:
            items = review_list(connection, self._file.convening)
            entries = tuple(self._entry(connection, item) for item in items[:MOST_SHOWN])
        left = len(items) - len(entries)
        more = translate("Review", "{count} more follow as these are put right.") if left else ""
        return ReviewList(entries, more.format(count=left))

    def do(self, action: ReviewAction) -> Told:
        """Do what a button says; returns what was done, and what takes it back."""
        file, actor = self._file, self._session.actor
        match action.remedy:
            case ReviewRemedy.CANCEL | ReviewRemedy.WAITLIST:
                cancels = action.remedy is ReviewRemedy.CANCEL
                standing = Standing.CANCELLED if cancels else Standing.WAITLISTED
                result = set_standing(file, actor, action.attendee_ids[0], action.number, standing)
                done = (
                    translate("Review", "{name} is cancelled for {day}.")
                    if cancels
                    else translate("Review", "{name} is on the waitlist for {day}.")
                )
                name = result.attendee.display_name
                return _told(done.format(name=name, day=day_title(action.number)), result.recorded)
            case ReviewRemedy.KEEP:
                kept, *others = action.attendee_ids
                for other in others:
                    result = merge(file, actor, kept, other)
                sentence = translate("Review", "{name} is one person now; every badge stays good.")
                return _told(sentence.format(name=result.attendee.display_name), result.recorded)
            case ReviewRemedy.DISTINCT:
                for one, other in combinations(action.attendee_ids, 2):
                    recorded = dismiss(file, actor, one, other)
                return _told(translate("Review", "They are different people."), recorded)
            case ReviewRemedy.RAISE:
                key = f"capacity_day{action.number}"
                recorded = change_settings(file, actor, {key: str(action.places)})
                sentence = translate("Review", "{day} has {places} places now.")
                return _told(sentence.format(day=day_title(action.number), places=action.places), recorded)
            case ReviewRemedy.OPEN:
                raise ValueError("a page is opened by the window, not by an operation")

    def _entry(self, connection: Connection, item: ReviewItem) -> ReviewEntry:
        found = queries.attendees_by_id(connection, item.attendee_ids[:MOST_PEOPLE])
        people = [found[each] for each in item.attendee_ids if each in found]
        match item.kind:
            case ReviewKind.DAY_OVER_CAPACITY:
                return _full_day(item)
            case ReviewKind.TEAM_OVER_LIMIT:
                title = translate("Review", "{county}: {count} team members, limit {limit}")
                return ReviewEntry(
                    "users-group",
                    title.format(county=county_words(item.about), count=item.count, limit=item.limit),
                    translate("Review", "Nobody was turned away. Choose who gives up a place on Day 1."),
                    tuple(self._team_member(one) for one in people),
                )
            case ReviewKind.SAME_EMAIL | ReviewKind.SAME_NAME:
                return self._doubles(item, people)

    def _team_member(self, attendee: Attendee) -> ReviewPerson:
        ids = (attendee.attendee_id,)
        cancel, wait = translate("Review", "Cancel"), translate("Review", "To the waitlist")
        return self._person(
            attendee,
            ReviewAction(wait, ReviewRemedy.WAITLIST, ids, 1),
            ReviewAction(cancel, ReviewRemedy.CANCEL, ids, 1),
        )

    def _doubles(self, item: ReviewItem, people: list[Attendee]) -> ReviewEntry:
        ids = tuple(one.attendee_id for one in people)
        title = translate("Review", "{count} people share an email address")
        if item.kind is ReviewKind.SAME_NAME:
            title = translate("Review", "{count} people are called {name}")
        keep = translate("Review", "Keep this one")
        rows = [
            self._person(
                one,
                ReviewAction(
                    keep,
                    ReviewRemedy.KEEP,
                    (one.attendee_id, *(other for other in ids if other != one.attendee_id)),
                ),
            )
            for one in people
        ]
        different = translate("Review", "They are different people")
        return ReviewEntry(
            "users",
            title.format(count=item.count, name=item.about),
            translate("Review", "One person twice? The one kept gets what only the other has."),
            tuple(rows),
            (ReviewAction(different, ReviewRemedy.DISTINCT, ids),),
        )

    def _person(self, attendee: Attendee, *actions: ReviewAction) -> ReviewPerson:
        county = county_words(attendee.county) or attendee.agency
        role = role_words(self._wording, attendee, " · ")
        since = ""
        for day, attendance in sorted(attendee.attendance.items()):
            words = translate("Review", "In on {day}, {time}")
            since = words.format(
                day=day_title(day), time=short_time(self._wording.at_venue(attendance.first_in))
            )
        return ReviewPerson(
            attendee.display_name, " · ".join(part for part in (county, role) if part), since, actions
        )


def _full_day(item: ReviewItem) -> ReviewEntry:
    day = int(item.about)
    title = translate("Review", "{day}: {count} approved, capacity {limit}").format(
        day=day_title(day), count=item.count, limit=item.limit
    )
    enough = translate("Review", "Make it {count} places").format(count=item.count)
    roster = translate("Review", "Show the roster")
    return ReviewEntry(
        "building-community",
        title,
        translate("Review", "Desks that were apart approved more people than there are places."),
        actions=(
            ReviewAction(enough, ReviewRemedy.RAISE, number=day, places=item.count),
            ReviewAction(roster, ReviewRemedy.OPEN, page="roster"),
        ),
    )


def _told(sentence: str, recorded: Recorded) -> Told:
    return Told(sentence=sentence, operation_id=recorded.operation_id or "")
