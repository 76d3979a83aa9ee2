"""The current look: follows the system's light or dark, fills the style sheet, tells everyone of a change.

The application makes one ``Theme`` and hands it to every widget that paints.
"""

from __future__ import annotations

import re
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from pact_desktop.gui.icons import IconCache, svg_text
from pact_desktop.gui.style.tokens import Mode, OutcomeLook, Tokens, read_table
from pact_desktop.resources import resource

_NAME = re.compile(r"@\{([\w.]+)\}")
_ICON = re.compile(r"@\{icon ([\w-]+) (\w+)\}")


class Theme(QObject):
    """Tokens, fonts, icons and style sheet of the running application.

    ``changed`` is emitted after the mode or the text size changed; painted widgets repaint on it.
    """

    changed = Signal()

    def __init__(self, application: QApplication, text_px: float = 0) -> None:
        """``text_px`` is the body text in logical pixels; 0 takes the system's text size."""
        super().__init__()
        self._application = application
        self._table = read_table()
        self._chosen: Mode | None = None
        self._text_px = text_px or float(QFontInfo(application.font()).pixelSize())
        self._tinted = TemporaryDirectory(prefix="pact-desktop-icons-")
        self._icons = IconCache()
        for name in self._table["font"]["files"]:
            QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        self.tokens = Tokens(self._system_mode(), self._text_px, self._table)
        application.setStyle("fusion")
        application.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    def choose(self, mode: Mode | None) -> None:
        """Set light or dark; None follows the system."""
        self._chosen = mode
        self._remake()

    def set_text_px(self, text_px: float) -> None:
        """Set the body text size in logical pixels."""
        self._text_px = text_px
        self._remake()

    def colour(self, name: str) -> QColor:
        """Return a colour of the current mode."""
        return self.tokens.colour(name)

    def outcome(self, code: str) -> OutcomeLook:
        """Return the look of an outcome in the current mode."""
        return self.tokens.outcome(code)

    def px(self, at_base: float) -> int:
        """Return a length, given at the base text size, for the current one."""
        return self.tokens.px(at_base)

    def icon(self, name: str, at_base: float, colour: QColor, widget: QWidget) -> QPixmap:
        """Return an icon ``at_base`` pixels wide (it grows with the text), sharp on the widget's screen."""
        size = self.px(at_base)
        return self._icons.pixmap(
            name, size, colour, self.tokens.icon_stroke(size), widget.devicePixelRatioF()
        )

    def paint_icon(self, painter: QPainter, name: str, colour: QColor, box: QRectF, widget: QWidget) -> None:
        """Paint an icon into the middle of ``box``; its side is the smaller side of the box."""
        side = round(min(box.width(), box.height()))
        pixmap = self._icons.pixmap(
            name, side, colour, self.tokens.icon_stroke(side), widget.devicePixelRatioF()
        )
        target = QRectF(0, 0, side, side)
        target.moveCenter(box.center())
        painter.drawPixmap(target.toRect().topLeft(), pixmap)

    def _system_mode(self) -> Mode:
        dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return Mode.DARK if dark else Mode.LIGHT

    def _system_changed(self) -> None:
        if self._chosen is None:
            self._remake()

    def _remake(self) -> None:
        tokens = Tokens(self._chosen or self._system_mode(), self._text_px, self._table)
        if (tokens.mode, tokens.text_px) == (self.tokens.mode, self.tokens.text_px):
            return
        self.tokens = tokens
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        self._application.setFont(self.tokens.font("body"))
        self._application.setPalette(self._palette())
        template = resource("style", "desk.qss").read_text(encoding="utf-8")
        self._application.setStyleSheet(self.fill(template))

    def fill(self, template: str) -> str:
        """Return a style sheet template with the current tokens put in for the ``@{names}``."""
        with_icons = _ICON.sub(lambda found: self._tinted_file(found[1], found[2]), template)
        return _NAME.sub(lambda found: self.tokens.replacement(found[1]), with_icons)

    def _tinted_file(self, name: str, colour_name: str) -> str:
        # A style sheet can only name files, so the few icons that it needs are written in their colour.
        path = Path(self._tinted.name) / f"{name}-{colour_name}-{self.tokens.mode.value}.svg"
        path.write_text(svg_text(name, self.colour(colour_name), 2), encoding="utf-8")
        return f'url("{path.as_posix()}")'

    def _palette(self) -> QPalette:
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: "background",
            QPalette.ColorRole.WindowText: "text",
            QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.AlternateBase: "hover",
            QPalette.ColorRole.Text: "text",
            QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.ButtonText: "text",
            QPalette.ColorRole.PlaceholderText: "text_muted",
            QPalette.ColorRole.Highlight: "accent",
            QPalette.ColorRole.HighlightedText: "accent_ink",
            QPalette.ColorRole.ToolTipBase: "raised",
            QPalette.ColorRole.ToolTipText: "text",
            QPalette.ColorRole.Link: "link",
            QPalette.ColorRole.Accent: "accent",
        }
        for role, name in roles.items():
            palette.setColor(role, self.colour(name))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text_disabled"))
        return palette
