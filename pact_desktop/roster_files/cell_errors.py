"""Cells without a value: errors that a spreadsheet shows, and formulas whose value was not saved."""

from __future__ import annotations

import re

UNSAVED_FORMULA = "\x00="
"""Stands in a sheet for a formula without its value; no cell of a workbook can hold a zero character."""

_ERROR = re.compile(
    r"#(?:N/A|N/D|REF!|¡REF!|NAME\?|¿NOMBRE\?|VALUE!|¡VALOR!|DIV/0!|¡DIV/0!|NUM!|¡NUM!|NULL!|¡NULO!|ERROR!"
    r"|SPILL!|¡DESBORDAMIENTO!|CALC!|¡CALC!|FIELD!|¡CAMPO!|BLOCKED!|BUSY!|CONNECT!|UNKNOWN!|GETTING_DATA"
    r"|EXTERNAL!|PYTHON!|#+)"
    r"|Err:\d{3}",
    re.IGNORECASE,
)
"""The errors of Excel in English and Spanish, Google Sheets and LibreOffice; ``###`` is a cell too narrow."""


def is_cell_error(text: str) -> bool:
    """Whether a cell's text is an error that a spreadsheet shows in the place of a value."""
    return text.lstrip()[:1] in ("#", "E", "e") and _ERROR.fullmatch(text.strip()) is not None


def has_no_value(text: str) -> bool:
    """Whether a cell holds an error, or a formula whose value was not saved."""
    return text == UNSAVED_FORMULA or is_cell_error(text)
