"""The desk's index finds everyone, whoever changes and however many there are."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event, Thread

import pytest

from pact_desktop.gui.check_in.finder import Finder
from pact_desktop.operations.edit import edit
from pact_desktop.operations.edit_many import Change, edit_many
from pact_desktop.operations.erase import erase
from pact_desktop.operations.register import register
from pact_desktop.store import desk_queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.desk_queries import Findable
from tests.gui.conftest import ACTOR, People


def found(finder: Finder, file: ConveningFile, text: str) -> list[str]:
    with file.reading() as connection:
        return [one.display_name for one in finder.find(connection, text, 5).people]


@pytest.mark.parametrize("many", [2_000, 0], ids=["here", "in a helper"])
def test_everyone_is_found_wherever_the_index_was_built(
    file: ConveningFile, people: People, many: int
) -> None:
    finder = Finder(file, many)
    assert finder.build() == 5
    assert found(finder, file, "marisol vega") == ["Marisol Vega-Ortiz"]
    assert found(finder, file, "0142") == ["Marisol Vega-Ortiz"]


def test_who_is_added_changed_or_erased_is_found_as_they_are_now(file: ConveningFile, people: People) -> None:
    finder = Finder(file)
    finder.build()
    file.listen(finder.update)
    register(file, ACTOR, {"given_name": "Nuria", "family_name": "Zamora"}, {})
    edit(file, ACTOR, people.james.attendee_id, {"family_name": "Whitfield"})
    erase(file, ACTOR, people.lena.attendee_id)
    assert found(finder, file, "zamora") == ["Nuria Zamora"]
    assert found(finder, file, "whitfield") == ["James Whitfield"]
    assert found(finder, file, "hoang") == []


def test_who_comes_while_the_index_is_built_is_found(
    file: ConveningFile, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_reading, go_on = Event(), Event()

    def slow(connection: object) -> Iterator[Findable]:
        is_reading.set()
        go_on.wait(20)
        yield from ()

    finder = Finder(file)
    file.listen(finder.update)
    monkeypatch.setattr(desk_queries, "findable", slow)
    builder = Thread(target=finder.build)
    builder.start()
    is_reading.wait(20)
    register(file, ACTOR, {"given_name": "Nuria", "family_name": "Zamora"}, {})
    go_on.set()
    builder.join()
    assert found(finder, file, "zamora") == ["Nuria Zamora"]


def test_after_a_large_change_the_index_is_built_anew(file: ConveningFile, people: People) -> None:
    finder = Finder(file, many=1)
    finder.build()
    file.listen(finder.update)
    renamed = {one.attendee_id: Change({"family_name": "Newname"}) for one in (people.james, people.marisol)}
    edit_many(file, ACTOR, renamed)
    assert sorted(found(finder, file, "newname")) == ["James Newname", "Marisol Newname"]


def test_a_build_in_a_helper_is_cut_off_when_the_file_is_let_go_of(
    file: ConveningFile, people: People
) -> None:
    finder = Finder(file, many=0)
    builder = Thread(target=finder.build)
    builder.start()
    finder.stop()
    builder.join(20)
    assert not builder.is_alive()
