"""Single cells mean what people write into them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.domain.people import Affiliation, Discipline
from pact_desktop.roster_files.category_cells import (
    field_of_affiliation_column,
    read_affiliation,
    read_discipline,
)
from pact_desktop.roster_files.contacts import bare_email, is_email, is_phone
from pact_desktop.roster_files.day_cells import DayWish, read_day, read_days
from pact_desktop.roster_files.field_cells import Doubt, field_reader, normalised
from pact_desktop.roster_files.formulas import neutralise, restore
from pact_desktop.roster_files.full_names import split_name
from tests.roster_files.support import DATES

YES, NO = DayWish.YES, DayWish.NO


@pytest.mark.parametrize(
    "text", ["x", "X", "true", "TRUE", "1", "yes", "Yes!", "sí", "SI", "both", "✓", "☑", "Both days"]
)
def test_a_day_cell_says_yes(text: str) -> None:
    assert read_day(text, 1, DATES) is YES


@pytest.mark.parametrize("text", ["no", "No", "0", "false", "☐", "Not attending", "no asistirá", "neither"])
def test_a_day_cell_says_no(text: str) -> None:
    assert read_day(text, 1, DATES) is NO


@pytest.mark.parametrize("text", ["", " ", "-", "—", "n/a", "N.A.", "none", "TBD", "...", "ninguno"])
def test_a_blank_day_cell_or_a_word_for_nothing_says_neither_yes_nor_no(text: str) -> None:
    assert read_day(text, 1, DATES) is None
    assert read_days(text, DATES) is None


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("requested", DayWish.REQUESTED),
        ("Pending", DayWish.REQUESTED),
        ("solicitada", DayWish.REQUESTED),
        ("Waitlisted", DayWish.WAITLISTED),
        ("wait list", DayWish.WAITLISTED),
        ("lista de espera", DayWish.WAITLISTED),
        ("approved", DayWish.APPROVED),
        ("CONFIRMED", DayWish.APPROVED),
        ("Aprobado", DayWish.APPROVED),
        ("approved 9/12", DayWish.APPROVED),
        ("declined", DayWish.DECLINED),
        ("rechazado", DayWish.DECLINED),
        ("Canceled", DayWish.CANCELLED),
        ("cancelada", DayWish.CANCELLED),
    ],
)
def test_a_day_cell_sets_a_standing(text: str, wish: DayWish) -> None:
    assert read_day(text, 2, DATES) is wish
    assert wish.standing is not None


@pytest.mark.parametrize(
    "text", ["maybe", "?", "not sure", "ask her", "confirmed if space", "yes - cancelled", "Yes (declined)"]
)
def test_an_unclear_day_cell_is_not_guessed(text: str) -> None:
    assert read_day(text, 1, DATES) is None


@pytest.mark.parametrize("text", ["2", "Day 2", "Oct 22", "2026-10-22", "2 guests", "bus 2"])
def test_naming_another_day_is_no_written_no(text: str) -> None:
    assert read_day(text, 1, DATES) is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Both", {1: YES, 2: YES}),
        ("Day 1 & 2", {1: YES, 2: YES}),
        ("Days 1 and 2", {1: YES, 2: YES}),
        ("Day 1 only", {1: YES, 2: NO}),
        ("Day 2 only", {1: NO, 2: YES}),
        ("día 2", {1: NO, 2: YES}),
        ("2", {1: NO, 2: YES}),
        ("1, 2", {1: YES, 2: YES}),
        ("Oct 22", {1: NO, 2: YES}),
        ("2026-10-21", {1: YES, 2: NO}),
        ("yes", {1: YES, 2: YES}),
        ("no", {1: NO, 2: NO}),
        ("waitlisted", {1: DayWish.WAITLISTED, 2: DayWish.WAITLISTED}),
        ("not Day 1", None),
        ("some of it", None),
        ("2 only", {1: NO, 2: YES}),
        ("approved 9/2", {1: DayWish.APPROVED, 2: DayWish.APPROVED}),
        ("2 guests", None),
    ],
)
def test_a_cell_for_all_days_names_them(text: str, days: dict[int, DayWish] | None) -> None:
    assert read_days(text, DATES) == days


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        ("County team member", Affiliation.COUNTY_TEAM_MEMBER),
        ("county_team_member", Affiliation.COUNTY_TEAM_MEMBER),
        ("Team Member", Affiliation.COUNTY_TEAM_MEMBER),
        ("Alameda County Team Member", Affiliation.COUNTY_TEAM_MEMBER),
        ("PACT Coordinator", Affiliation.PACT_COORDINATOR),
        ("CWS staff", Affiliation.CHILD_WELFARE_SERVICES_STAFF),
        ("Speaker/Presenter", Affiliation.KEY_STAKEHOLDER),
        ("Key Stakholder", Affiliation.KEY_STAKEHOLDER),
        ("Community partner", Affiliation.ADDITIONAL_STAKEHOLDER),
        ("Non-PACT County", Affiliation.NON_PACT_COUNTY_GUEST),
        ("Non-PACT county team member", Affiliation.NON_PACT_COUNTY_GUEST),
        ("Voluntaria", Affiliation.EVENT_STAFF),
        ("Wizard", None),
    ],
)
def test_affiliations_are_read_in_the_words_of_organizers(text: str, affiliation: Affiliation | None) -> None:
    assert read_affiliation(text) is affiliation


@pytest.mark.parametrize(
    ("text", "discipline"),
    [
        ("Child Welfare", Discipline.CHILD_WELFARE),
        ("Juvenile Probation Dept", Discipline.PROBATION),
        ("Mental health", Discipline.BEHAVIORAL_HEALTH),
        ("behavioural health", Discipline.BEHAVIORAL_HEALTH),
        ("Salud pública", Discipline.PUBLIC_HEALTH),
        ("Sheriff", Discipline.LAW_ENFORCEMENT),
        ("Legal/courts", Discipline.LEGAL_COURTS),
        ("educación", Discipline.EDUCATION),
        ("CBO", Discipline.COMMUNITY_BASED_ORGANIZATION),
        ("Survivor leader / lived experience", Discipline.SURVIVOR_LEADER_LIVED_EXPERIENCE),
        ("Other", Discipline.OTHER),
        ("Everything", None),
    ],
)
def test_disciplines_are_read_in_the_words_of_organizers(text: str, discipline: Discipline | None) -> None:
    assert read_discipline(text) is discipline


@pytest.mark.parametrize(
    ("values", "field"),
    [
        (["Team Member", "Coordinator", "Speaker", "Wizard"], "affiliation"),
        (["Alameda County Social Services Agency", "Redwood University", "Harbor Foundation"], "agency"),
        (["Program Director", "Social Worker", "Deputy Probation Officer", "Coordinator"], "title"),
        (["Probation", "Child Welfare", "Public Health"], "discipline"),
        (["Wizard", "Elf"], "affiliation"),
    ],
)
def test_a_column_headed_role_is_judged_by_its_values(values: list[str], field: str) -> None:
    assert field_of_affiliation_column(dict.fromkeys(values, 1)) == field


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Ann Lee", ("Ann", "Lee")),
        ("Lee, Ann", ("Ann", "Lee")),
        ("Ludwig van Beethoven", ("Ludwig", "van Beethoven")),
        ("María de la Cruz", ("María", "de la Cruz")),
        ("José María García López", ("José María García", "López")),
        ("John Smith Jr.", ("John", "Smith Jr.")),
        ("John Smith, LCSW", ("John", "Smith, LCSW")),
        ("Smith, John, PhD", ("John", "Smith, PhD")),
        ("Cher", ("Cher", "")),
        ("王小明", ("王小明", "")),
        ("", ("", "")),
    ],
)
def test_a_name_in_one_column_is_split(name: str, parts: tuple[str, str]) -> None:
    assert split_name(name) == parts


@given(st.text())
def test_splitting_a_name_loses_no_letter(name: str) -> None:
    given_name, family_name = split_name(name)
    assert sorted(filter(str.isalpha, given_name + family_name)) == sorted(filter(str.isalpha, name))


def test_addresses_are_freed_of_what_mail_programs_put_around_them() -> None:
    assert bare_email("mailto:ann@example.org") == "ann@example.org"
    assert bare_email("Ann Lee <ann@example.org>") == "ann@example.org"
    assert is_email("ann.o'hara+pact@mail.example.org")
    assert not is_email("ann at example.org")
    assert not is_email("ann@example.org, bo@example.org")


def test_a_telephone_number_has_as_many_digits_as_one() -> None:
    assert is_phone("(916) 555-0100 ext. 12")
    assert is_phone("+1 916 555 0100")
    assert not is_phone("call the office")
    assert not is_phone("916")


@given(st.text(alphabet=st.sampled_from("'=+-@\t\r ab1＝"), max_size=8))
def test_a_neutralised_text_never_begins_as_a_formula_and_is_restored_exactly(text: str) -> None:
    safe = neutralise(text)
    assert not safe.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r"))
    assert restore(safe) == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("4.155550134E+09", "4155550134"),  # all digits are there
        ("9165550134.0", "9165550134"),
        ("9.16555E+09", ""),
        ("1,91656e+10", ""),
        ("9E+09", ""),
        ("916-555-0134", "916-555-0134"),
    ],
)
@pytest.mark.parametrize("field", ["phone", "external_id"])
def test_a_number_that_lost_digits_is_left_out_and_told(field: str, text: str, kept: str) -> None:
    reading = field_reader(field)(text)
    assert normalised(field, text) == kept
    assert isinstance(reading, Doubt) is (not kept)
