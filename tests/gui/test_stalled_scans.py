"""A window that stands still amid a scan loses nothing of it and lets nothing of it through.

Each test here is a sample. All of it, some thousand scans, is played with ``PACT_ALL_STALLS=1`` set.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.gui.check_in.digits import LoneDigits
from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.gui.key_filter import KeyFilter
from pact_desktop.gui.pages import PAGES
from pact_desktop.scanning.scanner_profile import ScannerProfile
from pact_desktop.settings import Settings
from tests.gui.conftest import bring_to_front
from tests.gui.late_keyboard import ENDINGS, OWN_TIME, STAMPS, LateKeyboard, LeakWatch, Stamps, wait_for
from tests.gui.running_desk import code_of, opened, path, running

__all__ = ["path"]
CODE = "PACT4GBVV8H1D70EH1V8F0RBPEMM8P4D75D"
ALL = bool(os.environ.get("PACT_ALL_STALLS"))
STALLS = (0.02, 0.06, 0.1, 0.2, 0.5) if ALL else (0.1,)
PACES = (0.001, 0.005, 0.012, 0.02) if ALL else (0.003,)


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[LeakWatch]:
    made = LeakWatch()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def keys(qapp: QApplication, watch: LeakWatch) -> Iterator[KeyFilter]:
    made = KeyFilter()
    made.install(qapp)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def field(qtbot: QtBot, keys: KeyFilter) -> Iterator[QLineEdit]:
    window = QWidget()
    made = QLineEdit(window)
    qtbot.addWidget(window)
    bring_to_front(qtbot, window)
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    window.close()


def played(
    qtbot: QtBot,
    keys: KeyFilter,
    watch: LeakWatch,
    typed: Sequence[str],
    pauses: dict[int, float],
    stamps: Stamps = OWN_TIME,
    every: float = 0.003,
) -> tuple[list[str], list[str]]:
    """The scans that were told of keys pressed with pauses, and the keys that came through."""
    scans: list[str] = []
    keys.scanned.connect(scans.append)
    watch.leaked.clear()
    keyboard = LateKeyboard(stamps)
    keyboard.press(typed, every, pauses)
    wait_for(qtbot, keyboard, keys)
    keys.scanned.disconnect(scans.append)
    return scans, list(watch.leaked)


def places(length: int, sample: int) -> list[int]:
    """Where the window stands still: before every key, or before some of them."""
    every = list(range(1, length))
    return every if ALL else sorted({*every[:4], *random.Random(sample).sample(every, 3), every[-1]})


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("stamps", STAMPS, ids=lambda stamps: stamps.name)
def test_a_scan_with_a_pause_before_any_key_is_one_scan(
    qtbot: QtBot, keys: KeyFilter, watch: LeakWatch, field: QLineEdit, stamps: Stamps, ending: str
) -> None:
    typed = [*CODE, *ENDINGS[ending]]
    wrong, count = [], 0
    for stall in STALLS:
        for pace in PACES:
            for place in places(len(typed), len(ending)):
                count += 1
                result = played(qtbot, keys, watch, typed, {place: stall}, stamps, pace)
                if result != ([CODE], []):
                    wrong.append((stall, pace, place, result))
    assert not wrong, f"{len(wrong)} of {count} scans"


@pytest.mark.parametrize("stamps", STAMPS, ids=lambda stamps: stamps.name)
def test_a_window_that_stands_still_again_and_again_takes_a_scan_as_one(
    qtbot: QtBot, keys: KeyFilter, watch: LeakWatch, field: QLineEdit, stamps: Stamps
) -> None:
    typed = [*CODE, "\r"]
    for stall in STALLS:
        pauses = dict.fromkeys(range(1, len(typed), 2), stall)
        assert played(qtbot, keys, watch, typed, pauses, stamps) == ([CODE], [])


@pytest.mark.parametrize("ending", ENDINGS)
def test_two_scans_back_to_back_are_two(
    qtbot: QtBot, keys: KeyFilter, watch: LeakWatch, field: QLineEdit, ending: str
) -> None:
    typed = [*CODE, *ENDINGS[ending]] * 2
    for stall in STALLS:
        for place in places(len(typed), 5):
            assert played(qtbot, keys, watch, typed, {place: stall}) == ([CODE, CODE], []), (stall, place)


@pytest.mark.parametrize(
    ("profile", "before", "after"),
    [
        (ScannerProfile(prefix="~A", suffix="$"), "~A", "$"),
        (ScannerProfile(suffix="##"), "", "##"),
        (ScannerProfile(prefix="kern-"), "kern-", ""),
        (ScannerProfile(), "]Q1", ""),
    ],
)
def test_a_framed_scan_with_a_pause_is_one_scan(
    qtbot: QtBot,
    keys: KeyFilter,
    watch: LeakWatch,
    field: QLineEdit,
    profile: ScannerProfile,
    before: str,
    after: str,
) -> None:
    keys.use(profile)
    typed = [*before, *CODE, *after, "\r"]
    scanned = CODE if profile != ScannerProfile() else before + CODE
    for stall in STALLS:
        for place in places(len(typed), 3):
            assert played(qtbot, keys, watch, typed, {place: stall}) == ([scanned], []), (stall, place)


@pytest.mark.parametrize(
    "text", ["PQCT" + "'GBVV_H&D/àEH&V_FàRBPEMM_P'D/(D", "4006381333931", "https://example.org"]
)
def test_a_scan_in_another_layout_or_of_another_code_is_one_scan(
    qtbot: QtBot, keys: KeyFilter, watch: LeakWatch, field: QLineEdit, text: str
) -> None:
    for stall in STALLS:
        for place in places(len(text), 7):
            scans, leaked = played(qtbot, keys, watch, [*text, "\r"], {place: stall})
            assert (len(scans), leaked) == (1, []), (stall, place)


def test_a_scan_on_every_page_is_one_check_in(
    qtbot: QtBot, qapp: QApplication, watch: LeakWatch, path: object
) -> None:
    settings = Settings(desk_name="Lobby A", operator="Rosa", camera="off", sound=False)
    with running(qapp, settings) as program:
        desk = opened(qtbot, program, path)  # type: ignore[arg-type]
        code = code_of(desk, "Marisol")
        wrong = []
        for number, entry in enumerate(PAGES):
            typed = [*code, *ENDINGS[("enter", "tab", "none")[number % 3]]]
            for place in places(len(typed), number) if ALL else (1, 3 + number):
                desk.show_page(entry.key)
                settle(qtbot, desk)
                found = desk.findChildren(QLineEdit)
                shown = [one for one in found if one.isVisible() and one.isEnabled() and not one.isReadOnly()]
                if shown:
                    shown[0].setFocus()
                result = played(qtbot, program.keys, watch, typed, {place: STALLS[-1]})
                settle(qtbot, desk)
                if result != ([code], []):
                    wrong.append((entry.key, place, result))
        assert not wrong


def settle(qtbot: QtBot, desk: DeskWindow) -> None:
    qtbot.waitUntil(lambda: desk.context.workers.waiting == 0)
    qtbot.wait(1)


# A person's keys


def test_a_person_s_letters_keep_their_order_with_every_other_key(
    qtbot: QtBot, keys: KeyFilter, field: QLineEdit
) -> None:
    for typed, expected in (
        ("Pacheco", "Pacheco"),
        ("pact", "pact"),
        ("Pa\bx", "Px"),
        ("ap<c", "acp"),
        ("pap<<x", "pxap"),
        ("Philipp", "Philipp"),
    ):
        field.clear()
        keyboard = LateKeyboard()
        keyboard.press(typed, 0.07, {2: 0.2})
        wait_for(qtbot, keyboard, keys)
        assert field.text().lower() == expected.lower()


@pytest.mark.parametrize("every", [0.005, 0.02, 0.034])
@pytest.mark.parametrize("key", ["\t", "\r"])
def test_tab_and_enter_right_after_a_letter_reach_the_widgets_in_order(
    qtbot: QtBot, keys: KeyFilter, watch: LeakWatch, field: QLineEdit, key: str, every: float
) -> None:
    second = QLineEdit(field.window())
    second.show()
    field.returnPressed.connect(second.setFocus)
    keyboard = LateKeyboard()
    keyboard.press("Ana" + key + "Bo", every)
    wait_for(qtbot, keyboard, keys)
    assert (field.text().lower(), second.text().lower()) == ("ana", "bo")


def test_a_click_and_a_command_come_after_the_letters_before_them(
    qtbot: QtBot, keys: KeyFilter, field: QLineEdit
) -> None:
    """*P* waits for half a second, since a badge code begins with it; a click or a command does not."""
    seen: list[str] = []
    button = QPushButton("Save", field.window())
    button.move(0, 60)
    button.show()
    button.clicked.connect(lambda: seen.append(field.text()))
    QShortcut(QKeySequence("F9"), field).activated.connect(lambda: seen.append(field.text()))
    QTest.keyClick(field, Qt.Key.Key_P)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_P)
    QTest.keyClick(field, Qt.Key.Key_F9)
    assert seen == ["p", "pp"]


def test_a_digit_that_begins_a_scan_chooses_nothing_when_the_window_stands_still_after_it(
    qtbot: QtBot, keys: KeyFilter, field: QLineEdit
) -> None:
    """The rest of the scan waits in the queue while the quiet after the digit seems to pass."""
    chosen: list[int] = []
    digits = LoneDigits(keys, chosen.append, field)
    field.textEdited.connect(lambda text: digits.press(int(text[-1])))
    keyboard = LateKeyboard()
    keyboard.press("1", 0.003)
    qtbot.waitUntil(lambda: digits.is_waiting)
    keyboard.press("234567\r", 0.003, {0: 0.3})
    wait_for(qtbot, keyboard, keys)
    assert not chosen
    keyboard.press("7", 0.003)
    qtbot.waitUntil(lambda: bool(chosen))
    assert chosen == [7]
