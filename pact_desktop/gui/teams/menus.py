"""The menus of a card: what can be done with a person, those who wait, who brings which discipline."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QWidget

from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.teams.actions import TeamActions
from pact_desktop.gui.teams.view_model import SeatView, TeamView


class TeamMenus(QObject):
    """Makes menus; each goes when it is closed."""

    def __init__(
        self, theme: Theme, actions: TeamActions, opened: Callable[[str], object], parent: QWidget
    ) -> None:
        """``opened`` opens somebody's form by id."""
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        self._opened = opened
        self._parent = parent

    def person(self, seat: SeatView, team: TeamView, teams: Sequence[TeamView]) -> QMenu:
        """What can be done with somebody who has a place in ``team``, or waits for one."""
        menu = self._menu()
        name, person = seat.name, seat.attendee_id
        menu.addAction(self.tr("&Open {name}").format(name=_plain(name)), lambda: self._opened(person))
        if seat in team.waiting:
            give = self.tr("&Give a place")
            menu.addAction(give, lambda: self._actions.put(team.county, person, name))
        move = menu.addMenu(self.tr("&Move to team"))
        for other in teams:
            if other.county != team.county:
                to_other = partial(self._actions.put, other.county, person, name)
                move.addAction(f"{other.county}  ({self._places(other)})", to_other)
        coordinator = self.tr("Make &coordinator")
        choose = menu.addAction(
            coordinator, lambda: self._actions.choose_coordinator(team.county, person, name)
        )
        choose.setEnabled(not (seat.is_coordinator and team.coordinator_is_chosen))
        menu.addSeparator()
        menu.addAction(self.tr("&Take out of the team"), lambda: self._actions.take_out(person, name))
        return menu

    def waiting(self, team: TeamView, teams: Sequence[TeamView]) -> QMenu:
        """Those who wait, first in line first, each with what can be done."""
        menu = self._menu()
        if not team.waiting:
            menu.addAction(self.tr("Nobody waits for a place")).setEnabled(False)
        for place, seat in enumerate(team.waiting, start=1):
            own = self.person(seat, team, teams)
            own.setTitle(f"{place}.  {_plain(seat.name)}")
            menu.addMenu(own)
        return menu

    def disciplines(self, team: TeamView) -> QMenu:
        """The core disciplines, each with who brings it."""
        menu = self._menu()
        ink = self._theme.colour("text_muted")
        for each in team.disciplines:
            people = ", ".join(each.people) or self.tr("nobody")
            icon = self._theme.icon("check" if each.people else "circle-dashed", 16, ink, self._parent)
            action = menu.addAction(QIcon(icon), _plain(f"{each.name}: {people}"))
            action.setEnabled(True)
        return menu

    def _places(self, team: TeamView) -> str:
        if not team.free:
            return self.tr("full")
        return self.tr("free: {count}").format(count=team.free)

    def _menu(self) -> QMenu:
        menu = QMenu(self._parent)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu


def _plain(name: str) -> str:
    """A name as a menu shows it: an ampersand in it marks no key."""
    return name.replace("&", "&&")
