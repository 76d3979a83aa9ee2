"""Reads the TOML files of stocks and layouts strictly: a wrong or unknown entry is named, never skipped."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from pact_desktop.domain.errors import UnreadableInputError, system_reason
from pact_desktop.domain.sentence import Sentence, said
from pact_desktop.open_files import require_not_open
from pact_desktop.paper.units import points

_Choice = TypeVar("_Choice", bound=str)

LARGEST_FILE = 32_000_000
"""Bytes. A usual one has a few thousand; one that holds photographs has some millions for each."""


class Table:
    """One table of such a file. Entries are taken one by one; ``finish`` refuses what was not taken."""

    def __init__(self, entries: dict[str, Any], where: str) -> None:
        self._entries = dict(entries)
        self.where = where

    def refuse(self, problem: Sentence, hint: Sentence | None = None) -> NoReturn:
        """Raise UnreadableInputError that says where the problem is."""
        raise UnreadableInputError(
            said("{where}: {problem}.", where=self.where, problem=problem),
            hint or said("Correct the file and try again."),
        )

    def _take(self, key: str, default: Any, kind: type | tuple[type, ...], what: str) -> Any:
        if key not in self._entries:
            if default is ...:
                self.refuse(said("the entry {key} is missing", key=repr(key)))
            return default
        value = self._entries.pop(key)
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            self.refuse(
                said("{key} must be {what}, not {value}", key=repr(key), what=what, value=f"{value!r:.60}")
            )
        return value

    def text(self, key: str, default: Any = ...) -> str:
        """Take a string."""
        value: str = self._take(key, default, str, said("a text in quotes"))
        return value

    def texts(self, key: str, default: Any = ...) -> tuple[str, ...]:
        """Take a string or a list of strings."""
        value = self._take(key, default, (str, list), said("a text or a list of texts"))
        values = [value] if isinstance(value, str) else list(value)
        if not all(isinstance(item, str) for item in values):
            self.refuse(said("{key} must hold texts only", key=repr(key)))
        return tuple(values)

    def choice(self, key: str, choices: Sequence[_Choice], default: Any = ...) -> _Choice:
        """Take a string that is one of ``choices``."""
        value: Any = self.text(key, default)
        if value not in choices:
            self.refuse(
                said(
                    "{key} must be one of {choices}, not {value}",
                    key=repr(key),
                    choices=", ".join(choices),
                    value=f"{value!r:.60}",
                )
            )
        return choices[choices.index(value)]

    def flag(self, key: str, default: bool = False) -> bool:
        """Take true or false."""
        value: bool = self._take(key, default, bool, said("true or false"))
        return value

    def whole(self, key: str, default: Any = ..., *, least: int = 0, most: int = 1000) -> int:
        """Take a whole number from ``least`` to ``most``."""
        value: int = self._take(key, default, int, said("a whole number"))
        if not least <= value <= most:
            self.refuse(
                said(
                    "{key} must lie between {least} and {most}, not {value}",
                    key=repr(key),
                    least=least,
                    most=most,
                    value=value,
                )
            )
        return value

    def decimal(self, key: str, default: Any = ..., *, least: float = 0, most: float = 1000) -> float:
        """Take a number from ``least`` to ``most``."""
        value = float(self._take(key, default, (int, float), said("a number")))
        if not least <= value <= most:
            self.refuse(
                said(
                    "{key} must lie between {least} and {most}, not {value}",
                    key=repr(key),
                    least=f"{least:g}",
                    most=f"{most:g}",
                    value=f"{value:g}",
                )
            )
        return value

    def length(self, key: str, default: Any = ...) -> float:
        """Take a length such as ``"3 3/8 in"``; returns points."""
        text = self.text(key, default)
        try:
            return points(text)
        except ValueError as problem:
            self.refuse(said("{key}: {problem}", key=repr(key), problem=problem.args[0]))

    def has(self, key: str) -> bool:
        """Whether the entry is there and not yet taken."""
        return key in self._entries

    def table(self, key: str, default: Any = ...) -> Table:
        """Take a table."""
        value: dict[str, Any] = self._take(key, default, dict, said("a table"))
        return Table(value, f"{self.where}, [{key}]")

    def tables(self, key: str) -> list[Table]:
        """Take a list of tables, empty if it is missing."""
        values = self._take(key, [], list, said("a list of tables"))
        if not all(isinstance(value, dict) for value in values):
            self.refuse(said("{key} must hold tables only", key=repr(key)))
        return [Table(value, f"{self.where}, {key} {place}") for place, value in enumerate(values, 1)]

    def names(self) -> tuple[str, ...]:
        """Names of the entries that are not yet taken."""
        return tuple(self._entries)

    def finish(self) -> None:
        """Refuse entries that nobody took."""
        if self._entries:
            unknown = ", ".join(repr(key) for key in self._entries)
            self.refuse(
                said("unknown entry {names}", names=unknown[:120]),
                said("Remove it, or look up its spelling in docs/paper.md."),
            )


def read_table(path: Path) -> Table:
    """Read a TOML file. Raises UnreadableInputError if it cannot be read or is no TOML."""
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise UnreadableInputError(
                said(
                    "{name} is {size} bytes long; a stock or layout has a few thousand.",
                    name=path.name,
                    size=f"{size:,}",
                ),
                "Choose a stock or layout file.",
            )
        require_not_open(path)
        return table_from_text(path.read_text(encoding="utf-8"), path.name)
    except OSError as problem:
        raise UnreadableInputError(
            said("{name} cannot be read: {reason}.", name=path.name, reason=system_reason(problem)),
            "Check that the file is there.",
        ) from problem
    except UnicodeDecodeError as problem:
        raise _no_toml(path.name, problem) from problem


def table_from_text(text: str, where: str) -> Table:
    """Read the text of a TOML file; ``where`` names it. Raises UnreadableInputError if it is no TOML."""
    try:
        return Table(tomllib.loads(text), where)
    except tomllib.TOMLDecodeError as problem:
        raise _no_toml(where, problem) from problem


def _no_toml(where: str, problem: ValueError) -> UnreadableInputError:
    return UnreadableInputError(
        said("{where} is not a TOML file: {problem}.", where=where, problem=problem),
        "Correct the line that is named.",
    )
