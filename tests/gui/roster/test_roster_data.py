"""Narrowing and sorting the roster."""

from __future__ import annotations

import pytest

from pact_desktop.gui.roster.filters import BadgePrinted, Facet, Filter, PactCounty, Presence, SortKey
from pact_desktop.gui.roster.roster_data import RosterData
from pact_desktop.gui.roster.words import RosterWords
from tests.gui.roster.rows import row

BY_NAME = (SortKey("name"),)
PEOPLE = [
    row(1, "Xóchitl", "Barragán", county="Los Angeles", agency="Office of Education", standing2=""),
    row(
        2,
        "Amara",
        "Okafor",
        in1=1,
        first_in1="2026-10-06T08:12:00-07:00",
        badge_printed=1,
        tags="speaker, vip",
    ),
    row(3, "Zoë", "okafor", county="Kern", affiliation="non_pact_county_guest", standing1="declined"),
    row(4, "Đorđe", "Abadi", discipline="education", standing1="requested", email="dj@example.org"),
    row(5, "Sukarno", "", county="", in1=0, first_in1="2026-10-06T08:03:00-07:00"),
]


@pytest.fixture
def data() -> RosterData:
    return RosterData(PEOPLE, RosterWords(), frozenset({"Alameda", "Los Angeles"}))


def found(data: RosterData, wanted: Filter, sort: tuple[SortKey, ...] = BY_NAME, day: int = 1) -> list[str]:
    return [data.row(int(place)).given_name for place in data.visible(wanted, sort, day)]


def test_names_sort_by_family_then_given_name_without_accents_and_case(data: RosterData) -> None:
    assert found(data, Filter()) == ["Đorđe", "Xóchitl", "Amara", "Zoë", "Sukarno"]


def test_several_columns_sort_one_after_the_other(data: RosterData) -> None:
    by_county = (SortKey("county"), SortKey("name", descending=True))
    assert found(data, Filter(), by_county) == ["Amara", "Đorđe", "Zoë", "Xóchitl", "Sukarno"]


def test_a_day_sorts_those_who_are_in_by_time_before_those_who_left_and_those_who_wait(
    data: RosterData,
) -> None:
    assert found(data, Filter(), (SortKey("day1"),)) == ["Amara", "Sukarno", "Xóchitl", "Đorđe", "Zoë"]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("barragan", ["Xóchitl"]),
        ("XOCH los", ["Xóchitl"]),
        ("djordje", []),
        ("dorde", ["Đorđe"]),
        ("educ", ["Đorđe", "Xóchitl"]),
        ("dj@example.org", ["Đorđe"]),
        ("afor", []),
        ("okafor team", ["Amara"]),
        ("vip", ["Amara"]),
    ],
)
def test_every_typed_word_must_begin_a_word_of_the_person(
    data: RosterData, typed: str, names: list[str]
) -> None:
    assert found(data, Filter(typed)) == names


@pytest.mark.parametrize(
    ("facets", "names"),
    [
        ({Facet.COUNTY: ["Alameda", "Kern"]}, ["Đorđe", "Amara", "Zoë"]),
        ({Facet.COUNTY: [""]}, ["Sukarno"]),
        ({Facet.DAY: ["2"]}, ["Đorđe", "Amara", "Zoë", "Sukarno"]),
        ({Facet.STANDING: ["declined", "requested"]}, ["Đorđe", "Zoë"]),
        ({Facet.STANDING: ["none"], Facet.DAY: ["2"]}, []),
        ({Facet.STANDING: ["none"]}, ["Xóchitl"]),
        ({Facet.PRESENCE: [Presence.IN]}, ["Amara"]),
        ({Facet.PRESENCE: [Presence.LEFT]}, ["Sukarno"]),
        ({Facet.PRESENCE: [Presence.NOT_YET], Facet.COUNTY: ["Alameda"]}, ["Đorđe"]),
        ({Facet.BADGE: [BadgePrinted.PRINTED]}, ["Amara"]),
        ({Facet.PACT: [PactCounty.OTHER]}, ["Zoë", "Sukarno"]),
        ({Facet.TAG: ["vip"]}, ["Amara"]),
        ({Facet.AFFILIATION: ["non_pact_county_guest"]}, ["Zoë"]),
    ],
)
def test_facets_narrow_and_several_values_of_one_widen(
    data: RosterData, facets: dict[Facet, list[str]], names: list[str]
) -> None:
    wanted = Filter(facets={facet: frozenset(values) for facet, values in facets.items()})
    assert found(data, wanted) == names


def test_presence_means_the_day_of_the_desk_where_no_day_is_chosen(data: RosterData) -> None:
    wanted = Filter(facets={Facet.PRESENCE: frozenset({Presence.IN})})
    assert found(data, wanted, day=1) == ["Amara"]
    assert found(data, wanted, day=2) == []


def test_a_change_moves_one_person_a_new_one_comes_in_and_one_goes(data: RosterData) -> None:
    data.prepare(BY_NAME)
    data.prepare_rest()
    moved = row(2, "Amara", "Aaronson", county="Kern")
    new = row(9, "Noor", "Haddad", county="Marin")
    data.update({moved.attendee_id: moved, new.attendee_id: new}, [PEOPLE[3].attendee_id])
    assert found(data, Filter()) == ["Amara", "Xóchitl", "Noor", "Zoë", "Sukarno"]
    assert found(data, Filter("haddad")) == ["Noor"]
    assert found(data, Filter("dorde")) == []
    assert len(data) == 5
    assert data.counts(Facet.COUNTY) == {"Los Angeles": 1, "Kern": 2, "Marin": 1, "": 1}


def test_tags_are_counted_one_by_one(data: RosterData) -> None:
    assert data.counts(Facet.TAG) == {"speaker": 1, "vip": 1}
