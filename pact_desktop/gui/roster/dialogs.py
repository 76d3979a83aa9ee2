"""What the roster page opens: dialogs and popups, each loaded when it is first wanted."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pact_desktop.gui.context import Context
from pact_desktop.gui.roster.editor import RosterEditor
from pact_desktop.gui.roster.filter_row import FilterRow
from pact_desktop.gui.roster.presenter import RosterPresenter


class RosterDialogs:
    """Opens them over ``page``; what they do is told by their own signals and the editor."""

    def __init__(
        self,
        context: Context,
        presenter: RosterPresenter,
        editor: RosterEditor,
        filters: FilterRow,
        page: QWidget,
    ) -> None:
        self._context = context
        self._presenter = presenter
        self._editor = editor
        self._filters = filters
        self._page = page

    def open_import(self) -> None:
        """Bring in a roster file."""
        from pact_desktop.gui.roster.import_dialog import ImportDialog

        ImportDialog(self._context, self._presenter, self._editor, self._page).open()

    def open_export(self) -> None:
        """Write the roster to a file."""
        from pact_desktop.gui.roster.export_dialog import ExportDialog

        ExportDialog(self._context, self._presenter, self._page).open()

    def open_columns(self) -> None:
        """Choose and order the columns."""
        from pact_desktop.gui.roster.columns_popup import ColumnsPopup

        popup = ColumnsPopup(self._context.theme, self._presenter.columns, self._page)
        popup.changed.connect(self._presenter.set_columns)
        popup.open_below(self._filters.columns_button)

    def open_views(self) -> None:
        """Choose, keep, rename and delete views of the table."""
        from pact_desktop.gui.roster.views_popup import ViewsPopup

        popup = ViewsPopup(self._context.theme, self._presenter.views, self._page)
        popup.changed.connect(self._filters.refresh)
        popup.open_below(self._filters.views_button)

    def open_duplicates(self) -> None:
        """Look at likely duplicates, merge them or say that they are two people."""
        from pact_desktop.gui.duplicates.dialog import DuplicatesDialog

        DuplicatesDialog(self._context, self._editor, self._page).open()
