"""``teams``: the list, coordinators, and moving people between teams."""

from __future__ import annotations

import pytest

from tests.cli.conftest import CommandLine


def test_every_pact_county_is_listed_with_its_team(trial: CommandLine) -> None:
    amara = trial.register("Amara", "Okafor", "--discipline", "probation")
    listed = trial.ask("teams")["teams"]
    assert len(listed) == 10
    alameda = listed[0]
    assert (alameda["county"], alameda["places"], alameda["free_places"]) == ("Alameda", 5, 4)
    assert (alameda["registered"], alameda["in"]) == (1, 0)
    assert [each["attendee_id"] for each in alameda["members"]] == [amara]
    assert alameda["disciplines"] == ["probation"]
    assert "education" in alameda["missing_disciplines"]
    assert alameda["coordinator"] is None
    said = trial("teams", "--county", "alameda county")
    assert said.status == 0
    assert "Alameda: 1 of 5 places taken, 0 in" in said.out
    assert "Ventura" not in said.out


def test_a_coordinator_is_chosen_and_cleared(trial: CommandLine) -> None:
    amara = trial.register()
    chosen = trial.ask("teams", "coordinator", "Alameda", amara)
    assert chosen["operation_id"]
    assert chosen["team"]["coordinator"]["attendee_id"] == amara
    assert chosen["team"]["coordinator_chosen"] is True
    teams = trial.ask("report")["teams"]
    assert next(team for team in teams if team["county"] == "Alameda")["coordinator"] == "Amara Okafor"
    assert trial.ask("teams", "coordinator", "Alameda", "--clear")["team"]["coordinator"] is None
    trial.ask("undo", chosen["operation_id"])


def test_a_person_moves_to_another_team_and_out_of_it(trial: CommandLine) -> None:
    amara = trial.register()
    moved = trial.ask("teams", "move", "Ventura", amara)
    assert (moved["county"], moved["registrations"]["1"]) == ("Ventura", "approved")
    out = trial.ask("teams", "take-out", amara)
    assert out["affiliation"] == "child_welfare_services_staff"
    assert out["registrations"] == {"1": "cancelled", "2": "approved"}
    trial.ask("undo", out["operation_id"])
    assert trial.ask("teams", "--county", "Ventura")["teams"][0]["registered"] == 1


def test_beyond_the_places_a_reason_is_needed(trial: CommandLine) -> None:
    trial.ask("convening", "--set", "team_size=1")
    trial.register("Bo")
    vic = trial.register("Vic", "Okafor", "--county", "Ventura")
    refused = trial.ask("teams", "move", "Alameda", vic, status=2)
    assert refused["error"]["message"] == "The team of Alameda has no place left."
    moved = trial.ask("teams", "move", "Alameda", vic, "--reason", "The director asked")
    assert moved["county"] == "Alameda"


@pytest.mark.parametrize(
    "wrong",
    [
        ("--county", "Kern"),
        ("--county", "Narnia"),
        ("coordinator", "Alameda"),
        ("coordinator", "Alameda", "0938NKRKAYDXZ"),
        ("coordinator", "Alameda", "0938NKRKAYDXZ", "--clear"),
        ("move", "Kern", "0938NKRKAYDXZ"),
        ("--county", "Alameda", "take-out", "0938NKRKAYDXZ"),
    ],
)
def test_what_cannot_be_done_is_a_sentence_with_status_2(trial: CommandLine, wrong: tuple[str, ...]) -> None:
    assert trial.ask("teams", *wrong, status=2)["error"]["message"]
