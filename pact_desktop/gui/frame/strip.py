"""The strip over every page: which convening, which day, how many are in, how the devices are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from pact_desktop.gui.components.bar import Bar
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import Panel, columns, hairline, rows
from pact_desktop.gui.components.text import Text, plain_tip
from pact_desktop.gui.desk_devices import DeviceStatus
from pact_desktop.gui.style.theme import Theme

_ORDER = ("camera", "scanner", "hub", "printer")
"""The devices that there are, as they stand in the strip whoever tells of itself first."""
_OPENING = ("printer",)
"""The devices that have something to open."""


@dataclass(frozen=True)
class StripView:
    """What the strip shows. ``days`` maps a day's number to its title and its date in words."""

    title: str = ""
    venue: str = ""
    days: dict[int, tuple[str, str]] = field(default_factory=dict)
    day: int = 1
    is_in: int = 0
    expected: int = 0


class DayButton(QPushButton):
    """The day with its date; opens the list of days."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._date = ""
        self._compact = False
        self.setProperty("kind", "quiet")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_day(self, title: str, date: str, compact: bool) -> None:
        """Show a day; compact leaves the date to the tool tip."""
        self.setText(title)
        self._date, self._compact = date, compact
        self.setAccessibleName(f"{title}, {date}")
        self.setToolTip(date)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._theme
        title = QFontMetricsF(theme.tokens.font("body", 600)).horizontalAdvance(self.text())
        date = QFontMetricsF(theme.tokens.font("caption")).horizontalAdvance(self._date)
        width = max(title + theme.px(22), 0 if self._compact else date)
        return QSize(round(width) + theme.px(16), theme.px(28 if self._compact else 40))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        left = theme.px(8)
        half = self.height() if self._compact else self.height() / 2 + theme.px(1)
        painter.setFont(theme.tokens.font("body", 600))
        painter.setPen(theme.colour("text"))
        title = QRectF(left, theme.px(0 if self._compact else 2), self.width(), half)
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, self.text())
        advance = QFontMetricsF(painter.font()).horizontalAdvance(self.text())
        side = theme.px(16)
        box = QRectF(left + advance + theme.px(6), title.center().y() - side / 2, side, side)
        theme.paint_icon(painter, "chevron-down", theme.colour("text_muted"), box, self)
        if not self._compact:
            painter.setFont(theme.tokens.font("caption"))
            painter.setPen(theme.colour("text_muted"))
            date = QRectF(
                left, self.height() / 2 + theme.px(1), self.width(), self.height() / 2 - theme.px(2)
            )
            painter.drawText(date, Qt.AlignmentFlag.AlignVCenter, self._date)


class DeviceView(QPushButton):
    """One device: icon, name and a word; in the needs-approval colours when something is wrong.

    It is a button where there is something to open.
    """

    def __init__(self, theme: Theme, opens: bool) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if opens else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not opens)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if opens:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = columns(theme, self, gap=8)
        self._row = row
        self._icon = IconLabel(theme, "camera", 20)
        self._words = QWidget()
        column = rows(theme, self._words)
        self._name = Text(theme, "", "small", weight=500)
        self._word = Text(theme, "", "caption", "text_muted")
        column.addStretch()
        column.addWidget(self._name)
        column.addWidget(self._word)
        column.addStretch()
        row.addWidget(self._icon)
        row.addWidget(self._words)

    def show_status(self, status: DeviceStatus, compact: bool) -> None:
        """Show how the device is; compact shows the icon with the words as tool tip."""
        ink = "needs_approval.ink" if status.wrong else "text_muted"
        self._icon.set_icon(status.icon, ink)
        self._name.setText(status.name)
        self._word.setText(status.word)
        self._name.set_ink("needs_approval.ink" if status.wrong else "text")
        self._word.set_ink(ink)
        self._words.setVisible(not compact)
        words = f"{status.name}: {status.word}"
        self.setToolTip(plain_tip(words))
        self.setAccessibleName(words)
        side = self._theme.px(6)
        self._row.setContentsMargins(side, self._theme.px(4), side, self._theme.px(4))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize()


class Strip(Panel):
    """Emits ``day_chosen`` with a day's number, ``device_pressed`` with a device's key."""

    day_chosen = Signal(int)
    device_pressed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__("strip")
        self._theme = theme
        self.view = StripView()
        self._compact = False
        self._statuses: dict[str, DeviceStatus] = {}
        self._devices: dict[str, DeviceView] = {}
        self._row = columns(theme, self)
        self._convening = QWidget()
        names = rows(theme, self._convening)
        self._title = Text(theme, "", "body", weight=600)
        self._venue = Text(theme, "", "caption", "text_muted")
        names.addStretch()
        names.addWidget(self._title)
        names.addWidget(self._venue)
        names.addStretch()
        self._lines = [hairline(upright=True), hairline(upright=True)]
        self.day_button = DayButton(theme)
        self.day_button.clicked.connect(self._open_days)
        self._counts = _Counts(theme)
        self._device_row = columns(theme, gap=6)
        self._page_actions = columns(theme, gap=4)
        for part in (self._convening, self._lines[0], self.day_button, self._lines[1], self._counts):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.addLayout(self._device_row)
        self._row.addLayout(self._page_actions)
        theme.changed.connect(self._lay_out)
        self._lay_out()

    def show_view(self, view: StripView) -> None:
        """Show the convening, its day and its counts."""
        self.view = view
        self._title.setText(view.title)
        self._venue.setText(view.venue)
        title, date = view.days.get(view.day, ("", ""))
        self.day_button.set_day(title, date, self._compact)
        self._counts.show_counts(view.is_in, view.expected)

    def show_device(self, key: str, status: DeviceStatus) -> None:
        """Show how a device is; a new key adds one."""
        if key not in self._devices:
            made = self._devices[key] = DeviceView(self._theme, key in _OPENING)
            made.clicked.connect(lambda: self.device_pressed.emit(key))
            before = sum(one in self._devices for one in _ORDER[: _ORDER.index(key)])
            self._device_row.insertWidget(before, made)
        self._statuses[key] = status
        self._devices[key].show_status(status, self._compact)

    def set_compact(self, compact: bool) -> None:
        """One line with day, counts and icons, or everything."""
        if compact != self._compact:
            self._compact = compact
            self._lay_out()

    def set_page_actions(self, widgets: Sequence[QWidget]) -> None:
        """Put the small buttons of the page in front at the end, in place of the last page's."""
        while (item := self._page_actions.takeAt(0)) is not None:
            last = item.widget()
            if last is not None:
                last.setParent(None)
        for widget in widgets:
            self._page_actions.addWidget(widget)
            widget.show()

    def _lay_out(self) -> None:
        theme, compact = self._theme, self._compact
        self.setFixedHeight(theme.px(40) if compact else theme.tokens.size("strip"))
        side = theme.px(6 if compact else 24)
        self._row.setContentsMargins(side, 0, side if compact else theme.px(24), 0)
        self._row.setSpacing(theme.px(8 if compact else 10))
        self._convening.setVisible(not compact)
        for line in self._lines:
            line.setVisible(not compact)
            line.setFixedHeight(theme.px(28))
        beside_line = theme.px(8)
        self._convening.setContentsMargins(0, 0, beside_line, 0)
        self._counts.setContentsMargins(0 if compact else beside_line, 0, 0, 0)
        self._counts.set_compact(compact)
        self._row.setStretchFactor(self._counts, 100 if compact else 0)
        self._device_row.setSpacing(theme.px(0 if compact else 6))
        self.show_view(self.view)
        for key, status in self._statuses.items():
            self._devices[key].show_status(status, compact)

    def _open_days(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, (title, date) in self.view.days.items():
            action = menu.addAction(f"{title}, {date}")
            action.setCheckable(True)
            action.setChecked(number == self.view.day)
            action.triggered.connect(lambda _=False, day=number: self.day_chosen.emit(day))
        menu.popup(self.day_button.mapToGlobal(QPoint(0, self.day_button.height())))


class _Counts(QWidget):
    """How many are in of how many expected, in words and as a bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_in = Text(theme, "", "body", weight=700, tabular=True)
        self._of = Text(theme, "", "body", "text_muted", tabular=True)
        self._to_come = Text(theme, "", "caption", "text_muted", tabular=True)
        self._bar = Bar(theme)
        self._column = rows(theme, self, gap=6)
        self._words = QHBoxLayout()
        for part in (self._is_in, self._of):
            self._words.addWidget(part, 0, Qt.AlignmentFlag.AlignBaseline)
        self._words.addStretch()
        self._words.addWidget(self._to_come, 0, Qt.AlignmentFlag.AlignBaseline)
        self._column.addLayout(self._words)
        self._column.addWidget(self._bar, 100)

    def show_counts(self, is_in: int, expected: int) -> None:
        of = self.tr("of {expected} in").format(expected=expected)
        self._is_in.setText(str(is_in))
        self._of.setText(of)
        self._to_come.setText(self.tr("{count} to come").format(count=max(expected - is_in, 0)))
        share = is_in / expected if expected else 0
        self._bar.set_share(share, f"{is_in} {of}")

    def set_compact(self, compact: bool) -> None:
        self._to_come.setVisible(not compact)
        self._words.setSpacing(self._theme.px(4))
        policy = QSizePolicy.Policy.Expanding if compact else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        direction = QHBoxLayout.Direction.LeftToRight if compact else QHBoxLayout.Direction.TopToBottom
        self._column.setDirection(direction)
