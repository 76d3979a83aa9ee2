"""Text into the words that are compared: without case, accents and punctuation, in any script."""

from __future__ import annotations

import re
import unicodedata

_ASCII_WORD = re.compile(r"[a-z0-9]+")
_LETTERS_WITHOUT_DECOMPOSITION = str.maketrans(
    {"đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ł": "l", "ŋ": "n", "ø": "o", "þ": "th", "æ": "ae", "œ": "oe"}
)
_INSIDE_WORDS = "'’‘ʼʻ`´ʹـ"  # apostrophes, the okina, the Arabic stretching line: O'Brien is one word
_WITHOUT_INSIDE = str.maketrans(dict.fromkeys(_INSIDE_WORDS, ""))


def words_of(text: str) -> list[str]:
    """Return the words of ``text`` in order, folded so that what people type alike is alike.

    Letters, digits and vowel signs of every script stay; accents go (NFKD, combining marks dropped), so
    ``Nuñez`` and ``NUNEZ`` are the same. A Korean syllable becomes its letters, so that it can be typed piece
    by piece.
    """
    if text.isascii():
        return _ASCII_WORD.findall(text.lower().replace("'", "").replace("`", ""))
    folded = unicodedata.normalize("NFKD", text.translate(_WITHOUT_INSIDE)).casefold()
    folded = unicodedata.normalize("NFKD", folded).translate(_LETTERS_WITHOUT_DECOMPOSITION)
    return "".join(map(_kept, folded)).split()


def begin_words(typed: list[str], known: list[str]) -> bool:
    """Tell whether each typed word is the beginning of a known one; both as ``words_of`` gives them."""
    return all(any(word.startswith(each) for word in known) for each in typed)


def _kept(character: str) -> str:
    """The character itself if it belongs to a word, nothing for accents and joiners, a space otherwise."""
    category = unicodedata.category(character)
    if unicodedata.combining(character) or category == "Cf" or character in _INSIDE_WORDS:
        return ""
    return character if category[0] in "LMN" else " "


def is_written_without_spaces(word: str) -> bool:
    """Tell whether a name in this script is usually written as one word: Chinese, Japanese, Korean."""
    return any("\u1100" <= character <= "\u11ff" or "\u2e80" <= character <= "\u9fff" for character in word)


def initials_of(words: list[str]) -> str:
    """Return the first letters of words as one word: what people call an agency or county by."""
    return "".join(word[0] for word in words)
