"""Exporting the roster: who, whether with codes, and where to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QRadioButton, QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.phrases import people_count
from pact_desktop.gui.roster.presenter import RosterPresenter
from pact_desktop.operations.contact_cards import ContactCardsResult, write_contact_cards
from pact_desktop.operations.export_roster import export_to_file


class ExportDialog(QDialog):
    """Asks what to export, then for the file; the writing runs in a worker."""

    def __init__(self, context: Context, presenter: RosterPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._presenter = presenter
        theme = context.theme
        self.setWindowTitle(self.tr("Export the roster"))
        column = rows(theme, self, margin=24, gap=8)
        column.addWidget(Text(theme, self.tr("Export the roster"), "heading"))
        about = self.tr(
            "Registrations and attendance, for a spreadsheet. Bringing the file in again changes nothing."
        )
        column.addWidget(Text(theme, about, "body", "text_muted", wrap=True))
        chosen, shown = presenter.chosen(), len(presenter.places)
        self._everyone = QRadioButton(self._with_count(self.tr("Everyone"), presenter.total))
        self._shown = QRadioButton(self._with_count(self.tr("Those shown"), shown))
        self._chosen = QRadioButton(self._with_count(self.tr("Those chosen"), len(chosen)))
        for button in (self._everyone, self._shown, self._chosen):
            column.addWidget(button)
        self._shown.setEnabled(0 < shown < presenter.total)
        self._chosen.setEnabled(len(chosen) > 1)
        self._everyone.setChecked(True)
        self._codes = QCheckBox(self.tr("With badge codes, for printing elsewhere"))
        column.addWidget(self._codes)
        column.addSpacing(theme.px(8))
        foot = columns(theme, gap=8)
        foot.addStretch()
        cancel = Button(theme, self.tr("Cancel"), key="Esc")
        cancel.clicked.connect(self.reject)
        self._save = Button(theme, self.tr("Save as…"), "primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self._ask_file)
        foot.addWidget(cancel)
        foot.addWidget(self._save)
        column.addLayout(foot)
        self.setMinimumWidth(theme.px(420))

    def write_to(self, path: Path) -> None:
        """Write the file in a worker; the dialog closes once it is written."""
        file, codes, only = self._context.file, self._codes.isChecked(), self._ids()
        self._save.setEnabled(False)
        if path.suffix.casefold() == ".vcf":
            self._context.workers.read(lambda: write_contact_cards(file, path, only), self, "cards_written")
            return
        self._context.workers.read(
            lambda: (path, export_to_file(file, path, with_codes=codes, only=only)), self, "written"
        )

    def written(self, result: tuple[Path, int]) -> None:
        """The file is there."""
        path, count = result
        words = self.tr("{people} exported to {file}.")
        self._context.tell(words.format(people=people_count(count), file=path.name), "table-export")
        self.accept()

    def cards_written(self, result: ContactCardsResult) -> None:
        """The contact cards are there."""
        count = len(result.attendees) + len(result.contacts)
        words = self.tr("{people} exported to {file}.").format(
            people=people_count(count), file=result.path.name
        )
        if result.not_agreed:
            left_out = self.tr("Not agreed to be listed: {people}.")
            words = f"{words} {left_out.format(people=people_count(len(result.not_agreed)))}"
        self._context.tell(words, "table-export")
        self.accept()

    def failed(self, problem: Exception) -> None:
        """The file could not be written."""
        if not isinstance(problem, UserError):
            raise problem
        self._save.setEnabled(True)
        self._context.tell_problem(problem)

    def _ids(self) -> frozenset[str] | None:
        if self._shown.isChecked():
            lines = range(len(self._presenter.places))
            return frozenset(self._presenter.row(line).attendee_id for line in lines)
        return frozenset(self._presenter.chosen()) if self._chosen.isChecked() else None

    def _ask_file(self) -> None:
        kinds = self.tr("Excel workbook (*.xlsx);;CSV (*.csv);;Contact cards of those who agreed (*.vcf)")
        start = self._context.file.path.stem
        path = file_dialogs.ask_save_path(self, self.tr("Export the roster"), start, kinds)
        if path is not None:
            self.write_to(path)

    def _with_count(self, words: str, count: int) -> str:
        return f"{words}: {people_count(count)}"
