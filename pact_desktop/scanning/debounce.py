"""A badge held before the camera is one scan, however many frames show it."""

from __future__ import annotations

from collections.abc import Sequence


class SameBadgeDebounce:
    """Passes on a text when it comes into view, and again only after it was out of view for a while.

    Each frame that shows it keeps it in view, and so do gaps shorter than ``out_of_view`` seconds, since a
    held badge is not read in every frame. The times come from the caller and never run backwards.
    """

    def __init__(self, out_of_view: float = 1.5) -> None:
        self._out_of_view = out_of_view
        self._last_seen: dict[str, float] = {}

    def new_texts(self, texts: Sequence[str], at: float) -> list[str]:
        """Return those of one frame's texts that are scans, in their order, each once; ``at`` in seconds."""
        self._last_seen = {
            text: seen for text, seen in self._last_seen.items() if at - seen < self._out_of_view
        }
        new = [text for text in dict.fromkeys(texts) if text not in self._last_seen]
        self._last_seen.update(dict.fromkeys(texts, at))
        return new
