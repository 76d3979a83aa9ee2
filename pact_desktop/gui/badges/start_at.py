"""Where on the first sheet printing starts, so that a sheet that was begun can be used up."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import columns
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme
from pact_desktop.paper.stock import Stock

_HIGHEST = 72


class _Sheet(QWidget):
    """The sheet in small; a click chooses a place."""

    picked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stock: Stock | None = None
        self._start_at = 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_start(self, stock: Stock, start_at: int) -> None:
        self._stock, self._start_at = stock, start_at
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        stock = self._stock
        if stock is None:
            return QSize(0, 0)
        cell_width, cell_height = self._cell(stock)
        return QSize(
            round(stock.columns * cell_width), min(round(stock.rows * cell_height), self._theme.px(_HIGHEST))
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        stock, theme = self._stock, self._theme
        if stock is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(stock.per_page):
            used, first = place + 1 < self._start_at, place + 1 == self._start_at
            painter.setPen(
                QPen(
                    theme.colour("accent" if first else "edge"),
                    1,
                    Qt.PenStyle.DashLine if used else Qt.PenStyle.SolidLine,
                )
            )
            painter.setBrush(theme.colour("accent") if first else theme.colour("surface"))
            painter.drawRoundedRect(self._box(stock, place), 2, 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._stock is None:
            return
        for place in range(self._stock.per_page):
            if self._box(self._stock, place).contains(event.position()):
                self.picked.emit(place + 1)

    def _cell(self, stock: Stock) -> tuple[float, float]:
        height = self._theme.px(_HIGHEST) / max(stock.rows, 4)
        return min(height * 1.45, self._theme.px(30)), height

    def _box(self, stock: Stock, place: int) -> QRectF:
        row, column = divmod(place, stock.columns)
        width, height = self._cell(stock)
        return QRectF(column * width + 1, row * height + 1, width - 3, height - 4)


class StartAt(QWidget):
    """``picked`` carries the place of the first badge, 1 first."""

    picked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._most = 1
        self._start_at = 1
        row = columns(theme, self, gap=10)
        self._sheet = _Sheet(theme)
        self._sheet.picked.connect(self.picked)
        row.addWidget(self._sheet)
        self._less = Button(theme, "", icon="minus")
        self._less.setAccessibleName(self.tr("One place earlier"))
        self._less.clicked.connect(lambda: self.picked.emit(self._start_at - 1))
        self._line = QLineEdit()
        self._line.setFixedWidth(theme.px(48))
        self._line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._line.setAccessibleName(self.tr("Start at place"))
        self._line.editingFinished.connect(self._typed)
        self._more = Button(theme, "", icon="plus")
        self._more.setAccessibleName(self.tr("One place later"))
        self._more.clicked.connect(lambda: self.picked.emit(self._start_at + 1))
        self._words = Text(theme, "", "small", "text_muted", wrap=True)
        for widget in (self._less, self._line, self._more):
            row.addWidget(widget)
        row.addWidget(self._words, 1)

    def show_start(self, stock: Stock, start_at: int) -> None:
        """Show a stock's sheet and where it starts."""
        self._most, self._start_at = stock.per_page, start_at
        self._sheet.show_start(stock, start_at)
        self._line.setText(str(start_at))
        self._less.setEnabled(start_at > 1)
        self._more.setEnabled(start_at < stock.per_page)
        used = self.tr("{count} used already").format(count=start_at - 1)
        self._words.setText(used if start_at > 1 else self.tr("A new sheet"))

    def _typed(self) -> None:
        text = self._line.text().strip()
        wanted = int(text) if text.isdecimal() else self._start_at
        self._line.setText(str(self._start_at))
        self.picked.emit(min(max(wanted, 1), self._most))
