"""A process of its own for long work, so that it takes neither Python's lock nor a core from the window.

What goes to the process and comes back is pickled. Unpickling holds Python's lock, so that long results are
better told in parts that take a millisecond or two each.
"""

from __future__ import annotations

import atexit
import multiprocessing
import os
import pickle
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Lock
from types import TracebackType
from typing import Any, Concatenate, ParamSpec, TypeVar

from pact_desktop.domain.errors import UserError

Given = ParamSpec("Given")
Part = TypeVar("Part")
Result = TypeVar("Result")

_TOLD, _RESULT, _ERROR = "told", "result", "error"
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
        self._is_closing = False

    def run(self, function: Callable[Given, Result], *given: Given.args, **named: Given.kwargs) -> Result:
        """What the function returns."""
        result: Result = self._result(_silent, function, given, named)
        return result

    def run_telling(
        self,
        hear: Callable[[Part], None],
        function: Callable[Concatenate[Callable[[Part], None], Given], Result],
        *given: Given.args,
        **named: Given.kwargs,
    ) -> Result:
        """What the function returns; what it tells meanwhile, by its first argument, goes to ``hear`` here.

        An error that ``hear`` raises ends the work.
        """
        result: Result = self._result(_telling, function, given, named, hear)
        return result

    def _result(
        self,
        way: Callable[..., Any],
        function: Callable[..., Any],
        given: Sequence[Any],
        named: Mapping[str, Any],
        hear: Callable[[Any], None] | None = None,
    ) -> Any:
        with self._turn:
            connection = self._started()
            kind, content = _TOLD, None
            try:
                if self._is_closing:
                    raise HelperEndedError
                connection.send((way, function, given, named))
                while (answer := connection.recv())[0] == _TOLD:
                    if hear is not None:
                        hear(answer[1])
                kind, content = answer
            except (EOFError, ConnectionError) as error:
                raise HelperEndedError from error
            finally:
                if kind == _TOLD:
                    self._end()
        if kind == _ERROR:
            raise content
        return content

    def close(self) -> None:
        """End the process, also in the middle of work."""
        self._is_closing = True  # before the look at the process: one that starts now ends by itself
        process = self._process
        if process is not None and process.is_alive():
            process.terminate()
        with self._turn:
            self._end()
            self._is_closing = False

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
        # Not a daemon: reading a workbook starts a process of its own, which daemons may not.
        self._process = spawn.Process(target=_serve, args=(theirs,))
        self._process.start()
        atexit.register(self._end)
        theirs.close()
        self._connection = ours
        return ours

    def _end(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._process is not None:
            atexit.unregister(self._end)
            self._process.terminate()
            self._process.join(_PATIENCE_S)
            self._process = None


def _silent(
    tell: Callable[[Any], None], function: Callable[..., Any], given: Sequence[Any], named: Mapping[str, Any]
) -> Any:
    return function(*given, **named)


def _telling(
    tell: Callable[[Any], None], function: Callable[..., Any], given: Sequence[Any], named: Mapping[str, Any]
) -> Any:
    return function(tell, *given, **named)


def _serve(connection: Connection) -> None:
    """What the process does: one request after another, until the connection is closed."""
    if hasattr(os, "nice"):
        os.nice(10)  # the desk's own work goes first

    def tell(part: object) -> None:
        connection.send((_TOLD, part))

    with suppress(EOFError, ConnectionError):  # the program ended
        while True:
            way, function, given, named = connection.recv()
            try:
                connection.send((_RESULT, way(tell, function, given, named)))
            except Exception as error:
                connection.send((_ERROR, _sendable(error)))


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
