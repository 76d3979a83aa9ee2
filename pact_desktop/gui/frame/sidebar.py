"""The side bar: the pages, and at its foot who works at which desk. Narrow windows get a rail of icons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.logo import Logo
from pact_desktop.gui.components.panel import Panel, columns, hairline, rows
from pact_desktop.gui.components.seat import Avatar
from pact_desktop.gui.components.text import Text, plain_tip
from pact_desktop.gui.page import PageEntry
from pact_desktop.gui.style.theme import Theme


class NavButton(Button):
    """One page in the side bar; in the rail only its icon, with the title as tool tip."""

    def __init__(self, theme: Theme, title: str, icon: str) -> None:
        super().__init__(theme, title, "nav", icon=icon)
        self._title = title
        self._count = 0
        self.setCheckable(True)
        self.setAccessibleName(title)

    def set_rail(self, rail: bool) -> None:
        """Show only the icon, or icon and title."""
        self.setText("" if rail else self._title.replace("&", "&&"))
        self.setToolTip(self._title if rail else "")
        horizontal = QSizePolicy.Policy.Fixed if rail else QSizePolicy.Policy.Expanding
        self.setSizePolicy(horizontal, QSizePolicy.Policy.Fixed)
        self._refresh()

    def set_count(self, count: int) -> None:
        """Show how many things wait on the page; 0 shows nothing."""
        self._count = count
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(38)
        return QSize(side if not self.text() else super().sizeHint().width(), side)

    def paint_content(self, painter: QPainter) -> None:
        super().paint_content(painter)
        if not self._count:
            return
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if not self.text():
            painter.setBrush(theme.colour("accent"))
            dot = theme.px(8)
            painter.drawEllipse(QRectF(self.width() - dot - theme.px(4), theme.px(4), dot, dot))
            return
        side = theme.px(22)
        badge = QRectF(self.width() - side - theme.px(11), (self.height() - side) / 2, side, side)
        painter.setBrush(theme.colour("accent_soft"))
        painter.drawRoundedRect(badge, side / 2, side / 2)
        painter.setPen(theme.colour("accent_soft_ink"))
        painter.setFont(theme.tokens.font("caption", 600, tabular=True))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self._count))


class OperatorButton(QPushButton):
    """Operator and desk at the foot of the side bar; opens the menu of this computer's choices."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "nav")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = columns(theme, self, gap=10)
        row.setContentsMargins(theme.px(8), theme.px(4), theme.px(4), theme.px(4))
        self._avatar = Avatar(theme)
        self._words = QWidget()
        column = rows(theme, self._words)
        self._operator = Text(theme, "", "body", weight=600)
        self._desk = Text(theme, "", "caption", "text_muted")
        column.addWidget(self._operator)
        column.addWidget(self._desk)
        row.addWidget(self._avatar)
        row.addWidget(self._words, 1)
        for part in (self._avatar, self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_names(self, operator: str, desk: str) -> None:
        """Show who works at which desk."""
        shown = operator or self.tr("No operator")
        place = self.tr("Desk: {name}").format(name=desk)
        self._operator.setText(shown)
        self._desk.setText(place)
        self._avatar.set_name(operator)
        self.setAccessibleName(f"{shown}, {place}")
        self.setToolTip(plain_tip(f"{shown}, {place}"))

    def set_rail(self, rail: bool) -> None:
        """Show only the initials, or the names too."""
        self._words.setVisible(not rail)
        margin = self._theme.px(3 if rail else 8)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(margin, self._theme.px(4), self._theme.px(3), self._theme.px(4))

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()


class Sidebar(Panel):
    """Emits ``chosen`` with a page's key."""

    chosen = Signal(str)
    lock_wanted = Signal()

    def __init__(self, theme: Theme, entries: Sequence[PageEntry], menu: QMenu) -> None:
        super().__init__("sidebar")
        self._theme = theme
        self._menu = menu
        self._rail: bool | None = None
        self._buttons: dict[str, NavButton] = {}
        column = rows(theme, self)
        self._head = QWidget()
        head = columns(theme, self._head, gap=11)
        head.addWidget(Logo(theme))
        self._title = _program_name(theme)
        head.addWidget(self._title, 1)
        column.addWidget(self._head)
        self._list = QWidget()
        self._list_rows = rows(theme, self._list)
        self._fill(entries)
        column.addWidget(self._list, 1)
        column.addWidget(hairline())
        self.operator = OperatorButton(theme)
        self.operator.clicked.connect(self._open_menu)
        self._foot = QWidget()
        foot = columns(theme, self._foot)
        self._lock = Button(theme, "", "quiet", icon="lock", height="hit_min")
        self._lock.setAccessibleName(self.tr("Lock this desk"))
        self._lock.setToolTip(self.tr("Lock this desk (F12)"))
        self._lock.clicked.connect(self.lock_wanted)
        foot.addWidget(self.operator, 1)
        foot.addWidget(self._lock)
        column.addWidget(self._foot)
        theme.changed.connect(self._lay_out)
        self.set_rail(False)

    def set_rail(self, rail: bool) -> None:
        """Shrink to icons, or show titles too."""
        if rail != self._rail:
            self._rail = rail
            self._lay_out()

    def set_current(self, key: str) -> None:
        """Mark the page in front."""
        for name, button in self._buttons.items():
            button.setChecked(name == key)

    def set_count(self, key: str, count: int) -> None:
        """Show how many things wait on a page."""
        if key in self._buttons:
            self._buttons[key].set_count(count)

    def _fill(self, entries: Sequence[PageEntry]) -> None:
        line_drawn = False
        for entry in entries:
            if entry.below_line and not line_drawn:
                self._list_rows.addWidget(hairline())
                line_drawn = True
            button = NavButton(self._theme, QCoreApplication.translate("Pages", entry.title), entry.icon)
            button.clicked.connect(lambda _=False, key=entry.key: self._choose(key))
            self._buttons[entry.key] = button
            self._list_rows.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._list_rows.addStretch()

    def _choose(self, key: str) -> None:
        # A click unchecks a button that was checked; which page is in front is the window's to say.
        self._buttons[key].setChecked(True)
        self.chosen.emit(key)

    def _open_menu(self) -> None:
        place = self.operator.mapToGlobal(QPoint(0, 0))
        self._menu.popup(place - QPoint(0, self._menu.sizeHint().height() + self._theme.px(4)))

    def _lay_out(self) -> None:
        theme, rail = self._theme, bool(self._rail)
        self.setFixedWidth(theme.tokens.size("rail" if rail else "sidebar"))
        self._title.setVisible(not rail)
        self._head.setVisible(not rail)
        _margins(self._head, theme, 19, 18, 10, 18)
        _margins(self._list, theme, 4 if rail else 9, 6 if rail else 7, 4 if rail else 9, 8)
        self._list_rows.setSpacing(theme.px(0))
        _margins(self._foot, theme, 4 if rail else 10, 15, 4 if rail else 10, 15)
        self.operator.set_rail(rail)
        self._lock.setVisible(not rail)
        for button in self._buttons.values():
            button.set_rail(rail)


def _margins(widget: QWidget, theme: Theme, left: int, top: int, right: int, bottom: int) -> None:
    layout = widget.layout()
    if layout is not None:
        layout.setContentsMargins(theme.px(left), theme.px(top), theme.px(right), theme.px(bottom))


def _program_name(theme: Theme) -> QWidget:
    name = QWidget()
    row = columns(theme, name, gap=4)
    row.addWidget(Text(theme, "PACT", "control_desk", weight=700))
    row.addWidget(Text(theme, "Desktop", "control_desk", "text_muted", weight=500))
    row.addStretch()
    return name
