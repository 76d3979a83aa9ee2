"""``new`` and ``convening``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine


def test_new_makes_a_file_that_later_commands_work_on(pact: CommandLine) -> None:
    made = pact.start("--time-zone", "America/New_York", "--capacity-day1", "40")
    assert pact.database.is_file()
    shown = pact.ask("convening")
    assert shown["convening_id"] == made["convening_id"]
    assert (shown["title"], shown["day1"], shown["day2"]) == ("Trial", "2026-10-06", "2026-10-07")
    assert (shown["time_zone"], shown["capacity_day1"]) == ("America/New_York", 40)


def test_a_new_convening_has_the_ten_counties_open_days_and_teams_of_five(trial: CommandLine) -> None:
    shown = trial.ask("convening")
    assert len(shown["pact_counties"]) == 10
    assert (shown["capacity_day1"], shown["capacity_day2"], shown["team_size"]) == (None, None, 5)
    assert shown["admission_rules"]["non_pact_county_guest"] == {"1": "closed", "2": "by_request"}


def test_settings_change_all_or_none(trial: CommandLine) -> None:
    changed = trial.ask("convening", "--set", "venue=River Hall", "--set", "capacity-day2=200")
    assert (changed["venue"], changed["capacity_day2"]) == ("River Hall", 200)
    assert changed["operation_id"]
    trial.ask("convening", "--set", "venue=Elsewhere", "--set", "team_size=many", status=2)
    assert trial.ask("convening")["venue"] == "River Hall"


def test_a_rule_and_a_contact_are_set_and_shown_in_words(trial: CommandLine) -> None:
    said = trial(
        "convening", "--set", "rule.event_staff.day1=closed", "--set", "logistics_contact=Lena; 555-0100"
    )
    assert "rule.event_staff.day1: closed" in said.out.splitlines()
    assert "logistics_contact: Lena; 555-0100; " in said.out.splitlines()


@pytest.mark.parametrize(
    "wrong",
    [
        ("--title", "", "--day1", "2026-10-06", "--day2", "2026-10-07"),
        ("--title", "T", "--day1", "tomorrow", "--day2", "2026-10-07"),
        ("--title", "T", "--day1", "2026-10-07", "--day2", "2026-10-06"),
        ("--title", "T", "--day1", "2026-10-06", "--day2", "2026-10-07", "--time-zone", "Mars/Olympus"),
        ("--title", "T", "--day1", "2026-10-06", "--day2", "2026-10-07", "--capacity-day1", "-1"),
        ("--title", "T", "--day1", "2026-10-06"),
    ],
)
def test_a_wrong_setting_makes_no_file(pact: CommandLine, wrong: tuple[str, ...]) -> None:
    error = pact.ask("new", pact.database, *wrong, status=2)["error"]
    assert error["message"]
    assert not pact.database.exists()


def test_new_never_writes_over_a_file(trial: CommandLine) -> None:
    before = trial.database.read_bytes()
    trial.ask("new", trial.database, "--title", "X", "--day1", "2026-10-06", "--day2", "2026-10-07", status=2)
    assert trial.database.read_bytes() == before


def test_settings_are_taken_as_they_are_shown_and_counties_as_people_write_them(trial: CommandLine) -> None:
    counties = "pact_counties=LA County, kern"
    closes = "registration_closes=2026-09-30T17:00"
    shown = trial.ask("convening", "--set", counties, "--set", closes, "--set", "check_out=no")
    assert shown["pact_counties"] == ["Kern", "Los Angeles"]
    assert shown["registration_closes"] == "2026-09-30T17:00:00-07:00"
    lines = dict(line.split(": ", 1) for line in trial("convening").out.splitlines() if ": " in line)
    for key in set(lines) - {"convening_id"}:
        assert trial("convening", "--set", f"{key}={lines[key]}").status == 0, key
    wrong = trial("convening", "--set", "pact_counties=LA County, Atlantis")
    assert wrong.status == 2
    assert "“Atlantis” is not" in wrong.err


def test_a_setting_without_a_value_is_wrong_usage(trial: CommandLine) -> None:
    assert "FIELD=VALUE" in trial.ask("convening", "--set", "venue", status=2)["error"]["message"]


def test_a_dry_run_says_what_a_change_would_do_and_changes_nothing(trial: CommandLine) -> None:
    amara = trial.register()
    entries = trial.entries()
    said = trial.ask("convening", "--set", "capacity_day1=0", "--set", "venue=River Hall", "--dry-run")
    assert said["changed"] == {"capacity_day1": 0, "venue": "River Hall"}
    assert [(each["code"], each["count"]) for each in said["effects"]] == [("day_beyond", 1)]
    assert said["effects"][0]["attendees"] == [{"attendee_id": amara, "name": "Amara Okafor"}]
    assert "Amara Okafor" in trial("convening", "--set", "capacity_day1=0", "--dry-run", "--names").out
    assert trial.entries() == entries
    trial.ask("convening", "--set", "day1=2026-12-01", "--dry-run", status=2)


def test_a_new_convening_takes_over_an_earlier_one(trial: CommandLine) -> None:
    trial.register()
    trial.ask("convening", "--set", "team_size=6")
    made = trial.folder / "next.pact"
    days = ("--title", "Next", "--day1", "2027-10-05", "--day2", "2027-10-06")
    trial.ask("new", made, *days, "--people", "all", status=2)
    document = trial.ask("new", made, *days, "--from", trial.database, "--people", "teams")
    assert (document["team_size"], document["attendees"], document["title"]) == (6, 1, "Next")


@pytest.mark.parametrize("typed", ["10/5/27", "10/5/2027", "Oct 5, 2027", "5 oct 2027", "2027-10-05"])
def test_dates_are_typed_as_people_write_them(trial: CommandLine, tmp_path: Path, typed: str) -> None:
    made = trial.ask("new", tmp_path / "next.pact", "--title", "Next", "--day1", typed, "--day2", "10/6/27")
    assert (made["day1"], made["day2"]) == ("2027-10-05", "2027-10-06")
    set_ = trial.ask("convening", "--set", "day2=10/7/27", "--set", "registration_closes=9/30/27 5 pm")
    assert set_["day2"] == "2027-10-07"
    assert set_["registration_closes"] == "2027-09-30T17:00:00-07:00"
    trial.ask("history", "--since", "10/5/26", "--until", "10/6/26 8:00")


@pytest.mark.parametrize("typed", ["10/5/52", "10/5/1952", "32/10/27", "soon"])
def test_a_far_or_impossible_date_is_refused(trial: CommandLine, tmp_path: Path, typed: str) -> None:
    path = tmp_path / "next.pact"
    trial.ask("new", path, "--title", "Next", "--day1", typed, "--day2", "2027-10-06", status=2)
    assert not path.exists()
    trial.ask("convening", "--set", f"day1={typed}", status=2)
    trial.ask("convening", "--set", f"registration_closes={typed}", status=2)
    trial.ask("history", "--since", typed, status=2)


def test_a_far_date_is_taken_if_it_is_written_out(trial: CommandLine, tmp_path: Path) -> None:
    days = ("--day1", "2052-10-05", "--day2", "2052-10-06")
    made = trial.ask("new", tmp_path / "next.pact", "--title", "Next", *days)
    assert made["day1"] == "2052-10-05"
