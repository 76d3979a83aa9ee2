"""What the roster is narrowed to: typed words and facets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum


class Facet(StrEnum):
    """One thing that people are told apart by."""

    DAY = "day"
    COUNTY = "county"
    DISCIPLINE = "discipline"
    AFFILIATION = "affiliation"
    STANDING = "standing"
    PRESENCE = "presence"
    BADGE = "badge"
    PACT = "pact"
    TAG = "tag"


class Presence(StrEnum):
    """Whether somebody came."""

    IN = "in"
    LEFT = "left"
    NOT_YET = "not_yet"


class BadgePrinted(StrEnum):
    """Whether the badge as it stands was printed."""

    PRINTED = "printed"
    NOT_PRINTED = "not_printed"


class PactCounty(StrEnum):
    """Whether the county is a PACT county of this convening."""

    PACT = "pact"
    OTHER = "other"


NOT_REGISTERED = "none"
"""The standing of somebody who is not registered for a day."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Everyone who has all of ``words`` and, of each facet, one of the chosen values."""

    text: str = ""
    facets: Mapping[Facet, frozenset[str]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.text.strip() or any(self.facets.values()))

    def chosen(self, facet: Facet) -> frozenset[str]:
        """The values chosen of a facet, empty if it does not narrow."""
        return self.facets.get(facet, frozenset())

    def with_facet(self, facet: Facet, values: frozenset[str]) -> Filter:
        """The same with other values of one facet."""
        return replace(self, facets={**self.facets, facet: values})


@dataclass(frozen=True, slots=True)
class SortKey:
    """A column to sort by."""

    column: str
    descending: bool = False
