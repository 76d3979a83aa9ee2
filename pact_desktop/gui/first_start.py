"""What the program shows while no convening is open: try the demo, start a convening, open a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.focus_ring import FocusRing
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.logo import Logo
from pact_desktop.gui.components.message import MessageBar
from pact_desktop.gui.components.panel import Panel, clear, columns, rows
from pact_desktop.gui.components.segments import Segments
from pact_desktop.gui.components.start_card import StartCard
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme

_LANGUAGES = ("en", "es")
_SHOWN_FILES = 2


class FirstStart(QWidget):
    """Emits what the person wants; opening is done elsewhere."""

    demo_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    file_wanted = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, theme: Theme, recent: Sequence[Path] = (), language: str = "en") -> None:
        super().__init__()
        self.setObjectName("window")
        self._theme = theme
        self._recent = list(recent)
        self._gaps: list[QWidget] = []
        column = rows(theme, self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(24))
        self._languages = Segments(theme, ["English", "Español"], icons=["language"])
        self._languages.set_current(_LANGUAGES.index(language) if language in _LANGUAGES else 0)
        self._languages.chosen.connect(lambda index: self.language_chosen.emit(_LANGUAGES[index]))
        column.addWidget(self._languages, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._logo = Logo(theme, 52)
        column.addWidget(self._logo, 0, middle)
        column.addWidget(self._gap(26))
        self._welcome = Text(theme, "", "welcome")
        self._promise = Text(theme, "", "lead", "text_muted")
        column.addWidget(self._welcome, 0, middle)
        column.addWidget(self._gap(8))
        column.addWidget(self._promise, 0, middle)
        column.addWidget(self._gap(38))
        self._cards = [
            StartCard(theme, "1", "player-play", "", ""),
            StartCard(theme, "2", "calendar-plus", "", ""),
            StartCard(theme, "3", "folder-open", "", ""),
        ]
        self._row = columns(theme, gap=18)
        for card, wanted in zip(
            self._cards, (self.demo_wanted, self.new_wanted, self.open_wanted), strict=True
        ):
            card.clicked.connect(wanted)
            self._row.addWidget(card)
        self._middle = QWidget()
        self._middle.setMaximumWidth(theme.px(936))
        inner = rows(theme, self._middle)
        inner.addLayout(self._row)
        inner.addSpacing(theme.px(30))
        self._before = Text(theme, "", "small", "text_muted", weight=500)
        inner.addWidget(self._before)
        inner.addSpacing(theme.px(6))
        self._files = rows(theme, gap=8)
        inner.addLayout(self._files)
        centre = columns(theme)
        centre.addStretch(1)
        centre.addWidget(self._middle, 100)
        centre.addStretch(1)
        column.addLayout(centre)
        column.addStretch(3)
        self.messages = MessageBar(theme, self)
        self._ring = FocusRing(theme, self)
        self._put_words()
        self.setMinimumSize(theme.px(480), theme.px(340))
        self.resize(theme.px(1280), theme.px(720))
        self._cards[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cards = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2}
        chosen = cards.get(Qt.Key(event.key()))
        if chosen is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        self._cards[chosen].click()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._put_words()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self._theme
        narrow = self.width() < theme.tokens.breakpoint("rail")
        low = self.height() < theme.px(560)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._row.setSpacing(theme.px(8 if narrow else 18))
        for card in self._cards:
            card.set_compact(narrow)
        self._logo.setVisible(not low)
        self._promise.setVisible(not low)
        for file_row in range(self._files.count()):
            item = self._files.itemAt(file_row)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setVisible(not low)
        self._before.setVisible(bool(self._recent) and not low)
        for gap in self._gaps:
            gap.setVisible(not low)

    def _gap(self, at_base: int) -> QWidget:
        """Return an empty stretch that a low window gives up."""
        gap = QWidget()
        gap.setFixedHeight(self._theme.px(at_base))
        self._gaps.append(gap)
        return gap

    def _put_words(self) -> None:
        self.setWindowTitle(self.tr("PACT Desktop"))
        self._welcome.setText(self.tr("Welcome to PACT Desktop"))
        self._promise.setText(
            self.tr("Check-in, badges and the roster, all on this computer. No network needed.")
        )
        words = [
            (
                self.tr("Open the demo"),
                self.tr("300 invented people and two mornings to try everything on. Nothing can break."),
            ),
            (
                self.tr("Start a convening"),
                self.tr("Title and two dates. Then bring in your spreadsheet."),
            ),
            (
                self.tr("Open a file"),
                self.tr("A convening you got by stick, share or backup (.pact)."),
            ),
        ]
        for card, (title, sentence) in zip(self._cards, words, strict=True):
            card.set_words(title, sentence)
        self._before.setText(self.tr("Opened before"))
        self._before.setVisible(bool(self._recent))
        clear(self._files)
        for path in self._recent[:_SHOWN_FILES]:
            self._files.addWidget(self._file_row(path))

    def _file_row(self, path: Path) -> QWidget:
        theme = self._theme
        panel = Panel()
        row = columns(theme, panel, gap=10)
        row.setContentsMargins(theme.px(16), theme.px(5), theme.px(8), theme.px(5))
        row.addWidget(IconLabel(theme, "file", 18))
        row.addWidget(Text(theme, path.name, weight=600))
        row.addWidget(Text(theme, str(path.parent), "small", "text_muted"))
        row.addStretch()
        button = Button(theme, self.tr("Open"), "link", height="hit_min")
        button.setAccessibleName(self.tr("Open {name}").format(name=path.name))
        button.clicked.connect(lambda _=False: self.file_wanted.emit(str(path)))
        row.addWidget(button)
        return panel
