"""Walk-in: the form, the decision beside it, and two ways to finish."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from pact_desktop.gui.check_in.view_model import WalkInDecision, WalkInForm
from pact_desktop.gui.check_in.walk_in_decision import DecisionPanel
from pact_desktop.gui.check_in.walk_in_form import WalkInFormPanel
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.style.theme import Theme

_PAUSE_MS = 120
"""A decision is asked for once typing pauses this long."""


class WalkInView(QWidget):
    """Emits the form to decide on, and the form to record with whether a badge is printed."""

    decision_wanted = Signal(object)
    check_in_wanted = Signal(object, bool)
    same_person = Signal(str)
    cancelled = Signal()

    def __init__(self, theme: Theme, form_panel: WalkInFormPanel, title: str) -> None:
        super().__init__()
        self._theme = theme
        self._title = title
        self._decision: WalkInDecision | None = None
        column = rows(theme, self)
        self._row = columns(theme, gap=14)
        self.form_panel = form_panel
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.form_panel)
        self.decision_panel = DecisionPanel(theme)
        self.decision_panel.same_person.connect(self.same_person)
        self._row.addWidget(self._scroll)
        self._row.addWidget(self.decision_panel, 1)
        column.addLayout(self._row, 1)
        column.addSpacing(theme.px(14))
        foot = columns(theme, gap=10)
        self._cancel = Button(theme, self.tr("Cancel"), "quiet", key="Esc", height="control_desk")
        self._cancel.clicked.connect(self.cancelled)
        self._only = Button(theme, self.tr("Check in only"), height="control_desk")
        self._only.clicked.connect(lambda: self.confirm(prints=False))
        self._both = Button(
            theme,
            self.tr("Check in and print badge"),
            "primary",
            icon="printer",
            key="F9",
            height="control_desk",
        )
        self._both.clicked.connect(lambda: self.confirm(prints=True))
        foot.addWidget(self._cancel)
        foot.addStretch()
        foot.addWidget(self._only)
        foot.addWidget(self._both)
        column.addLayout(foot)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.form_panel.changed.connect(self._form_changed)
        self.set_compact(False)

    def start(self, typed: str = "") -> None:
        """Begin with an empty form; ``typed`` is a name that was searched for."""
        given, _, family = typed.strip().title().partition(" ")
        self._decision = None
        self.form_panel.start(given, family)

    def show_decision(self, decision: WalkInDecision) -> None:
        """Show what would happen to the form as it stands."""
        self._decision = decision
        form = self.form_panel.form()
        self.decision_panel.show_decision(decision, form, self._title)
        ready = form.is_enough
        keep = self.tr("Keep on the roster")
        self._both.setVisible(decision.admits)
        self._both.setEnabled(ready)
        self._only.setEnabled(ready)
        self._only.setText(self.tr("Check in only") if decision.admits else keep)

    def confirm(self, prints: bool) -> None:
        """Record the walk-in, if the answers are enough and can be kept; print only who comes in."""
        can_be_kept = self.form_panel.finish()
        form = self.form_panel.form()
        if form.is_enough and can_be_kept:
            admits = self._decision is not None and self._decision.admits
            self.check_in_wanted.emit(form, prints and admits)

    def set_compact(self, compact: bool) -> None:
        """Put the decision as a band over the form, or beside it."""
        theme = self._theme
        direction = self._row.Direction.BottomToTop if compact else self._row.Direction.LeftToRight
        self._row.setDirection(direction)
        self._row.setSpacing(theme.px(6 if compact else 14))
        self._scroll.setMinimumWidth(0 if compact else theme.px(560))
        self._scroll.setMaximumWidth(16_777_215 if compact else theme.px(560))
        self.form_panel.set_compact(compact)
        self.decision_panel.set_compact(compact)
        if self._decision is not None:
            self.show_decision(self._decision)

    def _form_changed(self, form: WalkInForm) -> None:
        self._pause.start()

    def _ask(self) -> None:
        self.decision_wanted.emit(self.form_panel.form())
