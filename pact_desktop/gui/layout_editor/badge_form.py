"""What belongs to the whole badge: title, size, colours."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pact_desktop.domain.people import Affiliation
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.controls import Line
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.numbers import Length
from pact_desktop.gui.components.panel import clear, columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.layout_editor.part_words import colour_words, free_colour, translate
from pact_desktop.gui.layout_editor.swatch import Swatch
from pact_desktop.gui.phrases import wording
from pact_desktop.gui.style.theme import Theme
from pact_desktop.paper.design import Layout
from pact_desktop.paper.pdf import BLACK, Colour


class BadgeForm(QWidget):
    """``edited`` carries the new layout."""

    edited = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._layout: Layout | None = None
        self._swatches: dict[tuple[str, str], Swatch] = {}
        column = rows(theme, self, gap=10)
        self.title, self.about = Line(), Line()
        self.title.kept.connect(lambda: self._edit(title=self.title.value()))
        self.about.kept.connect(lambda: self._edit(about=self.about.value()))
        column.addWidget(Field(theme, self.tr("Title"), self.title))
        column.addWidget(Field(theme, self.tr("What it is for"), self.about))
        self.width_mm, self.height_mm = Length(13, 300), Length(13, 300)
        self.width_mm.kept.connect(lambda value: self._edit(width=value))
        self.height_mm.kept.connect(lambda value: self._edit(height=value))
        size = columns(theme, gap=8)
        size.addWidget(Field(theme, self.tr("Width"), self.width_mm))
        size.addWidget(Field(theme, self.tr("Height"), self.height_mm))
        column.addLayout(size)
        self._colours = rows(theme, gap=6)
        column.addLayout(self._colours)
        column.addStretch()

    def show_layout(self, layout: Layout) -> None:
        """Show what the layout has now."""
        names = {("colours", name) for name in layout.colours} | {("bands", name) for name in layout.bands}
        self._layout = layout
        self.title.set_value(layout.title)
        self.about.set_value(layout.about)
        self.width_mm.show_number(layout.width)
        self.height_mm.show_number(layout.height)
        if names != set(self._swatches):
            self._make_swatches(layout)
        for (table, name), swatch in self._swatches.items():
            swatch.show_colour((layout.colours if table == "colours" else layout.bands)[name])

    def _make_swatches(self, layout: Layout) -> None:
        self._swatches = {}
        clear(self._colours)
        theme = self._theme
        self._colours.addWidget(Text(theme, self.tr("Colours"), "small", "text_muted", weight=500))
        for name in layout.colours:
            self._add(("colours", name), colour_words(name))
        more = Button(theme, self.tr("Add a colour"), icon="plus")
        more.clicked.connect(self._add_colour)
        self._colours.addWidget(more)
        heading = self.tr("The affiliation's colour")
        self._colours.addWidget(Text(theme, heading, "small", "text_muted", weight=500))
        for name in layout.bands:
            self._add(("bands", name), _band_words(name))

    def _add(self, key: tuple[str, str], words: str) -> None:
        swatch = Swatch(self._theme, words)
        swatch.kept.connect(lambda colour: self._recolour(key, colour))
        self._swatches[key] = swatch
        holder = QWidget()
        row = columns(self._theme, holder, gap=10)
        row.addWidget(swatch)
        row.addWidget(Text(self._theme, words, "small", wrap=True), 1)
        self._colours.addWidget(holder)

    def _add_colour(self) -> None:
        """A colour of one's own, the ink's at first; its swatch chooses another."""
        if self._layout is not None:
            colours = self._layout.colours
            first = next(iter(colours.values()), BLACK)
            self._edit(colours=colours | {free_colour(self._layout): first})

    def _recolour(self, key: tuple[str, str], colour: Colour) -> None:
        if self._layout is not None:
            table = self._layout.colours if key[0] == "colours" else self._layout.bands
            self._edit(**{key[0]: table | {key[1]: colour}})

    def _edit(self, **changes: object) -> None:
        if self._layout is not None:
            self.edited.emit(replace(self._layout, **changes))  # type: ignore[arg-type]


def _band_words(name: str) -> str:
    if name in {affiliation.value for affiliation in Affiliation}:
        return wording().affiliation(Affiliation(name))
    return translate("LayoutEditor", "Everyone else")
