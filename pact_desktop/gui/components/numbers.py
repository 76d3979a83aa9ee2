"""Fields for numbers: millimetres on the screen, points in the layout."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSizePolicy

from pact_desktop.paper.units import POINTS_PER_MILLIMETRE


class Number(QDoubleSpinBox):
    """``kept`` carries the value when a person changed it. The wheel scrolls the form, never the number."""

    kept = Signal(float)

    def __init__(self, least: float, most: float, step: float, decimals: int = 1, unit: str = "") -> None:
        super().__init__()
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setDecimals(decimals)
        self.setSuffix(f" {unit}" if unit else "")
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.lineEdit().setTextMargins(6, 0, 0, 0)  # the style gives it none beside a suffix
        self.valueChanged.connect(self._changed)

    def show_number(self, value: float) -> None:
        """Show a number without telling of it."""
        with QSignalBlocker(self):
            self.setValue(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _changed(self, value: float) -> None:
        self.kept.emit(value)


class Length(Number):
    """A length: shown in millimetres, told and taken in points."""

    def __init__(self, least: float = 0, most: float = 600) -> None:
        """``least`` and ``most`` are millimetres."""
        super().__init__(least, most, 0.5, 1, "mm")

    def show_number(self, value: float) -> None:
        super().show_number(value / POINTS_PER_MILLIMETRE)

    def _changed(self, value: float) -> None:
        self.kept.emit(value * POINTS_PER_MILLIMETRE)
