"""Strange text in every field is kept or refused with a sentence, and comes out of every file whole."""

from __future__ import annotations

import csv
import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from pact_desktop.devices.page_check import look_at_pages
from pact_desktop.domain.errors import UserError
from pact_desktop.domain.fields import clean_text
from pact_desktop.domain.people import TEXT_FIELDS, Attendee, Standing
from pact_desktop.domain.settings_table import SETTINGS
from pact_desktop.history.act_words import HistoryWording
from pact_desktop.history.asked import Asked
from pact_desktop.journal.entry import values_of
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import check_in_attendee, check_in_code
from pact_desktop.operations.check_out import check_out_code
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.edit import edit
from pact_desktop.operations.erase import erase
from pact_desktop.operations.export_roster import export_to_file
from pact_desktop.operations.history_file import write_history
from pact_desktop.operations.import_roster import ImportOptions, preview_import, read_roster
from pact_desktop.operations.layouts import save_layout
from pact_desktop.operations.merge import merge
from pact_desktop.operations.operators import remove_operator, set_operator
from pact_desktop.operations.print_badges import BadgeChoice, PagePlan, draw_badges
from pact_desktop.operations.register import register
from pact_desktop.operations.teams import set_coordinator
from pact_desktop.operations.undo import redo, undo
from pact_desktop.paper.layout import find_layout
from pact_desktop.paper.stock import find_stock
from pact_desktop.roster_files.formulas import restore
from pact_desktop.store.convening_file import ConveningFile
from tests.operations.people import code_of, enrol, journal, now
from tests.support.strange_text import CLEANED, REFUSED, STRANGE

FREE = [name for name in TEXT_FIELDS if name not in ("county", "affiliation", "discipline")]
"""Fields that may hold anything; the others take words of their own only."""


@pytest.fixture
def strangers(file: ConveningFile, actor: Actor) -> list[Attendee]:
    """Somebody for each strange text, who has it in every field, and is expected."""
    usual = {"county": "Alameda", "affiliation": "key_stakeholder"}
    people = []
    for number, text in enumerate(STRANGE.values()):
        fields = dict.fromkeys(FREE, text) | usual | {"external_id": f"{number} {text}"}
        people.append(register(file, actor, fields, {1: None}).attendee)
    return people


def test_every_field_keeps_every_strange_text(strangers: list[Attendee]) -> None:
    for one, text in zip(strangers, STRANGE.values(), strict=True):
        kept = {name: getattr(one, name) for name in FREE if name != "external_id"}
        assert kept == dict.fromkeys(kept, clean_text(text))


@pytest.mark.parametrize("name", FREE)
def test_what_is_too_long_is_refused_with_a_sentence_and_never_cut(
    file: ConveningFile, actor: Actor, name: str
) -> None:
    one = enrol(file, actor)
    for text in REFUSED.values():
        with pytest.raises(UserError) as refused:
            edit(file, actor, one.attendee_id, {name: text})
        assert name in refused.value.message
        assert refused.value.hint
    assert now(file, one) == one


@pytest.mark.parametrize("name", ["county", "affiliation", "discipline"])
def test_a_field_with_words_of_its_own_refuses_others_with_a_sentence(
    file: ConveningFile, actor: Actor, name: str
) -> None:
    one = enrol(file, actor)
    for text in STRANGE.values():
        with pytest.raises(UserError):
            edit(file, actor, one.attendee_id, {name: text})
    assert now(file, one) == one


@pytest.mark.parametrize(("given", "kept"), CLEANED.values(), ids=list(CLEANED))
def test_what_nobody_typed_is_left_out(file: ConveningFile, actor: Actor, given: str, kept: str) -> None:
    one = enrol(file, actor)
    assert edit(file, actor, one.attendee_id, {"given_name": given}).attendee.given_name == kept


UNFIT = {
    "half a character": "Am\ud800ara",
    "nothing but half": "\ud800",
    "controls": "A\x00\x1bB\r\n",
    "long": "x" * 70_000,
}


@pytest.mark.parametrize("text", UNFIT.values(), ids=list(UNFIT))
def test_whatever_else_is_typed_is_kept_or_refused_with_a_sentence(
    file: ConveningFile, actor: Actor, text: str
) -> None:
    one, other = enrol(file, actor, "Amara"), enrol(file, actor, "Luz")
    reason = {1: Standing.DECLINED}
    layout = replace(find_layout("name-first"), title=text)
    for attempt in (
        lambda: edit(file, Actor(text, text, text), one.attendee_id, {"title": "Chief"}),
        lambda: edit(file, actor, text, {"title": "Chief"}),
        lambda: edit(file, actor, one.attendee_id, {text: "Chief"}),
        lambda: edit(file, actor, one.attendee_id, {}, reason, text),
        lambda: check_in_attendee(file, actor, 1, text),
        lambda: check_in_attendee(file, actor, 1, other.attendee_id, override=text),
        lambda: check_in_code(file, actor, 1, text),
        lambda: check_out_code(file, actor, 1, code_of(file, one) + text),
        lambda: set_operator(file, actor, text),
        lambda: set_operator(file, actor, "Bo", pin=text),
        lambda: remove_operator(file, actor, text),
        lambda: change_settings(file, actor, {text: "Hall"}),
        lambda: set_coordinator(file, actor, text, one.attendee_id),
        lambda: merge(file, actor, one.attendee_id, text),
        lambda: erase(file, actor, text),
        lambda: undo(file, actor, text),
        lambda: redo(file, actor, text),
        lambda: save_layout(file, actor, layout),
    ):
        with suppress(UserError):
            attempt()
    for key in SETTINGS:
        with suppress(UserError):
            change_settings(file, actor, {key: text})
        with suppress(UserError):
            change_settings(file, actor, {key: f"Ana{text}; {text}; {text}"})
    for entry in journal(file):
        said = json.dumps([entry.operator, values_of(entry)], ensure_ascii=False)
        assert said.encode()
        assert len(said) < 8_000
        assert all(character.isprintable() for character in said)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_an_export_runs_nothing_and_comes_in_again_as_it_was(
    file: ConveningFile, strangers: list[Attendee], tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"roster.{ending}"
    assert export_to_file(file, path) == len(strangers)
    options = ImportOptions()
    plan = preview_import(file, read_roster(file, path, options), options).plan
    assert [change.taken for change in plan.changes] == []
    assert (len(plan.additions), len(plan.unchanged), plan.rejected) == (0, len(strangers), 0)
    if ending == "csv":
        with path.open(encoding="utf-8-sig", newline="") as text:
            cells = [cell for row in csv.reader(text) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_badges_are_drawn_for_everybody(
    file: ConveningFile, strangers: list[Attendee], tmp_path: Path
) -> None:
    path = tmp_path / "badges.pdf"
    plan = PagePlan(find_stock("letter-6"), find_layout("name-first"))
    drawn = draw_badges(file, BadgeChoice(), plan, path, look=look_at_pages)
    assert len(drawn.attendees) == len(strangers)
    assert len(PdfReader(path).pages) >= 1


def test_the_history_says_it_as_it_stands_and_runs_nothing(
    file: ConveningFile, actor: Actor, strangers: list[Attendee], tmp_path: Path
) -> None:
    for one, text in zip(strangers, STRANGE.values(), strict=True):
        edit(file, actor, one.attendee_id, {"title": "Chief", "agency": text[:200] + "."})
    path = tmp_path / "history.csv"
    headings = ["Time", "What", "About", "Detail", "Operator", "Desk", "Act"]
    write_history(file, path, Asked(), HistoryWording(), headings)
    with path.open(encoding="utf-8-sig", newline="") as text_file:
        lines = list(csv.DictReader(text_file))
    about = {restore(line["About"]) for line in lines}
    assert {one.display_name for one in strangers} <= about
    assert not [line for line in lines if line["About"].startswith(("=", "+", "-", "@"))]
