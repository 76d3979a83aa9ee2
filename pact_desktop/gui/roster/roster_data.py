"""Everyone on the roster, ready to be narrowed and sorted within a frame.

Columns become lanes of numbers when they are first needed; a change of one person changes one place of each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from pact_desktop.domain.people import DAYS
from pact_desktop.gui.roster.columns import BY_KEY, affiliation_words, discipline_words
from pact_desktop.gui.roster.filters import (
    NOT_REGISTERED,
    BadgePrinted,
    Facet,
    Filter,
    PactCounty,
    Presence,
    SortKey,
)
from pact_desktop.gui.roster.lane import Lane, Mask
from pact_desktop.gui.roster.words import RosterWords
from pact_desktop.search.words import words_of
from pact_desktop.store.roster_rows import RosterRow

Places = npt.NDArray[np.intp]

_FACET_LANES = (
    *(f"{what}{day}" for what in ("standing", "presence") for day in DAYS),
    *(facet.value for facet in Facet if facet not in (Facet.DAY, Facet.STANDING, Facet.PRESENCE)),
)


class RosterData:
    """Rows by place. A place never changes hands: who leaves the roster leaves an empty place."""

    def __init__(self, rows: Iterable[RosterRow], words: RosterWords, pact_counties: frozenset[str]) -> None:
        self._rows = list(rows)
        self._words = words
        self.pact_counties = pact_counties
        self._places = {row.attendee_id: place for place, row in enumerate(self._rows)}
        self._live = np.ones(len(self._rows), dtype=np.bool_)
        self.ticked = np.zeros(len(self._rows), dtype=np.bool_)
        """Who is chosen, by place."""
        self._sort_lanes: dict[str, Lane] = {}
        self._facet_lanes: dict[str, Lane] = {}
        self._texts: list[str] | None = None
        self._fold_cache: dict[str, str] = {}
        self._order: tuple[tuple[SortKey, ...], Places] | None = None

    def __len__(self) -> int:
        return len(self._places)

    def row(self, place: int) -> RosterRow:
        """The row at a place."""
        return self._rows[place]

    def find(self, attendee_id: str) -> RosterRow | None:
        """Somebody's row by id, None if not on the roster."""
        place = self._places.get(attendee_id)
        return None if place is None else self._rows[place]

    def place_of(self, attendee_id: str) -> int:
        """Somebody's place by id, -1 if not on the roster."""
        return self._places.get(attendee_id, -1)

    def take_ticks_from(self, before: RosterData) -> None:
        """Choose those who were chosen before everyone was read again."""
        ids = [before.row(int(place)).attendee_id for place in np.flatnonzero(before.ticked)]
        places = [self._places[attendee_id] for attendee_id in ids if attendee_id in self._places]
        self.ticked[places] = True

    def everyone(self) -> Iterator[RosterRow]:
        """All rows."""
        return (self._rows[place] for place in self._places.values())

    def prepare(self, sort: Sequence[SortKey]) -> None:
        """Make what sorting by ``sort`` needs; any thread may do so before the data are handed on."""
        self._sorted_places(tuple(sort))

    def prepare_rest(self) -> None:
        """Make what filtering needs; any thread may do so while nothing is updated."""
        self._prepare_texts()
        for name in _FACET_LANES:
            self._facet_lane(name)

    def _prepare_texts(self) -> None:
        if self._texts is None:
            self._texts = list(map(self._text, self._rows))

    def visible(self, wanted: Filter, sort: Sequence[SortKey], day: int) -> Places:
        """Places of those who pass the filter, sorted. ``day`` is the one meant where no day is chosen."""
        order = self._sorted_places(tuple(sort))
        mask = self._live.copy()
        for facet, values in wanted.facets.items():
            if values:
                mask &= self._facet_mask(facet, values, wanted, day)
        typed = words_of(wanted.text)
        if typed:
            self._narrow(mask, typed)
        return order[mask[order]]

    def counts(self, facet: Facet) -> dict[str, int]:
        """How many people have each value of a facet that is one value a person."""
        counts = self._facet_lane(facet.value).counts()
        for row in (row for row, live in zip(self._rows, self._live, strict=True) if not live):
            counts[self._facet_value(facet.value, row)] -= 1
        if facet is Facet.TAG:
            return _counts_of_tags(counts)
        return {value: count for value, count in counts.items() if count > 0}

    def values(self, column: str) -> list[str]:
        """The distinct values of a text column, for completion."""
        return sorted({getattr(row, column) for row in self.everyone()} - {""}, key=str.casefold)

    def update(self, fresh: Mapping[str, RosterRow], gone: Iterable[str]) -> None:
        """Take over changed and new rows, and let go of those who left the roster."""
        for attendee_id in gone:
            place = self._places.pop(attendee_id, None)
            if place is not None:
                self._live[place] = False
                self.ticked[place] = False
        for attendee_id, row in fresh.items():
            place = self._places.get(attendee_id)
            if place is None:
                place = self._places[attendee_id] = len(self._rows)
                self._rows.append(row)
                self._live = np.append(self._live, True)
                self.ticked = np.append(self.ticked, False)
            self._rows[place] = row
            self._put(place, row)
        self._order = None

    def _put(self, place: int, row: RosterRow) -> None:
        for column, lane in self._sort_lanes.items():
            lane.put(place, BY_KEY[column].sort(row, self._words))
        for name, lane in self._facet_lanes.items():
            lane.put(place, self._facet_value(name, row))
        if self._texts is not None:
            self._texts[place : place + 1] = [self._text(row)]

    def _sorted_places(self, sort: tuple[SortKey, ...]) -> Places:
        if self._order is None or self._order[0] != sort:
            keys = [self._sort_lane(key.column).sort_key(key.descending) for key in reversed(sort)]
            order = np.lexsort(keys) if keys else np.arange(len(self._rows))
            self._order = (sort, order)
        return self._order[1]

    def _sort_lane(self, column: str) -> Lane:
        if column not in self._sort_lanes:
            sort, words = BY_KEY[column].sort, self._words
            self._sort_lanes[column] = Lane(sort(row, words) for row in self._rows)
        return self._sort_lanes[column]

    def _facet_lane(self, name: str) -> Lane:
        if name not in self._facet_lanes:
            self._facet_lanes[name] = Lane(self._facet_value(name, row) for row in self._rows)
        return self._facet_lanes[name]

    def _facet_mask(self, facet: Facet, values: frozenset[str], wanted: Filter, day: int) -> Mask:
        days = sorted(map(int, wanted.chosen(Facet.DAY)))
        match facet:
            case Facet.DAY:
                return _any([~self._facet_lane(f"standing{day}").chosen([NOT_REGISTERED]) for day in days])
            case Facet.STANDING:
                return _any([self._facet_lane(f"standing{day}").chosen(values) for day in days or DAYS])
            case Facet.PRESENCE:
                return _any([self._facet_lane(f"presence{day}").chosen(values) for day in days or [day]])
            case Facet.TAG:
                lane = self._facet_lane(facet.value)
                return lane.chosen(text for text in lane.texts if not values.isdisjoint(_tags(text)))
        return self._facet_lane(facet.value).chosen(values)

    def _facet_value(self, name: str, row: RosterRow) -> str:
        match name:
            case "standing1" | "standing2":
                return (row.standing1 if name == "standing1" else row.standing2) or NOT_REGISTERED
            case "presence1" | "presence2":
                inside = row.in1 if name == "presence1" else row.in2
                if inside is None:
                    return Presence.NOT_YET
                return Presence.IN if inside else Presence.LEFT
            case Facet.BADGE:
                printed = row.badge_printed >= max(row.badge_issue, 1)
                return BadgePrinted.PRINTED if printed else BadgePrinted.NOT_PRINTED
            case Facet.TAG:
                return row.tags
            case Facet.PACT:
                return PactCounty.PACT if row.county in self.pact_counties else PactCounty.OTHER
        return str(getattr(row, name))

    def _narrow(self, mask: Mask, typed: Sequence[str]) -> None:
        """Leave in ``mask`` only those of whom every typed word begins a word."""
        self._prepare_texts()
        assert self._texts is not None
        beginnings = [f" {word}" for word in typed]
        first, *others = beginnings
        mask &= np.fromiter((first in text for text in self._texts), np.bool_, len(self._texts))
        for place in np.flatnonzero(mask) if others else ():
            text = self._texts[place]
            mask[place] = all(beginning in text for beginning in others)

    def _text(self, row: RosterRow) -> str:
        """Every word of a row that a person may be found by, folded, each after a space."""
        fields = (
            row.given_name,
            row.family_name,
            row.preferred_name,
            row.title,
            row.agency,
            row.county,
            discipline_words(row, self._words),
            affiliation_words(row, self._words),
            row.email,
            row.phone,
            row.tags,
            row.external_id,
        )
        return " " + " ".join(map(self._folded, filter(None, fields)))

    def _folded(self, text: str) -> str:
        """The folded words of a text; counties, agencies and names come again and again."""
        folded = self._fold_cache.get(text)
        if folded is None:
            folded = self._fold_cache[text] = " ".join(words_of(text))
        return folded


def _tags(text: str) -> list[str]:
    return [tag for tag in (part.strip() for part in text.split(",")) if tag]


def _counts_of_tags(counts: Mapping[str, int]) -> dict[str, int]:
    """How many people have each tag, by how many have each whole text of tags."""
    tags: dict[str, int] = {}
    for text, count in counts.items():
        for tag in set(_tags(text)):
            tags[tag] = tags.get(tag, 0) + count
    return {tag: count for tag, count in tags.items() if count > 0}


def _any(masks: Sequence[Mask]) -> Mask:
    found: Mask = np.logical_or.reduce(masks)
    return found
