"""From a sheet to the rows of a roster: what each row says, and every problem with row, column and reason.

The work goes by columns, and each distinct text of a column is read once: a roster of 100,000 rows has few
distinct counties, agencies and day cells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pact_desktop.domain.convening import Convening
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import TEXT_FIELDS, Affiliation
from pact_desktop.domain.sentence import said
from pact_desktop.roster_files.body_reader import BodyReader, Values
from pact_desktop.roster_files.column_names import ATTENDEE_ID, BOTH_DAYS, DAY_FIELDS, FULL_NAME
from pact_desktop.roster_files.columns import body_below, judge_by_values
from pact_desktop.roster_files.day_cells import DayWish
from pact_desktop.roster_files.field_cells import Doubt
from pact_desktop.roster_files.full_names import split_name
from pact_desktop.roster_files.headers import find_header, header_from
from pact_desktop.roster_files.mapping import ColumnMapping
from pact_desktop.roster_files.plain import plain
from pact_desktop.roster_files.rows import RosterRow, Understanding, Wishes
from pact_desktop.roster_files.sheet import Sheet
from pact_desktop.roster_files.twins import single_out
from pact_desktop.roster_files.wishes import implied_wishes, read_wishes


def understand(
    sheet: Sheet,
    convening: Convening,
    mapping: ColumnMapping | None = None,
    yes_means: DayWish = DayWish.YES,
) -> Understanding:
    """Say what a sheet means for a convening.

    ``mapping`` stands before what is recognised. ``yes_means`` APPROVED says that the organizer has decided
    already, so that each yes is an approval. Raises UnreadableInputError if the sheet has no header row, no
    rows, no names, or not the columns of the mapping.
    """
    mapping = mapping or ColumnMapping()
    dates = {number: day.date for number, day in convening.days.items()}
    header = header_from(sheet, mapping.columns, dates) if mapping.columns else find_header(sheet, dates)
    if header is None:
        raise _no_header(sheet)
    below = body_below(sheet, header)
    header = replace(header, columns=judge_by_values(header.columns, below, dates))
    body = BodyReader(header, below, mapping)
    body.tell_cells_without_value()
    texts = _texts(body)
    _reject_nameless(body, texts)
    wishes = read_wishes(body, dates, yes_means)
    derived = _derive_affiliations(body, convening, texts, wishes)
    if wishes is None:
        counties = texts.get("county") or [None] * body.size
        wishes = implied_wishes(body, convening, texts["affiliation"], counties, yes_means)
    rows, repeats = single_out(_rows(body, texts, wishes, derived))
    problems = sorted([*body.problems, *repeats], key=lambda problem: problem.row)
    return Understanding(header, rows, _given(body, texts), problems, len(body.rejected))


def _no_header(sheet: Sheet) -> UnreadableInputError:
    hint = said(
        "Name the columns in a row above the people, for instance First name, Last name, County, Day 1."
    )
    if len(sheet.names) > 1:
        hint = said("{hint} The sheets of the file are: {names}.", hint=hint, names=", ".join(sheet.names))
    return UnreadableInputError("No header row was found among the first rows of the sheet.", hint)


def _texts(body: BodyReader) -> dict[str, Values]:
    """The columns of text by field; a name in one column is split in two."""
    texts = {field: body.read(field) for field in TEXT_FIELDS if field in body.columns}
    if FULL_NAME in body.columns:
        names = [split_name(name) if name else (None, None) for name in body.read(FULL_NAME)]
        texts["given_name"] = [given for given, _ in names]
        texts["family_name"] = [family for _, family in names]
    return texts


def _reject_nameless(body: BodyReader, texts: dict[str, Values]) -> None:
    columns = [texts[field] for field in ("given_name", "family_name", "preferred_name") if field in texts]
    if not columns:
        raise UnreadableInputError(
            "No column of the sheet holds names.", "Say in the mapping which column holds the names."
        )
    for index, names in enumerate(zip(*columns, strict=True)):
        if not any(names):
            body.note(index, "", "", Doubt(None, said("The row has no name."), rejects=True))
        elif _is_of_totals(name := " ".join(filter(None, names))):
            body.note(
                index, "", name, Doubt(name, said("This looks like a line of totals; is this row a person?"))
            )


def _is_of_totals(name: str) -> bool:
    return name.isdigit() or plain(name) in ("total", "totals", "grand total", "total general", "sum", "suma")


def _derive_affiliations(
    body: BodyReader, convening: Convening, texts: dict[str, Values], wishes: Sequence[Wishes] | None
) -> list[bool]:
    """Fill in the affiliations that the file does not give; return which were derived."""
    given = texts.get("affiliation") or [None] * body.size
    counties = texts.get("county") or [None] * body.size
    texts["affiliation"] = [
        affiliation or _derived(convening, county or "", wishes[index] if wishes else {}).value
        for index, (affiliation, county) in enumerate(zip(given, counties, strict=True))
    ]
    if "affiliation" not in body.columns:
        body.tell(
            said("The file has no column for the affiliation; it was derived from the county and Day 1.")
        )
    _warn_of_members_elsewhere(body, convening, texts["affiliation"], counties)
    return [affiliation is None for affiliation in given]


def _derived(convening: Convening, county: str, wishes: Wishes) -> Affiliation:
    """The affiliation of someone whose file gives none."""
    if not county:
        return Affiliation.ADDITIONAL_STAKEHOLDER
    if county not in convening.pact_counties:
        return Affiliation.NON_PACT_COUNTY_GUEST
    if wishes.get(1, DayWish.NO).comes:
        return Affiliation.COUNTY_TEAM_MEMBER
    return Affiliation.CHILD_WELFARE_SERVICES_STAFF


def _warn_of_members_elsewhere(
    body: BodyReader, convening: Convening, affiliations: Values, counties: Values
) -> None:
    header = body.header_of("affiliation")
    for index, (affiliation, county) in enumerate(zip(affiliations, counties, strict=True)):
        is_member = affiliation == Affiliation.COUNTY_TEAM_MEMBER and index not in body.rejected
        if is_member and county not in convening.pact_counties:
            problem = (
                said(
                    "{county} is not a PACT county; "
                    "the county team member is judged as a non-PACT county guest.",
                    county=county,
                )
                if county
                else said(
                    "No PACT county is given; the county team member is judged as a non-PACT county guest."
                )
            )
            body.note(index, header, county or "", Doubt(county, problem))


def _rows(
    body: BodyReader, texts: dict[str, Values], wishes: Sequence[Wishes], derived: Sequence[bool]
) -> list[RosterRow]:
    """Put the columns together again, row by row, without the rejected rows."""
    ids = body.read(ATTENDEE_ID) if ATTENDEE_ID in body.columns else [None] * body.size
    names = tuple(texts)
    rows = []
    for index, values in enumerate(zip(*texts.values(), strict=True)):
        if index in body.rejected:
            continue
        fields = {name: value for name, value in zip(names, values, strict=True) if value is not None}
        number, unclear = body.body.numbers[index], body.unclear.get(index, ())
        rows.append(RosterRow(number, ids[index] or "", fields, wishes[index], derived[index], unclear))
    return rows


def _given(body: BodyReader, texts: dict[str, Values]) -> frozenset[str]:
    """The fields that the file has columns for."""
    days = (name for name in DAY_FIELDS.values() if {name, BOTH_DAYS} & body.columns.keys())
    return frozenset(texts.keys() - ({"affiliation"} - body.columns.keys())) | frozenset(days)
