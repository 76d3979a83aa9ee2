"""Tells when it is too dark before the camera to read badges well."""

from __future__ import annotations

from pact_desktop.scanning.decoder import GreyPicture

_DARK_BELOW = 40.0
_BRIGHT_ABOVE = 55.0
_NEW_FRAME = 0.1  # how much one frame counts against those before it: a passing hand is no darkness
_EVERY = 16  # pixels; a sample is enough


class LightMeter:
    """Follows the mean brightness (0 to 255) over about ten frames."""

    def __init__(self) -> None:
        self._mean: float | None = None
        self._is_dark = False

    def is_dark_after(self, grey: GreyPicture) -> bool:
        """Take in one frame, and tell whether it is dark; two thresholds keep the answer from flickering."""
        brightness = float(grey[::_EVERY, ::_EVERY].mean())
        self._mean = brightness if self._mean is None else self._mean + _NEW_FRAME * (brightness - self._mean)
        self._is_dark = self._mean < (_BRIGHT_ABOVE if self._is_dark else _DARK_BELOW)
        return self._is_dark
