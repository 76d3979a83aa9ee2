"""Where a command's words go: its result to standard output, messages to standard error.

With ``--json`` standard output holds one JSON document and nothing else.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from io import TextIOWrapper
from typing import Any

from pact_desktop.domain.errors import UserError


def set_up_streams() -> None:
    """Speak UTF-8 whatever the terminal's encoding; half a character is written as its JSON escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


class Output:
    """A command's output, as words or (``json``) as a document."""

    def __init__(self, json: bool = False) -> None:
        self.json = json

    def result(self, document: Mapping[str, Any], words: Iterable[str]) -> None:
        """Give the result: the document with ``--json``, else the lines of words."""
        if self.json:
            self.document(document)
            return
        for line in words:
            sys.stdout.write(line + "\n")
        sys.stdout.flush()

    def document(self, document: Mapping[str, Any]) -> None:
        """Write one document as one line and flush it."""
        sys.stdout.write(json.dumps(document, ensure_ascii=False) + "\n")
        sys.stdout.flush()

    def listing(self, plural: str, documents: Iterable[Mapping[str, Any]], words: Iterable[str]) -> None:
        """Give a long list as it comes, so that memory stays small; read either iterable, never both."""
        if not self.json:
            self.result({}, words)
            return
        sys.stdout.write(f'{{"{plural}": [')
        for place, document in enumerate(documents):
            sys.stdout.write((", " if place else "") + json.dumps(document, ensure_ascii=False))
        sys.stdout.write("]}\n")
        sys.stdout.flush()

    def message(self, text: str) -> None:
        """Say something beside the result."""
        sys.stderr.write(text + "\n")
        sys.stderr.flush()

    def error(self, error: UserError, document: Mapping[str, Any] | None = None) -> None:
        """Tell an error: as a document (with what else is known), or as sentences."""
        if self.json:
            told = {"error": {"message": error.message, "hint": error.hint}}
            self.document({**told, **(document or {})})
        else:
            self.message(" ".join(part for part in (error.message, error.hint) if part))
