"""The review list: what is to be looked at, with a button for each thing that can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pact_desktop.gui.check_in.review_desk import ReviewAction, ReviewEntry, ReviewList, ReviewPerson
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.empty import EmptyState
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import Panel, clear, columns, hairline, rows
from pact_desktop.gui.components.pill import Pill
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme


class ReviewView(Panel):
    """Emits the button that was pressed."""

    chosen = Signal(object)
    back_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._compact = False
        self.shown = ReviewList()
        column = rows(theme, self)
        head = columns(theme, gap=12)
        head.setContentsMargins(theme.px(26), theme.px(14), theme.px(16), theme.px(10))
        head.addWidget(Text(theme, self.tr("To review"), "title"))
        self._promise = Text(
            theme, self.tr("Nobody was lost or turned away. Put right what is wrong."), "body", "text_muted"
        )
        head.addWidget(self._promise, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch()
        back = Button(theme, self.tr("Back"), "quiet", key="Esc", height="hit_min_desk")
        back.clicked.connect(self.back_wanted)
        head.addWidget(back)
        column.addLayout(head)
        column.addWidget(hairline())
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(self.tr("To review"))
        holder = QWidget()
        holder.setProperty("kind", "scrolled")
        self._list = rows(theme, holder, gap=18)
        self._scroll.setWidget(holder)
        column.addWidget(self._scroll, 1)
        self._nothing = EmptyState(theme, "circle-check", self.tr("Everything is in order."))
        column.addWidget(self._nothing, 1)
        self.show_list(self.shown)

    def show_list(self, found: ReviewList) -> None:
        """Show what is to be looked at."""
        had_focus = self._scroll.isAncestorOf(self.focusWidget() or self)
        self.shown = found
        clear(self._list)
        self._list.setContentsMargins(*(self._theme.px(side) for side in (26, 16, 26, 16)))
        for entry in found.entries:
            self._add(entry)
        if found.more:
            self._list.addWidget(Text(self._theme, found.more, "body", "text_muted", wrap=True))
        self._list.addStretch(1)
        self._scroll.setVisible(bool(found.entries))
        self._nothing.setVisible(not found.entries)
        if had_focus:
            self.take_focus()

    def take_focus(self) -> None:
        """Put the focus on the first button, for those who work by keys."""
        buttons = [one for one in self._scroll.findChildren(Button) if not one.isHidden()]
        (buttons[0] if buttons else self).setFocus()

    def set_compact(self, compact: bool) -> None:
        """Lay out for a narrow window, or a wide one."""
        if compact != self._compact:
            self._compact = compact
            self._promise.setVisible(not compact)
            self.show_list(self.shown)

    def _add(self, entry: ReviewEntry) -> None:
        theme = self._theme
        block = rows(theme, gap=8)
        title = columns(theme, gap=10)
        title.addWidget(IconLabel(theme, entry.icon, 20, "text"), 0, Qt.AlignmentFlag.AlignTop)
        title.addWidget(Text(theme, entry.title, "lead", weight=600, wrap=True), 1)
        block.addLayout(title)
        block.addWidget(Text(theme, entry.line, "body", "text_muted", wrap=True))
        for person in entry.people:
            self._add_person(block, person)
        if entry.actions:
            block.addLayout(self._buttons(entry.actions, entry.title))
        self._list.addLayout(block)
        self._list.addWidget(hairline())

    def _add_person(self, block: QVBoxLayout, person: ReviewPerson) -> None:
        theme = self._theme
        words = rows(theme, gap=1)
        words.addWidget(Text(theme, person.name, "body", weight=600, wrap=True))
        words.addWidget(Text(theme, person.detail, "small", "text_muted", wrap=True))
        row = rows(theme, gap=6) if self._compact else columns(theme, gap=12)
        row.addLayout(words, 1)
        if person.since:
            row.addWidget(Pill(theme, person.since, "admitted"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._buttons(person.actions, person.name))
        block.addLayout(row)

    def _buttons(self, actions: tuple[ReviewAction, ...], about: str) -> QHBoxLayout:
        row = columns(self._theme, gap=8)
        for action in actions:
            button = Button(self._theme, action.words, height="hit_min")
            button.setAccessibleName(f"{action.words}: {about}")
            button.clicked.connect(lambda _=False, action=action: self.chosen.emit(action))
            row.addWidget(button)
        row.addStretch()
        return row
