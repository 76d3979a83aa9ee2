"""The choices of this computer: language and look, sounds, devices, screens, lock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QSlider

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.controls import Choice
from pact_desktop.gui.components.panel import rows
from pact_desktop.gui.context import Context
from pact_desktop.gui.settings_page.scanner_dialog import ScannerDialog
from pact_desktop.gui.settings_page.section import Group, Section

Pairs = Sequence[tuple[str, str]]
"""Values and words of a choice."""


@dataclass(frozen=True)
class Printing:
    """The printers of this computer, and what badges can be printed on and how."""

    printers: Pairs
    stocks: Pairs
    layouts: Pairs


class ComputerSection(Section):
    """Each control writes its setting and says so by ``context.setting_changed``."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        tr, theme, settings = self.tr, self.theme, context.settings
        column = rows(theme, self, gap=12)
        as_system = ("", tr("As the system"))
        look = Group(theme, tr("Language and look"))
        self.language = self._choice("language", (as_system, ("en", "English"), ("es", "Español")))
        self.mode = self._choice("mode", (as_system, ("light", tr("Light")), ("dark", tr("Dark"))))
        look.add(tr("Language"), self.language)
        look.add(tr("Look"), self.mode)
        column.addWidget(look)
        sounds = Group(theme, tr("Sounds"))
        self.sound = self._switch("sound", tr("On"))
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setValue(round(settings.volume * 100))
        self.volume.valueChanged.connect(lambda value: self._set("volume", value / 100))
        listen = Button(theme, tr("Listen"), icon="player-play", height="hit_min")
        listen.clicked.connect(lambda: context.devices.play("admitted"))
        sounds.add(tr("Sounds"), self.sound)
        sounds.add(tr("Loudness"), self.volume, listen)
        column.addWidget(sounds)
        readers = Group(theme, tr("Camera and scanners"))
        self.camera = self._choice("camera", ((settings.camera, ""),))
        self.port = self._choice("serial_port", ((settings.serial_port, ""),))
        teach = Button(theme, tr("Set up the handheld…"), icon="qrcode")
        teach.clicked.connect(lambda: ScannerDialog(context, self).open())
        readers.add(tr("Camera"), self.camera)
        readers.add(tr("Serial scanner"), self.port)
        readers.add(
            tr("Handheld scanner"),
            teach,
            note=tr("Most need no set-up. Do it if scans come through as letters, or not at all."),
        )
        column.addWidget(readers)
        printing = Group(theme, tr("Badges printed at this desk"))
        self.printer = self._choice("printer", ((settings.printer, settings.printer),))
        self.stock = self._choice("badge_stock", ((settings.badge_stock, ""),))
        self.layout_choice = self._choice("badge_layout", ((settings.badge_layout, ""),))
        printing.add(tr("Printer"), self.printer)
        printing.add(tr("Paper"), self.stock)
        printing.add(tr("Layout"), self.layout_choice)
        column.addWidget(printing)
        screens = Group(theme, tr("Attendees’ window"))
        self.attendees = self._switch("attendee_window", tr("Show it on a second screen"))
        self.screen_choice = self._choice("attendee_screen", self._screens())
        screens.add(tr("Window"), self.attendees)
        screens.add(tr("Screen"), self.screen_choice)
        column.addWidget(screens)
        lock = Group(theme, tr("Lock"))
        minutes = [(str(one), tr("After {count} minutes").format(count=one)) for one in (2, 5, 10, 15, 30)]
        self.idle = self._choice("idle_minutes", [*minutes, ("0", tr("Never by itself"))])
        lock.add(
            tr("Without anybody"),
            self.idle,
            note=tr("Once an operator has a PIN. F12 locks at once; a locked desk records nothing."),
        )
        column.addWidget(lock)
        column.addStretch()

    def showing(self) -> None:
        self.context.workers.read(_find_printing, self, "printing_found")
        self.context.workers.when_idle(self._list_readers)
        self._offer(self.screen_choice, self._screens(), self.context.settings.attendee_screen)
        self.attendees.setChecked(self.context.settings.attendee_window)

    def printing_found(self, found: Printing) -> None:
        """The printers were looked up."""
        tr, settings = self.tr, self.context.settings
        self._offer(self.printer, [("", tr("The system’s default")), *found.printers], settings.printer)
        self._offer(self.stock, [("", tr("A single badge")), *found.stocks], settings.badge_stock)
        layouts = [("", tr("What suits the paper")), *found.layouts]
        self._offer(self.layout_choice, layouts, settings.badge_layout)

    def failed(self, problem: BaseException) -> None:
        """Looking up printers failed; what nobody foresaw is reported."""
        raise problem

    def _choice(self, name: str, pairs: Pairs) -> Choice:
        choice = Choice(pairs)
        choice.set_value(str(getattr(self.context.settings, name)))
        choice.kept.connect(lambda: self._set(name, choice.value()))
        return choice

    def _switch(self, name: str, words: str) -> QCheckBox:
        switch = QCheckBox(words)
        switch.setChecked(bool(getattr(self.context.settings, name)))
        switch.toggled.connect(lambda on: self._set(name, on))
        return switch

    def _set(self, name: str, value: object) -> None:
        """Keep a setting in the type that it has."""
        settings = self.context.settings
        before = getattr(settings, name)
        kept = int(str(value)) if isinstance(before, int) and not isinstance(before, bool) else value
        if kept != before:
            setattr(settings, name, kept)
            self.context.setting_changed.emit(name)

    def _offer(self, choice: Choice, pairs: Pairs, value: str) -> None:
        """Offer what is there now; what was chosen stays, even while it is unplugged."""
        known = {one for one, _ in pairs}
        missing = [] if value in known else [(value, self.tr("{name} (not here)").format(name=value))]
        choice.set_choices([*pairs, *missing])
        choice.set_value(value)

    def _screens(self) -> Pairs:
        names = [(screen.name(), screen.name()) for screen in QGuiApplication.screens()]
        return [("", self.tr("One that the desk is not on")), *names]

    def _list_readers(self) -> None:
        """Offer the cameras and ports that are there. Their part of Qt is asked on this thread only."""
        from pact_desktop.devices.camera import cameras_present
        from pact_desktop.devices.serial_scanner import ports_present

        tr, settings = self.tr, self.context.settings
        cameras = [(one.camera_id, one.name) for one in cameras_present()]
        ends = ("", tr("The first one")), ("off", tr("Switched off"))
        self._offer(self.camera, [ends[0], *cameras, ends[1]], settings.camera)
        ports = [(one.port, f"{one.port} {one.description}".strip()) for one in ports_present()]
        self._offer(self.port, [("", tr("None")), *ports], settings.serial_port)


def _find_printing() -> Printing:
    # What prints is loaded by the worker that first asks for it.
    from pact_desktop.devices.printing import printing_system
    from pact_desktop.paper.layout import find_layout, layout_names
    from pact_desktop.paper.stock import find_stock, stock_names

    return Printing(
        printers=[(one.name, one.name) for one in printing_system().printers()],
        stocks=[(name, find_stock(name).title) for name in stock_names()],
        layouts=[(name, find_layout(name).title) for name in layout_names()],
    )
