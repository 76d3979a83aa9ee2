"""The Convening page: a list of sections, the one that is chosen, and below it what is not saved yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components.controls import Choice
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.shortcut import add_shortcut
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.convening.backup_section import BackupSection
from pact_desktop.gui.convening.changes_bar import ChangesBar, changes_words
from pact_desktop.gui.convening.contacts_section import ContactsSection
from pact_desktop.gui.convening.days_section import DaysSection
from pact_desktop.gui.convening.door_section import DoorSection
from pact_desktop.gui.convening.draft import SettingsDraft
from pact_desktop.gui.convening.files_section import FilesSection
from pact_desktop.gui.convening.settings_section import SettingsSection
from pact_desktop.gui.convening.teams_section import TeamsSection
from pact_desktop.gui.convening.title_section import TitleSection
from pact_desktop.gui.editor import Editor
from pact_desktop.gui.frame.sidebar import NavButton
from pact_desktop.gui.lock.pin_dialog import OrganizerPinDialog
from pact_desktop.gui.page import Page
from pact_desktop.gui.settings_page.computer_section import ComputerSection
from pact_desktop.gui.settings_page.operators_section import OperatorsSection
from pact_desktop.gui.settings_page.section import Section, SectionEntry, SectionScroll
from pact_desktop.gui.undo_stack import Done
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.operators import OrganizerNeededError
from pact_desktop.store.changes import ChangeSet

_SETTINGS = "settings"
"""The origin of what is saved here."""
TITLES = (
    str(QT_TRANSLATE_NOOP("Sections", "Title and venue")),
    str(QT_TRANSLATE_NOOP("Sections", "Days and rules")),
    str(QT_TRANSLATE_NOOP("Sections", "County teams")),
    str(QT_TRANSLATE_NOOP("Sections", "Contacts")),
    str(QT_TRANSLATE_NOOP("Sections", "Packet and resources")),
    str(QT_TRANSLATE_NOOP("Sections", "At the door")),
    str(QT_TRANSLATE_NOOP("Sections", "Operators and PINs")),
    str(QT_TRANSLATE_NOOP("Sections", "Backup and keys")),
    str(QT_TRANSLATE_NOOP("Sections", "This computer")),
)


class ConveningPage(Page):
    """Makes each section when it is first shown."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = self.theme
        self.setAccessibleName(self.tr("Convening"))
        self.draft = SettingsDraft(context.file, context.workers.serving(self), self)
        self.editor = Editor.of(context, self)
        self._again: Callable[[], None] = self.save
        self._entries = {entry.key: entry for entry in self._sections()}
        self._made: dict[str, Section] = {}
        self._holders: dict[str, SectionScroll] = {}
        self._current = "days"
        self._compact = False
        self._column = rows(theme, self, gap=14)
        self._head = self._make_head()
        self._column.addWidget(self._head)
        titles = {
            key: QCoreApplication.translate("Sections", entry.title) for key, entry in self._entries.items()
        }
        self._drop_down = Choice(list(titles.items()))
        self._drop_down.setAccessibleName(self.tr("Section"))
        self._drop_down.kept.connect(lambda: self.show_part(self._drop_down.value()))
        self._column.addWidget(self._drop_down)
        self._list = QWidget()
        self._list.setFixedWidth(theme.px(204))
        lines = rows(theme, self._list)
        self._buttons: dict[str, NavButton] = {}
        for key, entry in self._entries.items():
            button = NavButton(theme, titles[key], entry.icon)
            button.set_rail(False)
            button.setProperty("place", "section")
            button.clicked.connect(lambda _=False, key=key: self.show_part(key))
            lines.addWidget(button)
            self._buttons[key] = button
        lines.addStretch()
        self._stack = QStackedWidget()
        self.changes_bar = ChangesBar(theme)
        self.changes_bar.save_wanted.connect(self.save)
        self.changes_bar.discard_wanted.connect(self.draft.discard)
        right = rows(theme, gap=12)
        right.addWidget(self._stack, 1)
        right.addWidget(self.changes_bar)
        row = columns(theme, gap=18)
        row.addWidget(self._list)
        row.addLayout(right, 1)
        self._column.addLayout(row, 1)
        add_shortcut(QKeySequence.StandardKey.Save, self, self.save)
        self.set_compact(False)
        self.show_state()

    def showing(self) -> None:
        self.draft.read()
        self.show_part(self._current)
        (self._drop_down if self._compact else self._buttons[self._current]).setFocus()

    def changed(self, changes: ChangeSet) -> None:
        self.draft.file_changed(changes)
        self.section(self._current).changed(changes)

    def regions(self) -> list[QWidget]:
        return [self._list, self._drop_down, self._stack, self.changes_bar]

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self._list.setVisible(not compact)
        self._drop_down.setVisible(compact)
        side = self.theme.px(12 if compact else 24)
        self._column.setContentsMargins(side, self.theme.px(12 if compact else 20), side, self.theme.px(12))
        self.changes_bar.set_compact(compact)
        self._show_head()
        for section in self._made.values():
            section.set_compact(compact)

    def undo(self) -> None:
        if self.draft.changed:
            self.context.tell(self.tr("Save or discard what is typed first."))
        else:
            self._take_back()

    def redo(self) -> None:
        if not self.draft.changed:
            self._again = self.redo
            self.editor.redo()

    def unsaved(self) -> str:
        self._finish_field()
        return changes_words(len(self.draft.changed)) if self.draft.changed else ""

    def shortcuts(self) -> list[tuple[str, str]]:
        return [("Ctrl+S", self.tr("Save the settings"))]

    def show_part(self, part: str) -> None:
        """Bring a section to the front, by its key."""
        self._current = part
        section = self.section(part)
        for key, button in self._buttons.items():
            button.setChecked(key == part)
        self._drop_down.set_value(part)
        self._stack.setCurrentWidget(self._holders[part])
        if self._list.isAncestorOf(QApplication.focusWidget() or self):
            self._buttons[part].setFocus()
        section.showing()

    def section(self, key: str) -> Section:
        """A section, made if it was never shown."""
        if key not in self._made:
            made = self._entries[key].build(self.context)
            made.set_compact(self._compact)
            scroll = SectionScroll(made)
            scroll.setAccessibleName(self._buttons[key].accessibleName() or self._buttons[key].text())
            self._made[key] = made
            self._holders[key] = scroll
            self._stack.addWidget(scroll)
        return self._made[key]

    def save(self) -> None:
        """Keep what is typed, what stands in the field under the cursor too."""
        self._finish_field()
        if self.draft.can_be_saved:
            self._again = self.save
            file, wished = self.context.file, self.draft.wished()
            words = self.tr("Settings changed")
            self.editor.ask(_SETTINGS, lambda actor: change_settings(file, actor, wished), words)

    def _finish_field(self) -> None:
        """Take what stands in the field under the cursor for typed."""
        focus = QApplication.focusWidget()
        if focus is not None and self._stack.isAncestorOf(focus):
            focus.clearFocus()
            focus.setFocus()

    def show_settings(self) -> None:
        """The settings, or what was typed over them, are others now."""
        for section in self._made.values():
            if isinstance(section, SettingsSection):
                section.show_settings()

    def show_state(self) -> None:
        """What is not saved yet, and what it would do, is known anew."""
        draft = self.draft
        saved = not draft.changed
        self._state_icon.set_icon("check" if saved else "pencil", "text_muted")
        self._state.setText(self.tr("Everything is saved") if saved else self.tr("Not saved yet"))
        self._show_head()
        self.context.counts_changed.emit("convening", len(draft.changed))
        self.changes_bar.show_state(len(draft.changed), draft.effects, draft.problem)

    def _show_head(self) -> None:
        """Where there is little room, what is not saved says so by itself."""
        self._head.setVisible(not (self._compact and self.draft.changed))

    def saved(self, origin: str, done: Done) -> None:
        """What was typed is kept."""
        self.draft.was_saved()
        self.context.tell(self.tr("Saved."), "check", self.tr("Take back"), self._take_back)

    def unchanged(self, origin: str) -> None:
        """What was typed was kept already, by another desk."""
        self.draft.was_saved()

    def refused(self, origin: str, problem: UserError) -> None:
        """It could not be saved or taken back: ask for the organizer's PIN, or say why."""
        if isinstance(problem, OrganizerNeededError):
            OrganizerPinDialog(self.context, self, self._again).open()
        else:
            self.context.tell_problem(problem)

    def taken_back(self, done: Done) -> None:
        """Something was taken back."""
        self.context.tell(self.tr("Taken back: {what}.").format(what=done.words), "arrow-back-up")

    def put_back(self, done: Done) -> None:
        """Something that was taken back is there again."""
        self.context.tell(self.tr("Put back: {what}.").format(what=done.words), "arrow-forward-up")

    def _take_back(self) -> None:
        self._again = self._take_back
        self.editor.undo()

    def _make_head(self) -> QWidget:
        theme = self.theme
        held = QWidget()
        head = columns(theme, held, gap=8)
        head.addWidget(Text(theme, self.tr("Convening"), "title"))
        head.addStretch()
        self._state_icon = IconLabel(theme, "check", 16, "text_muted")
        self._state = Text(theme, "", "small", "text_muted")
        head.addWidget(self._state_icon)
        head.addWidget(self._state)
        return held

    def _sections(self) -> list[SectionEntry]:
        draft = self.draft
        return [
            SectionEntry("title", TITLES[0], "info-circle", lambda context: TitleSection(context, draft)),
            SectionEntry("days", TITLES[1], "calendar", lambda context: DaysSection(context, draft)),
            SectionEntry("teams", TITLES[2], "users-group", lambda context: TeamsSection(context, draft)),
            SectionEntry("contacts", TITLES[3], "phone", lambda context: ContactsSection(context, draft)),
            SectionEntry("files", TITLES[4], "folder", lambda context: FilesSection(context, self.editor)),
            SectionEntry("door", TITLES[5], "scan", lambda context: DoorSection(context, draft)),
            SectionEntry("operators", TITLES[6], "users", OperatorsSection),
            SectionEntry("backup", TITLES[7], "shield-lock", BackupSection),
            SectionEntry("computer", TITLES[8], "device-laptop", ComputerSection),
        ]
