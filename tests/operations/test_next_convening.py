"""A new convening from last year's: what comes over, what stays behind, and that no id comes again."""

from __future__ import annotations

from pathlib import Path

import pytest

from pact_desktop.domain.admission import Admission
from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import Affiliation, Attendee, Standing
from pact_desktop.domain.resources import ResourceKind
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.next_convening import Carried, start_from
from pact_desktop.operations.operators import Role, operators, set_operator
from pact_desktop.operations.register import register
from pact_desktop.operations.resources import add_resource, resources
from pact_desktop.operations.teams import set_coordinator
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.verify import verify

NEXT = {"title": "PACT Convening 2027", "day1": "2027-10-05", "day2": "2027-10-06"}


@pytest.fixture
def last(file: ConveningFile, actor: Actor, tmp_path: Path) -> ConveningFile:
    """A convening with rules of its own, a team with a coordinator, a guest, a layout and a handout."""
    changed = {"rule.event_staff.day1": "closed", "team_size": "6", "logistics_contact": "Lena; 555-0100"}
    dates = {"registration_closes": "2026-09-25T17:00-07:00", "capacity_day1": "120"}
    change_settings(file, actor, {**changed, **dates})
    set_operator(file, actor, "Ines", Role.ORGANIZER, None)
    both = {1: Standing.APPROVED, 2: Standing.APPROVED}
    team = {"county": "Alameda", "affiliation": "county team member"}
    amara = register(
        file,
        actor,
        {**team, "given_name": "Amara", "notes": "Front row.", "dietary": "Vegan", "tags": "share-contact"},
        both,
    ).attendee
    register(file, actor, {**team, "given_name": "James"}, both)
    register(file, actor, {"given_name": "Pia", "county": "Ventura", "affiliation": "PACT coordinator"}, both)
    register(file, actor, {"given_name": "Guest", "affiliation": "key stakeholder"}, both)
    set_coordinator(file, actor, "Alameda", amara.attendee_id)
    for name, kind in (("ours.toml", ResourceKind.LAYOUT), ("handout.txt", ResourceKind.HANDOUT)):
        (tmp_path / name).write_text(name, encoding="utf-8")
        add_resource(file, actor, tmp_path / name, kind)
    return file


def people_of(file: ConveningFile) -> dict[str, Attendee]:
    with file.reading() as connection:
        assert verify(connection).problems == ()
        return {each.given_name: each for each in queries.roster(connection)}


def test_rules_contacts_and_layouts_come_over_and_dates_stay_behind(
    last: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    with start_from(last, tmp_path / "next.pact", actor, {**NEXT, "capacity_day1": "90"}) as made:
        convening = made.convening
        assert convening.rules[Affiliation.EVENT_STAFF, 1] is Admission.CLOSED
        assert (convening.team_size, convening.logistics_contact.name) == (6, "Lena")
        assert (convening.title, convening.capacity[1]) == ("PACT Convening 2027", 90)
        assert convening.registration_closes is None
        assert [each.name for each in resources(made)] == ["ours.toml"]
        assert made.identity.key != last.identity.key
        assert made.identity.convening_id != last.identity.convening_id
        with made.reading() as connection:
            assert operators(connection) == []


@pytest.mark.parametrize(
    ("people", "names"),
    [
        (Carried.NONE, set()),
        (Carried.COORDINATORS, {"Amara", "Pia"}),
        (Carried.TEAMS, {"Amara", "Pia", "James"}),
        (Carried.ALL, {"Amara", "Pia", "James", "Guest"}),
    ],
)
def test_people_come_over_as_chosen(
    last: ConveningFile, actor: Actor, tmp_path: Path, people: Carried, names: set[str]
) -> None:
    with start_from(last, tmp_path / "next.pact", actor, NEXT, people) as made:
        assert set(people_of(made)) == names


def test_nobody_keeps_an_id_a_registration_or_what_was_for_that_convening_alone(
    last: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    with start_from(last, tmp_path / "next.pact", actor, NEXT, Carried.ALL) as made:
        before, after = people_of(last), people_of(made)
        assert not {each.attendee_id for each in before.values()} & {
            each.attendee_id for each in after.values()
        }
        amara = after["Amara"]
        assert (amara.county, amara.affiliation) == ("Alameda", Affiliation.COUNTY_TEAM_MEMBER)
        assert (amara.registrations, amara.notes, amara.dietary, amara.tags) == ({}, "", "", "")
        with made.reading() as connection:
            assert queries.coordinators(connection) == {"Alameda": amara.attendee_id}


def test_who_was_erased_on_this_computer_does_not_come_back(
    last: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    erased = people_of(last)["James"].attendee_id
    with start_from(last, tmp_path / "next.pact", actor, NEXT, Carried.ALL, [erased]) as made:
        assert "James" not in people_of(made)


def test_a_wrong_setting_leaves_no_file(last: ConveningFile, actor: Actor, tmp_path: Path) -> None:
    with pytest.raises(UserError):
        start_from(last, tmp_path / "next.pact", actor, {**NEXT, "day2": "2027-10-01"})
    assert not (tmp_path / "next.pact").exists()
