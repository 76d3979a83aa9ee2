"""Finds the people that a few typed letters mean.

Two tables: the distinct words (``Vocabulary``), and the people as numbers of these words, one row a place in
the name (family name, given name, ...). A keystroke scores all words, then looks up each person's best.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from pact_desktop.search.person import Place, SearchPerson, first_letters, words_by_place
from pact_desktop.search.vocabulary import Scores, Vocabulary, WordPart
from pact_desktop.search.words import words_of

_WEIGHTS = {Place.FAMILY: 1.0, Place.MORE_FAMILY: 0.92, Place.GIVEN: 0.94, Place.OTHER: 0.66}
_NICKNAME_WEIGHT = 0.8
_COUNTS = {Place.FAMILY: 1, Place.MORE_FAMILY: 4, Place.GIVEN: 5, Place.OTHER: 8}
_PLACE_OF_ROW = [place for place, count in _COUNTS.items() for _ in range(count)]
_EXACT_NAME = 20.0  # more than any number of words can add up to
_EXACT_NAME_TURNED = 19.0
_TIE = 1e-3  # smaller than any difference in score
_REMEMBERED_WORDS = 20


@dataclass(frozen=True, slots=True)
class Hit:
    """A person found; the higher the score, the better (about 1 a word, and 20 for a whole name)."""

    attendee_id: str
    score: float


class PeoplePart(NamedTuple):
    """Some people of an index: ids, and their columns of its tables."""

    ids: list[str]
    words: npt.NDArray[np.int32]
    names: npt.NDArray[np.int64]
    ties: npt.NDArray[np.float64]


Part = WordPart | PeoplePart


class SearchIndex:
    """People by what one may type of them. Not for several threads at once."""

    def __init__(self) -> None:
        self._vocabulary = Vocabulary()
        self._columns: dict[str, int] = {}
        self._ids: list[str] = []
        self._free: list[int] = []
        self._words = np.zeros((len(_PLACE_OF_ROW), 1024), np.int32)
        self._names = np.zeros((2, 1024), np.int64)
        self._ties = np.zeros(1024)
        self._remembered: dict[str, Scores] = {}

    def __len__(self) -> int:
        return len(self._columns)

    def put(self, attendee_id: str, person: SearchPerson) -> None:
        """Add a person, or replace what was known of them."""
        column = self._columns.get(attendee_id)
        if column is None:
            column = self._columns[attendee_id] = self._new_column(attendee_id)
        words = words_by_place(person)
        self._words[:, column] = [
            self._vocabulary.number(word)
            for place, count in _COUNTS.items()
            for word in (words[place] + [""] * count)[:count]
        ]
        given, family = words_of(person.given_name), words_of(person.family_name)
        self._names[:, column] = _number_of(" ".join(given + family)), _number_of(" ".join(family + given))
        self._ties[column] = -_TIE * first_letters(family + given)
        self._remembered.clear()

    def remove(self, attendee_id: str) -> None:
        """Forget a person; one that is not known is no error."""
        column = self._columns.pop(attendee_id, None)
        if column is not None:
            self._words[:, column] = 0
            self._names[:, column] = 0
            self._free.append(column)
            self._remembered.clear()

    def in_parts(self, size: int) -> Iterator[Part]:
        """The whole index, at most ``size`` words or people at a time, for a new one in another process."""
        yield from self._vocabulary.in_parts(size)
        for start in range(0, len(self._ids), size):
            some = slice(start, min(start + size, len(self._ids)))
            words, names = self._words[:, some].copy(), self._names[:, some].copy()
            yield PeoplePart(self._ids[some], words, names, self._ties[some].copy())

    def take(self, part: Part) -> None:
        """Take over the next part of another index; only in a new one, and all parts in their order."""
        if isinstance(part, WordPart):
            self._vocabulary.take(part)
            return
        start = len(self._ids)
        end = start + len(part.ids)
        self._ids += part.ids
        self._columns.update(zip(part.ids, range(start, end), strict=True))
        self._make_room(end)
        self._words[:, start:end] = part.words
        self._names[:, start:end] = part.names
        self._ties[start:end] = part.ties

    def search(self, text: str, limit: int = 10) -> list[Hit]:
        """Return those who answer the most words of ``text``, best first, at most ``limit``.

        Each word may be the beginning of a name, a nickname, a part of agency or county, or the last four
        digits of a phone number, misspelt or not. Whoever is named exactly so comes first.
        """
        words = words_of(text)
        if not words:
            return []
        answers = [self._answers(word) for word in dict.fromkeys(words)]
        exact = self._exactness(" ".join(words))
        answered = np.add.reduce([answer > 0 for answer in answers], dtype=np.uint8)
        answered[exact > 0] = len(answers)
        most = answered.max(initial=0)
        if not most:
            return []
        found = np.flatnonzero(answered == most)
        total = np.add.reduce([answer[found] for answer in answers]) + exact[found] + self._ties[found]
        count = min(limit, len(found))
        best = np.argpartition(-total, count - 1)[:count]
        best = best[np.lexsort((best, -total[best]))]
        return [Hit(self._ids[found[at]], float(total[at])) for at in best]

    def _answers(self, word: str) -> Scores:
        """Return each person's best score for a word; kept, as the next keystroke changes one word only."""
        remembered = self._remembered.get(word)
        if remembered is not None:
            return remembered
        scores = self._vocabulary.scores(word)
        tables = {place: scores * np.float32(weight) for place, weight in _WEIGHTS.items()}
        nicknames = self._vocabulary.nickname_scores(scores) * np.float32(_NICKNAME_WEIGHT)
        np.maximum(tables[Place.GIVEN], nicknames, out=tables[Place.GIVEN])
        people = len(self._ids)
        best, of_row = np.zeros(people, np.float32), np.empty(people, np.float32)
        for row, place in zip(self._words[:, :people], _PLACE_OF_ROW, strict=True):
            np.take(tables[place], row, out=of_row, mode="clip")  # "clip" is the mode that needs no copy
            np.maximum(best, of_row, out=best)
        if len(self._remembered) >= _REMEMBERED_WORDS:
            self._remembered.clear()
        self._remembered[word] = best
        return best

    def _exactness(self, name: str) -> npt.NDArray[np.float32]:
        """Return the bonus of each person for being named just so, given name first or last."""
        people = len(self._ids)
        bonus = np.zeros(people, np.float32)
        number = _number_of(name)
        bonus[self._names[1, :people] == number] = _EXACT_NAME_TURNED
        bonus[self._names[0, :people] == number] = _EXACT_NAME
        return bonus

    def _new_column(self, attendee_id: str) -> int:
        if self._free:
            column = self._free.pop()
            self._ids[column] = attendee_id
            return column
        column = len(self._ids)
        self._ids.append(attendee_id)
        self._make_room(column + 1)
        return column

    def _make_room(self, people: int) -> None:
        while people > self._ties.shape[0]:
            self._words = np.concatenate([self._words, np.zeros_like(self._words)], axis=1)
            self._names = np.concatenate([self._names, np.zeros_like(self._names)], axis=1)
            self._ties = np.concatenate([self._ties, np.zeros_like(self._ties)])


def _number_of(name: str) -> int:
    """A number for a whole name, the same in every process; two names share one about never."""
    digest = blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "little", signed=True)
