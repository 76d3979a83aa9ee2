"""Resources: files that are kept with the convening, such as presentations, handouts and the agenda."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from pact_desktop.domain.fields import clean_text

LARGEST = 50 * 1024 * 1024
"""The largest file that is kept, in bytes: each backup of the convening holds it once more."""

LONGEST_NAME = 150

_NOT_IN_NAMES = dict.fromkeys(map(ord, '/\\:*?"<>|'), "_")
"""What one of the systems does not take in a file's name."""

_SLIDES = frozenset({".ppt", ".pptx", ".pps", ".ppsx", ".odp", ".key"})
_PAPERS = frozenset({".pdf", ".doc", ".docx", ".odt", ".rtf", ".pages", ".txt"})
_SCRIPTS = {
    ".bat",
    ".cmd",
    ".command",
    ".js",
    ".jse",
    ".pl",
    ".ps1",
    ".py",
    ".pyw",
    ".rb",
    ".run",
    ".sh",
    ".vb",
}
_LINKS = {
    ".chm",
    ".desktop",
    ".lnk",
    ".inf",
    ".reg",
    ".scf",
    ".terminal",
    ".tool",
    ".url",
    ".webloc",
    ".workflow",
}
_BINARIES = {
    ".app",
    ".appimage",
    ".com",
    ".cpl",
    ".exe",
    ".iso",
    ".jar",
    ".msc",
    ".msi",
    ".msp",
    ".pif",
    ".scr",
}
_PROGRAMS = _SCRIPTS | _LINKS | _BINARIES | {".hta", ".vbe", ".vbs", ".ws", ".wsf", ".wsh"}


class ResourceKind(StrEnum):
    """What a resource is for."""

    AGENDA = "agenda"
    PRESENTATION = "presentation"
    HANDOUT = "handout"
    LAYOUT = "layout"
    """A badge layout of the convening's own."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Resource:
    """A file kept with the convening; ``size`` in bytes.

    ``digest`` is the BLAKE2b-256 of the content (hexadecimal). ``is_here`` says whether the content itself is
    in this file: what another desk added is known before its content arrives.
    """

    resource_id: str
    name: str
    kind: ResourceKind
    in_packet: bool
    digest: str
    size: int
    place: int = 0
    is_here: bool = True

    @property
    def is_pdf(self) -> bool:
        """Whether it can be bound into packets."""
        return is_pdf(self.name)

    @property
    def is_program(self) -> bool:
        """Whether opening it would run it."""
        return ending(self.name) in _PROGRAMS


def ending(name: str) -> str:
    """The ending of a file's name in lower case, with its dot; empty without one."""
    return _parts(name)[1].casefold()


def is_pdf(name: str) -> bool:
    """Whether a file of this name is a PDF."""
    return ending(name) == ".pdf"


def file_name(text: str) -> str:
    """The text as a name that every system takes for a file; empty if nothing of it is left."""
    cleaned = clean_text(text).translate(_NOT_IN_NAMES).strip(". ")
    if len(cleaned) <= LONGEST_NAME:
        return cleaned
    kept = _parts(cleaned)[1][:20]
    return cleaned[: LONGEST_NAME - len(kept)].rstrip(". ") + kept


def renamed(text: str, before: str) -> str:
    """The new name of a file: what was typed, with the old ending if it has another or none.

    The ending says which program opens the file, so that a new name never loses it.
    """
    name, old = file_name(text), ending(before)
    return name if not name or ending(name) == old else file_name(name + _parts(before)[1])


def free_name(name: str, taken: Collection[str]) -> str:
    """The name, or where it is taken the first of ``NAME (2).END``, ``NAME (3).END`` that is not."""
    used = {each.casefold() for each in taken}
    stem, suffix = _parts(name)
    free, number = name, 1
    while free.casefold() in used:
        number += 1
        free = f"{stem} ({number}){suffix}"
    return free


def likely_kind(name: str) -> ResourceKind:
    """What a file of this name is most likely for."""
    if "agenda" in name.casefold() or "programa" in name.casefold():
        return ResourceKind.AGENDA
    if ending(name) == ".toml":
        return ResourceKind.LAYOUT
    if ending(name) in _SLIDES:
        return ResourceKind.PRESENTATION
    return ResourceKind.HANDOUT if ending(name) in _PAPERS else ResourceKind.OTHER


def _parts(name: str) -> tuple[str, str]:
    """What stands before a file's ending, and the ending with its dot (empty without one)."""
    stem, dot, last = name.rpartition(".")
    return (stem, dot + last) if stem and last else (name, "")
