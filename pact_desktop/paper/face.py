"""Font files: parsed once, shared by all documents, shaped by HarfBuzz."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import uharfbuzz as hb

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.sentence import said

UNKNOWN = "□"
"""Stands where no font has a letter, in place of the loud mark that fonts have for that."""
REMEMBERED = 4096  # shaped strings a face keeps: labels repeat from badge to badge, names hardly ever


class Glyph(NamedTuple):
    """One glyph of a shaped run. Distances in font units; ``cluster`` is the place of its first character."""

    glyph: int
    cluster: int
    advance: int
    right: int
    up: int


class Face:
    """One weight of one font."""

    def __init__(self, path: Path, index: int = 0, features: dict[str, bool] | None = None) -> None:
        """Read a TTF, OTF or TTC file (``index`` names the font in a collection).

        ``features`` switches OpenType features beyond the usual. Raises UserError if the file is no font.
        """
        try:
            self.face = hb.Face(hb.Blob.from_file_path(str(path)), index)
        except OSError as problem:
            raise UserError(
                said("The font {name} is missing.", name=path.name), "Install the program again."
            ) from problem
        if not self.face.glyph_count:
            raise UserError(said("{name} is not a font.", name=path.name), "Install the program again.")
        self.name = f"{path.stem}-{index}" if index else path.stem
        self.font = hb.Font(self.face)
        self.units: int = self.face.upem
        self.characters = frozenset(self.face.unicodes)
        self.is_cff = "CFF " in self.face.table_tags
        extents = self.font.get_font_extents("ltr")
        self.ascender: int = extents.ascender
        self.descender: int = extents.descender
        self.advance: Callable[[int], int] = lru_cache(None)(self.font.get_glyph_h_advance)
        self.ink: Callable[[int], tuple[int, int]] = lru_cache(REMEMBERED)(self._ink)
        """Height and depth of a glyph's ink above and below the baseline, in font units."""
        self.shape: Callable[[str, bool], tuple[Glyph, ...]] = lru_cache(REMEMBERED)(self._shape)
        self._features = features or {}
        self._unknown = self.font.get_nominal_glyph(ord(UNKNOWN)) or 0

    def _shape(self, text: str, right_to_left: bool) -> tuple[Glyph, ...]:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.direction = "rtl" if right_to_left else "ltr"
        buffer.guess_segment_properties()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_GRAPHEMES
        buffer.not_found_glyph = self._unknown
        hb.shape(self.font, buffer, self._features)
        return tuple(
            Glyph(info.codepoint, info.cluster, position.x_advance, position.x_offset, position.y_offset)
            for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        )

    def _ink(self, glyph: int) -> tuple[int, int]:
        extents = self.font.get_glyph_extents(glyph)
        if extents is None:
            return 0, 0
        return extents.y_bearing, -(extents.y_bearing + extents.height)
