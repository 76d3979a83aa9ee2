"""Compares a roster file with the roster: who is new, what changed, and where an edit made here stands.

The comparison has three sides: the values of the latest live import of an attendee (the base), the new file,
and what stands here now. What the file did not change since the base is nothing; what it changed is taken,
unless the field was edited here, where the edit wins (and is listed) if not chosen otherwise. A field for
which the file has no column, or the row a blank cell, is untouched, and nobody is deleted.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from pact_desktop.domain.people import Attendee, Standing
from pact_desktop.domain.sentence import said
from pact_desktop.domain.taken_back import TakenBack
from pact_desktop.roster_files.column_names import ATTENDEE_ID, DAY_FIELDS
from pact_desktop.roster_files.day_cells import DayWish
from pact_desktop.roster_files.field_cells import normalised
from pact_desktop.roster_files.merged_rows import Merged, owners_of
from pact_desktop.roster_files.nothing_words import is_no_name, says_nothing
from pact_desktop.roster_files.plain import plain
from pact_desktop.roster_files.problems import Problem
from pact_desktop.roster_files.returning import match_returning
from pact_desktop.roster_files.rows import Base, RosterRow, Understanding, Wishes, base_of, name_of

_PARTS_OF_A_NAME = ("given_name", "family_name")
_NAMES = (*_PARTS_OF_A_NAME, "preferred_name")


class Addition(NamedTuple):
    """Someone who is not on the roster.

    ``attendee_id`` is that of somebody whose registration was taken back and who comes in again, "" for
    someone new; ``edits`` are the fields that were edited here and stay as they are.
    """

    row: int
    fields: Mapping[str, str]
    wishes: Wishes
    attendee_id: str = ""
    edits: Mapping[str, str] = MappingProxyType({})

    @property
    def base(self) -> Base:
        """What is kept for the next comparison."""
        return base_of(self.fields, self.wishes)

    @property
    def display_name(self) -> str:
        """The name as a list shows it."""
        return name_of({**self.fields, **self.edits})


@dataclass(frozen=True, slots=True)
class Change:
    """What a row changes about an attendee: ``taken`` holds old and new text by field, ``wishes`` the days to
    register, set or (with a no) cancel; ``base`` is kept for the next comparison, under ``base_id``: the
    attendee's own id, or that of the merged one whose row it is."""

    attendee_id: str
    row: int
    taken: Mapping[str, tuple[str, str]]
    wishes: Wishes
    base: Base
    base_id: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A field where an edit made here won: the text ``here``, and what the ``file`` says. For ``day1`` and
    ``day2`` these are a standing ("" for none) and a wish."""

    attendee_id: str
    field: str
    here: str
    file: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A field where the file changed something: what the ``last`` file said, what stands ``here``, and what
    the ``file`` says now; whether it was edited here since, and whether the file's is taken. For ``day1`` and
    ``day2`` the file's are wishes, and here is a standing ("" for none)."""

    attendee_id: str
    field: str
    last: str
    here: str
    file: str
    edited_here: bool
    takes_file: bool


@dataclass(frozen=True, slots=True)
class Preferences:
    """The (attendee id, field) where somebody chose: the ``file`` over an edit made here, or what stands
    ``here`` over the file."""

    file: Collection[tuple[str, str]] = frozenset()
    here: Collection[tuple[str, str]] = frozenset()

    def takes_file(self, attendee_id: str, field: str, edited_here: bool) -> bool:
        """Whether the file's value is taken."""
        chosen = attendee_id, field
        return chosen in self.file or not (edited_here or chosen in self.here)


NO_PREFERENCES = Preferences()
NOBODY_MERGED = Merged()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """All that an import would do. ``missing`` are attendees of earlier imports who are not in the file."""

    additions: Sequence[Addition]
    changes: Sequence[Change]
    unchanged: Sequence[str]
    kept: Sequence[Kept]
    missing: Sequence[str]
    problems: Sequence[Problem]
    rejected: int
    differences: Sequence[Difference] = ()


def plan_import(
    file: Understanding,
    existing: Mapping[str, Attendee],
    bases: Mapping[str, Base],
    preferences: Preferences = NO_PREFERENCES,
    merged: Merged = NOBODY_MERGED,
    taken_back: Mapping[str, TakenBack] = MappingProxyType({}),
    merged_before: Merged = NOBODY_MERGED,
) -> ImportPlan:
    """Compare a file with the roster; rows stay in the order of the file.

    ``existing`` are the attendees by id, ``bases`` what the latest live import said of each imported one,
    those in ``merged`` too, ``taken_back`` who is not on the roster any more and may come in again,
    ``merged_before`` who was merged into one of these.
    ``preferences`` say where somebody chose otherwise than the comparison does by itself.
    """
    owners = owners_of(file.rows, existing, merged, bases, file.given)
    returning = match_returning(
        file.rows, {**owners.spare, **owners.ids}, existing, taken_back, file.given, merged_before
    )
    spare = {**owners.spare, **returning.spare}
    additions: list[Addition] = []
    changes: list[Change] = []
    unchanged: list[str] = []
    kept: list[Kept] = []
    differences: list[Difference] = []
    for row in file.rows:
        if row.number in spare:
            continue
        owner = owners.ids.get(row.number)
        back = taken_back.get(returning.ids.get(row.number, ""))
        if back is not None:
            additions.append(_again(row, back, file.given, preferences, kept))
            continue
        if owner is None:
            additions.append(Addition(row.number, row.fields, row.wishes))
            continue
        attendee_id = merged.into.get(owner, owner)
        comparison = _Comparison(row, existing[attendee_id], bases.get(owner), file.given, preferences)
        kept.extend(comparison.kept)
        differences.extend(comparison.differences)
        if comparison.taken or comparison.wishes:
            changes.append(comparison.change(owner))
        else:
            unchanged.append(attendee_id)
    imported, matched = (
        dict.fromkeys(merged.into.get(each, each) for each in ids) for ids in (bases, owners.ids.values())
    )
    missing = [each for each in imported if each in existing and each not in matched]
    problems = (
        *file.problems,
        *_spare_problems(spare),
        *_other_people(file, owners.ids, existing, merged, bases),
        *(_emptied_columns(file, owners.ids, bases) if bases else ()),
    )
    return ImportPlan(additions, changes, unchanged, kept, missing, problems, file.rejected, differences)


def _spare_problems(spare: Mapping[int, int]) -> Iterator[Problem]:
    for number, other in spare.items():
        sentence = said("Who this was merged with here is in row {row}, which stands for both.", row=other)
        yield Problem(number, "", "", sentence)


def _other_people(
    file: Understanding,
    ids: Mapping[int, str],
    existing: Mapping[str, Attendee],
    merged: Merged,
    bases: Mapping[str, Base],
) -> Iterator[Problem]:
    """A warning for each row whose attendee id is somebody's whose name and address are others: a column that
    was sorted or moved alone."""
    for row in file.rows:
        owner = ids.get(row.number, "")
        if not row.attendee_id or not owner:
            continue
        here = existing[merged.into.get(owner, owner)]
        if _is_somebody_else(row.fields, here, bases.get(owner, {})):
            sentence = said(
                "This id is that of {name}, who has another name and address. Was the column moved alone?",
                name=here.display_name,
            )
            yield Problem(row.number, file.header_of(ATTENDEE_ID), row.attendee_id, sentence)


def _is_somebody_else(fields: Mapping[str, str], here: Attendee, base: Base) -> bool:
    """Whether a row has another name than somebody has and had, and another address too; where there is no
    address to compare, a name without a word in common."""
    name = plain(name_of(fields))
    names = {plain(name_of({part: getattr(here, part) for part in _NAMES})), plain(name_of(base))}
    if not name or name in names:
        return False
    address, addresses = fields.get("email", ""), {here.email.casefold(), base.get("email", "").casefold()}
    if not says_nothing(address) and not all(map(says_nothing, addresses)):
        return address.casefold() not in addresses
    return all(set(name.split()).isdisjoint(known.split()) for known in names)


def _emptied_columns(
    file: Understanding, ids: Mapping[int, str], bases: Mapping[str, Base]
) -> Iterator[Problem]:
    """A warning for each column that is blank, though the last import had values in it."""
    rows = [(row, bases.get(ids.get(row.number, ""), {})) for row in file.rows]
    for name in sorted(file.given):
        filled = 0
        for row, base in rows:
            if _says(row, name):
                break
            filled += bool(base) and _was_said(row, base, name)
        else:
            if filled:
                sentence = said(
                    "This column says nothing now, and the last import had {count} values in it. They stay.",
                    count=filled,
                )
                yield Problem(file.header.row, file.header_of(name), "", sentence)


def _says(row: RosterRow, name: str) -> bool:
    """Whether a row says anything of a field or day."""
    if name == "affiliation":
        return not row.derived
    return name in row.fields or any(DAY_FIELDS[day] == name for day in row.wishes)


def _was_said(row: RosterRow, base: Base, name: str) -> bool:
    """Whether an import said something of a field or day; an affiliation that was derived was not said."""
    if name == "affiliation":
        return base.get(name, "") != row.fields.get(name, "")
    return base.get(name, DayWish.NO.value) not in ("", DayWish.NO.value)


def _again(
    row: RosterRow,
    back: TakenBack,
    given: Collection[str],
    preferences: Preferences,
    kept: list[Kept],
) -> Addition:
    """Somebody whose registration was taken back comes in again, as this file says.

    What was edited or decided here since, and still stands, is compared as with anybody on the roster;
    ``kept`` gets what won over the file. What only the registration said that was taken back is gone.
    """
    decided = row._replace(wishes={day: wish for day, wish in row.wishes.items() if day in back.standings})
    comparison = _Comparison(decided, back.attendee, back.base, given, preferences)
    kept.extend(comparison.kept)
    here = {name: str(getattr(back.attendee, name) or "") for name in row.fields}
    edits = {
        name: text
        for name, text in here.items()
        if name not in comparison.taken
        and text != row.fields[name]
        and normalised(name, text) != back.base.get(name, "")
    }
    wishes = {
        day: wish for day, wish in row.wishes.items() if day not in back.standings or day in comparison.wishes
    }
    return Addition(row.number, row.fields, wishes, back.attendee.attendee_id, edits)


class _Comparison:
    """One row against the attendee that it matches."""

    def __init__(
        self,
        row: RosterRow,
        attendee: Attendee,
        base: Base | None,
        given: Collection[str],
        preferences: Preferences,
    ) -> None:
        self._row = row
        self._attendee = attendee
        self._base: Base = base or {}
        self._given = given
        self._preferences = preferences
        self.taken: dict[str, tuple[str, str]] = {}
        self.wishes: dict[int, DayWish] = {}
        self.kept: list[Kept] = []
        self.differences: list[Difference] = []
        self._fields = self._fields_that_count()
        for name, text in self._fields.items():
            if name in given and not (name == "affiliation" and row.derived):
                self._compare_field(name, text)
        for day, wish in row.wishes.items():
            if DAY_FIELDS[day] in given:
                self._compare_day(day, wish)

    def change(self, base_id: str) -> Change:
        """The change that the row makes; fields without a column keep their place in the base."""
        said = {
            name: text
            for name, text in base_of(self._fields, self._row.wishes).items()
            if name in self._given and not _fills_in_nothing(name, text)
        }
        base = {**self._base, **said}
        own_id = self._attendee.attendee_id
        return Change(own_id, self._row.number, self.taken, self.wishes, base, base_id)

    def _fields_that_count(self) -> Mapping[str, str]:
        """The row's fields; without the name if it is that of here or before, only parted otherwise.

        One file has a column for the whole name, another two, and where a name parts cannot be known.
        """
        fields = self._row.fields
        here = {name: getattr(self._attendee, name) for name in _PARTS_OF_A_NAME}
        if _whole_name(fields) in (_whole_name(here), _whole_name(self._base)):
            return {name: text for name, text in fields.items() if name not in _PARTS_OF_A_NAME}
        return fields

    def _compare_field(self, name: str, text: str) -> None:
        here = str(getattr(self._attendee, name) or "")
        base = self._base.get(name, "")
        if text in (here, base) or text == normalised(name, here) or _fills_in_nothing(name, text):
            return
        if self._takes_file(name, base, here, text, normalised(name, here) != base):
            self.taken[name] = (here, text)

    def _compare_day(self, day: int, wish: DayWish) -> None:
        name = DAY_FIELDS[day]
        standing = self._attendee.standing(day)
        base = self._base.get(name)
        if _fulfils(standing, wish) or wish.value == base:
            return
        untouched = standing is None if base is None else _may_come_of(standing, DayWish(base))
        if self._takes_file(name, base or "", standing or "", wish.value, not untouched):
            self.wishes[day] = wish

    def _takes_file(self, name: str, last: str, here: str, file: str, edited_here: bool) -> bool:
        """Note a difference; returns whether the file's value is taken."""
        own = self._attendee.attendee_id
        takes_file = self._preferences.takes_file(own, name, edited_here)
        self.differences.append(Difference(own, name, last, here, file, edited_here, takes_file))
        if not takes_file:
            self.kept.append(Kept(own, name, here, file))
        return takes_file


def _fills_in_nothing(name: str, text: str) -> bool:
    """Whether a text (N/A, a dash) stands only so that the cell is not blank; it replaces nothing here.

    "" is no such text: with it a file says that there is none.
    """
    return bool(text) and (is_no_name(text) if name in _NAMES else says_nothing(text))


def _whole_name(fields: Mapping[str, str]) -> str:
    return " ".join(filter(None, (fields.get(name, "") for name in _PARTS_OF_A_NAME)))


def _fulfils(standing: Standing | None, wish: DayWish) -> bool:
    """Whether a standing is already what a wish asks for."""
    if wish is DayWish.YES:
        return standing in (Standing.APPROVED, Standing.WAITLISTED, Standing.REQUESTED)
    if wish is DayWish.NO:
        return standing in (None, Standing.CANCELLED, Standing.DECLINED)
    return standing is wish.standing


def _may_come_of(standing: Standing | None, base: DayWish) -> bool:
    """Whether a standing can be what the base's wish led to by the rules (closed leaves none)."""
    return _fulfils(standing, base) or (base is DayWish.YES and standing is None)
