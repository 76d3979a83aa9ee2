"""Asks for an organizer's PIN, which then stays good at this desk for a while."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.lock.pin_entry import PinEntry
from pact_desktop.gui.session import STAYS_GOOD_MINUTES
from pact_desktop.operations.operators import authorise


class OrganizerPinDialog(QDialog):
    """Lets the organizer in whose PIN is given, then calls ``then``."""

    def __init__(self, context: Context, parent: QWidget, then: Callable[[], object] | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._context = context
        self._then = then
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Organizer"))
        column = rows(theme, self, margin=24, gap=10)
        column.addWidget(Text(theme, self.tr("Organizer’s PIN"), "title"))
        stays_good = self.tr("It stays good at this desk for {minutes} minutes.")
        words = stays_good.format(minutes=STAYS_GOOD_MINUTES)
        column.addWidget(Text(theme, words, "body", "text_muted", wrap=True))
        self.pin = PinEntry(theme, self.tr("Go on"))
        self.pin.given.connect(self._check)
        column.addWidget(self.pin)
        foot = columns(theme)
        foot.addStretch()
        cancel = Button(theme, self.tr("Cancel"), "quiet", key="Esc")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot.addWidget(cancel)
        column.addLayout(foot)
        self.setMinimumWidth(theme.px(380))
        self.pin.start()

    def pin_known(self, organizer: str) -> None:
        """The PIN is an organizer's."""
        self._context.session.let_in(organizer)
        self._context.session_changed.emit()
        self.accept()
        if self._then is not None:
            self._then()

    def failed(self, problem: BaseException) -> None:
        """The PIN is no organizer's; what nobody foresaw is raised."""
        self.pin.show_problem(str(problem.args[0]))
        if not isinstance(problem, UserError):
            raise problem

    def _check(self, pin: str) -> None:
        self._context.workers.read(partial(authorise, self._context.file, pin), self, "pin_known")
