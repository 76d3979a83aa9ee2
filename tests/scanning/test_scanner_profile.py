"""One scan of the set-up code teaches a scanner's pace, what it adds, and its keyboard layout."""

from __future__ import annotations

import pytest

from pact_desktop.domain.errors import UserError
from pact_desktop.scanning.keyboard_layouts import as_on_a_us_keyboard
from pact_desktop.scanning.scanner_profile import FAST_GAP, SETUP_TEXT, ScannerProfile, learn_scanner
from tests.scanning.pictures_of_badges import badge_text
from tests.scanning.test_burst import keys, play, scans

CODE = badge_text(1)
US = "1234567890QWERTYUIOPASDFGHJKLZXCVBNM"
GERMAN = "1234567890QWERTZUIOPASDFGHJKLYXCVBNM"
FRENCH = "&é\"'(-è_çàAZERTYUIOPQSDFGHJKLWXCVBN?"
RUSSIAN = "1234567890ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ"
DVORAK = '1234567890"<>PYFGCRLAOEUIDHTN:QJKXBM'


def typed_on(layout: str, text: str) -> str:
    """What comes out where a US scanner types on a computer with another layout."""
    return text.translate(str.maketrans(US, layout))


def test_a_fast_scanner_keeps_the_usual_pace() -> None:
    assert learn_scanner(keys(SETUP_TEXT + "\r", 5)) == ScannerProfile()


def test_a_slow_scanner_teaches_its_pace_with_a_margin() -> None:
    assert learn_scanner(keys(SETUP_TEXT + "\r", 90)).slow_gap == pytest.approx(0.135)


def test_what_stands_before_and_after_the_text_is_learned() -> None:
    profile = learn_scanner(keys("~A" + SETUP_TEXT + "$\t", 5))
    assert (profile.prefix, profile.suffix) == ("~A", "$")
    assert profile.understand("~A" + CODE + "$") == CODE


@pytest.mark.parametrize("layout", [US, GERMAN, FRENCH, RUSSIAN, DVORAK])
@pytest.mark.parametrize("gap", [5, 90])
def test_any_keyboard_layout_is_learned(layout: str, gap: float) -> None:
    profile = learn_scanner(keys(typed_on(layout, SETUP_TEXT) + "\r", gap))
    assert scans(play(keys(typed_on(layout, CODE) + "\r", gap), profile)) == [CODE]


def test_a_layout_learned_without_caps_lock_is_understood_with_it() -> None:
    profile = learn_scanner(keys(typed_on(GERMAN, SETUP_TEXT), 5))
    assert profile.understand(typed_on(GERMAN, CODE).lower()).upper() == CODE


@pytest.mark.parametrize("layout", [US, FRENCH, RUSSIAN, DVORAK])
def test_a_layout_that_shows_itself_needs_no_set_up_scan(layout: str) -> None:
    assert as_on_a_us_keyboard(typed_on(layout, CODE)) == CODE


@pytest.mark.parametrize("text", ["https://example.org", "", "PQCT", "4006381333931", "é" * 35])
def test_what_is_no_code_in_any_layout_stays_as_it_is(text: str) -> None:
    assert as_on_a_us_keyboard(text) == text


@pytest.mark.parametrize(
    ("text", "gap"), [(SETUP_TEXT, 260), (CODE, 5), ("", 5), (SETUP_TEXT[:-1], 5), ("A" * len(SETUP_TEXT), 5)]
)
def test_what_is_no_set_up_scan_is_refused(text: str, gap: float) -> None:
    strokes = keys(text, gap) if text else []
    with pytest.raises(UserError):
        learn_scanner(strokes)


def test_a_usual_scanner_has_the_usual_pace() -> None:
    assert ScannerProfile().slow_gap == FAST_GAP
