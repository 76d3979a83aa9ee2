"""Days and rules: dates, hours, places, who may come, team size, when registration opens and closes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from pact_desktop.domain.people import DAYS, Affiliation
from pact_desktop.domain.settings_table import rule_key
from pact_desktop.gui.components.date_lines import DateLine
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import Panel, columns, hairline, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.convening.controls import Count, Hours, Moment, RuleChoice
from pact_desktop.gui.convening.draft import SettingsDraft
from pact_desktop.gui.convening.settings_section import SettingsSection
from pact_desktop.gui.phrases import day_title, wording


class DaysSection(SettingsSection):
    """The two days side by side, below them the table of the admission rules."""

    def __init__(self, context: Context, draft: SettingsDraft) -> None:
        super().__init__(context, draft)
        theme = self.theme
        self._days = columns(theme, gap=12)
        for day, about in zip(
            DAYS, (self.tr("in depth, for the cohort"), self.tr("broader themes")), strict=True
        ):
            self._days.addWidget(self._day(day, about), 1)
        self.column.addLayout(self._days)
        self.rules: dict[tuple[Affiliation, int], RuleChoice] = {}
        self.column.addWidget(self._rules())
        note = columns(theme, gap=8)
        note.addWidget(IconLabel(theme, "info-circle", 18, "text_muted"), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("An organizer can still admit somebody on a closed day at the desk, with a reason.")
        note.addWidget(Text(theme, words, "small", "text_muted", wrap=True), 1)
        self.column.addLayout(note)
        self.column.addWidget(self._limits())
        self.column.addStretch()

    def show_settings(self) -> None:
        if self.draft.is_read:
            self.closes.set_zone(self.draft.convening().zone)
            self._team_note.setText(
                self.tr("PACT county, up to {count}").format(count=self.draft.text("team_size"))
            )
        super().show_settings()

    def set_compact(self, compact: bool) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._days.setDirection(down if compact else across)
        self._foot.setDirection(down if compact else across)
        for choice in self.rules.values():
            choice.set_compact(compact)

    def _day(self, day: int, about: str) -> QWidget:
        theme = self.theme
        panel = Panel()
        column = rows(theme, panel, margin=16, gap=10)
        head = columns(theme, gap=9)
        head.addWidget(Text(theme, day_title(day), "lead", weight=600))
        head.addWidget(Text(theme, about, "small", "text_muted"))
        head.addStretch()
        column.addLayout(head)
        hours = Hours()
        self.bind(f"day{day}_hours", hours)
        hours.setParent(self)
        fields = columns(theme, gap=5)
        date, places = DateLine(theme), Count(theme, self.tr("Open"))
        for control in (date, hours.opens, hours.closes, places):
            control.setProperty("kind", "tight")
        shares = (date, 126), (hours.opens, 72), (hours.closes, 72), (places, 60)
        fields.addWidget(self.field(f"day{day}", self.tr("Date"), date), shares[0][1])
        fields.addWidget(Field(theme, self.tr("From"), hours.opens), shares[1][1])
        fields.addWidget(Field(theme, self.tr("To"), hours.closes), shares[2][1])
        fields.addWidget(self.field(f"capacity_day{day}", self.tr("Places"), places), shares[3][1])
        for control, width in shares:
            control.setMinimumWidth(theme.px(width * 0.9))
        column.addLayout(fields)
        return panel

    def _rules(self) -> QWidget:
        theme = self.theme
        panel = Panel()
        column = rows(theme, panel)
        table = QGridLayout()
        table.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(6))
        table.setHorizontalSpacing(theme.px(14))
        table.setVerticalSpacing(theme.px(5))
        table.addWidget(Text(theme, self.tr("Who may come"), "body", weight=600), 0, 0)
        for day in DAYS:
            table.setColumnStretch(day, 1)
            table.addWidget(Text(theme, day_title(day), "small", weight=600), 0, day)
        words = wording()
        self._team_note = Text(theme, "", "caption", "text_muted")
        for place, affiliation in enumerate(Affiliation):
            line = 2 * place + 2
            table.addWidget(hairline(), line - 1, 0, 1, 3)
            held = QWidget()
            held.setFixedWidth(theme.px(198))
            names = rows(theme, held)
            names.addWidget(Text(theme, words.affiliation(affiliation), "body", weight=500, wrap=True))
            note = self._note(affiliation)
            if note is not None:
                names.addWidget(note)
            table.addWidget(held, line, 0)
            for day in DAYS:
                choice = RuleChoice(theme, words, f"{words.affiliation(affiliation)}, {day_title(day)}")
                self.rules[affiliation, day] = choice
                self.bind(rule_key(affiliation, day), choice)
                table.addWidget(choice, line, day)
        column.addLayout(table)
        return panel

    def _note(self, affiliation: Affiliation) -> Text | None:
        if affiliation is Affiliation.COUNTY_TEAM_MEMBER:
            return self._team_note
        notes = {
            Affiliation.CHILD_WELFARE_SERVICES_STAFF: self.tr("not in a team"),
            Affiliation.KEY_STAKEHOLDER: self.tr("agency, funder, faculty, speaker"),
            Affiliation.NON_PACT_COUNTY_GUEST: self.tr("as space allows"),
        }
        known = notes.get(affiliation)
        return Text(self.theme, known, "caption", "text_muted", wrap=True) if known else None

    def _limits(self) -> QWidget:
        theme = self.theme
        panel = Panel()
        self._foot = columns(theme, panel, margin=12, gap=22)
        size = Count(theme)
        size.setAccessibleName(self.tr("Team size"))
        size.setFixedWidth(theme.px(56))
        self.bind("team_size", size)
        held = QWidget()
        team = columns(theme, held, gap=10)
        label = Text(theme, self.tr("Team size"), "body", weight=500)
        label.setBuddy(size)
        team.addWidget(label)
        team.addWidget(size)
        self._foot.addWidget(held)
        self.closes = Moment(theme, self.tr("Registration closes"), self.context.now)
        self.bind("registration_closes", self.closes)
        self._foot.addWidget(self.closes)
        note = self.tr("After that, new people are walk-ins.")
        self._foot.addWidget(Text(theme, note, "small", "text_muted", wrap=True), 1)
        return panel
