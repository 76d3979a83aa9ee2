"""Every change that the roster page makes to people."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from pact_desktop.gui.editor import Editor
from pact_desktop.operations.edit import edit
from pact_desktop.operations.edit_many import Change, edit_many
from pact_desktop.operations.register import DayWishes, register


class RosterEditor(Editor):
    """Changes one person, several, or adds one. What was refused can be asked for ``again``."""

    _asked: Callable[[str | None], None] | None = None

    def again(self, reason: str | None = None) -> None:
        """Ask once more for the last change, with another reason or the same."""
        if self._asked is not None:
            self._asked(reason)

    def change_one(
        self, origin: str, attendee_id: str, change: Change, words: str, reason: str | None = None
    ) -> None:
        """Change one person; ``words`` say what was done, for the message that offers to take it back."""
        self._asked = lambda why: self.change_one(origin, attendee_id, change, words, why or reason)
        self.ask(
            origin,
            lambda actor: edit(self._file, actor, attendee_id, change.fields, change.standings, reason),
            words,
        )

    def change_many(
        self, origin: str, changes: Mapping[str, Change], words: str, reason: str | None = None
    ) -> None:
        """Change several people as one operation."""
        self._asked = lambda why: self.change_many(origin, changes, words, why or reason)
        self.ask(origin, lambda actor: edit_many(self._file, actor, changes, reason), words)

    def set_for_many(
        self, origin: str, attendee_ids: Sequence[str], change: Change, words: str, reason: str | None = None
    ) -> None:
        """Give several people the same values."""
        self.change_many(origin, dict.fromkeys(attendee_ids, change), words, reason)

    def add(
        self,
        origin: str,
        fields: Mapping[str, str],
        wishes: DayWishes,
        words: str,
        reason: str | None = None,
    ) -> None:
        """Register somebody."""
        self._asked = lambda why: self.add(origin, fields, wishes, words, why or reason)
        self.ask(origin, lambda actor: register(self._file, actor, fields, wishes, reason), words)
