"""``rehearse`` as a command."""

from __future__ import annotations

from tests.cli.conftest import CommandLine


def test_it_tells_the_waiting_times_by_desks_and_leaves_the_file_alone(trial: CommandLine) -> None:
    before = trial.database.read_bytes()
    document = trial.ask(
        "rehearse", "--rate", "60", "--walk-ins", "10", "--lost", "5", "--desks", "3", "--day", "1"
    )
    assert [each["desks"] for each in document["waiting"]] == [1, 2, 3]
    assert document["service_seconds"].keys() == {"holds_badge", "lost_badge", "wrong_day", "walk_in"}
    assert trial.database.read_bytes() == before


def test_a_mix_that_cannot_be_is_told(trial: CommandLine) -> None:
    assert trial.ask("rehearse", "--rate", "0", status=2)["error"]["message"]


def test_a_file_that_is_not_there_is_told_and_not_made(pact: CommandLine) -> None:
    assert pact("rehearse", "--database", pact.database).status == 3
    assert not pact.database.exists()
