"""Which columns the table shows, and in which order."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import Panel, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.roster.columns import COLUMNS, USUAL_COLUMNS, Column
from pact_desktop.gui.style.theme import Theme

_KEY = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ColumnsPopup(Panel):
    """``changed`` carries the keys of the columns shown, in order, each time something changes."""

    changed = Signal(list)

    def __init__(self, theme: Theme, shown: tuple[Column, ...], parent: QWidget) -> None:
        super().__init__("popup", parent)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        column = rows(theme, self, margin=8, gap=6)
        about = self.tr("Drag, or Alt with the arrows, for the order")
        column.addWidget(Text(theme, about, "small", "text_muted"))
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setProperty("kind", "choices")
        self.list.setAccessibleName(self.tr("Columns"))
        self._fill([each.key for each in shown])
        self.list.setFixedSize(theme.px(264), theme.px(360))
        self.list.itemChanged.connect(self._tell)
        self.list.model().rowsMoved.connect(self._tell)
        column.addWidget(self.list)
        usual = Button(theme, self.tr("Usual columns"), "link", height="hit_min")
        usual.clicked.connect(self._usual)
        column.addWidget(usual, 0, Qt.AlignmentFlag.AlignLeft)

    def open_below(self, button: QWidget) -> None:
        """Open under a button, its right edge with the button's."""
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + self._theme.px(4)))
        self.move(corner.x() - self.width(), corner.y())
        self.show()
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        row = self.list.currentRow()
        if 0 <= row + step < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(row + step, item)
            self.list.setCurrentItem(item)
            self._tell()

    def _fill(self, shown: list[str]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        by_key = {column.key: column for column in COLUMNS}
        for key in (*shown, *(key for key in by_key if key not in shown)):
            item = QListWidgetItem(QCoreApplication.translate("Roster", by_key[key].title))
            item.setData(_KEY, key)
            item.setSizeHint(QSize(0, self._theme.tokens.size("hit_min")))
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
            item.setFlags(flags if key == "name" else flags | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in shown else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)

    def _usual(self) -> None:
        self._fill(list(USUAL_COLUMNS))
        self._tell()

    def _tell(self) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        shown = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        self.changed.emit([item.data(_KEY) for item in shown])
