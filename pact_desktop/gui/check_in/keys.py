"""The keys of the check-in page: each becomes an intent of the presenter."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.check_in.digits import LoneDigits
from pact_desktop.gui.check_in.presenter import CheckInPresenter
from pact_desktop.gui.check_in.screen import CheckInScreen
from pact_desktop.gui.check_in.top_row import STEPS
from pact_desktop.gui.check_in.view_model import Scene
from pact_desktop.gui.components.shortcut import add_shortcut
from pact_desktop.gui.key_filter import KeyFilter
from pact_desktop.gui.phrases import county_words

_WITH_DIGITS = (Scene.CARD, Scene.ITEMS, Scene.REASONS, Scene.TEAM)


class CheckInKeys(QObject):
    """Turns keys into intents; what a key means depends on the scene in front."""

    def __init__(
        self,
        presenter: CheckInPresenter,
        screen: CheckInScreen,
        filtered: KeyFilter,
        counties: list[str],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._presenter = presenter
        self._screen = screen
        self._counties = counties
        self.digits = LoneDigits(filtered, self._digit, self)
        for key, act in (
            ("F2", presenter.fix_name),
            ("F3", screen.start_search),
            ("F4", self._show_contact),
            ("F7", presenter.open_walk_in),
            ("F8", self.open_team),
            ("F9", self._print),
            ("Shift+F9", presenter.ask_new_badge),
            ("F10", self.open_more),
        ):
            add_shortcut(key, page, act)

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key that no field took; False if it means nothing here."""
        key, scene = Qt.Key(event.key()), self._presenter.scene
        if key == Qt.Key.Key_Escape:
            self.escape()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.digits.act_before_enter()
            self.enter()
        elif key in STEPS and scene is Scene.SEARCH:
            self._screen.scenes.results.move_mark(STEPS[key])
        elif event.text().isdigit() and scene in _WITH_DIGITS:
            self.digits.press(int(event.text()))
        elif begins_a_search(event) and scene is not Scene.WALK_IN:
            self._screen.top.show()
            self._screen.top.start(event.text())
        else:
            return False
        return True

    def escape(self) -> None:
        """Back to ready, from anywhere."""
        self.digits.cancel()
        self._presenter.ready()
        self._screen.lay_out()

    def enter(self) -> None:
        """Confirm the override, the ticked team or the marked row; nothing on a finished card."""
        scene, screen = self._presenter.scene, self._screen
        if scene is Scene.REASONS and screen.card.reasons is not None:
            screen.card.reasons.confirm()
        elif scene is Scene.TEAM:
            screen.scenes.team.confirm()
        elif scene is Scene.SEARCH or screen.top.field.hasFocus():
            results = screen.scenes.results
            self._presenter.enter(results.shown_text(), results.marked_id())

    def open_team(self) -> None:
        """Open the team that the search names, else let the person choose."""
        searches = self._presenter.scene is Scene.SEARCH
        named = self._screen.scenes.results.named_team() if searches else ""
        if named:
            self._presenter.open_team(named)
            return
        entries = [
            (county_words(county), partial(self._presenter.open_team, county)) for county in self._counties
        ]
        self._screen.open_menu(entries, self._screen.top.team)

    def open_more(self) -> None:
        """In a narrow window, the menu of what has no room."""
        screen, card = self._screen, self._presenter.card
        if not screen.is_compact:
            return
        if self._presenter.scene is Scene.CARD and card is not None and card.attendee_id:
            screen.card.foot.open_more(screen.card)
            return
        entries = ((self.tr("Team"), self.open_team), (self.tr("Walk-in"), self._presenter.open_walk_in))
        screen.open_menu(entries, screen.more_button)

    def _digit(self, digit: int) -> None:
        scene, screen = self._presenter.scene, self._screen
        if scene is Scene.TEAM:
            if digit == 0:
                screen.scenes.team.tick_all()
            else:
                screen.scenes.team.toggle(digit)
        elif scene is Scene.REASONS and screen.card.reasons is not None:
            screen.card.reasons.choose(digit - 1)
        elif scene is Scene.ITEMS and 0 < digit <= len(screen.card.items):
            self._presenter.choose_item(digit - 1)
        elif scene is Scene.CARD and 0 < digit <= len(screen.card.view.remedies):
            self._presenter.choose_remedy(screen.card.view.remedies[digit - 1].code)

    def _print(self) -> None:
        if self._presenter.scene is Scene.WALK_IN:
            self._screen.scenes.walk_in.confirm(prints=True)
        else:
            self._presenter.print_badge()

    def _show_contact(self) -> None:
        if self._presenter.scene is Scene.CARD:
            self._screen.card.show_contact()


def check_in_shortcuts() -> list[tuple[str, str]]:
    """The page's keys and what they do, for the list that F1 shows."""
    translate = QCoreApplication.translate
    return [
        ("Esc", translate("CheckInPage", "Back to ready")),
        ("1 … 9", translate("CheckInPage", "Remedies, reasons, team members")),
        ("0", translate("CheckInPage", "Tick the whole team")),
        ("Enter", translate("CheckInPage", "The marked row, the ticked team, the override")),
        ("F2", translate("CheckInPage", "Fix name")),
        ("F3", translate("CheckInPage", "Search")),
        ("F4", translate("CheckInPage", "Contact")),
        ("F7", translate("CheckInPage", "Walk-in")),
        ("F8", translate("CheckInPage", "Team")),
        ("F9", translate("CheckInPage", "Print badge")),
        ("Shift+F9", translate("CheckInPage", "New badge for a lost one")),
        ("F10", translate("CheckInPage", "More")),
    ]


def begins_a_search(event: QKeyEvent) -> bool:
    """Whether a key types something that begins a search."""
    commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.text().strip()) and event.text().isprintable() and not event.modifiers() & commands
