"""The elements of the layout as a list, the topmost first, with what can be added, ordered and taken away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSizePolicy

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import Panel, columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.layout_editor.model import LayoutModel
from pact_desktop.gui.layout_editor.part_words import ICONS, part_words
from pact_desktop.gui.style.theme import Theme
from pact_desktop.paper.layout_edit import Kind, Part, parts

_PART = Qt.ItemDataRole.UserRole


class PartList(Panel):
    """``chosen`` carries a ``Part`` or None; ``add_wanted`` a ``Kind``; the rest say what to do with it."""

    chosen = Signal(object)
    add_wanted = Signal(object)
    raise_wanted = Signal(int)
    duplicate_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        column = rows(theme, self, margin=14, gap=8)
        column.addWidget(Text(theme, self.tr("Elements"), "body", weight=600))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Elements of the badge"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setProperty("kind", "choices")
        self._list.setIconSize(QSize(theme.px(18), theme.px(18)))
        self._list.currentItemChanged.connect(self._item_chosen)
        column.addWidget(self._list, 1)
        order = columns(theme, gap=4)
        self._actions = [
            self._small("chevron-up", self.tr("Further to the front"), lambda: self.raise_wanted.emit(1)),
            self._small("chevron-down", self.tr("Further to the back"), lambda: self.raise_wanted.emit(-1)),
            self._small("copy", self.tr("Duplicate"), self.duplicate_wanted.emit),
            self._small("trash", self.tr("Remove"), self.remove_wanted.emit),
        ]
        for button in self._actions:
            order.addWidget(button)
        order.addStretch()
        column.addLayout(order)
        column.addWidget(Text(theme, self.tr("Add"), "small", "text_muted", weight=500))
        self._adds: dict[Kind, Button] = {}
        for kind, words in (
            (Kind.TEXT, self.tr("Text")),
            (Kind.SHAPE, self.tr("Colour area")),
            (Kind.IMAGE, self.tr("Picture…")),
            (Kind.DAYS, self.tr("Day marks")),
        ):
            button = Button(theme, words, "secondary", icon=ICONS[kind])
            button.clicked.connect(lambda _=False, kind=kind: self.add_wanted.emit(kind))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._adds[kind] = button
            column.addWidget(button)

    def show_model(self, model: LayoutModel) -> None:
        """Show the elements, and which is chosen."""
        every = list(reversed(parts(model.layout)))
        self._list.blockSignals(True)
        self._list.clear()
        badge = QListWidgetItem(self._icon("palette"), self.tr("Whole badge"))
        badge.setData(_PART, None)
        self._list.addItem(badge)
        for part in every:
            item = QListWidgetItem(self._icon(ICONS[part.kind]), part_words(model.layout, part))
            item.setData(_PART, part)
            item.setToolTip(item.text())
            self._list.addItem(item)
        for row in range(self._list.count()):
            self._list.item(row).setSizeHint(QSize(0, self._theme.tokens.size("hit_min")))
        self._list.setCurrentRow(every.index(model.chosen) + 1 if model.chosen in every else 0)
        self._list.blockSignals(False)
        for button in self._actions:
            button.setEnabled(model.chosen is not None)
        self._actions[-1].setEnabled(model.chosen is not None and model.chosen.kind is not Kind.CODE)
        self._adds[Kind.DAYS].setEnabled(model.layout.days is None)

    def _item_chosen(self, item: QListWidgetItem | None) -> None:
        part = item.data(_PART) if item else None
        self.chosen.emit(part if isinstance(part, Part) else None)

    def _small(self, icon: str, words: str, act: Callable[[], object]) -> Button:
        button = Button(self._theme, "", "quiet", icon=icon)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(lambda: act())
        return button

    def _icon(self, name: str) -> QIcon:
        return QIcon(self._theme.icon(name, 18, self._theme.colour("text_muted"), self))
