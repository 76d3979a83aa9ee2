"""Letters to those who asked: read and copied one by one, or saved as drafts for a mail program."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import Panel, columns, rows
from pact_desktop.gui.components.segments import Segments
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.components.wrap_layout import WrapLayout
from pact_desktop.gui.context import Context
from pact_desktop.gui.phrases import day_title, people_count
from pact_desktop.gui.requests.letters_presenter import LetterLine, LettersPresenter, Whom
from pact_desktop.gui.sentences import problem_words

_LANGUAGES = ("en", "es")
_LANGUAGE_NAMES = ("English", "Español")


class _TwoLines(QStyledItemDelegate):
    """Lines of one height, in which two lines of any script have room."""

    def __init__(self, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._height)


class LettersDialog(QDialog):
    """The view of ``LettersPresenter``."""

    _progressed = Signal(int, int)

    def __init__(
        self, context: Context, day: int, chosen: Sequence[str], listed: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._lines: Sequence[LetterLine] = ()
        spanish = QLocale().language() == QLocale.Language.Spanish
        self.presenter = LettersPresenter(
            context.file,
            lambda: context.session.actor,
            context.workers.serving(self),
            self,
            day,
            chosen,
            listed,
            _LANGUAGES[spanish],
        )
        self.setWindowTitle(self.tr("Letters"))
        self._build(day, len(chosen), len(listed), spanish)
        self._fit(parent.window().size())
        self.presenter.refresh()

    def show_letters(self, lines: Sequence[LetterLine], to_write: int) -> None:
        """Show the letters; the first is read."""
        self._lines = lines
        self._names.setStringList([f"{line.name}\n{line.about}" for line in lines])
        self.people.setCurrentIndex(self._names.index(0))
        self._show_line()
        if not lines:
            self.letter.setPlaceholderText(self.tr("No decision of theirs calls for a letter."))
        self.save.setEnabled(to_write > 0)
        self.save.setText(self.tr("Save as drafts: {count}…").format(count=QLocale().toString(to_write)))

    def progress(self, done: int, total: int) -> None:
        """So many letters are written; called from a worker's thread."""
        self._progressed.emit(done, total)

    def written(self, count: int, folder: Path, skipped: int) -> None:
        """The files are there: say so, and close."""
        words = self.tr("Letters in {folder}: {count}.").format(
            folder=folder.name, count=QLocale().toString(count)
        )
        if skipped:
            without = self.tr("Without one: {people}.").format(people=people_count(skipped))
            words = f"{words} {without}"
        self._context.tell(words, "mail")
        self.accept()

    def refuse(self, problem: UserError) -> None:
        """Something cannot be done."""
        self._problem.setText(problem_words(problem))
        self._problem.show()
        self._show_writing(False)

    def write_to(self, folder: Path) -> None:
        """Write the letters into a folder; the dialog closes once they are written."""
        self._problem.hide()
        self._show_writing(True)
        self.presenter.write(folder)

    def reject(self) -> None:
        """Stop writing, after the letter that is being written; else close."""
        if self._bar.isVisibleTo(self):
            self.presenter.stop()
        else:
            super().reject()

    def _choose(self) -> None:
        self.presenter.choose(Whom(self.whom.checkedId()), _LANGUAGES[self.language.current()])

    def _show_writing(self, writing: bool) -> None:
        """While letters are written only stopping is possible."""
        self._bar.setVisible(writing)
        self._bar.setRange(0, 0)
        self.save.setEnabled(not writing)
        self._close.setText(self.tr("Stop") if writing else self.tr("Close"))

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _show_line(self) -> None:
        line = self.people.currentIndex().row()
        text = self._lines[line].text if 0 <= line < len(self._lines) else ""
        self.letter.setPlainText(text)
        self.copy.setEnabled(bool(text))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.letter.toPlainText())
        self._context.tell(self.tr("The letter is copied."), "copy")

    def _ask_folder(self) -> None:
        file_dialogs.ask_folder(self, self.tr("A folder for the letters"), "", self.write_to)

    def _build(self, day: int, chosen: int, listed: int, spanish: bool) -> None:
        theme = self._context.theme
        column = rows(theme, self, margin=20, gap=10)
        head = columns(theme, gap=12)
        head.addWidget(Text(theme, self.tr("Letters for {day}").format(day=day_title(day)), "heading"))
        head.addStretch()
        self.language = Segments(theme, _LANGUAGE_NAMES)
        self.language.set_current(int(spanish))
        self.language.chosen.connect(lambda _: self._choose())
        head.addWidget(self.language)
        column.addLayout(head)
        column.addWidget(self._make_whom(chosen, listed))
        body = columns(theme, gap=10)
        self._names = QStringListModel(self)
        self.people = QListView()
        self.people.setModel(self._names)
        self.people.setItemDelegate(_TwoLines(theme.px(40), self.people))
        self.people.setUniformItemSizes(True)
        self.people.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.people.setAccessibleName(self.tr("Letters"))
        self.people.setSpacing(theme.px(2))
        self.people.setMinimumWidth(theme.px(180))
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.people.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.people.selectionModel().currentChanged.connect(lambda *_: self._show_line())
        framed = Panel()
        inside = rows(theme, framed)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.people)
        body.addWidget(framed, 2)
        self.letter = QPlainTextEdit()
        self.letter.setReadOnly(True)
        self.letter.setTabChangesFocus(True)
        self.letter.setAccessibleName(self.tr("The letter"))
        body.addWidget(self.letter, 3)
        column.addLayout(body, 1)
        self._problem = Text(theme, "", "small", "danger", wrap=True)
        self._problem.hide()
        column.addWidget(self._problem)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Letters that are written"))
        self._bar.hide()
        column.addWidget(self._bar)
        self._progressed.connect(self._show_progress)
        column.addLayout(self._make_foot())

    def _fit(self, room: QSize) -> None:
        """Stay within the window."""
        theme = self._context.theme
        edge = theme.px(24)
        self.setMinimumSize(theme.px(480), theme.px(280))
        self.resize(min(theme.px(760), room.width() - edge), min(theme.px(520), room.height() - edge))

    def _make_whom(self, chosen: int, listed: int) -> QWidget:
        holder = QWidget()
        row = WrapLayout(holder, gap=self._context.theme.px(16))
        self.whom = QButtonGroup(self)
        titles = (
            self.tr("Those chosen: {people}").format(people=people_count(chosen)),
            self.tr("This list: {people}").format(people=people_count(listed)),
            self.tr("Everyone with a decision"),
        )
        for whom, title in zip(Whom, titles, strict=True):
            button = QRadioButton(title)
            self.whom.addButton(button, whom)
            row.addWidget(button)
        self.whom.button(Whom.CHOSEN).setEnabled(chosen > 0)
        self.whom.button(Whom.LISTED).setEnabled(listed > 0)
        self.whom.button(self.presenter.whom).setChecked(True)
        self.whom.idClicked.connect(lambda _: self._choose())
        return holder

    def _make_foot(self) -> QHBoxLayout:
        theme = self._context.theme
        foot = columns(theme, gap=8)
        self.copy = Button(theme, self.tr("Copy the text"), icon="copy")
        self.copy.setAutoDefault(False)
        self.copy.setEnabled(False)
        self.copy.clicked.connect(self._copy)
        self._close = Button(theme, self.tr("Close"), "quiet", key="Esc")
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.reject)
        self.save = Button(theme, self.tr("Save as drafts…"), "primary", icon="mail")
        self.save.setDefault(True)
        self.save.setEnabled(False)
        self.save.clicked.connect(self._ask_folder)
        foot.addWidget(self.copy)
        foot.addStretch()
        foot.addWidget(self._close)
        foot.addWidget(self.save)
        return foot
