"""A list of people to choose one of, narrowed by typing.

As in the desk's search, somebody is marked without being chosen only if no one else's name begins as typed.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.field import SearchField
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.teams.view_model import Candidate
from pact_desktop.search.words import begin_words, words_of

_PERSON = Qt.ItemDataRole.UserRole
_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class PersonPicker(QDialog):
    """``picked`` carries an attendee's id; ``nobody_wanted`` that the choice is to be taken off."""

    picked = Signal(str)
    nobody_wanted = Signal()

    def __init__(
        self, theme: Theme, title: str, confirm: str, people: Sequence[Candidate], parent: QWidget
    ) -> None:
        """``confirm`` says what choosing does."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        column = rows(theme, self, margin=24, gap=10)
        column.addWidget(Text(theme, title, "title", wrap=True))
        self.field = SearchField(theme, self.tr("Find a person"), "filter")
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        column.addWidget(self.field)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setItemDelegate(_PersonDelegate(theme, self.list))
        for person in people:
            item = QListWidgetItem(f"{person.name}, {person.detail}", self.list)
            item.setData(_PERSON, person)
        self.list.itemActivated.connect(self._pick)
        column.addWidget(self.list, 1)
        self._empty = Text(theme, self.tr("Nobody of the county is left to choose."), "body", "text_muted")
        self._empty.setVisible(not people)
        column.addWidget(self._empty)
        self._foot = columns(theme, gap=8)
        self._foot.addStretch()
        cancel = Button(theme, self.tr("Cancel"), "quiet", key="Esc")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.confirm = Button(theme, confirm, "primary", key="Enter")
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self._pick)
        self._foot.addWidget(cancel)
        self._foot.addWidget(self.confirm)
        column.addLayout(self._foot)
        self.resize(theme.px(440), theme.px(480))
        self.setMaximumHeight(parent.window().height())
        self.list.currentRowChanged.connect(lambda row: self.confirm.setEnabled(row >= 0))
        self._narrow("")
        self.field.setFocus()

    def offer_nobody(self, theme: Theme, words: str) -> None:
        """Offer to take the choice off."""
        nobody = Button(theme, words, "quiet")
        nobody.setAutoDefault(False)
        nobody.clicked.connect(self.nobody_wanted)
        nobody.clicked.connect(self.accept)
        self._foot.insertWidget(0, nobody)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while the cursor stays in the field."""
        pressed = event if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if pressed is None or Qt.Key(pressed.key()) not in _KEYS:
            return False
        self.list.keyPressEvent(pressed)
        return True

    def _narrow(self, text: str) -> None:
        """Show those of whom every word begins a word, and mark the only one whose name it is."""
        typed = words_of(text)
        named = []
        for number in range(self.list.count()):
            item = self.list.item(number)
            item.setHidden(not begin_words(typed, words_of(item.text())))
            if begin_words(typed, words_of(item.data(_PERSON).name)):
                named.append(number)
        self.list.setCurrentRow(named[0] if len(named) == 1 else -1)
        self.confirm.setEnabled(len(named) == 1)

    def _pick(self) -> None:
        item = self.list.currentItem()
        if item is not None and not item.isHidden():
            self.picked.emit(item.data(_PERSON).attendee_id)
            self.accept()


class _PersonDelegate(QStyledItemDelegate):
    """Two lines: the name, and quieter what is known of the person."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._theme.px(48))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, person = self._theme, index.data(_PERSON)
        box = option.rect
        state = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.fillRect(box, theme.colour("accent_soft" if chosen else "hover"))
        room = box.adjusted(theme.px(12), theme.px(4), -theme.px(12), -theme.px(4))
        half = room.height() // 2
        lines = ((person.name, "text", "body", 500), (person.detail, "text_muted", "small", 400))
        for number, (words, ink, scale, weight) in enumerate(lines):
            painter.setPen(theme.colour(ink))
            painter.setFont(theme.tokens.font(scale, weight))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            line = QRect(room.left(), room.top() + number * half, room.width(), half)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
