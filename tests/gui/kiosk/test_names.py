"""Own-name search: one's own name is found, the roster is not browsed."""

from __future__ import annotations

import pytest

from pact_desktop.gui.check_in.finder import Finder
from pact_desktop.gui.kiosk.names import own_names
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.conftest import People


@pytest.fixture
def finder(file: ConveningFile, people: People) -> Finder:
    made = Finder(file)
    made.build()
    return made


@pytest.mark.parametrize(
    "typed", ["marisol", "Ortiz", "vega ortiz", "Marisol V", "ortiz mar", "MARISOL VEGA-ORTIZ"]
)
def test_ones_own_name_is_found(file: ConveningFile, finder: Finder, typed: str) -> None:
    assert "Marisol Vega-Ortiz" in [one.name for one in own_names(file, finder, typed)]


@pytest.mark.parametrize("typed", ["", "m", "mar", "alameda", "0142", "probation", "vega kelly", "a", "  "])
def test_nobody_is_found_by_less_or_by_anything_else(file: ConveningFile, finder: Finder, typed: str) -> None:
    assert own_names(file, finder, typed) == []


def test_only_what_the_badge_shows_is_told(file: ConveningFile, finder: Finder, people: People) -> None:
    found = own_names(file, finder, "marisol")[0]
    assert (found.name, found.county) == ("Marisol Vega-Ortiz", "Alameda County")
    assert found.attendee_id == people.marisol.attendee_id
