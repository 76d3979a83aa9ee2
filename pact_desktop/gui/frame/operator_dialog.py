"""Who works at this desk, and what the desk is called."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme

_LONGEST = 60


class OperatorDialog(QDialog):
    """Emits ``named`` with operator and desk."""

    named = Signal(str, str)

    def __init__(self, theme: Theme, operator: str, desk: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Who works here"))
        column = rows(theme, self, margin=24, gap=14)
        column.addWidget(Text(theme, self.tr("Who works here"), "title"))
        self._operator, self._desk = QLineEdit(operator), QLineEdit(desk)
        for line in (self._operator, self._desk):
            line.setMaxLength(_LONGEST)
        self._desk_field = Field(theme, self.tr("Desk"), self._desk)
        column.addWidget(Field(theme, self.tr("Operator"), self._operator))
        column.addWidget(self._desk_field)
        foot = columns(theme, gap=8)
        foot.addStretch()
        cancel = Button(theme, self.tr("Cancel"), "quiet", key="Esc")
        cancel.clicked.connect(self.reject)
        save = Button(theme, self.tr("Save"), "primary", key="Enter")
        save.setDefault(True)
        save.clicked.connect(self.accept)
        foot.addWidget(cancel)
        foot.addWidget(save)
        column.addLayout(foot)
        self.setMinimumWidth(theme.px(380))
        self._operator.setFocus()

    def accept(self) -> None:
        desk = self._desk.text().strip()
        if not desk:
            self._desk_field.set_problem(self.tr("A desk needs a name; it stands with each check-in."))
            return
        self.named.emit(self._operator.text().strip(), desk)
        super().accept()
