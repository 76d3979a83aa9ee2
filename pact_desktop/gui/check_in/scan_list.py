"""The last scans of this desk, newest first."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from pact_desktop.gui.check_in.view_model import ScanView

KEPT_SCANS = 50

translate = QCoreApplication.translate


class ScanList:
    """What the strip shows, and what *take back* takes back."""

    def __init__(self) -> None:
        self.scans: list[ScanView] = []

    @property
    def newest_operation(self) -> str:
        """The newest operation that can be taken back; empty if there is none."""
        return next((scan.operation_id for scan in self.scans if scan.operation_id), "")

    def add(self, scan: ScanView) -> None:
        """Put a scan in front."""
        self.scans = [scan, *self.scans][:KEPT_SCANS]

    def clear(self) -> None:
        """Forget them: none of them is of today."""
        self.scans = []

    def mark_undone(self, operation_id: str) -> str:
        """Take the undo off the tiles of an operation; returns the name on the first, empty without one."""
        name = ""
        words = translate("Presenter", "Taken back")
        for place, scan in enumerate(self.scans):
            if scan.operation_id == operation_id:
                name = name or scan.name
                self.scans[place] = replace(scan, operation_id="", line=words, outcome="not_a_badge")
        return name
