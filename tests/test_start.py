"""The set-up script: what it decides, without network, root or waiting."""

from __future__ import annotations

import ast
import hashlib
import os
import re
import sys
from pathlib import Path

import pytest

import start
from pact_desktop.system_check import LIBRARIES, Purpose, SystemLibrary

PROGRAM = next(library for library in LIBRARIES if library.purpose is Purpose.PROGRAM)
PRINTER = next(library for library in LIBRARIES if library.purpose is Purpose.PRINTER)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that looks like the repository, with an environment that seems to be set up."""
    for name in ("requirements.lock", "requirements-dev.lock"):
        (tmp_path / name).write_text(f"what {name} names\n")
    monkeypatch.setattr(start, "ROOT", tmp_path)
    monkeypatch.setattr(start, "ENVIRONMENT", tmp_path / ".venv")
    monkeypatch.setattr(start, "PROGRAM_LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(start, "TESTS_LOCK", tmp_path / "requirements-dev.lock")
    return tmp_path


def pretend_environment(lock: Path) -> None:
    python = start.environment_python()
    python.parent.mkdir(parents=True, exist_ok=True)
    python.touch()
    start.stamp(lock).write_text(start.fingerprint(lock))


class Steps:
    """Stands in for what takes long, and notes it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.taken: list[str] = []
        monkeypatch.setattr(start, "make_environment", self._make)
        monkeypatch.setattr(start, "install", lambda lock, handles: self.taken.append(lock.name))

    def _make(self) -> None:
        self.taken.append("environment")
        python = start.environment_python()
        python.parent.mkdir(parents=True, exist_ok=True)
        python.touch()


def test_an_older_python_can_read_the_file_far_enough_to_say_what_it_needs() -> None:
    source = Path(start.__file__).read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=(3, 7))
    imports = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    check = next(node for node in tree.body if isinstance(node, ast.If))
    before = {name.name for node in imports if node.lineno < check.lineno for name in node.names}
    assert before == {"annotations", "sys"}
    assert "3.11 or newer" in ast.unparse(check)


def test_it_imports_only_the_standard_library_and_the_list_of_libraries() -> None:
    for file in (Path(start.__file__), Path(start.__file__).parent / "pact_desktop" / "system_check.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
            for name in names:
                assert name == "pact_desktop.system_check" or name.split(".")[0] in sys.stdlib_module_names


def test_the_installer_that_it_unpacks_is_the_one_described() -> None:
    described = (start.PIP_WHEEL.parent / "README.md").read_text(encoding="utf-8")
    assert start.PIP_WHEEL.name in described
    assert hashlib.sha256(start.PIP_WHEEL.read_bytes()).hexdigest() in described


@pytest.mark.parametrize("lock", [start.PROGRAM_LOCK, start.TESTS_LOCK], ids=lambda lock: lock.name)
def test_every_locked_package_has_one_version_and_hashes_and_no_address(lock: Path) -> None:
    text = re.sub(r"^\s*#.*\n", "", lock.read_text(encoding="utf-8"), flags=re.MULTILINE)
    packages = text.replace("\\\n", " ").strip().splitlines()
    assert packages
    for package in packages:
        assert re.match(r"[a-z0-9-]+==[0-9][0-9a-z.]*\s", package), package
        assert "--hash=sha256:" in package, package
    assert "://" not in text


def test_a_first_start_makes_the_environment_and_a_second_one_does_nothing(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = Steps(monkeypatch)
    start.prepare([start.PROGRAM_LOCK])
    assert steps.taken == ["environment", "requirements.lock"]
    start.prepare([start.PROGRAM_LOCK])
    assert steps.taken == ["environment", "requirements.lock"]


def test_the_tests_add_their_packages_to_the_same_environment(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend_environment(start.PROGRAM_LOCK)
    steps = Steps(monkeypatch)
    start.prepare([start.PROGRAM_LOCK, start.TESTS_LOCK])
    assert steps.taken == ["requirements-dev.lock"]


def test_a_changed_lock_makes_the_environment_anew(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend_environment(start.PROGRAM_LOCK)
    start.PROGRAM_LOCK.write_text("something newer\n")
    steps = Steps(monkeypatch)
    start.prepare([start.PROGRAM_LOCK])
    assert steps.taken == ["environment", "requirements.lock"]


def test_a_half_made_environment_is_made_anew(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend_environment(start.PROGRAM_LOCK)
    start.stamp(start.PROGRAM_LOCK).unlink()
    steps = Steps(monkeypatch)
    start.prepare([start.PROGRAM_LOCK])
    assert steps.taken == ["environment", "requirements.lock"]


def test_an_environment_whose_python_was_removed_is_made_anew(checkout: Path) -> None:
    pretend_environment(start.PROGRAM_LOCK)
    assert start.is_current(start.PROGRAM_LOCK)
    start.environment_python().unlink()
    assert not start.is_current(start.PROGRAM_LOCK)


def test_a_moved_folder_makes_the_environment_anew(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend_environment(start.PROGRAM_LOCK)
    monkeypatch.setattr(start, "ROOT", checkout / "elsewhere")
    assert not start.is_current(start.PROGRAM_LOCK)


def test_what_fails_to_install_is_tried_again_by_the_next_start(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Steps(monkeypatch)

    def no_network(lock: Path, handles: tuple[int, ...]) -> None:
        raise start.SetUpError("no network")

    monkeypatch.setattr(start, "install", no_network)
    with pytest.raises(start.SetUpError):
        start.prepare([start.PROGRAM_LOCK])
    assert not start.is_current(start.PROGRAM_LOCK)


def test_a_folder_that_cannot_be_written_is_a_sentence(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise PermissionError(13, "Permission denied", str(checkout / ".venv"))

    monkeypatch.setattr(start, "make_environment", refuse)
    with pytest.raises(start.SetUpError, match=r"cannot be set up in .*Permission denied"):
        start.prepare([start.PROGRAM_LOCK])


def missing_in_turn(monkeypatch: pytest.MonkeyPatch, *rounds: tuple[SystemLibrary, ...]) -> list[str]:
    """Let each look at the system find the next of these; return the list of packages installed."""
    answers = list(rounds)
    installed: list[str] = []
    monkeypatch.setattr(start, "missing_libraries", lambda: answers.pop(0))
    monkeypatch.setattr(
        start, "install_packages", lambda libraries: installed.extend(each.package for each in libraries)
    )
    return installed


def test_root_gets_missing_libraries_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "may_install", lambda: True)
    installed = missing_in_turn(monkeypatch, (PROGRAM, PRINTER), ())
    start.provide_system_libraries(first_start=True)
    assert installed == [PROGRAM.package, PRINTER.package]


def test_others_are_told_the_command_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "may_install", lambda: False)
    missing_in_turn(monkeypatch, (PROGRAM, PRINTER))
    with pytest.raises(start.SetUpError) as told:
        start.provide_system_libraries(first_start=True)
    assert f"apt-get install --yes --no-install-recommends {PROGRAM.package} {PRINTER.package}" in str(
        told.value
    )
    assert "\n" not in str(told.value)


def test_a_missing_printer_library_stops_nobody(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "may_install", lambda: False)
    missing_in_turn(monkeypatch, (PRINTER,), (PRINTER,))
    start.provide_system_libraries(first_start=True)
    told = capsys.readouterr()
    assert PRINTER.package in told.err and "printing" in told.err
    assert told.out == ""
    start.provide_system_libraries(first_start=False)
    assert capsys.readouterr().err == "", "it is said once, not at every start"


def test_a_failed_set_up_ends_with_a_status_of_its_own_and_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(first_start: bool) -> None:
        raise start.SetUpError("Something is missing.")

    monkeypatch.setattr(start, "provide_system_libraries", fail)
    assert start.main(["demo"]) == start.SET_UP_FAILED
    assert capsys.readouterr() == ("", "Something is missing.\n")


@pytest.mark.parametrize(
    ("typed", "run"),
    [
        ([], ["-m", "pact_desktop"]),
        (["demo", "--headless"], ["-m", "pact_desktop", "demo", "--headless"]),
        (["test", "-x", "tests/domain"], ["-m", "pytest", "-x", "tests/domain"]),
        (["check-in", "--day", "1", "test"], ["-m", "pact_desktop", "check-in", "--day", "1", "test"]),
    ],
    ids=lambda words: " ".join(words) or "nothing",
)
def test_words_after_the_script_go_to_the_program_or_to_pytest(
    typed: list[str], run: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[list[str]] = []

    def run_python(arguments: list[str]) -> int:
        ran.append(arguments)
        return 7

    monkeypatch.setattr(start, "provide_system_libraries", lambda first_start: None)
    monkeypatch.setattr(start, "prepare", lambda locks: None)
    monkeypatch.setattr(start, "run_python", run_python)
    monkeypatch.setenv("QT_QPA_PLATFORM", os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    monkeypatch.chdir(Path.cwd())
    assert start.main(typed) == 7
    assert ran == [run]


@pytest.mark.skipif(sys.platform == "win32", reason="HOME is a matter of POSIX systems")
def test_an_empty_home_is_replaced_by_the_accounts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "provide_system_libraries", lambda first_start: None)
    monkeypatch.setattr(start, "prepare", lambda locks: None)
    monkeypatch.setattr(start, "run_python", lambda arguments: 0)
    monkeypatch.setenv("HOME", "")
    start.main([])
    assert Path(os.environ["HOME"]).is_absolute()


@pytest.mark.skipif(sys.platform == "win32", reason="HOME is a matter of POSIX systems")
def test_a_user_id_without_an_account_gets_a_home_beside_the_program(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "getuid", lambda: 54_321_123)
    assert start.home_folder() == checkout / ".home"
