"""What the day columns of a file say, row by row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from pact_desktop.domain.admission import Admission
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.people import DAYS, Affiliation
from pact_desktop.domain.sentence import said
from pact_desktop.roster_files.body_reader import BodyReader, Values
from pact_desktop.roster_files.column_names import BOTH_DAYS, DAY_FIELDS
from pact_desktop.roster_files.day_cells import DayWish, read_day, read_days
from pact_desktop.roster_files.field_cells import Doubt, Reader
from pact_desktop.roster_files.nothing_words import says_nothing
from pact_desktop.roster_files.rows import Wishes


def read_wishes(body: BodyReader, dates: Mapping[int, date], yes_means: DayWish) -> list[Wishes] | None:
    """What each row wishes, None if the file has no column for days; a yes is taken as ``yes_means``."""
    by_day = [_day_values(body, day, dates) for day in DAYS]
    if all(values is None for values in by_day):
        return None
    nothing: Values = [None] * body.size
    pairs = list(zip(*(values or nothing for values in by_day), strict=True))
    shared = {pair: _as_wishes(pair, yes_means) for pair in set(pairs)}
    return [shared[pair] for pair in pairs]


def implied_wishes(
    body: BodyReader, convening: Convening, affiliations: Values, counties: Values, yes_means: DayWish
) -> list[Wishes]:
    """Without a column for days, everybody is registered for the days that are open to them."""
    body.tell(said("The file has no column for days; everybody is registered for each day open to them."))
    pairs = list(zip(affiliations, counties, strict=True))
    shared: dict[tuple[str | None, str | None], Wishes] = {}
    for affiliation, county in set(pairs):
        rules = [convening.rule(Affiliation(affiliation or ""), county or "", day) for day in DAYS]
        yes = [DayWish.YES if rule is Admission.OPEN else None for rule in rules]
        shared[affiliation, county] = _as_wishes(yes, yes_means)
    return [shared[pair] for pair in pairs]


def _as_wishes(values: Sequence[str | None], yes_means: DayWish) -> Wishes:
    wishes = {day: DayWish(value) for day, value in zip(DAYS, values, strict=True) if value}
    return {day: yes_means if wish is DayWish.YES else wish for day, wish in wishes.items()}


def _day_values(body: BodyReader, day: int, dates: Mapping[int, date]) -> Values | None:
    """What the column of one day says, corrected by a column that speaks of all days (a status)."""
    field = DAY_FIELDS[day]
    own = body.read(field, _day_reader(day, dates)) if field in body.columns else None
    if BOTH_DAYS not in body.columns:
        return own
    common = body.read(BOTH_DAYS, _days_reader(body, day, dates))
    if own is None:
        return common
    return [_corrected(wish, status) for wish, status in zip(own, common, strict=True)]


_NOT_SAID = ""
"""What the reader of a day's cell gives for a blank one; None is one that is unclear."""


def _corrected(wish: str | None, status: str | None) -> str | None:
    """A day's own cell, overruled by a status other than a plain yes where the person hopes to come.

    Beside a blank cell a status registers nobody: it may speak of the other day. A refusal speaks of both.
    """
    if wish is None:
        return status
    if wish == _NOT_SAID:
        return DayWish.NO if status and not DayWish(status).comes else None
    overruled = status not in (None, DayWish.YES) and DayWish(wish).comes
    return status if overruled else wish


def _day_reader(day: int, dates: Mapping[int, date]) -> Reader:
    def read(text: str) -> str | Doubt:
        if says_nothing(text):
            return _NOT_SAID
        unclear = Doubt(None, said("Unclear whether this means yes or no; it was left out."))
        return read_day(text, day, dates) or unclear

    return read


def _days_reader(body: BodyReader, day: int, dates: Mapping[int, date]) -> Reader:
    """Read one day out of a column that speaks of all; its doubts are told for Day 1 only.

    Where nothing but 0 and 1 stands, 1 is yes and not Day 1.
    """
    only_flags = set(body.body.cells[body.columns[BOTH_DAYS].index]) <= {"", "0", "1"}

    def read(text: str) -> str | Doubt | None:
        if says_nothing(text):
            return None
        if only_flags:
            return DayWish.YES if text == "1" else DayWish.NO
        wishes = read_days(text, dates)
        if wishes is None:
            return Doubt(None, said("Unclear which days are meant; it was left out.")) if day == 1 else None
        return wishes[day]

    return read
