"""Brings the translation files up to date with the words in the source, and makes what the program loads.

Run it after adding or changing words that a person reads:

    python -m tools.make_translations

Words of the window come from ``pact_desktop/gui`` by Qt's own lupdate. What the window only passes on is
translated by it as the context "Wording"; lupdate cannot see that, so it is put in here: the tables of
``domain/wording.py``, the sentences of problems and notes (tools/said.py), the titles of stocks and layouts.
Then fill in what is marked unfinished in ``resources/translations/pact_LANGUAGE.ts`` and run it again.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

from pact_desktop.domain import effect_sentences, wording
from pact_desktop.history import words as history_words
from pact_desktop.resources import resource
from tools.said import said_sentences

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("es",)
CONTEXT = "Wording"


def wording_sentences() -> list[str]:
    """Every English sentence that the window passes on, each once."""
    tables = (
        wording.HEADLINES,
        wording.REASONS,
        wording.REMEDIES,
        wording.AFFILIATIONS,
        wording.DISCIPLINES,
        wording.STANDINGS,
        wording.METHODS,
        wording.ADMISSIONS,
        wording.BADGE_BACK,
        wording.DAY_MARKS,
        effect_sentences.EFFECTS,
        effect_sentences.EFFECTS_ON_ONE,
    )
    sentences = [sentence for table in tables for sentence in table.values()]
    sentences += [wording.LINE_POSITION, *history_words.sentences(), *said_sentences(), *titles()]
    return list(dict.fromkeys(sentences))


def titles() -> list[str]:
    """What the stocks and layouts that are shipped are called, and what they are for."""
    files = [path for kind in ("stocks", "layouts") for path in sorted(resource(kind).rglob("*.toml"))]
    tables = [tomllib.loads(path.read_text(encoding="utf-8")) for path in files]
    return [table[name] for table in tables for name in ("title", "about") if name in table]


def translation_file(language: str) -> Path:
    """Where the words of a language stand."""
    return resource("translations", f"pact_{language}.ts")


def update(path: Path, language: str) -> None:
    """Bring new words of the source into a translation file and take out those that are gone."""
    if not path.exists():
        path.write_text(
            f'<?xml version="1.0"?><TS version="2.1" language="{language}"></TS>', encoding="utf-8"
        )
    tree = ElementTree.parse(path)  # noqa: S314 - our own file
    kept = {source: text for context, source, text in messages(tree.getroot()) if context == CONTEXT}
    sources = sorted(str(source.relative_to(ROOT)) for source in (ROOT / "pact_desktop/gui").rglob("*.py"))
    _run("pyside6-lupdate", "-no-obsolete", "-locations", "none", *sources, "-ts", str(path))
    tree = ElementTree.parse(path)  # noqa: S314
    root = tree.getroot()
    for context in root.findall("context"):
        if context.findtext("name") == CONTEXT:
            root.remove(context)
    root.append(_wording_context(kept))
    ElementTree.indent(tree, "    ")
    path.write_bytes(
        b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ElementTree.tostring(root, "utf-8")
    )


def messages(root: ElementTree.Element) -> Iterator[tuple[str, str, str]]:
    """Context, English and translation of every entry; the translation is empty where it is missing."""
    for context in root.findall("context"):
        for message in context.findall("message"):
            yield (
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("translation") or "",
            )


def _wording_context(kept: dict[str, str]) -> ElementTree.Element:
    context = ElementTree.Element("context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for sentence in wording_sentences():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = sentence
        translation = ElementTree.SubElement(message, "translation")
        translation.text = kept.get(sentence, "")
        if not translation.text:
            translation.set("type", "unfinished")
    return context


def _run(command: str, *arguments: str) -> None:
    found = shutil.which(command, path=sysconfig.get_path("scripts")) or shutil.which(command)
    if found is None:
        sys.exit(f"{command} is missing; it comes with PySide6.")
    subprocess.run([found, *arguments], check=True, cwd=ROOT, capture_output=True)  # noqa: S603


def main() -> None:
    """Update every language, make the compiled files, and say what is missing."""
    for language in LANGUAGES:
        path = translation_file(language)
        update(path, language)
        made = path.with_suffix(".new")
        _run("pyside6-lrelease", str(path), "-qm", str(made))
        made.replace(path.with_suffix(".qm"))  # a program that runs has the old one mapped
        root = ElementTree.parse(path).getroot()  # noqa: S314
        missing = [source for _, source, text in messages(root) if not text]
        sys.stdout.write(f"{language}: {len(missing)} missing\n" + "".join(f"  {one!r}\n" for one in missing))


if __name__ == "__main__":
    main()
