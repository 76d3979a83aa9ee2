"""Dates and times are read as people write them."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.domain.dates import is_far, read_date, read_moment, read_time
from pact_desktop.domain.errors import UnreadableInputError

TODAY = date(2026, 11, 30)
OCT5 = date(2027, 10, 5)


@pytest.mark.parametrize(
    "text",
    [
        "10/5/27", "10/5/2027", "10/05/27", "10-5-27", "10.5.2027", "2027-10-05", "2027/10/5", "5 Oct 2027",
        "Oct 5, 2027", "October 5th, 2027", "oct 5 27", "5 de octubre de 2027", "5 oct 27", "Tue, Oct 5 2027",
        "mar, 5 oct 2027", "martes, 5 de octubre de 2027", "OCTOBER 5 2027", "5-Oct-2027", "Oct. 5, 2027",
        " 10 / 5 / 27 ",
    ],
)  # fmt: skip
def test_a_date_is_read_as_people_write_it(text: str) -> None:
    assert read_date(text, TODAY) == OCT5


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("5/10/27", OCT5),
        ("5.10.2027", OCT5),
        ("5/10", date(2026, 10, 5)),
        ("10/13/27", date(2027, 10, 13)),  # only so possible
        ("2027-10-05", OCT5),
        ("5 ene 2027", date(2027, 1, 5)),
        ("3 sept 2027", date(2027, 9, 3)),
    ],
)
def test_the_day_stands_first_where_the_language_writes_it_so(text: str, meant: date) -> None:
    assert read_date(text, TODAY, day_first=True) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("13/10/27", date(2027, 10, 13)),  # only so possible
        ("1/5", date(2027, 1, 5)),
        ("Oct 5", date(2026, 10, 5)),
        ("may 2", date(2027, 5, 2)),
        ("10/5/75", date(2075, 10, 5)),
        ("10/5/77", date(1977, 10, 5)),
        ("10/5/1952", date(1952, 10, 5)),
        ("2/29/28", date(2028, 2, 29)),
    ],
)
def test_a_year_is_near_to_today_unless_it_is_written(text: str, meant: date) -> None:
    assert read_date(text, TODAY) == meant


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "soon", "10", "2027", "10/5/7", "10/5/027", "2/30/27", "13/13/27", "10/5/27 8", "1/2/3/4",
        "octember 5 2027", "ju 5 2027", "5 5 oct 2027", "10/5/20277", "mar", "10/5/27!", "0/5/27", "2027-10",
        "Oct 27-28", "27-28 oct", "27/28 de octubre", "Oct 27 - 28", "10/27-28", "0001-01-01", "9999-12-31",
    ],
)  # fmt: skip
@pytest.mark.parametrize("day_first", [False, True])
def test_what_is_no_date_is_refused(text: str, day_first: bool) -> None:
    with pytest.raises(UnreadableInputError):
        read_date(text, TODAY, day_first=day_first)


@given(st.dates(date(1927, 6, 1), date(2126, 6, 1)), st.booleans())
def test_every_written_date_is_read_again(day: date, day_first: bool) -> None:
    numbers = (day.day, day.month) if day_first else (day.month, day.day)
    written = f"{numbers[0]}/{numbers[1]}/{day.year}"
    for text in (day.isoformat(), written, f"{day:%d %B %Y}", f"{day:%b %d, %Y}", f"{day:%A, %B %d, %Y}"):
        assert read_date(text, TODAY, day_first=day_first) == day


@given(st.text(max_size=20))
def test_whatever_is_typed_is_a_date_or_refused(text: str) -> None:
    for read in (read_date, read_moment):
        with suppress(UnreadableInputError):
            read(text, TODAY)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("8", time(8)), ("8:30", time(8, 30)), ("08:30", time(8, 30)), ("1730", time(17, 30)),
        ("17:30", time(17, 30)), ("5:30 pm", time(17, 30)), ("5:30 PM", time(17, 30)),
        ("5:30\u202fPM", time(17, 30)), ("5pm", time(17)), ("5 p. m.", time(17)), ("5:30 p.m.", time(17, 30)),
        ("12 am", time(0)), ("12:05 pm", time(12, 5)), ("17h30", time(17, 30)), ("8.30", time(8, 30)),
        ("8:30:15", time(8, 30)), ("0:00", time(0)),
    ],
)  # fmt: skip
def test_a_time_is_read_as_people_write_it(text: str, meant: time) -> None:
    assert read_time(text) == meant


@pytest.mark.parametrize(
    "text", ["", "24:00", "8:60", "13 pm", "0 am", "noonish", "8:3", "-8", "8:30 xm", "123456", "1/2"]
)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(UnreadableInputError):
        read_time(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("10/5/27 5:30 pm", "2027-10-05T17:30:00"),
        ("Oct 5, 2027 5:30 PM", "2027-10-05T17:30:00"),
        ("Oct 5, 2027, 17:30", "2027-10-05T17:30:00"),
        ("5 oct 2027 17:30", "2027-10-05T17:30:00"),
        ("2027-10-05T17:30", "2027-10-05T17:30:00"),
        ("2027-10-05 17:30", "2027-10-05T17:30:00"),
        ("10/5/27", "2027-10-05T00:00:00"),
        ("Oct 5, 2027", "2027-10-05T00:00:00"),
        ("10/5/27 8am", "2027-10-05T08:00:00"),
    ],
)
def test_a_moment_is_read_as_people_write_it(text: str, meant: str) -> None:
    assert read_moment(text, TODAY).isoformat() == meant


@pytest.mark.parametrize("text", ["0001-01-01T00:00+14:00", "9999-12-31T23:59-12:00", "3000-01-01"])
def test_a_moment_at_the_ends_of_the_calendar_is_refused(text: str) -> None:
    with pytest.raises(UnreadableInputError):
        read_moment(text, TODAY)


def test_an_offset_that_is_written_is_kept() -> None:
    assert read_moment("2027-10-05T17:30-07:00", TODAY) == datetime(2027, 10, 6, 0, 30, tzinfo=UTC)


def test_a_far_year_is_noticed() -> None:
    assert not is_far(date(2031, 11, 29), TODAY)
    assert is_far(date(2032, 11, 30), TODAY)
    assert is_far(date(1952, 10, 5), TODAY)
