"""What an empty screen says: one sentence with what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme


class EmptyState(QWidget):
    """Icon, sentence and, where there is something to press, buttons, in the middle of the space."""

    def __init__(
        self, theme: Theme, icon: str, sentence: str, *buttons: Button, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = rows(theme, self, margin=24, gap=12)
        layout.addStretch()
        middle = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(IconLabel(theme, icon, 28, "text_muted"), 0, middle)
        self._sentence = Text(theme, sentence, "lead", "text_muted", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._sentence)
        for button in buttons:
            layout.addWidget(button, 0, middle)
        layout.addStretch()

    def set_sentence(self, sentence: str) -> None:
        """Say something else."""
        self._sentence.setText(sentence)
