"""A segmented control: a few exclusive choices in one frame."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.style.theme import Theme


class Segments(QWidget):
    """Exclusive choices; ``chosen`` carries the index when a person chose another one."""

    chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        titles: Sequence[str],
        *,
        icons: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._group = QButtonGroup(self)
        for index, title in enumerate(titles):
            button = Button(theme, title, "segment", icon=icons[index] if index < len(icons) else "")
            button.setProperty("place", _place(index, len(titles)))
            button.setCheckable(True)
            self._group.addButton(button, index)
            layout.addWidget(button)
        self._group.idClicked.connect(self.chosen)
        self.set_current(0)

    def current(self) -> int:
        """Return the index of the choice that is set."""
        return self._group.checkedId()

    def set_current(self, index: int) -> None:
        """Set a choice without emitting ``chosen``. Tab leads to it, and the arrows from it to the others."""
        for button in self._group.buttons():
            is_current = self._group.id(button) == index
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_current else Qt.FocusPolicy.ClickFocus)
        self._group.button(index).setChecked(True)

    def set_growing(self) -> None:
        """Fill the width that there is, be it scarce; only the choice that is set shows its icon."""
        for button in self._group.buttons():
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            if isinstance(button, Button):
                button.set_height("hit_min")
                button.setMinimumWidth(button.sizeHint().width() * 3 // 4)
                button.toggled.connect(button.set_icon_shown)
                button.set_icon_shown(button.isChecked())

    def set_name(self, name: str) -> None:
        """Let a screen reader say what is chosen, with each choice."""
        self.setAccessibleName(name)
        for button in self._group.buttons():
            button.setAccessibleName(f"{name}: {button.text()}")

    def set_titles(self, titles: Sequence[str]) -> None:
        """Put other words on the same choices."""
        for index, title in enumerate(titles):
            self._group.button(index).setText(title)


def _place(index: int, count: int) -> str:
    if count == 1:
        return "only"
    return {0: "first", count - 1: "last"}.get(index, "middle")
