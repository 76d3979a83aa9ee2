"""From a sheet to the rows of a roster: what each row says, and every problem with row, column and reason.

The work goes by columns, and each distinct text of a column is read once: a roster of 100,000 rows has few
distinct counties, agencies and day cells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from pact_desktop.domain.admission import Admission
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import DAYS, TEXT_FIELDS, Affiliation
from pact_desktop.roster_files.column_names import ATTENDEE_ID, BOTH_DAYS, DAY_FIELDS, FULL_NAME
from pact_desktop.roster_files.columns import Body, body_below, judge_by_values
from pact_desktop.roster_files.day_cells import DayWish, read_day, read_days
from pact_desktop.roster_files.field_cells import LONGEST_CELL, Doubt, Reader, field_reader, too_long
from pact_desktop.roster_files.formulas import restore
from pact_desktop.roster_files.full_names import split_name
from pact_desktop.roster_files.headers import Header, find_header, header_from
from pact_desktop.roster_files.mapping import ColumnMapping
from pact_desktop.roster_files.plain import plain
from pact_desktop.roster_files.problems import Problem, Severity, shortened
from pact_desktop.roster_files.rows import RosterRow, Understanding, Wishes
from pact_desktop.roster_files.sheet import Sheet
from pact_desktop.roster_files.twins import single_out


def understand(
    sheet: Sheet,
    convening: Convening,
    mapping: ColumnMapping | None = None,
    yes_means: DayWish = DayWish.YES,
) -> Understanding:
    """Say what a sheet means for a convening.

    ``mapping`` stands before what is recognised. ``yes_means`` APPROVED says that the organizer has decided
    already, so that each yes is an approval. Raises UnreadableInputError if the sheet has no header row, no
    rows, or not the columns of the mapping.
    """
    mapping = mapping or ColumnMapping()
    dates = {number: day.date for number, day in convening.days.items()}
    header = header_from(sheet, mapping.columns, dates) if mapping.columns else find_header(sheet, dates)
    if header is None:
        raise UnreadableInputError(
            "No header row was found among the first rows of the sheet.",
            "Name the columns in a row above the people, for instance First name, Last name, County, Day 1."
            + (f" The sheets of the file are: {', '.join(sheet.names)}." if len(sheet.names) > 1 else ""),
        )
    body = body_below(sheet, header)
    header = replace(header, columns=judge_by_values(header.columns, body, dates))
    return _BodyReader(header, body, convening, dates, mapping, yes_means).read()


class _BodyReader:
    """Reads one body, column after column, and gathers its problems and the rows that cannot come in."""

    def __init__(
        self,
        header: Header,
        body: Body,
        convening: Convening,
        dates: dict[int, date],
        mapping: ColumnMapping,
        yes_means: DayWish,
    ) -> None:
        self._header = header
        self._columns = {column.field: column for column in header.columns if column.field}
        self._body = body
        self._convening = convening
        self._dates = dates
        self._mapping = mapping
        self._yes_means = yes_means
        self._problems: list[Problem] = []
        self._rejected: set[int] = set()
        self._unclear: dict[int, tuple[str, ...]] = {}

    def read(self) -> Understanding:
        """Return what the body says."""
        texts = {field: self._read(field) for field in TEXT_FIELDS if field in self._columns}
        self._split_full_names(texts)
        self._reject_nameless(texts)
        wishes = self._wishes()
        derived = self._derive_affiliations(texts, wishes)
        if wishes is None:
            wishes = self._implied_wishes(texts)
        rows, repeats = single_out(self._rows(texts, wishes, derived))
        problems = sorted([*self._problems, *repeats], key=lambda problem: problem.row)
        given = frozenset(self._given(texts))
        return Understanding(self._header, rows, given, problems, len(self._rejected))

    def _given(self, texts: dict[str, list[str | None]]) -> set[str]:
        """The fields that the file has columns for."""
        given = {field for field in texts if field != "affiliation" or field in self._columns}
        return given | {name for name in DAY_FIELDS.values() if {name, BOTH_DAYS} & self._columns.keys()}

    def _read(self, field: str, reader: Reader | None = None) -> list[str | None]:
        """Read the column of a field, each distinct text once, and note the doubts about its cells."""
        column = self._columns[field]
        cells = self._body.cells[column.index]
        reader = reader or field_reader(field)
        words = self._mapping.words(field)
        values: dict[str, str | None] = {}
        doubts: dict[str, Doubt] = {}
        for text in set(cells):
            ours = words.get(plain(text), text) if words else restore(text)
            reading = reader(ours) if len(ours) <= LONGEST_CELL else too_long(ours)
            if isinstance(reading, Doubt):
                doubts[text] = reading
                values[text] = reading.value
            else:
                values[text] = reading
        if doubts:
            for index, text in enumerate(cells):
                if text in doubts:
                    self._note(index, column.header, text, doubts[text])
                    if doubts[text].value is None:
                        self._unclear[index] = (*self._unclear.get(index, ()), column.header, text)
        return [values[text] for text in cells]

    def _note(self, index: int, header: str, value: str, doubt: Doubt) -> None:
        severity = Severity.ERROR if doubt.rejects else Severity.WARNING
        if doubt.rejects:
            self._rejected.add(index)
        number = self._body.numbers[index]
        self._problems.append(
            Problem(number, header, shortened(value), doubt.problem, severity, doubt.suggestions)
        )

    def _split_full_names(self, texts: dict[str, list[str | None]]) -> None:
        if FULL_NAME not in self._columns:
            return
        names = [split_name(name or "") for name in self._read(FULL_NAME)]
        texts["given_name"] = [given for given, _ in names]
        texts["family_name"] = [family for _, family in names]

    def _reject_nameless(self, texts: dict[str, list[str | None]]) -> None:
        columns = [
            texts[field] for field in ("given_name", "family_name", "preferred_name") if field in texts
        ]
        if not columns:
            raise UnreadableInputError(
                "No column of the sheet holds names.", "Say in the mapping which column holds the names."
            )
        for index, names in enumerate(zip(*columns, strict=True)):
            if not any(names):
                self._note(index, "", "", Doubt(None, "The row has no name.", rejects=True))

    def _wishes(self) -> list[Wishes] | None:
        """What each row wishes, None if the file has no column for days."""
        by_day = [self._day_values(day) for day in DAYS]
        if all(values is None for values in by_day):
            return None
        nothing: list[str | None] = [None] * len(self._body.numbers)
        first, second = (values or nothing for values in by_day)
        pairs = list(zip(first, second, strict=True))
        shared = {pair: self._as_wishes(pair) for pair in set(pairs)}
        return [shared[pair] for pair in pairs]

    def _day_values(self, day: int) -> list[str | None] | None:
        """What the column of one day says, corrected by a column that speaks of all days (a status)."""
        own = self._read(DAY_FIELDS[day], self._day_reader(day)) if DAY_FIELDS[day] in self._columns else None
        if BOTH_DAYS not in self._columns:
            return own
        common = self._read(BOTH_DAYS, self._days_reader(day))
        if own is None:
            return common
        return [_corrected(wish, status) for wish, status in zip(own, common, strict=True)]

    def _day_reader(self, day: int) -> Reader:
        def read(text: str) -> str | Doubt:
            unclear = Doubt(None, "Unclear whether this means yes or no; it was left out.")
            return read_day(text, day, self._dates) or unclear

        return read

    def _days_reader(self, day: int) -> Reader:
        """Read one day out of a column that speaks of all; its problems are noted for Day 1 only."""
        numbers_are_flags = set(self._body.cells[self._columns[BOTH_DAYS].index]) <= {"", "0", "1"}
        beside_days = not self._columns.keys().isdisjoint(DAY_FIELDS.values())

        def read(text: str) -> str | Doubt | None:
            if beside_days and not text.strip():
                return None
            if numbers_are_flags:
                return DayWish.YES if text == "1" else DayWish.NO
            wishes = read_days(text, self._dates)
            if wishes is None:
                return Doubt(None, "Unclear which days are meant; it was left out.") if day == 1 else None
            return wishes[day]

        return read

    def _as_wishes(self, values: Sequence[str | None]) -> Wishes:
        wishes = {day: DayWish(value) for day, value in zip(DAYS, values, strict=True) if value is not None}
        return {day: self._yes_means if wish is DayWish.YES else wish for day, wish in wishes.items()}

    def _derive_affiliations(
        self, texts: dict[str, list[str | None]], wishes: Sequence[Wishes] | None
    ) -> list[bool]:
        """Fill in the affiliations that the file does not give; return which were derived."""
        size = len(self._body.numbers)
        given = texts.get("affiliation") or [None] * size
        counties = texts.get("county") or [None] * size
        derived = [affiliation is None for affiliation in given]
        texts["affiliation"] = [
            affiliation or self._derived(county or "", wishes[index] if wishes else {}).value
            for index, (affiliation, county) in enumerate(zip(given, counties, strict=True))
        ]
        if "affiliation" not in self._columns:
            self._tell(
                "The file has no column for the affiliation; it was derived from the county and Day 1."
            )
        self._warn_of_members_elsewhere(texts["affiliation"], counties)
        return derived

    def _derived(self, county: str, wishes: Wishes) -> Affiliation:
        if not county:
            return Affiliation.ADDITIONAL_STAKEHOLDER
        if county not in self._convening.pact_counties:
            return Affiliation.NON_PACT_COUNTY_GUEST
        if wishes.get(1, DayWish.NO).comes:
            return Affiliation.COUNTY_TEAM_MEMBER
        return Affiliation.CHILD_WELFARE_SERVICES_STAFF

    def _warn_of_members_elsewhere(
        self, affiliations: Sequence[str | None], counties: Sequence[str | None]
    ) -> None:
        header = self._columns["affiliation"].header if "affiliation" in self._columns else ""
        for index, (affiliation, county) in enumerate(zip(affiliations, counties, strict=True)):
            if index in self._rejected or affiliation != Affiliation.COUNTY_TEAM_MEMBER:
                continue
            if county not in self._convening.pact_counties:
                where = f"{county} is not a PACT county" if county else "No PACT county is given"
                problem = f"{where}; the county team member is judged as a non-PACT county guest."
                self._note(index, header, county or "", Doubt(None, problem))

    def _implied_wishes(self, texts: dict[str, list[str | None]]) -> list[Wishes]:
        """Without a column for days, everybody is registered for the days that are open to them."""
        self._tell("The file has no column for days; everybody is registered for each day open to them.")
        counties = texts.get("county") or [None] * len(self._body.numbers)
        pairs = list(zip(texts["affiliation"], counties, strict=True))
        shared: dict[tuple[str | None, str | None], Wishes] = {}
        for affiliation, county in set(pairs):
            kind = Affiliation(affiliation or "")
            is_open = [self._convening.rule(kind, county or "", day) is Admission.OPEN for day in DAYS]
            shared[affiliation, county] = self._as_wishes([DayWish.YES if day else None for day in is_open])
        return [shared[pair] for pair in pairs]

    def _tell(self, problem: str) -> None:
        """Note what concerns the whole file, at its header."""
        self._problems.append(Problem(self._header.row, "", "", problem))

    def _rows(
        self, texts: dict[str, list[str | None]], wishes: Sequence[Wishes], derived: Sequence[bool]
    ) -> list[RosterRow]:
        size = len(self._body.numbers)
        ids = self._read(ATTENDEE_ID) if ATTENDEE_ID in self._columns else [None] * size
        names = tuple(texts)
        rows = []
        for index, values in enumerate(zip(*texts.values(), strict=True)):
            if index in self._rejected:
                continue
            if None in values:
                fields = {name: value for name, value in zip(names, values, strict=True) if value is not None}
            else:
                fields = dict(zip(names, values, strict=True))
            number = self._body.numbers[index]
            unclear = self._unclear.get(index, ())
            rows.append(RosterRow(number, ids[index] or "", fields, wishes[index], derived[index], unclear))
        return rows


def _corrected(wish: str | None, status: str | None) -> str | None:
    """A day's own cell, overruled by a status other than a plain yes where the person hopes to come."""
    if wish is None:
        return status
    overruled = status not in (None, DayWish.YES) and DayWish(wish).comes
    return status if overruled else wish
