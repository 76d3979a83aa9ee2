"""Small menus that open over the check-in page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

Entry = tuple[str, Callable[[], object]]
"""What a line of the menu says, and what choosing it does."""


def badge_entries(same: Callable[[], object], new: Callable[[], object]) -> Sequence[Entry]:
    """The two ways to print somebody's badge once more."""
    translate = QCoreApplication.translate
    return (
        (translate("Menus", "Print the same badge again"), same),
        (translate("Menus", "It is lost: print a new one, and the old one stops working"), new),
    )


def pop_up(parent: QWidget, entries: Sequence[Entry], place: QPoint) -> None:
    """Open a menu at ``place`` of the screen; it goes away by itself once something is chosen."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, act in entries:
        menu.addAction(words).triggered.connect(lambda _=False, act=act: act())
    menu.popup(place)
