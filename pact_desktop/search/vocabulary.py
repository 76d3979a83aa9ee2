"""All distinct words of all people, and how well each of them answers a typed word.

The letters lie in a table, one column a word, that numpy compares whole: at 40,000 words this costs a
millisecond or two, needs no index that would have to be kept up to date, and finds every typo there is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from pact_desktop.search.nicknames import NICKNAME_GROUPS

Scores = npt.NDArray[np.float32]
_Distances = npt.NDArray[np.uint8]

COMPARED_LETTERS = 16
_FAR = 9  # more edits than are ever forgiven
_BY_EDITS = np.array([1.0, 0.55, 0.3] + [0.0] * COMPARED_LETTERS * 2, np.float32)
_WHOLE_WORD = 1.03  # a word typed in full is better than one that only begins so
_PER_LETTER_LEFT = 0.01  # of misspelt words, the one that is hardly longer than what was typed is meant
_MOST_LETTERS_LEFT = 12


class WordPart(NamedTuple):
    """Some words with their letters and lengths, numbered from ``start`` on."""

    start: int
    words: list[str]
    letters: npt.NDArray[np.uint16]
    lengths: npt.NDArray[np.uint8]


class Vocabulary:
    """Numbers distinct words and scores them; number 0 is the empty word, which answers nothing.

    Words are never taken out: those that nobody has any more cost a little time until the next start.
    """

    def __init__(self) -> None:
        self._numbers = {"": 0}
        self._letters = np.zeros((COMPARED_LETTERS, 1024), np.uint16)
        self._lengths = np.zeros(1024, np.uint8)
        groups = [[self.number(name) for name in group] for group in NICKNAME_GROUPS]
        self._group_members = np.array([name for group in groups for name in group])
        self._group_sizes = np.array([len(group) for group in groups])
        self._group_starts = np.cumsum(self._group_sizes) - self._group_sizes

    def __len__(self) -> int:
        return len(self._numbers)

    def number(self, word: str) -> int:
        """Return the word's number, a new one for a new word."""
        known = self._numbers.get(word)
        if known is not None:
            return known
        number = self._numbers[word] = len(self._numbers)
        self._make_room(number + 1)
        letters = _letters(word)
        self._letters[: len(letters), number] = letters
        self._lengths[number] = len(letters)
        return number

    def number_of(self, word: str) -> int:
        """Return the number of a word that somebody has; -1 if nobody has it."""
        return self._numbers.get(word, -1)

    def in_parts(self, size: int) -> Iterator[WordPart]:
        """All words, at most ``size`` at a time, for a new vocabulary elsewhere."""
        words = list(self._numbers)
        for start in range(0, len(words), size):
            end = min(start + size, len(words))
            letters, lengths = self._letters[:, start:end].copy(), self._lengths[start:end].copy()
            yield WordPart(start, words[start:end], letters, lengths)

    def take(self, part: WordPart) -> None:
        """Take over the next part of another vocabulary; only in a new one, and all parts in their order."""
        end = part.start + len(part.words)
        self._numbers.update(zip(part.words, range(part.start, end), strict=True))
        self._make_room(end)
        self._letters[:, part.start : end] = part.letters
        self._lengths[part.start : end] = part.lengths

    def _make_room(self, words: int) -> None:
        while words > self._letters.shape[1]:
            self._letters = np.concatenate([self._letters, np.zeros_like(self._letters)], axis=1)
            self._lengths = np.concatenate([self._lengths, np.zeros_like(self._lengths)])

    def words(self) -> list[str]:
        """All words in the order of their numbers, from 0 on."""
        return list(self._numbers)

    def scores(self, typed: str) -> Scores:
        """Return how well each word, by number, answers ``typed``: 0 not at all, 1 begins so, 1.03 is it.

        One typo is forgiven from three letters on, two from six on; none in digits. By a letter too many
        before its first one only a whole word is found: "wang" may be Ang, but not the beginning of Angela.
        """
        letters = _letters(typed)
        length = len(letters)
        edits = 0 if length < 3 or typed.isdigit() else 1 if length < 6 else 2
        distances = self._edits_to_a_beginning(letters, edits)
        scores = _BY_EDITS[distances]
        lengths = self._lengths[: len(self)].astype(np.int16)
        letters_left = np.clip(lengths - length, 0, _MOST_LETTERS_LEFT)
        scores -= np.where(scores < 1, np.float32(_PER_LETTER_LEFT) * letters_left, np.float32(0))
        scores[(distances > edits) | (lengths < length - edits) | (scores < 0)] = 0
        if edits:
            scores[self._begin_later(letters) & (letters_left > 0)] = 0
        known = self._numbers.get(typed)
        if known is not None:
            scores[known] = _WHOLE_WORD
        scores[0] = 0
        return scores

    def begin_alike(self, typed: str) -> npt.NDArray[np.bool_]:
        """Tell of each word whether its first letter is the one of ``typed``."""
        alike: npt.NDArray[np.bool_] = self._letters[0, : len(self)] == _letters(typed)[0]
        return alike

    def nickname_scores(self, scores: Scores) -> Scores:
        """Return for each word the best of ``scores`` that any other name of its nickname groups has."""
        best_of_groups = np.maximum.reduceat(scores[self._group_members], self._group_starts)
        nicknames = np.zeros_like(scores)
        np.maximum.at(nicknames, self._group_members, np.repeat(best_of_groups, self._group_sizes))
        return nicknames

    def _begin_later(self, typed: npt.NDArray[np.uint16]) -> npt.NDArray[np.bool_]:
        """Tell of each word whether a letter that has no place in it was typed before its first one."""
        first, second = self._letters[:2, : len(self)]
        later: npt.NDArray[np.bool_] = (first == typed[1]) & (first != typed[0]) & (second != typed[0])
        return later

    def _edits_to_a_beginning(self, typed: npt.NDArray[np.uint16], most: int) -> _Distances:
        """Return for each word the edits that make ``typed`` one of its beginnings; exact up to ``most``.

        Edits are: a letter wrong, missing, too many, or two neighbours swapped (optimal string alignment).
        Only cells at most ``most`` off the diagonal are computed: ``cells[j]`` holds, for all words at
        once, the edits from the letters typed so far to the word's first ``j`` letters.
        """
        words = len(self)
        table = self._letters[:, :words]
        far = np.full(words, _FAR, np.uint8)
        two_before: dict[int, _Distances] = {}
        before = {column: np.full(words, column, np.uint8) for column in range(most + 1)}
        for row, letter in enumerate(typed, 1):
            cells: dict[int, _Distances] = {}
            for column in range(max(0, row - most), min(row + most, COMPARED_LETTERS) + 1):
                if column == 0:
                    cells[0] = np.full(words, row, np.uint8)
                    continue
                cell = before.get(column - 1, far) + (table[column - 1] != letter)
                if column in before:
                    np.minimum(cell, before[column] + 1, out=cell)
                if column - 1 in cells:
                    np.minimum(cell, cells[column - 1] + 1, out=cell)
                if row > 1 and column > 1 and column - 2 in two_before:
                    swapped = (table[column - 2] == letter) & (table[column - 1] == typed[row - 2])
                    np.minimum(cell, np.where(swapped, two_before[column - 2] + 1, far), out=cell)
                cells[column] = cell
            two_before, before = before, cells
        nearest: _Distances = np.minimum.reduce(list(before.values()))
        return nearest


def _letters(word: str) -> npt.NDArray[np.uint16]:
    """The word's first letters as UTF-16, in which equal letters are equal numbers in every script."""
    return np.frombuffer(word.encode("utf-16-le", "surrogatepass"), np.uint16)[:COMPARED_LETTERS]
