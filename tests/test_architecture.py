"""The architecture, sentence by sentence: what the import contracts say, and what they cannot say."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "pact_desktop"
CLOCKS = {"now", "utcnow", "today", "time_ns", "monotonic", "monotonic_ns", "perf_counter"}
RUN_SQL = {"execute", "executemany", "exec_driver_sql", "text"}
WRITE = {"write_text", "write_bytes", "copyfile", "copy2", "copyfileobj"}
OPEN_TO_WRITE = {"w", "wb", "x", "xb", "a", "ab", "r+", "rb+", "w+", "wb+"}
OUTSIDE = {
    "open",
    "read_text",
    "write_text",
    "read_bytes",
    "write_bytes",
    "getenv",
    "urandom",
    "uuid4",
}


@dataclass(frozen=True)
class Module:
    path: Path
    text: str
    tree: ast.Module

    @property
    def room(self) -> str:
        """The folder directly under the package, or the module itself where it lies there."""
        return self.path.relative_to(PACKAGE).parts[0].removesuffix(".py")

    @property
    def name(self) -> str:
        return str(self.path.relative_to(ROOT))

    def imported(self) -> Iterator[str]:
        """Every module imported, at the top or inside a function."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node.module
                yield from (f"{node.module}.{alias.name}" for alias in node.names)

    def called(self) -> Iterator[tuple[str, int]]:
        """The last word and the line of everything called: ``datetime.now()`` gives ``now``."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                if isinstance(node.func, ast.Attribute):
                    yield node.func.attr, node.lineno
                elif isinstance(node.func, ast.Name):
                    yield node.func.id, node.lineno

    def writes(self) -> Iterator[int]:
        """The lines that write a file or open one to be written."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                words = [each.value for each in node.args if isinstance(each, ast.Constant)]
                called = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if called in WRITE or (called == "open" and any(word in OPEN_TO_WRITE for word in words)):
                    yield node.lineno


@cache
def modules() -> tuple[Module, ...]:
    paths = sorted(PACKAGE.rglob("*.py"))
    texts = [path.read_text(encoding="utf-8") for path in paths]
    return tuple(Module(path, text, ast.parse(text)) for path, text in zip(paths, texts, strict=True))


def in_rooms(*rooms: str) -> list[Module]:
    found = [module for module in modules() if module.room in rooms]
    assert {module.room for module in found} == set(rooms), "a room was renamed"
    return found


def is_import_of(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


def test_the_import_contracts_hold() -> None:
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_only_the_windows_and_the_devices_import_qt() -> None:
    importers = {
        module.room
        for module in modules()
        for name in module.imported()
        if any(is_import_of(name, package) for package in ("PySide6", "shiboken6"))
    }
    assert importers <= {"gui", "devices"}


def test_one_module_alone_opens_file_dialogs() -> None:
    """Qt's own look into the files that they list, which takes the locks off an open convening."""
    asking = {"QFileDialog", "QFileSystemModel", "QFileIconProvider", "QFileInfoGatherer"}
    for module in modules():
        for name in module.imported():
            is_dialogs = module.path == PACKAGE / "gui" / "components" / "file_dialogs.py"
            assert is_dialogs or name.rpartition(".")[2] not in asking, f"{module.name} imports {name}"


def test_whoever_writes_files_lets_them_pass_the_one_check() -> None:
    """A file that people chose the name of is written in ``operations/whole_file.py``, which checks what it
    replaces. The theme's icons are files of the program's own, in a folder of its own."""
    whole_file, own_files = "pact_desktop.operations.whole_file", "pact_desktop/gui/style/theme.py"
    for module in in_rooms("gui", "cli", "operations", "demo", "rehearsal"):
        passes = module.name in (own_files, "pact_desktop/operations/whole_file.py")
        passes = passes or any(is_import_of(name, whole_file) for name in module.imported())
        assert passes or not list(module.writes()), f"{module.name} writes a file"


def test_the_domain_and_the_journal_need_only_the_standard_library_and_fast_json() -> None:
    for module in in_rooms("domain", "journal"):
        for name in module.imported():
            top = name.partition(".")[0]
            allowed = top in sys.stdlib_module_names or top in ("pact_desktop", "orjson")
            assert allowed, f"{module.name} imports {name}"


def test_the_domain_and_the_journal_never_read_the_clock() -> None:
    for module in in_rooms("domain", "journal"):
        assert not set(module.imported()) & {"time", "calendar"}, f"{module.name} imports a clock"
        for name, line in module.called():
            assert name not in CLOCKS, f"{module.name}:{line} calls {name}()"


def test_the_domain_and_the_journal_touch_nothing_outside_and_draw_no_chance() -> None:
    forbidden = ("os", "io", "pathlib", "socket", "sqlite3", "subprocess", "random", "secrets", "threading")
    for module in in_rooms("domain", "journal"):
        for name in module.imported():
            assert not any(is_import_of(name, package) for package in forbidden), f"{module.name}: {name}"
        for name, line in module.called():
            assert name not in OUTSIDE, f"{module.name}:{line} calls {name}()"


def test_user_text_never_goes_through_the_markup_of_reportlab() -> None:
    for module in modules():
        for name in module.imported():
            assert not is_import_of(name, "reportlab.platypus"), f"{module.name} imports {name}"


def test_user_text_never_goes_through_the_markup_of_qt() -> None:
    for module in in_rooms("gui"):
        for name, line in module.called():
            assert name not in {"setHtml", "insertHtml", "toHtml"}, f"{module.name}:{line} calls {name}()"
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Attribute):
                assert node.attr not in {"RichText", "AutoText", "MarkdownText"}, (
                    f"{module.name}:{node.lineno}"
                )


def test_keys_are_bound_in_one_place_so_that_none_repeats_by_accident() -> None:
    bound = {module.name for module in in_rooms("gui") for name, _ in module.called() if name == "QShortcut"}
    assert bound == {"pact_desktop/gui/components/shortcut.py"}


def test_no_sql_is_put_together_from_values() -> None:
    speak_sql = [module for module in modules() if {"sqlalchemy", "sqlite3"} & set(module.imported())]
    assert speak_sql
    for module in speak_sql:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
                put_together = isinstance(node.args[0], ast.JoinedStr) and node.func.attr in RUN_SQL
                # SQLite takes no parameters in a PRAGMA, and ours hold constants of the program.
                pragma = ast.unparse(node.args[0]).startswith("f'PRAGMA ")
                assert pragma or not put_together, f"{module.name}:{node.lineno}"


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)
def test_a_module_is_short_and_says_what_it_is_for(module: Module) -> None:
    lines = module.text.count("\n")
    assert lines <= 400, f"{lines} lines: does it have more than one job?"
    is_code = bool(module.tree.body)
    assert ast.get_docstring(module.tree) or not is_code, "the docstring of the module is missing"


def test_no_function_is_longer_than_a_screen() -> None:
    for module in modules():
        for node in ast.walk(module.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                assert length <= 80, f"{module.name}:{node.lineno} {node.name} has {length} lines"


def test_no_error_is_swallowed_by_an_empty_handler() -> None:
    for module in modules():
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ExceptHandler):
                empty = all(isinstance(statement, ast.Pass) for statement in node.body)
                assert not empty, f"{module.name}:{node.lineno}"


def test_no_module_keeps_state_in_a_global() -> None:
    for module in modules():
        for node in ast.walk(module.tree):
            assert not isinstance(node, ast.Global), f"{module.name}:{getattr(node, 'lineno', 0)}"
