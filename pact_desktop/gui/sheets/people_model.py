"""The lines of the list of people: a heading for each group, then its people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pact_desktop.domain.decision import Outcome
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.phrases import county_words
from pact_desktop.gui.sheets.proposals import Group, Proposal

Index = QModelIndex | QPersistentModelIndex
ROLE = int(Qt.ItemDataRole.UserRole)


class PeopleModel(QAbstractListModel):
    """Headings (groups) and people, top to bottom."""

    def __init__(self, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._wording = wording
        self._lines: list[Group | Proposal] = []
        self._counts: Counter[Group] = Counter()
        self._words: Mapping[Group, tuple[str, str]] = {
            Group.SIGNED: (self.tr("Signed"), self.tr("Compare the pictures, then check in.")),
            Group.UNSURE: (self.tr("Please look"), self.tr("Little ink, or a neighbour's: tick who signed.")),
            Group.EMPTY: (self.tr("Not signed"), ""),
        }

    def show_rows(self, rows: Sequence[Proposal]) -> None:
        """Show these people; the same people in the same order are only refreshed."""
        lines: list[Group | Proposal] = []
        for row in rows:
            if not lines or _group(lines[-1]) is not row.group:
                lines.append(row.group)
            lines.append(row)
        self._counts = Counter(row.group for row in rows)
        if [_key(line) for line in lines] == [_key(line) for line in self._lines]:
            self._lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, number: int) -> Group | Proposal | None:
        """What stands at a place, None beyond the end."""
        return self._lines[number] if 0 <= number < len(self._lines) else None

    def heading(self, group: Group) -> tuple[str, str]:
        """A group's title with its number, and what to do."""
        title, hint = self._words[group]
        return f"{title}  {self._counts[group]}", hint

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.line(index.row()), Group):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        line = self.line(index.row())
        if line is None:
            return None
        if role == ROLE:
            return line
        if role in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)):
            if isinstance(line, Group):
                return " ".join(self.heading(line))
            ticked = self.tr("ticked") if line.is_ticked else self.tr("not ticked")
            outcome = line.decision.outcome
            state = ticked if outcome is Outcome.ADMITTED else self._wording.headline(outcome)
            return f"{name_of(line)}, {self._words[line.group][0]}, {state}"
        return None


def name_of(row: Proposal) -> str:
    """Who signs there; the printed id where this file knows nobody."""
    return (row.attendee.display_name if row.attendee else "") or row.printed_id


def detail_of(row: Proposal) -> str:
    """Agency and county; the agency alone where its name tells the county."""
    if row.attendee is None:
        return ""
    agency, county = row.attendee.agency, row.attendee.county
    if county and county in agency:
        return agency
    return " · ".join(filter(None, (agency, county_words(county))))


def _group(line: Group | Proposal) -> Group:
    return line if isinstance(line, Group) else line.group


def _key(line: Group | Proposal) -> object:
    return line if isinstance(line, Group) else line.key
