"""The short sound of each outcome."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl

from pact_desktop.resources import resource

try:
    from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
except ImportError as error:  # libpulse or another system library is missing: silence, all else works
    MISSING_LIBRARY = str(error)
else:
    MISSING_LIBRARY = ""


def sounds_folder() -> Path:
    """Return the folder of the shipped sounds; a sound is named after its outcome."""
    return resource("sounds")


class SoundPlayer(QObject):
    """Plays sounds by the name of an outcome; without a library or loudspeaker it is silent.

    ``missing_library`` holds the system's words about why there is no sound, empty where there is.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.missing_library = MISSING_LIBRARY
        self._muted = False
        self._silenced: frozenset[str] = frozenset()
        self._effects: dict[str, QSoundEffect] = {}
        if MISSING_LIBRARY:
            return
        for path in sorted(sounds_folder().glob("*.wav")):
            self._effects[path.stem] = QSoundEffect(self)
        self._outputs = QMediaDevices(self)
        self._outputs.audioOutputsChanged.connect(self._load)
        self._load()

    def _load(self) -> None:
        """Load every sound, so that it plays at once later; without a loudspeaker Qt would only complain."""
        if QMediaDevices.defaultAudioOutput().isNull():
            return
        for name, effect in self._effects.items():
            effect.setSource(QUrl.fromLocalFile(str(sounds_folder() / f"{name}.wav")))

    @property
    def names(self) -> list[str]:
        """The sounds there are."""
        return list(self._effects)

    def play(self, name: str) -> bool:
        """Play a sound, the others stopped; tell whether it is heard (not muted or switched off)."""
        effect = self._effects.get(name)
        if effect is None or self._muted or name in self._silenced:
            return False
        for other in self._effects.values():
            other.stop()
        effect.play()
        return True

    def set_volume(self, volume: float) -> None:
        """Set how loud all sounds are, from 0 to 1."""
        for effect in self._effects.values():
            effect.setVolume(min(max(volume, 0.0), 1.0))

    def set_muted(self, muted: bool) -> None:
        """Switch all sounds off, or on again."""
        self._muted = muted
        if muted:
            for effect in self._effects.values():
                effect.stop()

    def silence(self, names: Iterable[str]) -> None:
        """Switch just these sounds off; the others are on."""
        self._silenced = frozenset(names)
