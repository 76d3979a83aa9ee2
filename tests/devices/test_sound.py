"""The shipped sounds are those that the script makes, and the player plays, mutes and stays calm."""

from __future__ import annotations

import json
import wave
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from pact_desktop.devices.sound import SoundPlayer, sounds_folder
from tools.make_sounds import FOLDER, RATE, frequency, make_sound

OUTCOMES = [
    *("admitted", "admitted_unknown", "already_in", "needs_approval", "superseded", "not_today"),
    *("cancelled", "declined", "other_convening", "not_genuine", "not_a_badge"),
]
TONES = json.loads((FOLDER / "sounds.json").read_text(encoding="utf-8"))


def samples(path: Path) -> np.ndarray:
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(int)


def test_there_is_a_sound_for_each_outcome() -> None:
    assert {path.stem for path in sounds_folder().glob("*.wav")} == set(OUTCOMES)


@pytest.mark.parametrize("name", OUTCOMES)
def test_a_shipped_sound_is_the_one_that_the_script_makes(name: str) -> None:
    made = np.frombuffer(make_sound(TONES[name]), "<i2").astype(int)
    shipped = samples(sounds_folder() / f"{name}.wav")
    assert len(made) == len(shipped)
    assert np.abs(made - shipped).max() <= 1


@pytest.mark.parametrize("name", OUTCOMES)
def test_a_sound_is_short_and_begins_and_ends_in_silence(name: str) -> None:
    shipped = samples(sounds_folder() / f"{name}.wav")
    assert len(shipped) <= RATE / 2
    assert abs(shipped[0]) < 200
    assert abs(shipped[-1]) < 200
    assert 3_000 < np.abs(shipped).max() < 32_767


def test_notes_have_the_frequencies_of_equal_temperament() -> None:
    assert frequency("A4") == 440
    assert frequency("C4") == pytest.approx(261.63, abs=0.01)
    assert frequency("B5") == pytest.approx(987.77, abs=0.01)


def test_every_sound_is_loaded_and_played(qtbot: QtBot) -> None:
    player = SoundPlayer()
    assert set(player.names) == set(OUTCOMES)
    assert all(player.play(name) for name in OUTCOMES)


def test_a_muted_player_plays_nothing_until_it_is_heard_again(qtbot: QtBot) -> None:
    player = SoundPlayer()
    player.set_muted(True)
    assert not player.play("admitted")
    player.set_muted(False)
    assert player.play("admitted")


def test_a_single_sound_can_be_switched_off(qtbot: QtBot) -> None:
    player = SoundPlayer()
    player.silence(["admitted"])
    assert not player.play("admitted")
    assert player.play("not_today")


def test_a_sound_that_there_is_not_is_silence(qtbot: QtBot) -> None:
    player = SoundPlayer()
    player.set_volume(7)
    assert not player.play("fanfare")
