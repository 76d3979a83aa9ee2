"""What happens when something fails that nobody foresaw: a log entry and a sentence, never a traceback.

The report names what failed and where in the program. It leaves out the error's own words, since they can
carry what somebody typed.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion

import pact_desktop

logger = logging.getLogger(__name__)


class CrashWatch(QObject):
    """Catches errors of every thread. ``failed`` carries the report's text, on the GUI thread."""

    failed = Signal(str)
    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._caught.connect(self.failed, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the hooks of the interpreter for errors that nobody caught."""
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread

    def caught(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        """Log an error and emit its report; an interrupt from the keyboard ends the program as usual."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, trace)
            return
        report = report_text(kind, trace)
        logger.error("unforeseen error\n%s", report)
        self._caught.emit(report)

    def _caught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.caught(args.exc_type, args.exc_value, args.exc_traceback)


def report_text(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return a report without personal data: versions, the kind of error, the places in the code."""
    places = [
        f"  {Path(frame.filename).name}, line {frame.lineno}, in {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    head = [
        f"PACT Desktop {pact_desktop.__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        datetime.now().astimezone().isoformat(timespec="seconds"),
        f"{kind.__module__}.{kind.__qualname__}",
    ]
    return "\n".join([*head, *places]) + "\n"
