"""What a search found, best first; the marked row is what Enter takes.

A row is marked because the search is sure of that person, or because somebody chose it with the arrows.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from pact_desktop.gui.check_in.search_rows import SearchDelegate, SearchModel
from pact_desktop.gui.check_in.view_model import SearchView
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.empty import EmptyState
from pact_desktop.gui.components.key_cap import KeyCap
from pact_desktop.gui.components.panel import Panel, clear, columns, hairline, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme


class SearchResults(Panel):
    """Emits the person, the team or the walk-in that was chosen."""

    person_chosen = Signal(str)
    team_chosen = Signal(str)
    walk_in_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._only_team = ""
        self._text = ""
        self._has_moved = False
        column = rows(theme, self)
        head = columns(theme, gap=7)
        head.setContentsMargins(theme.px(26), theme.px(9), theme.px(26), theme.px(5))
        self._head = Text(theme, "", "small", "text_muted")
        head.addWidget(self._head)
        head.addStretch()
        self._arrows = QWidget()
        arrows = columns(theme, self._arrows, gap=7)
        for key in ("↑", "↓"):
            arrows.addWidget(KeyCap(theme, key))
        arrows.addWidget(Text(theme, self.tr("choose"), "small", "text_muted"))
        head.addWidget(self._arrows)
        column.addLayout(head)
        self.list = QListView()
        self.list.setObjectName("search-list")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("People found"))
        self._model = SearchModel(self.list)
        self._delegate = SearchDelegate(theme, self.list)
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.clicked.connect(self._clicked)
        holder = columns(theme)
        holder.setContentsMargins(theme.px(10), 0, theme.px(10), 0)
        holder.addWidget(self.list)
        column.addLayout(holder, 1)
        self._nobody = EmptyState(
            theme, "search", self.tr("Nobody like that. Try fewer letters, or a walk-in.")
        )
        column.addWidget(self._nobody, 1)
        column.addWidget(hairline())
        foot = columns(theme, gap=6)
        foot.setContentsMargins(theme.px(26), theme.px(6), theme.px(16), theme.px(7))
        self._question = Text(theme, self.tr("Not on the roster?"), "small", "text_muted")
        foot.addWidget(self._question)
        self._walk_in = Button(theme, "", "quiet", icon="user-plus", key="F7", height="hit_min_desk")
        self._walk_in.clicked.connect(self.walk_in_wanted)
        foot.addWidget(self._walk_in)
        foot.addStretch()
        self._teams = columns(theme, gap=6)
        foot.addLayout(self._teams)
        column.addLayout(foot)

    def show_results(self, view: SearchView) -> None:
        """Show what was found, whoever is meant marked; who was chosen for the same text stays chosen."""
        chosen = self.marked_id() if self._has_moved and view.text == self._text else ""
        self._text, self._has_moved = view.text, bool(chosen)
        self._head.setText(view.head)
        self._model.set_rows(view.rows)
        self._nobody.setVisible(not view.rows)
        self.list.setVisible(bool(view.rows))
        self._arrows.setVisible(len(view.rows) > 1 or (bool(view.rows) and not view.meant))
        self._mark(self._model.place_of(chosen or view.meant))
        self.list.scrollToTop()
        name = view.text.strip().title()
        self._walk_in.setText(self.tr("Walk-in “{name}”").format(name=name) if name else self.tr("Walk-in"))
        clear(self._teams)
        self._only_team = view.teams[0][0] if len(view.teams) == 1 else ""
        for county, words in view.teams:
            key = "F8" if self._only_team else ""
            button = Button(self._theme, words, "quiet", icon="users-group", key=key, height="hit_min_desk")
            button.clicked.connect(lambda _=False, county=county: self.team_chosen.emit(county))
            self._teams.addWidget(button)

    def move_mark(self, step: int) -> None:
        """Mark the person ``step`` places further, stopping at the ends; the first if nobody was marked."""
        places = self._model.people()
        if not places:
            return
        marked = self.list.currentIndex().row()
        at = places.index(marked) + step if marked in places else 0
        self._has_moved = True
        self._mark(places[min(max(at, 0), len(places) - 1)])

    def marked_id(self) -> str:
        """Id of the attendee whose row is marked; empty if there is none."""
        row = self._model.row(self.list.currentIndex().row())
        return row.attendee_id if row is not None else ""

    def named_team(self) -> str:
        """The county whose team the search names; empty if it names none, or more than one."""
        return self._only_team

    def set_compact(self, compact: bool) -> None:
        """Lay rows out for a narrow window."""
        self._delegate.set_compact(compact)
        self._question.setVisible(not compact)
        self.list.viewport().update()

    def shown_text(self) -> str:
        """What these people were found for."""
        return self._text

    def _mark(self, number: int) -> None:
        self.list.setCurrentIndex(self._model.index(number, 0) if number >= 0 else QModelIndex())
        self.list.viewport().update()

    def _clicked(self, index: QModelIndex) -> None:
        if self._model.row(index.row()) is not None:  # not a heading
            self._mark(index.row())
            self.person_chosen.emit(self.marked_id())
