"""Sets a handheld scanner up: one scan of the code shown teaches its speed and its keyboard layout."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.key_outlet import HeardKey
from pact_desktop.gui.sentences import problem_words
from pact_desktop.gui.style.theme import Theme
from pact_desktop.scanning.profile_text import profile_to_text
from pact_desktop.scanning.scanner_profile import SETUP_TEXT, ScannerProfile, learn_scanner


class CodeView(QWidget):
    """A QR code, black on white in dark mode too, so that every scanner reads it."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        import qrcode  # takes a moment to load, and is wanted in this dialog only

        symbol = qrcode.QRCode(border=4)
        symbol.add_data(text)
        self._rows: list[list[bool]] = symbol.get_matrix()
        side = theme.px(220)
        self.setFixedSize(QSize(side, side))
        self.setAccessibleName(self.tr("Set-up code"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        module = self.width() / len(self._rows)
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(
                        QRectF(x * module, y * module, module, module).toAlignedRect(),
                        QColor(Qt.GlobalColor.black),
                    )


class ScannerDialog(QDialog):
    """While it is open the keys of one scan are heard as they come, and nothing is checked in by them."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        theme = context.theme
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Set up the handheld scanner"))
        column = rows(theme, self, margin=24, gap=12)
        column.addWidget(Text(theme, self.tr("Scan this code with the handheld"), "title"))
        column.addWidget(CodeView(theme, SETUP_TEXT), 0, Qt.AlignmentFlag.AlignHCenter)
        self.words = Text(theme, self.tr("Press no key meanwhile."), "body", "text_muted", wrap=True)
        column.addWidget(self.words)
        foot = columns(theme, gap=8)
        usual = Button(theme, self.tr("It is a usual one"), "quiet")
        usual.setAutoDefault(False)
        usual.clicked.connect(lambda: self._use(ScannerProfile()))
        close = Button(theme, self.tr("Close"), key="Esc")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot.addWidget(usual)
        foot.addStretch()
        foot.addWidget(close)
        column.addLayout(foot)
        self.setMinimumWidth(theme.px(420))
        context.keys.learned.connect(self._learned)
        context.keys.begin_lesson()
        self.finished.connect(context.keys.end_lesson)

    def _learned(self, keys: list[HeardKey]) -> None:
        try:
            profile = learn_scanner(keys)
        except UserError as problem:
            self.words.setText(problem_words(problem))
            self.words.set_ink("danger")
            self._context.keys.begin_lesson()
            return
        self._use(profile)

    def _use(self, profile: ScannerProfile) -> None:
        self._context.keys.use(profile)
        self._context.settings.scanner = profile_to_text(profile)
        self._context.setting_changed.emit("scanner")
        self._context.tell(self.tr("The handheld scanner is set up."), "circle-check")
        self.accept()
