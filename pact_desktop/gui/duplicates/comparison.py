"""Two attendees side by side, a line for each field: what differs is chosen, the rest is said once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QRadioButton, QScrollArea, QWidget

from pact_desktop.domain.people import DAYS, Affiliation, Attendee, Discipline
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.components.panel import Panel, rows
from pact_desktop.gui.components.text import Text, plain_tip
from pact_desktop.gui.duplicates.presenter import FieldChoice, Side
from pact_desktop.gui.phrases import day_title
from pact_desktop.gui.roster.columns import BY_KEY
from pact_desktop.gui.style.theme import Theme
from pact_desktop.operations.duplicates import LikelyPair

_BESIDE = 190
"""What a line needs beside the two values, in px at the base text size: its title, buttons and gaps."""
_NOTHING = "–"


class Comparison(Panel):
    """``taken`` carries a field and the side whose value is to stand."""

    taken = Signal(str, object)

    def __init__(self, theme: Theme, words: Wording) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self.setAccessibleName(self.tr("Side by side"))
        column = rows(theme, self)
        column.setContentsMargins(1, 1, 1, 1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._scroll, 1)
        note = self.tr("Badges of both keep working. Of each day the better standing stands.")
        foot = Text(theme, note, "small", "text_muted", wrap=True)
        foot.setContentsMargins(*(theme.px(each) for each in (16, 8, 16, 10)))
        column.addWidget(foot)
        self.groups: dict[str, QButtonGroup] = {}

    def show_pair(self, pair: LikelyPair, choices: Sequence[FieldChoice]) -> None:
        """Show two attendees, with the sides that are chosen."""
        theme = self._theme
        holder = QWidget()
        holder.setProperty("kind", "scrolled")
        grid = QGridLayout(holder)
        margin = theme.px(16)
        grid.setContentsMargins(margin, theme.px(12), margin, margin)
        grid.setHorizontalSpacing(theme.px(14))
        grid.setVerticalSpacing(theme.px(7))
        self.groups = {}
        people = (pair.first, pair.second)
        for side, one in enumerate(people):
            name = Text(theme, one.display_name, "lead", weight=600, wrap=True)
            name.setToolTip(one.attendee_id)
            grid.addWidget(name, 0, 1 + side)
        shared = Text(theme, because_words(pair.because), "small", "text_muted", wrap=True)
        grid.addWidget(shared, 1, 1, 1, 2)
        for choice in choices:
            self._add_field(grid, choice)
        for day in DAYS:
            values = [self._day_words(one, day) for one in people]
            self._add_plain(grid, day_title(day), values)
        self._add_plain(grid, self.tr("Badge"), [_badge_words(one) for one in people])
        grid.setRowStretch(grid.rowCount(), 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self._scroll.setWidget(holder)

    def _add_field(self, grid: QGridLayout, choice: FieldChoice) -> None:
        title = QCoreApplication.translate("Roster", BY_KEY[choice.name].title)
        values = [self._value_words(choice.name, value) for value in choice.values]
        if not choice.differs:
            self._add_plain(grid, title, values[:1])
            return
        line = grid.rowCount()
        grid.addWidget(Text(self._theme, title, "small", "text_muted"), line, 0)
        group = QButtonGroup(grid.parentWidget())
        for side, value in enumerate(values):
            button = QRadioButton(self._short(value))
            button.setToolTip(plain_tip(value))
            button.setAccessibleName(f"{title}: {value or _NOTHING}")
            button.setChecked(choice.chosen == side)
            group.addButton(button, side)
            grid.addWidget(button, line, 1 + side)
        group.idClicked.connect(lambda side, name=choice.name: self.taken.emit(name, Side(side)))
        self.groups[choice.name] = group

    def _short(self, value: str) -> str:
        """As much of a value as there is room for; the rest stands in the tool tip."""
        room = (self._scroll.viewport().width() - self._theme.px(_BESIDE)) // 2
        line = " ".join(value.split())
        shown = self.fontMetrics().elidedText(
            line, Qt.TextElideMode.ElideRight, max(room, self._theme.px(60))
        )
        return shown.replace("&", "&&") or _NOTHING

    def _add_plain(self, grid: QGridLayout, title: str, values: Sequence[str]) -> None:
        line = grid.rowCount()
        grid.addWidget(Text(self._theme, title, "small", "text_muted"), line, 0, Qt.AlignmentFlag.AlignTop)
        for side, value in enumerate(values):
            text = Text(self._theme, value or _NOTHING, "body", "text_muted", wrap=True)
            grid.addWidget(text, line, 1 + side, 1, 3 - len(values))

    def _value_words(self, name: str, value: str) -> str:
        if value and name == "affiliation":
            return self._words.affiliation(Affiliation(value))
        if value and name == "discipline":
            return self._words.discipline(Discipline(value))
        return value

    def _day_words(self, one: Attendee, day: int) -> str:
        standing, attendance = one.standing(day), one.attendance.get(day)
        words = [self._words.standing(standing)] if standing else []
        if attendance is not None:
            came = QCoreApplication.translate("Duplicates", "in {time}")
            words.append(came.format(time=self._words.time_of(attendance.first_in)))
        return ", ".join(words)


def _badge_words(one: Attendee) -> str:
    if not one.badge_issue:
        return QCoreApplication.translate("Duplicates", "Not printed yet")
    return QCoreApplication.translate("Duplicates", "Issue {issue}").format(issue=one.badge_issue)


def because_words(because: Sequence[str]) -> str:
    """What two attendees share, in words."""
    translate = QCoreApplication.translate
    words = {
        "email": translate("Duplicates", "same email"),
        "phone": translate("Duplicates", "same phone"),
        "name": translate("Duplicates", "same name"),
        "nickname": translate("Duplicates", "short form of the name"),
        "similar_name": translate("Duplicates", "similar name"),
        "county": translate("Duplicates", "same county"),
        "agency": translate("Duplicates", "same agency"),
    }
    return ", ".join(words[each] for each in because)
