"""``import``: what cancels people or changes much is asked about; undoing it tells of printed badges."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from pact_desktop.cli.main import run
from tests.cli.conftest import CommandLine

HEAD = "First Name,Last Name,County,Affiliation,Title,Day 1,Day 2"


@pytest.fixture
def roster(trial: CommandLine) -> Path:
    """A file of thirty speakers, imported."""
    path = trial.folder / "roster.csv"
    write(path, people(30))
    trial.ask("import", path)
    return path


def people(count: int) -> list[str]:
    """Rows of so many speakers who come on both days."""
    return [f"P{number},Okafor,Alameda,Speaker,Nurse,x,x" for number in range(count)]


def write(path: Path, rows: list[str]) -> None:
    path.write_text("\n".join([HEAD, *rows]), encoding="utf-8")


def test_a_file_that_cancels_anybody_is_refused_with_the_names_until_it_is_confirmed(
    trial: CommandLine, roster: Path
) -> None:
    write(roster, ["P0,Okafor,Alameda,Speaker,Nurse,no,no", *people(30)[1:]])
    before = trial.entries()
    refused = trial.ask("import", roster, status=2)
    assert "--confirm" in refused["error"]["hint"]
    assert [(each["name"], each["day"]) for each in refused["cancelled"]] == [
        ("P0 Okafor", 1),
        ("P0 Okafor", 2),
    ]
    assert trial.entries() == before
    words = trial("import", roster)
    assert words.status == 2
    assert "Cancelled by this file (1): P0 Okafor (Day 1, 2)." in words.err
    dry = trial.ask("import", roster, "--dry-run")
    keys = ("cancelled", "roster", "left_out", "changed_imported", "needs_confirmation", "changed", "added")
    assert {key: dry[key] for key in keys} == {key: refused[key] for key in keys}
    assert trial.entries() == before
    done = trial.ask("import", roster, "--confirm")
    assert done["cancelled"] == refused["cancelled"]
    registrations = trial.ask("search", "P0 Okafor")["attendees"][0]["registrations"]
    assert registrations == {"1": "cancelled", "2": "cancelled"}


def test_of_very_many_the_first_twenty_are_named(trial: CommandLine, roster: Path) -> None:
    write(roster, [row.replace("x,x", "no,x") for row in people(30)])
    said = trial("import", roster)
    assert said.status == 2
    assert "P19 Okafor (Day 1); and 10 more." in said.err
    assert "P20" not in said.err


@pytest.mark.parametrize(("left", "status"), [(27, 0), (26, 2)])
def test_leaving_out_more_than_a_tenth_is_asked_about(
    trial: CommandLine, roster: Path, left: int, status: int
) -> None:
    write(roster, people(left))
    document = trial.ask("import", roster, status=status)
    assert (document["left_out"], document["roster"]) == (30 - left, 30)


@pytest.mark.parametrize(("changed", "status"), [(3, 0), (4, 2)])
def test_changing_more_than_a_tenth_is_asked_about(
    trial: CommandLine, roster: Path, changed: int, status: int
) -> None:
    rows = people(30)
    write(roster, [row.replace("Nurse", "Chief") for row in rows[:changed]] + rows[changed:])
    assert trial.ask("import", roster, status=status)["changed_imported"] == changed


def test_one_person_of_a_short_roster_is_not_asked_about(trial: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "short.csv"
    write(path, people(3))
    trial.ask("import", path)
    write(path, [*people(2), "P2,Okafor,Alameda,Speaker,Chief,x,x"])
    assert trial.ask("import", path)["changed"] == 1
    write(path, people(2))
    assert trial.ask("import", path)["left_out"] == 1


def test_a_first_file_for_people_registered_here_is_not_asked_about(
    trial: CommandLine, tmp_path: Path
) -> None:
    for number in range(4):
        trial.register(f"P{number}")
    path = tmp_path / "first.csv"
    write(path, people(4))
    document = trial.ask("import", path)
    assert (document["changed"], document["changed_imported"], document["needs_confirmation"]) == (
        4,
        0,
        False,
    )


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("answer", "status", "standing"), [("y\n", 0, "cancelled"), ("\n", 2, "approved")])
def test_at_a_terminal_somebody_is_asked(
    trial: CommandLine,
    roster: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    status: int,
    standing: str,
) -> None:
    write(roster, ["P0,Okafor,Alameda,Speaker,Nurse,no,x", *people(30)[1:]])
    monkeypatch.setattr(sys, "stdin", _Terminal(answer))
    assert run(["import", str(roster)]) == status
    assert trial.ask("search", "P0 Okafor")["attendees"][0]["registrations"]["1"] == standing


def test_what_another_desk_did_while_somebody_was_asked_is_not_cancelled(
    trial: CommandLine, roster: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = trial.ask("search", "P1 Okafor")["attendees"][0]["attendee_id"]
    trial.ask("edit", other, "--day", "1=cancelled")
    write(roster, [*(row.replace("x,x", "no,x") for row in people(2)), *people(30)[2:]])

    class Thinking(_Terminal):
        def isatty(self) -> bool:  # the figures are known, and are asked about now
            assert run(["edit", other, "--day", "1=approved", "--reason", "Comes after all"]) == 0
            return True

    monkeypatch.setattr(sys, "stdin", Thinking("y\n"))
    assert run(["import", str(roster)]) == 2
    for name in ("P0 Okafor", "P1 Okafor"):
        assert trial.ask("search", name)["attendees"][0]["registrations"]["1"] == "approved"


def test_undoing_an_import_and_importing_again_tell_of_printed_badges(
    trial: CommandLine, roster: Path
) -> None:
    operation = next(
        each["operation_id"]
        for each in trial.ask("history")["entries"]
        if each["kind"] == "attendee.registered"
    )
    trial.ask("badges", "--out", trial.folder / "badges.pdf")
    own = trial.ask("search", "P7 Okafor")["attendees"][0]["attendee_id"]
    code = trial.code_of(own)
    trial.ask("check-in", "--day", "1", code)
    undone = trial.ask("undo", operation)
    holding = {"people": 30, "printed_badges": 30, "check_ins": 1}
    nobody = {"people": 0, "printed_badges": 0, "check_ins": 0}
    assert (undone["gone"], undone["back"]) == (holding, nobody)
    dry = trial("import", roster, "--dry-run")
    assert "Printed badges that are good again: 30." in dry.out
    again = trial.ask("import", roster)
    assert again["back"] == holding
    assert own in {each["attendee_id"] for each in again["here_again"]}
    (result,) = trial.ask("check-in", "--day", "1", code)["results"]
    assert result["outcome"] == "already_in"


def test_a_column_that_is_blank_now_is_told(trial: CommandLine, roster: Path) -> None:
    write(roster, [row.replace("Nurse", "").replace("x,x", ",x") for row in people(30)])
    document = trial.ask("import", roster)
    told = {each["column"]: each["problem"] for each in document["problems"] if each["column"]}
    sentence = "This column says nothing now, and the last import had 30 values in it. They stay."
    assert told == {"Title": sentence, "Day 1": sentence}
    assert (document["changed"], document["unchanged"]) == (0, 30)
