"""What a badge shows: ready text, its wording and language chosen by the caller."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class BadgeData:
    """One badge. Empty texts are left out of the design."""

    code: str
    """35 characters of QR's alphanumeric set."""
    name_first: str
    """The part that is set largest: the preferred given name, or a name of one word."""
    name_rest: str = ""
    name_full: str = ""
    """As people write it, for layouts that set it as one text and for reports on the run."""
    pronouns: str = ""
    title: str = ""
    agency: str = ""
    county: str = ""
    team: str = ""
    discipline: str = ""
    affiliation: str = ""
    """The affiliation's label."""
    convening: str = ""
    venue: str = ""
    tagline: str = ""
    """A line of the convening's own, such as its dates."""
    back_title: str = ""
    back_text: str = ""
    """For the back: paragraphs, each on a line of its own."""
    affiliation_key: str = ""
    """The affiliation in snake_case; chooses the band's colour."""
    days: frozenset[int] = frozenset()
    """Days for which the bearer is approved."""
    day_labels: tuple[tuple[int, str], ...] = ((1, "Day 1"), (2, "Day 2"))

    @property
    def name(self) -> str:
        """The whole name."""
        return self.name_full or f"{self.name_first} {self.name_rest}".strip()


FIELDS = frozenset(field.name for field in fields(BadgeData)) - {
    "code",
    "affiliation_key",
    "days",
    "day_labels",
}
"""Names by which a layout's texts may call for a badge's texts."""
