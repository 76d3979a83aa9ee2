"""A serial scanner is read over a real (pseudo) terminal: unplugged, and back."""

from __future__ import annotations

import os
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pact_desktop.devices import serial_scanner
from pact_desktop.devices.serial_scanner import SerialScanner, SerialStatus
from tests.scanning.pictures_of_badges import badge_text

CODE = badge_text(1)


class Plug:
    """A scanner's end of the cable, at a path that stays the same when it is plugged in again."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.plug_in()

    def plug_in(self) -> None:
        self.scanner_end, self._computer_end = os.openpty()
        tty.setraw(self._computer_end)
        self.path.unlink(missing_ok=True)
        self.path.symlink_to(os.ttyname(self._computer_end))

    def pull_out(self) -> None:
        os.close(self.scanner_end)
        os.close(self._computer_end)
        self.path.unlink()

    def send(self, sent: bytes) -> None:
        os.write(self.scanner_end, sent)


@pytest.fixture
def plug(tmp_path: Path) -> Plug:
    return Plug(tmp_path / "scanner")


@pytest.fixture
def scanner(qtbot: QtBot, plug: Plug, monkeypatch: pytest.MonkeyPatch) -> Iterator[SerialScanner]:
    monkeypatch.setattr(serial_scanner, "_RETRY_MS", 50)
    scanner = SerialScanner()
    scanner.listen(str(plug.path))
    assert scanner.state.status == SerialStatus.ON
    yield scanner
    scanner.stop()


@pytest.mark.parametrize("ending", [b"\r", b"\n", b"\r\n", b"\t", b""])
def test_a_scan_is_told_with_any_ending(
    scanner: SerialScanner, plug: Plug, qtbot: QtBot, ending: bytes
) -> None:
    with qtbot.waitSignal(scanner.scanned) as told:
        plug.send(CODE.encode() + ending)
    assert told.args == [CODE]


def test_two_scans_in_one_go_are_two(scanner: SerialScanner, plug: Plug, qtbot: QtBot) -> None:
    scanned: list[str] = []
    scanner.scanned.connect(scanned.append)
    plug.send(f"{CODE}\r\n{badge_text(2)}\r\n".encode())
    qtbot.waitUntil(lambda: len(scanned) == 2)
    assert scanned == [CODE, badge_text(2)]


def test_a_scan_that_comes_in_pieces_is_one(scanner: SerialScanner, plug: Plug, qtbot: QtBot) -> None:
    with qtbot.waitSignal(scanner.scanned) as told:
        plug.send(CODE[:10].encode())
        qtbot.wait(20)
        plug.send(CODE[10:].encode() + b"\r")
    assert told.args == [CODE]


def test_letters_beyond_ascii_are_read(scanner: SerialScanner, plug: Plug, qtbot: QtBot) -> None:
    for sent in ("ñandú".encode(), "ñandú".encode("latin-1")):
        with qtbot.waitSignal(scanner.scanned) as told:
            plug.send(sent + b"\r")
        assert told.args == ["ñandú"]


def test_noise_without_an_end_is_cut(scanner: SerialScanner, plug: Plug, qtbot: QtBot) -> None:
    with qtbot.waitSignal(scanner.scanned) as told:
        for _ in range(10):
            plug.send(b"x" * 1000)
            qtbot.wait(5)
    assert len(told.args[0]) == 4_296


def test_an_unplugged_scanner_is_noticed_and_read_again_when_it_is_back(
    scanner: SerialScanner, plug: Plug, qtbot: QtBot
) -> None:
    plug.pull_out()
    qtbot.waitUntil(lambda: scanner.state.status == SerialStatus.UNPLUGGED)
    plug.plug_in()
    qtbot.waitUntil(lambda: scanner.state.status == SerialStatus.ON)
    with qtbot.waitSignal(scanner.scanned) as told:
        plug.send(CODE.encode() + b"\r")
    assert told.args == [CODE]


def test_a_port_that_is_not_there_is_waited_for(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serial_scanner, "_RETRY_MS", 50)
    scanner = SerialScanner()
    scanner.listen(str(tmp_path / "later"))
    assert scanner.state.status == SerialStatus.UNPLUGGED
    Plug(tmp_path / "later")
    qtbot.waitUntil(lambda: scanner.state.status == SerialStatus.ON)
    scanner.stop()


def test_a_stopped_scanner_is_not_heard(scanner: SerialScanner, plug: Plug, qtbot: QtBot) -> None:
    scanner.stop()
    assert scanner.state.status == SerialStatus.SWITCHED_OFF
    with qtbot.assertNotEmitted(scanner.scanned, wait=200):
        plug.send(CODE.encode() + b"\r")
