"""Operators: who works at the desks, with a role and a PIN; and what only an organizer may do.

Until an organizer has a PIN, everyone is an organizer. From then on overrides, approving, declining, limits,
rules, erasure, restore and the operators themselves need one: an ``Actor`` whose ``organizer`` was let in by
``authorise``. What an organizer allowed is recorded under the organizer's name.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.fields import clean_text
from pact_desktop.domain.people import Standing
from pact_desktop.domain.sentence import said
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.operations import pins
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.results import Recorded, recorded
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.operator_queries import OperatorCells
from pact_desktop.store.operator_queries import operators as operator_rows
from pact_desktop.store.transaction import Transaction

LONGEST_NAME = 60

ORGANIZERS_DECISIONS = frozenset({Standing.APPROVED, Standing.DECLINED})
"""Standings that only an organizer gives by hand."""


class Role(StrEnum):
    """What an operator may do."""

    DESK = "desk"
    ORGANIZER = "organizer"


@dataclass(frozen=True, slots=True)
class Operator:
    """Someone who works at the desks."""

    name: str
    role: Role
    has_pin: bool


_WHERE_TO_GIVE_IT = said("Give it in the menu at the operator's name, then try again.")


class OrganizerNeededError(UnreadableInputError):
    """Something that only an organizer may do was asked by somebody else."""

    def __init__(self, hint: str = _WHERE_TO_GIVE_IT) -> None:
        super().__init__("This needs an organizer's PIN.", hint)


class WrongPinError(UnreadableInputError):
    """A PIN that is nobody's who may do this."""

    def __init__(self) -> None:
        super().__init__("This PIN is not known.", "Type it again.")


def operators(connection: Connection) -> list[Operator]:
    """Everyone who is an operator, by name."""
    return [Operator(row.name, Role(row.role), bool(row.pin)) for row in operator_rows(connection)]


def organizer_pin_is_set(connection: Connection) -> bool:
    """Whether an organizer has a PIN, so that roles hold."""
    return any(one.role is Role.ORGANIZER and one.has_pin for one in operators(connection))


def any_pin_is_set(connection: Connection) -> bool:
    """Whether anybody has a PIN, so that a screen can be locked."""
    return any(one.has_pin for one in operators(connection))


def set_operator(
    file: ConveningFile, actor: Actor, name: str, role: Role | None = None, pin: str | None = None
) -> Recorded:
    """Make somebody an operator, or change the role and PIN of one.

    None keeps the role (of somebody new: desk) and the PIN; an empty PIN takes it away.

    Raises UnreadableInputError if the name or the PIN cannot be kept, or somebody else has the PIN: it alone
    tells who is there.
    """
    cleaned = clean_text(name)
    if not cleaned or len(cleaned) > LONGEST_NAME:
        raise UnreadableInputError(
            said("An operator needs a name of at most {most} characters.", most=LONGEST_NAME),
            "Nothing was changed.",
        )
    if pin:
        pins.require_usable(pin)
    with file.writing(actor.desk, actor.operator) as transaction:
        require_organizer(transaction, actor)
        rows = operator_rows(transaction.connection)
        before = next((row for row in rows if row.name == cleaned), None)
        if pin and any(pins.is_pin_of(row.pin, pin) for row in rows if row.pin and row is not before):
            raise UnreadableInputError("This PIN is taken.", "Choose another: a PIN tells who is there.")
        kept = before.pin if before else ""
        hashed = kept if pin is None else pins.hash_of(pin) if pin else ""
        kept_role = before.role if before else Role.DESK.value
        transaction.record([_changed(cleaned, role.value if role else kept_role, hashed)])
        return recorded(transaction)


def remove_operator(file: ConveningFile, actor: Actor, name: str) -> Recorded:
    """Take somebody off the operators; raises UnreadableInputError if there is nobody of this name."""
    with file.writing(actor.desk, actor.operator) as transaction:
        require_organizer(transaction, actor)
        if all(row.name != name for row in operator_rows(transaction.connection)):
            raise UnreadableInputError(
                said("There is no operator {name}.", name=name), "The operators are listed by name."
            )
        transaction.record([_changed(name, None, "")])
        return recorded(transaction)


def check_pin(file: ConveningFile, pin: str) -> Operator:
    """Who has this PIN, whatever the role; raises WrongPinError if nobody. Takes 50 ms an operator."""
    with file.reading() as connection:
        rows = operator_rows(connection)
    return _of_pin(rows, pin)


def authorise(file: ConveningFile, pin: str) -> str:
    """The name of the organizer who has this PIN; raises WrongPinError if none has."""
    with file.reading() as connection:
        rows = operator_rows(connection)
    return _of_pin([row for row in rows if row.role == Role.ORGANIZER], pin).name


def require_pin(file: ConveningFile, pin: str) -> None:
    """Refuse what only an organizer may do with a whole file, where the file has an organizer with a PIN.

    Raises OrganizerNeededError where no PIN is given, WrongPinError if it is no organizer's.
    """
    with file.reading() as connection:
        if not organizer_pin_is_set(connection):
            return
    if not pin:
        raise OrganizerNeededError
    authorise(file, pin)


def require_organizer(transaction: Transaction, actor: Actor) -> None:
    """Refuse what only an organizer may do; what is recorded from here on carries the organizer's name.

    Raises OrganizerNeededError.
    """
    known = operators(transaction.connection)
    organizers = [one for one in known if one.role is Role.ORGANIZER and one.has_pin]
    if not organizers:
        return
    if all(one.name != actor.organizer for one in organizers):
        raise OrganizerNeededError
    transaction.operator = actor.organizer


def require_organizer_for(transaction: Transaction, actor: Actor, standing: Standing | None) -> None:
    """Refuse a standing given by hand that only an organizer gives; raises OrganizerNeededError."""
    if standing in ORGANIZERS_DECISIONS:
        require_organizer(transaction, actor)


def _of_pin(rows: list[OperatorCells], pin: str) -> Operator:
    for row in rows:
        if row.pin and pins.is_pin_of(row.pin, pin):
            return Operator(row.name, Role(row.role), True)
    raise WrongPinError


def _changed(name: str, role: str | None, pin: str) -> Draft:
    return Draft(kinds.OPERATOR_CHANGED, kinds.OPERATOR + name, {"role": role, "pin": pin or None})
