"""Bringing in a roster file: what it would do, the mapping that can be changed, and the import itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from pact_desktop.domain.errors import UnreadableInputError, UserError
from pact_desktop.gui.jobs import Runner
from pact_desktop.gui.roster.import_work import ImportAccount, ImportWork, Understood
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.import_figures import Agreed, ConfirmationNeededError
from pact_desktop.operations.import_roster import ImportOptions
from pact_desktop.roster_files.headers import header_shape
from pact_desktop.roster_files.mapping import ColumnMapping, mapping_from_json
from pact_desktop.settings import Settings
from pact_desktop.store.convening_file import ConveningFile


class ImportView(Protocol):
    """What the presenter tells the wizard."""

    def reading(self) -> None:
        """The file is being read and compared."""

    def show_preview(self, account: ImportAccount) -> None:
        """What the import would do."""

    def ask_again(self) -> None:
        """Nothing was imported: the roster was changed since. What the import would do now is shown next."""

    def show_problem(self, problem: UserError) -> None:
        """The file cannot be used, or not like this."""

    def progress(self, done: int, total: int) -> None:
        """So many rows of all are in; called from the writer's thread."""

    def imported(self, account: ImportAccount) -> None:
        """The file is in."""


@dataclass(frozen=True, slots=True)
class _Preview:
    number: int
    understood: Understood | None = None
    account: ImportAccount | None = None
    problem: UserError | None = None


@dataclass(slots=True)
class _Wish:
    """What is to be imported, and how."""

    path: Path
    options: ImportOptions = field(default_factory=ImportOptions)


class ImportPresenter:
    """Each change of the wish reads the file again; only the newest answer is shown."""

    def __init__(
        self,
        file: ConveningFile,
        settings: Settings,
        actor: Callable[[], Actor],
        runner: Runner,
        view: ImportView,
    ) -> None:
        self._work = ImportWork(file)
        self._settings = settings
        self._actor = actor
        self._runner = runner
        self._view = view
        self._wish: _Wish | None = None
        self._number = 0
        self.understood: Understood | None = None

    def choose(self, path: Path) -> None:
        """Read another file; a mapping that was chosen for a file with the same columns is taken again."""
        approved = self._wish.options.approved if self._wish is not None else False
        self._wish = _Wish(path, ImportOptions(approved=approved))
        self._read()

    def set_approved(self, approved: bool) -> None:
        """Whether each yes is an approval already."""
        if self._wish is not None:
            self._wish.options = replace(self._wish.options, approved=approved)
            self._read()

    def set_field(self, header: str, field_name: str | None) -> None:
        """Take the column under ``header`` as a field; None leaves it alone."""
        if self._wish is not None:
            before = self._wish.options.mapping or ColumnMapping()
            mapping = ColumnMapping({**before.columns, header: field_name}, before.values)
            self._wish.options = replace(self._wish.options, mapping=mapping)
            self._read()

    def set_word(self, field_name: str, theirs: str, ours: str) -> None:
        """Take a text of theirs in a field's column as ours; an empty text takes that back."""
        if self._wish is not None:
            before = self._wish.options.mapping or ColumnMapping()
            words = {**before.values.get(field_name, {}), theirs: ours}
            if not ours:
                del words[theirs]
            mapping = ColumnMapping(before.columns, {**before.values, field_name: words})
            self._wish.options = replace(self._wish.options, mapping=mapping)
            self._read()

    @property
    def words(self) -> Mapping[str, Mapping[str, str]]:
        """Our words for theirs, by field."""
        mapping = self._wish.options.mapping if self._wish is not None else None
        return mapping.values if mapping is not None else {}

    def prefer(self, attendee_id: str, field_name: str, edited_here: bool, takes_file: bool) -> None:
        """Whether the file's value is taken or what stands here stays, for one field of one person.

        What was edited here stays by itself, what was not is taken by itself.
        """
        if self._wish is None:
            return
        this, options = {(attendee_id, field_name)}, self._wish.options
        if edited_here:
            chosen = frozenset(options.prefer_file) - this
            options = replace(options, prefer_file=chosen | this if takes_file else chosen)
        else:
            chosen = frozenset(options.prefer_here) - this
            options = replace(options, prefer_here=chosen if takes_file else chosen | this)
        self._wish.options = options
        self._read()

    def bring_in(self, agreed: Agreed) -> None:
        """Import what the preview showed and somebody agreed to; what goes beyond it is asked about anew."""
        wish, understood, actor = self._wish, self.understood, self._actor()
        if wish is None or understood is None:
            return
        options = wish.options
        self._runner.write(
            lambda: self._work.bring_in(actor, understood, options, agreed, self._view.progress),
            self,
            "_imported",
        )

    def close(self) -> None:
        """Let go of the file, also while it is read."""
        self._number += 1
        self._work.close()

    def failed(self, problem: Exception) -> None:
        """The import did not work; nothing was recorded."""
        if not isinstance(problem, UserError):
            raise problem
        if isinstance(problem, ConfirmationNeededError):
            self._read()
            self._view.ask_again()
        else:
            self._view.show_problem(problem)

    def _read(self) -> None:
        assert self._wish is not None
        self._number += 1
        number, path, options = self._number, self._wish.path, self._wish.options
        self.understood = None
        self._view.reading()

        def read() -> _Preview:
            try:
                return _Preview(number, *self._work.look(path, options))
            except UserError as problem:
                return _Preview(number, problem=problem)

        self._runner.read(read, self, "_previewed")

    def _previewed(self, preview: _Preview) -> None:
        if preview.number != self._number:
            return
        if preview.problem is not None:
            self._view.show_problem(preview.problem)
        elif preview.account is not None and not self._recall_mapping(preview.account):
            self.understood = preview.understood
            self._view.show_preview(preview.account)

    def _recall_mapping(self, account: ImportAccount) -> bool:
        """Take the mapping kept for these columns, if none is chosen yet, and read the file again."""
        assert self._wish is not None
        kept = self._settings.roster_mappings.get(_shape(account))
        if self._wish.options.mapping is not None or not kept:
            return False
        try:
            mapping = mapping_from_json(kept[0])
        except UnreadableInputError:  # kept by a program that knew other fields
            return False
        self._wish.options = replace(self._wish.options, mapping=mapping)
        self._read()
        return True

    def _imported(self, account: ImportAccount) -> None:
        mapping = self._wish.options.mapping if self._wish is not None else None
        if mapping is not None:
            self._settings.roster_mappings[_shape(account)] = [mapping.to_json()]
        self._view.imported(account)


def _shape(account: ImportAccount) -> str:
    """What is the same for files with the same columns."""
    return header_shape([column.header for column in account.columns])
