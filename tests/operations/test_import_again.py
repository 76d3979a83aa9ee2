"""An import taken back and done again: the same people, whose printed badges are good again."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pact_desktop.domain.decision import Outcome
from pact_desktop.domain.people import Attendee, AttendeeState, Registration, Standing
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badge_effects import Holding
from pact_desktop.operations.badges import record_printed
from pact_desktop.operations.check_in import check_in_attendee, check_in_code
from pact_desktop.operations.convenings import change_settings, start_convening
from pact_desktop.operations.edit import edit
from pact_desktop.operations.erase import erase
from pact_desktop.operations.export_roster import export_to_file
from pact_desktop.operations.import_roster import ImportOptions, ImportResult, import_roster, read_roster
from pact_desktop.operations.merge import merge
from pact_desktop.operations.register import register, register_walk_in
from pact_desktop.operations.standing import set_standing
from pact_desktop.operations.undo import redo, undo
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.verify import verify
from tests.operations.people import code_of, now
from tests.operations.test_import_roster import HEADER, Importing, importing
from tests.support.convenings import DESK, OPERATOR, SETTINGS, Clock

__all__ = ["importing"]

APPROVED, CANCELLED, REQUESTED = Standing.APPROVED, Standing.CANCELLED, Standing.REQUESTED
ANA = "Ana,Lopez,Alameda,Key stakeholder,ana@example.org,x,x"
BO = "Bo,Reed,Madera,Key stakeholder,bo@example.org,x,x"
CY = "Cy,Hall,Ventura,Key stakeholder,,x,x"


def take_back(importing: Importing, result: ImportResult) -> Holding:
    """Undo an import; what those who are gone held."""
    done = undo(importing.file, importing.actor, str(result.recorded.operation_id))
    return done.recorded.effects.gone


def ids(importing: Importing) -> dict[str, str]:
    """The roster's ids by given name."""
    return {name: each.attendee_id for name, each in importing.everyone().items()}


def test_printed_badges_and_check_ins_are_good_again(importing: Importing) -> None:
    file, actor = importing.file, importing.actor
    first = importing(ANA, BO, CY)
    before = importing.everyone()
    record_printed(file, actor, before.values())
    codes = {name: code_of(file, each) for name, each in importing.everyone().items()}
    assert check_in_code(file, actor, 1, codes["Ana"]).decision.outcome is Outcome.ADMITTED
    assert take_back(importing, first) == Holding(3, 3, 1)
    assert check_in_code(file, actor, 1, codes["Bo"]).decision.outcome is Outcome.CANCELLED
    again = importing(ANA, BO, CY)
    assert {each.attendee_id for each in again.here_again} == {each.attendee_id for each in before.values()}
    assert again.effects.back == Holding(3, 3, 1)
    assert ids(importing) == {name: each.attendee_id for name, each in before.items()}
    assert check_in_code(file, actor, 1, codes["Ana"]).decision.outcome is Outcome.ALREADY_IN
    assert check_in_code(file, actor, 1, codes["Bo"]).decision.outcome is Outcome.ADMITTED
    assert {each.badge_issue for each in importing.everyone().values()} == {1}


def test_with_nothing_printed_undo_and_import_tell_nothing(importing: Importing) -> None:
    first = importing(ANA)
    done = undo(importing.file, importing.actor, str(first.recorded.operation_id))
    assert list(done.recorded.effects.sentences()) == []
    assert list(importing(ANA).effects.sentences()) == []


def test_it_goes_as_often_as_one_likes_and_nobody_is_there_twice(importing: Importing) -> None:
    results = [importing(ANA, BO)]
    known = ids(importing)
    for _ in range(3):
        take_back(importing, results[-1])
        results.append(importing(BO, ANA))
        assert ids(importing) == known
    for result in results[:-1]:
        redo(importing.file, importing.actor, str(result.recorded.operation_id))
    assert ids(importing) == known
    again = importing(ANA, BO).plan
    assert (again.additions, again.changes) == ([], [])


def test_a_file_that_says_otherwise_counts_and_what_only_the_undone_one_said_is_gone(
    importing: Importing,
) -> None:
    wrong = importing(ANA.replace("Alameda", "Madera") + ",916 555 0100", header=HEADER + ",Phone")
    take_back(importing, wrong)
    importing("Ana,Lopez,Alameda,Speaker,ana@example.org,,x")
    ana = importing.everyone()["Ana"]
    assert (ana.county, ana.phone) == ("Alameda", "")
    assert importing.standings("Ana") == (None, APPROVED)


def test_what_was_edited_and_decided_here_in_between_stays(importing: Importing) -> None:
    file, actor = importing.file, importing.actor
    row = "Ana,Lopez,Alpine,Non-PACT county guest,ana@example.org,,x"
    first = importing(row)
    own = ids(importing)["Ana"]
    assert importing.standings("Ana") == (None, REQUESTED)
    edit(file, actor, own, {"family_name": "López", "notes": "By the aisle"})
    set_standing(file, actor, own, 2, APPROVED)
    take_back(importing, first)
    assert importing(row).plan.kept == []
    ana = importing.everyone()["Ana"]
    assert (ana.attendee_id, ana.family_name, ana.notes) == (own, "López", "By the aisle")
    assert importing.standings("Ana") == (None, APPROVED)


def test_an_edit_wins_over_a_file_that_changed_too_and_is_listed(importing: Importing) -> None:
    first = importing(ANA)
    own = ids(importing)["Ana"]
    edit(importing.file, importing.actor, own, {"county": "Ventura"})
    take_back(importing, first)
    (kept,) = importing(ANA.replace("Alameda", "Madera")).plan.kept
    assert (kept.here, kept.file) == ("Ventura", "Madera")
    assert importing.everyone()["Ana"].county == "Ventura"


@pytest.mark.parametrize(
    ("word", "standing"), [("no", CANCELLED), ("cancelled", CANCELLED), ("declined", Standing.DECLINED)]
)
def test_a_no_cancels_what_was_decided_here_and_says_so(
    importing: Importing, word: str, standing: Standing
) -> None:
    first = importing(ANA)
    own = ids(importing)["Ana"]
    set_standing(importing.file, importing.actor, own, 2, CANCELLED)
    set_standing(importing.file, importing.actor, own, 2, APPROVED, "Asked again")
    take_back(importing, first)
    again = importing(ANA.replace("x,x", f"x,{word}"))
    assert [(each.attendee_id, each.day) for each in again.figures.cancelled] == [(own, 2)]
    assert importing.standings("Ana") == (APPROVED, standing)


@pytest.mark.parametrize(
    "row",
    [
        "Ana,Lopez,Alameda,Speaker,other@example.org,x,x",  # a namesake with an address of her own
        "Ana,Lopez,Madera,Speaker,,x,x",  # the same name in another county
        "Zoe,Ray,Alameda,Speaker,ana@example.org,x,x",  # an address that the office shares
    ],
)
def test_somebody_else_does_not_get_the_badge(importing: Importing, row: str) -> None:
    first = importing(ANA)
    before = set(ids(importing).values())
    take_back(importing, first)
    assert importing(row).here_again == []
    assert before.isdisjoint(ids(importing).values())


def test_a_number_of_the_list_alone_does_not_make_a_person(importing: Importing) -> None:
    header = "ID,Name,County,Day 1"
    first = importing("1,Ana Lopez,Alameda,x", "2,Bo Reed,Madera,x", header=header)
    take_back(importing, first)
    again = importing("1,Zoe Ray,Alpine,x", "2,Bo Reed,Kern,x", header=header)
    assert [each.display_name for each in again.here_again] == ["Bo Reed"]


def test_somebody_living_of_the_same_name_keeps_the_badge_from_being_anybodys(importing: Importing) -> None:
    file, actor = importing.file, importing.actor
    first = importing(CY)
    void = ids(importing)["Cy"]
    fields = {"given_name": "Cy", "family_name": "Hall", "county": "Ventura"}
    living = register(file, actor, fields, {1: None}).attendee.attendee_id
    take_back(importing, first)
    assert importing(CY).here_again == []
    assert ids(importing) == {"Cy": living}
    assert now(file, Attendee(void)).state is AttendeeState.VOID


def test_namesakes_who_are_taken_back_come_in_as_who_they_were_or_as_nobody(importing: Importing) -> None:
    header = "Name,County,Organization,Day 1"
    rows = ("Cy Hall,Ventura,Harbor,x", "Cy Hall,Ventura,Courts,x")
    first = importing(*rows, header=header)
    with importing.file.reading() as connection:
        before = {each.agency: each.attendee_id for each in queries.roster(connection)}
    take_back(importing, first)
    second = importing(rows[1], header=header)
    assert [each.attendee_id for each in second.here_again] == [before["Courts"]]
    take_back(importing, second)
    third = importing("Cy Hall,Ventura,Library,x", header=header)
    assert third.here_again == []


def test_who_was_erased_is_never_matched_and_stays_refused(importing: Importing) -> None:
    file, actor = importing.file, importing.actor
    first = importing(ANA)
    own = ids(importing)["Ana"]
    record_printed(file, actor, importing.everyone().values())
    code = code_of(file, importing.everyone()["Ana"])
    take_back(importing, first)
    erase(file, actor, own)
    assert importing(ANA).here_again == []
    assert ids(importing)["Ana"] != own
    assert check_in_code(file, actor, 1, code).decision.outcome is Outcome.CANCELLED


def test_somebody_merged_comes_in_again_with_both_badges(importing: Importing) -> None:
    file, actor = importing.file, importing.actor
    first = importing(ANA)
    own = ids(importing)["Ana"]
    other = register(file, actor, {"given_name": "Anna", "family_name": "Lopes"}, {1: None}).attendee
    record_printed(file, actor, [now(file, other)])
    code = code_of(file, now(file, other))
    merge(file, actor, own, other.attendee_id)
    gone = take_back(importing, first)
    assert (gone.people, gone.badges) == (1, 1)
    assert importing(ANA).here_again[0].attendee_id == own
    assert check_in_code(file, actor, 1, code).decision.outcome is Outcome.ADMITTED
    assert len(importing.everyone()) == 1


@pytest.mark.parametrize("rows", ["first", "second", "first second", "second first"])
def test_who_was_merged_is_known_again_by_either_row(importing: Importing, rows: str) -> None:
    file, actor = importing.file, importing.actor
    of = {"first": ANA, "second": ANA.replace("ana@", "ana.lopez@")}
    first = importing(*of.values())
    with file.reading() as connection:
        people = {each.email: each for each in queries.roster(connection)}
    record_printed(file, actor, people.values())
    kept, other = people["ana@example.org"], people["ana.lopez@example.org"]
    codes = [code_of(file, now(file, each)) for each in (kept, other)]
    merge(file, actor, kept.attendee_id, other.attendee_id)
    take_back(importing, first)
    plan = importing(*(of[name] for name in rows.split())).plan
    assert ids(importing) == {"Ana": kept.attendee_id}
    assert len(importing.everyone()) == 1
    spare = [each.row for each in plan.problems if "merged with here" in each.problem]
    assert len(spare) == len(rows.split()) - 1
    outcomes = [check_in_code(file, actor, 1, code).decision.outcome for code in codes]
    assert outcomes == [Outcome.ADMITTED, Outcome.ALREADY_IN]


def test_an_import_merged_into_somebody_registered_here_is_not_there_twice(importing: Importing) -> None:
    file, actor = importing.file, importing.actor
    kept = register(
        file, actor, {"given_name": "Anna", "family_name": "Lopes", "email": "a@example.org"}, {1: None}
    ).attendee
    first = importing(ANA)
    merge(file, actor, kept.attendee_id, ids(importing)["Ana"])
    take_back(importing, first)
    importing(ANA)
    assert len(importing.everyone()) == 1


def test_a_walk_in_taken_back_and_imported_is_the_same_person_by_the_file(importing: Importing) -> None:
    file, actor = importing.file, importing.actor
    fields = {
        "given_name": "Cy",
        "family_name": "Hall",
        "county": "Ventura",
        "affiliation": "key_stakeholder",
    }
    walk_in = register_walk_in(file, actor, 1, fields)
    assert walk_in.attendee is not None
    record_printed(file, actor, [walk_in.attendee])
    done = undo(file, actor, str(walk_in.recorded.operation_id))
    assert done.recorded.effects.gone == Holding(1, 1, 0)
    again = importing(CY.replace("x,x", ",x"))
    assert [each.attendee_id for each in again.here_again] == [walk_in.attendee.attendee_id]
    assert importing.standings("Cy") == (None, APPROVED)
    assert not importing.everyone()["Cy"].walk_in


def test_an_export_made_before_brings_everybody_back_by_id(importing: Importing, tmp_path: Path) -> None:
    file, actor = importing.file, importing.actor
    first = importing(ANA, BO, CY)
    known = ids(importing)
    export_to_file(file, tmp_path / "export.csv")
    take_back(importing, first)
    import_roster(file, actor, read_roster(file, tmp_path / "export.csv", ImportOptions()), ImportOptions())
    assert ids(importing) == known


def test_places_are_counted_again_for_who_comes_back(importing: Importing) -> None:
    file, actor = importing.file, importing.actor
    first = importing(ANA, BO)
    set_standing(file, actor, ids(importing)["Bo"], 1, CANCELLED)
    set_standing(file, actor, ids(importing)["Bo"], 1, APPROVED, "Asked again")
    take_back(importing, first)
    change_settings(file, actor, {"capacity_day1": "1"})
    importing(BO, ANA)
    assert importing.standings("Bo")[0] is APPROVED
    assert importing.standings("Ana")[0] is Standing.WAITLISTED


CELLS = st.sampled_from(("x", "no", "", "approved", "waitlisted", "cancelled", "N/A"))
NAMES = st.sampled_from(("Ana", "Bo", "Cy", "Di"))
ROWS = st.lists(
    st.tuples(
        NAMES,
        st.sampled_from(("Lopez", "Reed")),
        st.sampled_from(("Alameda", "Alpine", "")),
        st.sampled_from(("Key stakeholder", "County team member", "")),
        st.sampled_from(("", "{}@example.org")),
        CELLS,
        CELLS,
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda row: row[:2],
)


def as_lines(rows: list[tuple[str, ...]]) -> list[str]:
    """Rows as CSV; an address is the person's own."""
    return [",".join((*row[:4], row[4].format(row[0] + row[1]), *row[5:])) for row in rows]


def snapshot(file: ConveningFile) -> dict[str, Attendee]:
    """Everybody on the roster by id, without the moments at which they were registered."""
    with file.reading() as connection:
        everyone = queries.roster(connection)
    return {
        each.attendee_id: replace(
            each,
            registrations={
                day: Registration(one.standing, 0, "") for day, one in sorted(each.registrations.items())
            },
        )
        for each in everyone
    }


@settings(max_examples=25, deadline=None)
@given(ROWS, st.data())
def test_import_print_undo_and_import_again_give_the_same_people_and_badges(
    rows: list[tuple[str, ...]], data: st.DataObject
) -> None:
    actor = Actor(DESK, OPERATOR)
    with (
        tempfile.TemporaryDirectory() as folder,
        start_convening(Path(folder, "c.pact"), actor, SETTINGS, Clock()) as file,
    ):
        importing = Importing(file, actor, Path(folder))
        first = importing(*as_lines(rows))
        people = list(snapshot(file).values())
        printed = data.draw(st.lists(st.sampled_from(people), unique_by=lambda each: each.attendee_id))
        record_printed(file, actor, printed)
        for each in data.draw(st.lists(st.sampled_from(people), max_size=3)):
            check_in_attendee(file, actor, 1, each.attendee_id)
        before = snapshot(file)
        codes = {each: code_of(file, before[each]) for each in before}
        take_back(importing, first)
        assert snapshot(file) == {}
        importing(*as_lines(data.draw(st.permutations(rows))))
        now_here = snapshot(file)
        assert now_here.keys() == before.keys()
        if all(row[3] != "County team member" for row in rows):  # places go in the order of the file
            assert now_here == before
            assert {each: code_of(file, now_here[each]) for each in now_here} == codes
        with file.reading() as connection:
            assert verify(connection).problems == ()


BLANK = st.sampled_from(("", " ", "N/A", "none", "-", "TBD", "#N/A", "#REF!"))


@settings(max_examples=30, deadline=None)
@given(ROWS, st.data())
def test_a_file_with_any_cells_blanked_cancels_and_erases_nothing(
    rows: list[tuple[str, ...]], data: st.DataObject
) -> None:
    actor = Actor(DESK, OPERATOR)
    header = (
        HEADER.replace("Email", "Reg No,Email") + ",Notes,Tags,Phone,Dietary,Preferred Name,Agency,Discipline"
    )
    with (
        tempfile.TemporaryDirectory() as folder,
        start_convening(Path(folder, "c.pact"), actor, SETTINGS, Clock()) as file,
    ):
        importing = Importing(file, actor, Path(folder))
        more = ("a note", "tag", "916 555 0100", "vegan", "Nick", "Harbor", "Probation")
        full = []
        for number, line in enumerate(as_lines(rows)):
            cells = line.split(",")
            full.append([*cells[:4], f"R{number}", *cells[4:], *more])
        importing(*map(",".join, full), header=header)
        before = snapshot(file)
        number_column = header.split(",").index("Reg No")
        blanked = [
            [
                data.draw(BLANK) if place not in (0, number_column) and data.draw(st.booleans()) else cell
                for place, cell in enumerate(cells)
            ]
            for cells in full
        ]
        result = importing(*map(",".join, blanked), header=header)
        assert result.figures.cancelled == ()
        assert (result.plan.additions, result.plan.changes) == ([], [])
        assert snapshot(file) == before


def test_somebody_registered_by_hand_again_is_the_same_person(file: ConveningFile, actor: Actor) -> None:
    fields = {
        "given_name": "Cy",
        "family_name": "Hall",
        "county": "Ventura",
        "affiliation": "key_stakeholder",
    }
    first = register_walk_in(file, actor, 1, fields)
    assert first.attendee is not None
    record_printed(file, actor, [first.attendee])
    code = code_of(file, now(file, first.attendee))
    undo(file, actor, str(first.recorded.operation_id))
    assert check_in_code(file, actor, 1, code).decision.outcome is Outcome.CANCELLED
    again = register_walk_in(file, actor, 1, fields)
    assert again.attendee is not None
    assert again.attendee.attendee_id == first.attendee.attendee_id
    assert again.decision.outcome is Outcome.ADMITTED
    assert check_in_code(file, actor, 1, code).decision.outcome is Outcome.ALREADY_IN


@pytest.mark.parametrize("more", [{"email": "other@example.org"}, {"county": "Madera"}, {"given_name": "Di"}])
def test_somebody_else_registered_by_hand_is_new(
    file: ConveningFile, actor: Actor, more: dict[str, str]
) -> None:
    fields = {"given_name": "Cy", "family_name": "Hall", "county": "Ventura", "email": "cy@example.org"}
    first = register(file, actor, fields, {1: None})
    undo(file, actor, str(first.recorded.operation_id))
    other = register(file, actor, {**fields, "email": "", **more}, {1: None})
    assert other.attendee.attendee_id != first.attendee.attendee_id


def test_a_living_namesake_makes_whoever_is_registered_new(file: ConveningFile, actor: Actor) -> None:
    fields = {"given_name": "Cy", "family_name": "Hall", "county": "Ventura"}
    first = register(file, actor, fields, {1: None})
    second = register(file, actor, fields, {1: None})
    undo(file, actor, str(first.recorded.operation_id))
    third = register(file, actor, fields, {1: None})
    assert third.attendee.attendee_id not in (first.attendee.attendee_id, second.attendee.attendee_id)


def test_who_was_declined_can_only_ask_again(file: ConveningFile, actor: Actor, importing: Importing) -> None:
    fields = {
        "given_name": "Cy",
        "family_name": "Hall",
        "county": "Ventura",
        "affiliation": "key_stakeholder",
    }
    first = register(file, actor, fields, {1: None})
    set_standing(file, actor, first.attendee.attendee_id, 1, Standing.DECLINED, "Too many")
    undo(file, actor, str(first.recorded.operation_id))
    again = register_walk_in(file, actor, 1, fields)
    assert again.decision.outcome is Outcome.NEEDS_APPROVAL
    undo(file, actor, str(again.recorded.operation_id))
    importing(CY)
    assert importing.standings("Cy") == (Standing.DECLINED, APPROVED)
