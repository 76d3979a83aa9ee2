"""Title, venue, time zone, and where people go."""

from __future__ import annotations

from zoneinfo import available_timezones

from pact_desktop.domain.people import DAYS
from pact_desktop.gui.components.controls import Line, TypedChoice
from pact_desktop.gui.components.panel import columns
from pact_desktop.gui.context import Context
from pact_desktop.gui.convening.controls import Moment
from pact_desktop.gui.convening.draft import SettingsDraft
from pact_desktop.gui.convening.settings_section import SettingsSection, form
from pact_desktop.gui.phrases import day_title

_NEAR = ("America/Los_Angeles", "America/Phoenix", "America/Denver", "America/Chicago", "America/New_York")


class TitleSection(SettingsSection):
    """What stands on every page and badge."""

    def __init__(self, context: Context, draft: SettingsDraft) -> None:
        super().__init__(context, draft)
        theme = self.theme
        panel, column = form(self, self.tr("Title and venue"))
        column.addWidget(self.field("title", self.tr("Title"), Line()))
        column.addWidget(self.field("venue", self.tr("Venue"), Line(), self.tr("(optional)")))
        others = sorted(available_timezones() - set(_NEAR))
        zones = TypedChoice([(zone, zone.replace("_", " ")) for zone in (*_NEAR, *others)])
        column.addWidget(self.field("time_zone", self.tr("Time zone of the venue"), zones))
        self.opens = Moment(theme, self.tr("Registration opens"), self.context.now)
        self.bind("registration_opens", self.opens)
        column.addWidget(self.opens)
        self.column.addWidget(panel)
        panel, column = form(
            self,
            self.tr("Where people go"),
            self.tr("The attendees’ window names it once somebody is checked in."),
        )
        pair = columns(theme, gap=12)
        for day in DAYS:
            pair.addWidget(self.field(f"day{day}_room", day_title(day), Line(), self.tr("(optional)")))
        column.addLayout(pair)
        self.column.addWidget(panel)
        self.column.addStretch()

    def show_settings(self) -> None:
        if self.draft.is_read:
            self.opens.set_zone(self.draft.convening().zone)
        super().show_settings()
