"""A time zone as calendars want it told: each change of its offset in the years of the events.

Source: RFC 5545, 3.6.5.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)


def time_zone_lines(zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[str]:
    """The lines of the component for moments from the year of ``first`` to that of ``last`` (both aware)."""
    begins = datetime(first.year, 1, 1, tzinfo=UTC)
    ends = datetime(last.year + 1, 1, 1, tzinfo=UTC)
    yield "BEGIN:VTIMEZONE"
    yield f"TZID:{zone.key}"
    yield from _observance(zone, begins, _offset(zone, begins))
    for moment in _changes(zone, begins, ends):
        yield from _observance(zone, moment, _offset(zone, moment - _MINUTE))
    yield "END:VTIMEZONE"


def _changes(zone: ZoneInfo, begins: datetime, ends: datetime) -> Iterator[datetime]:
    """The moments at which the zone's offset changes."""
    day = begins
    while day < ends:
        if _offset(zone, day) != _offset(zone, day + _DAY):
            low, high = day, day + _DAY
            while high - low > _MINUTE:
                middle = low + timedelta(minutes=(high - low) // _MINUTE // 2)
                if _offset(zone, middle) == _offset(zone, day):
                    low = middle
                else:
                    high = middle
            yield high
        day += _DAY


def _observance(zone: ZoneInfo, moment: datetime, before: timedelta) -> Iterator[str]:
    """What holds from ``moment`` on; it is written in the local time that held until then."""
    now = moment.astimezone(zone)
    kind = "DAYLIGHT" if now.dst() else "STANDARD"
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{(moment + before):%Y%m%dT%H%M%S}"
    yield f"TZOFFSETFROM:{_written(before)}"
    yield f"TZOFFSETTO:{_written(_offset(zone, moment))}"
    yield f"TZNAME:{now.tzname()}"
    yield f"END:{kind}"


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()


def _written(offset: timedelta) -> str:
    minutes = offset // _MINUTE
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}{abs(minutes) % 60:02}"
