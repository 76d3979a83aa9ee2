"""The left side: choose or drop pictures, what became of each, and the one button that checks in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QStackedWidget, QWidget

from pact_desktop.gui.components.bar import Bar
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import Panel, clear, columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.phrases import day_title
from pact_desktop.gui.sheets.proposals import Group
from pact_desktop.gui.sheets.understanding import Picture, SheetFound
from pact_desktop.gui.style.theme import Theme


class PicturePanel(Panel):
    """Signals say what the person wants."""

    files_wanted = Signal()
    stop_wanted = Signal()
    check_in_wanted = Signal()
    start_over_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        column = rows(theme, self)
        head = QWidget()
        top = rows(theme, head, gap=10)
        top.setContentsMargins(*(theme.px(side) for side in (18, 16, 18, 10)))
        self._choose = Button(theme, self.tr("Choose pictures…"), icon="camera", key="Ctrl O")
        self._choose.clicked.connect(self.files_wanted)
        self._choose.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        top.addWidget(self._choose)
        hint = self.tr("Or drop photographs and scans of signed sheets anywhere here.")
        self._hint = Text(theme, hint, "small", "text_muted", wrap=True)
        top.addWidget(self._hint)
        column.addWidget(head)
        inner = QWidget()
        inner.setProperty("kind", "scrolled")
        self._pictures = rows(theme, inner, gap=12)
        self._pictures.setContentsMargins(*(theme.px(side) for side in (18, 6, 18, 8)))
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)
        self._foot = QStackedWidget()
        self._foot.addWidget(self._make_progress())
        self._foot.addWidget(self._make_check_in())
        column.addWidget(self._foot)
        self._shown: tuple[Sequence[Picture], int] = ((), 0)

    def show_pictures(self, pictures: Sequence[Picture], today: int) -> None:
        """Show what became of each picture; ``today`` is the day that the desk works on."""
        if self._shown == (pictures, today):
            return
        self._shown = (list(pictures), today)
        clear(self._pictures)
        for picture in pictures:
            self._pictures.addWidget(self._line(picture, today))
        self._pictures.addStretch()

    def show_progress(self, done: int, total: int) -> None:
        """Say how far reading is."""
        self._foot.setCurrentIndex(0)
        words = self.tr("Reading {done} of {total}").format(done=min(done + 1, total), total=total)
        self._how_far.setText(words)
        self._bar.set_share(done / max(total, 1), words)
        self._choose.setEnabled(False)

    def show_ticked(self, ticked: int, is_empty: bool) -> None:
        """Say how many would be checked in."""
        self._foot.setCurrentIndex(1)
        self._choose.setEnabled(True)
        self._check_in.setEnabled(ticked > 0)
        one = self.tr("Check in 1 person")
        many = self.tr("Check in {count} people").format(count=ticked)
        self._check_in.setText(one if ticked == 1 else many if ticked else self.tr("Check in"))
        self._start_over.setEnabled(not is_empty)

    def set_compact(self, compact: bool) -> None:
        """Keep to what is needed in a low window."""
        self._hint.setVisible(not compact)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._ways.setDirection(across if compact else down)

    def focus_first(self) -> None:
        """Give the focus to what begins."""
        self._choose.setFocus()

    def _make_progress(self) -> QWidget:
        theme = self._theme
        foot = QWidget()
        column = rows(theme, foot, gap=10)
        column.setContentsMargins(*(theme.px(side) for side in (18, 10, 18, 16)))
        self._how_far = Text(theme, "", "body", weight=600, tabular=True)
        column.addWidget(self._how_far)
        self._bar = Bar(theme)
        column.addWidget(self._bar)
        cancel = Button(theme, self.tr("Cancel"), height="control_desk")
        cancel.clicked.connect(self.stop_wanted)
        cancel.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column.addWidget(cancel)
        return foot

    def _make_check_in(self) -> QWidget:
        theme = self._theme
        foot = QWidget()
        column = rows(theme, foot, gap=10)
        column.setContentsMargins(*(theme.px(side) for side in (18, 10, 18, 16)))
        column.addStretch()
        self._ways = rows(theme, gap=10)
        self._check_in = Button(theme, "", "primary", key="Enter", height="control_desk")
        self._check_in.clicked.connect(self.check_in_wanted)
        self._check_in.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ways.addWidget(self._check_in)
        self._start_over = Button(theme, self.tr("Start over"), "quiet", height="hit_min")
        self._start_over.clicked.connect(self.start_over_wanted)
        self._start_over.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ways.addWidget(self._start_over)
        column.addLayout(self._ways)
        return foot

    def _line(self, picture: Picture, today: int) -> QWidget:
        theme = self._theme
        line = QWidget()
        column = rows(theme, line, gap=3)
        column.addWidget(Text(theme, picture.name, "small", weight=600, wrap=True))
        if not picture.is_read:
            self._say(column, "hourglass-high", "text_muted", self.tr("Waiting"))
        for sheet in picture.sheets:
            self._say(column, "circle-check", "admitted.edge", self._counted(sheet))
            if sheet.day != today:
                words = self.tr("Of {day}, not of today: people come in for that day.")
                self._say(
                    column, "alert-triangle", "needs_approval.ink", words.format(day=day_title(sheet.day))
                )
            if sheet.unread_rows:
                numbers = ", ".join(str(row + 1) for row in sheet.unread_rows)
                words = self.tr("Cannot be read, from the top: {rows}")
                self._say(column, "alert-triangle", "needs_approval.ink", words.format(rows=numbers))
        for problem in picture.problems:
            self._say(column, "alert-circle", "danger", problem)
        if picture.is_read and not picture.sheets and not picture.problems:
            words = self.tr("No sign-in sheet that can be read. Take it again: flat, sharp, the whole page.")
            self._say(column, "alert-circle", "danger", words)
        return line

    def _counted(self, sheet: SheetFound) -> str:
        words = self.tr("{day}, page {page}: {signed} signed, {unsure} to look at")
        return words.format(
            day=day_title(sheet.day),
            page=sheet.page,
            signed=sheet.counts[Group.SIGNED],
            unsure=sheet.counts[Group.UNSURE],
        )

    def _say(self, column: QBoxLayout, icon: str, ink: str, words: str) -> None:
        theme = self._theme
        row = columns(theme, gap=7)
        row.addWidget(IconLabel(theme, icon, 16, ink), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(theme, words, "small", "text_muted", wrap=True), 1)
        column.addLayout(row)
