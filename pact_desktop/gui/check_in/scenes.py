"""The scenes in the middle of the check-in page, one of them in front."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from pact_desktop.gui.check_in.card import ResultCard
from pact_desktop.gui.check_in.ready import ReadyView
from pact_desktop.gui.check_in.review_view import ReviewView
from pact_desktop.gui.check_in.search_view import SearchResults
from pact_desktop.gui.check_in.team_view import TeamCard
from pact_desktop.gui.check_in.view_model import Choices
from pact_desktop.gui.check_in.walk_in_form import WalkInFormPanel
from pact_desktop.gui.check_in.walk_in_view import WalkInView
from pact_desktop.gui.page import Foldable
from pact_desktop.gui.style.theme import Theme

_Scene = ReadyView | ResultCard | SearchResults | TeamCard | WalkInView | ReviewView
_QUIET_MS = 200


class Scenes(QStackedWidget):
    """Ready and card from the start; the others when they are first needed, or in a quiet moment after the
    window stands. What the later ones ask for comes from here, so that they need not exist to be heard."""

    person_chosen = Signal(str)
    team_chosen = Signal(str)
    walk_in_wanted = Signal()
    team_ticked = Signal(list)
    walk_in_typed = Signal(object)
    walk_in_done = Signal(object, bool)
    review_chosen = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, choices: Choices, convening_title: str) -> None:
        super().__init__()
        self._theme = theme
        self._choices = choices
        self._convening_title = convening_title
        self._compact = False
        self._folding: list[Foldable] = []
        self.ready = ReadyView(theme)
        self.card = ResultCard(theme)
        for scene in (self.ready, self.card):
            self._add(scene)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._make_one)
        self._quiet.start()

    @cached_property
    def results(self) -> SearchResults:
        """What a search found."""
        made = SearchResults(self._theme)
        made.person_chosen.connect(self.person_chosen)
        made.team_chosen.connect(self.team_chosen)
        made.walk_in_wanted.connect(self.walk_in_wanted)
        self._add(made)
        return made

    @cached_property
    def team(self) -> TeamCard:
        """A county's team."""
        made = TeamCard(self._theme)
        made.check_in_wanted.connect(self.team_ticked)
        made.back_wanted.connect(self.left)
        self._add(made)
        return made

    @cached_property
    def review(self) -> ReviewView:
        """What is to be reviewed."""
        made = ReviewView(self._theme)
        made.chosen.connect(self.review_chosen)
        made.back_wanted.connect(self.left)
        self._add(made)
        return made

    @cached_property
    def _walk_in_form(self) -> WalkInFormPanel:
        """The larger part of the next, made before it so that neither takes long."""
        return WalkInFormPanel(self._theme, self._choices)

    @cached_property
    def walk_in(self) -> WalkInView:
        """The walk-in form with its decision."""
        made = WalkInView(self._theme, self._walk_in_form, self._convening_title)
        made.decision_wanted.connect(self.walk_in_typed)
        made.check_in_wanted.connect(self.walk_in_done)
        made.same_person.connect(self.person_chosen)
        made.cancelled.connect(self.left)
        self._add(made)
        return made

    def set_compact(self, compact: bool) -> None:
        """Lay every scene out for a narrow window, or a wide one."""
        self._compact = compact
        for scene in self._folding:
            scene.set_compact(compact)

    def _add(
        self, scene: ReadyView | ResultCard | SearchResults | TeamCard | WalkInView | ReviewView
    ) -> None:
        scene.set_compact(self._compact)
        self._folding.append(scene)
        self.addWidget(scene)

    def _make_one(self) -> None:
        """Make one scene that is missing, then give the window its turn before the next."""
        for name in ("results", "team", "_walk_in_form", "walk_in"):
            if name not in self.__dict__:
                getattr(self, name)
                self._quiet.start()
                return
