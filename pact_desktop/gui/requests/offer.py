"""The banner over the list: a place is free, and this is whom it can go to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import Panel, columns
from pact_desktop.gui.components.spans import SpanText
from pact_desktop.gui.requests.view_model import OfferView
from pact_desktop.gui.style.theme import Theme


class OfferBanner(Panel):
    """Offers the place, or puts the offer off."""

    offered = Signal()
    put_off = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("offer")
        self._theme = theme
        self._row = columns(theme, self, gap=8)
        first = columns(theme, gap=12)
        self._icon = IconLabel(theme, "armchair", 20, "accent_soft_ink")
        first.addWidget(self._icon)
        self._words = SpanText(theme, scale="lead", ink="accent_soft_ink")
        first.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(first, 1)
        second = columns(theme, gap=4)
        self._later = Button(theme, self.tr("Later"), "link")
        self._later.clicked.connect(self.put_off)
        self.offer = Button(theme, self.tr("Offer the place"), "primary")
        self.offer.clicked.connect(self.offered)
        second.addWidget(self._later)
        second.addWidget(self.offer)
        self._row.addLayout(second)
        self.setAccessibleName(self.tr("A place is free"))
        self.set_tight(False)

    def show_offer(self, view: OfferView | None) -> None:
        """Say what is offered."""
        if view is not None:
            self._words.set_spans(view.spans)

    def set_tight(self, tight: bool) -> None:
        """Take little room, or as much as is good."""
        theme = self._theme
        side, top, right = (12, 4, 6) if tight else (16, 7, 10)
        self._row.setContentsMargins(*(theme.px(each) for each in (side, top, right, top)))
        self._icon.setVisible(not tight)
        self._words.set_scale("small" if tight else "lead")
        height = "hit_min" if tight else "control"
        self._later.set_height(height)
        self.offer.set_height(height)
