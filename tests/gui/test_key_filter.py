"""The key filter: a scanner's burst never reaches a widget, a person's keys all do, in their order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.gui.key_filter import KeyFilter
from pact_desktop.scanning.burst import MOST_CHARACTERS
from tests.gui.conftest import bring_to_front

CODE = "PACT4GBVV8H1D70EH1V8F0RBPEMM8P4D75D"
CONTROL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


class SetClock:
    """A clock that stands until it is moved on, so that no test waits for time itself to pass."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def keys(qtbot: QtBot, qapp: QApplication, clock: SetClock) -> Iterator[KeyFilter]:
    """A key filter on the application that takes the time from the clock that is set."""
    filtered = KeyFilter(clock=clock)
    filtered.install(qapp)
    yield filtered
    qapp.removeEventFilter(filtered)


@pytest.fixture
def field(qtbot: QtBot, keys: KeyFilter) -> Iterator[QLineEdit]:
    """A field that has the focus, in a window of its own."""
    window = QWidget()
    made = QLineEdit(window)
    qtbot.addWidget(window)
    bring_to_front(qtbot, window)
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    window.close()


def press(
    clock: SetClock, widget: QWidget, keys: list[tuple[Qt.Key, Qt.KeyboardModifier]], every: float = 0.004
) -> None:
    """Press keys so many seconds apart; shortcuts are asked first, as the system does."""
    for key, modifiers in keys:
        clock.now += every
        QTest.keyClick(widget, key, modifiers)


def key_of(letter: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    return Qt.Key(ord(letter)), PLAIN


CODE_KEYS = [key_of(letter) for letter in CODE]
TYPED = CODE.lower()
"""What these keys type without Shift."""
ENTER = (Qt.Key.Key_Return, PLAIN)


@pytest.fixture
def button(qtbot: QtBot, field: QLineEdit) -> QPushButton:
    """A button in the window of the field."""
    made = QPushButton("Other", field.window())
    made.show()
    return made


def scan(clock: SetClock, widget: QWidget, text: str) -> None:
    """Type as a scanner does, with Enter after it."""
    for letter in text:
        clock.now += 0.004
        QTest.keyClicks(widget, letter)
    press(clock, widget, [ENTER])


def test_a_burst_is_a_scan_and_leaves_no_letter_in_the_field(
    qtbot: QtBot, clock: SetClock, keys: KeyFilter, field: QLineEdit
) -> None:
    entered: list[bool] = []
    scans: list[str] = []
    field.returnPressed.connect(lambda: entered.append(True))
    keys.scanned.connect(scans.append)
    scan(clock, field, CODE)
    clock.now += 1
    qtbot.wait(200)
    assert (scans, field.text(), entered) == ([CODE], "", [])


def test_what_a_person_types_arrives_in_order(qtbot: QtBot, clock: SetClock, field: QLineEdit) -> None:
    for letter in "Vega":
        QTest.keyClicks(field, letter)
        clock.now += 0.06
        qtbot.wait(10)
    clock.now += 1
    qtbot.waitUntil(lambda: field.text() == "Vega")


def test_enter_of_a_person_arrives(qtbot: QtBot, clock: SetClock, field: QLineEdit) -> None:
    with qtbot.waitSignal(field.returnPressed):
        press(clock, field, [ENTER])
        clock.now += 0.06


def test_a_tab_of_a_person_moves_the_focus(
    qtbot: QtBot, clock: SetClock, field: QLineEdit, button: QPushButton
) -> None:
    press(clock, field, [(Qt.Key.Key_Tab, PLAIN)])
    clock.now += 0.06
    qtbot.waitUntil(button.hasFocus)


def test_a_key_that_types_nothing_waits_for_what_came_before(clock: SetClock, field: QLineEdit) -> None:
    press(clock, field, [(Qt.Key.Key_A, PLAIN), (Qt.Key.Key_Backspace, PLAIN)])
    assert field.text() == ""


def test_a_command_key_of_a_person_is_never_part_of_a_burst(clock: SetClock, field: QLineEdit) -> None:
    field.setText("Vega")
    press(clock, field, [(Qt.Key.Key_A, CONTROL)])
    assert field.selectedText() == "Vega"


def test_a_space_presses_the_button_that_has_the_focus(
    qtbot: QtBot, clock: SetClock, field: QLineEdit, button: QPushButton
) -> None:
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        press(clock, button, [(Qt.Key.Key_Space, PLAIN)])
        clock.now += 0.06


def test_keys_close_together_are_not_alone(
    qtbot: QtBot, clock: SetClock, keys: KeyFilter, field: QLineEdit
) -> None:
    for digit, pause in (("1", 0.3), ("2", 0.07), ("3", 0.3)):
        QTest.keyClicks(field, digit)
        pressed_at = clock.now
        clock.now += pause
        if digit == "1":
            qtbot.waitUntil(lambda: field.text() == "1")
            assert keys.handed_on_at == pressed_at
            assert keys.was_alone(pressed_at, 0.15)
    assert not keys.was_alone(pressed_at, 0.15)


def test_a_burst_of_ten_thousand_characters_is_one_cut_scan(
    clock: SetClock, keys: KeyFilter, field: QLineEdit
) -> None:
    scans: list[str] = []
    keys.scanned.connect(scans.append)
    scan(clock, field, "AB" * 5_000)
    assert [len(text) for text in scans] == [MOST_CHARACTERS]
    assert field.text() == ""


def test_a_key_that_is_stuck_is_no_scan(clock: SetClock, keys: KeyFilter, field: QLineEdit) -> None:
    scans: list[str] = []
    keys.scanned.connect(scans.append)
    scan(clock, field, "7" * 300)
    assert (scans, field.text()) == ([], "7")


def test_a_web_address_is_a_scan_like_any_other(clock: SetClock, keys: KeyFilter, field: QLineEdit) -> None:
    scans: list[str] = []
    keys.scanned.connect(scans.append)
    scan(clock, field, "https://example.org/register?day=1")
    assert (scans, field.text()) == (["https://example.org/register?day=1"], "")


def test_control_characters_of_a_burst_fire_no_shortcut(
    qtbot: QtBot, clock: SetClock, keys: KeyFilter, field: QLineEdit
) -> None:
    fired: list[str] = []
    for shortcut in ("Ctrl+B", "Ctrl+C", "Ctrl+]", "Ctrl+P", "F9", "Esc"):
        QShortcut(QKeySequence(shortcut), field).activated.connect(
            lambda shortcut=shortcut: fired.append(shortcut)
        )
    stx, etx, group = (
        (Qt.Key(key), CONTROL) for key in (Qt.Key.Key_B, Qt.Key.Key_C, Qt.Key.Key_BracketRight)
    )
    others = [(Qt.Key.Key_P, CONTROL), (Qt.Key.Key_F9, PLAIN), (Qt.Key.Key_Escape, PLAIN)]
    scans: list[str] = []
    keys.scanned.connect(scans.append)
    press(clock, field, [stx, *CODE_KEYS[:20], group, *others, *CODE_KEYS[20:], etx, ENTER, etx])
    assert (scans, fired, field.text()) == ([TYPED], [], "")


@pytest.mark.parametrize(
    ("shortcut", "key", "modifiers"),
    [
        ("Ctrl+Z", Qt.Key.Key_Z, CONTROL),
        ("Ctrl+1", Qt.Key.Key_1, CONTROL),
        ("Ctrl+P", Qt.Key.Key_P, CONTROL),
        ("F2", Qt.Key.Key_F2, PLAIN),
    ],
)
def test_a_person_s_shortcut_works_at_once(
    qtbot: QtBot,
    clock: SetClock,
    field: QLineEdit,
    shortcut: str,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
) -> None:
    fired: list[bool] = []
    field.setReadOnly(True)  # one that can be typed in would take Ctrl+Z for itself
    QShortcut(QKeySequence(shortcut), field).activated.connect(lambda: fired.append(True))
    press(clock, field, [*CODE_KEYS, ENTER])
    clock.now += 0.2
    qtbot.wait(20)
    press(clock, field, [(key, modifiers)])
    assert fired == [True]


def test_a_dialog_that_a_key_opened_is_safe_from_bursts(
    qtbot: QtBot, clock: SetClock, keys: KeyFilter, field: QLineEdit
) -> None:
    """A dialog that runs inside the key's own event, as file dialogs do."""
    dialog = QDialog(field)
    name = QLineEdit(dialog)
    scans: list[str] = []
    keys.scanned.connect(scans.append)

    def scan_into_the_dialog() -> None:
        name.setFocus()
        press(clock, name, [*CODE_KEYS, ENTER])
        dialog.reject()

    def open_dialog() -> None:
        QTimer.singleShot(0, scan_into_the_dialog)
        dialog.exec()

    field.returnPressed.connect(open_dialog)
    press(clock, field, [ENTER])
    clock.now += 1
    qtbot.waitUntil(lambda: bool(scans))
    assert (scans, name.text()) == ([TYPED], "")


def test_digits_of_the_number_pad_are_read_with_num_lock_off_too(
    clock: SetClock, keys: KeyFilter, field: QLineEdit
) -> None:
    pad = Qt.KeyboardModifier.KeypadModifier
    off = [*map(key_of, "PACT"), (Qt.Key.Key_End, pad), (Qt.Key.Key_PageUp, pad), (Qt.Key.Key_Insert, pad)]
    on = [*map(key_of, "PACT"), *((Qt.Key(ord(digit)), pad) for digit in "190")]
    scans: list[str] = []
    keys.scanned.connect(scans.append)
    press(clock, field, [*off, (Qt.Key.Key_Enter, pad)])
    clock.now += 1
    press(clock, field, [*on, (Qt.Key.Key_Enter, pad)])
    assert scans == ["pact190", "pact190"]


def test_what_an_input_method_commits_comes_after_the_keys_before_it(
    clock: SetClock, keys: KeyFilter, field: QLineEdit
) -> None:
    press(clock, field, [(Qt.Key.Key_A, PLAIN)])
    commit = QInputMethodEvent()
    commit.setCommitString("ñ")
    QCoreApplication.sendEvent(field, commit)
    assert field.text() == "añ"


def test_a_digit_that_repeats_is_not_alone(
    qtbot: QtBot, clock: SetClock, keys: KeyFilter, field: QLineEdit
) -> None:
    for number, at in enumerate((0.0, 0.5, 0.9)):
        clock.now = 200 + at
        qtbot.wait(20)  # the window does not stand still meanwhile
        repeated = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, PLAIN, "1", number > 0)
        QCoreApplication.sendEvent(field, repeated)
    assert keys.was_alone(200, 0.15)
    assert not keys.was_alone(200.5, 0.15)
    assert not keys.was_alone(200.9, 0.15)


def stamped(letter: str, milliseconds: int) -> QKeyEvent:
    key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter))
    event = QKeyEvent(QEvent.Type.KeyPress, key, PLAIN, letter)
    event.setTimestamp(milliseconds)
    return event


def test_a_scan_that_a_busy_window_hears_late_is_one_scan(
    clock: SetClock, keys: KeyFilter, field: QLineEdit
) -> None:
    """Each key is heard 100 ms after the one before, though they were pressed 5 ms apart."""
    scans: list[str] = []
    keys.scanned.connect(scans.append)
    for number, letter in enumerate(CODE + "\r"):
        QCoreApplication.sendEvent(field, stamped(letter, 90_000 + 5 * number))
        clock.now += 0.1
    assert (scans, field.text()) == ([CODE], "")


def test_after_the_computer_slept_scans_are_told_from_typing_as_before(
    clock: SetClock, keys: KeyFilter, field: QLineEdit
) -> None:
    """Its clock of events may have gone on, or begun anew."""
    scans: list[str] = []
    keys.scanned.connect(scans.append)
    for start in (90_000, 4_000_000_000, 7):
        for number, letter in enumerate(CODE + "\r"):
            QCoreApplication.sendEvent(field, stamped(letter, start + 5 * number))
            clock.now += 0.005
        clock.now += 1
    assert (scans, field.text()) == ([CODE] * 3, "")
