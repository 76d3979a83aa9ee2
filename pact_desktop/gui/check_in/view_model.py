"""What the check-in screen shows, in plain values: the presenter fills them, the widgets paint them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from pact_desktop.gui.words import Span


class Scene(Enum):
    """What stands in the middle of the screen."""

    READY = "ready"
    CARD = "card"
    ITEMS = "items"
    REASONS = "reasons"
    SEARCH = "search"
    TEAM = "team"
    WALK_IN = "walk_in"
    WAITING = "waiting"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class IconLine:
    """An icon with a line of words: a reason, a note."""

    icon: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class RemedyView:
    """One thing that can be done: its code, the words of its tile, the line below."""

    code: str
    title: str
    line: str = ""


@dataclass(frozen=True, slots=True)
class SeatView:
    """A member of the county's team: initials, and whether the person is in."""

    letters: str
    taken: bool


@dataclass(frozen=True, slots=True)
class PlacesView:
    """How full the day is: words at the left and right of a bar, and its share from 0 to 1."""

    left: str
    taken: str
    share: float


@dataclass(frozen=True, slots=True)
class HandOutView:
    """Something to hand out; ``item`` is the word that settings know it by, ``given`` whether the person has
    it."""

    icon: str
    words: str
    item: str = ""
    given: bool = False


@dataclass(frozen=True, slots=True)
class CardView:
    """A result card. ``outcome`` is the outcome's code, or a state of the file (``waiting``,
    ``not_recorded``); it chooses colours, icon and edge."""

    outcome: str
    headline: str
    line: str = ""
    foot: str = ""
    eyebrow: str = ""
    name: str = ""
    badge_name: tuple[str, str] = ("", "")
    """The name as the badge sets it: the large part and the rest."""
    county: str = ""
    pronouns: str = ""
    seats: tuple[SeatView, ...] = ()
    seats_words: tuple[Span, ...] = ()
    places: PlacesView | None = None
    hand_out: tuple[HandOutView, ...] = ()
    again: tuple[HandOutView, ...] = ()
    """What can be handed out to somebody who is in already."""
    lines: tuple[IconLine, ...] = ()
    remedies: tuple[RemedyView, ...] = ()
    help_line: IconLine | None = None
    contact: str = ""
    """Phone and email, shown only when asked for."""
    attendee_id: str = ""
    code: str = ""
    """The whole text that was read, for remedies that decide again; empty if nobody scanned."""
    operation_id: str = ""
    """What *take back* undoes; empty where nothing was recorded."""
    can_print: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says: headline, name, county, hand-outs, then the rest."""
        hand_out = ", ".join(thing.words for thing in self.hand_out)
        lines = [" ".join(span.text for span in line.spans) for line in self.lines]
        parts = [self.headline, self.name, self.county, hand_out, self.line, *lines]
        return ". ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class ReasonsView:
    """The step that asks why, before an override is recorded."""

    question: str
    reasons: tuple[str, ...]
    other: str
    """The last choice, which opens a field for words of one's own."""
    confirm: str
    """What the button that records says."""
    asks_pin: bool = False
    """Whether an organizer's PIN is needed besides."""


@dataclass(frozen=True, slots=True)
class ItemsView:
    """The step that asks what is handed out: a number chooses at once."""

    question: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SearchRow:
    """One person found, and what Enter would do.

    ``section`` heads the rows that have it, ``found_in`` says which field answered if it was not the name.
    """

    attendee_id: str
    name: tuple[Span, ...]
    second_name: str
    county: str
    detail: str
    outcome: str
    would: str
    section: str = ""
    found_in: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchView:
    """The people found for a text. ``meant`` is the id of the one whom Enter takes unchosen, if any."""

    text: str
    head: str
    rows: tuple[SearchRow, ...] = ()
    teams: tuple[tuple[str, str], ...] = ()
    """Counties that the text names, whose team can be checked in: the county and the words of the button."""
    meant: str = ""


@dataclass(frozen=True, slots=True)
class TeamMember:
    """One member on the team card. ``would`` is the pill's words for a tick; ``since`` is set if in."""

    attendee_id: str
    name: str
    discipline: str
    need_icon: str = ""
    need: str = ""
    since: str = ""
    outcome: str = ""
    would: str = ""
    packet: bool = False
    """Whether a packet is to be handed out with the check-in."""
    ticket: str = ""
    """The meal ticket to hand out, in words."""

    @property
    def can_tick(self) -> bool:
        """Whether ticking checks the person in."""
        return self.outcome == "admitted"


@dataclass(frozen=True, slots=True)
class DisciplineView:
    """A discipline of the team: there or missing."""

    name: str
    there: bool


@dataclass(frozen=True, slots=True)
class TeamView:
    """A county's team on one card."""

    county: str
    title: str
    head: str
    members: tuple[TeamMember, ...]
    disciplines: tuple[DisciplineView, ...]


@dataclass(frozen=True, slots=True)
class WalkInForm:
    """What was typed into the walk-in form."""

    given_name: str = ""
    family_name: str = ""
    county: str = ""
    agency: str = ""
    affiliation: str = ""
    discipline: str = ""
    dietary: str = ""

    @property
    def is_enough(self) -> bool:
        """Whether the three answers that are needed are there."""
        return bool((self.given_name or self.family_name) and self.affiliation)


@dataclass(frozen=True, slots=True)
class WalkInDecision:
    """What would happen to the walk-in as typed so far."""

    outcome: str
    headline: str
    line: str
    lines: tuple[IconLine, ...] = ()
    similar: tuple[tuple[str, tuple[Span, ...]], ...] = ()
    """Those on the roster who may be the same person: id and words of each."""
    hand_out: str = ""
    days: str = ""
    admits: bool = False


@dataclass(frozen=True, slots=True)
class ScanView:
    """A tile in the strip of last scans."""

    outcome: str
    name: str
    line: str
    operation_id: str = ""
    """What the tile's undo takes back; empty where nothing was recorded."""
    attendee_id: str = ""
    headline: str = ""
    """The outcome in words, for those who do not see its icon."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that waits, shown on the ready screen: icon, words, and the page that deals with it."""

    icon: str
    words: str
    page: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What the walk-in form offers: value and words each."""

    counties: tuple[tuple[str, str], ...] = ()
    affiliations: tuple[tuple[str, str], ...] = ()
    disciplines: tuple[tuple[str, str], ...] = ()
    dietary: tuple[str, ...] = field(default=())
