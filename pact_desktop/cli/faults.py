"""Failures that nobody foresaw go to a log file in the configuration folder.

A report names the kind of error and the places in the program. It leaves out the error's own words, since
they can carry what somebody typed.
"""

from __future__ import annotations

import logging
import platform
import traceback
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pact_desktop
from pact_desktop.settings import config_folder

LOG_FILE = "pact-desktop.log"
_LARGEST = 1_000_000

logger = logging.getLogger("pact_desktop")


def log_path() -> Path:
    """Where the log file is."""
    return config_folder() / LOG_FILE


def log_paths() -> tuple[Path, Path]:
    """The log file, and where it goes when it is full."""
    return log_path(), log_path().with_name(f"{LOG_FILE}.1")


def log_to_file() -> None:
    """Send the program's own log, from warnings on, to the log file; it appears with its first line."""
    logging.raiseExceptions = False  # a log that cannot be written must not speak on the user's terminal
    for old in [each for each in logger.handlers if isinstance(each, RotatingFileHandler)]:
        logger.removeHandler(old)
        old.close()
    with suppress(OSError):  # no folder to write to: there is no log then
        log_path().parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(log_path(), maxBytes=_LARGEST, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.WARNING)
    logger.addHandler(handler)


def log_fault(error: Exception) -> Path:
    """Log where in the program an error came about; returns the log's path."""
    places = [
        f"  {Path(frame.filename).name}, line {frame.lineno}, in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    head = (
        f"{type(error).__module__}.{type(error).__qualname__} in PACT Desktop {pact_desktop.__version__}, "
        f"Python {platform.python_version()}, {platform.platform()}"
    )
    logger.error("%s", "\n".join([head, *places]))
    return log_path()
