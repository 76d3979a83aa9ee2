"""The search finds the person that was meant, however it is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.search.build import build_in_steps
from pact_desktop.search.index import Match, SearchIndex
from pact_desktop.search.person import SearchPerson
from pact_desktop.search.words import words_of

PEOPLE = {
    "lupe": SearchPerson(
        "Guadalupe", "Núñez de la Cruz", "Lupe", "Department of Children and Family Services", "Los Angeles",
        "(555) 123-9876",
    ),
    "robert": SearchPerson("Robert", "O'Brien", "", "Probation Department", "San Luis Obispo", "555-0142"),
    "roberto": SearchPerson("Roberto", "Obregón", "", "Office of Education", "Madera", "555-0143"),
    "maria": SearchPerson("María Elena", "García", "", "Behavioral Health", "Riverside", ""),
    "mariana": SearchPerson("Mariana", "Garza", "", "Behavioral Health", "Riverside", ""),
    "katherine": SearchPerson("Katherine", "Smith-Jones", "", "Superior Court", "Santa Barbara", ""),
    "wang": SearchPerson("小明", "王", "", "", "Alameda", ""),
    "kim": SearchPerson("민수", "김", "", "", "Alameda", ""),
    "kuznetsov": SearchPerson("Владимир", "Кузнецов", "", "", "Sacramento", ""),
    "priya": SearchPerson("प्रिया", "शर्मा", "", "", "Sacramento", ""),
    "single": SearchPerson("Cher", "", "", "", "Ventura", ""),
}  # fmt: skip


def index_of(people: dict[str, SearchPerson]) -> SearchIndex:
    index = SearchIndex()
    for attendee_id, person in people.items():
        index.put(attendee_id, person)
    return index


def found(text: str, index: SearchIndex | None = None) -> list[str]:
    return [hit.attendee_id for hit in (index_of(PEOPLE) if index is None else index).search(text).hits]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Guadalupe Núñez de la Cruz", "lupe"),
        ("nunez", "lupe"),
        ("NUÑEZ", "lupe"),
        ("cruz guadalupe", "lupe"),
        ("delacruz", "lupe"),
        ("lupe", "lupe"),
        ("lupita nunez", "lupe"),
        ("nunes", "lupe"),
        ("nuenz", "lupe"),
        ("guadelupe", "lupe"),
        ("gaudalupe cruz", "lupe"),
        ("guad", "lupe"),
        ("dcfs", "lupe"),
        ("9876", "lupe"),
        ("lupe los angeles", "lupe"),
        ("bob obrien", "robert"),
        ("o'brien", "robert"),
        ("o’brian", "robert"),
        ("brien", "robert"),
        ("rob slo", "robert"),
        ("probation luis", "robert"),
        ("beto obregon", "roberto"),
        ("bob madera", "roberto"),
        ("maria garcia", "maria"),
        ("garcia maria elena", "maria"),
        ("mariaelena", "maria"),
        ("kate smith", "katherine"),
        ("jones kathy", "katherine"),
        ("catherine smithjones", "katherine"),
        ("王小明", "wang"),
        ("王", "wang"),
        ("小明", "wang"),
        ("김민수", "kim"),
        ("기", "kim"),
        ("кузнецов", "kuznetsov"),
        ("влдимир", "kuznetsov"),
        ("शर्मा", "priya"),
        ("cher", "single"),
    ],
)
def test_the_person_meant_comes_first(typed: str, meant: str) -> None:
    assert found(typed)[0] == meant


@pytest.mark.parametrize("typed", ["", " ", "-", "xqzw", "1234", "𝒳𝒴𝒵𝒳𝒴𝒵"])
def test_nothing_is_found_where_nothing_is_meant(typed: str) -> None:
    assert found(typed) == []


def test_an_empty_index_finds_nobody() -> None:
    assert found("garcia", SearchIndex()) == []


def test_digits_are_not_forgiven() -> None:
    assert found("0142") == ["robert"]


def test_two_letters_are_not_forgiven() -> None:
    assert found("ga") == ["maria", "mariana"]


def test_people_who_answer_as_well_stand_in_the_order_of_the_alphabet() -> None:
    names = ["Zhang", "Adams", "Moore", "Baker"]
    index = index_of({name: SearchPerson("Ana", name) for name in names})
    assert found("ana", index) == sorted(names)


def test_a_whole_name_comes_before_a_longer_one_with_the_same_words() -> None:
    index = index_of({"longer": SearchPerson("Ana", "García Adams"), "whole": SearchPerson("Ana", "García")})
    assert found("ana garcia", index) == ["whole", "longer"]


def test_a_word_that_nobody_answers_does_not_spoil_the_others() -> None:
    assert found("garcia, the one with the hat")[0] == "maria"


def test_no_more_are_returned_than_asked_for_and_the_best_come_first() -> None:
    index = index_of({str(number): SearchPerson("Ana", f"Gar{'cia' * number}") for number in range(30)})
    hits = index.search("ana", limit=7).hits
    assert len(hits) == 7
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_a_changed_person_is_found_by_the_new_name_only() -> None:
    index = index_of(PEOPLE)
    assert found("garcia", index)[0] == "maria"
    index.put("maria", SearchPerson("Teresa", "Villanueva"))
    assert found("villanueva", index) == ["maria"]
    assert found("garcia", index) == ["mariana"]
    assert len(index) == len(PEOPLE)


def test_a_removed_person_is_found_no_more_and_their_place_is_used_again() -> None:
    index = index_of(PEOPLE)
    index.remove("maria")
    index.remove("maria")
    assert "maria" not in found("maria garcia", index)
    index.put("new", SearchPerson("Nadia", "Haddad"))
    assert found("haddad", index) == ["new"]
    assert len(index) == len(PEOPLE)


def test_the_index_grows_beyond_its_first_tables() -> None:
    index = index_of(
        {str(number): SearchPerson(f"Given{number}", f"Family{number}") for number in range(2500)}
    )
    assert found("given2499 family2499", index)[0] == "2499"
    assert found("given7 family7", index)[0] == "7"


def test_building_in_steps_tells_how_far_it_is_and_can_be_stopped() -> None:
    index = SearchIndex()
    steps = build_in_steps(index, PEOPLE.items(), step=4)
    assert next(steps) == 4
    assert len(index) == 4
    assert list(steps) == [8, 11]
    assert found("garcia", index)[0] == "maria"


NAMES = st.text(st.characters(categories=("Lu", "Ll", "Lo", "Nd")), min_size=1, max_size=12)
NAMED_PEOPLE = st.builds(
    SearchPerson,
    given_name=st.lists(NAMES, min_size=1, max_size=4).map(" ".join),
    family_name=st.lists(NAMES, max_size=8).map(" ".join),
    preferred_name=st.just("") | NAMES,
    agency=st.lists(NAMES, max_size=9).map(" ".join),
)


@given(st.lists(NAMED_PEOPLE, min_size=1, max_size=20), st.data())
def test_an_exact_name_in_any_script_is_always_found_first(
    people: list[SearchPerson], draw: st.DataObject
) -> None:
    index = index_of({str(number): person for number, person in enumerate(people)})
    meant = draw.draw(st.sampled_from(people))
    names = [meant.given_name, meant.family_name]
    typed = draw.draw(st.sampled_from([" ".join(names), " ".join(reversed(names)).upper()]))
    if words_of(typed):
        first = people[int(found(typed, index)[0])]
        one, other = words_of(first.given_name), words_of(first.family_name)
        assert words_of(typed) in (one + other, other + one)


@given(st.lists(NAMED_PEOPLE, min_size=1, max_size=10), st.text(max_size=40))
def test_whatever_is_typed_gives_each_person_at_most_once(people: list[SearchPerson], typed: str) -> None:
    hits = found(typed, index_of({str(number): person for number, person in enumerate(people)}))
    assert len(hits) == len(set(hits))


@given(st.sampled_from(["gutierrez", "hernandez", "williams", "kuznetsov", "fernandez"]), st.data())
def test_one_typo_anywhere_in_a_name_is_forgiven(name: str, draw: st.DataObject) -> None:
    at = draw.draw(st.integers(0, len(name) - 2))
    misspelt = draw.draw(
        st.sampled_from(
            [
                name[:at] + name[at + 1 :],
                name[:at] + "x" + name[at:],
                name[:at] + "x" + name[at + 1 :],
                name[:at] + name[at + 1] + name[at] + name[at + 2 :],
            ]
        )
    )
    assert found(misspelt, index_of({**PEOPLE, "meant": SearchPerson("Ana", name.title())}))[0] == "meant"


@pytest.mark.parametrize("typed", ["mar veg", "veg mar"])
def test_the_starts_of_a_given_and_a_family_name_come_before_other_matches(typed: str) -> None:
    index = index_of(
        {
            "tariq": SearchPerson("Tariq", "Uribe", "", "Vegas Agency", "Mariposa"),
            "marisol": SearchPerson("Marisol", "Vega-Ortiz", "", "Probation Department", "Alameda"),
        }
    )
    assert found(typed, index)[0] == "marisol"


@given(st.integers(1, 50))
def test_an_index_that_is_taken_over_in_parts_finds_the_same_and_can_be_changed(size: int) -> None:
    whole, taken = index_of(PEOPLE), SearchIndex()
    for part in whole.in_parts(size):
        taken.take(part)
    assert len(taken) == len(PEOPLE)
    for text in ("nunez", "robert obrien", "lupita", "marai", "dcfs", "9876", "王"):
        assert taken.search(text) == whole.search(text)
    taken.put("new", SearchPerson("Nuria", "Zamora"))
    taken.remove("robert")
    assert found("zamora", taken) == ["new"]
    assert "robert" not in found("obrien", taken)


ANGELES = {
    "ana": SearchPerson("Ana", "van der Berg", "", "", "Los Angeles"),
    "jo": SearchPerson("Jo", "Groß", "", "Family Court", "Los Angeles", "(213) 555-0147", "jo@example.org"),
    "bo": SearchPerson("Bo", "Reed", "", "", "Madera"),
}  # fmt: skip
TWO_VEGAS = {
    "of alameda": SearchPerson("Ana", "Vega", "", "", "Alameda"),
    "of madera": SearchPerson("Ana", "Vega", "", "", "Madera"),
}


def meant(text: str, people: dict[str, SearchPerson]) -> str:
    return index_of(people).search(text).meant


def test_a_county_is_never_taken_for_a_misspelt_name() -> None:
    assert found("wang", index_of(ANGELES)) == []
    assert meant("wang", ANGELES) == ""


@pytest.mark.parametrize("typed", ["los angeles", "ang", "angeels", "la", "mad", "family", "014"])
def test_whoever_other_fields_find_is_told_so_and_never_meant(typed: str) -> None:
    found_now = index_of(ANGELES).search(typed)
    assert found_now.hits
    assert {hit.match for hit in found_now.hits} == {Match.ELSEWHERE}
    assert found_now.meant == ""


@pytest.mark.parametrize(
    "typed", ["gros", "GROSS", "jo", "jo gr", "gross jo", "0147", "jo@example.org", "213 555 0147"]
)
def test_the_only_one_who_is_named_is_meant(typed: str) -> None:
    assert meant(typed, ANGELES) == "jo"


@pytest.mark.parametrize(
    "typed", ["grosz", "ried", "jo ried", "jo madera", "jo angeles", "reed wang", "jo@example.com"]
)
def test_a_slip_or_a_word_that_is_not_of_the_name_needs_a_choice(typed: str) -> None:
    assert meant(typed, ANGELES) == ""


def test_a_misspelt_name_is_found_as_a_similar_one() -> None:
    people = {
        **ANGELES,
        "yang": SearchPerson("Li", "Yang", "", "", "Marin"),
        "angela": SearchPerson("Angela", "Ruiz", "", "", "Marin"),
    }
    found_now = index_of(people).search("wang")
    assert [(hit.attendee_id, hit.match) for hit in found_now.hits] == [("yang", Match.SIMILAR)]
    assert found_now.meant == ""


def test_names_stand_over_similar_names_and_these_over_other_fields() -> None:
    people = {
        "county": SearchPerson("Al", "Ito", "", "", "Madera"),
        "similar": SearchPerson("Al", "Maderas", "", "", "Marin"),
        "slip": SearchPerson("Al", "Medera", "", "", "Marin"),
        "agency": SearchPerson("Al", "Fox", "", "Madera Court", "Marin"),
        "named": SearchPerson("Al", "Madera", "", "", "Marin"),
    }
    hits = index_of(people).search("madera").hits
    assert [hit.match for hit in hits] == sorted((hit.match for hit in hits), reverse=True)
    assert [hit.attendee_id for hit in hits[:3]] == ["named", "similar", "slip"]


def test_namesakes_need_a_choice_even_if_one_of_them_is_in() -> None:
    assert meant("ana vega", TWO_VEGAS) == ""
    one_in = TWO_VEGAS | {"of madera": SearchPerson("Ana", "Vega", county="Madera", days_in=frozenset({1}))}
    assert index_of(one_in).search("ana vega", day=1).meant == ""


def test_a_whole_name_is_meant_although_others_have_its_words_but_one_word_is_no_whole_name() -> None:
    people = {
        "ana": SearchPerson("Ana", ""),
        "vega": SearchPerson("Ana", "Vega"),
        "maria": SearchPerson("Ana María", "Vega", "Marita"),
    }
    assert meant("ana vega", people) == "vega"
    assert meant("vega, ana", people) == "vega"
    assert meant("marita vega", people) == "maria"
    assert meant("ana", people) == ""


def test_a_whole_nickname_names_somebody_and_a_begun_one_does_not() -> None:
    people = {"bob": SearchPerson("Robert", "Diaz"), "ana": SearchPerson("Ana", "Vega")}
    assert meant("bobby", people) == "bob"
    assert meant("bobb", people) == ""


@pytest.mark.parametrize("typed", ["ana", "an", "vega", "ana vega", "nan vega"])
def test_whoever_is_in_stands_under_an_equal_match_who_is_not(typed: str) -> None:
    def person(family: str, *days: int) -> SearchPerson:
        return SearchPerson("Ana", family, days_in=frozenset(days))

    many_in = {f"in {number}": person("Vega", 1) for number in range(30)}
    index = index_of({**many_in, "out": person("Vega"), "other day": person("Vega", 2)})
    hits = index.search(typed, limit=3, day=1).ids
    assert set(hits[:2]) == {"out", "other day"}
    index.put("out", person("Vega", 1))
    assert index.search(typed, limit=3, day=1).ids[0] == "other day"
    copy = SearchIndex()
    for part in index.in_parts(7):
        copy.take(part)
    assert copy.search(typed, limit=3, day=1) == index.search(typed, limit=3, day=1)
