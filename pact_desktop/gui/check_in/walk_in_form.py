"""The walk-in form: three answers are enough, the rest can wait."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLineEdit, QWidget

from pact_desktop.gui.check_in.view_model import Choices, WalkInForm
from pact_desktop.gui.components.completion import completed
from pact_desktop.gui.components.controls import Choice, TypedChoice
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.panel import Panel, columns, rows
from pact_desktop.gui.components.radio_tile import RadioTile
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.components.wrap_layout import WrapLayout
from pact_desktop.gui.style.theme import Theme


class WalkInFormPanel(Panel):
    """Emits ``changed`` with what is typed so far."""

    changed = Signal(object)

    def __init__(self, theme: Theme, choices: Choices) -> None:
        super().__init__()
        self._theme = theme
        column = rows(theme, self)
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(18))
        head = columns(theme)
        head.addWidget(Text(theme, self.tr("Walk-in"), "title"))
        head.addStretch()
        self._hint = Text(
            theme, self.tr("Three answers are enough. The rest can wait."), "small", "text_muted"
        )
        head.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(head)
        column.addSpacing(theme.px(10))
        self._counties = [words for _, words in choices.counties]
        self.given, self.family, self.agency = _line(), _line(), _line()
        self.county = TypedChoice(choices.counties)
        self.discipline = Choice([("", self.tr("Not known")), *choices.disciplines])
        needs = [(word, word) for word in choices.dietary]
        self.dietary = TypedChoice(needs, self.tr("None known"), is_free=True)
        for box in (self.county, self.discipline, self.dietary):
            box.setProperty("kind", "desk")
            box.setMinimumContentsLength(6)
        optional = self.tr("(optional)")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(14))
        grid.addWidget(Field(theme, self.tr("Given name"), self.given), 0, 0)
        grid.addWidget(Field(theme, self.tr("Family name"), self.family), 0, 1)
        grid.addWidget(Field(theme, self.tr("County"), self.county), 1, 0)
        grid.addWidget(Field(theme, self.tr("Agency"), self.agency, optional), 1, 1)
        grid.addWidget(self._affiliations(choices), 2, 0, 1, 2)
        grid.addWidget(Field(theme, self.tr("Discipline"), self.discipline, optional), 3, 0)
        grid.addWidget(Field(theme, self.tr("Food needs"), self.dietary, optional), 3, 1)
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
        column.addLayout(grid)
        column.addStretch()
        for field in (self.given, self.family, self.agency):
            field.textChanged.connect(self._tell)
        self.county.typed.connect(self._tell)
        self.discipline.currentTextChanged.connect(self._tell)
        self.dietary.typed.connect(self._tell)
        self._group.idClicked.connect(self._tell)

    def form(self) -> WalkInForm:
        """Return what is typed so far; a county that is none of the list is left out of it."""
        chosen = self._group.checkedButton()
        return WalkInForm(
            given_name=self.given.text().strip(),
            family_name=self.family.text().strip(),
            county="" if self.county.problem else completed(self.county.value(), self._counties),
            agency=self.agency.text().strip(),
            affiliation=str(chosen.property("value")) if chosen is not None else "",
            discipline=self.discipline.value(),
            dietary=self.dietary.value(),
        )

    def finish(self) -> bool:
        """Complete what can be; whether all of it can be kept. If not, the cursor goes where it cannot."""
        self.county.finish()
        if self.county.problem:
            self.county.setFocus()
        return not self.county.problem

    def start(self, given: str = "", family: str = "") -> None:
        """Empty the form, put in what is known of the name, and set the focus."""
        for field in (self.given, self.family, self.agency):
            field.clear()
        for box in (self.county, self.discipline, self.dietary):
            box.start()
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)
        self.given.setText(given)
        self.family.setText(family)
        self.given.setFocus()
        self.given.selectAll()
        self._tell()

    def set_compact(self, compact: bool) -> None:
        """Leave the hint out in a narrow window."""
        self._hint.setVisible(not compact)

    def _affiliations(self, choices: Choices) -> QWidget:
        theme = self._theme
        holder = QWidget()
        column = rows(theme, holder, gap=4)
        column.addWidget(Text(theme, self.tr("Why they may come"), "small", "text_muted", weight=500))
        tiles = WrapLayout(gap=theme.px(8), justified=True)
        self._group = QButtonGroup(self)
        for value, words in choices.affiliations:
            tile = RadioTile(theme, words)
            tile.setProperty("value", value)
            self._group.addButton(tile)
            tiles.addWidget(tile)
        column.addLayout(tiles)
        return holder

    def _tell(self) -> None:
        self.changed.emit(self.form())


def _line() -> QLineEdit:
    line = QLineEdit()
    line.setProperty("kind", "desk")
    return line
