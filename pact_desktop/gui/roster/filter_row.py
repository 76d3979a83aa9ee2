"""The row above the table: what to narrow the roster to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.facet import FacetButton
from pact_desktop.gui.components.facet_popup import FacetPopup
from pact_desktop.gui.components.field import SearchField
from pact_desktop.gui.components.panel import columns
from pact_desktop.gui.components.text import plain_tip
from pact_desktop.gui.roster.facets import MORE, SHOWN, chosen_words, facet_title, sections
from pact_desktop.gui.roster.filters import Facet, Filter
from pact_desktop.gui.roster.presenter import RosterPresenter
from pact_desktop.gui.style.theme import Theme

_VIEW_WIDTH = 110
"""The longest name of a view that its button says, in px at the base text size."""


class FilterRow(QWidget):
    """Words to filter by, a button a facet, and the columns."""

    columns_wanted = Signal()
    views_wanted = Signal()

    def __init__(self, theme: Theme, presenter: RosterPresenter) -> None:
        super().__init__()
        self._theme = theme
        self._presenter = presenter
        self._compact = False
        row = columns(theme, self, gap=8)
        self.field = SearchField(theme, self.tr("Filter by any word"), "filter")
        self.field.setMinimumWidth(theme.px(150))
        self.field.setMaximumWidth(theme.px(300))
        self.field.textChanged.connect(presenter.set_text)
        row.addWidget(self.field, 1)
        self._buttons: list[tuple[FacetButton, Sequence[Facet]]] = []
        for facet in SHOWN:
            self._add_button(facet_title(facet), (facet,))
        self._more = self._add_button(self.tr("More"), MORE)
        self._all = self._add_button(self.tr("Filter"), (*SHOWN, *MORE))
        self._clear = Button(theme, self.tr("Clear"), "link", height="hit_min")
        self._clear.clicked.connect(self._clear_all)
        row.addWidget(self._clear)
        row.addStretch()
        self.views_button = Button(theme, self.tr("Views"), "quiet", icon="bookmark")
        self.views_button.clicked.connect(self.views_wanted)
        row.addWidget(self.views_button)
        self.columns_button = Button(theme, self.tr("Columns"), "quiet", icon="columns-3")
        self.columns_button.clicked.connect(self.columns_wanted)
        row.addWidget(self.columns_button)
        self.set_compact(False)
        self.refresh()

    def refresh(self) -> None:
        """Show what the roster is narrowed to now."""
        wanted = self._presenter.filter
        for button, facets in self._buttons:
            button.set_chosen(self._chosen(wanted, facets))
        self._clear.setVisible(bool(wanted))
        if wanted.text.strip() != self.field.text().strip():
            self.field.setText(wanted.text)
        self.show_view()

    def set_compact(self, compact: bool) -> None:
        """In a narrow window all facets stand under one button."""
        self._compact = compact
        for button, _ in self._buttons:
            button.setVisible((button is self._all) == compact)
        self.show_view()

    def show_view(self) -> None:
        """Say which view is shown, in a narrow window by a tool tip only."""
        view = self._presenter.views.current or self.tr("Views")
        for button, words in ((self.views_button, view), (self.columns_button, self.tr("Columns"))):
            width = self._theme.px(_VIEW_WIDTH)
            shown = button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
            button.setText("" if self._compact else shown.replace("&", "&&"))
            button.setAccessibleName(words)
            button.setToolTip(plain_tip(words))

    def _add_button(self, title: str, facets: Sequence[Facet]) -> FacetButton:
        button = FacetButton(self._theme, title)
        button.clicked.connect(lambda _=False: self._open(button, facets))
        button.cleared.connect(lambda: self._take_off(facets))
        layout = self.layout()
        assert layout is not None
        layout.addWidget(button)
        self._buttons.append((button, facets))
        return button

    def _open(self, button: FacetButton, facets: Sequence[Facet]) -> None:
        data = self._presenter.data
        if data is None:
            return
        offered = sections(facets, data, self._presenter.words)
        popup = FacetPopup(self._theme, offered, self._presenter.filter.facets, self)
        popup.changed.connect(self._presenter.set_facet)
        popup.changed.connect(self.refresh)
        popup.open_below(button)

    def _take_off(self, facets: Sequence[Facet]) -> None:
        for facet in facets:
            self._presenter.set_facet(facet, ())
        self.refresh()

    def _clear_all(self) -> None:
        self._presenter.clear_filter()
        self.refresh()
        self.field.setFocus()

    def _chosen(self, wanted: Filter, facets: Sequence[Facet]) -> str:
        set_ = [facet for facet in facets if wanted.chosen(facet)]
        if len(set_) == 1:
            return chosen_words(set_[0], wanted, self._presenter.words)
        return str(len(set_)) if set_ else ""
