"""The buttons at the foot of a result card. They are made once and shown as the result needs them, since
making widgets anew for every scan would cost more time than painting them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from pact_desktop.gui.check_in.card_parts import IconLineView
from pact_desktop.gui.check_in.view_model import CardView, IconLine
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import clear, columns
from pact_desktop.gui.style.theme import Theme


class CardFoot(QWidget):
    """Print, fix the name, contact, take back; in a narrow window the first two and a menu."""

    print_wanted = Signal()
    new_badge_wanted = Signal()
    fix_wanted = Signal()
    contact_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._view = CardView("not_a_badge", "")
        self._help: IconLine | None = None
        self._row = columns(theme, self)
        self._help_place = columns(theme)
        self._row.addLayout(self._help_place)
        self.print = self._button(self.tr("Print badge"), "printer", "F9", self.print_wanted)
        self.fix = self._button(self.tr("Fix name"), "pencil", "F2", self.fix_wanted)
        self.contact = self._button(self.tr("Contact"), "phone", "F4", self.contact_wanted)
        self.more = Button(theme, self.tr("More"), icon="dots", key="F10", height="hit_min")
        self.more.clicked.connect(lambda: self.open_more(self.more))
        self._row.addWidget(self.more)
        self._row.addStretch()
        self.take_back = self._button(self.tr("Take back"), "arrow-back-up", "Ctrl Z", self.undo_wanted)

    def show_for(self, view: CardView, compact: bool) -> None:
        """Show what the result needs."""
        self._view = view
        theme = self._theme
        height = "hit_min" if compact else "hit_min_desk"
        quiet = bool(view.remedies) and not compact
        for button in (self.print, self.fix, self.contact):
            button.set_kind("on-colour" if quiet else "secondary")
        for button in (self.print, self.fix, self.contact, self.take_back):
            button.set_height(height)
        self.print.setText(self.tr("Print") if compact else self.tr("Print badge"))
        self.contact.set_icon_name("phone" if view.help_line is None else "id")
        self.print.setVisible(view.can_print and not (compact and view.remedies))
        self.fix.setVisible(bool(view.attendee_id) and view.help_line is None and not compact)
        self.contact.setVisible(bool(view.attendee_id) and not compact)
        self.more.setVisible(bool(view.attendee_id) and compact and not view.remedies)
        self.take_back.setVisible(bool(view.operation_id))
        self._show_help(None if compact else view.help_line)
        self._row.setSpacing(theme.px(28 if quiet else 6 if compact else 8))
        self.setVisible(bool(view.operation_id) or not (compact and view.remedies))
        self._fit()

    def open_more(self, beside: QWidget) -> None:
        """Open the menu of what a narrow window has no room for."""
        menu = QMenu(beside)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._view.can_print:
            menu.addAction(self.tr("Print badge"), self.print_wanted.emit)
            menu.addAction(self.tr("New badge for a lost one…"), self.new_badge_wanted.emit)
        menu.addAction(self.tr("Fix name"), self.fix_wanted.emit)
        menu.addAction(self.tr("Contact"), self.contact_wanted.emit)
        menu.popup(beside.mapToGlobal(beside.rect().topLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _button(self, words: str, icon: str, key: str, then: object) -> Button:
        button = Button(self._theme, words, icon=icon, key=key, height="hit_min_desk")
        button.clicked.connect(then)
        self._row.addWidget(button)
        return button

    def _show_help(self, line: IconLine | None) -> None:
        if line == self._help:
            return
        self._help = line
        clear(self._help_place)
        self._row.setStretch(0, 100 if line is not None else 0)
        if line is not None:
            words = IconLineView(self._theme, line, "text_muted", "small", "text_muted")
            self._help_place.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)

    def _fit(self) -> None:
        """Leave the icons out where words and keys need the room."""
        buttons = [self.print, self.fix, self.contact, self.take_back]
        shown = [button for button in buttons if not button.isHidden()]
        for button in shown:
            button.set_icon_shown(True)
        wanted = sum(button.sizeHint().width() for button in shown) + self._row.spacing() * len(shown)
        if wanted > self.width():
            for button in shown:
                button.set_icon_shown(False)
