"""Who is chosen, at the side of the list: what deciding does, the reason, and the decisions."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from pact_desktop.gui.check_in.view_model import IconLine
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import Panel, clear, columns, rows
from pact_desktop.gui.components.spans import SpanText
from pact_desktop.gui.components.text import Text, plain_tip
from pact_desktop.gui.requests.presenter import APPROVE, DECLINE, WAITLIST
from pact_desktop.gui.requests.view_model import DetailView
from pact_desktop.gui.style.theme import Theme

WIDTH = 318
_ICON = 18


class RequestDetail(Panel):
    """``decided`` carries what is wanted (approve, waitlist, decline); the reason is read from the field."""

    decided = Signal(str)
    letter_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pending = ""
        self._view: DetailView | None = None
        self.setAccessibleName(self.tr("Chosen"))
        column = rows(theme, self, gap=12)
        column.setContentsMargins(*(theme.px(each) for each in (18, 14, 18, 16)))
        column.addLayout(self._make_head())
        column.addWidget(self._make_body(), 1)
        column.addWidget(self._make_reason())
        column.addLayout(self._make_buttons())

    @property
    def reason(self) -> str:
        """The reason as typed so far."""
        return self._reason.text().strip()

    def show_detail(self, view: DetailView | None) -> None:
        """Show who is chosen; None says how to choose."""
        self._view = view
        self._title.setText(view.title if view else self.tr("Nobody is chosen"))
        self._title.setToolTip(plain_tip(view.title) if view else "")
        self._line.setText(view.line if view else self.tr("Choose somebody in the list to decide."))
        self._quote.setText(f"“{view.quote}”" if view and view.quote else "")
        self._quote_row.setVisible(bool(view and view.quote))
        self._show_facts(view.facts if view else ())
        self.approve.setText(view.approve if view and view.approve else self.tr("Approve"))
        self.approve.setEnabled(bool(view and view.approve))
        self.approve.setVisible(view is None or bool(view.approve))
        self.waitlist.setEnabled(bool(view and view.can_waitlist))
        self.decline.setEnabled(bool(view and view.can_decline))
        self.letter.setEnabled(view is not None)
        self._reason_field.set_note(view.reason_note if view else "")
        self._reason.setEnabled(view is not None)

    def start(self) -> None:
        """Others are chosen, or the decision is made: the reason goes."""
        self._pending = ""
        self._reason.clear()
        self._reason_field.set_problem("")

    def ask_reason(self, decision: str, sentence: str) -> None:
        """A decision needs a reason first; Enter in the field then goes on with it."""
        self._pending = decision
        self._reason_field.set_problem(sentence)
        self._reason.setFocus()

    def focus_reason(self) -> None:
        """Go to the field of the reason."""
        self._reason.setFocus()

    def press(self, decision: str) -> None:
        """Decide, as the button does."""
        buttons = {APPROVE: self.approve, WAITLIST: self.waitlist, DECLINE: self.decline}
        if buttons[decision].isEnabled() and not buttons[decision].isHidden():
            self.decided.emit(decision)

    def set_covering(self, covering: bool) -> None:
        """Stand in the list's place, with a way back, or at its side."""
        self._back.setVisible(covering)
        self.setMaximumWidth(16_777_215 if covering else self._theme.px(WIDTH))
        self.setMinimumWidth(0 if covering else self._theme.px(WIDTH))

    def set_tight(self, tight: bool) -> None:
        """Take little room, without the large button, or as much as is good."""
        self.approve.set_height("control" if tight else "control_desk")
        column = self.layout()
        if column is not None:
            top = 8 if tight else 14
            column.setSpacing(self._theme.px(6 if tight else 12))
            column.setContentsMargins(*(self._theme.px(each) for each in (18, top, 18, top + 2)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._reason.hasFocus():
            if self._pending and self.reason:
                self.decided.emit(self._pending)
            return
        super().keyPressEvent(event)

    def _make_head(self) -> QHBoxLayout:
        theme = self._theme
        head = columns(theme, gap=8)
        words = rows(theme, gap=2)
        self._title = Text(theme, "", "heading", wrap=True)
        self._line = Text(theme, "", "body", "text_muted", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._line)
        head.addLayout(words, 1)
        self.letter = Button(theme, "", "quiet", icon="mail", height="hit_min")
        self.letter.setAccessibleName(self.tr("Letter"))
        self.letter.setToolTip(self.tr("Letter…"))
        self.letter.clicked.connect(self.letter_wanted)
        self._back = Button(theme, "", "quiet", icon="x", height="hit_min")
        self._back.setAccessibleName(self.tr("Back to the list"))
        self._back.clicked.connect(self.back_wanted)
        for button in (self.letter, self._back):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _make_body(self) -> QWidget:
        theme = self._theme
        inner = QWidget()
        inner.setProperty("kind", "scrolled")
        column = rows(theme, inner, gap=14)
        self._quote_row = QWidget()
        quote = columns(theme, self._quote_row, gap=12)
        bar = QFrame()
        bar.setProperty("kind", "quote-bar")
        bar.setFixedWidth(theme.px(3))
        self._quote = Text(theme, "", "body", wrap=True)
        quote.addWidget(bar)
        quote.addWidget(self._quote, 1)
        column.addWidget(self._quote_row)
        self._facts = rows(theme, gap=8)
        column.addLayout(self._facts)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        return scroll

    def _make_reason(self) -> QWidget:
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(self.tr("For the record"))
        self._reason.setMaxLength(500)
        field = Field(self._theme, self.tr("Reason"), self._reason)
        self._reason.textChanged.connect(lambda: field.set_problem(""))
        self._reason_field = field
        return field

    def _make_buttons(self) -> QVBoxLayout:
        theme = self._theme
        column = rows(theme, gap=8)
        self.approve = Button(
            theme, self.tr("Approve"), "primary", icon="circle-check", key="1", height="control_desk"
        )
        self.waitlist = Button(theme, self.tr("Waitlist"), key="2")
        self.decline = Button(theme, self.tr("Decline…"), key="3")
        for button, decision in (
            (self.approve, APPROVE),
            (self.waitlist, WAITLIST),
            (self.decline, DECLINE),
        ):
            button.clicked.connect(lambda _=False, decision=decision: self.decided.emit(decision))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column.addWidget(self.approve)
        row = columns(theme, gap=8)
        row.addWidget(self.waitlist, 1)
        row.addWidget(self.decline, 1)
        column.addLayout(row)
        return column

    def _show_facts(self, facts: tuple[IconLine, ...]) -> None:
        clear(self._facts)
        theme = self._theme
        for fact in facts:
            line = QWidget()
            row = columns(theme, line, gap=9)
            row.addWidget(IconLabel(theme, fact.icon, _ICON, "text"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(SpanText(theme, fact.spans, "small"), 1, Qt.AlignmentFlag.AlignVCenter)
            self._facts.addWidget(line)
