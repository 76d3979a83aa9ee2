"""The shipped demo roster is what its maker makes, and an import understands it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pact_desktop.resources import resource
from pact_desktop.roster_files.day_cells import DayWish
from pact_desktop.roster_files.reading import read_sheet
from pact_desktop.roster_files.rows import Understanding
from pact_desktop.roster_files.understand import understand
from tests.roster_files.support import CONVENING
from tools.make_demo_roster import write


@pytest.fixture(scope="module")
def demo() -> Understanding:
    """What the shipped file says."""
    return understand(read_sheet(resource("demo", "roster.xlsx")), CONVENING)


def test_the_shipped_roster_is_the_one_that_the_tool_writes(tmp_path: Path) -> None:
    write(tmp_path / "roster.xlsx")
    assert (tmp_path / "roster.xlsx").read_bytes() == resource("demo", "roster.xlsx").read_bytes()


def test_about_300_people_of_every_affiliation_come_in(demo: Understanding) -> None:
    assert 280 <= len(demo.rows) <= 320
    assert demo.rejected == 0
    assert len(Counter(row.fields["affiliation"] for row in demo.rows)) == 7


def test_no_county_team_is_over_its_five_places(demo: Understanding) -> None:
    teams = Counter(
        row.fields["county"]
        for row in demo.rows
        if row.fields["affiliation"] == "county_team_member" and row.wishes[1] is DayWish.YES
    )
    assert set(teams) == CONVENING.pact_counties
    assert max(teams.values()) == CONVENING.team_size


def test_there_are_requests_and_a_waitlist_and_messy_cells(demo: Understanding) -> None:
    second_days = Counter(row.wishes.get(2) for row in demo.rows)
    assert second_days[DayWish.REQUESTED] > 20
    assert second_days[DayWish.WAITLISTED] >= 1
    assert second_days[DayWish.CANCELLED] >= 1
    assert len(demo.problems) >= 6


def test_some_agreed_to_stand_on_the_contact_list(demo: Understanding) -> None:
    agreed = [row for row in demo.rows if "share-contact" in row.fields.get("tags", "")]
    assert 50 <= len(agreed) <= 100


def test_names_stand_in_several_scripts(demo: Understanding) -> None:
    names = "".join(row.display_name for row in demo.rows)
    for letter in "éΕИالנ美서สप":
        assert letter in names
