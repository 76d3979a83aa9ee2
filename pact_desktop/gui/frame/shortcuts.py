"""The list of keys that F1 shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.key_cap import KeyCap
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme

Section = tuple[str, Sequence[tuple[str, str]]]
"""A heading, and keys with what they do."""


def window_shortcuts() -> list[tuple[str, str]]:
    """Return the keys that work on every page."""
    translate = QCoreApplication.translate
    return [
        ("Ctrl+1 … 8", translate("Shortcuts", "Go to a page")),
        ("F6", translate("Shortcuts", "Next part of the page")),
        ("Alt+←", translate("Shortcuts", "One step back")),
        ("Ctrl+Z", translate("Shortcuts", "Take back")),
        ("Ctrl+Shift+Z", translate("Shortcuts", "Put back")),
        ("Ctrl+Shift+P", translate("Shortcuts", "What is being printed")),
        ("F11", translate("Shortcuts", "Full screen")),
        ("F12", translate("Shortcuts", "Lock this desk")),
        ("F1", translate("Shortcuts", "This list")),
    ]


class ShortcutList(QDialog):
    """Keys by section; Esc closes it."""

    def __init__(self, theme: Theme, sections: Sequence[Section], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        column = rows(theme, self, margin=24, gap=16)
        column.addWidget(Text(theme, self.tr("Keys"), "title"))
        inner = QWidget()
        inner.setProperty("kind", "scrolled")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, theme.px(12), 0)
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(8))
        for heading, keys in sections:
            line = grid.rowCount()
            grid.addWidget(Text(theme, heading, "small", "text_muted", weight=600), line, 0, 1, 2)
            for offset, (key, meaning) in enumerate(keys, start=1):
                grid.addWidget(KeyCap(theme, key), line + offset, 0, Qt.AlignmentFlag.AlignLeft)
                grid.addWidget(Text(theme, meaning, wrap=True), line + offset, 1)
        grid.setColumnStretch(1, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)
        foot = columns(theme)
        foot.addStretch()
        close = Button(theme, self.tr("Close"), "secondary", key="Esc")
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        column.addLayout(foot)
        self.resize(min(theme.px(520), parent.width()), min(theme.px(560), parent.height()))
