"""Errors that nobody foresaw: told without a traceback on the screen, reported without personal data."""

from __future__ import annotations

import sys

from pytestqt.qtbot import QtBot

from pact_desktop.gui.crash import CrashWatch, report_text


def _fail() -> None:
    raise ValueError("Marisol Vega-Ortiz, (510) 555-0142")


def test_the_report_says_what_and_where_but_not_the_errors_words() -> None:
    try:
        _fail()
    except ValueError:
        kind, _, trace = sys.exc_info()
    assert kind is not None
    report = report_text(kind, trace)
    assert "ValueError" in report
    assert "in _fail" in report
    assert "Marisol" not in report
    assert "555" not in report


def test_an_error_is_told_on_the_gui_thread(qtbot: QtBot) -> None:
    watch = CrashWatch()
    with qtbot.waitSignal(watch.failed) as told:
        watch.caught(ValueError, ValueError("Marisol"), None)
    assert "ValueError" in told.args[0]
