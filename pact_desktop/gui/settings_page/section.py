"""What a section of the settings is, and the rows that sections are made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from pact_desktop.gui.components.panel import Panel, columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.style.theme import Theme
from pact_desktop.store.changes import ChangeSet


class Section(QWidget):
    """One section; every hook is called on the GUI thread."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.theme = context.theme

    def showing(self) -> None:
        """The section came to the front: read anew what it shows."""

    def changed(self, changes: ChangeSet) -> None:
        """Something in the file changed while the section was in front."""

    def set_compact(self, compact: bool) -> None:
        """The window became narrow, or wide again."""


@dataclass(frozen=True)
class SectionEntry:
    """One line of the list of sections. ``title`` is English, marked for the context "Sections"."""

    key: str
    title: str
    icon: str
    build: Callable[[Context], Section]


class SectionScroll(QScrollArea):
    """Scrolls a section only where it is higher than the room for it at the width that there is."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self._section = section
        section.setProperty("kind", "scrolled")
        section.installEventFilter(self)
        self.setWidget(section)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Sentences are as high as their width makes them, which a layout's least size does not know."""
        layout = self._section.layout()
        if layout is not None and layout.hasHeightForWidth():
            self._section.setMinimumHeight(layout.totalHeightForWidth(self.viewport().width()))


class Group(Panel):
    """A panel with a heading and rows of settings."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self._rows: QVBoxLayout = rows(theme, self, margin=16, gap=10)
        self._rows.addWidget(Text(theme, title, "lead", weight=600))

    def add(self, name: str, *controls: QWidget, note: str = "") -> None:
        """Add a row: what is chosen, the controls that choose it, and a quiet sentence below."""
        theme = self._theme
        label = Text(theme, name, "body", weight=500, wrap=True)
        label.setBuddy(controls[0])
        label.setFixedWidth(theme.px(150))
        if not controls[0].accessibleName():
            controls[0].setAccessibleName(name)
        row = columns(theme, gap=10)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        grows = controls[0].sizePolicy().horizontalPolicy() is not QSizePolicy.Policy.Fixed
        row.addWidget(controls[0], 1 if grows else 0)
        for control in controls[1:]:
            row.addWidget(control)
        if not grows:
            row.addStretch()
        self._rows.addLayout(row)
        if note:
            self._rows.addWidget(Text(theme, note, "small", "text_muted", wrap=True))
