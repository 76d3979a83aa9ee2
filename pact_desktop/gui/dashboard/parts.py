"""The parts of the dashboard: a figure, a list of shares, the teams, and the panel around each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QScrollArea, QSizePolicy, QWidget

from pact_desktop.gui.components.bar import Bar
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import Panel, clear, columns, hairline, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.dashboard.figures import Group, Team
from pact_desktop.gui.style.theme import Theme

_NAMED = 3


class FigureTile(Panel):
    """A number, what it is of, and a line about it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = rows(theme, self)
        column.setContentsMargins(*(theme.px(side) for side in (18, 12, 12, 12)))
        head = columns(theme, gap=8)
        self._number = Text(theme, "", "headline", tabular=True)
        self._of = Text(theme, "", "body", "text_muted", tabular=True)
        self._of.setContentsMargins(0, theme.px(10), 0, 0)
        head.addWidget(self._number)
        head.addWidget(self._of)
        head.addStretch()
        column.addLayout(head)
        self._line = Text(theme, "", "small", "text_muted", wrap=True)
        column.addWidget(self._line)

    def show_figure(self, number: int, of: str, line: str) -> None:
        """Show other figures."""
        self._number.setText(str(number))
        self._of.setText(of)
        self._line.setText(line)
        self.setAccessibleName(f"{number} {of}, {line}")


class SavedPanel(Panel):
    """A panel with a title; what it shows can be saved as a picture or as figures."""

    picture_wanted = Signal(object)
    pdf_wanted = Signal(object)
    figures_wanted = Signal(object)

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.title = title
        self.setAccessibleName(title)
        self._theme = theme
        self.column = rows(theme, self, gap=6)
        self.column.setContentsMargins(*(theme.px(side) for side in (18, 8, 12, 12)))
        self.head: QHBoxLayout = columns(theme, gap=8)
        self.head.addWidget(Text(theme, title, "body", weight=600))
        self.head.addStretch()
        self._save = Button(theme, "", "quiet", icon="download", height="hit_min")
        self._save.setAccessibleName(self.tr("Save: {title}").format(title=title))
        self._save.setToolTip(self.tr("Save as a picture, a PDF or a table"))
        self._save.clicked.connect(self._open_menu)
        self.head.addWidget(self._save)
        self.column.addLayout(self.head)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a widget before the button that saves."""
        self.head.insertWidget(self.head.count() - 1, widget)

    @contextmanager
    def without_button(self) -> Iterator[None]:
        """Leave the button that saves out of what is saved."""
        self._save.hide()
        yield
        self._save.show()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Picture (PNG)…"), lambda: self.picture_wanted.emit(self))
        menu.addAction(self.tr("PDF…"), lambda: self.pdf_wanted.emit(self))
        menu.addAction(self.tr("Table (CSV)…"), lambda: self.figures_wanted.emit(self))
        menu.popup(self._save.mapToGlobal(self._save.rect().bottomLeft()))


class GroupShares(QScrollArea):
    """For each group its name, how many are in of how many expected, as a bar and in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[Group, ...] = ()
        inner = QWidget()
        inner.setProperty("kind", "scrolled")
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, theme.px(4), theme.px(8), 0)
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(theme.px(8))
        self._grid.setColumnStretch(1, 1)
        _as_list(self, inner)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show other figures."""
        if tuple(groups) == self._shown:
            return
        self._shown = tuple(groups)
        theme, grid = self._theme, self._grid
        clear(grid)
        for line, group in enumerate(groups):
            grid.addWidget(Text(theme, group.name, "body"), line, 0)
            bar = Bar(theme, at_base=10)
            share = group.is_in / group.expected if group.expected else float(bool(group.is_in))
            bar.set_share(share, f"{group.name}: {group.is_in} / {group.expected}")
            grid.addWidget(bar, line, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(_of(theme, group.is_in, group.expected, self.tr("of")), line, 2)
        grid.setRowStretch(len(groups), 1)


class Seats(QWidget):
    """A team's places: filled for those who are in, empty for those who are missing, dashed where free."""

    def __init__(self, theme: Theme, team: Team) -> None:
        super().__init__()
        self._theme = theme
        self._team = team
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        places = max(self._team.places, self._team.registered)
        return QSize(places * self._theme.px(17), self._theme.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, team = self._theme, self._team
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(12)
        for place in range(max(team.places, team.registered)):
            box = QRectF(place * theme.px(17) + 1, (self.height() - side) / 2, side, side)
            if place < team.is_in:
                painter.setPen(QPen(theme.colour("accent"), 1))
                painter.setBrush(theme.colour("accent"))
            else:
                free = place >= team.registered
                dash = Qt.PenStyle.DotLine if free else Qt.PenStyle.SolidLine
                painter.setPen(QPen(theme.colour("edge" if free else "text_muted"), 1, dash))
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box)


class TeamsList(QScrollArea):
    """Each team with its seats; below its county the names of those who are missing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[Team, ...] = ()
        inner = QWidget()
        inner.setProperty("kind", "scrolled")
        self._rows = rows(theme, inner)
        self._rows.setContentsMargins(0, 0, theme.px(6), 0)
        _as_list(self, inner)

    def show_teams(self, teams: Sequence[Team]) -> None:
        """Show other figures."""
        if tuple(teams) == self._shown:
            return
        self._shown = tuple(teams)
        clear(self._rows)
        for team in teams:
            self._rows.addWidget(hairline())
            self._rows.addWidget(self._row(team))
        self._rows.addStretch()

    def _row(self, team: Team) -> QWidget:
        theme = self._theme
        row = QWidget()
        line = columns(theme, row, gap=12)
        line.setContentsMargins(0, theme.px(7), 0, theme.px(7))
        words = rows(theme)
        words.addWidget(Text(theme, team.county, "body", weight=500))
        missing = self._missing(team)
        if missing:
            names = Text(theme, missing, "caption", "text_muted", wrap=True)
            names.setToolTip(", ".join(team.missing))
            words.addWidget(names)
        line.addLayout(words, 1)
        line.addWidget(Seats(theme, team))
        line.addWidget(_of(theme, team.is_in, team.registered, self.tr("of")))
        row.setAccessibleName(f"{team.county}: {team.is_in} / {team.registered}. {missing}")
        return row

    def _missing(self, team: Team) -> str:
        if not team.registered:
            return self.tr("Nobody is registered")
        names = ", ".join(team.missing[:_NAMED])
        more = len(team.missing) - _NAMED
        if more > 0:
            return self.tr("{names} and {count} more").format(names=names, count=more)
        return names


def _of(theme: Theme, is_in: int, expected: int, of: str) -> QWidget:
    """Two numbers, the first stronger."""
    holder = QWidget()
    row = columns(theme, holder, gap=4)
    row.addStretch()
    row.addWidget(Text(theme, str(is_in), "body", weight=600, tabular=True))
    row.addWidget(Text(theme, f"{of} {expected}", "body", "text_muted", tabular=True))
    holder.setMinimumWidth(theme.px(64))
    return holder


def _as_list(area: QScrollArea, inner: QWidget) -> None:
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
