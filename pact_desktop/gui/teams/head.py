"""The head of the teams page: title and counts, how the teams are shown, choosing the counties."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import columns
from pact_desktop.gui.components.segments import Segments
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.teams.view_model import TeamsView


class TeamsHead(QWidget):
    """While counties are chosen, *Save* and *Cancel* stand in place of the button that begins it."""

    map_wanted = Signal(bool)
    """Whether the map is to be shown, in a narrow window, or the cards."""
    lines_wanted = Signal(bool)
    """Whether the teams are to be shown as a list, or as cards."""
    choosing_wanted = Signal()
    save_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = columns(theme, self, gap=8)
        row.addWidget(Text(theme, self.tr("Teams"), "title"))
        row.addSpacing(theme.px(6))
        self._counts = Text(theme, "", "body", "text_muted", tabular=True)
        row.addWidget(self._counts)
        row.addStretch()
        self.looks = Segments(theme, [self.tr("Cards"), self.tr("List")], icons=["layout-grid", "list"])
        self.looks.chosen.connect(lambda index: self.lines_wanted.emit(index == 1))
        row.addWidget(self.looks)
        self.views = Segments(theme, [self.tr("Cards"), self.tr("Map")], icons=["layout-grid", "map-2"])
        self.views.chosen.connect(lambda index: self.map_wanted.emit(index == 1))
        row.addWidget(self.views)
        self.choose = Button(theme, self.tr("Choose counties…"), icon="map-pin-plus")
        self.choose.clicked.connect(self.choosing_wanted)
        row.addWidget(self.choose)
        self.cancel = Button(theme, self.tr("Cancel"), "quiet", key="Esc")
        self.cancel.clicked.connect(self.cancel_wanted)
        row.addWidget(self.cancel)
        self.save = Button(theme, "", "primary", icon="check")
        self.save.clicked.connect(self.save_wanted)
        row.addWidget(self.save)
        self._compact = False
        self._choosing = False
        self._arrange()

    def show_counts(self, whole: TeamsView) -> None:
        """Say how many counties and places there are."""
        number = QLocale().toString
        one, many = self.tr("1 PACT county"), self.tr("{count} PACT counties")
        counties = one if len(whole.teams) == 1 else many.format(count=number(len(whole.teams)))
        places = self.tr("{taken} of {places} places taken").format(
            taken=number(whole.taken), places=number(whole.places)
        )
        self._counts.setText(f"{counties}, {places}")

    def set_compact(self, compact: bool) -> None:
        """Offer cards or map, and leave words out."""
        self._compact = compact
        self._arrange()

    def set_choosing(self, choosing: bool) -> None:
        """Offer to save or cancel, or to begin."""
        self._choosing = choosing
        self._arrange()

    def show_chosen(self, count: int, is_changed: bool) -> None:
        """Say how many counties are ticked; what is as before need not be saved."""
        one, many = self.tr("Save 1 county"), self.tr("Save {count} counties")
        self.save.setText(one if count == 1 else many.format(count=count))
        self.save.setEnabled(is_changed)

    def _arrange(self) -> None:
        self._counts.setVisible(not self._compact)
        self.looks.setVisible(not self._compact and not self._choosing)
        self.views.setVisible(self._compact and not self._choosing)
        self.choose.setText("" if self._compact else self.tr("Choose counties…"))
        self.choose.setAccessibleName(self.tr("Choose counties…"))
        self.choose.setToolTip(self.tr("Choose the PACT counties on the map"))
        self.choose.setVisible(not self._choosing)
        self.cancel.setVisible(self._choosing)
        self.save.setVisible(self._choosing)
