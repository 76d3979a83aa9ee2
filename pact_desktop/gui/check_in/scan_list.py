"""The last scans of this desk, newest first."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from pact_desktop.gui.check_in.view_model import ScanView

KEPT_SCANS = 50

translate = QCoreApplication.translate


class ScanList:
    """What the strip shows, and what *undo* undoes."""

    def __init__(self) -> None:
        self._scans: list[ScanView] = []
        self._undone: set[str] = set()
        self.last_undone = ""
        """The operation that a redo brings back; empty if there is none."""

    @property
    def scans(self) -> list[ScanView]:
        """The tiles, newest first; one that was undone says so and has no undo until it is redone."""
        return [self._as_undone(scan) if self._is_undone(scan) else scan for scan in self._scans]

    @property
    def newest_operation(self) -> str:
        """The newest operation that can be undone; empty if there is none."""
        return next((scan.operation_id for scan in self.scans if scan.operation_id), "")

    def add(self, scan: ScanView) -> None:
        """Put a scan in front."""
        self._scans = [scan, *self._scans][:KEPT_SCANS]

    def clear(self) -> None:
        """Forget them, and what could be redone: none of them is of today."""
        self._scans = []
        self._undone.clear()
        self.last_undone = ""

    def mark_undone(self, operation_id: str) -> str:
        """Take the undo off the tiles of an operation; returns the name on the first, empty without one."""
        self._undone.add(operation_id)
        self.last_undone = operation_id
        return self._name(operation_id)

    def mark_redone(self, operation_id: str) -> str:
        """Show the tiles of an operation as they were; returns the name on the first, empty without one."""
        self._undone.discard(operation_id)
        self.last_undone = ""
        return self._name(operation_id)

    def _name(self, operation_id: str) -> str:
        return next((scan.name for scan in self._scans if scan.operation_id == operation_id), "")

    def _is_undone(self, scan: ScanView) -> bool:
        return bool(scan.operation_id) and scan.operation_id in self._undone

    @staticmethod
    def _as_undone(scan: ScanView) -> ScanView:
        words = translate("Presenter", "Taken back")
        return replace(scan, operation_id="", line=words, outcome="not_a_badge")
