"""What a handheld scanner meant that types as on a US keyboard, where the computer is set to another.

Such a scanner presses the keys where a US keyboard has them, and the computer takes them for those of its own
layout: ``PACT01`` comes out as ``PQCTà&`` on a French one. Each layout is written here as what its keys type,
in the order of the US keys, without and with Shift. Layouts whose letters stand where the US ones do
(Spanish, Portuguese, British and most others) need nothing; one that swaps letters so that a code still looks
like a code (the German Y and Z) is told by a set-up scan only.
"""

from __future__ import annotations

from pact_desktop.scanning.code_shape import looks_like_a_code, may_become_a_code

_US_KEYS = "1234567890QWERTYUIOPASDFGHJKLZXCVBNM"

_OTHER_LAYOUTS = (
    ("&é\"'(-è_çàazertyuiopqsdfghjklwxcvbn,", "1234567890AZERTYUIOPQSDFGHJKLWXCVBN?"),  # French
    ("&é\"'(§è!çàazertyuiopqsdfghjklwxcvbn,", "1234567890AZERTYUIOPQSDFGHJKLWXCVBN?"),  # Belgian
    ("1234567890',.pyfgcrlaoeuidhtn;qjkxbm", '1234567890"<>PYFGCRLAOEUIDHTN:QJKXBM'),  # Dvorak
    ("1234567890йцукенгшщзфывапролдячсмить", "1234567890ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ"),  # Russian
)
_TABLES = [
    str.maketrans(shifted, _US_KEYS) | str.maketrans(plain, _US_KEYS) for plain, shifted in _OTHER_LAYOUTS
]


def as_on_a_us_keyboard(text: str) -> str:
    """Return the badge code that was meant if ``text`` is one typed in another layout, else ``text``."""
    if looks_like_a_code(text):
        return text
    meant = (text.translate(table) for table in _TABLES)
    return next(filter(looks_like_a_code, meant), text)


def may_become_a_code_in_another_layout(text: str) -> bool:
    """Tell whether a badge code that is typed in one of the other layouts can begin with ``text``."""
    return any(may_become_a_code(text.translate(table)) for table in _TABLES)
