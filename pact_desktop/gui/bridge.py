"""Turns every change of the convening's file into one signal on the GUI thread.

A change made here, one that came from another desk and one that another process wrote all arrive the same
way, once, after they are durable.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from pact_desktop.store.changes import ChangeSet


class ChangeBridge(QObject):
    """``changed`` carries the ``ChangeSet``, always on the GUI thread.

    Give ``publish`` to ``ConveningFile.listen``; it is called after a commit, from whatever thread.
    """

    changed = Signal(object)
    _published = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._published.connect(self.changed, Qt.ConnectionType.QueuedConnection)

    def publish(self, changes: ChangeSet) -> None:
        """Hand a change set over to the GUI thread; safe from any thread."""
        self._published.emit(changes)
