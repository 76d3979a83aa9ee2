"""The history comes in pages of acts, the newest first, and can be narrowed."""

from __future__ import annotations

from pathlib import Path

import pytest

from pact_desktop.domain.people import Method
from pact_desktop.history import reading
from pact_desktop.history.acts import Act, ActKind, Fate
from pact_desktop.history.asked import About, Asked, words_asked
from pact_desktop.history.reading import act_of, all_acts, entries_of, place_of, read_acts
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import check_in_attendee
from pact_desktop.operations.edit import edit
from pact_desktop.operations.erase import erase
from pact_desktop.operations.import_roster import ImportOptions, import_roster, read_roster
from pact_desktop.operations.undo import redo, undo
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import open_convening
from tests.operations.people import STAKEHOLDER, enrol
from tests.support.convenings import Clock


def acts(file: ConveningFile, asked: Asked | None = None, count: int = 50) -> list[Act]:
    asked = asked or Asked()
    with file.reading() as connection:
        return read_acts(connection, asked, words_asked(connection, asked), count)


def kinds(file: ConveningFile, asked: Asked | None = None) -> list[str]:
    return [act.kind.value for act in acts(file, asked)]


def roster_file(folder: Path, people: int) -> Path:
    path = folder / "roster.csv"
    lines = [f"Given{number},Family{number},Alameda,yes" for number in range(people)]
    path.write_text("\n".join(["First name,Last name,County,Day 1", *lines]), encoding="utf-8")
    return path


def bring_in(file: ConveningFile, actor: Actor, path: Path) -> str:
    options = ImportOptions()
    result = import_roster(file, actor, read_roster(file, path, options), options)
    return str(result.recorded.operation_id)


def test_an_act_is_one_line_however_many_entries_it_has(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    bring_in(file, actor, roster_file(tmp_path, 90))
    one = enrol(file, actor, "Amara", 1, **STAKEHOLDER)
    check_in_attendee(file, actor, 1, one.attendee_id)
    assert kinds(file) == ["checked_in", "added", "imported", "convening_changed"]
    imported = acts(file)[2]
    assert (imported.people, imported.is_whole, len(imported.entries)) == (90, False, reading.FEW)
    with file.reading() as connection:
        some = entries_of(connection, imported.head.operation, 40, 20)
    assert len(some) == 20


def test_pages_follow_each_other_without_gap_or_repetition(file: ConveningFile, actor: Actor) -> None:
    for number in range(7):
        enrol(file, actor, f"Person {number}")
    whole = acts(file)
    with file.reading() as connection:
        paged: list[Act] = []
        while page := read_acts(connection, Asked(), (), 3, place_of(paged[-1]) if paged else None):
            paged += page
        oldest_first = list(all_acts(connection, Asked(), ()))
    assert [act.head.id for act in paged] == [act.head.id for act in whole]
    assert [act.head.id for act in reversed(oldest_first)] == [act.head.id for act in whole]


def test_it_is_narrowed_by_what_who_where_when_and_whom(
    file: ConveningFile, actor: Actor, clock: Clock, tmp_path: Path
) -> None:
    one, other = enrol(file, actor, "Renée", 1), enrol(file, actor, "Sam")
    clock.advance(hours=2)
    later = clock().isoformat()
    sam = Actor("Side door", "Sam Ibarra")
    with open_convening(file.path, clock) as second:
        check_in_attendee(second, sam, 1, one.attendee_id, Method.SEARCH)
        bring_in(second, sam, roster_file(tmp_path, 2))
    newest = ["imported", "checked_in"]
    assert kinds(file, Asked(desks=frozenset({"Side door"}))) == newest
    assert kinds(file, Asked(operators=frozenset({"Sam Ibarra"}))) == newest
    assert kinds(file, Asked(since=later)) == newest
    assert kinds(file, Asked(until=later)) == ["added", "added", "convening_changed"]
    assert kinds(file, Asked(attendee_ids=frozenset({other.attendee_id}))) == ["added"]
    assert kinds(file, Asked(about=frozenset({About.CHECK_INS}))) == ["checked_in"]
    assert kinds(file, Asked(about=frozenset({About.IMPORTS}))) == ["imported"]
    assert kinds(file, Asked(text="side")) == newest
    assert kinds(file, Asked(text="ibarra renee")) == ["checked_in"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("RENÉE", ["changed", "added"]),
        ("renee nutmeg", ["changed"]),
        ("nutmeg", ["changed"]),
        ("fields", []),
        ("100%", []),
        ("nobody", []),
    ],
)
def test_words_find_people_and_what_was_written(
    file: ConveningFile, actor: Actor, text: str, found: list[str]
) -> None:
    one = enrol(file, actor, "Renée")
    enrol(file, actor, "Sam")
    edit(file, actor, one.attendee_id, {"agency": "Nutmeg Street Clinic"})
    assert kinds(file, Asked(text=text)) == found


def test_a_badge_is_found_by_how_its_id_begins(file: ConveningFile, actor: Actor) -> None:
    one = enrol(file, actor, "Renée")
    enrol(file, actor, "Sam")
    (act,) = acts(file, Asked(text=one.attendee_id[:9].lower()))
    assert act.attendee_ids == (one.attendee_id,)


def test_an_act_knows_whether_it_stands(file: ConveningFile, actor: Actor) -> None:
    one = enrol(file, actor, "Amara")
    edited = edit(file, actor, one.attendee_id, {"title": "Chief"}).recorded.operation_id
    assert acts(file)[0].fate is Fate.STANDS
    undo(file, actor, str(edited))
    taken_back, changed = acts(file)[:2]
    assert (taken_back.kind, changed.fate) == (ActKind.TAKEN_BACK, Fate.UNDONE)
    assert taken_back.original is not None
    assert taken_back.original.head.id == changed.head.id
    redo(file, actor, str(edited))
    put_back, taken_back, changed = acts(file)[:3]
    assert put_back.kind is ActKind.PUT_BACK
    assert (taken_back.fate, changed.fate) == (Fate.UNDONE, Fate.STANDS)


def test_a_large_import_that_was_taken_back_says_so(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    undo(file, actor, bring_in(file, actor, roster_file(tmp_path, 90)))
    taken_back, imported = acts(file)[:2]
    assert (taken_back.kind, imported.fate) == (ActKind.TAKEN_BACK, Fate.UNDONE)


def test_what_is_erased_cannot_be_put_back(file: ConveningFile, actor: Actor) -> None:
    one = enrol(file, actor, "Amara")
    erase(file, actor, one.attendee_id)
    assert acts(file)[0].fate is Fate.ERASED


def test_an_act_is_found_by_its_operation(file: ConveningFile, actor: Actor) -> None:
    enrol(file, actor, "Amara")
    newest = acts(file)[0]
    with file.reading() as connection:
        found = act_of(connection, newest.head.operation)
        assert found is not None
        assert found.head == newest.head
        assert act_of(connection, bytes(16)) is None
