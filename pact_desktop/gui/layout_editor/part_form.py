"""The chosen element: where it stands, how large it is, and what belongs to its kind."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.controls import Choice
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.numbers import Length, Number
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.layout_editor.model import LayoutModel, Side
from pact_desktop.gui.layout_editor.part_words import align_choices, colour_choices
from pact_desktop.gui.layout_editor.text_form import TextForm
from pact_desktop.gui.style.theme import Theme
from pact_desktop.paper.design import DayMarks, Layout, PlacedImage, Shape, Stack
from pact_desktop.paper.layout_edit import Element
from pact_desktop.paper.place import Rectangle


class PartForm(QWidget):
    """``placed`` carries a ``Rectangle``, ``edited`` the element's new state, ``aligned`` a ``Side``."""

    placed = Signal(object)
    edited = Signal(object)
    aligned = Signal(object)
    picture_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._height = 0.0
        self._element: Element | None = None
        column = rows(theme, self, gap=10)
        self.left, self.top, self.across, self.down = Length(-300), Length(-300), Length(), Length()
        for pair in (
            ((self.tr("From the left"), self.left), (self.tr("From the top"), self.top)),
            ((self.tr("Width"), self.across), (self.tr("Height"), self.down)),
        ):
            row = columns(theme, gap=8)
            for words, number in pair:
                number.kept.connect(lambda _: self.placed.emit(self._rectangle()))
                row.addWidget(Field(theme, words, number))
            column.addLayout(row)
        column.addLayout(self._make_align())
        self.text = TextForm(theme)
        self.text.edited.connect(self.edited)
        self.shape = ShapeForm(theme)
        self.shape.edited.connect(self.edited)
        self.days = DaysForm(theme)
        self.days.edited.connect(self.edited)
        self.picture = Button(theme, self.tr("Another picture…"), icon="photo")
        self.picture.clicked.connect(self.picture_wanted)
        self.code = Text(
            theme,
            self.tr("The code and its white edge stay free. It is never smaller than 22 mm."),
            "small",
            "text_muted",
            wrap=True,
        )
        for widget in (self.text, self.shape, self.days, self.picture, self.code):
            column.addWidget(widget)
        column.addStretch()

    def show_model(self, model: LayoutModel) -> None:
        """Show the chosen element."""
        now = self._element = model.chosen_element
        if now is None or model.chosen is None:
            return
        where = model.rectangle(model.chosen)
        self._height = model.stock.badge_height
        self.left.show_number(where.x)
        self.top.show_number(self._height - where.top)
        self.across.show_number(where.width)
        self.down.show_number(where.height)
        is_code = not isinstance(now, Shape | Stack | DayMarks | PlacedImage)
        self.down.setEnabled(not is_code)
        for form, kind in ((self.text, Stack), (self.shape, Shape), (self.days, DayMarks)):
            form.setVisible(isinstance(now, kind))
        self.picture.setVisible(isinstance(now, PlacedImage))
        self.code.setVisible(is_code)
        match now:
            case Stack():
                self.text.show_stack(now, model.layout)
            case Shape():
                self.shape.show_shape(now, model.layout)
            case DayMarks():
                self.days.show_days(now, model.layout)

    def _rectangle(self) -> Rectangle:
        mm = 72 / 25.4
        width, height = self.across.value() * mm, self.down.value() * mm
        if not self.down.isEnabled():
            height = width
        return Rectangle(self.left.value() * mm, self._height - self.top.value() * mm - height, width, height)

    def _make_align(self) -> QHBoxLayout:
        row = columns(self._theme, gap=4)
        for side, icon, words in (
            (Side.LEFT, "layout-align-left", self.tr("To the left edge")),
            (Side.CENTRE, "layout-align-center", self.tr("To the middle, across")),
            (Side.RIGHT, "layout-align-right", self.tr("To the right edge")),
            (Side.TOP, "layout-align-top", self.tr("To the upper edge")),
            (Side.MIDDLE, "layout-align-middle", self.tr("To the middle, up and down")),
            (Side.BOTTOM, "layout-align-bottom", self.tr("To the lower edge")),
        ):
            button = Button(self._theme, "", "quiet", icon=icon)
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(lambda _=False, side=side: self.aligned.emit(side))
            row.addWidget(button)
        row.addStretch()
        return row


class ShapeForm(QWidget):
    """Colour and corners of a colour area."""

    edited = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shape: Shape | None = None
        column = rows(theme, self, gap=10)
        self.fill, self.radius = Choice([("", "")]), Length(0, 60)
        self.fill.kept.connect(lambda: self._edit(fill=self.fill.value()))
        self.radius.kept.connect(lambda value: self._edit(radius=value))
        column.addWidget(Field(theme, self.tr("Colour"), self.fill))
        column.addWidget(Field(theme, self.tr("Round corners"), self.radius))

    def show_shape(self, shape: Shape, layout: Layout) -> None:
        """Show a colour area."""
        self._shape = shape
        self.fill.set_choices(colour_choices(layout))
        self.fill.set_value(shape.fill)
        self.radius.show_number(shape.radius)

    def _edit(self, **changes: object) -> None:
        if self._shape is not None:
            self.edited.emit(replace(self._shape, **changes))  # type: ignore[arg-type]


class DaysForm(QWidget):
    """Letters, colours and side of the day marks."""

    edited = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._days: DayMarks | None = None
        column = rows(theme, self, gap=10)
        self.size_pt = Number(4, 60, 0.5, 1, "pt")
        self.size_pt.kept.connect(lambda value: self._edit(size=value))
        self.align = Choice(align_choices())
        self.align.kept.connect(lambda: self._edit(align=self.align.value()))
        self.fill, self.ink = Choice([("", "")]), Choice([("", "")])
        self.fill.kept.connect(lambda: self._edit(fill=self.fill.value()))
        self.ink.kept.connect(lambda: self._edit(colour=self.ink.value()))
        self.gap = Length(0, 60)
        self.gap.kept.connect(lambda value: self._edit(gap=value))
        column.addWidget(Field(theme, self.tr("Size of letters"), self.size_pt))
        column.addWidget(Field(theme, self.tr("Space between"), self.gap))
        column.addWidget(Field(theme, self.tr("Side"), self.align))
        column.addWidget(Field(theme, self.tr("Colour"), self.fill))
        column.addWidget(Field(theme, self.tr("Colour of letters"), self.ink))

    def show_days(self, days: DayMarks, layout: Layout) -> None:
        """Show the day marks."""
        self._days = days
        self.size_pt.show_number(days.size)
        self.gap.show_number(days.gap)
        self.align.set_value(days.align)
        for choice, value in ((self.fill, days.fill), (self.ink, days.colour)):
            choice.set_choices(colour_choices(layout))
            choice.set_value(value)

    def _edit(self, **changes: object) -> None:
        if self._days is not None:
            self.edited.emit(replace(self._days, **changes))  # type: ignore[arg-type]
