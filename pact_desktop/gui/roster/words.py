"""The words of the roster's cells: the domain's, and those that only a table says."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pact_desktop.domain.people import Standing
from pact_desktop.domain.wording import Wording

_STANDINGS = {
    Standing.REQUESTED: str(QT_TRANSLATE_NOOP("Standings", "Requested")),
    Standing.WAITLISTED: str(QT_TRANSLATE_NOOP("Standings", "Waitlisted")),
    Standing.APPROVED: str(QT_TRANSLATE_NOOP("Standings", "Approved")),
    Standing.DECLINED: str(QT_TRANSLATE_NOOP("Standings", "Declined")),
    Standing.CANCELLED: str(QT_TRANSLATE_NOOP("Standings", "Cancelled")),
}
"""A standing in one word: where the card at the door says a sentence, a cell has room for a word."""


class RosterWords(Wording):
    """The domain's words and a few of the table's own."""

    def standing(self, standing: Standing) -> str:
        """A standing in one word."""
        return QCoreApplication.translate("Standings", _STANDINGS[standing])

    def in_since(self, moment: str) -> str:
        """Inside since a moment (ISO 8601)."""
        return QCoreApplication.translate("Roster", "In {time}").format(time=self.time_of(moment))

    def came_and_left(self, moment: str) -> str:
        """Came at a moment (ISO 8601) and left since."""
        return QCoreApplication.translate("Roster", "{time}, left").format(time=self.time_of(moment))
