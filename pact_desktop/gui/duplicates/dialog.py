"""The dialog of likely duplicates: the pairs at the left, the one that is looked at field by field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QWidget,
)

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.empty import EmptyState
from pact_desktop.gui.components.panel import Panel, columns, rows
from pact_desktop.gui.components.shortcut import add_shortcut
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.duplicates.comparison import Comparison, because_words
from pact_desktop.gui.duplicates.presenter import DuplicatesPresenter, FieldChoice
from pact_desktop.gui.editor import Editor
from pact_desktop.gui.phrases import wording
from pact_desktop.gui.sentences import problem_words
from pact_desktop.gui.undo_stack import Done
from pact_desktop.operations.duplicates import LikelyPair

_LIST_WIDTH = 290
_LIST_PART = 0.3
"""The list never takes more of the width than this."""
_LINE = 52


class DuplicatesDialog(QDialog):
    """What is merged or dismissed can be taken back here, and on the page afterwards."""

    def __init__(self, context: Context, page_editor: Editor, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._page_editor = page_editor
        theme = context.theme
        self.editor = Editor.of(context, self)
        self.presenter = DuplicatesPresenter(
            context.file, context.workers.serving(self), lambda: self.editor, self
        )
        self.setWindowTitle(self.tr("Duplicates"))
        column = rows(theme, self, margin=20, gap=12)
        head = columns(theme, gap=10)
        head.addWidget(Text(theme, self.tr("Duplicates"), "heading"))
        self._count = Text(theme, self.tr("Looking…"), "body", "text_muted", tabular=True)
        head.addWidget(self._count, 1)
        column.addLayout(head)
        column.addWidget(self._make_body(), 1)
        column.addLayout(self._make_foot())
        context.changes.changed.connect(self.presenter.changed)
        for keys, act in (
            ("Ctrl+Z", self.editor.undo),
            ("Ctrl+Shift+Z", self.editor.redo),
            ("Ctrl+Return", self._merge),
            ("Ctrl+D", self._dismiss),
        ):
            add_shortcut(keys, self, act, whole_window=True)
        width, height = theme.px(1000), theme.px(620)
        self.resize(min(width, parent.window().width()), min(height, parent.window().height()))
        self.presenter.find()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self._context.theme
        self.list.setFixedWidth(min(theme.px(_LIST_WIDTH), round(self.width() * _LIST_PART)))

    # What the presenter tells

    def show_pairs(self, pairs: Sequence[LikelyPair], chosen: int) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            for pair in pairs:
                names = f"{pair.first.display_name}\n{pair.second.display_name}"
                item = QListWidgetItem(names)
                item.setToolTip(because_words(pair.because))
                item.setSizeHint(QSize(0, self._context.theme.px(_LINE)))
                self.list.addItem(item)
            self.list.setCurrentRow(chosen)
        self._stack.setCurrentIndex(0 if pairs else 1)
        pair_words = self.tr("1 likely pair") if len(pairs) == 1 else self.tr("{count} likely pairs")
        self._count.setText(pair_words.format(count=len(pairs)))
        for button in (self.merge, self.distinct):
            button.setVisible(bool(pairs))

    def show_choices(self, pair: LikelyPair | None, choices: Sequence[FieldChoice]) -> None:
        if pair is not None:
            self.comparison.show_pair(pair, choices)

    def refuse(self, problem: UserError) -> None:
        self._say(problem_words(problem), can_undo=False)

    # What the editor tells

    def saved(self, origin: str, done: Done) -> None:
        self._page_editor.add_done(done)
        self.presenter.settled()
        self._say(done.words, can_undo=True)

    def unchanged(self, origin: str) -> None:
        self._say(self.tr("Everything was so already."), can_undo=False)

    def refused(self, origin: str, problem: UserError) -> None:
        self.refuse(problem)

    def taken_back(self, done: Done) -> None:
        self._say(self.tr("Taken back: {what}").format(what=done.words), can_undo=False)

    def put_back(self, done: Done) -> None:
        self._say(self.tr("Put back: {what}").format(what=done.words), can_undo=True)

    # Making

    def _make_body(self) -> QWidget:
        theme = self._context.theme
        self._stack = QStackedWidget()
        body = QWidget()
        row = columns(theme, body, gap=14)
        panel = Panel()
        inner = rows(theme, panel)
        inner.setContentsMargins(1, 1, 1, 1)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setProperty("kind", "choices")
        self.list.setAccessibleName(self.tr("Likely pairs"))
        self.list.currentRowChanged.connect(self.presenter.choose)
        inner.addWidget(self.list)
        row.addWidget(panel)
        self.comparison = Comparison(theme, wording(self._context.at_venue))
        self.comparison.taken.connect(self.presenter.take)
        row.addWidget(self.comparison, 1)
        self._stack.addWidget(body)
        nobody = self.tr("No likely duplicates. Everyone seems to be there once.")
        empty = Panel()
        rows(theme, empty).addWidget(EmptyState(theme, "users", nobody))
        self._stack.addWidget(empty)
        return self._stack

    def _make_foot(self) -> QHBoxLayout:
        theme = self._context.theme
        foot = columns(theme, gap=8)
        self._said = Text(theme, "", "small", "text_muted", wrap=True)
        foot.addWidget(self._said, 1)
        self._undo = Button(theme, self.tr("Undo"), "quiet", icon="arrow-back-up")
        self._undo.clicked.connect(self.editor.undo)
        self._undo.hide()
        close = Button(theme, self.tr("Close"), key="Esc")
        close.clicked.connect(self.accept)
        self.distinct = Button(theme, self.tr("Not the same"), key="Ctrl D")
        self.distinct.clicked.connect(self._dismiss)
        self.merge = Button(theme, self.tr("Merge"), "primary", icon="users", key="Ctrl ↵")
        self.merge.clicked.connect(self._merge)
        for button in (self._undo, close, self.distinct, self.merge):
            button.setAutoDefault(False)
            foot.addWidget(button)
        return foot

    def _merge(self) -> None:
        pair = self.presenter.pair
        if pair is not None:
            words = self.tr("Merged: {name}").format(name=pair.first.display_name)
            self.presenter.merge(words)

    def _dismiss(self) -> None:
        pair = self.presenter.pair
        if pair is not None:
            names = (pair.first.display_name, pair.second.display_name)
            words = self.tr("Two people: {one}, {other}").format(one=names[0], other=names[1])
            self.presenter.dismiss(words)

    def _say(self, words: str, can_undo: bool) -> None:
        self._said.setText(words)
        self._undo.setVisible(can_undo)
