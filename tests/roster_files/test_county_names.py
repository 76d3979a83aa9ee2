"""Counties are recognised in their usual spellings; what is unclear is not guessed."""

from __future__ import annotations

import pytest

from pact_desktop.domain.counties import COUNTIES
from pact_desktop.roster_files.county_names import read_county


@pytest.mark.parametrize("county", COUNTIES, ids=lambda county: county.name)
def test_every_county_is_read_by_name_and_code(county: object) -> None:
    name, fips = county.name, county.fips  # type: ignore[attr-defined]
    spellings = (
        name,
        name.lower(),
        f"{name} County",
        f"{name.upper()} CO.",
        f"County of {name}",
        f"{name}, CA",
        name.replace(" ", ""),
        fips,
        fips.lstrip("0"),
    )
    for spelling in spellings:
        reading = read_county(spelling)
        assert (spelling, reading.county, reading.sure) == (spelling, name, True)


@pytest.mark.parametrize(
    ("text", "county"),
    [
        ("LA County", "Los Angeles"),
        ("L.A.", "Los Angeles"),
        ("Condado de Los Ángeles", "Los Angeles"),
        ("San Bernardino Co.", "San Bernardino"),
        ("SLO", "San Luis Obispo"),
        ("S. Luis Obispo", "San Luis Obispo"),
        ("Sta. Barbara", "Santa Barbara"),
        ("Sn Joaquin", "San Joaquin"),
        ("City and County of San Francisco", "San Francisco"),
        ("Eldorado", "El Dorado"),
    ],
)
def test_usual_spellings_are_read_without_a_doubt(text: str, county: str) -> None:
    assert read_county(text) == (read_county(county))
    assert read_county(text).county == county


@pytest.mark.parametrize(
    ("text", "county"),
    [
        ("Sacremento", "Sacramento"),
        ("Los Angelas", "Los Angeles"),
        ("San Bernadino", "San Bernardino"),
        ("San Louis Obispo", "San Luis Obispo"),
        ("Ventrua", "Ventura"),
        ("Alameda County Social Services", "Alameda"),
    ],
)
def test_a_slip_is_read_and_told(text: str, county: str) -> None:
    reading = read_county(text)
    assert (reading.county, reading.sure) == (county, False)


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("SB", {"San Bernardino", "Santa Barbara", "San Benito"}),
        ("Alameda / Contra Costa", {"Alameda", "Contra Costa"}),
        ("King", {"Kings"}),
        ("Maricopa", {"Mariposa"}),
        ("Marion", {"Marin"}),
        ("Sonora", {"Sonoma"}),
        ("Santa Clarita", {"Santa Clara"}),
    ],
)
def test_what_is_unclear_is_asked_about(text: str, candidates: set[str]) -> None:
    reading = read_county(text)
    assert reading.county is None
    assert candidates <= set(reading.candidates)


@pytest.mark.parametrize("text", ["Atlantis", "Multnomah", "Clark", "99999", "x", "San"])
def test_what_is_no_county_has_no_candidates(text: str) -> None:
    reading = read_county(text)
    assert (reading.county, reading.candidates) == (None, ())


@pytest.mark.parametrize("text", ["", "-", "N/A", "none", "Statewide", "Ninguno"])
def test_people_may_come_for_no_county(text: str) -> None:
    assert read_county(text).county == ""
