"""Text that people, spreadsheets and scanners bring and that must never break, run or dress up anything."""

from __future__ import annotations

STRANGE = {
    "markup": '<b>Bold</b> <img src="x"> &amp; &#65;',
    "template": "{name} %s %(day)s {0}",
    "formula": '=HYPERLINK("http://example.org","x")',
    "plus": "+1-916-555-0100",
    "minus": "-2+3",
    "at": "@SUM(A1)",
    "sql": "Robert'); DROP TABLE attendee;--",
    "right to left": "محمد بن سلمان",
    "hebrew and latin": "שלום Ana (Vega)",
    "emoji": "👩🏽‍⚕️ Ana 🏳️‍🌈",
    "combining": "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
    "tall": "ཨོཾ་མ་ཎི་པདྨེ་ཧཱུྃ",
    "astral": "𠜎𠜱𠝹 𝔸𝕟𝕒",
    "long word": "W" * 290,
    "long": "Ana María " * 29,
    "ampersand": "Salt & Pepper && Co",
    "quotes": "\"Q\" 'A' “B” ‘C’ `D`",
    "spreadsheet text mark": "'=1+1",
    "zero width": "A\u200bn\u200ca\u200d",
}
"""By what is strange about it; each is text that a field may keep."""

REFUSED = {"too long": "x" * 5_000}
"""Refused with a sentence, never cut."""

CLEANED = {
    "control characters": ("A\x00m\x1ba\x7fra", "Amara"),
    "half a character": ("Ama\ud800ra", "Amara"),
    "direction overrides": ("\u202eAmara\u202c", "Amara"),
    "tabs and breaks": ("Ana\tMaría\r\nVega", "Ana María  Vega"),
    "decomposed": ("Rene\u0301e", "Ren\u00e9e"),
}
"""What is left out, and what is kept."""
