"""One county team: its seats, coordinator, core disciplines, those who wait. People are dropped on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from pact_desktop.gui.components.pill import Pill
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.components.wrap_layout import WrapLayout
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.teams.fact_button import FactButton
from pact_desktop.gui.teams.maker import in_of
from pact_desktop.gui.teams.seat_button import PERSON, SeatButton
from pact_desktop.gui.teams.view_model import TeamView

_LINE_WIDTHS = (112, 214, 64, 64, 0)
"""The least widths of a line's columns: county, seats, coordinator, disciplines, presence."""
_ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CountyCard(QWidget):
    """The arrow keys go round in it and on to other cards; the Tab key enters it at one place."""

    entered = Signal(str)
    """The county: something of its card has the focus."""
    left_by = Signal(str, int, int)
    """The county, the rows to go (Up or Down was pressed), and the place in the card from 0."""
    seat_made = Signal(SeatButton)
    """A seat was added; whoever hears it connects its signals."""
    place_wanted = Signal(str)
    coordinator_wanted = Signal(str)
    disciplines_wanted = Signal(str)
    waiting_wanted = Signal(str)
    dropped = Signal(str, str)
    """The county, and the id of who was dropped on it."""

    def __init__(self, theme: Theme, county: str) -> None:
        super().__init__()
        self.county = county
        self.view = TeamView(county, 0)
        self._theme = theme
        self._is_current = False
        self._is_target = False
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._grid = QGridLayout(self)
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(theme.px(8))
        self._title = Text(theme, county, "heading")
        self.pill = Pill(theme, "")
        self._seat_row = QWidget()
        self._seat_layout = WrapLayout(self._seat_row, gap=0)
        self.seats: list[SeatButton] = []
        self.coordinator = self._fact(self.coordinator_wanted)
        self.disciplines = self._fact(self.disciplines_wanted)
        self.waiting = self._fact(self.waiting_wanted)
        self.set_line(False)
        theme.changed.connect(self.update)

    def show_team(self, view: TeamView) -> None:
        """Show the team as it is now; what has the focus keeps it."""
        if view == self.view:
            return
        self.view = view
        self.pill.set_pill(
            in_of(view.is_in, view.expected), "admitted" if view.is_complete else "", self._pill_icon()
        )
        self._show_seats()
        self._show_facts()
        words = f"{self.county}: {self.pill.accessibleName()}"
        self.setAccessibleName(words)

    def set_line(self, line: bool) -> None:
        """Lay everything out in one line, for a list, or as a card."""
        theme, grid = self._theme, self._grid
        for _ in range(grid.count()):
            grid.takeAt(0)
        sides = (16, 4, 12, 4) if line else (16, 8, 16, 8)
        grid.setContentsMargins(*(theme.px(side) for side in sides))
        if line:
            parts: list[QWidget] = [self._title, self._seat_row, self.coordinator, self.disciplines]
            for column, part in enumerate([*parts, self.pill]):
                grid.addWidget(part, 0, column, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self.waiting, 1, 2, 1, 2)
        else:
            grid.addWidget(self._title, 0, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self.pill, 0, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self._seat_row, 1, 0, 1, 2)
            for row, fact in enumerate((self.coordinator, self.disciplines, self.waiting), start=2):
                grid.addWidget(fact, row, 0, 1, 2)
        for column, width in enumerate(_LINE_WIDTHS):
            grid.setColumnMinimumWidth(column, theme.px(width) if line else 0)
            grid.setColumnStretch(column, int(column in (2, 3) if line else column == 0))
        grid.setRowMinimumHeight(0, theme.px(0 if line else 36))
        for row in range(6):
            grid.setRowStretch(row, int(row == 5 and not line))
        self._title.set_scale("strong" if line else "heading")
        for fact in (self.coordinator, self.disciplines):
            fact.set_short(line)

    def set_current(self, current: bool) -> None:
        """Outline it as the one that is looked at."""
        if current != self._is_current:
            self._is_current = current
            self.update()

    def focus_seat(self, number: int = 0) -> None:
        """Put the focus on a seat by its place from 0, on the last one if there are fewer."""
        items = self._items()
        items[min(number, len(self.seats) - 1) if self.seats else 0].setFocus()

    def focus_person(self, attendee_id: str) -> bool:
        """Put the focus on somebody's seat; whether there is one."""
        seat = next((each for each in self.seats if each.attendee_id == attendee_id), None)
        if seat is not None:
            seat.setFocus()
        return seat is not None

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self._is_current or self._is_target
        line = 2 if strong else 1
        edge = "accent" if self._is_target else "text" if self._is_current else "border"
        painter.setPen(QPen(theme.colour(edge), line))
        painter.setBrush(theme.colour("accent_soft" if self._is_target else "surface"))
        inset = line / 2
        radius = theme.tokens.radius("panel")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        items = self._items()
        here = next((place for place, item in enumerate(items) if item.hasFocus()), 0)
        if key in _ACROSS:
            items[min(max(here + _ACROSS[key], 0), len(items) - 1)].setFocus()
        elif key in _DOWN:
            self.left_by.emit(self.county, _DOWN[key], here)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The Tab key leads back to where the focus was last in the card."""
        if event.type() == QEvent.Type.FocusIn:
            for item in self._items():
                own = item is watched
                item.setFocusPolicy(Qt.FocusPolicy.StrongFocus if own else Qt.FocusPolicy.ClickFocus)
            self.entered.emit(self.county)
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(PERSON):
            event.acceptProposedAction()
            self._set_target(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_target(False)
        event.acceptProposedAction()
        self.dropped.emit(self.county, bytes(event.mimeData().data(PERSON).data()).decode())

    # Parts

    def _fact(self, wanted: SignalInstance) -> FactButton:
        fact = FactButton(self._theme, self)
        fact.clicked.connect(lambda: wanted.emit(self.county))
        fact.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        fact.installEventFilter(self)
        return fact

    def _items(self) -> list[QWidget]:
        """Everything that takes the focus, in reading order."""
        facts = [self.coordinator, self.disciplines, self.waiting]
        return [*self.seats, *(fact for fact in facts if not fact.isHidden())]

    def _show_seats(self) -> None:
        wanted = [*self.view.seats, *([None] if self.view.free else [])]
        while len(self.seats) > len(wanted):
            gone = self.seats.pop()
            if gone.hasFocus():
                (self.seats[-1] if self.seats else self.coordinator).setFocus()
            self._seat_layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.seats) < len(wanted):
            seat = SeatButton(self._theme, self._seat_row)
            seat.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            seat.installEventFilter(self)
            seat.person_wanted.connect(lambda: self.place_wanted.emit(self.county))
            self._seat_layout.addWidget(seat)
            self.seats.append(seat)
            self.seat_made.emit(seat)
        for button, shown in zip(self.seats, wanted, strict=True):
            button.show_seat(shown)
        self._seat_row.setVisible(bool(wanted))
        items = self._items()
        if not any(item.focusPolicy() is Qt.FocusPolicy.StrongFocus for item in items):
            items[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _show_facts(self) -> None:
        view = self.view
        if view.coordinator:
            self.coordinator.show_fact("user-star", self.tr("Coordinator:"), view.coordinator)
        else:
            self.coordinator.show_fact(
                "user-star", self.tr("Coordinator:"), self.tr("nobody yet"), muted=True
            )
        if view.missing:
            names = ", ".join(view.missing)
            self.disciplines.show_fact("circle-dashed", self.tr("Missing:"), names)
        else:
            self.disciplines.show_fact("check", self.tr("All core disciplines present"))
        if view.beyond:
            words = self.tr("{count} beyond the {places} places").format(
                count=view.beyond, places=view.places
            )
            self.waiting.show_fact("alert-triangle", words)
        elif view.waiting:
            first, more = view.waiting[0].name, len(view.waiting) - 1
            names = self.tr("{name} and {count} more").format(name=first, count=more) if more else first
            self.waiting.show_fact("hourglass-high", self.tr("Waiting:"), names)
        self.waiting.setVisible(bool(view.waiting or view.beyond))

    def _pill_icon(self) -> str:
        return "circle-check" if self.view.is_complete else "clock"

    def _set_target(self, target: bool) -> None:
        self._is_target = target
        self.update()
