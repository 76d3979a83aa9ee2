"""Kinds of file that the program writes: how their names end, and how their content begins.

A file that is there already is replaced only by one of the same kind, so each kind knows itself by the first
bytes of a file (``HEAD_BYTES`` of them), whatever the file is called.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

HEAD_BYTES = 65_536
"""So much of a file tells its kind: a workbook's parts are named within it."""

SQLITE = b"SQLite format 3\0"

_ENDING = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,7}$")
_SIGNATURES = {
    b"%PDF-": "PDF",
    b"PK\x03\x04": "ZIP",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"\xd0\xcf\x11\xe0": "OLE",
    SQLITE: "SQLITE",
}
_TEXT, _OTHER = "text", "other"
_NOT_IN_TEXT = frozenset(range(32)) - frozenset(b"\t\n\f\r")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_MAIL_HEADER = re.compile(rb"[A-Za-z][A-Za-z-]*: ")
_TOML_LINE = re.compile(rb"#|\[|[\w\"'.-]+\s*=")


@dataclass(frozen=True, slots=True)
class FileKind:
    """One kind: the word for it, the endings of its names (the usual one first; none: any) and whether the
    first bytes of a file are of this kind."""

    word: str
    endings: tuple[str, ...]
    begins: Callable[[bytes], bool]


def ending_of(name: str) -> str:
    """A file name's ending with its dot, in lower case: a dot, a letter and up to seven letters or digits.

    Empty where there is none: in “Badges Oct. 6” the dot belongs to the words.
    """
    found = _ENDING.search(name)
    return found[0].casefold() if found else ""


def content_family(head: bytes) -> str:
    """What the first bytes of a file are, roughly: a known format, text, or something else."""
    known = (family for signature, family in _SIGNATURES.items() if head.startswith(signature))
    return next(known, _OTHER if _NOT_IN_TEXT.intersection(head) else _TEXT)


def is_other_document(head: bytes) -> bool:
    """Whether the first bytes are surely those of a document or picture, and of no damaged database."""
    return content_family(head) not in ("SQLITE", _TEXT, _OTHER)


def kind_like(name: str, content: bytes) -> FileKind:
    """The kind of a file that is kept somewhere under a name and written out as it is."""
    ending = ending_of(name)
    family = content_family(content[:HEAD_BYTES])
    return FileKind(
        ending.removeprefix(".").upper() or family,
        (ending,) if ending else (),
        lambda head: family != "SQLITE" and content_family(head) == family,
    )


def _plain(head: bytes) -> bytes:
    """The beginning of a text without its mark and leading white space; empty if it is no text."""
    return head.removeprefix(_BYTE_ORDER_MARK).lstrip() if content_family(head) == _TEXT else b""


def _is_workbook(head: bytes) -> bool:
    return head.startswith(b"PK\x03\x04") and b"xl/" in head


def _is_table(head: bytes) -> bool:
    text = _plain(head)
    is_other_text = text.startswith((b"{", b"[", b"<")) or text[:6].upper() == b"BEGIN:"
    heading, _, _ = text.partition(b"\n")
    return not is_other_text and any(separator in heading for separator in (b",", b";", b"\t"))


PDF = FileKind("PDF", (".pdf",), lambda head: b"%PDF-" in head[:1024])
XLSX = FileKind("XLSX", (".xlsx",), _is_workbook)
CSV = FileKind("CSV", (".csv",), _is_table)
JSON = FileKind("JSON", (".json",), lambda head: _plain(head).startswith((b"{", b"[")))
PNG = FileKind("PNG", (".png",), lambda head: content_family(head) == "PNG")
CALENDAR = FileKind("ICS", (".ics",), lambda head: _plain(head).upper().startswith(b"BEGIN:VCALENDAR"))
CARDS = FileKind("VCF", (".vcf",), lambda head: _plain(head).upper().startswith(b"BEGIN:VCARD"))
MAIL = FileKind("EML", (".eml",), lambda head: _MAIL_HEADER.match(_plain(head)) is not None)
LAYOUT = FileKind("TOML", (".toml",), lambda head: _TOML_LINE.match(_plain(head)) is not None)
TEXT = FileKind("TXT", (".txt",), lambda head: content_family(head) == _TEXT)
CONVENING = FileKind("PACT", (".pact", ".bak"), lambda head: False)
"""Never replaced by writing: only ``restore`` puts one in another's place, and keeps that."""

_KNOWN = (PDF, XLSX, CSV, JSON, PNG, CALENDAR, CARDS, MAIL, LAYOUT, TEXT, CONVENING)


def kind_of_ending(ending: str) -> FileKind:
    """The kind whose names end so; any content is taken where the program never writes such files itself."""
    known = (kind for kind in _KNOWN if ending in kind.endings)
    other = FileKind(ending.removeprefix(".").upper(), (ending,) if ending else (), lambda head: True)
    return next(known, other)
