"""Panels and hairlines: grounds and edges from the style sheet."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from pact_desktop.gui.style.theme import Theme

Layout = TypeVar("Layout", bound=QLayout)


class Panel(QFrame):
    """A frame of one of the kinds of the style sheet: panel, sunken, sidebar, strip, warning, message."""

    def __init__(self, kind: str = "panel", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def hairline(upright: bool = False, parent: QWidget | None = None) -> QFrame:
    """Return a line one pixel thin, lying or upright."""
    line = QFrame(parent)
    line.setProperty("kind", "upright-line" if upright else "line")
    return line


def rows(theme: Theme, parent: QWidget | None = None, margin: float = 0, gap: float = 0) -> QVBoxLayout:
    """Return a layout of rows; ``margin`` and ``gap`` in px at the base text size."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    return _spaced(layout, theme, margin, gap)


def columns(theme: Theme, parent: QWidget | None = None, margin: float = 0, gap: float = 0) -> QHBoxLayout:
    """Return a layout of columns; ``margin`` and ``gap`` in px at the base text size."""
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    return _spaced(layout, theme, margin, gap)


def _spaced(layout: Layout, theme: Theme, margin: float, gap: float) -> Layout:
    side = theme.px(margin)
    layout.setContentsMargins(side, side, side, side)
    layout.setSpacing(theme.px(gap))
    return layout


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout, nested layouts too, and let Qt delete them."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
