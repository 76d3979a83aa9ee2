"""A field for a PIN: digits only, shown as dots."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from pact_desktop.gui.style.theme import Theme
from pact_desktop.operations.pins import FEWEST_DIGITS, MOST_DIGITS


class PinField(QLineEdit):
    """Takes up to twelve digits. ``kind`` is a kind of field of the style sheet."""

    def __init__(self, theme: Theme, name: str, kind: str = "desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(MOST_DIGITS)
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self))
        hint = Qt.InputMethodHint
        self.setInputMethodHints(hint.ImhDigitsOnly | hint.ImhSensitiveData | hint.ImhHiddenText)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(name)
        self.setFixedWidth(theme.px(152))
        self.textEdited.connect(lambda: self.show_problem(""))

    def show_problem(self, sentence: str) -> None:
        """Mark the field until another PIN is typed; an empty sentence takes the mark away."""
        self.setProperty("standing", "problem" if sentence else "")
        self.setAccessibleDescription(sentence)
        self.setToolTip(sentence)
        self.style().unpolish(self)
        self.style().polish(self)

    @property
    def is_enough(self) -> bool:
        """Whether what stands in it may be a PIN."""
        return len(self.text()) >= FEWEST_DIGITS
