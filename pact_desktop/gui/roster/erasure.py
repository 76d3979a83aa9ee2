"""Erasing one person for good, asked for in the person's form: told what it means, and confirmed, first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import Attendee
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.lock.pin_dialog import OrganizerPinDialog
from pact_desktop.gui.sentences import problem_words
from pact_desktop.gui.style.theme import Theme
from pact_desktop.operations.erase import Erasure, erase
from pact_desktop.operations.operators import OrganizerNeededError
from pact_desktop.store.backup import automatic_backups


class EraseDialog(QDialog):
    """Says what goes and what stays. ``confirmed`` comes only after the box was ticked."""

    confirmed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Erase"))
        column = rows(theme, self, margin=24, gap=12)
        column.addWidget(Text(theme, self.tr("Erase {name} for good?").format(name=name), "title", wrap=True))
        for sentence in (
            self.tr(
                "Name, contact and every other value go from the roster, the history and the file, also of "
                "everyone that was merged with this person."
            ),
            self.tr(
                "Check-ins stay as figures without a name, so that the report still holds. The badges are no "
                "longer good."
            ),
            self.tr("Files that were exported, printed or copied are not reached."),
        ):
            column.addWidget(Text(theme, sentence, "body", wrap=True))
        self.sure = QCheckBox(self.tr("I know that this cannot be taken back"))
        column.addWidget(self.sure)
        foot = columns(theme, gap=8)
        foot.addStretch()
        self.cancel = Button(theme, self.tr("Cancel"), "quiet", key="Esc")
        self.cancel.clicked.connect(self.reject)
        self.go_on = Button(theme, self.tr("Erase for good"), "primary", icon="eraser")
        self.go_on.setEnabled(False)
        self.go_on.clicked.connect(self._confirm)
        self.sure.toggled.connect(self.go_on.setEnabled)
        for button in (self.cancel, self.go_on):
            button.setAutoDefault(False)  # Enter alone erases nobody
            foot.addWidget(button)
        column.addLayout(foot)
        self.setMinimumWidth(theme.px(480))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.sure.setFocus()

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()


class Eraser(QObject):
    """Asks, erases in a worker, and has this computer remember whom, for older backups."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self._again: Callable[[], None] | None = None

    def ask(self, attendee: Attendee) -> None:
        """Ask whether this person is to be erased."""
        dialog = EraseDialog(self._context.theme, attendee.display_name, self._parent)
        dialog.confirmed.connect(lambda: self.erase(attendee.attendee_id))
        dialog.open()

    def erase(self, attendee_id: str) -> None:
        """Erase a person."""
        context = self._context
        actor, file, settings = context.session.actor, context.file, context.settings

        def work() -> tuple[Erasure, list[Path]]:
            done = erase(file, actor, attendee_id)
            # At once, not on the window's thread: the window may be closing.
            settings.note_erased({str(file.identity.convening_id): done.badge_ids})
            return done, automatic_backups(file.path)

        self._again = lambda: self.erase(attendee_id)
        context.workers.write(work, self, "erased")

    def erased(self, result: tuple[Erasure, list[Path]]) -> None:
        """The person is erased; say what else may still hold them."""
        done, backups = result
        self._context.setting_changed.emit("erased")
        words = [self.tr("Erased for good.")]
        if done.held_up_by is not None:
            words.append(problem_words(done.held_up_by))
        if backups:
            words.append(
                self.tr("Older automatic backups may still hold the person: make a new one, delete those.")
            )
        self._context.tell(" ".join(words), "eraser")

    def failed(self, problem: BaseException) -> None:
        """The person could not be erased; what nobody foresaw is raised."""
        if not isinstance(problem, UserError):
            raise problem
        if isinstance(problem, OrganizerNeededError):
            OrganizerPinDialog(self._context, self._parent, self._again).open()
        else:
            self._context.tell_problem(problem)
