"""Makes the sound of each outcome, resources/sounds/NAME.wav, from resources/sounds/sounds.json.

A sound is a list of tones, each with ``ms`` and a ``note`` (or ``hertz``); ``rest`` for silence, ``slide_to``
for a note to slide to, ``loudness`` (1 unless told), ``attack_ms`` (5 unless told), ``overtones`` for a buzz.
Run it from anywhere: ``.venv/bin/python tools/make_sounds.py``. The results are part of the repository.
"""

from __future__ import annotations

import json
import math
import re
import wave
from pathlib import Path
from typing import TypedDict

import numpy as np
import numpy.typing as npt

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sounds"
RATE = 48_000
_LOUDNESS = 0.2  # the effective value, weighted for the ear, that every tone has: loud enough, and none clips
_RELEASE_MS = 12
_SEMITONES = {"C": -9, "D": -7, "E": -5, "F": -4, "G": -2, "A": 0, "B": 2}  # from the A above middle C

Samples = npt.NDArray[np.float64]


class Tone(TypedDict, total=False):
    """One part of a sound, as sounds.json has it."""

    ms: int
    note: str
    hertz: float
    rest: bool
    slide_to: str
    loudness: float
    attack_ms: int
    overtones: int


def frequency(note: str) -> float:
    """Return a note's frequency in hertz in equal temperament: ``A4`` is 440."""
    match = re.fullmatch(r"([A-G])(\d)", note)
    if match is None:
        raise ValueError(f"{note} is no note")
    semitones = _SEMITONES[match[1]] + 12 * (int(match[2]) - 4)
    return 440.0 * 2 ** (semitones / 12)


def ear_weight(hertz: float) -> float:
    """Return how loud a frequency seems against 1 kHz: the A-weighting of IEC 61672."""
    square = hertz**2
    weight = (
        12194**2
        * square**2
        / ((square + 20.6**2) * math.sqrt((square + 107.7**2) * (square + 737.9**2)) * (square + 12194**2))
    )
    return weight * 10**0.1


def samples_of(tone: Tone) -> Samples:
    """Return one tone's samples, between -1 and 1, with a soft beginning and end."""
    count = RATE * tone["ms"] // 1000
    if tone.get("rest"):
        return np.zeros(count)
    start = frequency(tone["note"]) if "note" in tone else tone["hertz"]
    end = frequency(tone["slide_to"]) if "slide_to" in tone else start
    phase = 2 * np.pi * np.cumsum(np.linspace(start, end, count)) / RATE
    partials = range(1, tone.get("overtones", 0) + 2)
    wave_form = np.sum([np.sin(partial * phase) / partial for partial in partials], axis=0)
    middle = math.sqrt(start * end)
    heard = math.sqrt(sum((ear_weight(partial * middle) / partial) ** 2 / 2 for partial in partials))
    envelope = np.minimum(1, np.arange(count) / (RATE * tone.get("attack_ms", 5) / 1000))
    envelope *= np.minimum(1, np.arange(count)[::-1] / (RATE * _RELEASE_MS / 1000))
    return np.asarray(wave_form * envelope * tone.get("loudness", 1.0) * _LOUDNESS / heard)


def make_sound(tones: list[Tone]) -> bytes:
    """Return a sound as 16-bit samples, one channel. Raises ValueError if it would clip."""
    samples = np.concatenate([samples_of(tone) for tone in tones])
    if np.abs(samples).max() > 1:
        raise ValueError(f"{tones} would clip at {np.abs(samples).max():.2f}")
    return np.round(samples * 32767).astype("<i2").tobytes()


def write_wav(path: Path, frames: bytes) -> None:
    """Write 16-bit samples of one channel as a WAV file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(frames)


def main() -> None:
    """Write the WAV file of every sound."""
    sounds: dict[str, list[Tone]] = json.loads((FOLDER / "sounds.json").read_text(encoding="utf-8"))
    for name, tones in sounds.items():
        write_wav(FOLDER / f"{name}.wav", make_sound(tones))


if __name__ == "__main__":
    main()
