"""What the rows of a roster file say, and what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.roster_files.day_cells import DayWish
from pact_desktop.roster_files.field_cells import LONGEST_CELL
from pact_desktop.roster_files.mapping import ColumnMapping
from pact_desktop.roster_files.problems import Severity
from pact_desktop.roster_files.reading import read_sheet
from pact_desktop.roster_files.rows import Understanding
from pact_desktop.roster_files.sheet import Sheet
from pact_desktop.roster_files.understand import understand
from tests.roster_files.support import CONVENING, understood

YES, NO = DayWish.YES, DayWish.NO


def _told(file: Understanding) -> list[tuple[int, str, str]]:
    """Row, column and sentence of each problem."""
    return [(problem.row, problem.column, problem.problem) for problem in file.problems]


def test_a_plain_roster_is_understood_without_a_problem() -> None:
    file = understood(
        """
        First Name | Last Name | County       | Affiliation | Discipline | Email           | Day 1 | Day 2
        Ann        | Lee       | LA County    | Team member | Probation  | ann@example.org | x     | yes
        Bo         | Day       | Fresno       | Guest       | CBO        | bo@example.org  |       | requested
        """
    )
    assert file.problems == []
    assert file.rejected == 0
    ann, bo = file.rows
    assert ann.fields == {
        "given_name": "Ann",
        "family_name": "Lee",
        "county": "Los Angeles",
        "affiliation": "county_team_member",
        "discipline": "probation",
        "email": "ann@example.org",
    }
    assert (ann.number, ann.wishes) == (2, {1: YES, 2: YES})
    assert (bo.number, bo.wishes) == (3, {2: DayWish.REQUESTED})


def test_rows_are_numbered_as_in_the_sheet_and_blank_ones_and_repeated_headers_left_out() -> None:
    people = [
        ["Title"],
        [],
        ["Name", "County"],
        ["Ann Lee", "Kern"],
        [" ", ""],
        ["Name", "County"],
        ["Bo Day", ""],
    ]
    file = understand(Sheet(people), CONVENING)
    assert [(row.number, row.display_name) for row in file.rows] == [(4, "Ann Lee"), (7, "Bo Day")]


@pytest.mark.parametrize(
    ("county", "day1", "affiliation"),
    [
        ("Alameda", "x", "county_team_member"),
        ("Alameda", "requested", "county_team_member"),
        ("Alameda", "", "child_welfare_services_staff"),
        ("Alameda", "cancelled", "child_welfare_services_staff"),
        ("Fresno", "x", "non_pact_county_guest"),
        ("", "x", "additional_stakeholder"),
    ],
)
def test_without_an_affiliation_column_it_is_derived_and_said_so(
    county: str, day1: str, affiliation: str
) -> None:
    file = understood(f"Name | County | Day 1\nAnn Lee | {county} | {day1}")
    assert file.rows[0].fields["affiliation"] == affiliation
    assert file.rows[0].derived
    assert "affiliation" not in file.given
    assert _told(file) == [
        (1, "", "The file has no column for the affiliation; it was derived from the county and Day 1.")
    ]


def test_a_blank_or_unknown_affiliation_is_derived_in_its_row() -> None:
    file = understood(
        "Name | County | Role | Day 1\nAnn Lee | Kern | | x\nBo Day | | Wizard | x\nCy Fox | | Speaker | x"
    )
    assert [row.fields["affiliation"] for row in file.rows] == [
        "non_pact_county_guest",
        "additional_stakeholder",
        "key_stakeholder",
    ]
    assert [row.derived for row in file.rows] == [True, True, False]
    assert _told(file) == [(3, "Role", "Unknown affiliation; it was derived from the county and Day 1.")]


def test_a_column_headed_affiliation_that_holds_institutions_is_the_agency() -> None:
    file = understood(
        """
        Name    | County | Affiliation                | Day 1
        Ann Lee | Kern   | Kern County Social Services | x
        Bo Day  |        | Redwood University         | x
        """
    )
    assert file.rows[0].fields["agency"] == "Kern County Social Services"
    assert file.rows[0].derived
    assert file.columns[2].field == "agency"
    assert file.columns[2].note


def test_a_column_headed_role_that_holds_titles_does_not_displace_a_title_column() -> None:
    file = understood("Name | Role | Job Title | Day 1\nAnn Lee | Program Director | Director | x")
    assert file.rows[0].fields["title"] == "Director"
    assert file.columns[1].field is None


def test_without_a_day_column_everybody_is_registered_for_the_days_open_to_them() -> None:
    file = understood(
        """
        Name    | County  | Affiliation
        Ann Lee | Alameda | County team member
        Bo Day  | Alameda | CWS staff
        Cy Fox  | Fresno  | Guest
        """
    )
    assert [row.wishes for row in file.rows] == [{1: YES, 2: YES}, {2: YES}, {}]
    assert file.given.isdisjoint({"day1", "day2"})
    assert _told(file) == [
        (1, "", "The file has no column for days; everybody is registered for each day open to them.")
    ]


def test_one_column_for_all_days_is_understood() -> None:
    file = understood(
        """
        Name    | Affiliation | Attending
        Ann Lee | Speaker     | Both
        Bo Day  | Speaker     | Day 1 only
        Cy Fox  | Speaker     | waitlisted
        Di Ray  | Speaker     | hopefully
        Ed Poe  | Speaker     |
        """
    )
    assert [row.wishes for row in file.rows] == [
        {1: YES, 2: YES},
        {1: YES, 2: NO},
        {1: DayWish.WAITLISTED, 2: DayWish.WAITLISTED},
        {},
        {},
    ]
    assert _told(file) == [(5, "Attending", "Unclear which days are meant; it was left out.")]


def test_zeros_and_ones_in_a_column_for_all_days_are_no_days() -> None:
    file = understood("Name | Role | Attending\nAnn Lee | Speaker | 1\nBo Day | Speaker | 0")
    assert [row.wishes for row in file.rows] == [{1: YES, 2: YES}, {1: NO, 2: NO}]


def test_a_status_beside_day_columns_overrules_their_yes() -> None:
    file = understood(
        """
        Name    | Role    | Day 1 | Day 2 | Status
        Ann Lee | Speaker | x     |       | Confirmed
        Bo Day  | Speaker | x     | x     | Cancelled
        Cy Fox  | Speaker | x     | x     |
        """
    )
    assert [row.wishes for row in file.rows] == [
        {1: DayWish.APPROVED},
        {1: DayWish.CANCELLED, 2: DayWish.CANCELLED},
        {1: YES, 2: YES},
    ]


def test_a_status_that_says_nothing_of_days_is_left_alone() -> None:
    file = understood(
        "Name | Role | Day 1 | Status\nAnn Lee | Speaker | x | paid\nBo Day | Speaker | x | invoice sent"
    )
    assert file.columns[3].field is None
    assert file.problems == []


def test_each_yes_is_an_approval_when_the_organizer_has_decided_already() -> None:
    file = understood(
        "Name | Role | Day 1 | Day 2\nAnn Lee | Speaker | x | waitlisted", yes_means=DayWish.APPROVED
    )
    assert file.rows[0].wishes == {1: DayWish.APPROVED, 2: DayWish.WAITLISTED}


def test_a_row_without_any_name_is_rejected_and_the_others_come_in() -> None:
    file = understood(
        "First | Last | Role | Day 1\n | | Speaker | x\nAnn | | Speaker | x\n | Lee | Speaker | x"
    )
    assert [row.display_name for row in file.rows] == ["Ann", "Lee"]
    assert file.rejected == 1
    assert (file.problems[0].row, file.problems[0].severity) == (2, Severity.ERROR)


def test_a_county_that_is_none_rejects_the_row() -> None:
    file = understood(
        "Name | County | Role | Day 1\nAnn Lee | Atlantis | Speaker | x\nBo Day | Kern | Speaker | x"
    )
    assert [row.display_name for row in file.rows] == ["Bo Day"]
    assert file.rejected == 1
    (problem,) = file.problems
    assert problem == (2, "County", "Atlantis", "This is no county of California.", Severity.ERROR, ())


def test_an_unclear_county_is_asked_about_and_the_row_comes_in_without() -> None:
    file = understood("Name | County | Role | Day 1\nAnn Lee | SB | Speaker | x")
    assert "county" not in file.rows[0].fields
    assert file.rejected == 0
    assert "Santa Barbara" in file.problems[0].suggestions
    assert file.problems[0].severity is Severity.WARNING


def test_a_team_member_of_a_county_that_is_not_a_pact_county_is_warned_of() -> None:
    file = understood("Name | County | Role | Day 1\nAnn Lee | Fresno | Team member | x")
    assert _told(file) == [
        (
            2,
            "Role",
            "Fresno is not a PACT county; the county team member is judged as a non-PACT county guest.",
        )
    ]


def test_doubtful_cells_are_told_with_row_column_and_value_and_kept() -> None:
    file = understood(
        """
        Name    | Role    | Day 1 | Email          | Phone | Discipline
        Ann Lee | Speaker | maybe | ann at example | 12    | Magic
        """
    )
    assert [(problem.row, problem.column, problem.value) for problem in file.problems] == [
        (2, "Discipline", "Magic"),
        (2, "Email", "ann at example"),
        (2, "Phone", "12"),
        (2, "Day 1", "maybe"),
    ]
    assert file.rows[0].fields["email"] == "ann at example"
    assert "discipline" not in file.rows[0].fields
    assert file.rows[0].wishes == {}


def test_identical_rows_come_in_once_with_a_warning_that_names_both() -> None:
    file = understood("Name | Role | Day 1\nAnn Lee | Speaker | x\nAnn  Lee | speaker | X")
    assert len(file.rows) == 1
    assert _told(file) == [(3, "", "Rows 2 and 3 are identical; they come in once.")]


def test_rows_that_differ_in_what_was_not_understood_are_two_people() -> None:
    file = understood("Name | County | Role | Day 1\nAnn Lee | SB | Speaker | x\nAnn Lee | SC | Speaker | x")
    assert len(file.rows) == 2


def test_namesakes_and_shared_addresses_are_two_people_with_a_warning_that_names_both() -> None:
    file = understood(
        """
        Name    | Role    | Day 1 | Email
        Ann Lee | Speaker | x     | office@example.org
        ann lee | Speaker |       |
        Bo Day  | Speaker | x     | Office@example.org
        """
    )
    assert len(file.rows) == 3
    assert _told(file) == [
        (3, "", "Rows 2 and 3 have the same name; they come in as two people."),
        (4, "", "Rows 2 and 4 share this address; they come in as two people."),
    ]


def test_a_chosen_mapping_names_columns_and_words() -> None:
    mapping = ColumnMapping(
        {"Rufname": "given_name", "Group": "affiliation"},
        {"affiliation": {"Crew": "event staff"}, "day1": {"da": "yes"}},
    )
    file = understood("Rufname | Group | Day 1\nAnn | crew | da", mapping)
    assert file.rows[0].fields == {"given_name": "Ann", "affiliation": "event_staff"}
    assert file.rows[0].wishes == {1: YES}
    assert file.columns[0].chosen


def test_text_is_freed_of_stray_spaces_and_control_characters_and_notes_keep_their_lines() -> None:
    rows = [
        ["Name", "Role", "Notes", "Tags"],
        ["  Ann\u00a0 Lee\x07 ", "Speaker", "one \r\n two\x00", "vip; first time ,vip"],
    ]
    (row,) = understand(Sheet(rows), CONVENING).rows
    assert (row.fields["given_name"], row.fields["family_name"]) == ("Ann", "Lee")
    assert row.fields["notes"] == "one\ntwo"
    assert row.fields["tags"] == "vip, first time"


def test_names_in_any_script_and_of_any_length_are_kept() -> None:
    long = "Wolfeschlegelsteinhausenbergerdorff" * 20
    names = ["محمد", "美咲", "Ελένη", "👩‍🚀 Zoe", "e\u0301\u0323lan", long]
    file = understand(
        Sheet([["First", "Last", "Role"], *([name, name, "Speaker"] for name in names)]), CONVENING
    )
    assert [row.fields["given_name"] for row in file.rows] == names


def test_a_cell_longer_than_a_worksheet_holds_is_left_out_with_a_warning() -> None:
    rows = [["Name", "Role", "Day 1", "Notes"], ["Ann Lee", "Speaker", "x", "n" * (LONGEST_CELL + 1)]]
    file = understand(Sheet(rows), CONVENING)
    assert "notes" not in file.rows[0].fields
    assert "left out" in file.problems[0].problem
    assert len(file.problems[0].value) < 100


def test_ids_that_are_not_this_programs_are_the_files_own() -> None:
    file = understood("Attendee ID | Name | Role\nA-17 | Ann Lee | Speaker")
    assert file.rows[0].fields["external_id"] == "A-17"
    assert file.rows[0].attendee_id == ""


def test_this_programs_ids_are_read_in_any_spelling() -> None:
    file = understood("attendee_id | Name | Role\n0000000ooooil | Ann Lee | Speaker")
    assert file.rows[0].attendee_id == "0000000000011"


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([["Ann", "Lee"], ["Bo", "Day"]], "No header row"),
        ([], "No header row"),
        ([["Name", "County"]], "no rows below"),
        ([["Name", "County"], ["", " "]], "no rows below"),
    ],
)
def test_a_sheet_without_header_or_people_is_refused(rows: list[list[str]], sentence: str) -> None:
    with pytest.raises(UnreadableInputError, match=sentence):
        understand(Sheet(rows), CONVENING)


def test_a_mapping_that_leaves_no_name_is_refused() -> None:
    with pytest.raises(UnreadableInputError, match="holds names"):
        understood("Who | County\nAnn | Kern", ColumnMapping({"Who": "notes"}))


def test_a_roster_in_spanish_from_an_older_spreadsheet_program_is_understood(tmp_path: Path) -> None:
    text = (
        "Lista de inscripción;;;;;;\r\n"
        "Nombre;Apellidos;Condado;Afiliación;Disciplina;Correo electrónico;Día 1;Día 2\r\n"
        "José María;Núñez Peña;Los Ángeles;Miembro del equipo;Salud pública;jose@example.org;sí;SÍ\r\n"
        "Inés;Ibáñez;san joaquín;Coordinadora;Bienestar infantil;ines@example.org;x;pendiente\r\n"
        "Raúl;Ortiz;;Ponente;;raul@example.org;no;lista de espera\r\n"
    )
    (tmp_path / "lista.csv").write_bytes(text.encode("cp1252"))
    file = understand(read_sheet(tmp_path / "lista.csv"), CONVENING)
    assert file.problems == []
    assert [row.display_name for row in file.rows] == ["José María Núñez Peña", "Inés Ibáñez", "Raúl Ortiz"]
    assert [row.fields.get("county", "") for row in file.rows] == ["Los Angeles", "San Joaquin", ""]
    assert [row.fields["affiliation"] for row in file.rows] == [
        "county_team_member",
        "pact_coordinator",
        "key_stakeholder",
    ]
    assert [row.wishes for row in file.rows] == [
        {1: YES, 2: YES},
        {1: YES, 2: DayWish.REQUESTED},
        {1: NO, 2: DayWish.WAITLISTED},
    ]


def test_a_column_of_counties_is_known_by_its_values_whatever_its_header() -> None:
    file = understood(
        """
        Name    | Co.         | T-shirt | Day 1
        Ann Lee | LA County   | M       | x
        Bo Day  | kern        | Kern    | x
        Cy Oak  |             |         | x
        Di Elm  | San Diego   | L       | x
        """
    )
    assert [(column.field, column.note) for column in file.columns[1:3]] == [
        ("county", "its values are counties"),
        (None, ""),
    ]
    assert [row.fields.get("county", "") for row in file.rows] == ["Los Angeles", "Kern", "", "San Diego"]


def test_a_column_that_was_left_out_on_purpose_stays_out_though_it_holds_counties() -> None:
    text = """
        Name    | Co.
        Ann Lee | LA County
        Bo Day  | kern
        """
    assert understood(text, ColumnMapping({"Co.": None})).columns[1].field is None


def test_a_line_of_totals_is_asked_about() -> None:
    file = understood(
        """
        No.   | Name
        1     | Ann Lee
        Total | 26
              | TOTAL:
        """
    )
    sentence = "This looks like a line of totals; is this row a person?"
    assert [told for told in _told(file) if told[0] > 2] == [(3, "", sentence), (4, "", sentence)]


def test_letters_that_were_lost_in_saving_are_told_of() -> None:
    file = understood(
        """
        First | Last    | Goes by
        Th?   | Nguy?n  | Minh
        ????  | Haddad  | Layla?
        Ann   | Lee     | why not?
        """
    )
    sentence = "Letters were lost when this file was saved; save it as XLSX, or as CSV in UTF-8."
    lost = [(row, column) for row, column, problem in _told(file) if problem == sentence]
    assert lost == [(2, "First"), (2, "Last"), (3, "First"), (3, "Goes by"), (4, "Goes by")]
    assert file.rows[0].fields["family_name"] == "Nguy?n"
