"""The band over every page of a rehearsal: that it is one, who arrives, and how the practice goes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import Panel, columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme
from pact_desktop.rehearsal.arrivals import Arrival, Kind
from pact_desktop.rehearsal.practice import Practice

translate = QCoreApplication.translate


class RehearsalBanner(Panel):
    """Emits what the volunteer wants."""

    badge_wanted = Signal()
    next_wanted = Signal()
    results_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("rehearsal")
        self._halves = columns(theme, self, margin=10, gap=8)
        row = columns(theme, gap=8)
        words = rows(theme, gap=2)
        self.heading = Text(
            theme, self.tr("Rehearsal. Nothing here is real."), "small", "accent_ink", weight=600
        )
        self.arriving = Text(theme, "", "lead", "accent_ink", weight=600, wrap=True)
        self.progress = Text(theme, "", "small", "accent_ink", tabular=True, wrap=True)
        for text in (self.heading, self.arriving, self.progress):
            words.addWidget(text)
        self._halves.addLayout(words, 1)
        self._halves.addLayout(row)
        self.badge = Button(theme, self.tr("Show badge"), icon="qrcode")
        self.next = Button(theme, self.tr("Next person"), icon="chevron-right")
        self.results = Button(theme, self.tr("Results"), icon="chart-bar")
        self.end = Button(theme, self.tr("End"), icon="x")
        self.end.setAccessibleName(self.tr("End the rehearsal"))
        for button, wanted in (
            (self.badge, self.badge_wanted),
            (self.next, self.next_wanted),
            (self.results, self.results_wanted),
            (self.end, self.end_wanted),
        ):
            button.clicked.connect(wanted)
            row.addWidget(button)

    def set_compact(self, compact: bool) -> None:
        """In a narrow window the buttons stand under the words, and the progress is left to the results."""
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(down if compact else beside)
        self.progress.setVisible(not compact)

    def show_arrival(self, arrival: Arrival | None, practice: Practice) -> None:
        """Show who stands at the desk, and the practice so far."""
        self.arriving.setText(self._who(arrival))
        self.progress.setText(practice_sentence(practice))
        self.badge.setEnabled(arrival is not None and arrival.kind in (Kind.HOLDS_BADGE, Kind.WRONG_DAY))
        self.next.setEnabled(arrival is not None)
        self.setAccessibleName(f"{self.heading.text()} {self.arriving.text()}")

    def _who(self, arrival: Arrival | None) -> str:
        if arrival is None:
            return self.tr("Everybody was here. Look at the results, or end the rehearsal.")
        words = {
            Kind.HOLDS_BADGE: self.tr("Now arriving: {name}, holds the badge"),
            Kind.LOST_BADGE: self.tr("Now arriving: {name}, has lost the badge"),
            Kind.WRONG_DAY: self.tr("Now arriving: {name}, holds a badge of another day"),
            Kind.WALK_IN: self.tr("Now arriving: {name}, is not on the list"),
        }
        return words[arrival.kind].format(name=arrival.name)


def practice_sentence(practice: Practice) -> str:
    """How many were handled, how long each took, how many mistakes."""
    sentence = translate("Rehearsal", "{handled} of {total} handled").format(
        handled=practice.handled, total=len(practice.plan)
    )
    if practice.mean_seconds is not None:
        sentence += ", " + translate("Rehearsal", "{seconds} s a person").format(
            seconds=round(practice.mean_seconds)
        )
    mistakes = (
        translate("Rehearsal", "1 mistake")
        if practice.mistakes == 1
        else translate("Rehearsal", "{count} mistakes")
    )
    return sentence + ", " + mistakes.format(count=practice.mistakes)
