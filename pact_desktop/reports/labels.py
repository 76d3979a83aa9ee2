"""How a report names affiliations, disciplines, and what nobody gave."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pact_desktop.domain.people import Affiliation, Discipline
from pact_desktop.domain.wording import ENGLISH, Wording


@dataclass(frozen=True, slots=True)
class Labels:
    """Names for a report's rows; ``not_given`` names those without a county, discipline or affiliation."""

    affiliation: Callable[[Affiliation], str]
    discipline: Callable[[Discipline], str]
    not_given: str


def words(wording: Wording = ENGLISH, not_given: str = "Not given") -> Labels:
    """Names for people to read."""
    return Labels(wording.affiliation, wording.discipline, not_given)


CODES = Labels(str, str, "not_given")
"""Names for programs: snake_case."""
