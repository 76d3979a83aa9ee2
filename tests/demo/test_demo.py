"""The demo, played once: its counts, what it wrote, and that nothing personal is logged."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pypdf
import pytest

from pact_desktop.demo.play import DemoAccount, play_demo
from pact_desktop.demo.preparation import TITLE
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Method, Standing
from pact_desktop.store import queries
from pact_desktop.store.opening import open_convening

NOW = datetime(2026, 10, 7, 18, 30, tzinfo=UTC)  # 11:30 on the second day, at the venue


@pytest.fixture(scope="module")
def account(tmp_path_factory: pytest.TempPathFactory) -> DemoAccount:
    """The demo, played once for all tests of this module."""
    return play_demo(tmp_path_factory.mktemp("demo"), NOW)


def test_about_300_people_come_in_and_their_badges_are_all_read_back(account: DemoAccount) -> None:
    assert 290 <= account.counts["import"]["added"] <= 310
    badges = account.counts["badges"]
    assert badges["badges"] == badges["read_back"] > 250
    assert len(pypdf.PdfReader(account.paths["badges"]).pages) == badges["pages"]


def test_the_desk_meets_every_outcome(account: DemoAccount) -> None:
    met = account.counts["day1"].keys() | account.counts["day2"].keys()
    assert met >= {
        "admitted",
        "admitted_unknown",
        "already_in",
        "needs_approval",
        "superseded",
        "not_today",
        "cancelled",
        "declined",
        "other_convening",
        "not_genuine",
        "not_a_badge",
    }
    assert met >= {
        "searches",
        "walk_ins",
        "teams",
        "overrides",
        "undone",
        "checked_out",
        "reissued",
        "packets",
    }


def test_the_figures_are_those_of_the_state(account: DemoAccount) -> None:
    with open_convening(account.database) as file, file.reading() as connection:
        people = queries.everyone(connection)
        assert queries.newest_position(connection) == account.entries
    for day in account.report.days:
        came = [each for each in people if day.day in each.attendance]
        assert day.in_ == len(came) > 90
        assert day.walk_ins == sum(each.attendance[day.day].method is Method.WALK_IN for each in came) > 0
        assert day.no_shows > 0
    assert {each.method for person in people for each in person.attendance.values()} >= {
        Method.SCAN,
        Method.SEARCH,
        Method.TEAM,
        Method.WALK_IN,
    }


def test_requests_and_a_waitlist_are_left_for_whoever_opens_it(account: DemoAccount) -> None:
    with open_convening(account.database) as file, file.reading() as connection:
        standings = [each.standing(2) for each in queries.roster(connection)]
    assert standings.count(Standing.REQUESTED) > 10
    assert standings.count(Standing.WAITLISTED) > 0


def test_two_mornings_lie_behind_and_the_second_day_goes_on(account: DemoAccount) -> None:
    with open_convening(account.database) as file:
        days = [file.convening.days[day].date for day in (1, 2)]
        assert file.convening.day_at(NOW) == 2
    assert days == [date(2026, 10, 6), date(2026, 10, 7)]
    assert all(arrival.from_.hour in (7, 8, 9) for arrival in account.report.arrivals)


def test_the_reports_are_written_in_each_kind_of_file(account: DemoAccount) -> None:
    written = json.loads(account.paths["report_json"].read_text(encoding="utf-8"))
    assert [day["in"] for day in written["days"]] == [day.in_ for day in account.report.days]
    assert account.paths["report_csv"].read_text(encoding="utf-8-sig").count("\n") > 50
    assert (
        openpyxl.load_workbook(account.paths["report_xlsx"])["Days"]["D2"].value == written["days"][0]["in"]
    )
    assert TITLE in pypdf.PdfReader(account.paths["report_pdf"]).pages[0].extract_text()


def test_another_demo_takes_the_place_of_the_first_and_goes_the_same_way(account: DemoAccount) -> None:
    folder = account.database.parent
    again = play_demo(folder, NOW)
    assert again.report == account.report
    assert {step: counts for step, counts in again.counts.items() if step != "badges"} == {
        step: counts for step, counts in account.counts.items() if step != "badges"
    }


def test_a_file_that_is_no_demo_is_not_replaced(tmp_path: Path) -> None:
    from tests.support.convenings import new_convening

    new_convening(tmp_path / "demo.pact").close()
    before = (tmp_path / "demo.pact").read_bytes()
    with pytest.raises(UnreadableInputError, match="another convening"):
        play_demo(tmp_path, NOW)
    assert (tmp_path / "demo.pact").read_bytes() == before
