"""The domain's words in another language, for papers that are asked for by command.

They are the window's own, read from the file that its translators keep, so that a paper says the same
wherever it is asked for.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

from pact_desktop.domain.wording import Wording
from pact_desktop.resources import resource

_CONTEXT = "Wording"
_SOURCE = "en"


def wording_in(language: str) -> Wording:
    """The domain's words in a language that the program speaks; what has no translation is English."""
    if language == _SOURCE:
        return Wording()
    root = ElementTree.parse(resource("translations", f"pact_{language}.ts")).getroot()  # noqa: S314 - our own
    words = {
        message.findtext("source", ""): message.findtext("translation", "")
        for context in root.findall("context")
        if context.findtext("name") == _CONTEXT
        for message in context.findall("message")
    }
    return Wording(lambda english: words.get(english) or english)
