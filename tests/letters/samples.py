"""A letter, and what a mail program makes of its file, read by the standard library's old parser."""

from __future__ import annotations

import email
from dataclasses import dataclass
from datetime import datetime
from email.header import decode_header, make_header
from email.message import Message

from pact_desktop.letters.letter import Letter

WHEN = datetime.fromisoformat("2026-09-21T10:00:00-07:00")
LETTER = Letter("You are registered", ("Dear Ada,", "Welcome."), ("Until soon.",))


@dataclass(frozen=True)
class Received:
    """A message file, split by hand and parsed the old way (``compat32``), which the program does not use."""

    raw: bytes

    @property
    def header_names(self) -> list[str]:
        """The names of the headers as they stand in the file, folded lines joined."""
        head = self.raw.partition(b"\r\n\r\n")[0].replace(b"\r\n ", b" ").replace(b"\r\n\t", b" ")
        return [line.partition(b":")[0].decode("ascii") for line in head.split(b"\r\n")]

    @property
    def message(self) -> Message:
        return email.message_from_bytes(self.raw)

    def header(self, name: str) -> str:
        return str(make_header(decode_header(str(self.message[name]))))

    def parts(self, media_type: str) -> list[bytes]:
        found = [part for part in self.message.walk() if part.get_content_type() == media_type]
        payloads = [part.get_payload(decode=True) for part in found]
        return [payload for payload in payloads if isinstance(payload, bytes)]

    def words(self, media_type: str = "text/plain") -> str:
        (payload,) = self.parts(media_type)
        return payload.decode("utf-8").replace("\r\n", "\n")
