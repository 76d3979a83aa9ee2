"""Email addresses and telephone numbers: kept as typed, without what mail programs put around them."""

from __future__ import annotations

import re

_AROUND = re.compile(r"^mailto:|^[^<>]*<(?=[^<>]*@)|>$", re.IGNORECASE)
_EMAIL = re.compile(r"[^@\s,;<>()\"]+@[^@\s,;<>()\"]+\.[^@\s,;<>()\".]{2,}")
_NOT_DIGIT = re.compile(r"\D")
_EXTENSION = re.compile(r"(?:ext|extension|x|#).*$", re.IGNORECASE)


def bare_email(text: str) -> str:
    """The address alone, of ``mailto:`` links and of ``Ann Lee <ann@example.org>``."""
    return _AROUND.sub("", text) if "<" in text or ":" in text else text


def is_email(text: str) -> bool:
    """Whether a text has the shape of one email address."""
    return _EMAIL.fullmatch(text) is not None


def is_phone(text: str) -> bool:
    """Whether a text holds as many digits as a telephone number (7 to 15, ITU-T E.164), extension aside."""
    return 7 <= len(_NOT_DIGIT.sub("", _EXTENSION.sub("", text))) <= 15
