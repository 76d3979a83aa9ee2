"""The page of badges and documents: a tab for badges, one for each usual document, one for the others.

Reading signed sheets back stands behind the tab of sign-in sheets.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from pact_desktop.gui.badges.page import BadgesPage
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.controls import Choice
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.segments import Segments
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.documents.words import OTHERS, TABS, document_title
from pact_desktop.gui.page import Page
from pact_desktop.operations.document_choice import DocumentKind
from pact_desktop.store.changes import ChangeSet

if TYPE_CHECKING:
    from pact_desktop.gui.documents.pane import DocumentsPane
    from pact_desktop.gui.sheets.pane import SheetsPane

_BADGES = 0
_SIGN_IN = 1 + TABS.index(DocumentKind.SIGN_IN_SHEETS)

_SHEETS = -1

READ_SHEETS = "read-sheets"


class DocumentsPage(Page):
    """Holds the tabs; what stands in them does the work. ``badges/KIND`` brings a kind to the front,
    ``badges/read-sheets`` the reading of signed sheets."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setAccessibleName(self.tr("Badges & documents"))
        self._other = OTHERS[0]
        self._compact = False
        self._build()
        self.set_compact(False)
        context.badges_wanted.connect(lambda _: self._show_tab(_BADGES))
        context.sheets_wanted.connect(self._read_sheets)

    # What the window asks

    def showing(self) -> None:
        if self._is_reading_sheets():
            self._show_sheets()
        else:
            self._show_tab(self._tabs.current())

    def hiding(self) -> None:
        self.badges.hiding()

    def closing(self) -> None:
        if self.documents is not None:
            self.documents.presenter.stop()
        if self.sheets is not None:
            self.sheets.presenter.stop()

    def changed(self, changes: ChangeSet) -> None:
        current = self._stack.currentWidget()
        if current is self.badges:
            self.badges.changed(changes)
        elif self.documents is not None and current is self.documents:
            self.documents.presenter.changed(changes)
            self.documents.presenter.refresh()

    def regions(self) -> list[QWidget]:
        tabs = self._tabs if self._tabs.isVisible() else self._list
        for inner in (self.sheets, self.documents):
            if inner is not None and self._stack.currentWidget() is inner:
                return [tabs, *inner.regions()]
        return [tabs, *self.badges.regions()]

    def shortcuts(self) -> list[tuple[str, str]]:
        return [
            *self.badges.shortcuts(),
            ("Ctrl+O", self.tr("Choose pictures of signed sheets")),
            ("Space, Enter", self.tr("Tick somebody on a signed sheet, check in all who are ticked")),
        ]

    def step_back(self) -> bool:
        if not self._is_reading_sheets():
            return False
        self._show_tab(_SIGN_IN)
        return True

    def undo(self) -> None:
        if self.sheets is not None and self._is_reading_sheets():
            self.sheets.take_back()

    def show_part(self, part: str) -> None:
        if part == READ_SHEETS:
            self._show_sheets()
            return
        kind = next((kind for kind in DocumentKind if kind == part), None)
        if kind in TABS:
            self._show_tab(1 + TABS.index(kind))
        elif kind is not None:
            self._other = kind
            self._show_tab(len(TABS) + 1)

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        px = self.theme.px
        self.set_margins(self._column, compact)
        self._column.setSpacing(px(8 if compact else 12))
        self.badges.set_compact(compact)
        for inner in (self.documents, self.sheets):
            if inner is not None:
                inner.set_compact(compact)
        self._fold_head()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_head()

    # Building

    def _build(self) -> None:
        theme = self.theme
        titles = [self.tr("Badges"), *map(document_title, TABS), self.tr("More")]
        self._column = rows(theme, self)
        self._head = columns(theme, gap=16)
        self._head.addStrut(theme.tokens.size("control_desk"))
        self._title = Text(theme, self.tr("Badges & documents"), "title")
        self._head.addWidget(self._title)
        self._tabs = Segments(theme, titles)
        self._tabs.chosen.connect(self._show_tab)
        self._head.addWidget(self._tabs)
        self._list = Choice([(str(place), title) for place, title in enumerate(titles)])
        self._list.setAccessibleName(self.tr("Document"))
        self._list.setMinimumWidth(theme.px(180))
        self._list.kept.connect(lambda: self._show_tab(int(self._list.value())))
        self._head.addWidget(self._list)
        self._head.addStretch()
        self._column.addLayout(self._head)
        self._stack = QStackedWidget()
        self.badges = BadgesPage(self.context)
        self._stack.addWidget(self.badges)
        self.documents: DocumentsPane | None = None
        self.sheets: SheetsPane | None = None
        self._read = Button(theme, self.tr("Read sheets…"), icon="camera", height="control_desk")
        self._read.clicked.connect(self._show_sheets)
        self._back = Button(theme, self.tr("Back to printing"), icon="arrow-left", height="control_desk")
        self._back.clicked.connect(lambda: self._show_tab(_SIGN_IN))
        self._actions: dict[int, list[QWidget]] = {
            _BADGES: self.badges.head_actions(),
            _SIGN_IN: [self._read],
            _SHEETS: [self._back],
        }
        for actions in self._actions.values():
            for action in actions:
                self._head.addWidget(action)
        self._column.addWidget(self._stack, 1)

    def _show_tab(self, tab: int) -> None:
        self._tabs.set_current(tab)
        self._list.set_value(str(tab))
        self._show_actions(tab)
        if tab == _BADGES:
            self._stack.setCurrentWidget(self.badges)
            self.badges.showing()
            return
        self.badges.hiding()
        documents = self._documents()
        self._stack.setCurrentWidget(documents)
        documents.show_kind(TABS[tab - 1] if tab <= len(TABS) else self._other)

    def _documents(self) -> DocumentsPane:
        """What shows the documents; made when it is first wanted, since it loads much."""
        if self.documents is None:
            from pact_desktop.gui.documents.pane import DocumentsPane

            self.documents = DocumentsPane(self.context)
            self.documents.set_compact(self._compact)
            self.documents.choices.kind_wanted.connect(self._keep_other)
            self._stack.addWidget(self.documents)
        return self.documents

    def _show_actions(self, tab: int) -> None:
        for place, actions in self._actions.items():
            for action in actions:
                action.setVisible(place == tab)

    def _show_sheets(self) -> None:
        """Bring the reading of signed sheets to the front."""
        if self.sheets is None:
            from pact_desktop.gui.sheets.pane import SheetsPane  # loads what decodes pictures

            self.sheets = SheetsPane(self.context)
            self.sheets.set_compact(self._compact)
            self._stack.addWidget(self.sheets)
        self._tabs.set_current(_SIGN_IN)
        self._list.set_value(str(_SIGN_IN))
        self._show_actions(_SHEETS)
        self.badges.hiding()
        self._stack.setCurrentWidget(self.sheets)
        self.sheets.showing()

    def _read_sheets(self, paths: list[Path]) -> None:
        self._show_sheets()
        if self.sheets is not None:
            self.sheets.read(paths)

    def _is_reading_sheets(self) -> bool:
        return self.sheets is not None and self._stack.currentWidget() is self.sheets

    def _keep_other(self, kind: str) -> None:
        self._other = DocumentKind(kind)

    def _fold_head(self) -> None:
        """Tabs where there is room for them beside the title and what stands at the right, else a list."""
        every = [action for actions in self._actions.values() for action in actions]
        actions = max(action.sizeHint().width() for action in every)
        needed = self._title.sizeHint().width() + self._tabs.sizeHint().width() + actions + self.theme.px(100)
        tabs = not self._compact and needed <= self.width()
        self._tabs.setVisible(tabs)
        self._list.setVisible(not tabs)
        self._title.setVisible(not self._compact)
