"""Keys that do something wherever the focus is, made in one place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def add_shortcut(
    keys: str | QKeySequence.StandardKey,
    owner: QWidget,
    act: Callable[[], object],
    *,
    repeats: bool = False,
    whole_window: bool = False,
) -> None:
    """Call ``act`` when the keys are pressed in ``owner``, or anywhere in its window.

    A key that is held down acts once: Ctrl+Z a moment too long must not undo one check-in after another.
    Only keys that turn pages may repeat.
    """
    shortcut = QShortcut(QKeySequence(keys), owner)
    shortcut.setAutoRepeat(repeats)
    if not whole_window:
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(lambda: act())
