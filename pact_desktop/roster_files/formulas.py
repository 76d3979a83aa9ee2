"""Keeps a spreadsheet from running an exported text as a formula, and takes that back on reading.

A text that begins as a formula does gets an apostrophe before it (source: OWASP, "CSV Injection"). Spaces and
apostrophes at the beginning do not hide a formula, so that reading restores every text exactly.
"""

from __future__ import annotations

import re

_RUNNABLE = re.compile(r"[\s']*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")


def neutralise(text: str) -> str:
    """The text as it may stand in a file that a spreadsheet program opens."""
    return "'" + text if _RUNNABLE.match(text) else text


def restore(text: str) -> str:
    """The text that ``neutralise`` was given."""
    return text[1:] if text.startswith("'") and _RUNNABLE.match(text) else text
