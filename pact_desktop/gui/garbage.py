"""Keeps Python's collection of cyclic garbage on the GUI thread.

Python collects in whatever thread happens to allocate. Objects of Qt that end in a worker thread take the
program down, so as long as there are workers nothing is collected but here.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 200
"""Short, since what a worker made since the last look is walked in one go: a roster read whole is a lot."""
_ENOUGH = 700
"""Objects made since the last look that are worth a collection, as in Python's own first threshold."""
_YOUNG_BEFORE_ALL = 150
"""Collections of young objects before all are looked at, which takes longest; before ``keep`` none is."""


class GuiThreadGarbage(QObject):
    """Switches the automatic collection off until ``stop``, and collects by a timer of the GUI thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._young = 0
        self._keeps = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def keep(self) -> None:
        """Take what was made so far for lasting: modules and the window itself are not walked any more.

        To walk them all takes 80 ms, which the window would stand still.
        """
        gc.freeze()
        self._keeps = True

    def stop(self) -> None:
        """Leave the collection to Python again, once no worker is left."""
        self._timer.stop()
        gc.unfreeze()
        gc.collect()
        gc.enable()

    def _look(self) -> None:
        if gc.get_count()[0] < _ENOUGH:
            return
        self._young += 1
        if self._young < _YOUNG_BEFORE_ALL or not self._keeps:
            gc.collect(1)
        else:
            self._young = 0
            gc.collect()
