"""Which libraries are missing, and where Qt may draw, on computers that we pretend to have."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from pact_desktop.system_check import (
    LIBRARIES,
    Purpose,
    Screen,
    advice,
    can_be_loaded,
    find_screen,
    install_command,
    missing_libraries,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves libraries to the system")


def everything(library_file: str) -> bool:
    return True


def all_but(*missing: str) -> Callable[[str], bool]:
    return lambda library_file: library_file not in missing


def answers() -> bool:
    return True


def silent() -> bool:
    return False


def must_not_be_asked() -> bool:
    raise AssertionError("the X server is asked only when every library is there")


def test_a_library_that_is_not_there_is_found_missing() -> None:
    assert not can_be_loaded("libno-such-library-at-all.so.9")
    assert can_be_loaded("libc.so.6")


def test_a_complete_computer_misses_nothing() -> None:
    assert missing_libraries(everything) == ()


def test_what_is_missing_is_named_with_its_package_and_purpose() -> None:
    (missing,) = missing_libraries(all_but("libcups.so.2"))
    assert (missing.package, missing.purpose) == ("libcups2", Purpose.PRINTER)


def test_the_command_names_each_package_once() -> None:
    both_in_one_package = missing_libraries(all_but("libglib-2.0.so.0", "libgthread-2.0.so.0"))
    assert len(both_in_one_package) == 2
    assert install_command(both_in_one_package)[-1:] == ["libglib2.0-0"]
    assert install_command(both_in_one_package).count("libglib2.0-0") == 1


def test_the_advice_is_one_line_with_a_command_to_copy() -> None:
    text = advice(missing_libraries(all_but("libcups.so.2", "libEGL.so.1")))
    assert text == (
        "System libraries are missing (the program itself, printing); install them with: "
        "sudo apt-get install --yes --no-install-recommends libegl1 libcups2"
    )


def test_each_library_is_listed_once() -> None:
    files = [library.file for library in LIBRARIES]
    assert len(files) == len(set(files))


def test_with_an_x_server_windows_are_shown_there() -> None:
    assert find_screen({"DISPLAY": ":0"}, everything, answers) == Screen("xcb")


def test_without_any_screen_qt_draws_off_screen_and_the_reason_is_said() -> None:
    screen = find_screen({}, everything, must_not_be_asked)
    assert screen.platform == "offscreen"
    assert screen.problem == "There is no screen here (DISPLAY is not set)."


def test_an_x_server_that_does_not_answer_is_no_screen() -> None:
    screen = find_screen({"DISPLAY": ":77"}, everything, silent)
    assert screen == Screen("offscreen", "The screen :77 cannot be reached.")


def test_a_missing_xcb_library_is_named_before_qt_would_end_the_process() -> None:
    screen = find_screen({"DISPLAY": ":0"}, all_but("libxcb-cursor.so.0"), must_not_be_asked)
    assert screen.platform == "offscreen"
    assert "libxcb-cursor0" in screen.problem


def test_an_unreachable_wayland_session_falls_back_to_x11() -> None:
    session = {"WAYLAND_DISPLAY": "nowhere-9", "XDG_SESSION_TYPE": "wayland", "DISPLAY": ":0"}
    assert find_screen(session, everything, answers) == Screen("xcb")


def test_a_wish_for_a_platform_without_a_screen_is_respected_and_said() -> None:
    screen = find_screen({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, everything, must_not_be_asked)
    assert screen.platform == "offscreen"
    assert "QT_QPA_PLATFORM" in screen.problem


def test_a_wish_for_x11_without_an_x_server_does_not_reach_qt() -> None:
    screen = find_screen({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":77"}, everything, silent)
    assert screen.platform == "offscreen"
    assert screen.problem


def test_a_platform_that_draws_elsewhere_is_passed_on_with_its_options() -> None:
    assert find_screen({"QT_QPA_PLATFORM": "vnc:size=800x600"}, everything) == Screen("vnc:size=800x600")
