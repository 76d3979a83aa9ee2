"""Starting a convening and changing its settings."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from pact_desktop.domain.admission import Admission
from pact_desktop.domain.counties import FOUNDING_PACT_COUNTIES
from pact_desktop.domain.errors import UnreadableInputError, UnusableDatabaseError
from pact_desktop.domain.people import Affiliation, Discipline
from pact_desktop.domain.settings_table import SETTINGS as TABLE
from pact_desktop.operations import convenings
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import check_in_code
from pact_desktop.operations.convenings import change_settings, start_convening
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import create_convening, open_convening
from tests.operations.people import journal
from tests.support.convenings import SETTINGS, Clock


def test_a_new_convening_has_the_defaults(file: ConveningFile) -> None:
    convening = file.convening
    assert convening.title == "PACT Convening 2026"
    assert (convening.days[1].date, convening.days[2].date) == (date(2026, 10, 6), date(2026, 10, 7))
    assert convening.time_zone == "America/Los_Angeles"
    assert convening.capacity == {1: None, 2: None}
    assert convening.team_size == 5
    assert convening.pact_counties == FOUNDING_PACT_COUNTIES
    assert convening.core_disciplines == (
        Discipline.CHILD_WELFARE,
        Discipline.PROBATION,
        Discipline.BEHAVIORAL_HEALTH,
        Discipline.PUBLIC_HEALTH,
        Discipline.EDUCATION,
    )


@pytest.mark.parametrize("left_out", SETTINGS)
def test_a_convening_needs_title_and_days(tmp_path: Path, actor: Actor, left_out: str) -> None:
    settings = {key: text for key, text in SETTINGS.items() if key != left_out}
    with pytest.raises(UnreadableInputError, match=left_out):
        start_convening(tmp_path / "a.pact", actor, settings, Clock())
    assert not (tmp_path / "a.pact").exists()


@pytest.mark.parametrize(
    "wrong",
    [
        {"day1": "October 6"},
        {"day2": "2026-10-06"},
        {"day2": "2026-10-05"},
        {"title": "  "},
        {"time_zone": "Mars/Olympus"},
        {"capacity_day1": "-1"},
        {"capacity_day1": "many"},
        {"team_size": "five"},
        {"pact_counties": "Alameda, Atlantis"},
        {"core_disciplines": "juggling"},
        {"day1_hours": "17:00-08:00"},
        {"registration_closes": "2026-10-01"},
        {"registration_opens": "2026-10-02T00:00Z", "registration_closes": "2026-10-01T00:00Z"},
        {"rule.event_staff.day1": "maybe"},
        {"logistics_contact": "a; b; c; d"},
        {"shoe_size": "42"},
    ],
    ids=str,
)
def test_a_wrong_setting_is_named_and_nothing_is_changed(
    file: ConveningFile, tmp_path: Path, actor: Actor, wrong: dict[str, str]
) -> None:
    before, count = file.convening, len(journal(file))
    with pytest.raises(UnreadableInputError) as refused:
        change_settings(file, actor, {"venue": "Sacramento"} | wrong)
    assert refused.value.message
    assert refused.value.hint
    assert (file.convening, len(journal(file))) == (before, count)
    with pytest.raises(UnreadableInputError):
        start_convening(tmp_path / "other.pact", actor, SETTINGS | wrong, Clock())
    assert not (tmp_path / "other.pact").exists()


def test_a_convening_that_cannot_be_recorded_leaves_no_file(
    tmp_path: Path, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise UnusableDatabaseError("The disk is full.", "Free some space.")

    monkeypatch.setattr(convenings, "_record", fail)
    with pytest.raises(UnusableDatabaseError):
        start_convening(tmp_path / "a.pact", actor, SETTINGS, Clock())
    assert not list(tmp_path.iterdir())


def test_a_file_whose_making_was_cut_off_is_told(tmp_path: Path, actor: Actor) -> None:
    create_convening(tmp_path / "a.pact").close()
    with open_convening(tmp_path / "a.pact") as file:
        with pytest.raises(UnusableDatabaseError, match="title and days"):
            _ = file.convening
        with pytest.raises(UnusableDatabaseError, match="title and days"):
            check_in_code(file, actor, 1, "0 36000 29145 2")


def test_every_setting_can_be_set_and_is_there_after_reopening(file: ConveningFile, actor: Actor) -> None:
    change_settings(
        file,
        actor,
        {
            "title": "PACT 2027",
            "venue": "Sacramento",
            "time_zone": "America/Denver",
            "day1": "2027-03-02",
            "day2": "2027-03-03",
            "day1_hours": "09:00-16:30",
            "capacity_day1": "120",
            "capacity_day2": "open",
            "team_size": "6",
            "core_disciplines": "probation, Public health",
            "pact_counties": "alpine, Los Angeles",
            "registration_opens": "2027-01-01T08:00-08:00",
            "registration_closes": "2027-02-01T17:00-08:00",
            "program_contact": "Ana Ruiz; 916-555-0101; ana@example.org",
            "logistics_contact": "Lena Ortiz",
            "rule.key_stakeholder.day1": "by request",
        },
    )
    with open_convening(file.path, Clock()) as again:
        convening = again.convening
    assert convening == file.convening
    assert (convening.title, convening.venue, convening.zone) == (
        "PACT 2027",
        "Sacramento",
        ZoneInfo("America/Denver"),
    )
    assert (convening.days[1].opens, convening.days[1].closes) == (time(9), time(16, 30))
    assert convening.capacity == {1: 120, 2: None}
    assert convening.pact_counties == {"Alpine", "Los Angeles"}
    assert convening.core_disciplines == (Discipline.PROBATION, Discipline.PUBLIC_HEALTH)
    assert convening.registration_closes == datetime.fromisoformat("2027-02-01T17:00-08:00")
    assert (convening.program_contact.phone, convening.logistics_contact.name) == (
        "916-555-0101",
        "Lena Ortiz",
    )
    assert convening.rule(Affiliation.KEY_STAKEHOLDER, "", 1) is Admission.BY_REQUEST


def test_what_is_so_already_is_not_recorded(file: ConveningFile, actor: Actor) -> None:
    count = len(journal(file))
    assert change_settings(file, actor, {"title": "PACT Convening 2026"}).operation_id is None
    assert len(journal(file)) == count


def test_a_change_is_heard_of_by_key(file: ConveningFile, actor: Actor) -> None:
    heard: list[frozenset[str]] = []
    file.listen(lambda changes: heard.append(changes.settings))
    change_settings(file, actor, {"venue": "Sacramento", "team_size": "6"})
    assert heard == [{"venue", "team_size"}]


def test_there_is_a_rule_for_every_affiliation_and_day() -> None:
    assert {key for key in TABLE if key.startswith("rule.")} == {
        f"rule.{affiliation.value}.day{day}" for affiliation in Affiliation for day in (1, 2)
    }
