"""From what was typed into a cell to the change that it means, and what may be typed there."""

from __future__ import annotations

from pact_desktop.domain.counties import COUNTIES
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.fields import clean_fields, standing_from_text
from pact_desktop.domain.people import Affiliation, Discipline, Standing
from pact_desktop.domain.sentence import said
from pact_desktop.gui.components.completion import completed
from pact_desktop.gui.roster.columns import NOTHING, Column, affiliation_words, discipline_words, list_name
from pact_desktop.gui.roster.roster_data import RosterData
from pact_desktop.gui.roster.words import RosterWords
from pact_desktop.operations.edit_many import Change
from pact_desktop.search.words import words_of
from pact_desktop.store.roster_rows import RosterRow

_COMPLETED = ("agency", "title", "pronouns", "dietary", "accessibility", "tags")
"""Columns of free text in which the values of others are offered."""


def cell_change(column: Column, text: str, words: RosterWords) -> Change:
    """The change that typing ``text`` into a cell of ``column`` means.

    Raises UnreadableInputError if the column cannot be edited or the text cannot be kept there.
    """
    text = text.strip()
    try:
        return _change(column, text, words)
    except UnreadableInputError as problem:
        choices = _choices(column, words)
        if not choices:
            raise
        hint = said("Choose one of: {choices}.", choices=", ".join(choices))
        raise UnreadableInputError(problem.message, hint) from problem


def _change(column: Column, text: str, words: RosterWords) -> Change:
    if column.edits in ("day1", "day2"):
        return Change(standings={int(column.edits[-1]): _standing(text, words)})
    if column.edits == "name":
        family, _, given = text.rpartition(",")
        return Change(clean_fields({"family_name": family, "given_name": given}))
    if not column.edits:
        raise UnreadableInputError("This column cannot be edited.", "Printing a badge changes its issue.")
    if column.edits == "discipline":
        text = _code(text, {words.discipline(each): each.value for each in Discipline})
    elif column.edits == "affiliation":
        text = _code(text, {words.affiliation(each): each.value for each in Affiliation})
    return Change(clean_fields({column.edits: text}))


def edited_text(column: Column, row: RosterRow, words: RosterWords) -> str:
    """What stands in a cell's editor before anything is typed."""
    match column.edits:
        case "name":
            return list_name(row)
        case "discipline":
            return discipline_words(row, words)
        case "affiliation":
            return affiliation_words(row, words)
        case "day1" | "day2":
            code = row.standing1 if column.edits == "day1" else row.standing2
            return words.standing(Standing(code)) if code else ""
    return str(getattr(row, column.edits)) if column.edits else ""


def finished_text(column: Column, text: str, words: RosterWords) -> str:
    """What is typed into a cell, a unique beginning completed where the cell takes one of a list."""
    return completed(text, _taken(column, words))


def completions(column: Column, data: RosterData, words: RosterWords) -> list[str]:
    """What may be typed into a cell, or what others have there; empty where anything goes."""
    return _taken(column, words) or (data.values(column.edits) if column.edits in _COMPLETED else [])


def _taken(column: Column, words: RosterWords) -> list[str]:
    """The words of which a cell takes one; empty where anything goes."""
    return [county.name for county in COUNTIES] if column.edits == "county" else _choices(column, words)


def _choices(column: Column, words: RosterWords) -> list[str]:
    """The few words that a cell takes; empty where it takes more."""
    match column.edits:
        case "discipline":
            return [words.discipline(each) for each in Discipline]
        case "affiliation":
            return [words.affiliation(each) for each in Affiliation]
        case "day1" | "day2":
            return [words.standing(each) for each in Standing]
    return []


def _standing(text: str, words: RosterWords) -> Standing | None:
    if text in ("", NOTHING):
        return None
    by_word = {_folded(words.standing(each)): each for each in Standing}
    return by_word[_folded(text)] if _folded(text) in by_word else standing_from_text(text)


def _code(text: str, codes: dict[str, str]) -> str:
    """The code of a typed word; another text is handed on, for the domain to judge."""
    by_word = {_folded(word): code for word, code in codes.items()}
    return by_word.get(_folded(text), text)


def _folded(text: str) -> str:
    return " ".join(words_of(text))
