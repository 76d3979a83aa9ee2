"""Commands as processes of their own: what a script that starts them relies on."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.cli.conftest import CommandLine

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("PySide6", "numpy", "reportlab", "alembic", "zxingcpp", "xlsxwriter")


def start(*arguments: str | Path) -> subprocess.Popen[bytes]:
    """Start the program as a script would."""
    return subprocess.Popen(
        [sys.executable, "-m", "pact_desktop", *map(str, arguments)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_each_answer_of_the_stream_comes_at_once_and_is_in_the_file(trial: CommandLine) -> None:
    people = [trial.register(name) for name in ("Amara", "Bela", "Caro")]
    codes = [trial.code_of(person) for person in people]
    with start("check-in", "--day", "1", "--stdin", "--database", trial.database) as stream:
        assert stream.stdin and stream.stdout
        for person, code in zip(people, codes, strict=True):
            stream.stdin.write(code.encode() + b"\n")
            stream.stdin.flush()
            answer = json.loads(stream.stdout.readline())
            assert (answer["outcome"], answer["attendee"]["attendee_id"]) == ("admitted", person)
            about = trial.ask("history", "--attendee", person)["entries"]
            assert about[-1]["entry_id"] == answer["entry_id"]
        stream.send_signal(signal.SIGKILL)
    assert trial.ask("verify")["ok"]
    assert trial.ask("report")["days"][0]["in"] == len(people)


def test_the_status_reaches_the_shell_and_standard_error_stays_apart(trial: CommandLine) -> None:
    for status, arguments in ((0, ["verify"]), (1, ["check-in", "--day", "1", "x"]), (2, ["check-in"])):
        with start("--json", "--database", trial.database, *arguments) as process:
            out, err = process.communicate()
        assert process.returncode == status
        assert json.loads(out)
        assert err == b""


def test_a_reader_that_goes_away_is_no_fault(trial: CommandLine, settings_folder: Path) -> None:
    trial.register()
    with start("history", "--json", "--database", trial.database) as process:
        assert process.stdout
        process.stdout.close()
        _, err = process.communicate()
    assert b"Traceback" not in err
    assert not (settings_folder / "pact-desktop.log").exists()


def test_a_check_in_loads_nothing_heavy(trial: CommandLine) -> None:
    program = (
        "import sys\n"
        "from pact_desktop.cli.main import run\n"
        f"run(['check-in', '--day', '1', 'x', '--database', {str(trial.database)!r}])\n"
        f"print([name for name in {HEAVY} if name in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=os.environ,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "[]"
