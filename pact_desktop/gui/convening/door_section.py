"""At the door: what is handed out on which day, and whether people who leave are checked out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox

from pact_desktop.domain.hand_outs import HandOut
from pact_desktop.domain.people import DAYS
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.convening.controls import Ticks
from pact_desktop.gui.convening.draft import SettingsDraft
from pact_desktop.gui.convening.settings_section import SettingsSection, form
from pact_desktop.gui.phrases import day_title


class Switch(QObject):
    """Yes or no: one tick box, one setting."""

    kept = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        self.box = QCheckBox(words)
        self.box.clicked.connect(self.kept)

    def value(self) -> str:
        """Yes or no, as it is typed."""
        return "yes" if self.box.isChecked() else "no"

    def set_value(self, value: str) -> None:
        """Tick it, or not."""
        self.box.setChecked(value == "yes")


class DoorSection(SettingsSection):
    """What volunteers do besides checking in."""

    def __init__(self, context: Context, draft: SettingsDraft) -> None:
        super().__init__(context, draft)
        theme = self.theme
        panel, column = form(
            self,
            self.tr("What is handed out"),
            self.tr(
                "A packet is handed out once for the whole convening, a meal ticket each day to whoever has "
                "a dietary need."
            ),
        )
        pair = columns(theme, gap=24)
        for day in DAYS:
            items = Ticks(
                [
                    (HandOut.PACKET.value, self.tr("Packet")),
                    (HandOut.MEAL_TICKET.value, self.tr("Meal ticket")),
                ]
            )
            items.setParent(self)
            self.bind(f"hand_out_day{day}", items)
            boxes = rows(theme, gap=2)
            boxes.addWidget(Text(theme, day_title(day), "small", "text_muted", weight=500))
            for box in items.boxes.values():
                box.setAccessibleName(f"{box.text()}, {day_title(day)}")
                boxes.addWidget(box)
            pair.addLayout(boxes)
        pair.addStretch()
        column.addLayout(pair)
        self.column.addWidget(panel)
        panel, column = form(self, self.tr("Leaving"))
        leaving = Switch(self.tr("Check out people who leave"))
        leaving.setParent(self)
        self.bind("check_out", leaving)
        column.addWidget(leaving.box)
        words = self.tr("Otherwise whoever was checked in stays in for the day.")
        column.addWidget(Text(theme, words, "small", "text_muted", wrap=True))
        self.column.addWidget(panel)
        self.column.addStretch()
