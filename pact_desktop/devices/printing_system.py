"""The way to the printers of this computer."""

from __future__ import annotations

import shutil

from pact_desktop.devices.printing import PrintingSystem


def printing_system() -> PrintingSystem:
    """Return CUPS where its commands are installed, else the printers as Qt sees them.

    Only the way that is used is loaded: Qt's takes its time, and needs a library that may be missing.
    """
    if shutil.which("lp") and shutil.which("lpstat"):
        from pact_desktop.devices.cups import CupsPrinting

        return CupsPrinting()
    from pact_desktop.devices.qt_printing import QtPrinting

    return QtPrinting()
