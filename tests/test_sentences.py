"""Problems and notes are said with literal templates, and the window says them in its language."""

from __future__ import annotations

import ast
from pathlib import Path
from string import Formatter

from tools.said import PACKAGE, found

TAKEN_BY = ("sentence_words", "said", "PictureRead", "Error")
"""How what takes a problem's sentence is called, or ends: it translates it, or hands it on as it is."""
SHOWN = {"message", "hint", "sentence"}
PROBLEMS = {"problem", "error", "refusal", "refused"}


def test_a_problem_is_said_with_a_literal_and_its_values_by_name() -> None:
    put_together = [said.place for said in found() if said.template is None]
    assert put_together == [], 'write said("... {name} ...", name=name) instead'


def test_a_template_names_just_the_values_that_it_is_given() -> None:
    for said in found():
        if said.names and said.template and "**" not in said.names:
            assert {name for _, name, _, _ in Formatter().parse(said.template) if name} == said.names, said


def test_the_window_shows_no_problem_untranslated() -> None:
    read = [place for path in sorted((PACKAGE / "gui").rglob("*.py")) for place in _problems_read(path)]
    assert read == [], "put it into sentence_words()"


def _problems_read(path: Path) -> list[str]:
    """Where a problem's sentence is read otherwise than to be translated."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    taken = {
        argument
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id.endswith(TAKEN_BY)
        for argument in [*node.args, *(keyword.value for keyword in node.keywords)]
    }
    return [
        f"{path.relative_to(PACKAGE)}:{node.lineno} {ast.unparse(node)}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and node.attr in SHOWN
        and isinstance(node.value, ast.Name)
        and node.value.id in PROBLEMS
        and node not in taken
    ]
