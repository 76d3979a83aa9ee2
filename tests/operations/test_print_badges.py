"""Printing badges to a PDF: who gets one, what is recorded, and that a preview records nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from pact_desktop.devices.page_check import look_at_pages
from pact_desktop.domain.errors import UnreadableInputError, UserError
from pact_desktop.domain.people import Attendee
from pact_desktop.domain.wording import Wording
from pact_desktop.journal import kinds
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import reissue
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.edit import edit
from pact_desktop.operations.layouts import save_layout
from pact_desktop.operations.print_badges import (
    BadgeChoice,
    BadgeOrder,
    BadlyDrawnError,
    PagePlan,
    badge_data,
    choose_badges,
    draw_badges,
    preview_badges,
    print_badges,
    require_drawn,
    require_latest,
)
from pact_desktop.paper.badges import CancelledError
from pact_desktop.paper.expected import ExpectedPage, Fault
from pact_desktop.paper.layout import find_layout
from pact_desktop.paper.pdf import Pdf
from pact_desktop.store.convening_file import ConveningFile
from tests.operations.people import GUEST, TEAM, code_of, enrol, journal, now


@pytest.fixture
def people(file: ConveningFile, actor: Actor) -> list[Attendee]:
    """Two of Alameda's team, a guest who asked, somebody who cancelled, somebody who is not registered."""
    return [
        enrol(file, actor, "Zoe", 1, 2),
        enrol(file, actor, "Amara", 1, **TEAM | {"county": "Ventura"}),
        enrol(file, actor, "Luz", 2, **GUEST),
        enrol(file, actor, "Kim", day1="cancelled"),
        enrol(file, actor, "Ben"),
    ]


def chosen(file: ConveningFile, choice: BadgeChoice) -> list[str]:
    with file.reading() as connection:
        return [attendee.given_name for attendee in choose_badges(connection, choice)]


@pytest.mark.usefixtures("people")
def test_badges_are_for_everyone_who_has_or_waits_for_a_place_by_county_then_name(
    file: ConveningFile,
) -> None:
    assert chosen(file, BadgeChoice()) == ["Zoe", "Luz", "Amara"]
    assert chosen(file, BadgeChoice(order=BadgeOrder.NAME)) == ["Amara", "Luz", "Zoe"]


def test_badges_can_be_chosen_by_county_person_and_what_is_unprinted(
    file: ConveningFile, actor: Actor, people: list[Attendee], tmp_path: Path
) -> None:
    assert chosen(file, BadgeChoice(county="Ventura")) == ["Amara"]
    one = BadgeChoice(attendee_ids=frozenset({people[2].attendee_id}))
    assert chosen(file, one) == ["Luz"]
    print_badges(file, actor, one, PagePlan.named(file), tmp_path / "one.pdf", look=look_at_pages)
    assert chosen(file, BadgeChoice(only_unprinted=True)) == ["Zoe", "Amara"]
    reissue(file, actor, people[2].attendee_id)
    assert "Luz" in chosen(file, BadgeChoice(only_unprinted=True))


def test_printing_writes_the_pages_and_records_everyone_on_them(
    file: ConveningFile, actor: Actor, people: list[Attendee], tmp_path: Path
) -> None:
    out = tmp_path / "badges.pdf"
    heard: list[tuple[int, int]] = []
    result = print_badges(
        file,
        actor,
        BadgeChoice(),
        PagePlan.named(file),
        out,
        progress=lambda done, of: heard.append((done, of)),
        look=look_at_pages,
    )
    assert (result.report.badges, result.report.pages) == (3, len(PdfReader(out).pages))
    assert [attendee.given_name for attendee in result.attendees] == ["Zoe", "Luz", "Amara"]
    assert "Amara" in "".join(page.extract_text() for page in PdfReader(out).pages)
    assert heard[-1] == (3, 3)
    printed = [entry for entry in journal(file) if entry.kind == kinds.PRINTED]
    assert len(printed) == 3
    assert [now(file, person).badge_printed for person in people] == [1, 1, 1, 0, 0]
    assert [each.name for each in tmp_path.glob("badges*")] == ["badges.pdf"]


def test_a_preview_shows_the_same_page_and_records_nothing(
    file: ConveningFile, people: list[Attendee]
) -> None:
    count = len(journal(file))
    pages, report = preview_badges(file, people[:2], PagePlan.named(file))
    assert pages.startswith(b"%PDF")
    assert report.badges == 2
    assert len(journal(file)) == count


def test_a_badge_shows_the_name_as_it_stands_now_and_its_code(
    file: ConveningFile, actor: Actor, people: list[Attendee]
) -> None:
    edited = edit(file, actor, people[0].attendee_id, {"preferred_name": "Zo"}).attendee
    data = badge_data(file.identity, file.convening, edited)
    assert (data.name_first, data.name_rest, data.county) == ("Zo", "Okafor", "Alameda")
    assert data.code == code_of(file, edited)
    assert data.days == {1, 2}
    assert data.discipline == "Probation"


def test_nobody_to_print_for_is_told(file: ConveningFile, actor: Actor, tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match="no badges"):
        print_badges(
            file, actor, BadgeChoice(), PagePlan.named(file), tmp_path / "badges.pdf", look=look_at_pages
        )
    assert not list(tmp_path.glob("badges*"))


@pytest.mark.usefixtures("people")
def test_a_page_that_cannot_be_written_records_nothing(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    count = len(journal(file))
    with pytest.raises(UserError) as refused:
        print_badges(
            file,
            actor,
            BadgeChoice(),
            PagePlan.named(file),
            tmp_path / "nowhere" / "badges.pdf",
            look=look_at_pages,
        )
    assert refused.value.hint
    assert len(journal(file)) == count


@pytest.mark.usefixtures("people")
def test_printing_that_is_cancelled_records_nothing_and_leaves_no_file(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    count = len(journal(file))
    with pytest.raises(CancelledError):
        print_badges(
            file,
            actor,
            BadgeChoice(),
            PagePlan.named(file),
            tmp_path / "badges.pdf",
            cancelled=lambda: True,
            look=look_at_pages,
        )
    assert len(journal(file)) == count
    assert not list(tmp_path.glob("badges*"))


@pytest.mark.parametrize(("stock", "layout"), [("papyrus", "name-first"), ("avery-5392", "upside-down")])
def test_a_stock_or_layout_that_there_is_not_is_told(file: ConveningFile, stock: str, layout: str) -> None:
    with pytest.raises(UserError) as refused:
        PagePlan.named(file, stock, layout)
    assert refused.value.hint


@pytest.mark.usefixtures("people")
def test_backs_say_when_where_and_whom_to_call(file: ConveningFile, actor: Actor, tmp_path: Path) -> None:
    change_settings(file, actor, {"day2_room": "Ballroom A", "logistics_contact": "Rosa Medina; 555-0100;"})
    out = tmp_path / "badges.pdf"
    plan = PagePlan.named(file, back="notes", crop_marks=True)
    report = print_badges(file, actor, BadgeChoice(), plan, out, look=look_at_pages).report
    assert report.pages == 2
    back = PdfReader(out).pages[1].extract_text()
    assert "Ballroom A" in back
    assert "Logistics: Rosa Medina, 555-0100" in back


def test_the_days_on_a_badge_are_marked_in_the_readers_language(
    file: ConveningFile, people: list[Attendee]
) -> None:
    spanish = Wording(lambda template: template.replace("Day", "Día"))
    data = badge_data(file.identity, file.convening, people[0], spanish)
    assert data.day_labels == ((1, "Día 1"), (2, "Día 2"))


@pytest.mark.usefixtures("people")
def test_an_own_layout_is_printed_by_its_name(file: ConveningFile, actor: Actor, tmp_path: Path) -> None:
    mine = replace(find_layout("name-first"), title="Mine")
    save_layout(file, actor, mine)
    plan = PagePlan.named(file, layout="mine")
    assert plan.layout.title == "Mine"
    result = print_badges(file, actor, BadgeChoice(), plan, tmp_path / "badges.pdf", look=look_at_pages)
    assert result.report.badges == 3


def test_badges_that_are_drawn_for_a_printer_are_not_recorded_before_they_are_sent(
    file: ConveningFile, people: list[Attendee], tmp_path: Path
) -> None:
    choice = BadgeChoice(attendee_ids=frozenset({people[2].attendee_id}))
    drawn = draw_badges(file, choice, PagePlan.named(file), tmp_path / "one.pdf", look=look_at_pages)
    assert [one.given_name for one in drawn.attendees] == ["Luz"]
    assert (tmp_path / "one.pdf").is_file()
    assert chosen(file, BadgeChoice(only_unprinted=True)) == ["Zoe", "Luz", "Amara"]


def test_a_plan_s_shift_moves_the_same_badge(
    file: ConveningFile, people: list[Attendee], tmp_path: Path
) -> None:
    choice = BadgeChoice(attendee_ids=frozenset({people[2].attendee_id}))
    plan = PagePlan.named(file)
    pages = []
    for name, shift in (("straight", (0.0, 0.0)), ("shifted", (20.0, -8.0))):
        draw_badges(file, choice, replace(plan, shift=shift), tmp_path / name, look=look_at_pages)
        pages.append(PdfReader(tmp_path / name).pages[0])
    assert pages[0].extract_text() == pages[1].extract_text()
    assert pages[0].get_contents().get_data() != pages[1].get_contents().get_data()  # type: ignore[union-attr]


def test_badges_drawn_before_a_reissue_must_not_be_printed_any_more(
    file: ConveningFile, actor: Actor, people: list[Attendee]
) -> None:
    require_latest(file, people)
    reissue(file, actor, people[2].attendee_id)
    with pytest.raises(UnreadableInputError, match="Luz Okafor has a newer badge"):
        require_latest(file, people)


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("there_before", [False, True])
def test_badges_that_do_not_come_out_whole_are_not_recorded_and_leave_no_file(
    file: ConveningFile,
    actor: Actor,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    there_before: bool,
) -> None:
    """The ground of a badge is not drawn, as by a printing system that does not know its name."""
    monkeypatch.setattr(Pdf, "stamp", lambda pdf, form: None)
    out = tmp_path / "badges.pdf"
    if there_before:
        out.write_bytes(b"%PDF-1.4 the run before")
    count = len(journal(file))
    with pytest.raises(BadlyDrawnError, match=r"The badge of Zoe .* does not come out") as refused:
        print_badges(file, actor, BadgeChoice(), PagePlan.named(file), out, look=look_at_pages)
    assert "No badge was recorded as printed" in refused.value.hint
    assert len(journal(file)) == count
    assert [each.name for each in tmp_path.glob("badges*")] == (["badges.pdf"] if there_before else [])
    assert not there_before or out.read_bytes() == b"%PDF-1.4 the run before"


@pytest.mark.usefixtures("people")
def test_a_layout_of_ones_own_with_spaces_and_signs_in_its_title_is_printed(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    mine = replace(find_layout("name-first"), title="Mi diseño (azul) #1 🌲")
    kept, _ = save_layout(file, actor, mine)
    plan = PagePlan.named(file, layout=kept.name)
    assert print_badges(file, actor, BadgeChoice(), plan, tmp_path / "badges.pdf", look=look_at_pages)
    assert any(entry.kind == kinds.PRINTED for entry in journal(file))


@pytest.mark.usefixtures("people")
def test_only_the_pages_that_go_out_are_looked_at(file: ConveningFile, tmp_path: Path) -> None:
    seen: list[int] = []

    def look(pdf: Path, pages: Sequence[ExpectedPage]) -> Sequence[Fault]:
        seen.extend(each.page for each in pages)
        return ()

    with file.reading() as connection:
        people = choose_badges(connection, BadgeChoice())
    data = [badge_data(file.identity, file.convening, one) for one in people]
    plan = PagePlan.named(file, "card-4x3", back="notes")
    require_drawn(tmp_path / "any.pdf", data, plan, look, only={3})
    assert seen == [3]
