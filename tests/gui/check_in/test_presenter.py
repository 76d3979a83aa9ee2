"""The check-in screen's course, over a real file, without a window."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pact_desktop.domain.decision import RemedyCode
from pact_desktop.domain.people import Method
from pact_desktop.gui.check_in.desk import CheckInDesk
from pact_desktop.gui.check_in.finder import Finder
from pact_desktop.gui.check_in.presenter import CheckInPresenter
from pact_desktop.gui.check_in.view_model import Scene, WalkInForm
from pact_desktop.gui.check_in.walk_in_desk import WalkInDesk
from pact_desktop.gui.desk_day import DeskDay
from pact_desktop.gui.jobs import AtOnce
from pact_desktop.gui.phrases import wording
from pact_desktop.gui.session import DeskSession
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import record_printed
from pact_desktop.operations.check_in import check_in_attendee, check_in_many
from pact_desktop.operations.register import register
from pact_desktop.settings import Settings
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.check_in.screen import NotedScreen
from tests.gui.conftest import ACTOR, People


@pytest.fixture
def screen() -> NotedScreen:
    return NotedScreen()


@pytest.fixture
def desk_day(file: ConveningFile) -> DeskDay:
    return DeskDay(file, 1)


@pytest.fixture
def presenter(
    file: ConveningFile, people: People, settings: Settings, screen: NotedScreen, desk_day: DeskDay
) -> CheckInPresenter:
    return presenter_of(file, settings, screen, AtOnce(), desk_day)


def presenter_of(
    file: ConveningFile, settings: Settings, screen: NotedScreen, runner: AtOnce, desk_day: DeskDay
) -> CheckInPresenter:
    finder = Finder(file)
    finder.build()
    words = wording()
    desk = CheckInDesk(file, DeskSession(settings, file), finder, words)
    return CheckInPresenter(desk, WalkInDesk(file, finder, words), screen, runner, desk_day)


def inside(file: ConveningFile, attendee_id: str, day: int = 1) -> bool:
    with file.reading() as connection:
        attendee = queries.find_attendee(connection, attendee_id)
    return attendee is not None and attendee.is_in(day)


def test_a_scan_of_somebody_expected_shows_the_green_card(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile
) -> None:
    presenter.scan(people.code(people.marisol))
    card = screen.card
    assert (card.outcome, card.headline, card.name) == ("admitted", "Checked in", "Marisol Vega-Ortiz")
    assert card.county == "Alameda County"
    assert [thing.words for thing in card.hand_out] == ["Packet", "Vegetarian ticket"]
    assert "Seat near the front." in card.spoken
    assert screen.sounds == ["admitted"]
    assert screen.scans[0].operation_id
    assert inside(file, people.marisol.attendee_id)


def test_the_card_shows_how_many_of_the_team_are_in(
    presenter: CheckInPresenter, screen: NotedScreen, people: People
) -> None:
    presenter.scan(people.code(people.marisol))
    assert [seat.taken for seat in screen.card.seats] == [True, False]
    assert "".join(span.text for span in screen.card.seats_words) == "1 of 2 of the team are in"


def test_a_second_scan_is_already_in_and_offers_to_leave(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile
) -> None:
    presenter.scan(people.code(people.marisol))
    presenter.scan(people.code(people.marisol))
    assert screen.card.outcome == "already_in"
    assert [remedy.code for remedy in screen.card.remedies] == ["check_out", "hand_out_again", "someone_else"]
    presenter.choose_remedy(RemedyCode.CHECK_OUT)
    assert screen.sentences == ["Marisol Vega-Ortiz has left."]
    assert presenter.scene is Scene.READY
    assert not inside(file, people.marisol.attendee_id)


def test_handing_out_again_asks_what_and_why(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile
) -> None:
    presenter.scan(people.code(people.marisol))
    presenter.scan(people.code(people.marisol))
    line = "".join(span.text for span in screen.card.lines[1].spans)
    assert line == "Packet and vegetarian ticket were handed out. Nothing to do."
    presenter.choose_remedy(RemedyCode.HAND_OUT_AGAIN)
    assert screen.items is not None
    assert screen.items.choices == ("Packet", "Vegetarian ticket", "Both")
    presenter.choose_item(1)
    assert screen.reasons is not None
    assert screen.reasons.question == "Why is it handed to Marisol again?"
    assert not screen.reasons.asks_pin
    presenter.give_reason("Lost")
    assert screen.sentences == ["Handed out to Marisol Vega-Ortiz."]
    assert presenter.scene is Scene.READY
    with file.reading() as connection:
        reasons = queries.history(connection, people.marisol.attendee_id)
    assert reasons


def test_what_nobody_handed_out_yet_is_said_and_needs_no_reason(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile, settings: Settings
) -> None:
    check_in_many(file, Actor("Lobby A", ""), 1, [people.james.attendee_id], Method.SHEET)
    presenter.scan(people.code(people.james))
    assert "Not handed out yet: packet." in screen.card.spoken
    presenter.choose_remedy(RemedyCode.HAND_OUT_AGAIN)
    assert screen.sentences == ["Handed out to James Tran."]
    assert inside(file, people.james.attendee_id)


def test_coming_back_says_since_when(
    presenter: CheckInPresenter, screen: NotedScreen, people: People
) -> None:
    presenter.scan(people.code(people.marisol))
    presenter.scan(people.code(people.marisol))
    presenter.choose_remedy(RemedyCode.CHECK_OUT)
    presenter.scan(people.code(people.marisol))
    assert screen.card.outcome == "admitted"
    assert screen.card.line.startswith("Back since ")
    assert not screen.card.hand_out


def test_already_in_names_the_desk_and_the_operator(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile
) -> None:
    check_in_attendee(file, Actor("Lobby B", "Ana"), 1, people.marisol.attendee_id)
    presenter.scan(people.code(people.marisol))
    assert screen.card.outcome == "already_in"
    line = "".join(span.text for span in screen.card.lines[0].spans)
    at = screen.card.line.removeprefix("since ")
    assert line == f"Came in at {at} by search at desk Lobby B, with Ana."


def test_an_override_asks_why_and_then_checks_in(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile
) -> None:
    presenter.scan(people.code(people.siobhan))
    assert screen.card.outcome == "not_today"
    assert "Day 2, Wed, Oct 7" in screen.card.line
    presenter.choose_remedy(RemedyCode.ADMIT_ANYWAY)
    assert screen.reasons is not None
    assert screen.reasons.question == "Why is Siobhan admitted today?"
    assert not inside(file, people.siobhan.attendee_id)
    presenter.give_reason("Organizer agreed")
    assert screen.card.outcome == "admitted"
    assert inside(file, people.siobhan.attendee_id)


def test_one_undo_takes_an_override_back(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile
) -> None:
    presenter.scan(people.code(people.siobhan))
    presenter.choose_remedy(RemedyCode.ADMIT_ANYWAY)
    presenter.give_reason("Organizer agreed")
    presenter.undo()
    assert not inside(file, people.siobhan.attendee_id)
    presenter.scan(people.code(people.siobhan))
    assert screen.card.outcome == "not_today"


def test_stepping_back_from_the_reasons_shows_the_card_and_records_nothing(
    presenter: CheckInPresenter, screen: NotedScreen, people: People
) -> None:
    presenter.scan(people.code(people.siobhan))
    presenter.choose_remedy(RemedyCode.ADMIT_ANYWAY)
    assert presenter.step_back()
    assert presenter.scene is Scene.CARD
    assert screen.shown[-1] == "card"
    assert not presenter.step_back()


def test_asking_for_today_makes_a_request(
    presenter: CheckInPresenter, screen: NotedScreen, people: People
) -> None:
    presenter.scan(people.code(people.siobhan))
    presenter.choose_remedy(RemedyCode.ASK_FOR_TODAY)
    assert screen.card.outcome == "needs_approval"
    assert screen.card.line == "Number 2 in line"


def test_registering_again_after_a_cancellation_checks_in_and_one_undo_takes_both_back(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile
) -> None:
    presenter.scan(people.code(people.rosario))
    assert screen.card.outcome == "cancelled"
    presenter.choose_remedy(RemedyCode.REGISTER_AGAIN)
    assert screen.card.outcome == "admitted"
    presenter.undo()
    assert not inside(file, people.rosario.attendee_id)
    presenter.scan(people.code(people.rosario))
    assert screen.card.outcome == "cancelled"


def test_declining_a_request_needs_the_reason_first(
    presenter: CheckInPresenter, screen: NotedScreen, people: People
) -> None:
    presenter.scan(people.code(people.lena))
    assert screen.card.outcome == "needs_approval"
    presenter.choose_remedy(RemedyCode.DECLINE)
    assert screen.reasons is not None
    presenter.give_reason("No place left")
    assert screen.card.outcome == "declined"


def test_approving_at_the_desk_checks_in(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile
) -> None:
    presenter.scan(people.code(people.lena))
    presenter.choose_remedy(RemedyCode.APPROVE)
    presenter.give_reason("Others not here")
    assert screen.card.outcome == "admitted"
    assert inside(file, people.lena.attendee_id)


def test_taking_back_marks_the_tile_and_can_be_put_back(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile
) -> None:
    presenter.scan(people.code(people.marisol))
    presenter.undo()
    assert not inside(file, people.marisol.attendee_id)
    assert screen.scans[0].line == "Taken back"
    assert screen.scans[0].operation_id == ""
    assert screen.sentences == ["Marisol Vega-Ortiz is no longer checked in."]
    assert presenter.scene is Scene.READY
    presenter.redo()
    assert inside(file, people.marisol.attendee_id)


def test_what_is_no_badge_says_what_was_read(presenter: CheckInPresenter, screen: NotedScreen) -> None:
    presenter.scan("0 36000 29145 2")
    assert screen.card.outcome == "not_a_badge"
    assert screen.card.line == "Read: 0 36000 29145 2"
    presenter.choose_remedy(RemedyCode.FIND_BY_NAME)
    assert screen.shown[-1] == "start_search"


def test_a_search_says_what_enter_would_do(presenter: CheckInPresenter, screen: NotedScreen) -> None:
    presenter.search("vega")
    rows = {row.name[-1].text: row for row in screen.found.rows}
    would = {row.outcome: row.would for row in screen.found.rows}
    assert len(rows) == 2
    assert would["admitted"] == "Will check in"
    assert would["cancelled"].startswith("Cancelled on")


def test_a_search_by_county_offers_its_team(presenter: CheckInPresenter, screen: NotedScreen) -> None:
    presenter.search("alame")
    assert screen.found.teams == (("Alameda", "Team Alameda"),)


def test_a_search_that_was_typed_over_is_dropped(presenter: CheckInPresenter, screen: NotedScreen) -> None:
    presenter.search("vega")
    late = screen.found
    presenter.search("hoang")
    presenter.search_done(late)
    assert screen.found.text == "hoang"


class Held(AtOnce):
    """A runner whose reading waits until it is let go."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def read(self, work: Callable[[], object], to: object, then: str, failed: str = "failed") -> None:
        self.waiting.append(lambda: AtOnce.write(self, work, to, then, failed))

    def let_go(self) -> None:
        waiting, self.waiting = self.waiting, []
        for one in waiting:
            one()


@pytest.fixture
def held(file: ConveningFile, people: People, settings: Settings, screen: NotedScreen) -> CheckInPresenter:
    """A presenter whose searches are answered only when its runner is let go."""
    return presenter_of(file, settings, screen, Held(), DeskDay(file, 1))


def let_go(presenter: CheckInPresenter) -> None:
    runner = presenter._run
    assert isinstance(runner, Held)
    runner.let_go()


def test_enter_before_the_answer_takes_whom_it_means_and_never_who_stands_there(
    held: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile
) -> None:
    held.search("marisol")
    let_go(held)
    assert screen.found.meant == people.marisol.attendee_id
    held.search("james")
    held.enter(screen.found.text, screen.found.meant)
    assert not inside(file, people.marisol.attendee_id)
    let_go(held)
    assert screen.card.name == "James Tran"
    assert not inside(file, people.marisol.attendee_id)


def test_enter_before_an_answer_that_means_nobody_records_nothing(
    held: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile
) -> None:
    held.search("marisol")
    let_go(held)
    held.search("vega")
    held.enter(screen.found.text, screen.found.meant)
    let_go(held)
    assert held.scene is Scene.SEARCH
    assert not inside(file, people.marisol.attendee_id)


def test_typing_on_after_enter_takes_the_enter_back(
    held: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile
) -> None:
    held.search("james")
    held.enter("", "")
    held.search("james t")
    let_go(held)
    assert held.scene is Scene.SEARCH
    assert not inside(file, people.james.attendee_id)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("kern", "County: Kern"),
        ("0142", "Phone: …0142"),
        ("la", "County: Los Angeles"),
        ("vega angeles", "County: Los Angeles"),
    ],
)
def test_a_row_says_which_field_answered(
    presenter: CheckInPresenter, screen: NotedScreen, typed: str, found: str
) -> None:
    presenter.search(typed)
    assert "".join(span.text for span in screen.found.rows[0].found_in) == found
    assert any(span.strong for span in screen.found.rows[0].found_in)


def test_a_row_that_the_name_answers_names_no_field(presenter: CheckInPresenter, screen: NotedScreen) -> None:
    presenter.search("marisol")
    assert screen.found.rows[0].found_in == ()


def test_namesakes_on_the_roster_are_all_offered_to_a_walk_in(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile
) -> None:
    namesake = {"given_name": "James", "family_name": "Tran", "county": "Kern"}
    other = register(file, ACTOR, namesake, {}).attendee
    presenter._desk._finder.build()
    presenter.open_walk_in()
    presenter.decide_walk_in(WalkInForm("James", "Tran"))
    assert screen.decision is not None
    offered = {attendee_id for attendee_id, _ in screen.decision.similar}
    assert offered == {people.james.attendee_id, other.attendee_id}


def test_checking_in_whom_a_search_found(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile
) -> None:
    presenter.search("vega")
    presenter.check_in(people.marisol.attendee_id)
    assert screen.card.foot == "Search, desk Lobby A"
    assert inside(file, people.marisol.attendee_id)


def test_a_team_is_checked_in_as_one_and_taken_back_as_one(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile
) -> None:
    both = [people.marisol.attendee_id, people.james.attendee_id]
    presenter.open_team("Alameda")
    assert screen.team is not None
    assert [member.can_tick for member in screen.team.members] == [True, True]
    presenter.check_in_team(both)
    assert all(inside(file, one) for one in both)
    assert [bool(member.since) for member in screen.team.members] == [True, True]
    assert screen.sentences == ["2 checked in."]
    presenter.undo(screen.actions[-1])
    assert not any(inside(file, one) for one in both)


def test_a_team_that_comes_late_does_not_cover_what_the_person_went_on_to(
    presenter: CheckInPresenter, screen: NotedScreen
) -> None:
    presenter.open_team("Alameda")
    team = screen.team
    assert team is not None
    presenter.open_walk_in()
    presenter.team_done(team)
    assert presenter.scene is Scene.WALK_IN


def test_a_walk_in_is_decided_while_the_form_is_filled_and_then_checked_in(
    presenter: CheckInPresenter, screen: NotedScreen
) -> None:
    presenter.open_walk_in()
    presenter.decide_walk_in(WalkInForm(given_name="Renée"))
    assert screen.decision is not None
    assert not screen.decision.admits
    form = WalkInForm("Renée", "Castellanos", "Santa Barbara", affiliation="key_stakeholder")
    presenter.decide_walk_in(form)
    assert screen.decision.headline == "Can come in"
    presenter.walk_in(form, prints=True)
    assert (screen.card.outcome, screen.card.name) == ("admitted", "Renée Castellanos")
    assert screen.printed == [screen.card.attendee_id]


def test_taking_a_walk_in_back_tells_of_the_badge_and_the_same_person_has_it_again(
    presenter: CheckInPresenter, screen: NotedScreen, file: ConveningFile
) -> None:
    presenter.open_walk_in()
    form = WalkInForm("Renée", "Castellanos", "Santa Barbara", affiliation="key_stakeholder")
    presenter.walk_in(form, prints=False)
    own = screen.card.attendee_id
    with file.reading() as connection:
        attendee = queries.attendees_by_id(connection, [own])[own]
    record_printed(file, Actor("Lobby", "Ana"), [attendee])
    presenter.undo()
    refused = "Printed badges that are refused until their people are on the roster again: 1."
    assert screen.sentences[-1].endswith(refused)
    presenter.open_walk_in()
    presenter.walk_in(form, prints=False)
    assert (screen.card.outcome, screen.card.attendee_id) == ("admitted", own)


def test_a_walk_in_of_somebody_like_on_the_roster_says_so(
    presenter: CheckInPresenter, screen: NotedScreen, people: People
) -> None:
    presenter.open_walk_in()
    presenter.decide_walk_in(WalkInForm("Marisol", "Vega Ortiz"))
    assert screen.decision is not None
    assert [attendee_id for attendee_id, _ in screen.decision.similar] == [people.marisol.attendee_id]


def test_a_walk_in_begins_with_the_name_that_was_searched(
    presenter: CheckInPresenter, screen: NotedScreen
) -> None:
    presenter.search("renee castellanos")
    presenter.open_walk_in()
    assert screen.typed == "renee castellanos"


def test_a_scan_over_a_walk_in_leads_back_to_the_form(
    presenter: CheckInPresenter, screen: NotedScreen, people: People
) -> None:
    presenter.open_walk_in()
    presenter.scan(people.code(people.marisol))
    assert screen.shown[-1] == "card"
    assert presenter.step_back()
    assert screen.shown[-1] == "walk_in"


def test_a_corrected_name_is_saved(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile
) -> None:
    presenter.scan(people.code(people.marisol))
    presenter.fix_name()
    assert screen.edited == [people.marisol.attendee_id]
    presenter.save_name(people.marisol.attendee_id, {"preferred_name": "Mari"})
    assert screen.sentences == ["Saved: Mari Vega-Ortiz."]


def test_what_cannot_be_done_is_told_in_a_sentence(presenter: CheckInPresenter, screen: NotedScreen) -> None:
    presenter.check_in("0000000000000")
    assert "There is no attendee 0000000000000." in screen.sentences[0]


def test_what_nobody_foresaw_is_raised(presenter: CheckInPresenter) -> None:
    with pytest.raises(ZeroDivisionError):
        presenter.failed(ZeroDivisionError())


def test_another_day_goes_back_to_ready(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, desk_day: DeskDay
) -> None:
    presenter.scan(people.code(people.siobhan))
    desk_day.choose(2)
    assert presenter.scene is Scene.READY
    presenter.scan(people.code(people.siobhan))
    assert screen.card.outcome == "admitted"


def test_ready_lists_what_waits(presenter: CheckInPresenter, screen: NotedScreen) -> None:
    presenter.count_waiting()
    assert [thing.words for thing in screen.waiting] == ["3 badges to print", "1 request"]
