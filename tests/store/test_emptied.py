"""Values that are gone from the journal: erasure alone may empty them, and everything else is told."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pact_desktop.domain.errors import FileTrouble, UnusableDatabaseError
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.journal.entry import Entry
from pact_desktop.journal.live import live_entries
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.erase import erase
from pact_desktop.operations.open_file import open_file
from pact_desktop.operations.operators import Role, set_operator
from pact_desktop.store import queries
from pact_desktop.store.backup import verify_file
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import create_convening, open_convening
from pact_desktop.store.rebuild import rebuild
from pact_desktop.store.record import apply
from pact_desktop.store.restore import restore
from pact_desktop.store.verify import verify
from tests.store.test_protection import tampered
from tests.store.test_record import entries_in
from tests.support.convenings import (
    DESK,
    OPERATOR,
    Clock,
    about,
    attendee_id,
    check_in,
    new_convening,
    record,
    registration,
    undo_of,
)

ACTOR = Actor(DESK, OPERATOR)
EMPTY = 'UPDATE entry SET "values" = NULL, salt = NULL WHERE '
THE_PIN = "kind = 'operator.changed'"
EVERYTHING_FROM = "DELETE FROM "


@pytest.fixture
def closed(path: Path) -> Path:
    """A file whose organizer has a PIN. Amara 1 is in; 3 and 4 are one person, who was erased."""
    with new_convening(path) as file:
        set_operator(file, ACTOR, "Rosa", Role.ORGANIZER, "2718")
        record(file, registration(1, day1="approved"), registration(2), check_in(1))
        record(file, about(1, kinds.REASON_GIVEN, text="late bus"), about(1, kinds.EDITED, fields={}))
        record(file, registration(3, "Gone"), registration(4, "Gone too"))
        record(file, about(3, kinds.MERGED, into=attendee_id(4)), about(4, kinds.REASON_GIVEN, text="ill"))
        rosa = Actor(DESK, OPERATOR, "Rosa")
        erase(file, rosa, attendee_id(3))
        record(file, *undo_of(entry for entry in entries_in(file) if entry.kind == kinds.ERASED))
    return path


VARIANTS = {
    "the organizer's PIN, with its row": (EMPTY + THE_PIN, EVERYTHING_FROM + "operator"),
    "every setting": (EMPTY + "kind = 'setting.changed'", EVERYTHING_FROM + "setting"),
    "a registration": (EMPTY + "kind = 'attendee.registered' AND subject LIKE '%1'",),
    "an edit": (EMPTY + "kind = 'attendee.edited'",),
    "a reason": (EMPTY + "kind = 'reason.given' AND subject LIKE '%1'",),
    "a check-in, with its row": (EMPTY + "kind = 'check_in.recorded'", EVERYTHING_FROM + "attendance"),
    "a merge": (EMPTY + "kind = 'attendee.merged'",),
    "an undo": (EMPTY + "kind = 'entry.undone'",),
    "a desk's name": (EMPTY + "kind = 'desk.opened'",),
    "an erasure": (EMPTY + "kind = 'attendee.erased'",),
    "everything": (EMPTY + "true",),
    "the values alone": ('UPDATE entry SET "values" = NULL WHERE ' + THE_PIN,),
    "the salt alone": ("UPDATE entry SET salt = NULL WHERE " + THE_PIN,),
    "the salt of a registration alone": (
        "UPDATE entry SET salt = NULL WHERE kind = 'attendee.registered' AND subject LIKE '%1'",
    ),
    "values of no letters": ("UPDATE entry SET \"values\" = '' WHERE " + THE_PIN,),
    "values of no bytes": ("UPDATE entry SET \"values\" = x'' WHERE " + THE_PIN,),
    "both of no letters": ("UPDATE entry SET \"values\" = '', salt = x'' WHERE " + THE_PIN,),
    "values moved into the salt, which their digest does not tell": (
        'UPDATE entry SET salt = CAST(salt || "values" AS BLOB), "values" = \'\' WHERE ' + THE_PIN,
    ),
    "a salt cut off": ("UPDATE entry SET salt = substr(salt, 1, 4) WHERE " + THE_PIN,),
    "a setting under a forged erasure": (
        EMPTY + "kind = 'setting.changed'",
        "UPDATE entry SET kind = 'attendee.erased' WHERE position ="
        " (SELECT min(position) FROM entry WHERE kind = 'setting.changed')",
    ),
    "an edit of a setting under a forged erasure": (
        "UPDATE entry SET kind = 'attendee.edited', \"values\" = NULL, salt = NULL"
        " WHERE kind = 'setting.changed' AND subject = 'setting:title'",
        "UPDATE entry SET kind = 'attendee.erased', subject = 'setting:title'"
        " WHERE kind = 'setting.changed' AND subject = 'setting:day1'",
    ),
    "erased values whose erasure is gone": (
        EVERYTHING_FROM + "entry WHERE kind IN ('attendee.erased', 'entry.undone') AND subject LIKE '%4'",
    ),
}


def test_erasure_alone_leaves_a_file_that_opens_and_verifies(closed: Path) -> None:
    assert verify_file(closed).problems == ()
    with open_convening(closed, Clock()) as file, file.reading() as connection:
        assert verify(connection).ok
        assert [each.family_name for each in queries.roster(connection)] == ["Okafor 1", "Okafor 2"]


@pytest.mark.parametrize("statements", VARIANTS.values(), ids=VARIANTS.keys())
def test_emptied_values_are_told_by_verify_and_refused_at_opening(
    closed: Path, statements: tuple[str, ...]
) -> None:
    tampered(closed, *statements)
    before = closed.read_bytes()
    assert any("lost its values" in problem for problem in verify_file(closed).problems)
    with pytest.raises(UnusableDatabaseError, match="has lost the values") as refused:
        open_file(closed, ACTOR, {})
    assert refused.value.trouble is FileTrouble.DAMAGED
    assert "backup" in refused.value.hint
    assert closed.read_bytes() == before


def test_a_backup_with_emptied_values_is_not_restored(closed: Path, tmp_path: Path) -> None:
    tampered(closed, EMPTY + THE_PIN)
    with pytest.raises(UnusableDatabaseError, match="has lost the values"):
        restore(closed, tmp_path / "restored.pact", force=False)
    assert not (tmp_path / "restored.pact").exists()


def test_a_chain_that_was_removed_whole_is_told(closed: Path) -> None:
    with open_convening(closed, Clock()) as file:
        record(file, registration(5))
    removed = "(SELECT chain FROM entry WHERE kind = 'desk.opened' ORDER BY position LIMIT 1)"
    tampered(
        closed,
        "PRAGMA foreign_keys = OFF",
        f"CREATE TEMP TABLE gone AS SELECT chain, subject FROM entry WHERE chain = {removed}",
        "DELETE FROM entry WHERE chain IN (SELECT chain FROM gone)",
        *(
            f"DELETE FROM {table}"
            for table in ("setting", "operator", "registration", "attendance", "import_base")
        ),
        "DELETE FROM badge WHERE 'attendee:' || badge_id IN (SELECT subject FROM gone)",
        "DELETE FROM attendee WHERE 'attendee:' || attendee_id IN (SELECT subject FROM gone)",
        "DELETE FROM desk WHERE chain IN (SELECT lower(hex(chain)) FROM gone)",
    )
    (problem,) = verify_file(closed).problems
    assert problem.startswith("Entries were removed from the journal")


@pytest.mark.parametrize(
    "where",
    [
        "true",
        THE_PIN,
        "kind = 'setting.changed'",
        "kind = 'attendee.registered' AND subject LIKE '%1'",
        "kind = 'attendee.erased'",
        "kind = 'attendee.merged'",
    ],
)
def test_the_database_refuses_to_empty_what_nobody_erased(closed: Path, where: str) -> None:
    before = closed.read_bytes()
    with (
        closing(sqlite3.connect(closed)) as connection,
        pytest.raises(sqlite3.DatabaseError, match="append-only"),
        connection,
    ):
        connection.execute(EMPTY + where)
    assert closed.read_bytes() == before


def test_an_older_file_learns_to_refuse_it(path: Path, tmp_path: Path) -> None:
    """The trigger of the first version let everything be emptied."""
    with new_convening(path) as file:
        record(file, registration(1))
    older = (
        'CREATE TRIGGER entry_no_other_values BEFORE UPDATE ON entry WHEN NEW."values" IS NOT NULL'
        " OR NEW.salt IS NOT NULL OR NEW.position IS NOT OLD.position"
        " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
    )
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TRIGGER entry_no_other_values")
        connection.execute(older)
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
    open_convening(path, Clock()).close()
    assert verify_file(path).problems == ()
    with (
        closing(sqlite3.connect(path)) as connection,
        pytest.raises(sqlite3.DatabaseError, match="append-only"),
    ):
        connection.execute(EMPTY + "true")


@pytest.fixture
def emptied_meanwhile(closed: Path) -> Iterator[ConveningFile]:
    """An open file whose values somebody empties behind the program's back, rows of the state with them."""
    with open_convening(closed, Clock()) as file:
        tampered(closed, EMPTY + "kind IN ('operator.changed', 'setting.changed')", "DELETE FROM operator")
        yield file


def test_an_open_file_does_not_take_emptied_values_for_nothing_said(
    emptied_meanwhile: ConveningFile,
) -> None:
    with pytest.raises(UnusableDatabaseError, match="has lost its values") as refused:
        set_operator(emptied_meanwhile, ACTOR, "Rosa", Role.ORGANIZER, "3141")
    assert refused.value.trouble is FileTrouble.DAMAGED
    with (
        pytest.raises(UnusableDatabaseError, match="has lost its values"),
        emptied_meanwhile.writing(DESK, OPERATOR) as transaction,
    ):
        rebuild(transaction.connection)
    with (
        pytest.raises(UnusableDatabaseError, match="has lost its values"),
        emptied_meanwhile.writing(DESK, OPERATOR) as transaction,
    ):
        transaction.record([Draft(kinds.SETTING_CHANGED, "setting:title", {"value": "Another"})])


NOTHING_SAID = {
    "an empty object": "'{}'",
    "no PIN": """'{"pin":"","role":"organizer"}'""",
    "the values of another entry": """(SELECT "values" FROM entry WHERE kind = 'reason.given')""",
}


@pytest.mark.parametrize("values", NOTHING_SAID.values(), ids=list(NOTHING_SAID))
def test_values_that_nobody_wrote_take_no_pin_away(closed: Path, values: str) -> None:
    tampered(closed, f'UPDATE entry SET "values" = {values} WHERE {THE_PIN}')
    assert "was changed after it was written" in " ".join(verify_file(closed).problems)
    with (
        open_convening(closed, Clock()) as file,
        pytest.raises(UnusableDatabaseError, match="is damaged") as refused,
        file.writing(DESK, OPERATOR) as transaction,
    ):
        rebuild(transaction.connection)
    assert refused.value.trouble is FileTrouble.DAMAGED
    tampered(closed, "UPDATE local_state SET value = '0' WHERE key = 'fold_version'")
    with pytest.raises(UnusableDatabaseError, match="is damaged"):
        open_convening(closed, Clock())


def emptied_and_erasure(file: ConveningFile) -> tuple[list[Entry], list[Entry]]:
    """The erased person's emptied entries, and their erasure."""
    about_four = [entry for entry in entries_in(file) if entry.subject.endswith("4")]
    return (
        [entry for entry in about_four if entry.values is None],
        [entry for entry in about_four if entry.kind == kinds.ERASED],
    )


def test_emptied_entries_of_another_desk_count_with_their_erasure_and_never_before_it(
    closed: Path, tmp_path: Path
) -> None:
    with open_convening(closed, Clock()) as file:
        emptied, erasure = emptied_and_erasure(file)
    assert emptied
    with create_convening(tmp_path / "other.pact", Clock()) as other:
        with (
            pytest.raises(UnusableDatabaseError, match="has lost its values"),
            other.writing(DESK, OPERATOR) as transaction,
        ):
            apply(transaction.connection, emptied)
        assert entries_in(other) == []
        for batch in (erasure, emptied):
            with other.writing(DESK, OPERATOR) as transaction:
                apply(transaction.connection, batch)
    open_convening(tmp_path / "other.pact", Clock()).close()


def test_the_fold_reads_no_emptied_entry_without_an_erasure(closed: Path) -> None:
    with open_convening(closed, Clock()) as file:
        emptied, erasure = emptied_and_erasure(file)
    assert {values == {} for entry, values in live_entries([*emptied, *erasure]) if entry in emptied} == {
        True
    }
    with pytest.raises(ValueError, match="gone"):
        live_entries(emptied)
