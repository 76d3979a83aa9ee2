"""What prints: choices, the real pages to turn, and what to know of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from pact_desktop.gui.components.paper_preview import PaperPreview
from pact_desktop.gui.components.shortcut import add_shortcut
from pact_desktop.gui.components.three_parts import ThreeParts
from pact_desktop.gui.style.theme import Theme

_CHOICES, _SIDE = 318, 220
_STEPS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class PrintedPages(ThreeParts):
    """``page_wanted`` carries a page that the keys turn to, 0 first. ``middle`` holds the preview, and what
    stands in its place while there is nothing to see."""

    page_wanted = Signal(int)
    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(
        self, theme: Theme, steps: Sequence[str], choices: QWidget, preview: PaperPreview, side: QWidget
    ) -> None:
        self.middle = QStackedWidget()
        self.middle.addWidget(preview)
        super().__init__(theme, steps, (choices, _CHOICES), self.middle, (side, _SIDE))
        self._preview = preview
        self.page = 0
        """The page that is looked at."""
        for keys, wanted in (("Ctrl+P", self.print_wanted), ("Ctrl+S", self.save_wanted)):
            add_shortcut(keys, self, wanted.emit)

    def start_again(self) -> None:
        """Other pages are made: look at the first of them."""
        self.page = 0

    def turn(self, page: int, pages: int) -> bool:
        """Look at a page; returns whether there is such a one. The old one's picture is taken away."""
        if not 0 <= page < pages:
            return False
        if page != self.page:
            self._preview.show_image(None)
        self.page = page
        return True

    def show_picture(self, page: int, image: object) -> None:
        """Show a page's picture, unless another page is looked at meanwhile."""
        if page == self.page and isinstance(image, QImage):
            self._preview.show_image(image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.page_wanted.emit(self.page + step)
