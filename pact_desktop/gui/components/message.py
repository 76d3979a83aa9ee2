"""Messages: a dark line at the foot of the window for six seconds, with one thing to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import Panel, columns
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme


class MessageBar(Panel):
    """Shows the newest message over its parent's foot; stays while the mouse is on it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("message", parent)
        self._theme = theme
        self._over = parent
        self._action: Callable[[], None] | None = None
        row = columns(theme, self, margin=6, gap=10)
        row.setContentsMargins(theme.px(16), theme.px(4), theme.px(10), theme.px(4))
        self._icon = IconLabel(theme, "info-circle", 18, "background")
        self._text = Text(theme, "", "body", "background", wrap=True)
        self._button = Button(theme, "", "message", height="hit_min")
        self._button.clicked.connect(self.press_action)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def tell(
        self,
        sentence: str,
        icon: str = "info-circle",
        action: str = "",
        then: Callable[[], None] | None = None,
    ) -> None:
        """Show a sentence; ``action`` names the one button, ``then`` is what it does."""
        self._text.setText(sentence)
        self._icon.set_icon(icon, "background")
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._action = then
        self.setAccessibleName(sentence)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(self._theme.tokens.motion("toast_stay"))

    def text(self) -> str:
        """Return the sentence shown last."""
        return self._text.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def enterEvent(self, event: object) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start(self._theme.tokens.motion("toast_stay"))

    def press_action(self) -> None:
        """Do what the message's button says, and hide the message."""
        self.hide()
        if self._action is not None:
            self._action()

    def _place(self) -> None:
        parent = self._over
        margin = self._theme.px(24)
        width = min(parent.width() - 2 * margin, self._theme.px(640))
        height = max(self.heightForWidth(width), self.sizeHint().height(), self._theme.px(40))
        self.setGeometry(
            (parent.width() - width) // 2, parent.height() - height - self._theme.px(16), width, height
        )
