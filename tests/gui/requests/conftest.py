"""Four guests who asked for the last two places of Day 2, and somebody who has one of them."""

from __future__ import annotations

import pytest

from pact_desktop.domain.people import Attendee
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.register import register
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.conftest import ACTOR, People

NAMES = ("Abebe", "Carla", "Lena", "Oscar")


@pytest.fixture
def guests(file: ConveningFile, people: People) -> list[Attendee]:
    """The guests in the order in which they asked; of five places three are taken."""
    change_settings(file, ACTOR, {"capacity_day2": "5"})
    return [
        register(
            file,
            ACTOR,
            {"given_name": name, "family_name": "Tessema", "county": "Sonoma"}
            | {"affiliation": "non_pact_county_guest", "email": f"{name.lower()}@example.org"},
            {2: None},
        ).attendee
        for name in NAMES
    ]
