"""Who works at the desks: names, roles and PINs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import Panel, clear, columns, rows
from pact_desktop.gui.components.seat import Avatar
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.lock.pin_dialog import OrganizerPinDialog
from pact_desktop.gui.sentences import problem_words
from pact_desktop.gui.settings_page.operator_form import OperatorForm
from pact_desktop.gui.settings_page.section import Section
from pact_desktop.operations.operators import (
    Operator,
    OrganizerNeededError,
    Role,
    operators,
    remove_operator,
    set_operator,
)
from pact_desktop.store.changes import ChangeSet


class OperatorsSection(Section):
    """A list with one line an operator."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = self.theme
        column = rows(theme, self, gap=12)
        self._state = Text(theme, "", "body", "text_muted", wrap=True)
        column.addWidget(self._state)
        self._panel = Panel()
        self._list = rows(theme, self._panel, margin=8)
        column.addWidget(self._panel)
        row = columns(theme)
        self.add_button = Button(theme, self.tr("Add operator…"), icon="user-plus")
        self.add_button.clicked.connect(lambda: self.edit(None))
        row.addWidget(self.add_button)
        row.addStretch()
        column.addLayout(row)
        column.addStretch()
        self._form: OperatorForm | None = None
        self._wanted: Callable[[], object] | None = None

    def showing(self) -> None:
        self.context.workers.read(self._read, self, "read_done")

    def changed(self, changes: ChangeSet) -> None:
        if changes.touches("operator"):
            self.showing()

    def edit(self, operator: Operator | None) -> None:
        """Open the form for somebody, or for somebody new."""
        self._form = OperatorForm(self.theme, operator, self)
        self._form.saved.connect(self._save)
        self._form.open()

    def read_done(self, everyone: Sequence[Operator]) -> None:
        """The operators were read."""
        clear(self._list)
        for one in everyone:
            self._list.addWidget(self._line(one))
        self._panel.setVisible(bool(everyone))
        if any(one.role is Role.ORGANIZER and one.has_pin for one in everyone):
            words = self.tr(
                "Overrides, approving, declining, limits, rules and erasing need an organizer’s PIN. "
                "Any operator’s PIN unlocks a desk and ends a kiosk."
            )
        else:
            words = self.tr(
                "No organizer has a PIN, so everyone may do everything. Give one to an organizer to "
                "change that."
            )
        self._state.setText(words)

    def write_done(self, recorded: object) -> None:
        """A change was recorded."""
        form, self._form, self._wanted = self._form, None, None
        if form is not None:
            form.done_well()
        self.showing()

    def failed(self, problem: BaseException) -> None:
        """A change was refused: ask for the organizer's PIN, or say why."""
        if isinstance(problem, OrganizerNeededError):
            OrganizerPinDialog(self.context, self._form or self, self._try_again).open()
        elif isinstance(problem, UserError) and self._form is not None:
            self._form.show_problem(problem_words(problem))
        elif isinstance(problem, UserError):
            self.context.tell(problem_words(problem), "alert-triangle")
        else:
            raise problem

    def _line(self, one: Operator) -> QWidget:
        theme = self.theme
        line = QWidget()
        row = columns(theme, line, gap=12)
        row.setContentsMargins(theme.px(8), theme.px(6), theme.px(4), theme.px(6))
        avatar = Avatar(theme)
        avatar.set_name(one.name)
        role = self.tr("Organizer") if one.role is Role.ORGANIZER else self.tr("Desk")
        names = rows(theme)
        names.addWidget(Text(theme, one.name, "body", weight=600))
        names.addWidget(Text(theme, role, "caption", "text_muted"))
        row.addWidget(avatar)
        row.addLayout(names, 1)
        if one.has_pin:
            row.addWidget(IconLabel(theme, "lock", 16, "text_muted"))
        row.addWidget(
            Text(theme, self.tr("PIN set") if one.has_pin else self.tr("No PIN"), "body", "text_muted")
        )
        change = Button(theme, self.tr("Change…"), "quiet", icon="pencil", height="hit_min")
        change.setAccessibleName(self.tr("Change {name}").format(name=one.name))
        change.clicked.connect(lambda: self.edit(one))
        remove = Button(theme, "", "quiet", icon="x", height="hit_min")
        remove.setAccessibleName(self.tr("Remove {name}").format(name=one.name))
        remove.setToolTip(self.tr("Remove {name}").format(name=one.name))
        remove.clicked.connect(partial(self._remove, one.name))
        row.addWidget(change)
        row.addWidget(remove)
        return line

    def _read(self) -> Sequence[Operator]:
        with self.context.file.reading() as connection:
            return operators(connection)

    def _save(self, name: str, role: str, pin: str | None) -> None:
        self._wanted = partial(self._write, partial(set_operator, name=name, role=Role(role), pin=pin))
        self._try_again()

    def _remove(self, name: str) -> None:
        self._wanted = partial(self._write, partial(remove_operator, name=name))
        self._try_again()

    def _write(self, change: Callable[..., object]) -> object:
        return change(self.context.file, self.context.session.actor)

    def _try_again(self) -> None:
        if self._wanted is not None:
            self.context.workers.write(self._wanted, self, "write_done")
