"""The saved views of the roster table: to choose, keep, rename and delete."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import Panel, columns, hairline, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.roster.views import SavedViews
from pact_desktop.gui.sentences import problem_words
from pact_desktop.gui.style.theme import Theme

_NAME = Qt.ItemDataRole.UserRole
_LONGEST_LIST = 8


class ViewsPopup(Panel):
    """Enter shows a view, F2 renames it, Delete forgets it; ``changed`` says that another is shown."""

    changed = Signal()

    def __init__(self, theme: Theme, views: SavedViews, parent: QWidget) -> None:
        super().__init__("popup", parent)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._views = views
        column = rows(theme, self, margin=8, gap=6)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setProperty("kind", "choices")
        self.list.setAccessibleName(self.tr("Views"))
        self.list.setFixedWidth(theme.px(264))
        self.list.itemChanged.connect(self._renamed)
        self.list.itemClicked.connect(self._choose)
        column.addWidget(self.list)
        self._about = Text(theme, self.tr("F2 renames, Del deletes"), "small", "text_muted")
        column.addWidget(self._about)
        column.addWidget(hairline())
        keep = columns(theme, gap=8)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Keep this view as…"))
        self.name.setAccessibleName(self.tr("Keep this view as…"))
        self.name.setText(views.current)
        self.name.returnPressed.connect(self._keep)
        keep.addWidget(self.name, 1)
        button = Button(theme, self.tr("Keep"))
        button.setAutoDefault(False)
        button.clicked.connect(self._keep)
        keep.addWidget(button)
        column.addLayout(keep)
        self._problem = Text(theme, "", "small", "danger", wrap=True)
        self._problem.hide()
        column.addWidget(self._problem)
        self._fill(views.current)

    def open_below(self, button: QWidget) -> None:
        """Open under a button, its right edge with the button's."""
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + self._theme.px(4)))
        self.move(max(corner.x() - self.width(), button.window().geometry().left()), corner.y())
        self.show()
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.list.currentItem()
        in_list = self.list.hasFocus() and item is not None
        key = Qt.Key(event.key())
        if in_list and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(item)
        elif in_list and key == Qt.Key.Key_F2 and item.data(_NAME):
            self.list.editItem(item)
        elif in_list and key == Qt.Key.Key_Delete and item.data(_NAME):
            self._views.delete(item.data(_NAME))
            self._fill("")
        else:
            super().keyPressEvent(event)

    def _fill(self, current: str) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for name in ("", *self._views.names):
            item = QListWidgetItem(name or self.tr("Everyone, usual columns"))
            item.setData(_NAME, name)
            item.setSizeHint(QSize(0, self._theme.tokens.size("hit_min")))
            if name:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
            if name == current:
                self.list.setCurrentItem(item)
        shown = min(self.list.count(), _LONGEST_LIST)
        self.list.setFixedHeight(shown * self._theme.tokens.size("hit_min") + self._theme.px(8))
        self.list.blockSignals(False)
        self._about.setVisible(self.list.count() > 1)

    def _choose(self, item: QListWidgetItem) -> None:
        self._views.choose(item.data(_NAME))
        self.changed.emit()
        self.close()

    def _keep(self) -> None:
        try:
            kept = self._views.keep(self.name.text())
        except UserError as problem:
            self._refuse(problem)
            return
        self._problem.hide()
        self._fill(kept)
        self.changed.emit()
        self.close()

    def _renamed(self, item: QListWidgetItem) -> None:
        try:
            self._views.rename(item.data(_NAME), item.text())
        except UserError as problem:
            self._refuse(problem)
            self._fill(item.data(_NAME))
            return
        self._problem.hide()
        self._fill(item.text())
        self.changed.emit()

    def _refuse(self, problem: UserError) -> None:
        self._problem.setText(problem_words(problem))
        self._problem.show()
        self.adjustSize()
