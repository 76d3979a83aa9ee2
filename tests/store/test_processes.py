"""Several writers on one file: other processes, and threads of this one."""

from __future__ import annotations

from pathlib import Path
from threading import Thread

from pact_desktop.domain.badge_code import make_badge_code
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import check_in_code
from pact_desktop.operations.convenings import change_settings
from pact_desktop.store import queries
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import open_convening
from pact_desktop.store.verify import verify
from tests.support.convenings import Clock, attendee_id, check_in, record, registration
from tests.support.processes import check_in_stream, process_context


def codes_of(file: ConveningFile, numbers: range) -> list[str]:
    return [make_badge_code(file.identity, attendee_id(number), frozenset({1}), 1) for number in numbers]


def problems(file: ConveningFile) -> tuple[str, ...]:
    with file.reading() as connection:
        return verify(connection).problems


def in_the_file(file: ConveningFile) -> int:
    with file.reading() as connection:
        return queries.day_counts(connection, 1).inside


def test_two_open_files_take_turns_and_hear_of_each_other(file: ConveningFile, path: Path) -> None:
    record(file, registration(1, day1="approved"), registration(2, day1="approved"))
    heard: list[ChangeSet] = []
    file.listen(heard.append)
    with open_convening(path, Clock()) as other:
        record(other, check_in(1))
        assert heard == []
        assert file.poll().attendees == {attendee_id(1)}
        assert [changes.attendees for changes in heard] == [{attendee_id(1)}]
        assert not file.poll()
        record(file, check_in(2))
        assert not file.poll()
        assert other.poll().attendees == {attendee_id(2)}
        assert not problems(file)


def test_a_setting_that_another_process_changed_is_known_after_the_poll_and_in_the_next_write(
    file: ConveningFile, path: Path
) -> None:
    assert file.convening.team_size == 5
    with open_convening(path, Clock()) as other:
        change_settings(other, Actor("Office", "Ben"), {"team_size": "8"})
    with file.writing("Lobby", "Ana") as transaction:
        assert transaction.convening.team_size == 8
    assert file.poll().settings == {"team_size"}
    assert file.convening.team_size == 8


def test_an_entry_is_newer_than_all_that_other_processes_wrote(file: ConveningFile, path: Path) -> None:
    record(file, registration(1))
    ahead = Clock()
    ahead.advance(days=300)
    with open_convening(path, ahead) as other:
        (theirs,) = record(other, check_in(1))
    (ours,) = record(file, check_in(2))
    assert ours.recorded_at < theirs.recorded_at
    assert ours.clock > theirs.clock


def test_a_badge_that_another_process_let_in_is_already_in_here(file: ConveningFile, path: Path) -> None:
    record(file, registration(1, day1="approved"))
    (code,) = codes_of(file, range(1, 2))
    with open_convening(path, Clock()) as other:
        check_in_code(other, Actor("Lobby B", "Ben"), 1, code)
    assert check_in_code(file, Actor("Lobby A", "Ana"), 1, code).decision.outcome.value == "already_in"


def test_two_processes_check_in_at_once_and_nothing_is_lost_or_doubled(
    file: ConveningFile, path: Path
) -> None:
    record(file, *(registration(number, day1="approved") for number in range(60)))
    shared = codes_of(file, range(60))
    context = process_context()
    pipes = [context.Pipe(duplex=False) for _ in range(2)]
    desks = [
        context.Process(target=check_in_stream, args=(path, f"Lobby {place}", codes, pipe[1]))
        for place, (codes, pipe) in enumerate(zip((shared, shared[::-1]), pipes, strict=True))
    ]
    for desk in desks:
        desk.start()
    answers = [pipe[0].recv() for pipe in pipes for _ in range(62)]
    for desk in desks:
        desk.join(20)
    assert [desk.exitcode for desk in desks] == [0, 0]
    assert answers.count("already_in") == 60
    assert in_the_file(file) == 60
    assert file.poll().attendees == {attendee_id(number) for number in range(60)}
    assert not problems(file)


def test_threads_of_one_process_take_turns(file: ConveningFile) -> None:
    record(file, *(registration(number, day1="approved") for number in range(40)))
    codes = codes_of(file, range(40))
    outcomes: list[str] = []

    def scan(mine: list[str]) -> None:
        for code in mine:
            result = check_in_code(file, Actor("Lobby", "Ana"), 1, code)
            outcomes.append(result.decision.outcome.value)

    threads = [Thread(target=scan, args=(codes[start : start + 20],)) for start in (0, 10, 20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert sorted(set(outcomes)) == ["admitted", "already_in"]
    assert outcomes.count("admitted") == in_the_file(file) == 40
    assert not problems(file)
