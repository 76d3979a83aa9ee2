"""The form for one operator: name, role, PIN."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QSizePolicy, QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.pin_field import PinField
from pact_desktop.gui.components.segments import Segments
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme
from pact_desktop.operations.operators import LONGEST_NAME, Operator, Role

ROLES = (Role.DESK, Role.ORGANIZER)


class OperatorForm(QDialog):
    """Emits ``saved`` with name, role and PIN (None keeps it, empty takes it away)."""

    saved = Signal(str, str, object)

    def __init__(self, theme: Theme, operator: Operator | None, parent: QWidget) -> None:
        """``operator`` is the one to change, None adds somebody."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        has_pin = operator is not None and operator.has_pin
        title = self.tr("Change operator") if operator else self.tr("Add operator")
        self.setWindowTitle(title)
        self.name = QLineEdit(operator.name if operator else "")
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setReadOnly(operator is not None)
        self.role = Segments(theme, [self.tr("Desk"), self.tr("Organizer")])
        self.role.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.role.set_current(ROLES.index(operator.role) if operator else 0)
        self.pin = PinField(theme, self.tr("PIN"), "narrow")
        self.again = PinField(theme, self.tr("The same PIN again"), "narrow")
        self._name_field = Field(theme, self.tr("Name"), self.name)
        note = self.tr("(empty keeps the one that is set)") if has_pin else self.tr("(optional)")
        self._pin_field = Field(theme, self.tr("PIN, 4 to 12 digits"), self.pin, note)
        self._again_field = Field(theme, self.tr("The same PIN again"), self.again)
        column = rows(theme, self, margin=24, gap=12)
        column.addWidget(Text(theme, title, "title"))
        for widget in (self._name_field, Field(theme, self.tr("Role"), self.role)):
            column.addWidget(widget)
        words = self.tr("Organizers may override, approve, decline, change limits and rules, and erase.")
        column.addWidget(Text(theme, words, "small", "text_muted", wrap=True))
        column.addWidget(self._pin_field)
        column.addWidget(self._again_field)
        foot = columns(theme, gap=8)
        if has_pin:
            take_away = Button(theme, self.tr("Take the PIN away"), "quiet")
            take_away.setAutoDefault(False)
            take_away.clicked.connect(lambda: self._save(""))
            foot.addWidget(take_away)
        foot.addStretch()
        cancel = Button(theme, self.tr("Cancel"), "quiet", key="Esc")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        save = Button(theme, self.tr("Save"), "primary", key="Enter")
        save.setDefault(True)
        save.clicked.connect(self.accept)
        foot.addWidget(cancel)
        foot.addWidget(save)
        column.addLayout(foot)
        self.setMinimumWidth(theme.px(420))
        (self.pin if operator else self.name).setFocus()

    def accept(self) -> None:
        """Save, if the form is right."""
        if not self.name.text().strip():
            self._name_field.set_problem(self.tr("An operator needs a name."))
        elif self.pin.text() and not self.pin.is_enough:
            self._pin_field.set_problem(self.tr("A PIN has at least 4 digits."))
        elif self.pin.text() != self.again.text():
            self._again_field.set_problem(self.tr("The two are not the same."))
        else:
            self._save(self.pin.text() or None)

    def show_problem(self, sentence: str) -> None:
        """Say why it was not saved."""
        self._pin_field.set_problem(sentence)

    def done_well(self) -> None:
        """It was saved."""
        super().accept()

    def _save(self, pin: str | None) -> None:
        self.saved.emit(self.name.text().strip(), ROLES[self.role.current()].value, pin)
