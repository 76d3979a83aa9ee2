"""Reads the body of a sheet column after column, and gathers its problems and the rows it has to reject."""

from __future__ import annotations

from collections.abc import Mapping

from pact_desktop.domain.sentence import Sentence, said
from pact_desktop.roster_files.cell_errors import UNSAVED_FORMULA
from pact_desktop.roster_files.column_names import IGNORED
from pact_desktop.roster_files.columns import Body
from pact_desktop.roster_files.field_cells import LONGEST_CELL, Doubt, Reader, field_reader, too_long
from pact_desktop.roster_files.formulas import restore
from pact_desktop.roster_files.headers import Column, Header
from pact_desktop.roster_files.mapping import ColumnMapping
from pact_desktop.roster_files.plain import plain
from pact_desktop.roster_files.problems import Problem, Severity, shortened

_ERROR_CELL = said("The spreadsheet shows an error here, so this cell says nothing.")

Values = list[str | None]
"""One column: what each row of the body says, None where it says nothing that counts."""


class BodyReader:
    """One body as it is being read. Rows are counted by their place in the body, from 0.

    ``columns`` are the columns by field; ``problems`` those found so far; ``rejected`` the rows that cannot
    come in; ``unclear`` the texts of each row that were left out, each after its column's header.
    """

    def __init__(self, header: Header, body: Body, mapping: ColumnMapping) -> None:
        self.columns: Mapping[str, Column] = {
            column.field: column for column in header.columns if column.field is not None
        }
        self.body = body
        self.problems: list[Problem] = []
        self.rejected: set[int] = set()
        self.unclear: dict[int, tuple[str, ...]] = {}
        self._header_row = header.row
        self._mapping = mapping

    @property
    def size(self) -> int:
        """How many rows the body has."""
        return len(self.body.numbers)

    def header_of(self, field: str) -> str:
        """The header of a field's column, "" if there is none."""
        return self.columns[field].header if field in self.columns else ""

    def read(self, field: str, reader: Reader | None = None) -> Values:
        """Read the column of a field, each distinct text once, and note the doubts about its cells."""
        column = self.columns[field]
        cells = self.body.cells[column.index]
        reader = reader or field_reader(field)
        words = self._mapping.words(field)
        values: dict[str, str | None] = {}
        doubts: dict[str, Doubt] = {}
        for text in set(cells):
            ours = words.get(plain(text), text) if words else restore(text)
            reading = reader(ours) if len(ours) <= LONGEST_CELL else too_long(ours)
            if isinstance(reading, Doubt):
                doubts[text] = reading
                values[text] = reading.value
            else:
                values[text] = reading
        if doubts:
            for index, text in enumerate(cells):
                if text in doubts:
                    self.note(index, column.header, text, doubts[text])
        return [values[text] for text in cells]

    def note(self, index: int, header: str, text: str, doubt: Doubt) -> None:
        """Note a doubt about a cell, or, with no header, about the whole row."""
        number = self.body.numbers[index]
        severity = Severity.ERROR if doubt.rejects else Severity.WARNING
        self.problems.append(
            Problem(number, header, shortened(text), doubt.problem, severity, doubt.suggestions)
        )
        if doubt.rejects:
            self.rejected.add(index)
        elif doubt.value is None:
            self.unclear[index] = (*self.unclear.get(index, ()), header, text)

    def tell_cells_without_value(self) -> None:
        """Warn of cells of the columns that count which hold an error, or a formula without its value.

        Errors are told cell by cell; formulas once for the column, for it is mostly all of them.
        """
        for field, column in self.columns.items():
            lost = self.body.without_value.get(column.index, {}) if field not in IGNORED else {}
            for index, text in lost.items():
                if text != UNSAVED_FORMULA:
                    self.note(index, column.header, text, Doubt(None, _ERROR_CELL))
            formulas = sum(text == UNSAVED_FORMULA for text in lost.values())
            if formulas:
                problem = said(
                    "Formulas were saved without their values in {count} cells of this column; these cells "
                    "say nothing. Open the file in a spreadsheet program, save it, and import it again.",
                    count=formulas,
                )
                self.problems.append(Problem(self._header_row, column.header, "", problem))

    def tell(self, problem: Sentence) -> None:
        """Note what concerns the whole file, at its header."""
        self.problems.append(Problem(self._header_row, "", "", problem))
