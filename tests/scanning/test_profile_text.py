"""A scanner's profile is kept as text and comes back as it was; what is damaged is a usual scanner."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.scanning.profile_text import profile_from_text, profile_to_text
from pact_desktop.scanning.scanner_profile import ScannerProfile

profiles = st.builds(
    ScannerProfile,
    slow_gap=st.floats(0.001, 0.5),
    prefix=st.text(max_size=4),
    suffix=st.text(max_size=4),
    meant=st.dictionaries(st.characters(), st.characters(), max_size=8),
)


@given(profiles)
def test_a_profile_comes_back_as_it_was(profile: ScannerProfile) -> None:
    assert profile_from_text(profile_to_text(profile)) == profile


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"slow_gap": "fast"}', '{"slow_gap": 1, "meant": 3}']
)
def test_what_is_damaged_is_a_usual_scanner(text: str) -> None:
    assert profile_from_text(text) == ScannerProfile()


def test_a_usual_scanner_needs_no_text() -> None:
    assert profile_to_text(ScannerProfile()) == ""
