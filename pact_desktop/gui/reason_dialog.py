"""Asks for the reason that a decision needs, and an organizer's PIN where one is needed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from pact_desktop.gui.check_in.reasons import ReasonsStep
from pact_desktop.gui.check_in.view_model import ReasonsView
from pact_desktop.gui.components.panel import rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme


class ReasonDialog(QDialog):
    """``given`` carries the reason and the PIN, which is empty where none was asked for.

    It stays open until whoever hears it accepts it, so that a PIN that is not known can be typed again.
    """

    given = Signal(str, str)

    def __init__(self, theme: Theme, why: str, view: ReasonsView, parent: QWidget) -> None:
        """``why`` says why a reason is asked for; ``view`` holds the question and the answers."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Reason"))
        column = rows(theme, self, margin=24, gap=12)
        column.addWidget(Text(theme, why, "title", wrap=True))
        self.step = ReasonsStep(theme, view, compact=False)
        self.step.setParent(self)
        self.step.hide()  # it is only the holder of its two parts
        self.step.given.connect(self.given)
        self.step.back_wanted.connect(self.reject)
        column.addWidget(self.step.choices)
        column.addWidget(self.step.foot)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter confirms, whatever has the focus
        self._column = column
        self.setMinimumWidth(theme.px(520))

    def show_pin_problem(self, sentence: str) -> None:
        """Say what is wrong with the PIN, and let it be typed again."""
        self.step.show_pin_problem(sentence)

    def event(self, event: QEvent) -> bool:
        """Grow as the choices need it: at first, and once words of one's own are written."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest):
            needed = self._column.totalHeightForWidth(self.width())
            if needed > self.height():
                self.resize(self.width(), needed)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step.confirm()
        elif event.key() == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.reject()
        elif event.text().isdecimal() and event.text() != "0":
            self.step.choose(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)
