"""Choosing who comes to a rehearsal, with the line that it would make."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QDialog, QSpinBox, QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.rehearsal.chart import WaitingChart
from pact_desktop.gui.rehearsal.preparing import MOST_DESKS, line_of, roster_of
from pact_desktop.gui.sentences import problem_words
from pact_desktop.rehearsal.arrivals import Mix
from pact_desktop.rehearsal.queue import BEARABLE, Forecast
from pact_desktop.store.convening_file import ConveningFile

_SOON_MS = 250

translate = QCoreApplication.translate


class ChooseRehearsal(QDialog):
    """Emits ``wanted`` with the mix. The chart follows the numbers."""

    wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        theme, usual = context.theme, Mix()
        self.setWindowTitle(self.tr("Rehearsal"))
        column = rows(theme, self, margin=24, gap=14)
        column.addWidget(Text(theme, self.tr("Rehearsal"), "title"))
        promise = self.tr(
            "Volunteers practise on a copy of this convening. Nothing of it reaches the real file, and the "
            "copy is removed afterwards."
        )
        column.addWidget(Text(theme, promise, "body", "text_muted", wrap=True))
        self.rate = _number(1, 999, round(usual.rate))
        self.walk_ins = _number(0, 40, round(usual.walk_ins * 100), " %")
        self.wrong_day = _number(0, 40, round(usual.wrong_day * 100), " %")
        self.lost = _number(0, 100, round(usual.lost * 100), " %")
        numbers = columns(theme, gap=12)
        for name, box in (
            (self.tr("People in 15 min"), self.rate),
            (self.tr("Walk-ins"), self.walk_ins),
            (self.tr("Wrong day"), self.wrong_day),
            (self.tr("Lost badges"), self.lost),
        ):
            numbers.addWidget(Field(theme, name, box))
        column.addLayout(numbers)
        self.chart = WaitingChart(theme)
        column.addWidget(self.chart, 1)
        self.sentence = Text(theme, "", "body", wrap=True)
        column.addWidget(self.sentence)
        foot = columns(theme, gap=8)
        foot.addStretch()
        cancel = Button(theme, self.tr("Cancel"), "quiet", key="Esc")
        cancel.clicked.connect(self.reject)
        self.start = Button(theme, self.tr("Start rehearsal"), "primary", key="Enter")
        self.start.setDefault(True)
        self.start.clicked.connect(self.accept)
        foot.addWidget(cancel)
        foot.addWidget(self.start)
        column.addLayout(foot)
        self.setMinimumWidth(theme.px(560))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._simulate)
        for box in (self.rate, self.walk_ins, self.wrong_day, self.lost):
            box.valueChanged.connect(self._soon.start)
        self._simulate()

    def mix(self) -> Mix:
        """The mix as it is chosen."""
        shares = (box.value() / 100 for box in (self.walk_ins, self.wrong_day, self.lost))
        return Mix(self.rate.value(), *shares)

    def accept(self) -> None:
        self.wanted.emit(self.mix())
        super().accept()

    def simulated(self, forecast: Forecast) -> None:
        """The line was simulated: show it."""
        self.chart.show_forecast(forecast)
        self.sentence.setText(enough_sentence(forecast))
        self.start.setEnabled(forecast.arrivals > 0)

    def failed(self, problem: BaseException) -> None:
        """The roster cannot be read: say so."""
        if not isinstance(problem, UserError):
            raise problem
        self.sentence.setText(problem_words(problem))

    def _simulate(self) -> None:
        work = partial(_line, self._context.file, self._context.day, self.mix())
        self._context.workers.read(work, self, "simulated")


def enough_sentence(forecast: Forecast) -> str:
    """What the figures mean, in a sentence."""
    if not forecast.arrivals:
        return translate("Rehearsal", "Nobody is expected who is not in already.")
    people = round(forecast.arrivals)
    if forecast.enough is None:
        sentence = translate("Rehearsal", "{people} people come; even {desks} desks are too few.")
        return sentence.format(people=people, desks=MOST_DESKS)
    sentence = translate(
        "Rehearsal",
        "{people} people come; with {desks} at the door nine in ten wait at most {limit} minutes.",
    )
    desks = (
        translate("Rehearsal", "one desk")
        if forecast.enough == 1
        else translate("Rehearsal", "{count} desks").format(count=forecast.enough)
    )
    return sentence.format(people=people, desks=desks, limit=round(BEARABLE / 60))


def _line(file: ConveningFile, day: int, mix: Mix) -> Forecast:
    return line_of(roster_of(file), day, mix)


def _number(least: int, most: int, value: int, suffix: str = "") -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setValue(value)
    box.setSuffix(suffix)
    return box
