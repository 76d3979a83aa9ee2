"""Operators, their roles and PINs, and what only an organizer may do once one has a PIN."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Standing
from pact_desktop.journal import kinds
from pact_desktop.operations import pins
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import check_in_attendee, check_in_code
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.edit import edit
from pact_desktop.operations.edit_many import Change, edit_many
from pact_desktop.operations.erase import erase, repeat_erasures
from pact_desktop.operations.import_roster import ImportOptions, import_roster, read_roster
from pact_desktop.operations.operators import (
    OrganizerNeededError,
    Role,
    WrongPinError,
    any_pin_is_set,
    authorise,
    check_pin,
    operators,
    organizer_pin_is_set,
    remove_operator,
    set_operator,
)
from pact_desktop.operations.register import register, register_walk_in
from pact_desktop.operations.restore import restore
from pact_desktop.operations.standing import set_standing
from pact_desktop.operations.undo import redo, undo
from pact_desktop.store.backup import backup, copy_verified
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import open_convening
from tests.operations.people import GUEST, STAFF, code_of, enrol, journal, now

PIN = "2468"


@pytest.fixture
def roles(file: ConveningFile, actor: Actor) -> Actor:
    """An organizer, Ines, has a PIN; returns the actor whom she has let in."""
    set_operator(file, actor, "Ines", Role.ORGANIZER, PIN)
    return Actor(actor.desk, actor.operator, authorise(file, PIN))


def operators_of(file: ConveningFile, operation_id: str | None) -> set[str]:
    """Who stands in the journal for an operation."""
    entries = [
        entry
        for entry in journal(file)
        if str(entry.operation.hex()) in (operation_id or "").replace("-", "")
    ]
    assert entries
    return {entry.operator for entry in entries}


def test_without_a_pin_everyone_is_an_organizer(file: ConveningFile, actor: Actor) -> None:
    set_operator(file, actor, "Ines", Role.ORGANIZER)
    person = enrol(file, actor, "Amara", 1, **STAFF)
    assert set_standing(file, actor, person.attendee_id, 1, Standing.APPROVED).recorded.operation_id
    with file.reading() as connection:
        assert not organizer_pin_is_set(connection)
        assert not any_pin_is_set(connection)


def test_a_pin_of_the_desk_locks_but_gives_nobody_a_role(file: ConveningFile, actor: Actor) -> None:
    set_operator(file, actor, "Rosa", Role.DESK, "1357")
    with file.reading() as connection:
        assert any_pin_is_set(connection)
        assert not organizer_pin_is_set(connection)
    assert check_pin(file, "1357").name == "Rosa"
    with pytest.raises(WrongPinError):
        authorise(file, "1357")


def test_operators_are_listed_with_their_roles(file: ConveningFile, roles: Actor) -> None:
    set_operator(file, roles, "Owen", Role.DESK, "1357")
    set_operator(file, roles, "Rosa")
    with file.reading() as connection:
        listed = [(one.name, one.role, one.has_pin) for one in operators(connection)]
    assert listed == [("Ines", Role.ORGANIZER, True), ("Owen", Role.DESK, True), ("Rosa", Role.DESK, False)]


def test_changing_a_role_keeps_the_pin_and_a_new_pin_keeps_the_role(
    file: ConveningFile, roles: Actor
) -> None:
    set_operator(file, roles, "Owen", Role.DESK, "1357")
    set_operator(file, roles, "Owen", Role.ORGANIZER)
    assert authorise(file, "1357") == "Owen"
    set_operator(file, roles, "Owen", pin="9753")
    assert authorise(file, "9753") == "Owen"
    set_operator(file, roles, "Owen", pin="")
    with pytest.raises(WrongPinError):
        check_pin(file, "9753")


@pytest.mark.parametrize("pin", ["123", "1" * 6, "12a4", "1234567890123", "１２３４", " 1234"])
def test_what_cannot_be_a_pin_is_refused(file: ConveningFile, actor: Actor, pin: str) -> None:
    with pytest.raises(UnreadableInputError):
        set_operator(file, actor, "Ines", Role.ORGANIZER, pin)


@pytest.mark.parametrize("name", ["", "  ", "x" * 61])
def test_an_operator_needs_a_name(file: ConveningFile, actor: Actor, name: str) -> None:
    with pytest.raises(UnreadableInputError):
        set_operator(file, actor, name, Role.DESK)


def test_two_operators_cannot_have_one_pin(file: ConveningFile, roles: Actor) -> None:
    with pytest.raises(UnreadableInputError, match="taken"):
        set_operator(file, roles, "Owen", Role.DESK, PIN)
    assert set_operator(file, roles, "Ines", pin=PIN).operation_id


def test_the_pin_itself_stands_nowhere_in_the_file(file: ConveningFile, actor: Actor, tmp_path: Path) -> None:
    set_operator(file, actor, "Ines", Role.ORGANIZER, "73190264")
    file.checkpoint()
    assert b"73190264" not in file.path.read_bytes()
    assert pins.hash_of("73190264") != pins.hash_of("73190264")


def test_the_last_organizer_gone_everyone_is_one_again(
    file: ConveningFile, roles: Actor, actor: Actor
) -> None:
    remove_operator(file, roles, "Ines")
    assert change_settings(file, actor, {"team_size": "6"}).operation_id
    with pytest.raises(UnreadableInputError):
        remove_operator(file, actor, "Ines")


def refused_verbs(file: ConveningFile, actor: Actor) -> dict[str, Callable[[Actor], object]]:
    """What only an organizer may do, ready to be done by somebody."""
    asked = enrol(file, actor, "Bela", 1, **STAFF)
    guest = enrol(file, actor, "Cleo", **GUEST)
    erased = enrol(file, actor, "Dana")
    approved, declined = {1: Standing.APPROVED}, {1: Standing.DECLINED}
    new = {"given_name": "Eva", "family_name": "Lund"}
    asked_id, guest_id = asked.attendee_id, guest.attendee_id
    code = code_of(file, guest)
    return {
        "approving": lambda who: set_standing(file, who, asked_id, 1, Standing.APPROVED),
        "declining": lambda who: set_standing(file, who, asked_id, 1, Standing.DECLINED, "Too late"),
        "editing": lambda who: edit(file, who, asked_id, {}, approved, "Again"),
        "editing many": lambda who: edit_many(file, who, {asked_id: Change(standings=declined)}, "No"),
        "registering": lambda who: register(file, who, new, approved),
        "override by code": lambda who: check_in_code(file, who, 1, code, override="Invited"),
        "override by name": lambda who: check_in_attendee(file, who, 2, guest_id, override="Invited"),
        "walk-in": lambda who: register_walk_in(file, who, 1, new | GUEST, override="Invited"),
        "capacity": lambda who: change_settings(file, who, {"capacity_day1": "50"}),
        "rules": lambda who: change_settings(file, who, {"rule.event_staff.day1": "closed"}),
        "erasing": lambda who: erase(file, who, erased.attendee_id),
        "operators": lambda who: set_operator(file, who, "Mallory", Role.ORGANIZER, "6666666660"),
        "removing": lambda who: remove_operator(file, who, "Ines"),
    }


def test_what_needs_an_organizer_is_refused_without_and_done_with_one(
    file: ConveningFile, roles: Actor, actor: Actor
) -> None:
    verbs = refused_verbs(file, actor)
    before = len(journal(file))
    for verb in verbs.values():
        for nobody in (actor, Actor(actor.desk, "Ines"), Actor(actor.desk, actor.operator, "Mallory")):
            with pytest.raises(OrganizerNeededError):
                verb(nobody)
    assert len(journal(file)) == before
    for verb in verbs.values():
        verb(roles)


def test_what_an_organizer_allowed_stands_under_the_organizers_name(
    file: ConveningFile, roles: Actor, actor: Actor
) -> None:
    guest = enrol(file, actor, "Cleo", **GUEST)
    result = check_in_attendee(file, roles, 1, guest.attendee_id, override="Invited")
    assert operators_of(file, result.recorded.operation_id) == {"Ines"}
    member = enrol(file, actor, "Amara", 1)
    plain = check_in_attendee(file, roles, 1, member.attendee_id)
    assert operators_of(file, plain.recorded.operation_id) == {actor.operator}


def test_the_desk_goes_on_without_an_organizer(file: ConveningFile, roles: Actor, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    assert check_in_attendee(file, actor, 1, person.attendee_id).decision.outcome.admits
    assert edit(file, actor, person.attendee_id, {"phone": "555 0101"}).recorded.operation_id
    assert set_standing(file, actor, person.attendee_id, 1, Standing.CANCELLED).recorded.operation_id
    assert register_walk_in(file, actor, 2, {"given_name": "Eva"}).decision.outcome.admits
    assert change_settings(file, actor, {"logistics_contact": "Ana; 555 0102;"}).operation_id


def test_an_override_can_be_taken_back_at_the_desk_but_not_put_back(
    file: ConveningFile, roles: Actor, actor: Actor
) -> None:
    guest = enrol(file, actor, "Cleo", **GUEST)
    operation = check_in_attendee(file, roles, 1, guest.attendee_id, override="Invited").recorded.operation_id
    assert operation
    taken_back = undo(file, actor, operation).recorded.operation_id
    assert now(file, guest).standing(1) is None
    assert taken_back
    with pytest.raises(OrganizerNeededError):
        redo(file, actor, operation)
    with pytest.raises(OrganizerNeededError):
        undo(file, actor, taken_back)
    redo(file, roles, operation)
    assert now(file, guest).is_in(1)


def test_a_decline_a_limit_and_an_operator_are_taken_back_by_an_organizer(
    file: ConveningFile, roles: Actor, actor: Actor
) -> None:
    person = enrol(file, actor, "Bela", 1, **STAFF)
    declined = set_standing(file, roles, person.attendee_id, 1, Standing.DECLINED, "Full").recorded
    limit = change_settings(file, roles, {"team_size": "6"})
    role = next(entry for entry in journal(file) if entry.kind == kinds.OPERATOR_CHANGED)
    for operation in (declined.operation_id, limit.operation_id, str(role.id.hex())):
        assert operation
        with pytest.raises(OrganizerNeededError):
            undo(file, actor, operation)
        undo(file, roles, operation)
    assert now(file, person).standing(1) is Standing.REQUESTED


def test_a_file_that_approves_by_itself_needs_an_organizer(
    file: ConveningFile, roles: Actor, actor: Actor, tmp_path: Path
) -> None:
    plain, approves = tmp_path / "plain.csv", tmp_path / "approves.csv"
    plain.write_text("First,Last,County,Day 1\nAmara,Okafor,Alameda,yes\n", encoding="utf-8")
    approves.write_text("First,Last,County,Day 1\nBela,Szabo,Kern,approved\n", encoding="utf-8")
    options = ImportOptions()
    assert import_roster(file, actor, read_roster(file, plain, options), options).recorded.operation_id
    understood = read_roster(file, approves, options)
    with pytest.raises(OrganizerNeededError):
        import_roster(file, actor, understood, options)
    assert import_roster(file, roles, understood, options).recorded.operation_id
    assert import_roster(file, actor, understood, options).plan.unchanged


def test_an_erasure_is_repeated_without_a_pin(file: ConveningFile, actor: Actor, tmp_path: Path) -> None:
    person = enrol(file, actor, "Dana")
    set_operator(file, actor, "Ines", Role.ORGANIZER, PIN)
    backup(file.path, tmp_path / "copy.pact")
    with open_convening(tmp_path / "copy.pact") as copy:
        assert repeat_erasures(copy, actor, [person.attendee_id]) == [person.attendee_id]


def test_a_backup_is_restored_with_the_pin_of_the_file_it_replaces(
    file: ConveningFile, roles: Actor, tmp_path: Path
) -> None:
    copy, other = tmp_path / "copy.pact", tmp_path / "other.pact"
    backup(file.path, copy)
    copy_verified(file.path, other, as_backup=False)
    with pytest.raises(OrganizerNeededError):
        restore(copy, other, force=True)
    with pytest.raises(WrongPinError):
        restore(copy, other, force=True, pin="1357")
    assert restore(copy, other, force=True, pin=PIN).entries == len(journal(file))
    other.write_text("broken")
    with pytest.raises(OrganizerNeededError):
        restore(copy, other, force=True)
    assert restore(copy, other, force=True, pin=PIN).path == other


def test_two_desks_agree_on_the_newest_pin(file: ConveningFile, roles: Actor, actor: Actor) -> None:
    with open_convening(file.path) as there:
        set_operator(there, roles, "Ines", pin="1357")
    assert authorise(file, "1357") == "Ines"
    with pytest.raises(WrongPinError):
        authorise(file, PIN)
