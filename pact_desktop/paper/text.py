"""Shaped lines of text: measured once, written as glyph runs that can still be searched and copied."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from pact_desktop.paper.bidi import levels, visual_order
from pact_desktop.paper.face import Face, Glyph
from pact_desktop.paper.fonts import Typeface
from pact_desktop.paper.pdf_font import FontBook, PdfFont, utf16
from pact_desktop.paper.units import number

CAPITALS = 0.727
"""Height of Inter's capitals, as a share of the size."""
DESCENT = 0.2
"""Depth of Inter's descending letters, as a share of the size."""

_REMEMBERED = 4096
_STACKED = 1.0
"""Height from which marks of the text's own font, such as two on a capital, would touch the line above."""
# Control characters and invisible formatting: they would print as boxes or turn the reading order.
_INVISIBLE = (
    *(*range(32), *range(127, 160), 0x00AD, 0x061C, 0x200B, 0x200E, 0x200F, *range(0x2028, 0x202F)),
    *(
        *range(0x2060, 0x2070),
        *range(0xFE00, 0xFE10),
        0xFEFF,
        *range(0xE0000, 0xE01F0),
        *range(0xFFF0, 0xFFFC),
        *range(0xD800, 0xE000),
    ),
)
_BREAKS = (9, 10, 11, 12, 13, 0x85, 0x2028, 0x2029)
_STRIPPED = {**dict.fromkeys(_INVISIBLE, ""), **dict.fromkeys(_BREAKS, " ")}
_STAYS_WITH_RUN = frozenset(" \u00a0\u200c\u200d-.,'’()")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a line in one font and one direction."""

    text: str
    right_to_left: bool
    face: Face
    glyphs: tuple[Glyph, ...]
    width: float
    """At font size 1."""


@dataclass(frozen=True, slots=True)
class Line:
    """A shaped line, its runs from left to right. ``width`` is at font size 1."""

    text: str
    runs: tuple[Run, ...]
    width: float
    missing: frozenset[str]
    """Characters that no font has."""
    rise: float
    """Height above the baseline, at font size 1: that of capitals, more where another script needs it."""
    depth: float
    """Depth below the baseline, at font size 1."""


def scripts_of(text: str) -> frozenset[str]:
    """The scripts of a text's letters but Latin, as Unicode names them (``"CYRILLIC"``)."""
    if text.isascii():
        return frozenset()
    first_words = (unicodedata.name(letter, "LATIN").split()[0] for letter in text if letter.isalpha())
    return frozenset(first_words) - {"LATIN"}


def clean(text: str) -> str:
    """Return text composed (NFC), without control characters, with single spaces."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return " ".join(unicodedata.normalize("NFC", text).translate(_STRIPPED).split())


@lru_cache(_REMEMBERED)
def shape(text: str, typeface: Typeface) -> Line:
    """Shape one line of text, each letter in the typeface's font that has it."""
    text = clean(text)
    runs = []
    missing: set[str] = set()
    for stretch, level, face in _itemized(text, typeface):
        glyphs = face.shape(stretch, bool(level & 1))
        width = sum(glyph.advance for glyph in glyphs) / face.units
        runs.append(Run(stretch, bool(level & 1), face, glyphs, width))
        missing.update(character for character in stretch if ord(character) not in face.characters)
    missing -= {"\u200c", "\u200d"}  # joiners are wishes to the shaper, not letters
    rise, depth = _ink(runs, typeface)
    return Line(text, tuple(runs), sum(run.width for run in runs), frozenset(missing), rise, depth)


def _ink(runs: list[Run], typeface: Typeface) -> tuple[float, float]:
    """Height and depth: the usual ones, and what other letters and stacked marks take beyond them."""
    rise, depth = CAPITALS, DESCENT
    for run in runs:
        if run.text.isascii():
            continue
        is_other = run.face is not typeface.main
        for glyph in run.glyphs:
            above, below = run.face.ink(glyph.glyph)
            height = (above + glyph.up) / run.face.units
            if is_other or height > _STACKED:
                rise = max(rise, height)
            if is_other:
                depth = max(depth, (below - glyph.up) / run.face.units)
    return rise, depth


def _itemized(text: str, typeface: Typeface) -> list[tuple[str, int, Face]]:
    """Cut a line into stretches of one level and one font, from left to right."""
    if text.isascii():
        return [(text, 0, typeface.main)] if text else []
    stretches: list[tuple[str, int, Face]] = []
    face: Face | None = None
    for character, level in zip(text, levels(text), strict=True):
        face = _face_for(character, face, typeface)
        if stretches and stretches[-1][1:] == (level, face):
            stretches[-1] = (stretches[-1][0] + character, level, face)
        else:
            stretches.append((character, level, face))
    return visual_order(stretches, [level for _, level, _ in stretches])


def _face_for(character: str, before: Face | None, typeface: Typeface) -> Face:
    """Marks and neutral characters stay in the font of what stands before them where it has them."""
    stays = character in _STAYS_WITH_RUN or unicodedata.category(character).startswith("M")
    if before is not None and stays and ord(character) in before.characters:
        return before
    return typeface.face_for(character) or before or typeface.main


def write(line: Line, x: float, y: float, size: float, book: FontBook) -> str:
    """Return the PDF operators that write a line with its first baseline point at ``x``, ``y``."""
    parts = []
    for run in line.runs:
        font = book.font(run.face)
        shown = _show(run, size, font)
        # A tenth of a point is finer than anyone sees in a text's place, and repeats more often.
        parts.append(f"BT /{font.key} {number(size)} Tf {number(x, 1)} {number(y, 1)} Td {shown} ET")
        x += run.width * size
    return "\n".join(parts)


def _show(run: Run, size: float, font: PdfFont) -> str:
    """Return the operators that show a run's glyphs, with its text beside where they do not tell it."""
    told = _note_glyphs(run, font)
    per_mille = 1000 / run.face.units
    pen = wanted = 0.0  # where PDF's pen is and where the shaper wants it, in thousandths of the size
    rise = 0
    parts: list[str] = []
    pending: list[str] = []
    for glyph in run.glyphs:
        if glyph.up != rise:
            parts += _close(pending)
            parts.append(f"{number(glyph.up * size / run.face.units)} Ts")
            rise = glyph.up
        gap = round(wanted + glyph.right * per_mille - pen)
        if gap:
            pending.append(f">{-gap}<")
            pen += gap
        pending.append(f"{glyph.glyph:04X}")
        pen += run.face.advance(glyph.glyph) * per_mille
        wanted += glyph.advance * per_mille
    parts += _close(pending)
    if rise:
        parts.append("0 Ts")
    if told:
        return " ".join(parts)
    # Poppler and PDFium turn right-to-left stretches round by themselves, so they are given visual order.
    text = run.text[::-1] if run.right_to_left else run.text
    return f"/Span<</ActualText<FEFF{utf16(text)}>>>BDC {' '.join(parts)} EMC"


def _close(pending: list[str]) -> list[str]:
    if not pending:
        return []
    shown = f"<{''.join(pending)}>".replace("<>", "")
    pending.clear()
    return [f"[{shown}]TJ"]


def _note_glyphs(run: Run, font: PdfFont) -> bool:
    """Tell the font what each glyph stands for; return whether that alone gives the run's text back."""
    text, glyphs, used = run.text, run.glyphs, font.used
    if len(glyphs) == len(text) and not run.right_to_left:
        told = True
        for place, glyph in enumerate(glyphs):
            character = text[place]
            told = used.setdefault(glyph.glyph, character) == character and glyph.cluster == place and told
        return told
    starts = [*sorted({glyph.cluster for glyph in glyphs}), len(text)]
    clusters = {start: text[start:end] for start, end in pairwise(starts)}
    sizes: dict[int, int] = {}
    for glyph in glyphs:
        sizes[glyph.cluster] = sizes.get(glyph.cluster, 0) + 1
    for glyph in glyphs:
        alone = sizes[glyph.cluster] == 1 and len(clusters[glyph.cluster]) == 1
        used.setdefault(glyph.glyph, clusters[glyph.cluster] if alone else "")
    return False
