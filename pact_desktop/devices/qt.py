"""Which Qt this is, for those who do not know Qt."""

from __future__ import annotations

from PySide6.QtCore import qVersion
from PySide6.QtPdf import QPdfDocument


def qt_version() -> str:
    """Return the version of Qt once its core and its reader of PDF files were loaded."""
    return f"{qVersion()} with {QPdfDocument.__name__}"
