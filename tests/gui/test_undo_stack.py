"""Taking back and putting back."""

from __future__ import annotations

from pact_desktop.gui.undo_stack import Done, UndoStack

FIRST, SECOND, THIRD = Done("1", "first"), Done("2", "second"), Done("3", "third")


def test_what_was_taken_back_can_be_put_back_until_something_new_is_done() -> None:
    stack = UndoStack()
    stack.add(FIRST)
    stack.add(SECOND)
    assert stack.take_back() is SECOND
    assert stack.put_back() is SECOND
    assert stack.take_back() is SECOND
    stack.add(THIRD)
    assert stack.put_back() is None
    assert stack.take_back() is THIRD
    assert stack.take_back() is FIRST
    assert stack.take_back() is None


def test_what_cannot_be_taken_back_is_forgotten() -> None:
    stack = UndoStack()
    stack.add(FIRST)
    stack.add(SECOND)
    assert stack.take_back() is SECOND
    stack.forget(SECOND)
    assert stack.put_back() is None
    assert stack.newest is FIRST
