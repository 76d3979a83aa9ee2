"""A desk over a copy of the convening, framed and named so that nobody takes it for the real one."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLayout

from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.gui.key_filter import KeyFilter
from pact_desktop.gui.language import Languages
from pact_desktop.gui.rehearsal.banner import RehearsalBanner
from pact_desktop.gui.rehearsal.preparing import Rehearsal
from pact_desktop.gui.rehearsal.presenter import RehearsalPresenter
from pact_desktop.gui.rehearsal.results import RehearsalResults
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.workers import Workers
from pact_desktop.rehearsal.arrivals import Arrival
from pact_desktop.rehearsal.practice import Practice
from pact_desktop.rehearsal.queue import Forecast
from pact_desktop.settings import Settings

_FRAME = 8


class RehearsalWindow(DeskWindow):
    """Emits ``ended`` when the volunteers are done; whoever made it closes and removes the copy."""

    ended = Signal()

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        workers: Workers,
        keys: KeyFilter,
        languages: Languages,
        rehearsal: Rehearsal,
    ) -> None:
        self.banner = RehearsalBanner(theme)
        super().__init__(theme, settings, workers, keys, languages, rehearsal.copy, rehearsal.day)
        self.real = rehearsal.real
        title = rehearsal.copy.convening.title
        self.setWindowTitle(self.tr("REHEARSAL: {title} – PACT Desktop").format(title=title))
        self._frame_in()
        self.printing.say_instead(self.tr("In a rehearsal no badge is printed."))
        self.presenter = RehearsalPresenter(rehearsal, self, workers.serving(self))
        self.banner.badge_wanted.connect(self.presenter.hold_out_badge)
        self.banner.next_wanted.connect(self.presenter.next_person)
        self.banner.results_wanted.connect(self.presenter.want_results)
        self.banner.end_wanted.connect(self.ended)
        self.start_page_wanted.connect(self.ended)
        self.context.changes.changed.connect(self.presenter.changed)
        self.presenter.begin()

    def show_arrival(self, arrival: Arrival | None, practice: Practice) -> None:
        """Show who stands at the desk."""
        self.banner.show_arrival(arrival, practice)

    def hold_out(self, code: str) -> None:
        """A badge is held to the scanner."""
        self.scan(code)

    def show_results(self, practice: Practice, waiting: Forecast) -> None:
        """Show what came of it so far."""
        RehearsalResults(self.context.theme, practice, waiting, self).open()

    def ask_rehearsal(self) -> None:
        """A rehearsal within a rehearsal would lead nowhere: end this one instead."""
        self.ended.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.banner.set_compact(self.width() < self.context.theme.tokens.breakpoint("rail"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        wide, whole = self.context.theme.px(_FRAME), self.rect()
        for edge in (
            QRect(0, 0, whole.width(), wide),
            QRect(0, whole.height() - wide, whole.width(), wide),
            QRect(0, 0, wide, whole.height()),
            QRect(whole.width() - wide, 0, wide, whole.height()),
        ):
            painter.fillRect(edge, self.context.theme.colour("accent"))

    def _frame_in(self) -> None:
        """Put the band over strip and pages, and leave room for the frame."""
        whole, wide = self.layout(), self.context.theme.px(_FRAME)
        assert isinstance(whole, QLayout)
        whole.setContentsMargins(wide, wide, wide, wide)
        self._right.insertWidget(0, self.banner)
