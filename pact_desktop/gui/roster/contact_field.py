"""Phone and email, hidden until asked for, so that the next in line does not read them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.controls import Line
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.panel import Panel, columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme


class ContactField(QWidget):
    """``kept`` carries ``phone`` or ``email`` when that was changed."""

    kept = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = rows(theme, self, gap=10)
        self._closed = QWidget()
        closed = rows(theme, self._closed, gap=3)
        closed.addWidget(Text(theme, self.tr("Phone and email"), "small", "text_muted", weight=500))
        box = Panel("hidden-value")
        box.setFixedHeight(theme.px(34))
        row = columns(theme, box)
        row.setContentsMargins(theme.px(11), 0, theme.px(2), 0)
        self._hidden = Text(theme, self.tr("Hidden"), "body", "text_muted")
        row.addWidget(self._hidden, 1)
        self._show = Button(theme, self.tr("Show"), "link", icon="eye", height="hit_min")
        self._show.setAccessibleName(self.tr("Show phone and email"))
        self._show.clicked.connect(lambda: self.set_shown(True))
        row.addWidget(self._show)
        closed.addWidget(box)
        column.addWidget(self._closed)
        self._open = QWidget()
        opened = rows(theme, self._open, gap=10)
        self.phone, self.email = Line(), Line()
        self._fields = {
            "phone": Field(theme, self.tr("Phone"), self.phone),
            "email": Field(theme, self.tr("Email"), self.email),
        }
        for name, field in self._fields.items():
            opened.addWidget(field)
            getattr(self, name).kept.connect(lambda name=name: self.kept.emit(name))
        column.addWidget(self._open)
        self.set_shown(False)

    def set_shown(self, shown: bool) -> None:
        """Show or hide the values."""
        had_focus = self._show.hasFocus()
        self._closed.setVisible(not shown)
        self._open.setVisible(shown)
        if shown and had_focus:
            self.phone.setFocus()

    def set_values(self, phone: str, email: str) -> None:
        """Put the values in, without showing them."""
        self.phone.set_value(phone)
        self.email.set_value(email)
        self._hidden.setText(self.tr("Hidden") if phone or email else self.tr("None given"))

    def set_problem(self, name: str, sentence: str) -> None:
        """Say what is wrong with one of them."""
        self._fields[name].set_problem(sentence)
        if sentence:
            self.set_shown(True)
