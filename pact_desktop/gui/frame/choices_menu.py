"""The menu at the foot of the side bar: who works here, and what the desk can be turned into."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


class ChoicesMenu(QMenu):
    """Emits what was chosen. The computer's settings have a page of their own."""

    operator_wanted = Signal()
    organizer_wanted = Signal()
    lock_wanted = Signal()
    kiosk_wanted = Signal()
    rehearsal_wanted = Signal()
    start_page_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addAction(self.tr("Who works here…"), self.operator_wanted.emit)
        self._organizer = QAction(self)
        self._organizer.triggered.connect(self.organizer_wanted)
        self.addAction(self._organizer)
        self.show_organizer("", False)
        self.addSeparator()
        self.addAction(self.tr("Lock"), self.lock_wanted.emit)
        self.addAction(self.tr("Kiosk"), self.kiosk_wanted.emit)
        self.addSeparator()
        self.addAction(self.tr("Rehearsal…"), self.rehearsal_wanted.emit)
        self.addAction(self.tr("Another convening…"), self.start_page_wanted.emit)

    def show_organizer(self, name: str, roles_hold: bool) -> None:
        """Offer to let an organizer in, or out again; nothing while everyone is one."""
        leave = self.tr("{name} is here as organizer: leave").format(name=name)
        self._organizer.setText(leave if name else self.tr("Organizer’s PIN…"))
        self._organizer.setVisible(roles_hold)
