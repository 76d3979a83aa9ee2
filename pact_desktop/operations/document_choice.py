"""What is asked of a document: which kind, for whom, in which order, on which paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said
from pact_desktop.paper.document import PAGE_SIZES


class DocumentKind(StrEnum):
    """The documents that can be printed."""

    SIGN_IN_SHEETS = "sign-in-sheets"
    CERTIFICATES = "certificates"
    NAME_TENTS = "name-tents"
    PACKETS = "packets"
    TEAM_ROSTERS = "team-rosters"
    LABELS = "labels"
    SIGNS = "signs"
    CONTACT_LIST = "contact-list"
    REPORT = "report"


class DocumentOrder(StrEnum):
    """In which order people come."""

    NAME = "name"
    COUNTY = "county"
    """By county, then family name."""


class Option(StrEnum):
    """What can be chosen of a document beside its kind."""

    DAY = "day"
    COUNTIES = "counties"
    ORDER = "order"
    PAGE_SIZE = "page_size"
    START_AT = "start_at"


_OF_PEOPLE = frozenset({Option.DAY, Option.COUNTIES, Option.ORDER, Option.PAGE_SIZE})

OPTIONS: Mapping[DocumentKind, frozenset[Option]] = {
    DocumentKind.SIGN_IN_SHEETS: _OF_PEOPLE,
    DocumentKind.CERTIFICATES: _OF_PEOPLE,
    DocumentKind.NAME_TENTS: _OF_PEOPLE,
    DocumentKind.PACKETS: _OF_PEOPLE,
    DocumentKind.TEAM_ROSTERS: frozenset({Option.COUNTIES, Option.PAGE_SIZE}),
    DocumentKind.LABELS: (_OF_PEOPLE - {Option.PAGE_SIZE}) | {Option.START_AT},
    DocumentKind.SIGNS: frozenset({Option.DAY, Option.PAGE_SIZE}),
    DocumentKind.CONTACT_LIST: _OF_PEOPLE - {Option.ORDER},
    DocumentKind.REPORT: frozenset({Option.PAGE_SIZE}),
}
"""What each kind heeds; anything else that is chosen makes no difference to it."""


@dataclass(frozen=True, slots=True)
class DocumentChoice:
    """One document. ``day`` None means both days, ``counties`` empty everyone; labels begin at place
    ``start_at`` of their first sheet. Raises UnreadableInputError for a size of paper that is not known."""

    kind: DocumentKind
    day: int | None = None
    counties: frozenset[str] = frozenset()
    """Names of counties; the empty name means those without one."""
    order: DocumentOrder | None = None
    """None takes the kind's usual order."""
    page_size: str = "letter"
    start_at: int = 1
    language: str = "en"

    def __post_init__(self) -> None:
        if self.page_size not in PAGE_SIZES:
            raise UnreadableInputError(
                said("There is no paper named {name}.", name=self.page_size[:40]),
                said("Choose one of: {choices}.", choices=", ".join(PAGE_SIZES)),
            )

    @property
    def usual_order(self) -> DocumentOrder:
        """The order that was chosen, or the kind's own."""
        if self.order is not None:
            return self.order
        is_sheet = self.kind is DocumentKind.SIGN_IN_SHEETS
        return DocumentOrder.COUNTY if is_sheet else DocumentOrder.NAME
