"""The teams page without its widgets: what it shows, narrows and finds."""

from __future__ import annotations

import pytest

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import Standing
from pact_desktop.gui.county_map.tile import TileKind
from pact_desktop.gui.jobs import AtOnce
from pact_desktop.gui.phrases import wording
from pact_desktop.gui.teams.presenter import TeamsPresenter
from pact_desktop.gui.teams.view_model import Candidate, Only, TeamsView, TeamView
from pact_desktop.operations.check_in import check_in_attendee
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.register import register
from pact_desktop.operations.settings_preview import SettingsPreview
from pact_desktop.operations.standing import set_standing
from pact_desktop.operations.teams import set_coordinator
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.conftest import ACTOR, People


class Page:
    """What the page would be told."""

    def __init__(self) -> None:
        self.times = 0
        self.candidates: tuple[str, list[Candidate]] = ("", [])
        self.coordinators: tuple[str, list[Candidate]] = ("", [])
        self.preview: SettingsPreview | None = None
        self.problems: list[UserError] = []

    def show_teams(self) -> None:
        self.times += 1

    def show_candidates(self, county: str, people: list[Candidate]) -> None:
        self.candidates = county, people

    def show_coordinators(self, county: str, people: list[Candidate]) -> None:
        self.coordinators = county, people

    def show_effects(self, preview: SettingsPreview) -> None:
        self.preview = preview

    def refuse(self, problem: UserError) -> None:
        self.problems.append(problem)


@pytest.fixture
def page() -> Page:
    return Page()


@pytest.fixture
def presenter(file: ConveningFile, people: People, page: Page) -> TeamsPresenter:
    made = TeamsPresenter(file, AtOnce(), wording(), page, day=1)
    made.refresh()
    return made


def whole(presenter: TeamsPresenter) -> TeamsView:
    assert presenter.whole is not None
    return presenter.whole


def alameda(presenter: TeamsPresenter) -> TeamView:
    team = whole(presenter).team("Alameda")
    assert team is not None
    return team


def again(presenter: TeamsPresenter, file: ConveningFile) -> None:
    """What was recorded since is heard of and read."""
    presenter._is_stale = True
    presenter.refresh()


def test_every_pact_county_has_a_card_with_its_places(presenter: TeamsPresenter) -> None:
    assert (len(whole(presenter).teams), whole(presenter).taken, whole(presenter).places) == (10, 2, 50)
    team = alameda(presenter)
    assert [seat.letters for seat in team.seats] == ["JT", "MV"]
    assert (team.free, team.beyond, team.is_in, team.expected) == (3, 0, 0, 2)
    assert team.seats[1].words == "Marisol Vega-Ortiz, Probation, not here yet"
    assert "Education" in team.missing
    assert "Probation" not in team.missing


def test_whoever_came_is_in_and_the_tile_says_so(
    presenter: TeamsPresenter, file: ConveningFile, people: People
) -> None:
    assert whole(presenter).tiles["Alameda"].kind is TileKind.NOBODY
    check_in_attendee(file, ACTOR, 1, people.marisol.attendee_id)
    again(presenter, file)
    tile = whole(presenter).tiles["Alameda"]
    assert (tile.kind, tile.is_in, tile.expected) == (TileKind.SOME, 1, 2)
    assert tile.words == "Alameda: 1 of 2 in"
    assert [seat.is_in for seat in alameda(presenter).seats] == [False, True]
    check_in_attendee(file, ACTOR, 1, people.james.attendee_id)
    again(presenter, file)
    assert whole(presenter).tiles["Alameda"].kind is TileKind.ALL
    assert alameda(presenter).is_complete


def test_the_other_day_has_a_presence_of_its_own(
    presenter: TeamsPresenter, file: ConveningFile, people: People
) -> None:
    check_in_attendee(file, ACTOR, 1, people.marisol.attendee_id)
    presenter.choose_day(2)
    assert (alameda(presenter).is_in, alameda(presenter).expected) == (0, 2)


def test_a_county_outside_of_pact_says_who_asked(presenter: TeamsPresenter, file: ConveningFile) -> None:
    fields = {"given_name": "Gil", "county": "Alpine", "affiliation": "non_pact_county_guest"}
    register(file, ACTOR, fields, {2: None})
    again(presenter, file)
    tile = whole(presenter).tiles["Alpine"]
    assert (tile.kind, tile.asks) == (TileKind.NOT_PACT, True)
    assert tile.words == "Alpine: not in PACT, 1 person asked for Day 2"


def test_only_what_concerns_teams_is_read_again(
    presenter: TeamsPresenter, page: Page, file: ConveningFile, people: People
) -> None:
    stop = file.listen(presenter.changed)
    presenter.refresh()
    assert page.times == 1
    set_coordinator(file, ACTOR, "Alameda", people.james.attendee_id)
    presenter.refresh()
    assert page.times == 2
    assert alameda(presenter).coordinator == "James Tran"
    assert alameda(presenter).seats[0].words == "James Tran, coordinator, not here yet"
    stop()


def test_words_and_kinds_narrow_the_cards(
    presenter: TeamsPresenter, file: ConveningFile, people: People
) -> None:
    def counties() -> list[str]:
        return [team.county for team in presenter.shown]

    presenter.set_text("vega")
    assert counties() == ["Alameda"]
    presenter.set_text("san bern")
    assert counties() == ["San Bernardino"]
    presenter.clear_filter()
    presenter.set_only(Only.SOMEBODY_MISSING)
    assert counties() == ["Alameda"]
    presenter.set_only(Only.NO_COORDINATOR)
    assert len(counties()) == 10
    presenter.set_only(Only.WAITING)
    assert counties() == []
    change_settings(file, ACTOR, {"team_size": "2"})
    again(presenter, file)
    presenter.set_only(Only.FREE_PLACE)
    assert "Alameda" not in counties()
    presenter.set_only(Only.MISSING_DISCIPLINE)
    assert "Alameda" in counties()


def test_a_team_shows_who_waits_and_who_is_beyond(
    presenter: TeamsPresenter, file: ConveningFile, people: People
) -> None:
    change_settings(file, ACTOR, {"team_size": "1"})
    team = {"county": "Alameda", "affiliation": "county_team_member"}
    register(file, ACTOR, team | {"given_name": "Wil"}, {1: None})
    again(presenter, file)
    assert (alameda(presenter).beyond, alameda(presenter).free) == (1, 0)
    assert [seat.name for seat in alameda(presenter).waiting] == ["Wil"]


def test_the_lists_to_choose_from(
    presenter: TeamsPresenter, page: Page, file: ConveningFile, people: People
) -> None:
    set_standing(file, ACTOR, people.james.attendee_id, 1, Standing.WAITLISTED)
    presenter.find_candidates("Alameda")
    county, found = page.candidates
    assert county == "Alameda"
    assert [(each.name, each.detail) for each in found] == [
        ("James Tran", "County team member · Day 1: Waitlisted")
    ]
    presenter.find_coordinators("Alameda")
    assert [each.name for each in page.coordinators[1]] == ["Marisol Vega-Ortiz", "James Tran"]


def test_what_choosing_counties_would_do_is_told_before(
    presenter: TeamsPresenter, page: Page, file: ConveningFile
) -> None:
    presenter.find_effects((file.convening.pact_counties - {"Alameda"}) | {"Kern"})
    assert page.preview is not None
    sentences = [wording().effect(effect) for effect in page.preview.effects]
    assert sentences[:2] == [
        "Alameda is no PACT county any more; team members judged as guests: 2.",
        "Kern becomes a PACT county; its county team members are a team: 0.",
    ]
    assert "Alameda" in file.convening.pact_counties
    presenter.find_effects(file.convening.pact_counties)
    assert page.preview is not None
    assert not page.preview.changed


def test_a_problem_of_reading_is_told(presenter: TeamsPresenter, page: Page) -> None:
    presenter.find_candidates("Kern")
    assert "not a PACT county" in page.problems[0].message
