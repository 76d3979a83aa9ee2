"""The menu at the foot of the side bar: this computer's choices."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from pact_desktop.settings import Settings


class ChoicesMenu(QMenu):
    """Emits what was chosen; whoever owns the settings applies and keeps it."""

    operator_wanted = Signal()
    mode_chosen = Signal(str)
    language_chosen = Signal(str)
    sound_chosen = Signal(bool)
    camera_chosen = Signal(bool)
    rehearsal_wanted = Signal()
    start_page_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addAction(self.tr("Who works here…"), self.operator_wanted.emit)
        self.addSeparator()
        looks = (("", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        self._add_choices(self.tr("Look"), looks, settings.mode, self.mode_chosen.emit)
        languages = (("", self.tr("As the system")), ("en", "English"), ("es", "Español"))
        self._add_choices(self.tr("Language"), languages, settings.language, self.language_chosen.emit)
        self._add_switch(self.tr("Sound"), settings.sound, self.sound_chosen.emit)
        self._add_switch(self.tr("Camera"), settings.camera != "off", self.camera_chosen.emit)
        self.addSeparator()
        self.addAction(self.tr("Rehearsal…"), self.rehearsal_wanted.emit)
        self.addAction(self.tr("Another convening…"), self.start_page_wanted.emit)

    def _add_choices(
        self, title: str, choices: tuple[tuple[str, str], ...], chosen: str, then: Callable[[str], object]
    ) -> None:
        menu = self.addMenu(title)
        group = QActionGroup(menu)
        for value, words in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _=False, value=value: then(value))
            group.addAction(action)

    def _add_switch(self, title: str, on: bool, then: Callable[[bool], object]) -> QAction:
        action = self.addAction(title)
        action.setCheckable(True)
        action.setChecked(on)
        action.toggled.connect(then)
        return action
