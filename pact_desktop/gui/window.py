"""The main window: side bar, strip and the pages, each made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLayout, QMenu, QStackedWidget, QWidget

from pact_desktop.gui.components.focus_ring import FocusRing
from pact_desktop.gui.components.message import MessageBar
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.shortcut import add_shortcut
from pact_desktop.gui.context import Context, Message
from pact_desktop.gui.frame.shortcuts import ShortcutList, window_shortcuts
from pact_desktop.gui.frame.sidebar import Sidebar
from pact_desktop.gui.frame.strip import Strip
from pact_desktop.gui.page import Page, PageEntry
from pact_desktop.store.changes import ChangeSet


class MainWindow(QWidget):
    """The window over one open convening."""

    closed = Signal()

    def __init__(self, context: Context, entries: Sequence[PageEntry], menu: QMenu) -> None:
        super().__init__()
        self.setObjectName("window")
        self.context = context
        self._entries = {entry.key: entry for entry in entries}
        self._pages: dict[str, Page] = {}
        self._current = ""
        self._before = ""
        theme = context.theme
        row = columns(theme, self)
        # The pages fold themselves to the width, so their own least sizes must not hold the window open.
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(theme.px(480), theme.px(320))
        self._listed = [entry for entry in entries if entry.in_sidebar]
        self.sidebar = Sidebar(theme, self._listed, menu)
        self._right = rows(theme)
        self.strip = Strip(theme)
        self._stack = QStackedWidget()
        self._right.addWidget(self.strip)
        self._right.addWidget(self._stack, 1)
        row.addWidget(self.sidebar)
        row.addLayout(self._right, 1)
        self.messages = MessageBar(theme, self)
        self.focus_ring = FocusRing(theme, self)
        self._connect()
        self._bind_keys()
        self.resize(theme.px(1280), theme.px(720))
        self.restoreGeometry(QByteArray.fromBase64(context.settings.window_geometry.encode()))

    def show_page(self, wanted: str) -> None:
        """Bring a page to the front, making it if it was never shown; ``PAGE/PART`` shows a part of it."""
        key, _, part = wanted.partition("/")
        if key not in self._entries:
            return
        if key not in self._pages:
            page = self._entries[key].build(self.context)
            self._pages[key] = page
            self._stack.addWidget(page)
        if key != self._current:
            last = self.current_page()
            if last is not None:
                last.hiding()
            self._before, self._current = self._current, key
        page = self._pages[key]
        self.sidebar.set_current(key)
        self._stack.setCurrentWidget(page)
        self._arrange()
        page.showing()
        if part:
            page.show_part(part)

    def current_page(self) -> Page | None:
        """The page in front."""
        return self._pages.get(self._current)

    def pages(self) -> dict[str, Page]:
        """The pages that were shown before, by key."""
        return dict(self._pages)

    def page(self, key: str) -> Page | None:
        """A page that was shown before, None if it never was."""
        return self._pages.get(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the page in front the keys that nothing else wanted, wherever the cursor is."""
        page, focus = self.current_page(), QApplication.focusWidget()
        if page is not None and not (focus is page or (focus is not None and page.isAncestorOf(focus))):
            page.keyPressEvent(event)
            return
        super().keyPressEvent(event)

    def close_pages(self) -> None:
        """Tell the pages that the window is let go of."""
        for page in self._pages.values():
            page.closing()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.context.settings.window_geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.closed.emit()
        super().closeEvent(event)

    def _connect(self) -> None:
        context = self.context
        self.sidebar.chosen.connect(self.show_page)
        self.strip.day_chosen.connect(context.choose_day)
        context.page_wanted.connect(self.show_page)
        context.told.connect(self._tell)
        context.device_changed.connect(self.strip.show_device)
        context.counts_changed.connect(self.sidebar.set_count)
        context.changes.changed.connect(self._changed)

    def _bind_keys(self) -> None:
        for number, entry in enumerate(self._listed, start=1):
            self._bind(f"Ctrl+{number}", partial(self.show_page, entry.key))
        self._bind("F1", self._show_shortcuts)
        self._bind("F6", lambda: self._next_region(1))
        self._bind("Shift+F6", lambda: self._next_region(-1))
        self._bind("Alt+Left", self._step_back)
        self._bind("F11", self._toggle_full_screen)
        self._bind("Ctrl+Z", self._undo)
        self._bind("Ctrl+Shift+Z", self._redo)

    def _bind(self, keys: str, act: Callable[[], object]) -> None:
        add_shortcut(keys, self, act, whole_window=True)

    def _undo(self) -> None:
        page = self.current_page()
        if page is not None:
            page.undo()

    def _redo(self) -> None:
        page = self.current_page()
        if page is not None:
            page.redo()

    def _arrange(self) -> None:
        tokens = self.context.theme.tokens
        self.sidebar.set_rail(self.width() < tokens.breakpoint("full"))
        compact = self.width() < tokens.breakpoint("rail")
        self.strip.set_compact(compact)
        page = self.current_page()
        if page is not None:
            page.set_compact(compact)
            self.strip.set_page_actions(page.compact_actions() if compact else [])

    def _changed(self, changes: ChangeSet) -> None:
        page = self.current_page()
        if page is not None:
            page.changed(changes)

    def _tell(self, message: Message) -> None:
        self.messages.tell(message.sentence, message.icon, message.action, message.then)

    def _step_back(self) -> None:
        page = self.current_page()
        if page is not None and not page.step_back() and self._before:
            self.show_page(self._before)

    def _next_region(self, step: int) -> None:
        page = self.current_page()
        regions: list[QWidget] = [self.sidebar, self.strip, *(page.regions() if page else [])]
        shown = [region for region in regions if region.isVisible()]
        focus = QApplication.focusWidget()
        inside = [
            i for i, region in enumerate(shown) if focus and (region is focus or region.isAncestorOf(focus))
        ]
        following = (inside[-1] + step) % len(shown) if inside else 0
        _focus_first(shown[following])

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _show_shortcuts(self) -> None:
        page = self.current_page()
        sections = [(self.tr("Everywhere"), window_shortcuts())]
        if page is not None and page.shortcuts():
            sections.insert(0, (self.tr("On this page"), page.shortcuts()))
        ShortcutList(self.context.theme, sections, self).open()


def _focus_first(region: QWidget) -> None:
    """Give the focus to the first widget of a region that takes it."""
    if region.focusPolicy().value & 1:
        region.setFocus()
        return
    for child in region.findChildren(QWidget):
        if child.isVisible() and child.isEnabled() and child.focusPolicy().value & 1:
            child.setFocus()
            return
