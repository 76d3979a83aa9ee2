"""Sentences that a person may read in another language than English.

A ``Sentence`` is its English text, and remembers what that was made of: a template, and the values that fill
it. So files, logs and the command line use it as the text that it is, and a window translates the template
before the values go in (``told``). A value is never translated or read as a template, unless it is itself a
sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping


class Sentence(str):
    """English text that can still be translated. Make one with ``said``."""

    __slots__ = ("parameters", "template")

    template: str
    parameters: Mapping[str, str]

    def __new__(cls, template: str, parameters: Mapping[str, str]) -> Sentence:
        sentence = super().__new__(cls, _filled(template, parameters))
        sentence.template = template
        sentence.parameters = parameters
        return sentence

    def __reduce__(self) -> tuple[type[Sentence], tuple[str, Mapping[str, str]]]:
        """What makes it again on the other side of a pipe between processes."""
        return Sentence, (self.template, self.parameters)


def said(template: str, **parameters: object) -> Sentence:
    """A sentence with its values: ``said("“{name}” is empty.", name=path.name)``.

    The template is a literal, so that ``tools.make_translations`` finds it; what varies goes in by name. A
    template without values is taken as it stands, braces too.
    """
    return Sentence(template, {name: _value(value) for name, value in parameters.items()})


def as_sentence(text: str) -> Sentence:
    """Plain text as a sentence without values; a sentence as it is."""
    return text if isinstance(text, Sentence) else Sentence(text, {})


def told(sentence: Sentence, translate: Callable[[str], str]) -> str:
    """A sentence in another language; ``translate`` is given its template, and those of sentences in it."""
    if not sentence.template:
        return ""
    parameters = {
        name: told(value, translate) if isinstance(value, Sentence) else value
        for name, value in sentence.parameters.items()
    }
    return _filled(translate(sentence.template), parameters)


def _filled(template: str, parameters: Mapping[str, str]) -> str:
    return template.format_map(parameters) if parameters else template


def _value(value: object) -> str:
    return value if isinstance(value, str) else str(value)
