"""The words of the roster's cells: the domain's, and those that only a table says."""

from __future__ import annotations

from pact_desktop.domain.wording import Wording

IN_SINCE = "In {time}"
CAME_AND_LEFT = "{time}, left"


class RosterWords(Wording):
    """The domain's words and a few of the table's own."""

    def in_since(self, moment: str) -> str:
        """Inside since a moment (ISO 8601)."""
        return self._translate(IN_SINCE).format(time=self._time(moment))

    def came_and_left(self, moment: str) -> str:
        """Came at a moment (ISO 8601) and left since."""
        return self._translate(CAME_AND_LEFT).format(time=self._time(moment))
