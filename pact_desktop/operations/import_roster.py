"""Importing a roster file: one operation that registers who is new and takes over what the file changed.

Reading and comparing belong to ``roster_files``; here the wishes of the file meet the admission rules and the
places left, in the order of the file (docs/domain.md, "What a roster file means").
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from sqlalchemy import Connection

from pact_desktop.domain.admission import Admission, standing_on_registering
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.ids import new_attendee_id
from pact_desktop.domain.people import (
    DAYS,
    Affiliation,
    Attendee,
    Standing,
    word_from_text,
)
from pact_desktop.domain.sentence import Sentence, as_sentence, said
from pact_desktop.domain.taken_back import TakenBack
from pact_desktop.domain.wording import AFFILIATIONS
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.journal.entry import Value
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.again import merged_before
from pact_desktop.operations.badge_effects import BadgeEffects, holding_of
from pact_desktop.operations.drafts import decided_draft
from pact_desktop.operations.import_figures import (
    NOTHING_AGREED,
    Agreed,
    Cancellation,
    ConfirmationNeededError,
    ImportFigures,
)
from pact_desktop.operations.import_places import PlacesLeft
from pact_desktop.operations.operators import ORGANIZERS_DECISIONS, require_organizer
from pact_desktop.operations.results import NOTHING, Recorded, recorded
from pact_desktop.roster_files.column_names import DAY_FIELDS
from pact_desktop.roster_files.day_cells import DayWish
from pact_desktop.roster_files.headers import Column
from pact_desktop.roster_files.mapping import ColumnMapping
from pact_desktop.roster_files.merged_rows import Merged
from pact_desktop.roster_files.problems import Problem
from pact_desktop.roster_files.reading import read_roster_sheet
from pact_desktop.roster_files.reconcile import (
    Addition,
    Change,
    ImportPlan,
    Preferences,
    plan_import,
)
from pact_desktop.roster_files.rows import Understanding, Wishes
from pact_desktop.roster_files.understand import understand
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.merged_queries import as_if_alone, merged_into
from pact_desktop.store.taken_back import taken_back

Progress = Callable[[int, int], None]

_PROGRESS_EVERY = 500
_DECISIONS = frozenset(wish for wish in DayWish if wish.standing in ORGANIZERS_DECISIONS)
"""Wishes that are an organizer's to grant."""
_HOPEFUL = (Standing.APPROVED, Standing.WAITLISTED, Standing.REQUESTED)
"""Standings with which somebody may come yet."""


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How a file is to be understood.

    ``approved`` says that the organizer has decided already: each yes is an approval. ``prefer_file`` names
    the (attendee id, field) where the file wins over an edit made here, ``prefer_here`` where what stands
    here wins over the file.
    """

    sheet: str | None = None
    mapping: ColumnMapping | None = None
    approved: bool = False
    prefer_file: Collection[tuple[str, str]] = frozenset()
    prefer_here: Collection[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did, or would do in a dry run (then nothing is recorded)."""

    plan: ImportPlan
    columns: tuple[Column, ...]
    problems: tuple[Problem, ...]
    figures: ImportFigures
    effects: BadgeEffects
    recorded: Recorded = NOTHING

    @property
    def here_again(self) -> list[Addition]:
        """Those who come in again after their registration was taken back."""
        return [addition for addition in self.plan.additions if addition.attendee_id]


def read_roster(file: ConveningFile, path: Path, options: ImportOptions) -> Understanding:
    """Read a roster file and say what its rows mean; raises UnreadableInputError if it cannot be used."""
    yes_means = DayWish.APPROVED if options.approved else DayWish.YES
    dates = {day: its.date for day, its in file.convening.days.items()}
    with _no_collection():
        sheet = read_roster_sheet(path, dates, options.sheet)
        return understand(sheet, file.convening, options.mapping, yes_means)


def preview_import(file: ConveningFile, understanding: Understanding, options: ImportOptions) -> ImportResult:
    """What importing would do; records nothing."""
    with file.reading() as connection:
        import_ = _Import(connection, file.convening, understanding, options)
        for _ in import_.drafts():
            pass
        return import_.result(NOTHING)


def import_roster(
    file: ConveningFile,
    actor: Actor,
    understanding: Understanding,
    options: ImportOptions,
    progress: Progress | None = None,
    *,
    agreed: Agreed = NOTHING_AGREED,
) -> ImportResult:
    """Bring a roster file in, in one transaction, as one operation; ``progress`` hears rows done, of all.

    ``agreed`` is what somebody was shown and agreed to. Raises ConfirmationNeededError, and records nothing,
    if the import goes beyond that: another desk may have changed the roster since (docs/domain.md, "What a
    roster file means"). Raises OrganizerNeededError if the file approves or declines by itself and that takes
    an organizer's PIN.
    """
    with _no_collection(), file.writing(actor.desk, actor.operator) as transaction:
        import_ = _Import(transaction.connection, transaction.convening, understanding, options)
        if import_.decides():
            require_organizer(transaction, actor)
        transaction.record(import_.drafts(progress))
        result = import_.result(recorded(transaction))
        if result.figures.goes_beyond(agreed):
            raise ConfirmationNeededError(result.figures)
    file.checkpoint()
    return result


@cache
def _affiliation(text: str) -> Affiliation:
    return word_from_text(Affiliation, text) or Affiliation.ADDITIONAL_STAKEHOLDER


@cache
def _closed(day: int, affiliation: Affiliation) -> Sentence:
    return said(
        "Day {day} is closed for: {affiliation}. The person is not registered for it.",
        day=day,
        affiliation=as_sentence(AFFILIATIONS[affiliation]),
    )


@cache
def _full(day: int, affiliation: Affiliation) -> Sentence:
    return said(
        "No place is left on Day {day} for: {affiliation}. The person is on the waitlist.",
        day=day,
        affiliation=as_sentence(AFFILIATIONS[affiliation]),
    )


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep Python from searching for cycles, of which a large import makes none: that took a fifth of it."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@dataclass(slots=True)
class _Import:
    """One import against the state that ``connection`` sees."""

    connection: Connection
    convening: Convening
    understanding: Understanding
    options: ImportOptions
    existing: dict[str, Attendee] = field(init=False)
    bases: dict[str, dict[str, str]] = field(init=False)
    taken_back: dict[str, TakenBack] = field(init=False)
    plan: ImportPlan = field(init=False)
    left: PlacesLeft = field(init=False)
    problems: list[Problem] = field(default_factory=list)
    cancelled: list[Cancellation] = field(default_factory=list)
    _rules: dict[tuple[Affiliation, str, int], Admission] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.existing = {attendee.attendee_id: attendee for attendee in queries.roster(self.connection)}
        self.bases = queries.import_bases(self.connection)
        self.taken_back = taken_back(self.connection)
        into = merged_into(self.connection)
        self.plan = plan_import(
            self.understanding,
            self.existing,
            self.bases,
            Preferences(self.options.prefer_file, self.options.prefer_here),
            Merged(as_if_alone(self.connection, into), into),
            self.taken_back,
            merged_before(self.connection, self.taken_back),
        )
        self.left = PlacesLeft(
            self.convening,
            {day: queries.approved_count(self.connection, day) for day in DAYS},
            queries.team_counts(self.connection),
        )

    def result(self, what: Recorded) -> ImportResult:
        problems = sorted((*self.plan.problems, *self.problems), key=lambda problem: problem.row)
        figures = ImportFigures(
            len(self.existing),
            tuple(self.cancelled),
            sum(change.base_id in self.bases for change in self.plan.changes),
            len(self.plan.missing),
        )
        again = [addition.attendee_id for addition in self.plan.additions if addition.attendee_id]
        effects = BadgeEffects(back=holding_of(self.connection, again))
        columns = self.understanding.columns
        return ImportResult(self.plan, columns, tuple(problems), figures, effects, what)

    def decides(self) -> bool:
        """Whether the file gives a standing that is an organizer's to give, where there is another now."""
        return any(
            not _DECISIONS.isdisjoint(addition.wishes.values()) for addition in self.plan.additions
        ) or any(
            wish in _DECISIONS and wish.standing is not self.existing[change.attendee_id].standing(day)
            for change in self.plan.changes
            for day, wish in change.wishes.items()
        )

    def drafts(self, progress: Progress | None = None) -> Iterator[Draft]:
        """The entries of the import, in the order of the file."""
        rows: list[Addition | Change] = sorted(
            (*self.plan.additions, *self.plan.changes), key=lambda item: item.row
        )
        for done, item in enumerate(rows, 1):
            if isinstance(item, Addition):
                yield from self._registered(item)
            else:
                yield from self._changed(item)
            if progress and (done % _PROGRESS_EVERY == 0 or done == len(rows)):
                progress(done, len(rows))

    def _registered(self, addition: Addition) -> Iterator[Draft]:
        back = self.taken_back.get(addition.attendee_id)
        fields: dict[str, Value] = {name: text for name, text in addition.fields.items() if text}
        now = {**addition.fields, **addition.edits} if addition.edits else addition.fields
        if back is not None:
            self._count_decided(back, now, addition.wishes)
        standings = self._standings(addition.row, now, addition.wishes)
        given: dict[str, Value] = {
            str(day): each.value for day, each in standings.items() if each is not None
        }
        days: dict[str, Value] = {DAY_FIELDS[day]: wish.value for day, wish in addition.wishes.items()}
        subject = kinds.attendee_subject(addition.attendee_id or new_attendee_id(os.urandom))
        yield Draft(
            kinds.REGISTERED,
            subject,
            {"fields": fields, "standings": given, "by": "import", "file": days},
            is_new=back is None,
        )
        if back is not None:
            edits: dict[str, Value] = dict(addition.edits)
            if edits:
                yield Draft(kinds.EDITED, subject, {"fields": edits})
            yield from self._decided_again(back, addition.wishes, standings)

    def _count_decided(self, back: TakenBack, fields: Mapping[str, str], wishes: Wishes) -> None:
        """Count the places that approvals take which were given here and hold again."""
        for day, standing in back.standings.items():
            if standing is Standing.APPROVED and day not in wishes:
                affiliation = _affiliation(fields.get("affiliation", ""))
                self.left.count(affiliation, fields.get("county", ""), day, 1)

    def _decided_again(
        self, back: TakenBack, wishes: Wishes, standings: Mapping[int, Standing | None]
    ) -> Iterator[Draft]:
        """What was decided here and the file says no to is cancelled; whom the file refuses is noted."""
        for day, wish in wishes.items():
            before, standing = back.standings.get(day), standings[day]
            if wish is DayWish.NO and before is not None:
                standing = Standing.CANCELLED
                yield decided_draft(back.attendee.attendee_id, day, standing)
            self._note_cancelled(back.attendee, day, before, standing)

    def _changed(self, change: Change) -> Iterator[Draft]:
        attendee = self.existing[change.attendee_id]
        taken: dict[str, Value] = {name: new for name, (_, new) in change.taken.items()}
        values: dict[str, Value] = {"fields": taken, "file": dict(change.base)}
        yield Draft(kinds.IMPORTED, kinds.attendee_subject(change.base_id), values)
        if taken and change.base_id != change.attendee_id:  # fields are those of the one who was kept
            yield Draft(kinds.EDITED, kinds.attendee_subject(change.attendee_id), {"fields": taken})
        affiliation, county = attendee.affiliation or Affiliation.ADDITIONAL_STAKEHOLDER, attendee.county
        fields = {"affiliation": affiliation.value, "county": county}
        fields |= {name: new for name, (_, new) in change.taken.items() if name in fields}
        for day, wish in change.wishes.items():
            before = attendee.standing(day)
            if before is Standing.APPROVED:
                self.left.count(affiliation, county, day, -1)
            if wish is DayWish.NO:
                standing: Standing | None = Standing.CANCELLED if before else None
            else:
                standing = self._standings(change.row, fields, {day: wish})[day]
            if standing is not before:
                self._note_cancelled(attendee, day, before, standing)
                yield decided_draft(change.attendee_id, day, standing)

    def _note_cancelled(
        self, attendee: Attendee, day: int, before: Standing | None, standing: Standing | None
    ) -> None:
        if before in _HOPEFUL and standing in (None, Standing.CANCELLED, Standing.DECLINED):
            self.cancelled.append(Cancellation(attendee.attendee_id, attendee.display_name, day))

    def _standings(self, row: int, fields: Mapping[str, str], wishes: Wishes) -> dict[int, Standing | None]:
        """The standing that each wish gives by the rules, counting the places that it takes."""
        affiliation, county = _affiliation(fields.get("affiliation", "")), fields.get("county", "")
        standings: dict[int, Standing | None] = {}
        for day, wish in wishes.items():
            if wish is DayWish.YES:
                standing = self._by_the_rules(row, affiliation, county, day)
            else:
                standing = wish.standing
            if standing is Standing.APPROVED:
                if wish is DayWish.APPROVED:
                    self._list_beyond_limit(row, affiliation, county, day)
                self.left.count(affiliation, county, day, 1)
            standings[day] = standing
        return standings

    def _by_the_rules(self, row: int, affiliation: Affiliation, county: str, day: int) -> Standing | None:
        rule = self._rules.get((affiliation, county, day))
        if rule is None:
            rule = self._rules[affiliation, county, day] = self.convening.rule(affiliation, county, day)
        has_place = rule is not Admission.OPEN or self.left.has_place(affiliation, county, day)
        standing = standing_on_registering(rule, has_place)
        if standing is Standing.APPROVED or standing is Standing.REQUESTED:
            return standing
        judged_as = self.convening.effective_affiliation(affiliation, county)
        self._list(row, day, (_closed if standing is None else _full)(day, judged_as))
        return standing

    def _list_beyond_limit(self, row: int, affiliation: Affiliation, county: str, day: int) -> None:
        places = self.left.places(affiliation, county, day)
        if places.team_left is not None and places.team_left <= 0:
            sentence = said(
                "This approval goes beyond the {places} places of the team of {county} County.",
                places=self.convening.team_size,
                county=county,
            )
            self._list(row, day, sentence)
        if places.day_left is not None and places.day_left <= 0:
            self._list(row, day, said("This approval goes beyond the capacity of Day {day}.", day=day))

    def _list(self, row: int, day: int, sentence: Sentence) -> None:
        headers = (column.header for column in self.understanding.columns if column.field == DAY_FIELDS[day])
        self.problems.append(Problem(row, next(headers, ""), "", sentence))
