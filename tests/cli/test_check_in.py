"""``check-in``, ``check-out``, ``walk-in``, ``undo``, ``history``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine
from tests.scanning.pictures_of_badges import code_picture

A_RESULT_HAS = {
    "code", "outcome", "attendee", "operation_id", "entry_id", "recorded_at", "reasons", "remedies",
}  # fmt: skip


def test_a_code_admits_once_and_is_already_in_after_that(trial: CommandLine) -> None:
    person = trial.register()
    code = trial.code_of(person)
    first, second = trial.ask("check-in", "--day", "1", code, code)["results"]
    assert first.keys() >= A_RESULT_HAS
    assert (first["outcome"], second["outcome"]) == ("admitted", "already_in")
    assert (first["code"], first["attendee"]["attendee_id"]) == (code, person)
    assert first["attendee"]["attendance"]["1"]["in"] is True
    assert first["operation_id"] and first["entry_id"] and first["recorded_at"]
    assert second["operation_id"] is None
    assert [reason["code"] for reason in second["reasons"]] == ["already_in"]
    assert {remedy["code"] for remedy in second["remedies"]} >= {"check_out"}


def test_a_code_is_read_as_a_person_may_type_it(trial: CommandLine) -> None:
    code = trial.code_of(trial.register())
    typed = f"{code[:9].lower()}-{code[9:].lower()} "
    assert trial.ask("check-in", "--day", "1", typed)["results"][0]["code"] == typed


def test_refusals_are_listed_with_exit_status_1(trial: CommandLine) -> None:
    person = trial.register("Amara", "Okafor")
    code = trial.code_of(person)
    forged = code[:-1] + ("0" if code[-1] != "0" else "1")
    answers = trial.ask("check-in", "--day", "1", "https://example.org", forged, code, status=1)["results"]
    assert [each["outcome"] for each in answers] == ["not_a_badge", "not_genuine", "admitted"]
    assert answers[1]["operation_id"]  # a forged code is recorded as an attempt
    assert answers[0]["attendee"] is None


def test_an_override_admits_with_its_reason(trial: CommandLine) -> None:
    person = trial.register("Amara", "Okafor", "--day", "1=waitlisted")
    waiting = trial.ask("check-in", "--day", "1", "--attendee", person, status=1)["results"][0]
    assert waiting["outcome"] == "needs_approval"
    overridden = trial.ask("check-in", "--day", "1", "--attendee", person, "--override", "By phone")
    assert overridden["results"][0]["outcome"] == "admitted"
    trial.ask("undo", overridden["results"][0]["operation_id"])
    assert trial.ask("search", "Amara")["attendees"][0]["attendance"]["1"] is None


def test_nobody_is_checked_in_where_one_of_the_ids_is_wrong(trial: CommandLine) -> None:
    person = trial.register()
    trial.ask("check-in", "--day", "1", "--attendee", person, "--attendee", "0000000000000", status=2)
    assert trial.ask("search", "Amara")["attendees"][0]["attendance"]["1"] is None


def test_several_ids_and_pictures_may_follow_their_option_once(trial: CommandLine, tmp_path: Path) -> None:
    people = [trial.register("Amara", "Okafor"), trial.register("Luz", "Reyes")]
    both = trial.ask("check-in", "--day", "1", "--attendee", *people)["results"]
    assert [each["outcome"] for each in both] == ["admitted", "admitted"]
    left = trial.ask("check-out", "--day", "1", "--attendee", *people)["results"]
    assert [each["outcome"] for each in left] == ["checked_out", "checked_out"]
    pictures = []
    for number, person in enumerate(people):
        pictures.append(tmp_path / f"{number}.png")
        code_picture(trial.code_of(person)).save(pictures[-1])
    seen = trial.ask("check-in", "--day", "2", "--image", *pictures)["results"]
    assert [each["image"] for each in seen] == [str(picture) for picture in pictures]


def test_the_stream_answers_each_line_and_ignores_empty_ones(trial: CommandLine) -> None:
    code = trial.code_of(trial.register())
    lines = b"\xef\xbb\xbf" + code.encode() + b"\r\n\n  \nnonsense\n\xff\xfe\n" + code.encode()
    said = trial("check-in", "--day", "1", "--stdin", stdin=lines)
    answers = [json.loads(line) for line in said.out.splitlines()]
    assert said.status == 1
    assert [each["outcome"] for each in answers] == ["admitted", "not_a_badge", "not_a_badge", "already_in"]
    assert answers[0]["code"] == code


def test_an_empty_stream_is_done(trial: CommandLine) -> None:
    said = trial("check-in", "--day", "1", "--stdin")
    assert (said.status, said.out) == (0, "")


def test_a_picture_checks_in_everyone_whose_code_it_shows(trial: CommandLine, tmp_path: Path) -> None:
    codes = [trial.code_of(trial.register(name)) for name in ("Amara", "Bela")]
    pictures = []
    for number, code in enumerate(codes):
        pictures.append(tmp_path / f"{number}.png")
        code_picture(code).save(pictures[-1])
    broken = tmp_path / "broken.png"
    broken.write_bytes(pictures[0].read_bytes()[:90])
    images = [argument for path in (*pictures, broken) for argument in ("--image", path)]
    answer = trial.ask("check-in", "--day", "1", *images, status=1)
    assert [(each["outcome"], each["image"]) for each in answer["results"]] == [
        ("admitted", str(path)) for path in pictures
    ]
    assert [each["image"] for each in answer["unreadable"]] == [str(broken)]
    assert answer["unreadable"][0]["reason"]


def test_pictures_none_of_which_can_be_read_are_unreadable_input(trial: CommandLine, tmp_path: Path) -> None:
    answer = trial.ask("check-in", "--day", "1", "--image", tmp_path / "none.png", status=2)
    assert answer["error"]["message"] == answer["unreadable"][0]["reason"]
    assert answer["results"] == []


@pytest.mark.parametrize(
    "wrong",
    [
        ("--day", "1"),
        ("CODE",),
        ("--day", "3", "CODE"),
        ("--day", "1", "CODE", "--stdin"),
        ("--day", "1", "CODE", "--attendee", "X"),
        ("--day", "one", "CODE"),
    ],
)
def test_wrong_usage_is_told_and_nothing_recorded(trial: CommandLine, wrong: tuple[str, ...]) -> None:
    before = trial.entries()
    assert trial.ask("check-in", *wrong, status=2)["error"]["message"]
    assert trial.entries() == before


def test_a_check_in_names_what_was_handed_out_and_one_undo_takes_back_both(trial: CommandLine) -> None:
    person = trial.register("Amara", "Okafor", "--dietary", "Vegan")
    result = trial.ask("check-in", "--day", "1", "--attendee", person)["results"][0]
    assert result["handed_out"] == ["packet", "meal_ticket"]
    assert result["attendee"]["hand_outs"] == {"1": ["meal_ticket", "packet"], "2": []}
    assert len(trial.ask("undo", result["operation_id"])["undone"]) == 3
    trial.ask("convening", "--set", "hand_out_day1=")
    again = trial.ask("check-in", "--day", "1", "--attendee", person)["results"][0]
    assert again["handed_out"] == []


def test_a_convening_that_checks_nobody_out_says_so(trial: CommandLine) -> None:
    person = trial.register()
    trial.ask("check-in", "--day", "1", "--attendee", person)
    trial.ask("convening", "--set", "check_out=no")
    refused = trial.ask("check-out", "--day", "1", "--attendee", person, status=2)
    assert "checks nobody out" in refused["error"]["message"]


def test_check_out_records_that_somebody_left(trial: CommandLine) -> None:
    person = trial.register()
    code = trial.code_of(person)
    assert trial.ask("check-out", "--day", "1", code, status=1)["results"][0]["outcome"] == "not_in"
    trial.ask("check-in", "--day", "1", code)
    left = trial.ask("check-out", "--day", "1", code)["results"][0]
    assert (left["outcome"], left["attendee"]["attendance"]["1"]["in"]) == ("checked_out", False)
    assert left["operation_id"]
    again = trial.ask("check-in", "--day", "1", "--attendee", person)["results"][0]
    assert again["outcome"] == "admitted"
    nobody = trial.ask("check-out", "--day", "1", "nonsense", status=1)["results"][0]
    assert nobody["reasons"][0]["code"] == "not_a_badge"


@pytest.mark.parametrize("command", ["walk-in", "register"])
def test_whoever_is_on_the_roster_already_by_that_name_is_told(trial: CommandLine, command: str) -> None:
    given = ("--county", "Alameda", "--affiliation", "key_stakeholder", "--day", "1")
    first = trial.ask("register", "--given", "Ana", "--family", "López", *given)
    assert first["namesakes"] == []
    again = trial.ask(command, "--given", "ANA", "--family", "Lopez", *given)
    assert [each["attendee_id"] for each in again["namesakes"]] == [first["attendee_id"]]
    elsewhere = trial.ask(command, "--given", "Ana", "--family", "Lopez", "--county", "Kern", *given[2:])
    assert elsewhere["namesakes"] == []


def test_a_walk_in_is_registered_decided_and_checked_in(trial: CommandLine) -> None:
    welcome = trial.ask("walk-in", "--given", "Mei", "--affiliation", "key stakeholder", "--day", "1")
    assert (welcome["outcome"], welcome["attendee"]["walk_in"]) == ("admitted", True)
    guest = ("walk-in", "--given", "Jon", "--county", "Yolo", "--affiliation", "non-PACT county guest")
    refused = trial.ask(*guest, "--day", "1", status=1)
    assert refused["outcome"] == "not_today"
    assert trial.ask("search", "Jon")["attendees"]
    assert trial.ask(*guest, "--day", "1", "--override", "Invited")["outcome"] == "admitted"


def test_undo_takes_an_operation_or_one_entry(trial: CommandLine) -> None:
    person = trial.register()
    result = trial.ask("check-in", "--day", "1", "--attendee", person)["results"][0]
    assert trial.ask("undo", result["entry_id"])["undone"] == [result["entry_id"]]
    for wrong in (result["entry_id"], "nonsense", "018f6f5a-7b1c-7c3e-9a51-2d3c4b5a6978"):
        assert trial.ask("undo", wrong, status=2)["error"]["message"]


def test_history_tells_who_did_what_where(trial: CommandLine) -> None:
    person = trial.register()
    trial.ask("--desk", "Lobby A", "--operator", "Rosa", "check-in", "--day", "1", "--attendee", person)
    entries = trial.ask("history")["entries"]
    assert entries[-1]["kind"] == "check_in.recorded"
    assert (entries[-1]["desk"], entries[-1]["operator"]) == ("Lobby A", "Rosa")
    about = trial.ask("history", "--attendee", person)["entries"]
    kinds = ["attendee.registered", "hand_out.recorded", "check_in.recorded"]
    assert [entry["kind"] for entry in about] == kinds
    assert {entry["attendee_id"] for entry in about} == {person}


def test_history_starts_at_a_moment_with_or_without_offset(trial: CommandLine) -> None:
    trial.register()
    assert trial.ask("history", "--since", "2099-01-01")["entries"] == []
    assert trial.ask("history", "--since", "2020-01-01T08:00-07:00")["entries"]
    trial.ask("history", "--since", "yesterday", status=2)
    trial.ask("history", "--attendee", "0000000000000", status=2)


def test_history_is_narrowed_by_who_where_what_and_words(trial: CommandLine) -> None:
    person = trial.register("Amara", "Okafor", "--day", "1=approved")
    trial.ask("check-in", "--day", "1", "--attendee", person, "--desk", "Side door", "--operator", "Owen")
    narrowed = [("--by", "Owen"), ("--at", "Side door"), ("--about", "check_ins"), ("--text", "owen okafor")]
    for options in narrowed:
        entries = trial.ask("history", *options)["entries"]
        assert "check_in.recorded" in {entry["kind"] for entry in entries}
        assert "attendee.registered" not in {entry["kind"] for entry in entries}
    assert trial.ask("history", "--until", "2020-01-01")["entries"] == []
    trial.ask("history", "--about", "gossip", status=2)


def test_history_in_words_has_a_line_for_every_act(trial: CommandLine) -> None:
    trial.register("Amara", "Okafor", "--day", "1=approved")
    said = trial("history")
    assert "Added: Amara Okafor. Day 1: approved" in said.out.splitlines()[-1]
