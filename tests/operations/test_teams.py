"""County teams on a real file: coordinators, places and PACT counties; all of it can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Affiliation, Attendee, Standing
from pact_desktop.domain.teams import Team
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import check_in_attendee
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.document_choice import DocumentChoice, DocumentKind
from pact_desktop.operations.documents import write_document
from pact_desktop.operations.edit import edit
from pact_desktop.operations.merge import merge
from pact_desktop.operations.operators import OrganizerNeededError, Role, authorise, set_operator
from pact_desktop.operations.reports import report_of
from pact_desktop.operations.results import Recorded
from pact_desktop.operations.standing import ReasonNeededError
from pact_desktop.operations.team_places import team_of
from pact_desktop.operations.teams import (
    candidates,
    put_in_team,
    set_coordinator,
    take_out_of_team,
    teams,
)
from pact_desktop.operations.undo import redo, undo
from pact_desktop.store import team_queries
from pact_desktop.store.convening_file import ConveningFile
from tests.operations.people import GUEST, STAFF, TEAM, enrol, journal, now

MEMBER = Affiliation.COUNTY_TEAM_MEMBER
VENTURA = TEAM | {"county": "Ventura"}


def team(file: ConveningFile, county: str = "Alameda") -> Team:
    with file.reading() as connection:
        return team_of(connection, file.convening, county)


def take_back(file: ConveningFile, actor: Actor, done: Recorded) -> None:
    assert done.operation_id is not None
    undo(file, actor, done.operation_id)


def coordinator_id(file: ConveningFile) -> str | None:
    found = team(file).coordinator
    return found.attendee_id if found else None


@pytest.fixture
def full(file: ConveningFile, actor: Actor) -> list[Attendee]:
    """A team of two that is full, and somebody who waits for a place."""
    change_settings(file, actor, {"team_size": "2"})
    return [enrol(file, actor, name, 1) for name in ("Amara", "Bo", "Cy")]


def test_anybody_of_the_county_can_be_chosen_as_its_coordinator(file: ConveningFile, actor: Actor) -> None:
    standing_in = enrol(file, actor, "Pia", county="Alameda", affiliation="pact_coordinator").attendee_id
    staff = enrol(file, actor, "Stan", **STAFF).attendee_id
    assert coordinator_id(file) == standing_in
    done = set_coordinator(file, actor, "alameda county", staff)
    assert coordinator_id(file) == staff
    assert report_of(file).teams[0].coordinator == "Stan Okafor"
    assert set_coordinator(file, actor, "Alameda", staff).operation_id is None
    set_coordinator(file, actor, "Alameda", None)
    assert coordinator_id(file) == standing_in
    take_back(file, actor, done)
    assert coordinator_id(file) == standing_in


def test_a_coordinator_of_another_county_or_of_no_team_is_refused(file: ConveningFile, actor: Actor) -> None:
    guest = enrol(file, actor, "Gil", **GUEST).attendee_id
    before = len(journal(file))
    with pytest.raises(UnreadableInputError, match="is of Alpine, not of Alameda"):
        set_coordinator(file, actor, "Alameda", guest)
    with pytest.raises(UnreadableInputError, match="Alpine is not a PACT county"):
        set_coordinator(file, actor, "Alpine", guest)
    assert len(journal(file)) == before


def test_a_coordinator_who_moves_away_or_is_taken_off_the_roster_leaves_it_to_the_pact_coordinator(
    file: ConveningFile, actor: Actor
) -> None:
    standing_in = enrol(file, actor, "Pia", county="Alameda", affiliation="pact_coordinator").attendee_id
    chosen = enrol(file, actor, "Stan", **STAFF)
    set_coordinator(file, actor, "Alameda", chosen.attendee_id)
    moved = edit(file, actor, chosen.attendee_id, {"county": "Kern"}).recorded
    assert coordinator_id(file) == standing_in
    take_back(file, actor, moved)
    assert coordinator_id(file) == chosen.attendee_id
    registered = next(each for each in journal(file) if each.subject.endswith(chosen.attendee_id))
    undo(file, actor, registered.id.hex())
    assert coordinator_id(file) == standing_in


def test_a_coordinator_who_is_merged_into_another_is_that_other(file: ConveningFile, actor: Actor) -> None:
    kept, given_up = (enrol(file, actor, "Stan", **STAFF).attendee_id for _ in range(2))
    set_coordinator(file, actor, "Alameda", given_up)
    merge(file, actor, kept, given_up)
    assert coordinator_id(file) == kept


def test_team_rosters_and_packets_name_the_coordinator(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    enrol(file, actor, "Amara", 1)
    staff = enrol(file, actor, "Stan", **STAFF).attendee_id
    set_coordinator(file, actor, "Alameda", staff)
    for kind in (DocumentKind.TEAM_ROSTERS, DocumentKind.PACKETS):
        out = tmp_path / f"{kind}.pdf"
        write_document(file, DocumentChoice(kind), out)
        text = "\n".join(page.extract_text() for page in PdfReader(out).pages)
        assert "Stan Okafor (Coordinator)" in text


def test_a_member_moves_to_another_team_and_back_again(file: ConveningFile, actor: Actor) -> None:
    amara = enrol(file, actor, "Amara", 1, 2)
    done = put_in_team(file, actor, "Ventura", amara.attendee_id)
    assert (team(file).members, team(file, "Ventura").members) == ((), (now(file, amara),))
    assert now(file, amara).standing(2) is Standing.APPROVED
    take_back(file, actor, done.recorded)
    assert team(file).members == (now(file, amara),)
    redo(file, actor, str(done.recorded.operation_id))
    assert team(file, "Ventura").members == (now(file, amara),)
    assert put_in_team(file, actor, "Ventura", amara.attendee_id).recorded.operation_id is None


def test_a_guest_who_gets_a_place_becomes_a_team_member_and_is_approved(
    file: ConveningFile, actor: Actor
) -> None:
    guest = enrol(file, actor, "Gil", **GUEST)
    placed = put_in_team(file, actor, "Alameda", guest.attendee_id).attendee
    assert (placed.county, placed.affiliation, placed.standing(1)) == ("Alameda", MEMBER, Standing.APPROVED)


def test_a_place_beyond_the_limit_takes_a_reason(
    file: ConveningFile, actor: Actor, full: list[Attendee]
) -> None:
    other = enrol(file, actor, "Vic", 1, **VENTURA)
    before = len(journal(file))
    for attendee in (other, full[2]):
        with pytest.raises(ReasonNeededError, match="The team of Alameda has no place left"):
            put_in_team(file, actor, "Alameda", attendee.attendee_id)
    with pytest.raises(ReasonNeededError):
        put_in_team(file, actor, "Alameda", other.attendee_id, "  ")
    assert len(journal(file)) == before
    done = put_in_team(file, actor, "Alameda", other.attendee_id, "The director asked")
    assert team(file).beyond == 1
    take_back(file, actor, done.recorded)
    assert team(file).beyond == 0
    assert now(file, other).county == "Ventura"


def test_a_free_place_goes_to_the_first_in_line_and_to_others_with_a_reason(
    file: ConveningFile, actor: Actor, full: list[Attendee]
) -> None:
    other = enrol(file, actor, "Vic", 1, **VENTURA)
    take_out_of_team(file, actor, full[0].attendee_id)
    with pytest.raises(ReasonNeededError, match="1 person waits for a place in the team of Alameda"):
        put_in_team(file, actor, "Alameda", other.attendee_id)
    put_in_team(file, actor, "Alameda", full[2].attendee_id)
    assert {each.given_name for each in team(file).members} == {"Bo", "Cy"}


def test_only_an_organizer_goes_beyond_the_limit_once_one_has_a_pin(
    file: ConveningFile, actor: Actor, full: list[Attendee]
) -> None:
    set_operator(file, actor, "Nadia Torres", Role.ORGANIZER, "4827")
    other = enrol(file, actor, "Vic", 1, **VENTURA)
    with pytest.raises(OrganizerNeededError):
        put_in_team(file, actor, "Alameda", other.attendee_id, "The director asked")
    organizer = Actor(actor.desk, actor.operator, authorise(file, "4827"))
    put_in_team(file, organizer, "Alameda", other.attendee_id, "The director asked")
    assert journal(file)[-1].operator == "Nadia Torres"
    put_in_team(file, actor, "Ventura", other.attendee_id)  # within the places anybody may
    assert team(file).beyond == 0


def test_who_was_declined_gets_a_place_from_an_organizer_only(file: ConveningFile, actor: Actor) -> None:
    declined = enrol(file, actor, "Dee", day1="declined", reason="too late", **TEAM)
    set_operator(file, actor, "Nadia Torres", Role.ORGANIZER, "4827")
    with pytest.raises(OrganizerNeededError):
        put_in_team(file, actor, "Alameda", declined.attendee_id)


def test_taking_out_of_a_team_frees_the_place_and_leaves_day_2(file: ConveningFile, actor: Actor) -> None:
    amara = enrol(file, actor, "Amara", 1, 2)
    done = take_out_of_team(file, actor, amara.attendee_id)
    out = done.attendee
    assert out.affiliation is Affiliation.CHILD_WELFARE_SERVICES_STAFF
    assert (out.standing(1), out.standing(2)) == (Standing.CANCELLED, Standing.APPROVED)
    assert team(file).members == ()
    with pytest.raises(UnreadableInputError, match="in no county team"):
        take_out_of_team(file, actor, amara.attendee_id)
    take_back(file, actor, done.recorded)
    assert team(file).members == (now(file, amara),)


def test_who_came_on_day_1_stays_registered_for_it(file: ConveningFile, actor: Actor) -> None:
    amara = enrol(file, actor, "Amara", 1)
    check_in_attendee(file, actor, 1, amara.attendee_id)
    assert take_out_of_team(file, actor, amara.attendee_id).attendee.standing(1) is Standing.APPROVED


def test_candidates_are_those_of_the_county_the_line_first(
    file: ConveningFile, actor: Actor, full: list[Attendee]
) -> None:
    enrol(file, actor, "Abe", **STAFF)
    enrol(file, actor, "Elsewhere", **GUEST)
    with file.reading() as connection:
        found = candidates(connection, team(file))
    assert [each.given_name for each in found] == ["Cy", "Abe"]


def test_the_counties_that_are_chosen_have_teams(file: ConveningFile, actor: Actor) -> None:
    wanted = (file.convening.pact_counties - {"Alameda"}) | {"Kern"}
    done = change_settings(file, actor, {"pact_counties": ", ".join(wanted)})
    with file.reading() as connection:
        counties = [each.county for each in teams(connection, file.convening)]
    assert counties == sorted(wanted)
    take_back(file, actor, done)
    assert "Alameda" in file.convening.pact_counties


def test_counties_are_counted_by_day(file: ConveningFile, actor: Actor) -> None:
    amara = enrol(file, actor, "Amara", 1)
    enrol(file, actor, "Gil", 2, **GUEST)
    check_in_attendee(file, actor, 1, amara.attendee_id)
    with file.reading() as connection:
        day1, day2 = (team_queries.county_counts(connection, day) for day in (1, 2))
    assert day1 == {"Alameda": (1, 1, 0)}
    assert day2 == {"Alpine": (0, 0, 1)}
