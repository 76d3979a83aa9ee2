"""A burst of a scanner is one scan and leaks nowhere; a person's typing comes out as it went in."""

from __future__ import annotations

import string
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.scanning.burst import LEAST_CHARACTERS, MOST_CHARACTERS, BurstParser, Event
from pact_desktop.scanning.keys import HandOn, Key, Scan
from pact_desktop.scanning.scanner_profile import ScannerProfile
from tests.scanning.pictures_of_badges import badge_text

CODE = badge_text(1)


def keys(text: str, gaps: float | list[float], start: float = 10.0) -> list[Key[str]]:
    """Strokes of ``text``, the gaps between them in milliseconds."""
    if not isinstance(gaps, list):
        gaps = [gaps] * (len(text) - 1)
    times = [start]
    for gap in gaps:
        times.append(times[-1] + gap / 1000)
    return [Key(letter, at, letter) for letter, at in zip(text, times, strict=True)]


def play(strokes: list[Key[str]], profile: ScannerProfile | None = None) -> list[Event[str]]:
    """All events of a parser that is asked at each of its deadlines, as a window's timer would."""
    parser: BurstParser[str] = BurstParser(profile)
    events: list[Event[str]] = []
    for stroke in strokes:
        while parser.deadline is not None and parser.deadline <= stroke.at:
            events += parser.tick(parser.deadline)
        events += parser.key(stroke)
    while parser.deadline is not None:
        events += parser.tick(parser.deadline)
    return events


def scans(events: list[Event[str]]) -> list[str]:
    return [event.text for event in events if isinstance(event, Scan)]


def handed_on(events: list[Event[str]]) -> str:
    return "".join(key.stroke for event in events if isinstance(event, HandOn) for key in event.keys)


@pytest.mark.parametrize("gap", [0, 1, 5, 12, 20, 30, 34])
@pytest.mark.parametrize("suffix", ["", "\r", "\t", "\n", "\r\n", "\r\r"])
@pytest.mark.parametrize("prefix", ["", "\t", "\r"])
def test_a_scan_at_any_speed_with_any_ending_is_one_scan_and_leaks_nothing(
    gap: float, suffix: str, prefix: str
) -> None:
    events = play(keys(prefix + CODE + suffix, gap))
    assert scans(events) == [CODE]
    assert handed_on(events) == ""


def test_the_scan_is_told_at_enter_without_waiting() -> None:
    parser: BurstParser[str] = BurstParser()
    events = [event for stroke in keys(CODE + "\r", 5) for event in parser.key(stroke)]
    assert scans(events) == [CODE]
    assert parser.deadline is None


def test_a_scan_without_an_ending_is_told_after_80_ms_of_quiet() -> None:
    parser: BurstParser[str] = BurstParser()
    strokes = keys(CODE, 5)
    assert [event for stroke in strokes for event in parser.key(stroke)] == []
    assert parser.deadline == pytest.approx(strokes[-1].at + 0.080)
    assert parser.tick(strokes[-1].at + 0.079) == []
    assert scans(parser.tick(strokes[-1].at + 0.081)) == [CODE]


def test_two_scans_right_after_each_other_are_two() -> None:
    other = badge_text(2)
    strokes = keys(CODE + "\r", 5) + keys(other + "\r", 5, start=10.25)
    assert scans(play(strokes)) == [CODE, other]


def test_a_radio_scanner_that_stumbles_now_and_then_is_still_one_scan() -> None:
    gaps = [70.0 if place % 9 == 8 else 8.0 for place in range(len(CODE))]
    events = play(keys(CODE + "\r", gaps))
    assert scans(events) == [CODE]
    assert handed_on(events) == ""


def test_a_single_key_is_handed_on_after_36_ms() -> None:
    parser: BurstParser[str] = BurstParser()
    assert parser.key(Key("g", 1.0, "g")) == []
    assert parser.deadline == pytest.approx(1.036)
    assert handed_on(parser.tick(1.037)) == "g"
    assert parser.deadline is None


@pytest.mark.parametrize("ending", ["\r", "\t"])
@pytest.mark.parametrize("text", ["Ana", "12345", "o", "pact"])
def test_enter_and_tab_right_after_a_few_letters_are_handed_on_with_them(text: str, ending: str) -> None:
    events = play(keys(text + ending + "Bo", 20))
    assert scans(events) == []
    assert handed_on(events) == text + ending + "Bo"


def test_enter_pressed_by_a_person_is_handed_on() -> None:
    assert handed_on(play(keys("garcia\r", 90))) == "garcia\r"


def control(letter: str, at: float) -> Key[str]:
    """Ctrl with a letter: how a scanner presses a control character."""
    return Key(chr(ord(letter) & 0x1F), at, f"Ctrl+{letter}")


@pytest.mark.parametrize("letter", ["Z", "A", "C", "V", "P", "N", "M"])
def test_a_person_s_command_is_not_claimed(letter: str) -> None:
    parser: BurstParser[str] = BurstParser()
    assert not parser.claims(control(letter, 1.0))
    parser.key(Key("a", 2.0, "a"))
    assert not parser.claims(control(letter, 2.03))


@pytest.mark.parametrize("ending", ["\r", ""])
def test_a_command_after_a_scan_is_a_person_s_though_the_window_stood_still(ending: str) -> None:
    """It was pressed 160 ms after the scan, and heard so late that it may have been pressed in the scan."""
    parser: BurstParser[str] = BurstParser()
    for stroke in keys(CODE + ending, 5):
        parser.key(stroke)
    undo = control("Z", stroke.at + 0.160)
    assert not parser.claims(replace(undo, not_before=stroke.at))


def test_a_key_that_types_nothing_amid_a_burst_belongs_to_it() -> None:
    parser: BurstParser[str] = BurstParser()
    events: list[Event[str]] = []
    for number, stroke in enumerate(keys(CODE, 5)):
        events += parser.key(stroke)
        nothing = Key("", stroke.at + 0.002, "Escape")
        assert parser.claims(nothing) == (number > 0)
        events += parser.key(nothing) if number else []
    events += parser.flush()
    assert scans(events) == [CODE]
    assert handed_on(events) == ""


def test_a_key_that_types_nothing_is_a_person_s_again_soon_after_a_burst() -> None:
    parser: BurstParser[str] = BurstParser()
    strokes = keys(CODE + "\r", 5)
    for stroke in strokes:
        parser.key(stroke)
    assert parser.claims(Key("", strokes[-1].at + 0.030, "F12"))
    assert not parser.claims(Key("", strokes[-1].at + 0.040, "F12"))


@pytest.mark.parametrize("first", ["B", "]", "^"])
def test_control_characters_around_a_scan_are_no_part_of_its_text_and_leak_nothing(first: str) -> None:
    strokes = [control(first, 9.996), *keys(CODE[:20], 4)]
    strokes += [control("]", 10.080), *keys(CODE[20:] + "\r", 4, start=10.084)]
    strokes += [control("C", strokes[-1].at + 0.004)]
    assert all(BurstParser[str]().claims(stroke) for stroke in strokes[:1])
    events = play(strokes)
    assert scans(events) == [CODE]
    assert handed_on(events) == ""


def test_a_leading_control_character_alone_is_handed_on() -> None:
    assert handed_on(play([control("B", 1.0)])) == "Ctrl+B"


def test_a_window_that_loses_the_keyboard_in_the_middle_of_a_burst_still_gets_no_key_of_it() -> None:
    parser: BurstParser[str] = BurstParser()
    for stroke in keys(CODE[:20], 5):
        parser.key(stroke)
    assert scans(parser.flush()) == [CODE[:20]]
    assert parser.flush() == []


def test_a_key_held_down_is_handed_on_as_it_repeats() -> None:
    first = Key("x", 1.0, "x")
    repeats = [Key("x", 1.5 + number * 0.033, "x", is_repeat=True) for number in range(40)]
    events = play([first, *repeats])
    assert scans(events) == []
    assert handed_on(events) == "x" * 41


def test_a_doubled_letter_of_a_scanner_that_looks_like_a_repetition_stays_in_the_scan() -> None:
    strokes = [
        Key(stroke.text, stroke.at, stroke.stroke, is_repeat=number == 5)
        for number, stroke in enumerate(keys(CODE + "\r", 2))
    ]
    assert scans(play(strokes)) == [CODE]


def test_a_stuck_key_that_is_not_marked_as_repeating_types_one_letter() -> None:
    events = play(keys("x" * 2000, 33))
    assert scans(events) == []
    assert handed_on(events) == "x"


def test_a_burst_of_ten_thousand_characters_is_cut_and_leaks_nothing() -> None:
    events = play(keys("0123456789" * 1000 + "\r", 1))
    assert scans(events) == [("0123456789" * 1000)[:MOST_CHARACTERS]]
    assert handed_on(events) == ""


def test_caps_lock_is_left_to_the_reader_of_the_code() -> None:
    assert scans(play(keys(CODE.swapcase() + "\r", 4))) == [CODE.swapcase()]


SLOW = ScannerProfile(slow_gap=0.150)


@pytest.mark.parametrize("suffix", ["", "\r", "\t"])
def test_a_slow_scanner_that_was_taught_is_read_and_leaks_nothing(suffix: str) -> None:
    events = play(keys(CODE + suffix, 100), SLOW)
    assert scans(events) == [CODE]
    assert handed_on(events) == ""


@pytest.mark.parametrize("name", ["garcia", "patricia", "pact", "pacheco", "1234", "p"])
def test_with_a_slow_scanner_a_person_still_types_at_the_same_pace(name: str) -> None:
    events = play(keys(name + "\r", [100.0] * (len(name) - 1) + [400.0]), SLOW)
    assert scans(events) == []
    assert handed_on(events) == name + "\r"


def test_with_a_slow_scanner_letters_that_begin_no_code_do_not_wait_longer() -> None:
    parser: BurstParser[str] = BurstParser(SLOW)
    parser.key(Key("g", 1.0, "g"))
    assert parser.deadline == pytest.approx(1.036)


def test_a_prefix_and_a_suffix_that_were_taught_are_taken_off() -> None:
    profile = ScannerProfile(slow_gap=0.150, prefix="~~", suffix="##")
    for gap in (4, 100):
        events = play(keys("~~" + CODE + "##\r", gap), profile)
        assert scans(events) == [CODE]
        assert handed_on(events) == ""


def typist(text: str, paces: list[float]) -> list[Key[str]]:
    return keys(text, paces[: len(text) - 1])


LETTERS = st.text(st.sampled_from(string.ascii_letters + string.digits + " 'ñ"), min_size=1, max_size=60)


@given(text=LETTERS, paces=st.data())
def test_a_fast_typist_is_never_taken_for_a_scanner(text: str, paces: st.DataObject) -> None:
    """Anybody who rolls at most three keys together, and otherwise needs 36 ms or more (330 words/min)."""
    gaps: list[float] = []
    for _ in text[1:]:
        rolled_three = len(gaps) >= 2 and max(gaps[-2:]) <= 35
        gaps.append(paces.draw(st.floats(36, 500) if rolled_three else st.floats(0, 500)))
    events = play(keys(text, gaps))
    assert scans(events) == []
    assert handed_on(events) == text


@given(
    text=st.text(st.characters(exclude_categories=["Cc"]), min_size=LEAST_CHARACTERS, max_size=200),
    gaps=st.data(),
    ending=st.sampled_from(["", "\r", "\t"]),
)
def test_a_burst_never_leaks(text: str, gaps: st.DataObject, ending: str) -> None:
    count = len(text + ending) - 1
    drawn = gaps.draw(st.lists(st.floats(0, 34.9), min_size=count, max_size=count))
    events = play(keys(text + ending, drawn))
    if len(set(text)) == 1:
        assert handed_on(events) == text[0]
    else:
        assert handed_on(events) == ""
        assert len(scans(events)) == 1


@given(text=st.text(max_size=80), gaps=st.data())
def test_nothing_is_ever_invented_or_put_in_another_order(text: str, gaps: st.DataObject) -> None:
    drawn = gaps.draw(
        st.lists(st.floats(0, 200), min_size=max(0, len(text) - 1), max_size=max(0, len(text) - 1))
    )
    out = iter(text)
    for event in play(keys(text, drawn)) if text else []:
        letters = [key.stroke for key in event.keys] if isinstance(event, HandOn) else event.text
        assert all(letter in out for letter in letters)  # each is found further on, in order


@pytest.mark.parametrize("place", range(1, len(CODE)))
@pytest.mark.parametrize("pause", [40, 120, 300, 490])
def test_a_scanner_that_falters_once_anywhere_is_read_and_leaks_nothing(place: int, pause: float) -> None:
    gaps = [5.0] * len(CODE)
    gaps[place - 1] = pause
    events = play(keys(CODE + "\r", gaps))
    assert scans(events) == [CODE]
    assert handed_on(events) == ""


def test_what_begins_a_code_waits_for_half_a_second_until_fingers_show() -> None:
    parser: BurstParser[str] = BurstParser()
    parser.key(Key("p", 1.0, "p"))
    assert parser.deadline == pytest.approx(1.5)
    parser.key(Key("a", 1.12, "a"))
    assert parser.deadline == pytest.approx(1.156)
    assert handed_on(parser.key(Key("c", 1.24, "c"))) == "pa"


@pytest.mark.parametrize("pace", [36, 60, 90, 150, 300])
@pytest.mark.parametrize("name", ["Pacheco", "Pact", "papa", "apple", "P", "pp", "PACT4", "]Q1", "pa\tpa\r"])
def test_a_name_that_begins_like_a_code_is_handed_on_whole(name: str, pace: float) -> None:
    events = play(keys(name, pace))
    assert scans(events) == []
    assert handed_on(events) == name


def test_a_typist_sees_a_name_that_begins_like_a_code_no_later_than_after_the_next_key() -> None:
    parser: BurstParser[str] = BurstParser()
    seen_at: dict[str, float] = {}
    for stroke in keys("Pacheco", 120):
        while parser.deadline is not None and parser.deadline <= stroke.at:
            at = parser.deadline
            seen_at |= {key.text: at - key.at for event in parser.tick(at) for key in handed(event)}
        events = parser.key(stroke)
        seen_at |= {key.text: stroke.at - key.at for event in events for key in handed(event)}
    assert seen_at["P"] == pytest.approx(0.156)
    assert max(delay for letter, delay in seen_at.items() if letter != "P") == pytest.approx(0.036)


def handed(event: Event[str]) -> tuple[Key[str], ...]:
    return event.keys if isinstance(event, HandOn) else ()


def test_letters_are_let_go_before_a_click_a_burst_is_not() -> None:
    parser: BurstParser[str] = BurstParser()
    parser.key(Key("p", 1.0, "p"))
    assert handed_on(parser.let_fingers_go()) == "p"
    for stroke in keys(CODE[:8], 5, start=2.0):
        parser.key(stroke)
    assert parser.let_fingers_go() == []


@pytest.mark.parametrize("prefix", ["]Q1", "]q1", "]Q2\\000026"])
def test_a_faltering_scan_with_its_kind_before_it_is_one_scan(prefix: str) -> None:
    text = prefix + CODE
    for place in range(1, len(text)):
        gaps = [5.0] * len(text)
        gaps[place - 1] = 200.0
        events = play(keys(text + "\r", gaps))
        assert (scans(events), handed_on(events)) == ([text], ""), place


@pytest.mark.parametrize("gap", [100, 300, 499])
def test_the_ending_of_a_scan_that_comes_late_reaches_nobody(gap: float) -> None:
    gaps = [5.0] * len(CODE)
    gaps[-1] = gap
    events = play(keys(CODE + "\r", gaps))
    assert scans(events) == [CODE]
    assert handed_on(events) == ""


def test_two_scans_without_an_ending_are_two_however_close() -> None:
    assert scans(play(keys(CODE + badge_text(2), 5))) == [CODE, badge_text(2)]


def test_a_key_that_may_have_waited_counts_as_pressed_as_early_as_can_be() -> None:
    parser: BurstParser[str] = BurstParser()
    strokes = keys(CODE + "\r", 5)
    late = [
        Key(key.text, key.at + number, key.stroke, not_before=key.at) for number, key in enumerate(strokes)
    ]
    events = [event for stroke in late for event in parser.key(stroke)]
    assert scans(events) == [CODE]
