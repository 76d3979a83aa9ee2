"""The sentences of problems and notes, read from the source: what ``said`` is given and what errors say.

Those of the command line are left out: it speaks English only.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "pact_desktop"
_ROOT_ERROR = "UserError"


@dataclass(frozen=True)
class Said:
    """One sentence where the source says it. ``template`` is None where it is no literal; ``names`` are those
    of its values, None where nothing is filled in."""

    place: str
    template: str | None
    names: frozenset[str] | None = None


def said_sentences() -> list[str]:
    """Every template of the source, each once, in the order of its files."""
    return list(dict.fromkeys(said.template for said in found() if said.template))


@cache
def found() -> tuple[Said, ...]:
    """Every call of ``said``, and every text that an error for a person is made with."""
    paths = sorted(path for path in PACKAGE.rglob("*.py") if PACKAGE / "cli" not in path.parents)
    texts = {path: path.read_text(encoding="utf-8") for path in paths}
    trees = {path: ast.parse(text) for path, text in texts.items() if "said(" in text or "Error(" in text}
    errors = _user_errors(trees.values())
    return tuple(
        said
        for path, tree in trees.items()
        for node in ast.walk(tree)
        for said in _said_in(node, path, errors)
    )


def _said_in(node: ast.AST, path: Path, errors: frozenset[str]) -> Iterator[Said]:
    if isinstance(node, ast.Call):
        place = f"{path.relative_to(PACKAGE.parent)}:{node.lineno}"
        called = _last_word(node.func)
        if called == "said":
            names = frozenset(keyword.arg or "**" for keyword in node.keywords)
            yield Said(place, _literal(node.args[0]), names or None)
        elif called in errors:
            yield from _plain(node, place)
    elif isinstance(node, ast.ClassDef) and node.name in errors:
        for inner in ast.walk(node):
            if isinstance(inner, ast.Call) and _last_word(inner.func) == "__init__":
                yield from _plain(inner, f"{path.relative_to(PACKAGE.parent)}:{inner.lineno}")


def _plain(call: ast.Call, place: str) -> Iterator[Said]:
    """The texts among the arguments that stand there without ``said``."""
    for argument in [*call.args, *(keyword.value for keyword in call.keywords)]:
        for text in [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]:
            if isinstance(text, ast.Constant):
                yield Said(place, _literal(text))
            elif isinstance(text, ast.JoinedStr | ast.BinOp):
                yield Said(place, None)


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _user_errors(trees: Iterable[ast.Module]) -> frozenset[str]:
    """The names of ``UserError`` and of what derives from it."""
    bases = {
        node.name: {_last_word(base) for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    errors = {_ROOT_ERROR}
    while more := {name for name, parents in bases.items() if parents & errors} - errors:
        errors |= more
    return frozenset(errors)


def _last_word(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
