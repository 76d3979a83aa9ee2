"""The cards of the teams, gone round by the arrow keys; or what to do where there are none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.empty import EmptyState
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.key_cap import KeyCap
from pact_desktop.gui.components.panel import Panel, columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.teams.card_grid import CardGrid
from pact_desktop.gui.teams.consequences import ConsequencesPanel
from pact_desktop.gui.teams.county_card import CountyCard
from pact_desktop.gui.teams.seat_button import SeatButton
from pact_desktop.gui.teams.view_model import TeamView


class TeamBoard(QStackedWidget):
    """While counties are chosen, what that would do stands in place of the cards."""

    opened = Signal(str)
    """The id of somebody whose form is wanted."""
    menu_wanted = Signal(str, QPoint)
    out_wanted = Signal(str)
    place_wanted = Signal(str)
    """A county whose free place is to be given; the next three are counties too."""
    coordinator_wanted = Signal(str)
    disciplines_wanted = Signal(str)
    waiting_wanted = Signal(str)
    dropped = Signal(str, str)
    """A county, and the id of who was dropped on its card."""
    entered = Signal(str)
    """The county whose card has the focus now."""
    choosing_wanted = Signal()
    all_wanted = Signal()
    """The filter is to be cleared."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.cards: dict[str, CountyCard] = {}
        self._stand = self._cards = self._make_cards()
        self._nobody = self._make_nobody()
        self._no_match = self._make_no_match()
        self.consequences = ConsequencesPanel(theme)
        for widget in (self._cards, self._nobody, self._no_match, self.consequences):
            self.addWidget(widget)

    @property
    def shown(self) -> list[CountyCard]:
        """The cards that are shown, in reading order."""
        return self._grid.shown

    def show_teams(self, teams: Sequence[TeamView], shown: Sequence[TeamView]) -> None:
        """Show the cards of those in ``shown`` as they are now."""
        for team in teams:
            self._card(team.county).show_team(team)
        self._grid.show_cards([self.cards[team.county] for team in shown])
        self._stand = self._cards if shown else self._no_match if teams else self._nobody
        self.set_choosing(self.currentWidget() is self.consequences)

    def set_lines(self, lines: bool) -> None:
        """Show the teams as lines of a list, or as cards."""
        self._grid.set_lines(lines)

    def set_choosing(self, choosing: bool) -> None:
        """Show what choosing counties would do, or the cards."""
        self.setCurrentWidget(self.consequences if choosing else self._stand)

    def mark(self, county: str) -> None:
        """Outline a county's card."""
        for card in self.cards.values():
            card.set_current(card.county == county)

    def focus_county(self, county: str) -> bool:
        """Put the focus on a county's card; whether it is shown."""
        card = self.cards.get(county)
        if card is None or card not in self.shown:
            return False
        card.focus_seat()
        return True

    def focus_person(self, attendee_id: str) -> bool:
        """Put the focus on somebody's seat; whether it is shown."""
        return any(card.focus_person(attendee_id) for card in self.shown)

    # Making

    def _make_cards(self) -> QWidget:
        theme = self._theme
        inner = QWidget()
        inner.setProperty("kind", "scrolled")
        column = rows(theme, inner, gap=8)
        self._grid = CardGrid(theme)
        column.addWidget(self._grid)
        hint = columns(theme, gap=8)
        hint.addWidget(IconLabel(theme, "hand-grab", 18, "text_muted"))
        drag = self.tr("Drag a circle to another team, or onto its county on the map.")
        hint.addWidget(Text(theme, drag, "small", "text_muted"))
        hint.addWidget(KeyCap(theme, "Ctrl Z"))
        hint.addWidget(Text(theme, self.tr("takes it back."), "small", "text_muted"))
        hint.addStretch()
        column.addLayout(hint)
        column.addStretch()
        self._scroll = scrolled(inner)
        return self._scroll

    def _make_nobody(self) -> QWidget:
        sentence = self.tr("No PACT counties chosen. Choose them on the map.")
        choose = Button(self._theme, self.tr("Choose counties…"), "primary", icon="map-pin-plus")
        choose.clicked.connect(self.choosing_wanted)
        return self._in_panel(EmptyState(self._theme, "map-2", sentence, choose))

    def _make_no_match(self) -> QWidget:
        clear = Button(self._theme, self.tr("Clear the filter"))
        clear.clicked.connect(self.all_wanted)
        sentence = self.tr("No team matches. Clear the filter.")
        return self._in_panel(EmptyState(self._theme, "filter", sentence, clear))

    def _in_panel(self, widget: QWidget) -> Panel:
        panel = Panel()
        rows(self._theme, panel).addWidget(widget)
        return panel

    def _card(self, county: str) -> CountyCard:
        if county not in self.cards:
            card = CountyCard(self._theme, county)
            card.seat_made.connect(self._connect_seat)
            card.entered.connect(self._entered)
            card.left_by.connect(self._go)
            card.place_wanted.connect(self.place_wanted)
            card.coordinator_wanted.connect(self.coordinator_wanted)
            card.disciplines_wanted.connect(self.disciplines_wanted)
            card.waiting_wanted.connect(self.waiting_wanted)
            card.dropped.connect(self.dropped)
            self.cards[county] = card
        return self.cards[county]

    def _connect_seat(self, seat: SeatButton) -> None:
        seat.opened.connect(self.opened)
        seat.menu_wanted.connect(self.menu_wanted)
        seat.out_wanted.connect(self.out_wanted)

    def _go(self, county: str, down: int, place: int) -> None:
        """The focus goes to the card above or below."""
        cards = self.shown
        wanted = cards.index(self.cards[county]) + down * self._grid.across
        if 0 <= wanted < len(cards):
            cards[wanted].focus_seat(place)

    def _entered(self, county: str) -> None:
        self._scroll.ensureWidgetVisible(self.cards[county], 0, self._theme.px(8))
        self.entered.emit(county)


def scrolled(inner: QWidget) -> QScrollArea:
    """A widget in an area that scrolls up and down."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area
