"""The step before an override: why, by a number or in words, an organizer's PIN if needed, Enter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QWidget

from pact_desktop.gui.check_in.view_model import ReasonsView
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.choice import ChoiceTile
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.pin_field import PinField
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.components.wrap_layout import WrapLayout
from pact_desktop.gui.session import STAYS_GOOD_MINUTES
from pact_desktop.gui.style.theme import Theme


class ReasonsStep(QWidget):
    """Holds two widgets that the card puts in place: ``choices`` in its middle, ``foot`` at its bottom."""

    given = Signal(str, str)
    back_wanted = Signal()

    def __init__(self, theme: Theme, view: ReasonsView, compact: bool) -> None:
        super().__init__()
        self._view = view
        self.choices = QWidget()
        self.foot = QWidget()
        column = rows(theme, self.choices, gap=6 if compact else 10)
        column.addWidget(Text(theme, view.question, "lead", weight=600, wrap=True))
        tiles = WrapLayout(gap=theme.px(8))
        self._group = QButtonGroup(self)
        for number, reason in enumerate([*view.reasons, view.other], start=1):
            tile = ChoiceTile(theme, str(number), reason, 34 if compact else 44)
            self._group.addButton(tile, number - 1)
            tiles.addWidget(tile)
        self._group.idClicked.connect(self.choose)
        column.addLayout(tiles)
        self._words = QLineEdit()
        self._words.setProperty("kind", "desk")
        self._words.setPlaceholderText(self.tr("Why, in a few words"))
        self._words.setAccessibleName(self.tr("Reason"))
        self._words.textChanged.connect(self._update_confirm)
        self._words.hide()
        column.addWidget(self._words)
        self.pin = PinField(theme, self.tr("Organizer’s PIN"), "narrow" if compact else "desk")
        self._pin_words = Text(theme, "", "body", "text_muted", wrap=True)
        if view.asks_pin and not compact:
            column.addSpacing(theme.px(4))
            column.addLayout(self._pin_row(theme))
        row = columns(theme, self.foot, gap=8)
        height = "hit_min" if compact else "hit_min_desk"
        back_key = "" if compact and view.asks_pin else "Alt ←"
        back = Button(theme, self.tr("Back"), "on-colour", icon="arrow-left", key=back_key, height=height)
        back.clicked.connect(self.back_wanted)
        self._confirm = Button(
            theme, view.confirm, "primary", icon="circle-check", key="Enter", height=height
        )
        self._confirm.clicked.connect(self.confirm)
        row.addWidget(back)
        row.addStretch()
        if view.asks_pin and compact:
            self.pin.setPlaceholderText(self.tr("PIN"))
            self.pin.setFixedWidth(theme.px(96))
            self._confirm.set_icon_shown(False)
            row.addWidget(self.pin)
        self.pin.textChanged.connect(self._update_confirm)
        row.addWidget(self._confirm)
        self._update_confirm()

    @property
    def reason(self) -> str:
        """The reason as chosen or written so far; empty while there is none."""
        chosen = self._group.checkedId()
        if chosen < 0:
            return ""
        if chosen < len(self._view.reasons):
            return self._view.reasons[chosen]
        return self._words.text().strip()

    @property
    def is_writing(self) -> bool:
        """Whether a reason of one's own is being written, so that digits belong to the text."""
        return not self._words.isHidden()

    def choose(self, number: int) -> None:
        """Mark a reason by its place from 0; the last opens the field for words of one's own."""
        if not 0 <= number <= len(self._view.reasons):
            return
        self._group.button(number).setChecked(True)
        writes = number == len(self._view.reasons)
        self._words.setVisible(writes)
        if writes:
            self._words.setFocus()
        elif self._view.asks_pin:
            self.pin.setFocus()
        self._update_confirm()

    def show_pin_problem(self, sentence: str) -> None:
        """Say what is wrong with the PIN, and let it be typed again."""
        self.pin.clear()
        self.pin.setPlaceholderText(self.tr("Not known"))
        self.pin.setFocus()
        self._pin_words.setText(sentence)
        self._pin_words.set_ink("danger")
        self.pin.show_problem(sentence)

    def confirm(self) -> None:
        """Give the reason and the PIN, or go to what is still missing."""
        if self._is_complete():
            self.given.emit(self.reason, self.pin.text())
        elif self.reason:
            self.pin.setFocus()

    def _is_complete(self) -> bool:
        return bool(self.reason) and (self.pin.is_enough or not self._view.asks_pin)

    def _update_confirm(self) -> None:
        self._confirm.setEnabled(self._is_complete())

    def _pin_row(self, theme: Theme) -> QHBoxLayout:
        row = columns(theme, gap=12)
        label = Text(theme, self.tr("Organizer’s PIN"), "control_desk", weight=600)
        label.setBuddy(self.pin)
        stays_good = self.tr("stays good for {minutes} minutes").format(minutes=STAYS_GOOD_MINUTES)
        self._pin_words.setText(stays_good)
        row.addWidget(label)
        row.addWidget(self.pin)
        row.addWidget(self._pin_words, 1)
        return row
