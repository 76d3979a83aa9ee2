"""The keys of the check-in page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent


def check_in_shortcuts() -> list[tuple[str, str]]:
    """The page's keys and what they do, for the list that F1 shows."""
    translate = QCoreApplication.translate
    return [
        ("Esc", translate("CheckInPage", "Back to ready")),
        ("1 … 9", translate("CheckInPage", "Remedies, reasons, team members")),
        ("0", translate("CheckInPage", "Tick the whole team")),
        ("Enter", translate("CheckInPage", "The marked row, the ticked team, the override")),
        ("F2", translate("CheckInPage", "Fix name")),
        ("F3", translate("CheckInPage", "Search")),
        ("F4", translate("CheckInPage", "Contact")),
        ("F7", translate("CheckInPage", "Walk-in")),
        ("F8", translate("CheckInPage", "Team")),
        ("F9", translate("CheckInPage", "Print badge")),
        ("F10", translate("CheckInPage", "More")),
    ]


def begins_a_search(event: QKeyEvent) -> bool:
    """Whether a key types something that begins a search."""
    commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.text().strip()) and event.text().isprintable() and not event.modifiers() & commands
