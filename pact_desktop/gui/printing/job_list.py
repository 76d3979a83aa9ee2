"""The list of what this desk prints, over the window under the printer's mark."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import Panel, columns, hairline, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.printing.job import Job
from pact_desktop.gui.printing.job_row import JobRow
from pact_desktop.gui.style.theme import Theme

_WIDTH = 440
_MARGIN = 12


class JobList(Panel):
    """Hidden until it is opened; Esc closes it and gives the focus back."""

    repeat_wanted = Signal(int, bool)
    left = Signal(int)
    taken_back = Signal(int)
    forgotten = Signal(int)
    folder_wanted = Signal(str)
    settings_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget, below: QWidget) -> None:
        super().__init__("popup", parent)
        self._theme = theme
        self._over = parent
        self._below = below
        self._focus_before: QWidget | None = None
        self._rows: dict[int, JobRow] = {}
        self.setAccessibleName(self.tr("Printing"))
        column = rows(theme, self)
        column.setContentsMargins(1, 1, 1, 1)
        self._head = self._make_head()
        column.addWidget(self._head)
        column.addWidget(hairline())
        self._nothing = Text(
            theme,
            self.tr("Nothing was printed here yet. F9 prints the badge of the person on the card."),
            "body",
            "text_muted",
            wrap=True,
        )
        self._nothing.setMargin(theme.px(16))
        column.addWidget(self._nothing)
        inner = QWidget()
        inner.setProperty("kind", "scrolled")
        self._lines: QVBoxLayout = rows(theme, inner)
        self._lines.addStretch()
        self._inner = inner
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        column.addWidget(self._scroll, 1)
        parent.installEventFilter(self)
        self.show_jobs([])
        self.hide()

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        """Show the jobs, the newest first; a row that stays keeps the focus."""
        for number in self._rows.keys() - {job.number for job in jobs}:
            row = self._rows.pop(number)
            had_focus = row.isAncestorOf(QApplication.focusWidget() or self)
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
            if had_focus:
                self._close.setFocus()
        for place, job in enumerate(jobs):
            if job.number in self._rows:
                self._rows[job.number].show_job(job)
            else:
                self._lines.insertWidget(place, self._make_row(job))
        self._nothing.setVisible(not jobs)
        self._scroll.setVisible(bool(jobs))
        self._place()

    def show_printer(self, words: str, wrong: bool) -> None:
        """Say how the desk's printer is."""
        self._printer.setText(words)
        self._printer.set_ink("needs_approval.ink" if wrong else "text_muted")

    def row(self, number: int) -> JobRow:
        """The row of a job."""
        return self._rows[number]

    def open(self) -> None:
        """Show the list and give it the focus."""
        if not self.isVisible():
            self._focus_before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        newest = max(self._rows, default=0)
        first = self._rows[newest].first_button() if newest else self._close
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_list(self) -> None:
        """Hide the list; the focus goes back to where it was."""
        if not self.isVisible():
            return
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self._over)
        self.hide()
        if had_focus and self._focus_before is not None and self._focus_before.isVisible():
            self._focus_before.setFocus()
        self._focus_before = None

    def toggle(self) -> None:
        """Open the list, or close it."""
        if self.isVisible():
            self.close_list()
        else:
            self.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_list()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _make_head(self) -> QWidget:
        theme = self._theme
        holder = QWidget()
        head = rows(theme, holder, gap=2)
        head.setContentsMargins(*(theme.px(side) for side in (14, 10, 10, 10)))
        line = columns(theme, gap=6)
        line.addWidget(Text(theme, self.tr("Printing"), "lead", weight=600))
        line.addStretch()
        settings = Button(theme, self.tr("Settings"), "link", height="hit_min")
        settings.clicked.connect(self.settings_wanted)
        self._close = Button(theme, self.tr("Close"), "quiet", key="Esc", height="hit_min")
        self._close.clicked.connect(self.close_list)
        line.addWidget(settings)
        line.addWidget(self._close)
        head.addLayout(line)
        self._printer = Text(theme, "", "small", "text_muted", wrap=True)
        head.addWidget(self._printer)
        return holder

    def _make_row(self, job: Job) -> JobRow:
        row = self._rows[job.number] = JobRow(self._theme, job)
        row.repeat_wanted.connect(self.repeat_wanted)
        row.left.connect(self.left)
        row.taken_back.connect(self.taken_back)
        row.forgotten.connect(self.forgotten)
        row.folder_wanted.connect(self.folder_wanted)
        return row

    def _place(self) -> None:
        """Under the strip at the right, as high as its rows need and the window has room for."""
        theme, over = self._theme, self._over
        margin, top = theme.px(_MARGIN), self._below.height() + theme.px(4)
        width = min(theme.px(_WIDTH), over.width() - 2 * margin)
        shown = [row.height_at(width - theme.px(14)) for row in self._rows.values()]
        self._inner.setMinimumHeight(sum(shown))  # the layout's own least height is that of wrapped words
        below_head = sum(shown) or self._nothing.heightForWidth(width)
        height = self._head.sizeHint().height() + below_head + theme.px(6)
        self.setGeometry(over.width() - width - margin, top, width, min(height, over.height() - top - margin))
