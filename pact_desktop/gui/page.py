"""What a page is, and how the window comes to know of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QLayout, QWidget

from pact_desktop.gui.context import Context
from pact_desktop.store.changes import ChangeSet


class Foldable(Protocol):
    """A part of a page that lays itself out for a narrow window."""

    def set_compact(self, compact: bool) -> None: ...


class Page(QWidget):
    """The widget of one page. Override what the page needs; every hook is called on the GUI thread."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.theme = context.theme

    def set_margins(self, column: QLayout, compact: bool) -> None:
        """Give the page's column the window's usual edge; a narrow window's is smaller."""
        side, edge = (self.theme.px(each) for each in ((12, 8) if compact else (24, 16)))
        column.setContentsMargins(side, edge, side, edge)

    def showing(self) -> None:
        """The page came to the front: refresh what it shows and set the focus."""

    def hiding(self) -> None:
        """Another page came to the front: stop what only matters while this one is seen."""

    def closing(self) -> None:
        """The desk is let go of: cut off what takes long in the background."""

    def changed(self, changes: ChangeSet) -> None:
        """Something in the file changed while the page was in front; by default it refreshes whole.

        What changes while another page is in front is told by ``showing``.
        """
        self.showing()

    def regions(self) -> list[QWidget]:
        """The widgets that F6 goes round, in reading order."""
        return [self]

    def compact_actions(self) -> list[QWidget]:
        """Small buttons that stand in the strip while the window is narrow and this page in front."""
        return []

    def set_compact(self, compact: bool) -> None:
        """The window became narrow (one column, under 800 px at the base text size), or wide again."""

    def step_back(self) -> bool:
        """Go one step back within the page (Alt+Left); return False if it stands at its first step."""
        return False

    def show_part(self, part: str) -> None:
        """Bring a part of the page to the front that somebody asked for as ``PAGE/PART``."""

    def undo(self) -> None:
        """Take back the last thing done here (Ctrl+Z)."""

    def redo(self) -> None:
        """Do again what was taken back (Ctrl+Shift+Z)."""

    def unsaved(self) -> str:
        """What would be lost with the page, in a sentence; empty where nothing would."""
        return ""

    def shortcuts(self) -> list[tuple[str, str]]:
        """Keys of this page and what they do, for the list that F1 shows."""
        return []


@dataclass(frozen=True)
class PageEntry:
    """One line of the side bar. ``build`` runs when the page is first shown, so heavy imports stand in it."""

    key: str
    title: str
    """In English, marked with QT_TRANSLATE_NOOP in the context "Pages"."""
    icon: str
    build: Callable[[Context], Page]
    below_line: bool = False
    in_sidebar: bool = True
    """Whether a person comes to it by the side bar and Ctrl+digit; else another page leads there."""
