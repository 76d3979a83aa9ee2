"""The head of the layout editor: what is edited, and what can be done with it as a whole."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import columns
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.layout_editor.model import LayoutModel
from pact_desktop.gui.style.theme import Theme


class EditorHead(QWidget):
    """Says which layout it is, and emits what is wanted."""

    back_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    others_wanted = Signal(QPoint)
    """Where a list of the other layouts is to open, on the screen."""
    export_wanted = Signal()
    remove_wanted = Signal()
    save_wanted = Signal(bool)
    """Whether as a new layout."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        row = columns(theme, self, gap=8)
        back = Button(theme, self.tr("Badges"), "quiet", icon="arrow-left", key="Alt ←")
        back.clicked.connect(self.back_wanted)
        row.addWidget(back)
        self.title = Text(theme, "", "title")
        row.addWidget(self.title)
        self._standing = Text(theme, "", "small", "text_muted")
        row.addWidget(self._standing)
        row.addStretch()
        self.undo = self._small("arrow-back-up", self.tr("Undo"), self.undo_wanted)
        self.redo = self._small("arrow-forward-up", self.tr("Redo"), self.redo_wanted)
        self._others = self._small("folder-open", self.tr("Open another layout…"))
        self._others.clicked.connect(
            lambda: self.others_wanted.emit(self._others.mapToGlobal(self._others.rect().bottomLeft()))
        )
        export = self._small("file-export", self.tr("Save as a file…"), self.export_wanted)
        self.remove = self._small("trash", self.tr("Remove this layout of your own"), self.remove_wanted)
        for button in (self.undo, self.redo, self._others, export, self.remove):
            row.addWidget(button)
        as_new = Button(theme, self.tr("Save as new"))
        as_new.clicked.connect(lambda: self.save_wanted.emit(True))
        row.addWidget(as_new)
        self.save = Button(theme, self.tr("Save"), "primary", key="Ctrl S")
        self.save.clicked.connect(lambda: self.save_wanted.emit(False))
        row.addWidget(self.save)

    def show_model(self, model: LayoutModel, is_own: bool) -> None:
        """Say which layout it is and how it stands; ``is_own`` whether it can be removed."""
        self.title.setText(model.layout.title)
        self._standing.setText(self.tr("not saved") if model.is_unsaved else "")
        self.undo.setEnabled(model.can_undo)
        self.redo.setEnabled(model.can_redo)
        self.remove.setEnabled(is_own)

    def set_compact(self, compact: bool) -> None:
        """Leave out what a narrow window has no room for."""
        for wide_only in (self.title, self._standing):
            wide_only.setVisible(not compact)
        self.save.set_key("" if compact else "Ctrl S")

    def _small(self, icon: str, words: str, wanted: SignalInstance | None = None) -> Button:
        button = Button(self._theme, "", "quiet", icon=icon)
        button.setAccessibleName(words)
        button.setToolTip(words)
        if wanted is not None:
            button.clicked.connect(wanted)
        return button
