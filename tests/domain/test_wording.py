"""Every code has a sentence, and what a decision says can always be put into words."""

from __future__ import annotations

from datetime import date, datetime
from string import Formatter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pact_desktop.domain.badge_code import GenuineCode, NotABadge, NotGenuine, OtherConvening
from pact_desktop.domain.decision import (
    AtTheDoor,
    Outcome,
    Reason,
    ReasonCode,
    Remedy,
    RemedyCode,
    decide,
    may_override,
)
from pact_desktop.domain.people import (
    Affiliation,
    Attendance,
    AttendeeState,
    Discipline,
    Method,
    Registration,
    Standing,
)
from pact_desktop.domain.places import Places
from pact_desktop.domain.wording import (
    ENGLISH,
    HEADLINES,
    REASONS,
    REMEDIES,
    Wording,
    english_date,
    english_time,
)
from tests.support.people import AMARA_ID, DAY_1_MORNING, attendee, convening

registrations = st.builds(
    Registration, st.sampled_from(Standing), st.integers(0, 9), st.just("2026-09-30T10:00:00-07:00")
)
attendances = st.builds(
    Attendance,
    st.booleans(),
    st.sampled_from([DAY_1_MORNING, "2026-10-07T00:05:00-07:00"]),
    st.text(max_size=8),
    st.sampled_from(Method),
)
attendees = st.builds(
    attendee,
    state=st.sampled_from(AttendeeState),
    county=st.sampled_from(["Alameda", "Alpine", "", "{county}"]),
    affiliation=st.none() | st.sampled_from(Affiliation),
).flatmap(
    lambda person: st.builds(
        lambda registered, attended: attendee(
            state=person.state,
            county=person.county,
            affiliation=person.affiliation,
            registrations=registered,
            attendance=attended,
        ),
        st.dictionaries(st.sampled_from([1, 2]), registrations),
        st.dictionaries(st.sampled_from([1, 2]), attendances),
    )
)
limits = st.none() | st.integers(-2, 3)
readings = st.one_of(
    st.none(),
    st.just(NotABadge()),
    st.just(OtherConvening()),
    st.just(NotGenuine()),
    st.builds(GenuineCode, st.just(AMARA_ID), st.frozensets(st.sampled_from([1, 2])), st.integers(1, 63)),
)
doors = st.builds(
    AtTheDoor,
    day=st.sampled_from([1, 2]),
    attendee=st.none() | attendees,
    reading=readings,
    newest_issue=st.integers(0, 63),
    places=st.builds(Places, limits, limits, st.integers(0, 5)),
    read_text=st.text(),
)


@settings(max_examples=250)
@given(doors)
def test_every_decision_can_be_put_into_words_and_keeps_the_rules_of_remedies(door: AtTheDoor) -> None:
    decision = decide(door, convening())
    assert ENGLISH.headline(decision.outcome)
    assert decision.reasons
    assert len({(reason.code, *reason.params.items()) for reason in decision.reasons}) == len(
        decision.reasons
    )
    assert len({(remedy.code, *remedy.params.items()) for remedy in decision.remedies}) == len(
        decision.remedies
    )
    for sentence in (*map(ENGLISH.reason, decision.reasons), *map(ENGLISH.remedy, decision.remedies)):
        assert sentence.strip()
    offered = {remedy.code for remedy in decision.remedies}
    ways_in = {RemedyCode.ADMIT_ANYWAY, RemedyCode.ADMIT_AFTER_CHECKING}
    assert not offered & ways_in or may_override(decision.outcome, door.attendee)
    if door.attendee is not None and door.attendee.state is AttendeeState.VOID:
        assert not decision.outcome.admits
        assert not offered & ways_in
    if decision.outcome is Outcome.ADMITTED:
        assert door.attendee is not None
        assert door.attendee.standing(door.day) is Standing.APPROVED
        assert not door.attendee.is_in(door.day)


@pytest.mark.parametrize(
    ("codes", "sentences"), [(Outcome, HEADLINES), (ReasonCode, REASONS), (RemedyCode, REMEDIES)]
)
def test_every_code_has_a_sentence_of_its_own(codes: type[Outcome], sentences: dict[Outcome, str]) -> None:
    assert set(sentences) == set(codes)
    assert all(sentences.values())


def test_every_word_of_the_roster_has_its_label() -> None:
    for affiliation in Affiliation:
        assert ENGLISH.affiliation(affiliation)
    for discipline in Discipline:
        assert ENGLISH.discipline(discipline)
    for standing in Standing:
        assert ENGLISH.standing(standing)
    for method in Method:
        assert ENGLISH.method(method)


def test_a_reason_is_filled_with_times_dates_and_labels() -> None:
    since = Reason(ReasonCode.ALREADY_IN, {"since": DAY_1_MORNING, "desk": "Lobby A"})
    assert ENGLISH.reason(since) == "In since 8:42 AM, at Lobby A."
    cancelled = Reason(ReasonCode.CANCELLED, {"day": 1, "date": "2026-10-02T09:00:00-07:00"})
    assert ENGLISH.reason(cancelled) == "The registration for Day 1 was cancelled on Oct 2."
    rule = Reason(ReasonCode.RULE_CLOSED, {"day": 1, "affiliation": "non_pact_county_guest"})
    assert ENGLISH.reason(rule) == "Day 1 is closed for: Non-PACT county guest."
    waiting = Reason(ReasonCode.WAITLISTED, {"day": 1, "position": 3})
    assert ENGLISH.reason(waiting) == "On the waitlist for Day 1. Number 3 in line."


def test_a_contact_without_a_name_or_a_telephone_leaves_no_gap() -> None:
    assert ENGLISH.remedy(Remedy(RemedyCode.CALL_LOGISTICS, {"name": "Lena", "phone": ""})) == (
        "Call Logistics: Lena"
    )
    assert ENGLISH.remedy(Remedy(RemedyCode.CALL_LOGISTICS, {"name": "", "phone": "916-555-0100"})) == (
        "Call Logistics: 916-555-0100"
    )


@pytest.mark.parametrize(
    ("moment", "read"),
    [
        ("2026-10-06T00:05:00-07:00", "12:05 AM"),
        ("2026-10-06T08:42:59-07:00", "8:42 AM"),
        ("2026-10-06T12:00:00-07:00", "12:00 PM"),
        ("2026-10-06T23:59:00-07:00", "11:59 PM"),
    ],
)
def test_times_are_told_as_a_desk_reads_them(moment: str, read: str) -> None:
    assert english_time(datetime.fromisoformat(moment)) == read


def test_dates_are_told_without_a_leading_zero() -> None:
    assert english_date(date(2026, 10, 2)) == "Oct 2"


def test_what_people_typed_is_never_taken_for_a_template() -> None:
    typed = Reason(ReasonCode.ALREADY_IN, {"since": DAY_1_MORNING, "desk": "{since} {0} {desk.__class__}"})
    assert ENGLISH.reason(typed) == "In since 8:42 AM, at {since} {0} {desk.__class__}."


def test_sentences_are_translated_before_they_are_filled() -> None:
    asked: list[str] = []

    def translate(template: str) -> str:
        asked.append(template)
        return template.replace("In since", "Adentro desde las")

    spanish = Wording(translate=translate, time=lambda moment: f"{moment:%H:%M}")
    since = Reason(ReasonCode.ALREADY_IN, {"since": DAY_1_MORNING, "desk": "Lobby A"})
    assert spanish.reason(since) == "Adentro desde las 08:42, at Lobby A."
    assert asked == ["In since {since}, at {desk}."]


def test_templates_hold_plain_names_only() -> None:
    for template in (*REASONS.values(), *REMEDIES.values()):
        for _, name, format_spec, conversion in Formatter().parse(template):
            assert name is None or (name.isidentifier() and not format_spec and conversion is None)
