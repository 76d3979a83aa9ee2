"""Layouts of the convening's own: kept, found, replaced, taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.layouts import (
    known_layouts,
    layout_of,
    own_layouts,
    remove_layout,
    save_layout,
)
from pact_desktop.operations.resources import add_resource
from pact_desktop.operations.undo import undo
from pact_desktop.paper.design import CodeSpot
from pact_desktop.paper.layout import find_layout, layout_names
from pact_desktop.store.convening_file import ConveningFile

MINE = replace(find_layout("name-first"), title="Lupine, large")


def titles(file: ConveningFile) -> list[str]:
    with file.reading() as connection:
        return [layout.title for layout in own_layouts(connection)]


def test_an_own_layout_is_found_by_its_name_beside_those_that_are_shipped(
    file: ConveningFile, actor: Actor
) -> None:
    kept, _ = save_layout(file, actor, MINE)
    with file.reading() as connection:
        assert layout_of(connection, "lupine, LARGE") == kept
        assert layout_of(connection, "name-first") == find_layout("name-first")
        assert len(known_layouts(connection)) == len(layout_names()) + 1
        with pytest.raises(UnreadableInputError, match="no badge layout"):
            layout_of(connection, "nobody's")


def test_a_layout_that_is_saved_again_takes_its_own_place_and_undo_brings_the_old_one_back(
    file: ConveningFile, actor: Actor
) -> None:
    kept, _ = save_layout(file, actor, MINE)
    again, recorded = save_layout(file, actor, replace(kept, title="Lupine, larger"), kept.name)
    assert again.name == kept.name
    assert titles(file) == ["Lupine, larger"]
    assert recorded.operation_id
    undo(file, actor, recorded.operation_id)
    assert titles(file) == ["Lupine, large"]


def test_a_second_layout_of_the_same_title_or_of_a_shipped_one_gets_a_name_of_its_own(
    file: ConveningFile, actor: Actor
) -> None:
    names = [save_layout(file, actor, MINE)[0].name for _ in range(2)]
    names.append(save_layout(file, actor, replace(MINE, title="compact"))[0].name)
    assert names == ["Lupine, large", "Lupine, large (2)", "compact (2)"]


def test_what_cannot_be_printed_is_not_kept(file: ConveningFile, actor: Actor) -> None:
    with pytest.raises(UnreadableInputError, match="no room for a text"):
        save_layout(file, actor, replace(MINE, code=CodeSpot(64, 10, None, 10, None)))
    with pytest.raises(UnreadableInputError, match="no title"):
        save_layout(file, actor, replace(MINE, title=" "))
    with pytest.raises(UnreadableInputError, match="to replace"):
        save_layout(file, actor, MINE, "never kept")
    assert titles(file) == []


def test_a_layout_can_be_taken_away(file: ConveningFile, actor: Actor) -> None:
    kept, _ = save_layout(file, actor, MINE)
    remove_layout(file, actor, kept.name)
    assert titles(file) == []
    with pytest.raises(UnreadableInputError, match="of your own"):
        remove_layout(file, actor, kept.name)


def test_a_file_that_is_no_layout_is_left_out(file: ConveningFile, actor: Actor, tmp_path: Path) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_text("version = 1", encoding="utf-8")
    add_resource(file, actor, broken)
    assert titles(file) == []
