"""The choices of this computer: language and look, sounds, devices, screens, lock."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSlider

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import rows
from pact_desktop.gui.context import Context
from pact_desktop.gui.settings_page.alignment_group import AlignmentGroup
from pact_desktop.gui.settings_page.printing_group import Printing, PrintingGroup, find_printing
from pact_desktop.gui.settings_page.scanner_dialog import ScannerDialog
from pact_desktop.gui.settings_page.section import Group, Section
from pact_desktop.gui.settings_page.setting_controls import Pairs, SettingControls, offer


class ComputerSection(Section):
    """Each control writes its setting and says so by ``context.setting_changed``."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme, settings = self.theme, context.settings
        self._controls = SettingControls(context)
        column = rows(theme, self, gap=12)
        as_system = ("", self.tr("As the system"))
        look = Group(theme, self.tr("Language and look"))
        self.language = self._controls.choice("language", (as_system, ("en", "English"), ("es", "Español")))
        self.mode = self._controls.choice(
            "mode", (as_system, ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        )
        look.add(self.tr("Language"), self.language)
        look.add(self.tr("Look"), self.mode)
        column.addWidget(look)
        sounds = Group(theme, self.tr("Sounds"))
        self.sound = self._controls.switch("sound", self.tr("On"))
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setValue(round(settings.volume * 100))
        self.volume.valueChanged.connect(lambda value: self._controls.keep("volume", value / 100))
        listen = Button(theme, self.tr("Listen"), icon="player-play", height="hit_min")
        listen.clicked.connect(lambda: context.devices.play("admitted"))
        sounds.add(self.tr("Sounds"), self.sound)
        sounds.add(self.tr("Loudness"), self.volume, listen)
        column.addWidget(sounds)
        readers = Group(theme, self.tr("Camera and scanners"))
        self.camera = self._controls.choice("camera", ((settings.camera, ""),))
        self.port = self._controls.choice("serial_port", ((settings.serial_port, ""),))
        teach = Button(theme, self.tr("Set up the handheld…"), icon="qrcode")
        teach.clicked.connect(lambda: ScannerDialog(context, self).open())
        readers.add(self.tr("Camera"), self.camera)
        readers.add(self.tr("Serial scanner"), self.port)
        readers.add(
            self.tr("Handheld scanner"),
            teach,
            note=self.tr("Most need no set-up. Do it if scans come through as letters, or not at all."),
        )
        column.addWidget(readers)
        self.printing = PrintingGroup(context)
        column.addWidget(self.printing)
        self.alignment = AlignmentGroup(context)
        column.addWidget(self.alignment)
        screens = Group(theme, self.tr("Attendees’ window"))
        self.attendees = self._controls.switch("attendee_window", self.tr("Show it on a second screen"))
        self.screen_choice = self._controls.choice("attendee_screen", self._screens())
        screens.add(self.tr("Window"), self.attendees)
        screens.add(self.tr("Screen"), self.screen_choice)
        column.addWidget(screens)
        lock = Group(theme, self.tr("Lock"))
        minutes = [
            (str(one), self.tr("After {count} minutes").format(count=one)) for one in (2, 5, 10, 15, 30)
        ]
        self.idle = self._controls.choice("idle_minutes", [*minutes, ("0", self.tr("Never by itself"))])
        lock.add(
            self.tr("Without anybody"),
            self.idle,
            note=self.tr("Once an operator has a PIN. F12 locks at once; a locked desk records nothing."),
        )
        column.addWidget(lock)
        column.addStretch()

    def showing(self) -> None:
        self.context.workers.device(partial(find_printing, self.context.file), self, "printing_found")
        self.context.workers.when_idle(self._list_readers)
        offer(self.screen_choice, self._screens(), self.context.settings.attendee_screen)
        self.attendees.setChecked(self.context.settings.attendee_window)

    def printing_found(self, found: Printing) -> None:
        """The printers were looked up."""
        self.printing.show_found(found)
        self.alignment.show_found(found)

    def failed(self, problem: BaseException) -> None:
        """Looking up printers failed; what nobody foresaw is reported."""
        raise problem

    def _screens(self) -> Pairs:
        names = [(screen.name(), screen.name()) for screen in QGuiApplication.screens()]
        return [("", self.tr("One that the desk is not on")), *names]

    def _list_readers(self) -> None:
        """Offer the cameras and ports that are there. Their part of Qt is asked on this thread only."""
        from pact_desktop.devices.camera import cameras_present
        from pact_desktop.devices.serial_scanner import ports_present

        settings = self.context.settings
        cameras = [(one.camera_id, one.name) for one in cameras_present()]
        ends = ("", self.tr("The first one")), ("off", self.tr("Switched off"))
        offer(self.camera, [ends[0], *cameras, ends[1]], settings.camera)
        ports = [(one.port, f"{one.port} {one.description}".strip()) for one in ports_present()]
        offer(self.port, [("", self.tr("None")), *ports], settings.serial_port)
