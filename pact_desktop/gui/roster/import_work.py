"""The work of an import, and the account of it that the wizard shows.

A large file, or one for a large roster, is read, compared and brought in by a helper, so that the desk stays
quick meanwhile. What the helper understood stays pickled here between the preview and the import.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pact_desktop.domain.badge_code import ConveningIdentity
from pact_desktop.domain.people import DAYS
from pact_desktop.gui.helper import Helper
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badge_effects import BadgeEffects
from pact_desktop.operations.import_figures import Agreed, ImportFigures
from pact_desktop.operations.import_roster import (
    ImportOptions,
    ImportResult,
    import_roster,
    preview_import,
    read_roster,
)
from pact_desktop.roster_files.headers import Column
from pact_desktop.roster_files.problems import Problem
from pact_desktop.roster_files.reconcile import Addition, Difference
from pact_desktop.roster_files.rows import Understanding
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.desk_queries import known_count

MOST_LISTED = 2_000
"""So many changes and problems are listed; nobody reads more of them, and all are counted."""
LARGE_FILE = 30_000
"""Bytes: some hundred rows."""
LARGE_ROSTER = 2_000

Progress = Callable[[int, int], None]
Understood = Understanding | bytes
"""What a file's rows mean, pickled where a helper read it."""


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody whom the file brings: the row, the name, the county, and what the day cells say."""

    row: int
    name: str
    county: str
    days: tuple[str, str]


@dataclass(frozen=True, slots=True)
class ImportAccount:
    """What an import did or would do. Of the lists, the first are here; the figures count all."""

    added: int
    changed: int
    unchanged: int
    rejected: int
    missing: int
    kept_count: int
    problem_count: int
    additions: tuple[NewPerson, ...]
    differences: tuple[Difference, ...]
    missing_ids: tuple[str, ...]
    problems: tuple[Problem, ...]
    columns: tuple[Column, ...]
    figures: ImportFigures
    effects: BadgeEffects
    here_again: int
    operation_id: str | None = None


class ImportWork:
    """Looks at files and brings them in, here or by a helper; call it in a worker thread."""

    def __init__(self, file: ConveningFile) -> None:
        self._file = file
        self._helper = Helper()

    def look(self, source: Path, options: ImportOptions) -> tuple[Understood, ImportAccount]:
        """Read a file, and tell what importing it would do; raises UserError if it cannot be used."""
        if self._is_large(source):
            return self._helper.run(look_apart, self._file.path, self._file.identity, source, options)
        return _look(self._file, source, options)

    def bring_in(
        self,
        actor: Actor,
        understood: Understood,
        options: ImportOptions,
        agreed: Agreed,
        progress: Progress,
    ) -> ImportAccount:
        """Import what was looked at and agreed to; ``progress`` hears rows done, of all.

        Raises ConfirmationNeededError if it would do more than what was agreed to.
        """
        if isinstance(understood, Understanding):
            return account_of(import_roster(self._file, actor, understood, options, progress, agreed=agreed))
        account = self._helper.run_telling(
            lambda rows: progress(*rows),
            bring_in_apart,
            self._file.path,
            self._file.identity,
            actor,
            understood,
            options,
            agreed,
        )
        self._file.poll()  # the helper wrote it: hear of it now
        return account

    def close(self) -> None:
        """End the helper, where there is one."""
        self._helper.close()

    def _is_large(self, source: Path) -> bool:
        if source.is_file() and source.stat().st_size > LARGE_FILE:
            return True
        with self._file.reading() as connection:
            return known_count(connection) > LARGE_ROSTER


def account_of(result: ImportResult) -> ImportAccount:
    """The account of a result."""
    plan = result.plan
    edits_first = sorted(plan.differences, key=lambda difference: not difference.edited_here)
    return ImportAccount(
        added=len(plan.additions),
        changed=len(plan.changes),
        unchanged=len(plan.unchanged),
        rejected=plan.rejected,
        missing=len(plan.missing),
        kept_count=len(plan.kept),
        problem_count=len(result.problems),
        additions=tuple(map(_new_person, plan.additions[:MOST_LISTED])),
        differences=tuple(edits_first[:MOST_LISTED]),
        missing_ids=tuple(plan.missing[:MOST_LISTED]),
        problems=tuple(result.problems[:MOST_LISTED]),
        columns=result.columns,
        figures=result.figures,
        effects=result.effects,
        here_again=len(result.here_again),
        operation_id=result.recorded.operation_id,
    )


def _new_person(addition: Addition) -> NewPerson:
    fields, wishes = addition.fields, addition.wishes
    names = [fields.get(name, "") for name in ("family_name", "given_name")]
    name = ", ".join(filter(None, names)) or fields.get("preferred_name", "")
    first, second = (wishes[day].value if day in wishes else "" for day in DAYS)
    return NewPerson(addition.row, name, fields.get("county", ""), (first, second))


def look_apart(
    path: Path, identity: ConveningIdentity, source: Path, options: ImportOptions
) -> tuple[Understood, ImportAccount]:
    """What ``ImportWork.look`` does, in the helper."""
    with ConveningFile(path, identity) as file:
        understanding, account = _look(file, source, options)
    return pickle.dumps(understanding), account


def bring_in_apart(
    tell: Callable[[tuple[int, int]], None],
    path: Path,
    identity: ConveningIdentity,
    actor: Actor,
    understood: bytes,
    options: ImportOptions,
    agreed: Agreed,
) -> ImportAccount:
    """What ``ImportWork.bring_in`` does, in the helper; tells rows done, of all."""
    understanding: Understanding = pickle.loads(understood)  # noqa: S301  # our own
    with ConveningFile(path, identity) as file:
        done = import_roster(
            file, actor, understanding, options, lambda rows, of: tell((rows, of)), agreed=agreed
        )
    return account_of(done)


def _look(file: ConveningFile, source: Path, options: ImportOptions) -> tuple[Understanding, ImportAccount]:
    understanding = read_roster(file, source, options)
    return understanding, account_of(preview_import(file, understanding, options))
