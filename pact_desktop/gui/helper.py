"""A process of its own for long work, so that it takes neither Python's lock nor a core from the window.

What goes to the process and comes back is pickled. Unpickling holds Python's lock, so that long results are
better streamed in parts that take a millisecond or two each.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import traceback
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Lock
from types import TracebackType
from typing import Any, ParamSpec, TypeVar

from pact_desktop.domain.errors import UserError

Given = ParamSpec("Given")
Result = TypeVar("Result")

_PART, _END, _ERROR = "part", "end", "error"
_PATIENCE_S = 5


class HelperEndedError(UserError):
    """The process ended in the middle of its work."""

    def __init__(self) -> None:
        super().__init__("The work was cut off before it was done.", "Try it again.")


class Helper:
    """Runs functions of modules in one process, which starts with the first and stays until ``close``.

    The methods wait, so call them in a worker thread; two threads take turns. An error of the function is
    raised here.
    """

    def __init__(self) -> None:
        self._turn = Lock()
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None

    def run(self, function: Callable[Given, Result], *given: Given.args, **named: Given.kwargs) -> Result:
        """What the function returns."""
        result: Result
        (result,) = self._parts(_only, function, given, named)
        return result

    def stream(
        self, function: Callable[Given, Iterator[Result]], *given: Given.args, **named: Given.kwargs
    ) -> Generator[Result, None, None]:
        """What the function yields, as it comes. Closing the generator early ends the process."""
        return self._parts(_all, function, given, named)

    def _parts(self, *request: object) -> Generator[Any, None, None]:
        with self._turn:
            connection = self._started()
            kind, content = _PART, None
            try:
                connection.send(request)
                while True:
                    kind, content = connection.recv()
                    if kind != _PART:
                        break
                    yield content
            except (EOFError, OSError) as error:
                raise HelperEndedError from error
            finally:
                if kind == _PART:
                    self._end()
            if kind == _ERROR:
                raise content

    def close(self) -> None:
        """End the process, also in the middle of work."""
        process = self._process
        if process is not None and process.is_alive():
            process.terminate()
        with self._turn:
            self._end()

    def __enter__(self) -> Helper:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _started(self) -> Connection:
        if self._connection is not None and self._process is not None and self._process.is_alive():
            return self._connection
        self._end()
        spawn = multiprocessing.get_context("spawn")
        ours, theirs = spawn.Pipe()
        self._process = spawn.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        self._connection = ours
        return ours

    def _end(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._process is not None:
            self._process.terminate()
            self._process.join(_PATIENCE_S)
            self._process = None


def _only(
    function: Callable[..., object], given: Sequence[Any], named: Mapping[str, Any]
) -> Iterator[object]:
    yield function(*given, **named)


def _all(
    function: Callable[..., Iterator[object]], given: Sequence[Any], named: Mapping[str, Any]
) -> Iterator[object]:
    return function(*given, **named)


def _serve(connection: Connection) -> None:
    """What the process does: one request after another, until the connection is closed."""
    if hasattr(os, "nice"):
        os.nice(10)  # the desk's own work goes first
    with suppress(EOFError):
        while True:
            parts_of, function, given, named = connection.recv()
            try:
                for part in parts_of(function, given, named):
                    connection.send((_PART, part))
            except Exception as error:
                connection.send((_ERROR, _sendable(error)))
            else:
                connection.send((_END, None))


def _sendable(error: Exception) -> Exception:
    """The error itself if it survives the way, with where it arose; else one that says the same."""
    error.add_note("".join(traceback.format_exception(error)))
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301  # our own
    except Exception:  # whatever such an error's constructor wants
        if isinstance(error, UserError):
            return UserError(error.message, error.hint)
        return RuntimeError("".join(traceback.format_exception(error)))
    return error
