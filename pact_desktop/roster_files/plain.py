"""Text reduced to what spelling habits leave alike."""

from __future__ import annotations

import re
import unicodedata

_NOT_WORD = re.compile(r"[\W_]+")


def plain(text: str) -> str:
    """Lower case without accents; all but letters and digits is one space: ``Día-1`` becomes ``dia 1``."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(character for character in decomposed if not unicodedata.combining(character))
    return _NOT_WORD.sub(" ", text.casefold()).strip()
