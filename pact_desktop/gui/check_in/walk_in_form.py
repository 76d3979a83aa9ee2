"""The walk-in form: three answers are enough, the rest can wait."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QCompleter, QGridLayout, QLineEdit, QWidget

from pact_desktop.gui.check_in.view_model import Choices, WalkInForm
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
        self.given, self.family, self.agency = _line(), _line(), _line()
        self.county = _choice(theme, choices.counties, "", editable=True)
        self.discipline = _choice(theme, choices.disciplines, self.tr("Not known"))
        self.dietary = _choice(
            theme, [(word, word) for word in choices.dietary], self.tr("None known"), editable=True
        )
        optional = self.tr("(optional)")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(14))
        grid.addWidget(Field(theme, self.tr("Given name"), self.given), 0, 0)
        grid.addWidget(Field(theme, self.tr("Family name"), self.family), 0, 1)
        self._county_field = Field(theme, self.tr("County"), self.county)
        grid.addWidget(self._county_field, 1, 0)
        grid.addWidget(Field(theme, self.tr("Agency"), self.agency, optional), 1, 1)
        grid.addWidget(self._affiliations(choices), 2, 0, 1, 2)
        grid.addWidget(Field(theme, self.tr("Discipline"), self.discipline, optional), 3, 0)
        grid.addWidget(Field(theme, self.tr("Food needs"), self.dietary, optional), 3, 1)
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
        column.addLayout(grid)
        column.addStretch()
        self._counties = {words.casefold(): value for value, words in choices.counties}
        for field in (self.given, self.family, self.agency):
            field.textChanged.connect(self._tell)
        for box in (self.county, self.discipline, self.dietary):
            box.currentTextChanged.connect(self._tell)
        self._group.idClicked.connect(self._tell)

    def form(self) -> WalkInForm:
        """Return what is typed so far. A county that is none of the list stays empty."""
        chosen = self._group.checkedButton()
        return WalkInForm(
            given_name=self.given.text().strip(),
            family_name=self.family.text().strip(),
            county=self._counties.get(self.county.currentText().strip().casefold(), ""),
            agency=self.agency.text().strip(),
            affiliation=str(chosen.property("value")) if chosen is not None else "",
            discipline=str(self.discipline.currentData() or ""),
            dietary=self.dietary.currentText().strip() if self.dietary.currentIndex() != 0 else "",
        )

    def start(self, given: str = "", family: str = "") -> None:
        """Empty the form, put in what is known of the name, and set the focus."""
        for field in (self.given, self.family, self.agency):
            field.clear()
        self.county.setCurrentIndex(-1)
        self.county.clearEditText()
        self.discipline.setCurrentIndex(0)
        self.dietary.setCurrentIndex(0)
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
        typed = self.county.currentText().strip()
        known = not typed or typed.casefold() in self._counties
        unfinished = any(name.startswith(typed.casefold()) for name in self._counties)
        self._county_field.set_problem("" if known or unfinished else self.tr("No such county."))
        self.changed.emit(self.form())


def _line() -> QLineEdit:
    line = QLineEdit()
    line.setProperty("kind", "desk")
    return line


def _choice(
    theme: Theme, choices: Sequence[tuple[str, str]], nothing: str, editable: bool = False
) -> QComboBox:
    """Return a drop-down of value and words; ``nothing`` is the first line where no choice is a choice."""
    box = QComboBox()
    box.setProperty("kind", "desk")
    if nothing:
        box.addItem(nothing, "")
    for value, words in choices:
        box.addItem(words, value)
    box.setMinimumContentsLength(6)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    if editable:
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(box.model(), box)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        box.setCompleter(completer)
    return box
