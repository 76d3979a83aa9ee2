"""Correcting a name right at the desk, and printing the badge again with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from pact_desktop.domain.people import Attendee
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.shortcut import add_shortcut
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme


class FixName(QDialog):
    """Given, family and badge name of one attendee.

    Emits ``saved`` with the id, the fields, and whether the badge is to be printed with them.
    """

    saved = Signal(str, dict, bool)

    def __init__(self, theme: Theme, attendee: Attendee, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fix name"))
        self._attendee = attendee
        self._prints = False
        column = rows(theme, self, margin=24, gap=14)
        column.addWidget(Text(theme, self.tr("Fix name"), "title"))
        self._preferred = QLineEdit(attendee.preferred_name)
        self._preferred.setPlaceholderText(self.tr("As on the roster"))
        self._given = QLineEdit(attendee.given_name)
        self._family = QLineEdit(attendee.family_name)
        self._pronouns = QLineEdit(attendee.pronouns)
        column.addWidget(Field(theme, self.tr("Name on the badge"), self._preferred, self.tr("(optional)")))
        pair = columns(theme, gap=12)
        pair.addWidget(Field(theme, self.tr("Given name"), self._given))
        pair.addWidget(Field(theme, self.tr("Family name"), self._family))
        column.addLayout(pair)
        column.addWidget(Field(theme, self.tr("Pronouns"), self._pronouns, self.tr("(optional)")))
        foot = columns(theme, gap=8)
        foot.addStretch()
        cancel = Button(theme, self.tr("Cancel"), "quiet", key="Esc")
        cancel.clicked.connect(self.reject)
        both = Button(theme, self.tr("Save and print"), icon="printer", key="F9")
        both.clicked.connect(self._save_and_print)
        add_shortcut("F9", self, self._save_and_print, whole_window=True)
        save = Button(theme, self.tr("Save"), "primary", key="Enter")
        save.setDefault(True)
        save.clicked.connect(self.accept)
        foot.addWidget(cancel)
        foot.addWidget(both)
        foot.addWidget(save)
        column.addLayout(foot)
        self.setMinimumWidth(theme.px(490))
        self._given.setFocus()

    def _save_and_print(self) -> None:
        self._prints = True
        self.accept()

    def accept(self) -> None:
        fields = {
            "preferred_name": self._preferred.text().strip(),
            "given_name": self._given.text().strip(),
            "family_name": self._family.text().strip(),
            "pronouns": self._pronouns.text().strip(),
        }
        self.saved.emit(self._attendee.attendee_id, fields, self._prints)
        super().accept()
