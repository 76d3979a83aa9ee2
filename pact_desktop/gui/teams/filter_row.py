"""What narrows the cards: words, and one kind of team."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from pact_desktop.gui.components.facet import FacetButton
from pact_desktop.gui.components.field import SearchField
from pact_desktop.gui.components.panel import columns
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.teams.presenter import TeamsPresenter
from pact_desktop.gui.teams.view_model import Only


class TeamsFilterRow(QWidget):
    """Tells the presenter; ``refresh`` shows what it is narrowed to."""

    def __init__(self, theme: Theme, presenter: TeamsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        row = columns(theme, self, gap=8)
        self.field = SearchField(theme, self.tr("Find a county or a person"), "filter")
        self.field.setMinimumWidth(theme.px(150))
        self.field.textChanged.connect(presenter.set_text)
        row.addWidget(self.field, 1)
        self.only = FacetButton(theme, self.tr("Filter"))
        self.only.clicked.connect(self._open_menu)
        self.only.cleared.connect(lambda: presenter.set_only(Only.ALL))
        row.addWidget(self.only)

    def refresh(self) -> None:
        """Show what the cards are narrowed to now."""
        only = self._presenter.only
        self.only.set_chosen("" if only is Only.ALL else _words(only))
        if self.field.text() != self._presenter.text:
            self.field.setText(self._presenter.text)

    def type_into(self, text: str) -> None:
        """Go on typing in the field."""
        self.field.setFocus()
        self.field.setText(self.field.text() + text)

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.popup(self.only.mapToGlobal(self.only.rect().bottomLeft()))

    def make_menu(self) -> QMenu:
        """The kinds of team, the chosen one ticked."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        group = QActionGroup(menu)
        for only in Only:
            action = QAction(_words(only), group)
            action.setCheckable(True)
            action.setChecked(only is self._presenter.only)
            action.triggered.connect(lambda _=False, only=only: self._presenter.set_only(only))
            menu.addAction(action)
        return menu


def _words(only: Only) -> str:
    words = {
        Only.ALL: QCoreApplication.translate("Teams", "All"),
        Only.SOMEBODY_MISSING: QCoreApplication.translate("Teams", "Somebody missing"),
        Only.FREE_PLACE: QCoreApplication.translate("Teams", "Free place"),
        Only.MISSING_DISCIPLINE: QCoreApplication.translate("Teams", "Missing discipline"),
        Only.NO_COORDINATOR: QCoreApplication.translate("Teams", "No coordinator"),
        Only.WAITING: QCoreApplication.translate("Teams", "Somebody waits"),
    }
    return words[only]
