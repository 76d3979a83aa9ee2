"""One act at the side of the history: what it did entry by entry, and what may be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import Panel, clear, columns, hairline, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.history.view_model import HistoryDetail, Remedy
from pact_desktop.gui.style.theme import Theme

WIDTH = 318


class DetailPanel(Panel):
    """Emits what is wanted of the act that it shows."""

    closed = Signal()
    remedy_wanted = Signal(str)
    put_back_wanted = Signal(str)
    as_of_wanted = Signal()
    person_wanted = Signal(str)
    private_wanted = Signal()
    more_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._detail: HistoryDetail | None = None
        self.setAccessibleName(self.tr("Details"))
        column = rows(theme, self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._make_head())
        column.addWidget(hairline())
        inner = QWidget()
        inner.setProperty("kind", "scrolled")
        self._facts = rows(theme, inner, margin=16, gap=6)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)
        column.addWidget(hairline())
        column.addWidget(self._make_foot())

    def show_detail(self, detail: HistoryDetail) -> None:
        """Show an act."""
        same = self._detail is not None and self._detail.row.operation_id == detail.row.operation_id
        self._detail, row = detail, detail.row
        self._icon.set_icon(row.icon, row.ink)
        self._what.setText(row.what)
        self._what.set_ink(row.ink)
        self._about.setText(row.about)
        self._about.setVisible(bool(row.about))
        self._when.setText(detail.when)
        self._who.setText(", ".join(part for part in (row.operator, row.desk) if part))
        self._show_facts(detail)
        self._remedy.setVisible(row.remedy is not Remedy.NONE or row.is_struck)
        undo = row.remedy is Remedy.UNDO
        self._remedy.setText(self.tr("Undo") if undo else self.tr("Put back"))
        self._remedy.set_icon_name("arrow-back-up" if undo else "arrow-forward-up")
        sentence = self.tr("This was taken back.") if row.is_struck else detail.why_not
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._person.setVisible(bool(detail.attendee_id))
        if not same:
            self._remedy.setEnabled(True)

    def set_compact(self, compact: bool) -> None:
        """Cover the table in a narrow window."""
        self.setMaximumWidth(16_777_215 if compact else self._theme.px(WIDTH))
        self.setMinimumWidth(0 if compact else self._theme.px(WIDTH))

    def _make_head(self) -> QWidget:
        theme = self._theme
        head = QWidget()
        outer = rows(theme, head, gap=4)
        outer.setContentsMargins(*(theme.px(each) for each in (16, 12, 10, 12)))
        top = columns(theme, gap=8)
        self._icon = IconLabel(theme, "history", 20)
        self._what = Text(theme, "", "heading", wrap=True)
        top.addWidget(self._icon)
        top.addWidget(self._what, 1)
        close = Button(theme, "", "quiet", icon="x", height="hit_min")
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close"))
        close.clicked.connect(self.closed)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(top)
        self._about = Text(theme, "", "body", weight=500, wrap=True)
        self._when = Text(theme, "", "small", "text_muted", wrap=True, tabular=True)
        self._who = Text(theme, "", "small", "text_muted", wrap=True)
        for text in (self._about, self._when, self._who):
            outer.addWidget(text)
        return head

    def _make_foot(self) -> QWidget:
        theme = self._theme
        foot = QWidget()
        column = rows(theme, foot, gap=8)
        column.setContentsMargins(*(theme.px(each) for each in (16, 12, 16, 14)))
        self._sentence = Text(theme, "", "small", "text_muted", wrap=True)
        column.addWidget(self._sentence)
        self._remedy = Button(theme, "", icon="arrow-back-up")
        self._remedy.clicked.connect(self._ask_remedy)
        self._person = Button(theme, self.tr("Open the person"), icon="id")
        self._person.clicked.connect(self._ask_person)
        as_of = Button(theme, self.tr("Roster as of here…"), icon="clock-play")
        as_of.clicked.connect(self.as_of_wanted)
        for button in (self._remedy, self._person, as_of):
            column.addWidget(button)
        return foot

    def _ask_remedy(self) -> None:
        if self._detail is not None:
            row = self._detail.row
            wanted = self.put_back_wanted if row.remedy is Remedy.NONE else self.remedy_wanted
            wanted.emit(row.operation_id)

    def _ask_person(self) -> None:
        if self._detail is not None:
            self.person_wanted.emit(self._detail.attendee_id)

    def _show_facts(self, detail: HistoryDetail) -> None:
        theme = self._theme
        clear(self._facts)
        for fact in detail.facts:
            self._facts.addWidget(Text(theme, fact, "body", wrap=True))
        if detail.hides_something:
            show = Button(theme, self.tr("Show what is private"), "link", icon="eye", height="hit_min")
            show.clicked.connect(self.private_wanted)
            self._facts.addWidget(show)
        if detail.more:
            words = self.tr("{count} more…").format(count=detail.more)
            more = Button(theme, words, "link", height="hit_min")
            more.clicked.connect(self.more_wanted)
            self._facts.addWidget(more)
        self._facts.addStretch()
