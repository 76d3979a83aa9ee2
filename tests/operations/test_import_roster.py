"""Importing a roster file: what it means under the admission rules, and what importing it again does."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Affiliation, Attendee, AttendeeState, Standing
from pact_desktop.journal import kinds
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.convenings import change_settings, start_convening
from pact_desktop.operations.edit import edit
from pact_desktop.operations.export_roster import export_to_file
from pact_desktop.operations.import_figures import ConfirmationNeededError
from pact_desktop.operations.import_roster import (
    ImportOptions,
    ImportResult,
    import_roster,
    preview_import,
    read_roster,
)
from pact_desktop.operations.merge import merge
from pact_desktop.operations.register import register
from pact_desktop.operations.standing import set_standing
from pact_desktop.operations.undo import redo, undo
from pact_desktop.roster_files.problems import Severity
from pact_desktop.roster_files.rows import Understanding
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from tests.operations.people import journal
from tests.support.convenings import SETTINGS, Clock

HEADER = "First Name,Last Name,County,Role,Email,Day 1,Day 2"
APPROVED, CANCELLED, REQUESTED, WAITLISTED = (
    Standing.APPROVED,
    Standing.CANCELLED,
    Standing.REQUESTED,
    Standing.WAITLISTED,
)


class Importing:
    """Imports rows that are typed as CSV into one convening."""

    def __init__(self, file: ConveningFile, actor: Actor, folder: Path) -> None:
        self.file, self.actor, self.folder = file, actor, folder

    def __call__(
        self, *rows: str, header: str = HEADER, options: ImportOptions | None = None
    ) -> ImportResult:
        """Import a file of these rows, whatever it does."""
        options, understood = options or ImportOptions(), self.read(*rows, header=header)
        return import_roster(self.file, self.actor, understood, options, agreed="everything")

    def read(self, *rows: str, header: str = HEADER) -> Understanding:
        """What a file of these rows says."""
        path = self.folder / "roster.csv"
        path.write_text("\n".join((header, *rows)), "utf-8")
        return read_roster(self.file, path, ImportOptions())

    def everyone(self) -> dict[str, Attendee]:
        """The roster by given name."""
        with self.file.reading() as connection:
            return {person.given_name: person for person in queries.roster(connection)}

    def standings(self, name: str) -> tuple[Standing | None, Standing | None]:
        """Both days of one person."""
        person = self.everyone()[name]
        return person.standing(1), person.standing(2)


@pytest.fixture
def importing(file: ConveningFile, actor: Actor, tmp_path: Path) -> Importing:
    return Importing(file, actor, tmp_path)


AMARA = "Amara,Okafor,Alameda,County team member,amara@example.org,x,yes"
LUZ = "Luz,Vega,Alpine,Non-PACT county guest,luz@example.org,,yes"
KIM = "Kim,Tran,Alameda,Child welfare services staff,kim@example.org,yes,yes"


def warnings(result: ImportResult) -> dict[int, list[str]]:
    """The sentences of each row."""
    found: dict[int, list[str]] = {}
    for problem in result.problems:
        assert problem.severity is Severity.WARNING
        found.setdefault(problem.row, []).append(problem.problem)
    return found


def test_a_yes_registers_by_the_rules(importing: Importing) -> None:
    result = importing(AMARA, LUZ, KIM)
    assert len(result.plan.additions) == 3
    assert importing.standings("Amara") == (APPROVED, APPROVED)
    assert importing.standings("Luz") == (None, REQUESTED)
    assert importing.standings("Kim") == (REQUESTED, APPROVED)


def test_a_yes_for_a_closed_day_comes_in_unregistered_and_is_listed(importing: Importing) -> None:
    result = importing("Luz,Vega,Alpine,Non-PACT county guest,,yes,yes")
    assert importing.standings("Luz") == (None, REQUESTED)
    assert any("Day 1 is closed" in sentence for sentence in warnings(result)[2])


@pytest.mark.parametrize(
    ("cell", "standing"),
    [
        ("Approved", APPROVED),
        ("confirmado", APPROVED),
        ("requested", REQUESTED),
        ("lista de espera", WAITLISTED),
        ("Declined", Standing.DECLINED),
        ("cancelada", CANCELLED),
        ("no", None),
        ("", None),
    ],
)
def test_a_standing_in_a_cell_is_taken_as_it_is(
    importing: Importing, cell: str, standing: Standing | None
) -> None:
    importing(f"Luz,Vega,Alpine,Non-PACT county guest,,{cell},yes")
    assert importing.standings("Luz")[0] is standing


def test_the_five_places_go_in_the_order_of_the_file(importing: Importing) -> None:
    rows = [f"P{number},Okafor,Alameda,County team member,,x,x" for number in range(7)]
    result = importing(*rows)
    standings = [importing.standings(f"P{number}")[0] for number in range(7)]
    assert standings == [APPROVED] * 5 + [WAITLISTED] * 2
    assert set(warnings(result)) == {7, 8}


def test_a_full_day_waitlists_the_rest_of_the_file(
    file: ConveningFile, actor: Actor, importing: Importing
) -> None:
    change_settings(file, actor, {"capacity_day2": "2"})
    importing(*(f"P{number},Okafor,,Key stakeholder,,,x" for number in range(4)))
    standings = [importing.standings(f"P{number}")[1] for number in range(4)]
    assert standings == [APPROVED, APPROVED, WAITLISTED, WAITLISTED]


def test_the_organizer_may_have_decided_already_and_what_is_beyond_a_limit_is_listed(
    file: ConveningFile, actor: Actor, importing: Importing, tmp_path: Path
) -> None:
    path = tmp_path / "decided.csv"
    rows = [f"P{number},Okafor,Alameda,County team member,,x,x" for number in range(6)]
    path.write_text("\n".join((HEADER, *rows, LUZ)), "utf-8")
    options = ImportOptions(approved=True)
    result = import_roster(file, actor, read_roster(file, path, options), options)
    assert {importing.standings(f"P{number}") for number in range(6)} == {(APPROVED, APPROVED)}
    assert importing.standings("Luz") == (None, APPROVED)
    assert any("beyond" in sentence for sentence in warnings(result)[7])


def test_without_a_day_column_everybody_comes_to_the_days_that_are_open_to_them(importing: Importing) -> None:
    header = "First Name,Last Name,County,Role"
    result = importing(
        "Amara,Okafor,Alameda,County team member",
        "Kim,Tran,Alameda,Child welfare services staff",
        "Luz,Vega,Alpine,Non-PACT county guest",
        header=header,
    )
    assert importing.standings("Amara") == (APPROVED, APPROVED)
    assert importing.standings("Kim") == (None, APPROVED)
    assert importing.standings("Luz") == (None, None)
    assert result.problems


def test_without_an_affiliation_column_it_is_derived_from_county_and_day(importing: Importing) -> None:
    importing(
        "Amara,Alameda,x,x",
        "Kim,Alameda,,x",
        "Luz,Alpine,,x",
        "Ana,,,x",
        header="First Name,County,Day 1,Day 2",
    )
    affiliations = {name: person.affiliation for name, person in importing.everyone().items()}
    assert affiliations == {
        "Amara": Affiliation.COUNTY_TEAM_MEMBER,
        "Kim": Affiliation.CHILD_WELFARE_SERVICES_STAFF,
        "Luz": Affiliation.NON_PACT_COUNTY_GUEST,
        "Ana": Affiliation.ADDITIONAL_STAKEHOLDER,
    }


def test_a_team_member_of_another_county_is_judged_as_a_guest_with_a_warning(importing: Importing) -> None:
    result = importing("Luz,Vega,Alpine,County team member,,,yes")
    assert importing.standings("Luz") == (None, REQUESTED)
    assert warnings(result)[2]


def test_a_row_without_a_name_is_rejected_and_the_good_rows_come_in(importing: Importing) -> None:
    result = importing(AMARA, ",,Alameda,County team member,nobody@example.org,x,x", LUZ)
    assert set(importing.everyone()) == {"Amara", "Luz"}
    assert result.plan.rejected == 1
    (error,) = [problem for problem in result.problems if problem.severity is Severity.ERROR]
    assert error.row == 3


def test_a_file_is_one_operation_that_one_undo_takes_back(
    file: ConveningFile, actor: Actor, importing: Importing
) -> None:
    result = importing(AMARA, LUZ, KIM)
    operation = str(result.recorded.operation_id)
    assert len(result.recorded.changes.attendees) == 3
    undo(file, actor, operation)
    assert importing.everyone() == {}
    with file.reading() as connection:
        assert {person.state for person in queries.everyone(connection)} == {AttendeeState.VOID}
        assert queries.approved_count(connection, 1) == 0
    redo(file, actor, operation)
    assert set(importing.everyone()) == {"Amara", "Luz", "Kim"}


def test_a_preview_tells_the_same_and_records_nothing(file: ConveningFile, importing: Importing) -> None:
    count = len(journal(file))
    understanding = importing.read(AMARA, LUZ, KIM)
    preview = preview_import(file, understanding, ImportOptions())
    assert len(journal(file)) == count
    done = importing(AMARA, LUZ, KIM)
    assert (preview.plan.additions, preview.problems) == (done.plan.additions, done.problems)


def test_the_same_file_again_changes_nothing(file: ConveningFile, importing: Importing) -> None:
    importing(AMARA, LUZ, KIM)
    count = len(journal(file))
    again = importing(AMARA, LUZ, KIM)
    assert (len(again.plan.additions), len(again.plan.changes), len(again.plan.unchanged)) == (0, 0, 3)
    assert again.recorded.operation_id is None
    assert len(journal(file)) == count


def test_a_revised_file_changes_what_it_changed_and_an_edit_made_here_wins(
    file: ConveningFile, actor: Actor, importing: Importing
) -> None:
    importing(AMARA, LUZ)
    here = importing.everyone()["Amara"]
    edit(file, actor, here.attendee_id, {"email": "amara@here.example.org"})
    header = HEADER + ",Title"
    revised = importing(AMARA.replace("x,yes", "x,yes,Director"), LUZ + ",Analyst", header=header)
    people = importing.everyone()
    assert (people["Amara"].title, people["Luz"].title) == ("Director", "Analyst")
    assert people["Amara"].email == "amara@here.example.org"
    assert len(revised.plan.changes) == 2


def test_where_the_file_shall_win_it_does(file: ConveningFile, actor: Actor, importing: Importing) -> None:
    header = HEADER + ",Agency"
    importing(AMARA + ",Probation", header=header)
    person = importing.everyone()["Amara"]
    edit(file, actor, person.attendee_id, {"agency": "Courts"})
    kept = importing(AMARA + ",Health", header=header)
    assert [(each.field, each.here, each.file) for each in kept.plan.kept] == [("agency", "Courts", "Health")]
    chosen = ImportOptions(prefer_file={(person.attendee_id, "agency")})
    importing(AMARA + ",Health", header=header, options=chosen)
    assert importing.everyone()["Amara"].agency == "Health"


def test_a_no_where_an_earlier_file_said_yes_cancels_and_frees_the_place(
    file: ConveningFile, actor: Actor, importing: Importing
) -> None:
    change_settings(file, actor, {"capacity_day1": "1"})
    importing(AMARA)
    result = importing(AMARA.replace(",x,", ",no,"), "Ben,Ng,Alameda,County team member,ben@example.org,x,")
    assert len(result.plan.changes) == 1
    assert importing.standings("Amara") == (CANCELLED, APPROVED)
    assert importing.standings("Ben")[0] is APPROVED


def test_a_standing_decided_here_is_kept_against_the_file(
    file: ConveningFile, actor: Actor, importing: Importing
) -> None:
    importing(LUZ)
    person = importing.everyone()["Luz"]
    set_standing(file, actor, person.attendee_id, 2, APPROVED)
    assert importing(LUZ).recorded.operation_id is None
    assert importing.standings("Luz") == (None, APPROVED)
    set_standing(file, actor, person.attendee_id, 2, Standing.DECLINED, "no place")
    importing(LUZ)
    assert importing.standings("Luz") == (None, Standing.DECLINED)


def test_who_is_missing_from_a_file_is_listed_and_stays(importing: Importing) -> None:
    importing(AMARA, LUZ)
    luz = importing.everyone()["Luz"]
    result = importing(AMARA)
    assert list(result.plan.missing) == [luz.attendee_id]
    assert importing.everyone()["Luz"] == luz


def test_somebody_registered_here_is_matched_and_not_doubled(
    file: ConveningFile, actor: Actor, importing: Importing
) -> None:
    fields = {"given_name": "Amara", "family_name": "Okafor", "email": "AMARA@example.org"}
    known = register(file, actor, fields, {}).attendee
    importing(AMARA)
    people = importing.everyone()
    assert len(people) == 1
    assert people["Amara"].attendee_id == known.attendee_id
    assert people["Amara"].county == "Alameda"


def test_rows_that_were_merged_here_do_not_come_back(
    file: ConveningFile, actor: Actor, importing: Importing
) -> None:
    rows = (AMARA, "Mara,Okafor,Alameda,County team member,mara@example.org,x,")
    importing(*rows)
    people = importing.everyone()
    merged = merge(file, actor, people["Amara"].attendee_id, people["Mara"].attendee_id)
    again = importing(*rows)
    assert (len(again.plan.additions), len(again.plan.changes)) == (0, 0)
    assert list(importing.everyone()) == ["Amara"]
    undo(file, actor, str(merged.recorded.operation_id))
    again = importing(*rows)
    assert len(again.plan.additions) == 0
    assert set(importing.everyone()) == {"Amara", "Mara"}


MARA = "Mara,Okafor,Alameda,County team member,mara@example.org,x,"


def test_the_row_of_a_merged_duplicate_counts_for_the_one_kept_whose_own_row_is_gone(
    file: ConveningFile, actor: Actor, importing: Importing
) -> None:
    header = HEADER + ",Phone,Agency"
    importing(AMARA + ",555-0101,Probation", MARA + ",555-0102,Probation", header=header)
    people = importing.everyone()
    merged = merge(file, actor, people["Amara"].attendee_id, people["Mara"].attendee_id)
    revised = MARA + ",555-0103,Child Welfare"
    result = importing(revised, header=header)
    assert (len(result.plan.additions), list(result.plan.missing)) == (0, [])
    kept = {(each.field, each.here, each.file) for each in result.plan.kept}
    assert kept == {("phone", "555-0101", "555-0103")}  # what stands here is not what that row said last
    amara = importing.everyone()["Amara"]
    assert (amara.agency, amara.phone, amara.email) == ("Child Welfare", "555-0101", "amara@example.org")
    again = importing(revised, header=header)
    assert (len(again.plan.additions), len(again.plan.changes), len(again.plan.kept)) == (0, 0, 0)
    undo(file, actor, str(merged.recorded.operation_id))
    assert importing.everyone()["Mara"].agency == "Child Welfare"
    redo(file, actor, str(merged.recorded.operation_id))
    undo(file, actor, str(result.recorded.operation_id))
    assert importing.everyone()["Amara"].agency == "Probation"


def test_a_merged_duplicates_row_takes_nothing_back_while_the_kept_ones_row_is_there(
    file: ConveningFile, actor: Actor, importing: Importing
) -> None:
    importing(AMARA, MARA)
    people = importing.everyone()
    merge(file, actor, people["Amara"].attendee_id, people["Mara"].attendee_id)
    result = importing(AMARA, MARA.replace(",x,", ",no,"))
    assert (len(result.plan.additions), len(result.plan.changes), len(result.plan.unchanged)) == (0, 0, 1)
    assert ["stands for both" in sentence for sentence in warnings(result)[3]] == [True]
    assert importing.standings("Amara") == (APPROVED, APPROVED)


def test_a_roster_goes_on_changing_somebody_who_was_merged_into_a_walk_in(
    file: ConveningFile, actor: Actor, importing: Importing
) -> None:
    walk_in = register(file, actor, {"given_name": "A.", "family_name": "Okafor", "county": "Fresno"}, {})
    importing(MARA, LUZ)
    merge(file, actor, walk_in.attendee.attendee_id, importing.everyone()["Mara"].attendee_id)
    same = importing(MARA, LUZ)
    assert (len(same.plan.additions), len(same.plan.changes), list(same.plan.missing)) == (0, 0, [])
    importing(MARA.replace("mara@", "mara.okafor@").replace(",x,", ",no,"), LUZ)
    kept = importing.everyone()["A."]
    assert (kept.email, kept.standing(1)) == ("mara.okafor@example.org", CANCELLED)
    assert set(importing.everyone()) == {"A.", "Luz"}
    assert list(importing(LUZ).plan.missing) == [kept.attendee_id]


def test_somebody_who_was_here_before_the_file_is_known_again_after_a_merge(
    file: ConveningFile, actor: Actor, importing: Importing
) -> None:
    fields = {"given_name": "Mara", "family_name": "Okafor", "county": "Alameda", "email": "mara@example.org",
              "affiliation": "county_team_member"}  # fmt: skip
    here = register(file, actor, fields, {1: None}).attendee
    importing(AMARA, MARA)
    merge(file, actor, importing.everyone()["Amara"].attendee_id, here.attendee_id)
    again = importing(AMARA, MARA)
    assert (len(again.plan.additions), len(again.plan.changes)) == (0, 0)
    assert set(importing.everyone()) == {"Amara"}


def test_namesakes_that_were_merged_are_told_apart_by_what_the_merge_filled_in(
    file: ConveningFile, actor: Actor, importing: Importing
) -> None:
    without, with_email = (AMARA.replace("amara@example.org", each) for each in ("", "amara@example.org"))
    importing(without, with_email)
    with file.reading() as connection:
        first, second = sorted(queries.roster(connection), key=lambda person: person.email)
    merge(file, actor, first.attendee_id, second.attendee_id)
    again = importing(without, with_email.replace("Alameda", "Alameda County"), header=HEADER + ",Phone")
    assert len(again.plan.additions) == 0
    again = importing(without + ",555-0101", with_email + ",555-0102", header=HEADER + ",Phone")
    assert len(again.plan.additions) == 0
    assert importing.everyone()["Amara"].phone == "555-0101"


def test_an_export_made_before_a_merge_brings_nobody_back(
    file: ConveningFile, actor: Actor, importing: Importing, tmp_path: Path
) -> None:
    one, other = (
        register(file, actor, {"given_name": name, "family_name": "Okafor"}, {}).attendee.attendee_id
        for name in ("Amara", "Mara")
    )
    path = tmp_path / "export.csv"
    export_to_file(file, path)
    merge(file, actor, one, other)
    plan = import_roster(file, actor, read_roster(file, path, ImportOptions()), ImportOptions()).plan
    assert (len(plan.additions), len(plan.changes)) == (0, 0)


@settings(max_examples=15)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Amara", "Mara", "Luz"]),
            st.sampled_from(["Alameda", "Fresno", ""]),
            st.sampled_from(["", "one@example.org", "two@example.org"]),
            st.sampled_from(["", "555-0101", "555-0102"]),
            st.sampled_from(["yes", "no", ""]),
        ),
        min_size=2,
        max_size=6,
    ),
    st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), min_size=1, max_size=3),
)
def test_whoever_is_merged_the_same_file_adds_and_changes_nothing(
    rows: list[tuple[str, ...]], pairs: list[tuple[int, int]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path, actor = Path(folder), Actor("Office", "Ben")
        with start_convening(path / "convening.pact", actor, SETTINGS, Clock()) as file:
            importing = Importing(file, actor, path)
            header, lines = "Given name,County,Email,Phone,Day 1", [",".join(row) for row in rows]
            importing(*lines, header=header)
            with file.reading() as connection:
                ids = [person.attendee_id for person in queries.roster(connection)]
            for one, other in pairs:
                with suppress(UnreadableInputError):  # the two are one already
                    merge(file, actor, ids[one % len(ids)], ids[other % len(ids)])
            again = importing(*lines, header=header).plan
            assert (again.additions, again.changes) == ([], [])


def test_somebody_whose_registration_was_taken_back_can_be_imported_again(
    file: ConveningFile, actor: Actor, importing: Importing
) -> None:
    first = importing(AMARA)
    importing(AMARA + ",Director", header=HEADER + ",Title")
    undo(file, actor, str(first.recorded.operation_id))
    assert importing.everyone() == {}
    assert len(importing(AMARA).plan.additions) == 1
    assert set(importing.everyone()) == {"Amara"}


def test_undoing_the_second_import_gives_back_the_first(
    file: ConveningFile, actor: Actor, importing: Importing
) -> None:
    importing(AMARA, LUZ)
    before = importing.everyone()
    second = importing(AMARA.replace(",x,", ",no,"), LUZ.replace("Vega", "Vega"), KIM)
    undo(file, actor, str(second.recorded.operation_id))
    assert importing.everyone() == before
    again = importing(AMARA.replace(",x,", ",no,"), LUZ, KIM)
    assert len(again.plan.changes) == 1
    assert len(again.plan.additions) == 1


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_importing_an_export_again_changes_nothing(
    file: ConveningFile, actor: Actor, importing: Importing, tmp_path: Path, ending: str
) -> None:
    importing(AMARA, LUZ, KIM, "=cmd,'+Quoted,Ventura,Event staff,,approved,declined")
    edit(file, actor, importing.everyone()["Amara"].attendee_id, {"notes": "one\ntwo", "phone": "+1 916 555"})
    before, count = importing.everyone(), len(journal(file))
    path = tmp_path / f"export.{ending}"
    assert export_to_file(file, path) == 4
    result = import_roster(file, actor, read_roster(file, path, ImportOptions()), ImportOptions())
    assert (len(result.plan.additions), len(result.plan.changes), result.plan.rejected) == (0, 0, 0)
    assert len(journal(file)) == count
    assert importing.everyone() == before


def test_an_export_names_standings_times_and_codes_only_when_asked(
    file: ConveningFile, importing: Importing, tmp_path: Path
) -> None:
    importing(AMARA)
    export_to_file(file, tmp_path / "plain.csv")
    export_to_file(file, tmp_path / "codes.csv", with_codes=True)
    plain = (tmp_path / "plain.csv").read_text("utf-8-sig")
    codes = (tmp_path / "codes.csv").read_text("utf-8-sig")
    assert "PACT" not in plain.split("\n", 1)[1].replace("pact", "")
    assert "badge_code" in codes.split("\n", 1)[0]
    assert "PACT" in codes.split("\n", 1)[1]
    assert kinds.PRINTED not in {entry.kind for entry in journal(file)}


def test_a_file_that_cannot_be_used_changes_nothing(file: ConveningFile, tmp_path: Path) -> None:
    count = len(journal(file))
    for name, content in (("empty.csv", b""), ("header.csv", HEADER.encode()), ("picture.png", b"\x89PNG")):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(UnreadableInputError) as refused:
            read_roster(file, path, ImportOptions())
        assert refused.value.message
    with pytest.raises(UnreadableInputError):
        read_roster(file, tmp_path / "missing.csv", ImportOptions())
    assert len(journal(file)) == count


def test_progress_is_told_to_the_end(file: ConveningFile, actor: Actor, importing: Importing) -> None:
    heard: list[tuple[int, int]] = []
    rows = [f"P{number},Okafor,,Key stakeholder,,,x" for number in range(1_100)]
    import_roster(
        file, actor, importing.read(*rows), ImportOptions(), lambda done, of: heard.append((done, of))
    )
    assert heard == [(500, 1_100), (1_000, 1_100), (1_100, 1_100)]


PEOPLE = tuple(f"P{number},Vega,Marin,key stakeholder,,yes,yes" for number in range(30))


def test_nothing_is_cancelled_that_nobody_agreed_to(importing: Importing) -> None:
    importing(*PEOPLE)
    understood = importing.read("P0,Vega,Marin,key stakeholder,,no,yes", *PEOPLE[1:])
    before = journal(importing.file)
    with pytest.raises(ConfirmationNeededError) as refused:
        import_roster(importing.file, importing.actor, understood, ImportOptions())
    assert [(each.name, each.day) for each in refused.value.figures.cancelled] == [("P0 Vega", 1)]
    assert journal(importing.file) == before
    assert importing.standings("P0") == (Standing.APPROVED, Standing.APPROVED)
    import_roster(importing.file, importing.actor, understood, ImportOptions(), agreed=refused.value.figures)
    assert importing.standings("P0") == (Standing.CANCELLED, Standing.APPROVED)


def test_whoever_another_desk_registers_after_the_preview_is_not_cancelled_with_those_agreed_to(
    importing: Importing,
) -> None:
    importing(*PEOPLE)
    people = importing.everyone()
    set_standing(importing.file, importing.actor, people["P1"].attendee_id, 1, Standing.CANCELLED)
    noes = [row.replace("yes,yes", "no,yes") for row in PEOPLE[:2]]
    understood = importing.read(*noes, *PEOPLE[2:])
    shown = preview_import(importing.file, understood, ImportOptions()).figures
    assert [each.name for each in shown.cancelled] == ["P0 Vega"]
    set_standing(importing.file, importing.actor, people["P1"].attendee_id, 1, Standing.APPROVED)
    with pytest.raises(ConfirmationNeededError) as refused:
        import_roster(importing.file, importing.actor, understood, ImportOptions(), agreed=shown)
    assert [each.name for each in refused.value.figures.cancelled] == ["P0 Vega", "P1 Vega"]
    assert importing.standings("P0") == importing.standings("P1") == (Standing.APPROVED, Standing.APPROVED)


def test_a_large_change_is_not_made_where_only_cancelling_was_agreed_to(importing: Importing) -> None:
    importing(*PEOPLE)
    no = "P0,Vega,Marin,key stakeholder,,no,yes"
    cancels = preview_import(importing.file, importing.read(no, *PEOPLE[1:]), ImportOptions()).figures
    changed = importing.read(no, *(row.replace("Marin", "Kern") for row in PEOPLE[1:]))
    for understood in (changed, importing.read(no)):
        with pytest.raises(ConfirmationNeededError):
            import_roster(importing.file, importing.actor, understood, ImportOptions(), agreed=cancels)
    assert {each.county for each in importing.everyone().values()} == {"Marin"}


def test_ids_that_were_moved_without_their_rows_are_told(importing: Importing) -> None:
    importing(
        "Ana,Lopez,Marin,key stakeholder,ana@example.org,yes,yes",
        "Ana,Reed,Kern,key stakeholder,reed@example.org,yes,yes",
        "Cy,Hall,Kern,key stakeholder,,yes,yes",
    )
    with importing.file.reading() as connection:
        by_name = {each.family_name: each.attendee_id for each in queries.roster(connection)}
    lopez, reed, hall = (by_name[name] for name in ("Lopez", "Reed", "Hall"))

    def told(*rows: str) -> list[int]:
        understood = importing.read(*rows, header="attendee_id," + HEADER)
        plan = preview_import(importing.file, understood, ImportOptions()).plan
        return [each.row for each in plan.problems if each.column == "attendee_id"]

    assert told(
        f"{reed},Ana,Lopez,Marin,key stakeholder,ana@example.org,yes,yes",
        f"{hall},Ana,Reed,Kern,key stakeholder,reed@example.org,yes,yes",
        f"{lopez},Cy,Hall,Kern,key stakeholder,,yes,yes",
    ) == [2, 3, 4]
    married = f"{lopez},Ana,Vega,Marin,key stakeholder,ana@example.org,yes,yes"
    moved_house = f"{reed},Ana,Reed,Kern,key stakeholder,other@example.org,yes,yes"
    called_in_full = f"{hall},Cyrus,Hall,Kern,key stakeholder,,yes,yes"
    assert told(married, moved_house, called_in_full) == []
