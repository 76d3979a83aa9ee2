"""The teams page without its widgets: teams, filter and map of one day, read again when something changed."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.jobs import Runner
from pact_desktop.gui.teams.maker import GUEST_DAY, TeamMaker
from pact_desktop.gui.teams.view_model import Candidate, Only, TeamsView, TeamView
from pact_desktop.operations.settings_preview import SettingsPreview, preview_settings
from pact_desktop.operations.team_places import team_of
from pact_desktop.operations.teams import candidates, teams
from pact_desktop.store import team_queries
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile

_READ = ("attendee", "registration", "attendance", "setting", "team")


class TeamsPageView(Protocol):
    """What the presenter tells the page."""

    def show_teams(self) -> None:
        """Teams, tiles or the filter changed."""

    def show_candidates(self, county: str, people: list[Candidate]) -> None:
        """Those who can get a place in a county's team."""

    def show_coordinators(self, county: str, people: list[Candidate]) -> None:
        """Those who can be a county's coordinator."""

    def show_effects(self, preview: SettingsPreview) -> None:
        """What choosing these counties would do."""

    def refuse(self, problem: UserError) -> None:
        """Something cannot be read."""


class TeamsPresenter:
    """Reads one moment at a time; what changes meanwhile is read once more afterwards."""

    def __init__(
        self, file: ConveningFile, runner: Runner, wording: Wording, view: TeamsPageView, day: int
    ) -> None:
        self._file = file
        self._runner = runner
        self._wording = wording
        self._view = view
        self._is_reading = False
        self._is_stale = True
        self._day = day
        self.whole: TeamsView | None = None
        self.text = ""
        self.only = Only.ALL

    # Reading

    def refresh(self) -> None:
        """Read everything, if anything changed since."""
        if not self._is_stale or self._is_reading:
            return
        self._is_stale, self._is_reading = False, True
        maker, day = TeamMaker(self._wording, self._day), self._day

        def read() -> TeamsView:
            convening = self._file.convening
            with self._file.reading() as connection:
                counts = team_queries.county_counts(connection, day)
                of_guests = team_queries.county_counts(connection, GUEST_DAY)
                asked = {county: count.asked for county, count in of_guests.items()}
                return maker.view(teams(connection, convening), counts, asked)

        self._runner.read(read, self, "_read")

    @property
    def is_current(self) -> bool:
        """Whether everything that was heard of is shown."""
        return not self._is_stale and not self._is_reading

    def changed(self, changes: ChangeSet) -> None:
        """Something in the file changed; the next ``refresh`` reads it."""
        if any(changes.touches(table) for table in _READ):
            self._is_stale = True

    def choose_day(self, day: int) -> None:
        """Show the presence of another day."""
        if day != self._day:
            self._day = day
            self._is_stale = True
            self.refresh()

    def failed(self, problem: Exception) -> None:
        """Reading did not work."""
        self._is_reading = False
        if not isinstance(problem, UserError):
            raise problem
        self._view.refuse(problem)

    def _read(self, whole: TeamsView) -> None:
        self._is_reading = False
        self.whole = whole
        self._view.show_teams()
        self.refresh()

    # Narrowing

    @property
    def shown(self) -> list[TeamView]:
        """The teams that the filter leaves."""
        teams = self.whole.teams if self.whole else ()
        return [team for team in teams if team.matches(self.text, self.only)]

    def set_text(self, text: str) -> None:
        """Show the teams in which every word begins the county's name or somebody's."""
        self._narrow(text, self.only)

    def set_only(self, only: Only) -> None:
        """Show teams of one kind."""
        self._narrow(self.text, only)

    def clear_filter(self) -> None:
        """Show all teams."""
        self._narrow("", Only.ALL)

    def _narrow(self, text: str, only: Only) -> None:
        if (text, only) != (self.text, self.only):
            self.text, self.only = text, only
            self._view.show_teams()

    # Lists to choose from

    def find_candidates(self, county: str) -> None:
        """Find everyone of the county who has no place in its team."""
        maker = TeamMaker(self._wording, self._day)

        def read() -> tuple[str, list[Candidate]]:
            with self._file.reading() as connection:
                team = team_of(connection, self._file.convening, county)
                return county, [maker.candidate(each) for each in candidates(connection, team)]

        self._runner.read(read, self, "_found_candidates")

    def find_coordinators(self, county: str) -> None:
        """Find everyone of the county."""
        maker = TeamMaker(self._wording, self._day)

        def read() -> tuple[str, list[Candidate]]:
            with self._file.reading() as connection:
                team = team_of(connection, self._file.convening, county)
                people = [*team.members, *candidates(connection, team)]
                return county, [maker.candidate(each) for each in people]

        self._runner.read(read, self, "_found_coordinators")

    def find_effects(self, counties: Collection[str]) -> None:
        """Find what it would do if these were the PACT counties."""
        wanted = county_setting(counties)
        self._runner.read(lambda: preview_settings(self._file, wanted), self, "_found_effects")

    def _found_candidates(self, found: tuple[str, list[Candidate]]) -> None:
        self._view.show_candidates(*found)

    def _found_coordinators(self, found: tuple[str, list[Candidate]]) -> None:
        self._view.show_coordinators(*found)

    def _found_effects(self, preview: SettingsPreview) -> None:
        self._view.show_effects(preview)


def county_setting(counties: Collection[str]) -> dict[str, str]:
    """The setting that makes exactly these counties the PACT counties."""
    return {"pact_counties": ", ".join(sorted(counties))}
