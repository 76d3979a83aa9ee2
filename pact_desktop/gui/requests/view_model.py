"""What the requests page shows, in plain values: the maker fills them, the widgets paint them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from pact_desktop.gui.check_in.view_model import IconLine
from pact_desktop.gui.words import Span


class Tab(IntEnum):
    """The lists of the page, in their order."""

    OPEN = 0
    """Everyone in line, waitlisted or not."""
    WAITLIST = 1
    APPROVED = 2
    DECLINED = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One person in the table. ``when`` is the date of asking, or of the decision."""

    attendee_id: str
    place: str
    name: str
    county: str
    discipline: str
    when: str
    pill: str = ""
    pill_icon: str = ""


@dataclass(frozen=True, slots=True)
class CapacityView:
    """The places of the day; shares are parts of the bar between 0 and 1."""

    headline: str
    of: str
    is_beyond: bool
    registered: str
    by_request: str
    free: str
    """Empty where nothing limits the day."""
    registered_share: float
    by_request_share: float


@dataclass(frozen=True, slots=True)
class OfferView:
    """A free place and whom it can go to; ``key`` tells one offer from another."""

    spans: tuple[Span, ...]
    key: tuple[str, int]


@dataclass(frozen=True, slots=True)
class DetailView:
    """Who is chosen, what deciding does, and which decisions there are."""

    title: str
    line: str
    quote: str
    facts: tuple[IconLine, ...]
    approve: str
    """The words of the button; empty where nobody is to be approved."""
    can_waitlist: bool
    can_decline: bool
    reason_note: str


@dataclass(frozen=True, slots=True)
class RequestsView:
    """Everything of one list of one day."""

    day: int
    tab: Tab
    titles: tuple[str, ...]
    """Of the lists, with how many stand in each."""
    rows: tuple[Row, ...]
    foot: str
    empty: str
    capacity: CapacityView
    offer: OfferView | None
