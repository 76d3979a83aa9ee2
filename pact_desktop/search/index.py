"""Finds the people that a few typed letters mean, and tells whether they mean one of them beyond doubt.

Two tables: the distinct words (``Vocabulary``), and the people as numbers of these words, one row a place in
the name (family name, given name, ...). A keystroke scores all words, then looks up each person's best.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from hashlib import blake2b
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from pact_desktop.search.person import (
    WHOLE_KEYS,
    Place,
    SearchPerson,
    asked_keys,
    first_letters,
    whole_keys,
    words_by_place,
)
from pact_desktop.search.vocabulary import Scores, Vocabulary, WordPart
from pact_desktop.search.words import words_of

_DAYS = (1, 2)
_WEIGHTS = {
    Place.FAMILY: 1.0,
    Place.MORE_FAMILY: 0.92,
    Place.GIVEN: 0.94,
    Place.PHONE: 0.66,
    Place.OTHER: 0.66,
}
_NICKNAME_WEIGHT = 0.8
_COUNTS = {Place.FAMILY: 1, Place.MORE_FAMILY: 4, Place.GIVEN: 5, Place.PHONE: 1, Place.OTHER: 7}
_PLACE_OF_ROW = [place for place, count in _COUNTS.items() for _ in range(count)]
_LEAST_NAMED = 0.81
"""From this score on a word names somebody: begun or whole in their name, or a whole nickname of it. Slips
and nicknames that are only begun score less."""
_LAST_DIGITS = 0.82  # what the last four digits of a phone number score
_LEAST_SAID = 0.6  # from this score on, a word stands in another field as it was typed
_WHOLE_KEY = (20.0, 19.0, 20.0, 19.0, 20.0, 20.0, 20.0)
"""What a whole name, phone number or address adds; more than any number of words can add up to."""
_IN_ALREADY = 0.15
"""What being in already takes away: more than it matters where in a name a word stands or whether it is
whole, less than lies between a name, a nickname and a slip."""
_TIE = 1e-3  # smaller than any difference in score
_REMEMBERED_WORDS = 20


class Match(IntEnum):
    """How somebody was found; of two, whoever was found by the higher one stands first."""

    ELSEWHERE = 0
    """By other fields only: county, agency, a part of the phone number."""
    SIMILAR = 1
    """By a name that is spelled much like it, or by some of the words only."""
    NAMED = 2
    """Every word was answered as it was typed, one at least by the name; or by a whole number or address."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A person found; of one kind of match, the higher the score, the better (about 1 a word)."""

    attendee_id: str
    score: float
    match: Match


@dataclass(frozen=True, slots=True)
class Hits:
    """Who was found, best first, and the one person who is meant beyond doubt, if there is one.

    That is the only one who is named, if all words are of the name ("Ana Madera" is not Ana Ruiz of Madera);
    or, of several who are named, the only one whose name (of two words at least), phone number or e-mail
    address was typed whole. Only this person may be acted on without being chosen.
    """

    hits: tuple[Hit, ...] = ()
    meant: str = ""

    @property
    def ids(self) -> list[str]:
        """Attendee ids in the order of the hits."""
        return [hit.attendee_id for hit in self.hits]


class PeoplePart(NamedTuple):
    """Some people of an index: ids, and their columns of its tables."""

    ids: list[str]
    words: npt.NDArray[np.int32]
    names: npt.NDArray[np.int64]
    ties: npt.NDArray[np.float64]
    days_in: npt.NDArray[np.bool_]


class _Answers(NamedTuple):
    """How well each person answers a word: by name (or whole phone number), by anything else, at best, and
    whether without a slip."""

    by_name: Scores
    elsewhere: Scores
    best: Scores
    as_typed: npt.NDArray[np.bool_]

    def of(self, people: npt.NDArray[np.intp]) -> _Answers:
        """Return how well these people answer it."""
        return _Answers(
            self.by_name[people], self.elsewhere[people], self.best[people], self.as_typed[people]
        )


Part = WordPart | PeoplePart


class SearchIndex:
    """People by what one may type of them. Not for several threads at once."""

    def __init__(self) -> None:
        self._vocabulary = Vocabulary()
        self._columns: dict[str, int] = {}
        self._ids: list[str] = []
        self._free: list[int] = []
        self._words = np.zeros((len(_PLACE_OF_ROW), 1024), np.int32)
        self._names = np.zeros((WHOLE_KEYS, 1024), np.int64)
        self._ties = np.zeros(1024)
        self._days_in = np.zeros((len(_DAYS), 1024), np.bool_)
        self._remembered: dict[str, _Answers] = {}

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
        self._names[:, column] = [_number_of(key) for key in whole_keys(person)]
        letters = words_of(person.family_name) + words_of(person.given_name)
        self._ties[column] = -_TIE * first_letters(letters)
        self._days_in[:, column] = [day in person.days_in for day in _DAYS]
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
            ties, days_in = self._ties[some].copy(), self._days_in[:, some].copy()
            yield PeoplePart(self._ids[some], words, names, ties, days_in)

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
        self._days_in[:, start:end] = part.days_in

    def search(self, text: str, limit: int = 10, day: int | None = None) -> Hits:
        """Return those who answer the most words of ``text``, best first, at most ``limit``.

        Each word may be the beginning of a name, a nickname, a part of agency or county, or the last four
        digits of a phone number, misspelt or not. Whoever is named exactly so comes first, whoever was found
        by other fields alone comes last. Who is in already on ``day`` stands behind all who answer as well
        and are not.
        """
        words = list(dict.fromkeys(words_of(text)))
        if not words:
            return Hits()
        answers = [self._answers(word) for word in words]
        whole = self._wholeness(text)
        answered = np.add.reduce([answer.best > 0 for answer in answers], dtype=np.uint8)
        answered[whole > 0] = len(words)
        most = answered.max(initial=0)
        if not most:
            return Hits()
        # Slips that add up leave nobody out who answers more words just as they were typed.
        as_typed = np.add.reduce([answer.as_typed for answer in answers], dtype=np.uint8)
        found = np.flatnonzero((answered == most) | (as_typed > as_typed[answered == most].max()))
        is_whole = whole[found] > 0
        matches, all_named = _matches([answer.of(found) for answer in answers])
        matches[is_whole] = Match.NAMED
        total = np.add.reduce([answer.best[found] for answer in answers]) + whole[found] + self._ties[found]
        if day is not None:
            total -= _IN_ALREADY * self._days_in[_DAYS.index(day), found]
        count = min(limit, len(found))
        first = self._best(matches, total, count)
        hits = tuple(Hit(self._ids[found[at]], float(total[at]), Match(int(matches[at]))) for at in first)
        named = matches == Match.NAMED
        says_all = len(words) > 1 or len(asked_keys(text)) > 1  # "ana" is not all that Ana Vega is called
        sure = is_whole if says_all and is_whole.any() else named
        is_one = np.count_nonzero(sure) == 1 and (all_named | is_whole)[sure][0]
        return Hits(hits, self._ids[found[sure][0]] if is_one else "")

    def _best(
        self, matches: npt.NDArray[np.uint8], total: npt.NDArray[np.float64], count: int
    ) -> npt.NDArray[np.intp]:
        """Return the places of the best ``count``, best first: by kind of match, then by score."""
        order = total + matches * 1e3  # a kind outweighs all scores
        best = np.argpartition(-order, count - 1)[:count]
        return best[np.lexsort((best, -order[best]))]

    def _answers(self, word: str) -> _Answers:
        """Return each person's best scores for a word; kept, as the next keystroke changes one word only."""
        remembered = self._remembered.get(word)
        if remembered is not None:
            return remembered
        scores = self._vocabulary.scores(word)
        tables = {place: scores * np.float32(weight) for place, weight in _WEIGHTS.items()}
        nicknames = self._vocabulary.nickname_scores(scores) * np.float32(_NICKNAME_WEIGHT)
        np.maximum(tables[Place.GIVEN], nicknames, out=tables[Place.GIVEN])
        # Who types "wang" may mean Yang, but not a county: only there the first letter must be right.
        tables[Place.OTHER] *= self._vocabulary.begin_alike(word)
        people = len(self._ids)
        by_name, elsewhere = np.zeros(people, np.float32), np.zeros(people, np.float32)
        of_row = np.empty(people, np.float32)
        for row, place in zip(self._words[:, :people], _PLACE_OF_ROW, strict=True):
            np.take(tables[place], row, out=of_row, mode="clip")  # "clip" is the mode that needs no copy
            best = elsewhere if place in (Place.PHONE, Place.OTHER) else by_name
            np.maximum(best, of_row, out=best)
            if place is Place.PHONE and word.isdecimal():
                whole_number = self._vocabulary.number_of(word)
                by_name[row == whole_number] = _LAST_DIGITS
        if len(self._remembered) >= _REMEMBERED_WORDS:
            self._remembered.clear()
        as_typed = (by_name >= np.float32(_LEAST_NAMED)) | (elsewhere >= np.float32(_LEAST_SAID))
        answers = _Answers(by_name, elsewhere, np.maximum(by_name, elsewhere), as_typed)
        self._remembered[word] = answers
        return answers

    def _wholeness(self, text: str) -> npt.NDArray[np.float32]:
        """Return the bonus of each person whose name, phone number or address ``text`` is, whole."""
        people = len(self._ids)
        bonus = np.zeros(people, np.float32)
        for key in asked_keys(text):
            number = _number_of(key)
            for row, weight in zip(self._names[:, :people], _WHOLE_KEY, strict=True):
                of_row = row == number
                bonus[of_row] = np.maximum(bonus[of_row], np.float32(weight))
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
            self._days_in = np.concatenate([self._days_in, np.zeros_like(self._days_in)], axis=1)


def _matches(answers: list[_Answers]) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.bool_]]:
    """Return how each of some people was found, and who is named by all words, from each word's scores."""
    named = [answer.by_name >= np.float32(_LEAST_NAMED) for answer in answers]
    said = [answer.elsewhere >= np.float32(_LEAST_SAID) for answer in answers]
    by_name_alone = [(answer.by_name > 0) & ~other for answer, other in zip(answers, said, strict=True)]
    all_named = np.logical_and.reduce(named)
    all_said = np.logical_and.reduce([answer.as_typed for answer in answers])
    some_by_name = np.logical_or.reduce(by_name_alone)
    matches = np.full(len(all_named), Match.ELSEWHERE, np.uint8)
    matches[some_by_name] = Match.SIMILAR
    matches[all_named | (all_said & some_by_name)] = Match.NAMED
    return matches, all_named


def _number_of(name: str) -> int:
    """A number for a whole name, the same in every process; two share one about never. 0 is none."""
    if not name:
        return 0
    digest = blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "little", signed=True)
