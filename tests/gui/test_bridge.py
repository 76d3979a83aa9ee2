"""A change set that is published in any thread is heard once, on the GUI thread."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from pact_desktop.gui.bridge import ChangeBridge
from pact_desktop.store.changes import ChangeSet


def test_a_change_from_another_thread_is_heard_on_this_one(qtbot: QtBot) -> None:
    bridge = ChangeBridge()
    heard: list[tuple[object, threading.Thread]] = []
    bridge.changed.connect(lambda changes: heard.append((changes, threading.current_thread())))
    changes = ChangeSet(frozenset({("setting", "title")}))
    thread = threading.Thread(target=bridge.publish, args=(changes,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(changes, threading.current_thread())]
