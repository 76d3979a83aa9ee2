"""The left side of the badges page: layout, stock, who, where to start, order, and the two ways out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QWidget

from pact_desktop.gui.badges.layout_tile import LayoutTile
from pact_desktop.gui.badges.rendering import Run
from pact_desktop.gui.badges.start_at import StartAt
from pact_desktop.gui.badges.wish import BadgeWish, Who
from pact_desktop.gui.components.controls import Choice
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.panel import Panel, clear, rows
from pact_desktop.gui.components.print_foot import PrintFoot
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.components.wrap_layout import WrapLayout
from pact_desktop.gui.sentences import sentence_words
from pact_desktop.gui.style.theme import Theme
from pact_desktop.operations.print_badges import BadgeOrder
from pact_desktop.paper.design import Layout
from pact_desktop.paper.layout import find_layout, layout_names
from pact_desktop.paper.place import suggested_layout
from pact_desktop.paper.stock import Stock, find_stock, stock_names


class BadgeChoices(Panel):
    """``asked`` carries what is wished for, by the names of ``BadgeWish``'s fields."""

    asked = Signal(dict)
    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, theme: Theme, wish: BadgeWish) -> None:
        super().__init__()
        self._theme = theme
        self._first_county = ""
        self._stocks = {name: find_stock(name) for name in stock_names()}
        column = rows(theme, self)
        inner = QWidget()
        inner.setProperty("kind", "scrolled")
        fields = rows(theme, inner, gap=10)
        fields.setContentsMargins(theme.px(18), theme.px(14), theme.px(8), theme.px(8))
        fields.addWidget(self._make_layouts())
        self._stock = Choice([(name, sentence_words(stock.title)) for name, stock in self._stocks.items()])
        self._stock.kept.connect(lambda: self.asked.emit({"stock": self._stock.value()}))
        self._about = Text(theme, "", "small", "text_muted", wrap=True)
        stock = rows(theme, gap=4)
        stock.addWidget(Field(theme, self.tr("Stock"), self._stock))
        stock.addWidget(self._about)
        fields.addLayout(stock)
        self._who = Choice([(who, "") for who in Who])
        self._who.kept.connect(self._who_kept)
        fields.addWidget(Field(theme, self.tr("Who"), self._who))
        self._county = Choice([("", "")])
        self._county.kept.connect(lambda: self.asked.emit({"county": self._county.value()}))
        self._county_field = Field(theme, self.tr("County"), self._county)
        fields.addWidget(self._county_field)
        fields.addWidget(self._make_start())
        self._order = Choice(
            [
                (BadgeOrder.COUNTY, self.tr("County, then family name")),
                (BadgeOrder.NAME, self.tr("Family name")),
            ]
        )
        self._order.kept.connect(lambda: self.asked.emit({"order": BadgeOrder(self._order.value())}))
        fields.addWidget(Field(theme, self.tr("Order"), self._order))
        self._back = Choice([("", self.tr("None"))])
        self._back.kept.connect(lambda: self.asked.emit({"back": self._back.value()}))
        fields.addWidget(Field(theme, self.tr("Back"), self._back))
        self._marks = QCheckBox(self.tr("Marks where to cut"))
        self._marks.clicked.connect(lambda on: self.asked.emit({"crop_marks": on}))
        fields.addWidget(self._marks)
        fields.addStretch()
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)
        self.foot = PrintFoot(theme)
        self.foot.print_wanted.connect(self.print_wanted)
        self.foot.save_wanted.connect(self.save_wanted)
        column.addWidget(self.foot)
        self.show_wish(wish)

    def show_wish(self, wish: BadgeWish) -> None:
        """Show what is wished for."""
        stock = self._stocks[wish.stock]
        self._stock.set_value(wish.stock)
        self._about.setText(_about(stock))
        chosen = wish.layout or suggested_layout(stock)
        for tile in self._tiles:
            tile.show_stock(stock)
            tile.setChecked(tile.layout_name == chosen)
        self._who.set_value(wish.who)
        self._county_field.setVisible(wish.who is Who.COUNTY)
        self._start.show_start(stock, wish.start_at)
        self._start_field.setVisible(stock.per_page > 1)
        self._order.set_value(wish.order)
        self._back.set_value(wish.back)
        self._marks.setChecked(wish.crop_marks)
        self._marks.setVisible(stock.per_page > 1)

    def show_run(self, run: Run) -> None:
        """Show how many badges there are, of whom and on how many pages."""
        if [layout.name for layout in run.layouts] != [tile.layout_name for tile in self._tiles]:
            self._make_tiles(run.layouts)
        none = self.tr("The front again") if run.plan.stock.fold else self.tr("None")
        self._back.set_choices([("", none), *((back.name, back.title) for back in run.backs)])
        self.show_wish(run.wish)
        chosen = run.counts.get(Who.CHOSEN, 0)
        words = {
            Who.UNPRINTED: self.tr("Not printed yet"),
            Who.EVERYONE: self.tr("Everyone with a place"),
            Who.COUNTY: self.tr("One county"),
            Who.CHOSEN: self.tr("Chosen on the roster"),
        }
        offered = [who for who in Who if who is not Who.CHOSEN or chosen]
        self._who.set_choices(
            [
                (who, f"{words[who]}   {run.counts[who]}" if who in run.counts else words[who])
                for who in offered
            ]
        )
        self._who.set_value(run.wish.who)
        counties = sorted(run.counties.items())
        self._county.set_choices(
            [(name, f"{name or self.tr('No county')}   {count}") for name, count in counties]
        )
        self._county.set_value(run.wish.county)
        self._first_county = next((name for name, _ in counties if name), "")
        badges = len(run.attendees)
        pages = run.report.pages if run.report else 0
        badge_words = self.tr("1 badge") if badges == 1 else self.tr("{count} badges").format(count=badges)
        page_words = self.tr("1 page") if pages == 1 else self.tr("{count} pages").format(count=pages)
        self.foot.show_sum(f"{badge_words}, {page_words}")
        self.set_ready(run.pdf is not None)

    def set_ready(self, ready: bool) -> None:
        """Whether there is something to print or save."""
        self.foot.set_ready(ready)

    def focus_first(self) -> None:
        """Give the focus to the first thing to choose, unless something here has it."""
        if not self.isAncestorOf(self.focusWidget() or self.window()):
            self._stock.setFocus()

    def _make_layouts(self) -> QWidget:
        theme = self._theme
        holder = QWidget()
        column = rows(theme, holder, gap=4)
        column.addWidget(Text(theme, self.tr("Layout"), "small", "text_muted", weight=500))
        tiles = QWidget()
        self._tile_row = WrapLayout(tiles, gap=theme.px(6))
        self._tiles: list[LayoutTile] = []
        self._make_tiles(tuple(find_layout(name) for name in layout_names()))
        column.addWidget(tiles)
        return holder

    def _make_tiles(self, layouts: Sequence[Layout]) -> None:
        """A tile for each layout, the convening's own after those that are shipped."""
        clear(self._tile_row)
        self._tiles = [LayoutTile(self._theme, layout) for layout in layouts]
        for tile in self._tiles:
            tile.clicked.connect(lambda _=False, tile=tile: self.asked.emit({"layout": tile.layout_name}))
            self._tile_row.addWidget(tile)

    def _make_start(self) -> QWidget:
        theme = self._theme
        self._start_field = QWidget()
        column = rows(theme, self._start_field, gap=4)
        column.addWidget(Text(theme, self.tr("Start at"), "small", "text_muted", weight=500))
        self._start = StartAt(theme)
        self._start.picked.connect(lambda place: self.asked.emit({"start_at": place}))
        column.addWidget(self._start)
        return self._start_field

    def _who_kept(self) -> None:
        who = Who(self._who.value())
        county = self._county.value() or self._first_county
        self.asked.emit({"who": who, "county": county if who is Who.COUNTY else ""})


def _about(stock: Stock) -> str:
    """What a stock is for, with one product that has it."""
    return ". ".join(part for part in (sentence_words(stock.about), ", ".join(stock.products[:2])) if part)
