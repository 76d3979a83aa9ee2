"""The body of the roster page: the table or what stands in its place, and the forms at the side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.empty import EmptyState
from pact_desktop.gui.components.panel import Panel, columns, hairline, rows
from pact_desktop.gui.roster.presenter import RosterPresenter
from pact_desktop.gui.roster.table_foot import TableFoot
from pact_desktop.gui.roster.table_view import RosterTable
from pact_desktop.gui.style.theme import Theme

_SIDE_WIDTH = 332
"""In px at the base text size: two columns of which each holds the longest standing."""


class RosterBody(QWidget):
    """In a narrow window the side covers the table."""

    import_wanted = Signal()
    add_wanted = Signal()
    clear_wanted = Signal()
    covered = Signal(bool)
    """Whether a form covers the table."""

    def __init__(self, theme: Theme, presenter: RosterPresenter) -> None:
        super().__init__()
        self._theme = theme
        self._presenter = presenter
        self._compact = False
        row = columns(theme, self, gap=14)
        self.middle = QStackedWidget()
        self._table_panel = Panel()
        panel = rows(theme, self._table_panel)
        panel.setContentsMargins(1, 1, 1, 1)
        self.table = RosterTable(theme, presenter)
        self.foot = TableFoot(theme)
        panel.addWidget(self.table, 1)
        panel.addWidget(hairline())
        panel.addWidget(self.foot)
        self._nobody = self._make_nobody()
        self.no_match = self._make_no_match()
        for widget in (self._table_panel, self._nobody, self.no_match):
            self.middle.addWidget(widget)
        row.addWidget(self.middle, 1)
        self.side = QStackedWidget()
        self.side.hide()
        row.addWidget(self.side)

    @property
    def has_side(self) -> bool:
        """Whether a form stands at the side."""
        return self.side.isVisibleTo(self)

    def show_state(self) -> None:
        """Show the table, or what an empty one says."""
        presenter = self._presenter
        if presenter.data is not None and not presenter.total:
            self.middle.setCurrentWidget(self._nobody)
        elif presenter.data is not None and not len(presenter.places) and presenter.filter:
            self.middle.setCurrentWidget(self.no_match)
        else:
            self.middle.setCurrentWidget(self._table_panel)

    def show_side(self, shown: bool) -> None:
        """Show the form beside the table, or in a narrow window over it."""
        self.side.setVisible(shown)
        self.middle.setVisible(not (shown and self._compact))
        self.covered.emit(shown and self._compact)
        self.side.setMinimumWidth(0 if self._compact else self._theme.px(_SIDE_WIDTH))
        self.side.setMaximumWidth(16_777_215 if self._compact else self._theme.px(_SIDE_WIDTH))

    def set_compact(self, compact: bool) -> None:
        """Lay out for a narrow window, or a wide one."""
        self._compact = compact
        self.foot.set_compact(compact)
        self.show_side(self.has_side)

    def _make_nobody(self) -> QWidget:
        sentence = self.tr("Nobody yet. Bring in your spreadsheet, or add a person.")
        bring = Button(self._theme, self.tr("Import…"), "primary", icon="table-import")
        bring.clicked.connect(self.import_wanted)
        add = Button(self._theme, self.tr("Add person"), icon="user-plus")
        add.clicked.connect(self.add_wanted)
        return self._in_panel(EmptyState(self._theme, "users", sentence, bring, add))

    def _make_no_match(self) -> QWidget:
        clear = Button(self._theme, self.tr("Clear the filters"))
        clear.clicked.connect(self.clear_wanted)
        sentence = self.tr("Nobody matches these filters. Clear them.")
        return self._in_panel(EmptyState(self._theme, "filter", sentence, clear))

    def _in_panel(self, widget: QWidget) -> Panel:
        panel = Panel()
        rows(self._theme, panel).addWidget(widget)
        return panel
