"""California's 58 counties with their FIPS codes, and the ten that began the project.

FIPS codes (US Census Bureau): California's counties in alphabetical order have the odd numbers from 06001.
"""

from __future__ import annotations

from dataclasses import dataclass

_NAMES = (
    "Alameda",
    "Alpine",
    "Amador",
    "Butte",
    "Calaveras",
    "Colusa",
    "Contra Costa",
    "Del Norte",
    "El Dorado",
    "Fresno",
    "Glenn",
    "Humboldt",
    "Imperial",
    "Inyo",
    "Kern",
    "Kings",
    "Lake",
    "Lassen",
    "Los Angeles",
    "Madera",
    "Marin",
    "Mariposa",
    "Mendocino",
    "Merced",
    "Modoc",
    "Mono",
    "Monterey",
    "Napa",
    "Nevada",
    "Orange",
    "Placer",
    "Plumas",
    "Riverside",
    "Sacramento",
    "San Benito",
    "San Bernardino",
    "San Diego",
    "San Francisco",
    "San Joaquin",
    "San Luis Obispo",
    "San Mateo",
    "Santa Barbara",
    "Santa Clara",
    "Santa Cruz",
    "Shasta",
    "Sierra",
    "Siskiyou",
    "Solano",
    "Sonoma",
    "Stanislaus",
    "Sutter",
    "Tehama",
    "Trinity",
    "Tulare",
    "Tuolumne",
    "Ventura",
    "Yolo",
    "Yuba",
)


@dataclass(frozen=True, slots=True)
class County:
    """One county: its name without the word County, and its five-digit FIPS code."""

    name: str
    fips: str


COUNTIES = tuple(County(name, f"06{2 * place + 1:03d}") for place, name in enumerate(_NAMES))
COUNTY_NAMES = frozenset(_NAMES)

FOUNDING_PACT_COUNTIES = frozenset(
    {
        "Alameda",
        "Los Angeles",
        "Madera",
        "Riverside",
        "Sacramento",
        "San Bernardino",
        "San Joaquin",
        "San Luis Obispo",
        "Santa Barbara",
        "Ventura",
    }
)
