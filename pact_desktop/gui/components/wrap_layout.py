"""A layout that sets widgets side by side and goes on in a new row where they do not fit."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class WrapLayout(QLayout):
    """Rows of widgets ``gap`` logical pixels apart, in their own widths or ``justified`` to fill each row."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, justified: bool = False) -> None:
        super().__init__()
        self._gap = gap
        self._justified = justified
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        self._place(box, move=True)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, box: QRect, move: bool) -> int:
        """Go through the rows, moving the widgets or not; return the height that they take."""
        top = box.top()
        for number, row in enumerate(self._rows(box.width())):
            top += self._gap if number else 0
            height = max(item.sizeHint().height() for item in row)
            if move:
                self._place_row(row, box, top, height)
            top += height
        return top - box.top()

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        """Share out the widgets over rows that fit the width."""
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = item.sizeHint().width()
            if rows and used + self._gap + wanted <= width:
                rows[-1].append(item)
                used += self._gap + wanted
            else:
                rows.append([item])
                used = wanted
        return rows

    def _place_row(self, row: list[QLayoutItem], box: QRect, top: int, height: int) -> None:
        widths = [item.sizeHint().width() for item in row]
        spare = box.width() - sum(widths) - self._gap * (len(row) - 1)
        if self._justified and spare > 0:
            widths = [width + spare // len(row) for width in widths]
            widths[-1] += spare % len(row)
        left = box.left()
        for item, width in zip(row, widths, strict=True):
            item.setGeometry(QRect(QPoint(left, top), QSize(width, height)))
            left += width + self._gap
