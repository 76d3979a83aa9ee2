"""The ready state: a greeting, the three ways to begin, what waits, the camera's picture, and a new date."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pact_desktop.gui.check_in.camera_panel import CameraPanel
from pact_desktop.gui.check_in.day_notice import DayNotice
from pact_desktop.gui.check_in.view_model import Waiting
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import Panel, clear, columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.components.wrap_layout import WrapLayout
from pact_desktop.gui.style.theme import Theme


class ReadyView(Panel):
    """Emits ``page_wanted`` with the key of a page that deals with what waits."""

    page_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._compact = False
        self.day_notice = DayNotice(theme)
        self.day_notice.read.clicked.connect(lambda: self.show_day_notice(""))
        self.camera = CameraPanel(theme)
        self._words = QWidget()
        column = rows(theme, self._words)
        column.addStretch(1)
        column.addWidget(Text(theme, self.tr("Ready for the\nnext badge"), "greeting"))
        column.addSpacing(theme.px(22))
        for icon, words in (
            ("qrcode", self.tr("Scan it with the handheld reader")),
            ("camera", self.tr("Hold it up to the camera")),
            ("keyboard", self.tr("Or just start typing a name")),
        ):
            column.addLayout(self._way(icon, words))
            column.addSpacing(theme.px(12))
        column.addSpacing(theme.px(16))
        self._waiting = QWidget()
        waiting = columns(theme, self._waiting, gap=12)
        waiting.addWidget(
            Text(theme, self.tr("Waiting"), "body", "text_muted"), 0, Qt.AlignmentFlag.AlignVCenter
        )
        holder = QWidget()
        self._pills = WrapLayout(holder, gap=theme.px(8))
        waiting.addWidget(holder, 1)
        column.addWidget(self._waiting)
        column.addStretch(1)
        self._row = columns(theme, gap=24)
        self._row.addWidget(self._words, 21)
        self._row.addWidget(self.camera, 20)
        self._column = rows(theme, self)
        self._column.addWidget(self.day_notice)
        self._column.addLayout(self._row, 1)
        self.set_compact(False)
        self.show_waiting(())

    def show_waiting(self, waiting: Sequence[Waiting]) -> None:
        """Show what waits: badges to print, requests, things to review."""
        clear(self._pills)
        for thing in waiting:
            button = Button(self._theme, thing.words, "facet", icon=thing.icon, height="hit_min")
            button.clicked.connect(lambda _=False, page=thing.page: self.page_wanted.emit(page))
            self._pills.addWidget(button)
        self._waiting.setVisible(bool(waiting))

    def set_compact(self, compact: bool) -> None:
        """Leave only the camera's picture with its line, or show everything."""
        self._compact = compact
        self._words.setVisible(not compact)
        self._space()

    def show_day_notice(self, words: str) -> None:
        """Say that the date has changed, until somebody has read it; without words, nothing."""
        self.day_notice.show_words(words)
        self._space()

    def _space(self) -> None:
        """Leave space around everything; the notice takes some of it."""
        theme, compact, noticed = self._theme, self._compact, not self.day_notice.isHidden()
        edge = theme.px(12) if noticed else 0
        self._column.setContentsMargins(edge, edge, edge, 0)
        side = theme.px(12 if compact else 36)
        above = theme.px(8) if noticed else side
        below = theme.px(12) if noticed else side
        self._row.setContentsMargins(theme.px(12 if compact else 44) - edge, above, side - edge, below)

    def _way(self, icon: str, words: str) -> QHBoxLayout:
        row = columns(self._theme, gap=14)
        row.addWidget(
            IconLabel(self._theme, icon, 22, "accent_soft_ink", ground="accent_soft", ground_at_base=40)
        )
        row.addWidget(Text(self._theme, words, "desk_line"))
        row.addStretch()
        return row
