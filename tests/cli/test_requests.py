"""``requests``: the line of a day, and deciding about those in it."""

from __future__ import annotations

import pytest

from tests.cli.conftest import CommandLine


@pytest.fixture
def asked(pact: CommandLine) -> tuple[CommandLine, list[str]]:
    """Three guests who asked for the last two places of Day 2."""
    pact.start("--capacity-day2", "2")
    return pact, [_guest(pact, name) for name in ("Ada", "Bo", "Cleo")]


def _guest(pact: CommandLine, given: str) -> str:
    guest = ("--county", "Sonoma", "--affiliation", "non-PACT county guest")
    return str(
        pact.ask("register", "--given", given, "--family", "Tessema", *guest, "--day", "2")["attendee_id"]
    )


def test_the_line_and_the_places_are_listed(asked: tuple[CommandLine, list[str]]) -> None:
    pact, ids = asked
    document = pact.ask("requests", "--day", "2")
    assert [one["attendee_id"] for one in document["requests"]] == ids
    assert [one["in_line"] for one in document["requests"]] == [1, 2, 3]
    assert [one["approving_needs_reason"] for one in document["requests"]] == [None, "passing", "passing"]
    assert document["requests"][0]["rule"] == "by_request"
    (day,) = document["days"]
    assert (day["left"], day["waiting"], day["next"]) == (2, 3, ids[0])
    assert [one["day"] for one in pact.ask("requests")["days"]] == [1, 2]
    assert "2 of 2 places left, 3 waiting" in pact("requests").out


def test_many_are_approved_together_and_one_undo_takes_it_back(asked: tuple[CommandLine, list[str]]) -> None:
    pact, ids = asked
    done = pact.ask("requests", "approve", ids[1], ids[0], "--day", "2")
    assert [one["registrations"]["2"] for one in done["attendees"]] == ["approved", "approved"]
    assert pact.ask("requests", "--day", "2")["days"][0]["next"] is None
    pact.ask("undo", done["operation_id"])
    assert len(pact.ask("requests", "--day", "2")["requests"]) == 3


def test_what_needs_a_reason_is_refused_without_one(asked: tuple[CommandLine, list[str]]) -> None:
    pact, ids = asked
    passed = pact.ask("requests", "approve", ids[1], "--day", "2", status=2)
    assert "wait longer" in passed["error"]["message"]
    assert (
        "needs a reason"
        in pact.ask("requests", "decline", ids[0], "--day", "2", status=2)["error"]["message"]
    )
    pact.ask("requests", "approve", ids[1], "--day", "2", "--reason", "speaks on a panel")
    pact.ask("requests", "decline", ids[0], "--day", "2", "--reason", "no place left")
    assert pact.ask("requests", "--day", "2")["days"][0]["declined"] == 1


def test_a_freed_place_is_offered_to_the_next(asked: tuple[CommandLine, list[str]]) -> None:
    pact, ids = asked
    pact.ask("requests", "approve", *ids[:2], "--day", "2")
    assert "no free place" in pact.ask("requests", "offer-next", "--day", "2", status=2)["error"]["message"]
    pact.ask("edit", ids[0], "--day", "2=cancelled")
    offered = pact.ask("requests", "offer-next", "--day", "2")
    assert [one["attendee_id"] for one in offered["attendees"]] == [ids[2]]


def test_waitlisting_needs_no_reason_and_keeps_the_place(asked: tuple[CommandLine, list[str]]) -> None:
    pact, ids = asked
    pact.ask("requests", "waitlist", ids[0], "--day", "2")
    first = pact.ask("requests", "--day", "2")["requests"][0]
    assert (first["attendee_id"], first["standing"]) == (ids[0], "waitlisted")


def test_an_organizers_pin_is_asked_for(
    asked: tuple[CommandLine, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    pact = asked[0]
    monkeypatch.setenv("PACT_NEW_PIN", "1357")
    pact.ask("operators", "--set", "Rosa", "--role", "organizer", "--pin")
    assert "PIN" in pact.ask("requests", "offer-next", "--day", "2", status=2)["error"]["message"]
    monkeypatch.setenv("PACT_PIN", "1357")
    pact.ask("requests", "offer-next", "--day", "2")


def test_a_wrong_id_or_day_changes_nothing(asked: tuple[CommandLine, list[str]]) -> None:
    pact, ids = asked
    before = pact.entries()
    pact.ask("requests", "approve", "0000000000000", "--day", "2", status=2)
    pact.ask("requests", "approve", ids[0], "--day", "3", status=2)
    pact.ask("requests", "approve", ids[0], status=2)
    assert pact.entries() == before
