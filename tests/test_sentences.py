"""Problems and notes are said with literal templates, and the window says them in its language."""

from __future__ import annotations

import ast
from pathlib import Path
from string import Formatter

from tools.said import PACKAGE, found

SHOWN_BY = {"sentence_words", "problem_words"}
SHOWN = {"message", "hint", "sentence"}
PROBLEMS = {"problem", "error", "refusal", "refused"}
PASSED_ON = {"helper.py", "reading.py", "clipboard.py"}
"""Modules of the window that hand a problem on as it is; who shows it translates it."""


def test_a_problem_is_said_with_a_literal_and_its_values_by_name() -> None:
    put_together = [said.place for said in found() if said.template is None]
    assert put_together == [], 'write said("... {name} ...", name=name) instead'


def test_a_template_names_just_the_values_that_it_is_given() -> None:
    for said in found():
        if said.names and said.template and "**" not in said.names:
            assert {name for _, name, _, _ in Formatter().parse(said.template) if name} == said.names, said


def test_the_window_shows_no_problem_untranslated() -> None:
    for path in sorted((PACKAGE / "gui").rglob("*.py")):
        for line, text in _problems_read(path):
            assert path.name in PASSED_ON, (
                f"{path.relative_to(PACKAGE)}:{line} {text}: put it into sentence_words()"
            )


def _problems_read(path: Path) -> list[tuple[int, str]]:
    """Where a problem's sentence is read otherwise than to be translated: line and expression."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    translated = {
        argument
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SHOWN_BY
        for argument in node.args
    }
    return [
        (node.lineno, ast.unparse(node))
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and node.attr in SHOWN
        and isinstance(node.value, ast.Name)
        and node.value.id in PROBLEMS
        and node not in translated
    ]
