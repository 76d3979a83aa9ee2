"""The form at the side of the table for many people at once: one field, one value."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.completion import Offer
from pact_desktop.gui.components.controls import Choice, Line
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.panel import Panel, columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.phrases import people_count
from pact_desktop.gui.roster.cell_edits import cell_change, completions, finished_text
from pact_desktop.gui.roster.columns import BY_KEY, Column
from pact_desktop.gui.roster.presenter import RosterPresenter
from pact_desktop.gui.sentences import problem_words
from pact_desktop.gui.style.theme import Theme
from pact_desktop.operations.edit_many import Change
from pact_desktop.operations.standing import ReasonNeededError

_OFFERED = (
    "county",
    "discipline",
    "affiliation",
    "day1",
    "day2",
    "agency",
    "title",
    "dietary",
    "accessibility",
    "notes",
    "tags",
)


class ManyForm(Panel):
    """``wanted`` carries the change, its words and the reason."""

    wanted = Signal(object, str, str)
    closed = Signal()

    def __init__(self, theme: Theme, presenter: RosterPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        column = rows(theme, self, gap=12)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16))
        head = columns(theme, gap=8)
        self._title = Text(theme, "", "heading", wrap=True)
        head.addWidget(self._title, 1)
        close = Button(theme, "", "quiet", icon="x", height="hit_min")
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.closed)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        about = self.tr("One value for all of them, as one step that can be taken back.")
        column.addWidget(Text(theme, about, "small", "text_muted", wrap=True))
        titles = ((key, QCoreApplication.translate("Roster", BY_KEY[key].title)) for key in _OFFERED)
        self._what = Choice(list(titles))
        self._what.currentIndexChanged.connect(self._offer)
        what = Field(theme, self.tr("Field"), self._what)
        column.addWidget(what)
        self._value = Line()
        self._value.editingFinished.connect(self._finish)
        self._value.returnPressed.connect(self._ask)
        self._value_field = Field(theme, self.tr("New value"), self._value)
        column.addWidget(self._value_field)
        self._reason = Line()
        self._reason.setPlaceholderText(self.tr("For the record"))
        self._reason.returnPressed.connect(self._ask)
        self._reason_field = Field(theme, self.tr("Reason"), self._reason)
        self._reason_field.hide()
        column.addWidget(self._reason_field)
        self._set = Button(theme, "", "primary")
        self._set.clicked.connect(self._ask)
        column.addWidget(self._set, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        for field in (what, self._value_field, self._reason_field):
            field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_people(self, count: int) -> None:
        """Say how many people are meant."""
        self._title.setText(people_count(count))
        self._set.setText(self.tr("Set for {people}").format(people=people_count(count)))
        if not self._value.completer():
            self._offer()

    def start(self) -> None:
        """Begin with nothing typed."""
        self._value.start()
        self.done()
        self._offer()
        self._what.setFocus()

    def done(self) -> None:
        """What was asked for is recorded: no reason and no problem stand any more."""
        self._value_field.set_problem("")
        self._reason_field.set_problem("")
        self._reason.start()
        self._reason_field.hide()

    def refuse(self, problem: UserError) -> None:
        """It cannot be done, or only with a reason."""
        sentence = problem_words(problem)
        if isinstance(problem, ReasonNeededError):
            self._reason_field.show()
            self._reason_field.set_problem(sentence)
            self._reason.setFocus()
        else:
            self._value_field.set_problem(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _column(self) -> Column:
        return BY_KEY[self._what.value()]

    def _offer(self) -> None:
        """Offer what may be typed for the field that is chosen."""
        data = self._presenter.data
        if data is None:
            return
        self._value.setCompleter(Offer(completions(self._column(), data, self._presenter.words), self))
        self._value.setPlaceholderText(self.tr("Empty takes the value away"))

    def _finish(self) -> Change | None:
        """Complete a unique beginning and return the change that it means; None, and said why, if none."""
        self._value.setText(finished_text(self._column(), self._value.value(), self._presenter.words))
        try:
            change = cell_change(self._column(), self._value.value(), self._presenter.words)
        except UserError as problem:
            self._value_field.set_problem(problem_words(problem))
            return None
        self._value_field.set_problem("")
        return change

    def _ask(self) -> None:
        change = self._finish()
        if change is None:
            return
        text = self._value.value()
        words = f"{self._what.currentText()}: {text}" if text else self._what.currentText()
        self.wanted.emit(change, words, self._reason.value())
