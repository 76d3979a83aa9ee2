"""Stocks: the sheets, cards and labels that badges are printed on, read from ``resources/stocks``.

A stock's geometry is data with its source named (docs/paper.md has the schema). Geometry that paper cannot
have is refused when the file is read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import as_sentence, said
from pact_desktop.paper.toml_file import Table, read_table
from pact_desktop.paper.units import LONGEST_SIDE, SHORTEST_SIDE
from pact_desktop.resources import resource

DEFAULT_STOCK = "letter-6"
SCHEMA_VERSION = 1

_SLACK = 0.5  # points by which rounded geometry may leave its page


@dataclass(frozen=True, slots=True)
class Stock:
    """Geometry in points, from the page's upper left corner as boxes of paper state it."""

    name: str
    title: str
    about: str
    source: str
    products: tuple[str, ...]
    page_width: float
    page_height: float
    badge_width: float
    badge_height: float
    corner_radius: float
    margin: float
    """Distance from the badge's edge that stays free of text, since cutters and feeders are off a little."""
    columns: int
    rows: int
    left: float
    top: float
    across: float
    """Distance from one badge's left edge to the next one's."""
    down: float
    one_colour: bool
    """Printed in black only, as by a thermal printer."""
    fold: bool = False
    """The back stands above the front, upside down, and is folded over behind it."""

    @property
    def per_page(self) -> int:
        """How many badges a page holds."""
        return self.columns * self.rows

    @property
    def cell_height(self) -> float:
        """What one badge takes of the page: with its back, where that is folded over."""
        return self.badge_height * (2 if self.fold else 1)

    def corner(self, place: int) -> tuple[float, float]:
        """Return the lower left corner of the badge at ``place`` (0 first, row by row), PDF's way up."""
        row, column = divmod(place, self.columns)
        return self.left + column * self.across, (
            self.page_height - self.top - row * self.down - self.cell_height
        )

    def back_corner(self, place: int) -> tuple[float, float]:
        """Return the lower left corner of a badge's back, on a sheet turned about its upright edge.

        A back that is folded over has its corner above the front, at the right: it is upside down.
        """
        if self.fold:
            x, y = self.corner(place)
            return x + self.badge_width, y + self.cell_height
        x, y = self.corner(place)
        return self.page_width - x - self.badge_width, y


def read_stock(path: Path) -> Stock:
    """Read one stock file. Raises UnreadableInputError for wrong entries or impossible geometry."""
    return _stock(read_table(path), path.stem)


def _stock(table: Table, name: str) -> Stock:
    if table.whole("version") != SCHEMA_VERSION:
        table.refuse(said("only version {version} of the stock format is known", version=SCHEMA_VERSION))
    badge = table.table("badge")
    width, height = badge.length("width"), badge.length("height")
    single, fold = not table.has("page"), badge.flag("fold")
    cell = height * (2 if fold else 1)
    page = table.table("page", {})
    grid = table.table("grid", {})
    stock = Stock(
        name=name,
        title=table.text("title"),
        about=table.text("about", ""),
        source=table.text("source"),
        products=table.texts("products", []),
        page_width=width if single else page.length("width"),
        page_height=cell if single else page.length("height"),
        badge_width=width,
        badge_height=height,
        corner_radius=badge.length("corner", "0 in"),
        margin=badge.length("margin", "1/16 in"),
        columns=grid.whole("columns", 1, least=1),
        rows=grid.whole("rows", 1, least=1),
        left=grid.length("left", "0 in"),
        top=grid.length("top", "0 in"),
        across=grid.length("across", f"{width} pt"),
        down=grid.length("down", f"{cell} pt"),
        one_colour=table.flag("one_colour"),
        fold=fold,
    )
    for part in (badge, page, grid, table):
        part.finish()
    _check_geometry(stock, table)
    return stock


def _check_geometry(stock: Stock, table: Table) -> None:
    sides = (stock.page_width, stock.page_height, stock.badge_width, stock.badge_height)
    if not all(SHORTEST_SIDE <= side <= LONGEST_SIDE for side in sides):
        table.refuse(said("every side of page and badge must lie between half an inch and five feet"))
    if min(stock.left, stock.top, stock.corner_radius, stock.margin) < 0:
        table.refuse(said("left, top, corner and margin must not be negative"))
    shorter = min(stock.badge_width, stock.badge_height)
    if max(stock.corner_radius, stock.margin) * 2 > shorter:
        table.refuse(said("corner and margin must be less than half the badge's shorter side"))
    if stock.columns > 1 and stock.across < stock.badge_width - _SLACK:
        table.refuse(said("the badges of a row overlap: 'across' is less than the badge's width"))
    if stock.rows > 1 and stock.down < stock.cell_height - _SLACK:
        table.refuse(
            said("the badges of a column overlap: 'down' is less than the badge's height, back included")
        )
    right = stock.left + (stock.columns - 1) * stock.across + stock.badge_width
    bottom = stock.top + (stock.rows - 1) * stock.down + stock.cell_height
    if right > stock.page_width + _SLACK or bottom > stock.page_height + _SLACK:
        table.refuse(
            said(
                "the last badge would reach {right} by {bottom} in on a page of {width} by {height} in",
                right=f"{right / 72:.2f}",
                bottom=f"{bottom / 72:.2f}",
                width=f"{stock.page_width / 72:.2f}",
                height=f"{stock.page_height / 72:.2f}",
            ),
            said("Check left, top, across and down against the sheet."),
        )


def stock_names() -> tuple[str, ...]:
    """Names of the stocks that are shipped, the default first, then by name."""
    names = sorted(path.stem for path in resource("stocks").glob("*.toml"))
    return (DEFAULT_STOCK, *(name for name in names if name != DEFAULT_STOCK))


def find_stock(name: str) -> Stock:
    """Return a stock by its name, its title, one of its products ("Avery 5392", "5392") or a file's path.

    Raises UnreadableInputError if there is none.
    """
    if name.endswith(".toml"):
        return read_stock(Path(name))
    wanted = name.strip().casefold()
    for known in stock_names():
        stock = read_stock(resource("stocks", f"{known}.toml"))
        products = {product.casefold() for product in stock.products}
        products |= {product.split()[-1] for product in products}
        if wanted in {stock.name, stock.title.casefold(), *products}:
            return replace(stock, title=as_sentence(stock.title), about=as_sentence(stock.about))
    raise UnreadableInputError(
        said("There is no stock named {name}.", name=f"{name!r:.60}"),
        said("Choose one of {choices}.", choices=", ".join(stock_names())),
    )


def own_size(width: float, height: float, title: str = "") -> Stock:
    """A stock whose page is one badge of this size in points, such as a layout's own.

    Raises UnreadableInputError if paper cannot have the size.
    """
    name = title or f"{width / 72:.2f} × {height / 72:.2f} in"
    size = {"width": f"{width:.4f} pt", "height": f"{height:.4f} pt"}
    table = {"version": SCHEMA_VERSION, "title": name, "source": "a size of one's own", "badge": size}
    return _stock(Table(table, name), "own-size")


def one_a_page(stock: Stock) -> Stock:
    """The stock cut to one badge a page, as proofs are drawn."""
    return replace(
        stock,
        page_width=stock.badge_width,
        page_height=stock.badge_height,
        columns=1,
        rows=1,
        left=0.0,
        top=0.0,
        fold=False,
    )


def check_start(stock: Stock, start_at: int) -> None:
    """Raise UnreadableInputError unless ``start_at`` (1 first) is a place on the stock's page."""
    if not 1 <= start_at <= stock.per_page:
        raise UnreadableInputError(
            said(
                "A page of this stock has {most} badges; there is no number {start_at}.",
                most=stock.per_page,
                start_at=start_at,
            ),
            said("Start at a number from 1 to {most}.", most=stock.per_page),
        )
