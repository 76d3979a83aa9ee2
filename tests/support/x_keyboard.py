"""A keyboard at a real X server, by the XTest extension."""

from __future__ import annotations

import ctypes

_SYMBOLS = {
    "Ctrl": "Control_L",
    "Shift": "Shift_L",
    "Alt": "Alt_L",
    "-": "minus",
    " ": "space",
    ".": "period",
}
_SYMBOLS |= {"/": "slash", ":": "colon", "?": "question", "=": "equal", "@": "at", "'": "apostrophe"}
_SHIFTED = set(":?@")


class XKeyboard:
    """Presses keys at an X server; raises OSError if there is none."""

    def __init__(self, display: str | None = None) -> None:
        """``display`` is the server's name, that of the environment without one."""
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode() if display else None))
        if not self._display:
            raise OSError("There is no X server.")

    def press(self, name: str) -> None:
        """Press and release a key by its name or letter, with those held before it: ``Ctrl+z``."""
        *held, key = name.split("+") if len(name) > 1 else [name]
        if len(key) == 1 and (key.isupper() or key in _SHIFTED):
            held.append("Shift")
        names = [*held, key]
        codes = [self._code(each) for each in names]
        for code in codes:
            self._test.XTestFakeKeyEvent(self._display, code, 1, ctypes.c_ulong(0))
        for code in reversed(codes):
            self._test.XTestFakeKeyEvent(self._display, code, 0, ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def _code(self, name: str) -> int:
        symbol = self._x.XStringToKeysym(_SYMBOLS.get(name, name).encode())
        return int(self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(symbol)))
