"""Columns are recognised by what their headers mean."""

from __future__ import annotations

import pytest

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.roster_files.headers import find_header, header_from, header_shape
from pact_desktop.roster_files.sheet import Sheet
from tests.roster_files.support import DATES, typed


def _field(header: str) -> str | None:
    """The field of a column with this header beside a column of names."""
    found = find_header(Sheet([["First name", "Last name", header]]), DATES)
    assert found is not None
    return found.columns[2].field


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("E-mail", "email"),
        ("Correo electrónico", "email"),
        ("Email Address (work)", "email"),
        ("Organization/Agency", "agency"),
        ("Organización", "agency"),
        ("County", "county"),
        ("CONDADO", "county"),
        ("What county do you represent?", "county"),
        ("Role/Affiliation", "affiliation"),
        ("Attendee Type", "affiliation"),
        ("Discipline", "discipline"),
        ("Disciplina", "discipline"),
        ("Job Title", "title"),
        ("Title/Position", "title"),
        ("Puesto", "title"),
        ("Name on Badge", "preferred_name"),
        ("Preferred Name (for badge)", "preferred_name"),
        ("Pronouns", "pronouns"),
        ("Pronombres", "pronouns"),
        ("Cell phone", "phone"),
        ("Teléfono", "phone"),
        ("Dietary Restrictions / Allergies", "dietary"),
        ("Restricciones alimentarias", "dietary"),
        ("Do you need any accommodations?", "accessibility"),
        ("Notes for the desk", "notes"),
        ("Observaciones", "notes"),
        ("Tags", "tags"),
        ("Confirmation number", "external_id"),
        ("attendee_id", "attendee_id"),
        ("Day 1", "day1"),
        ("Día 2", "day2"),
        ("Attending Day 2?", "day2"),
        ("Day 1: in-depth (for the cohort)", "day1"),
        ("Wed 10/21", "day1"),
        ("October 22nd, 2026", "day2"),
        ("2026-10-22", "day2"),
        ("21 de octubre", "day1"),
        ("Second day", "day2"),
        ("Which days will you attend? (Day 1 / Day 2 / Both)", "days"),
        ("Attending", "days"),
        ("Asistirá", "days"),
        ("Registration status", "days"),
        ("day1_in", "day1_in"),
        ("Day 2 check-in", "day2_in"),
        ("badge_issue", "badge_issue"),
        ("Agnecy", "agency"),
        ("Dicipline", "discipline"),
    ],
)
def test_a_header_is_recognised_by_its_meaning(header: str, field: str) -> None:
    assert _field(header) == field


@pytest.mark.parametrize(
    "header",
    [
        "Country",
        "Emergency Contact Phone",
        "Supervisor Email",
        "Day 1 lunch",
        "Timestamp",
        "#",
        "City",
        "Zip",
        "T-shirt",
    ],
)
def test_a_column_about_something_else_is_left_alone(header: str) -> None:
    assert _field(header) is None


@pytest.mark.parametrize(
    ("headers", "fields"),
    [
        ("Attendee First | Attendee Last", ["given_name", "family_name"]),
        ("Given name | Family name", ["given_name", "family_name"]),
        ("Nombre | Apellido(s)", ["given_name", "family_name"]),
        ("Name | Last Name", ["given_name", "family_name"]),
        ("Name | County", ["full_name", "county"]),
        ("Nombre completo | Condado", ["full_name", "county"]),
        ("Full Name | First Name | Last Name", [None, "given_name", "family_name"]),
        ("Name | First Name | County", ["full_name", None, "county"]),
        ("Email | Work email | Name", ["email", None, "full_name"]),
    ],
)
def test_names_are_told_apart_by_what_stands_beside_them(headers: str, fields: list[str | None]) -> None:
    header = find_header(typed(headers), DATES)
    assert header is not None
    assert [column.field for column in header.columns] == fields


def test_titles_and_blank_rows_above_the_header_are_passed_over() -> None:
    header = find_header(
        Sheet(
            [["PACT Convening: name list"], [], ["Updated 9/30", ""], ["First Name", "Last Name", "County"]]
        ),
        DATES,
    )
    assert header is not None
    assert header.row == 4


def test_people_are_no_header() -> None:
    assert find_header(typed("Ann | Lee | Los Angeles County \n Bo | Day | Probation"), DATES) is None


def test_a_single_column_of_names_is_enough() -> None:
    header = find_header(typed("Name\nAnn Lee\nBo Day"), DATES)
    assert header is not None
    assert header.row == 1


def test_an_exact_name_is_surer_than_a_misspelt_one_and_than_a_question() -> None:
    header = find_header(typed("First Name | Lsat Name | Please tell us in which county you work"), DATES)
    assert header is not None
    sure = [column.confidence for column in header.columns]
    assert sure == sorted(sure, reverse=True)
    assert len(set(sure)) == 3


def test_a_chosen_mapping_stands_before_what_is_recognised() -> None:
    sheet = typed("List \n Rufname | Last name | County | Region \n Ann | Lee | north | Kern")
    header = header_from(sheet, {"rufname": "given_name", "Region": "county", "Last name": None}, DATES)
    assert header.row == 2
    assert [column.field for column in header.columns] == ["given_name", None, None, "county"]


def test_a_mapping_of_columns_that_the_sheet_lacks_is_refused() -> None:
    with pytest.raises(UnreadableInputError, match="does not have: “Vorname”"):
        header_from(typed("Name | County"), {"Vorname": "given_name", "Name": "full_name"}, DATES)


def test_the_shape_of_a_header_ignores_case_and_punctuation_but_not_order() -> None:
    assert header_shape(["First Name", "E-Mail"]) == header_shape(["first name ", "e_mail"])
    assert header_shape(["First Name", "E-Mail"]) != header_shape(["E-Mail", "First Name"])
