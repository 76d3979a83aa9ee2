"""The convening's settings as a table: one key each, kept as JSON, shown and typed as text.

Each setting is a subject of its own in the journal, so that two desks that change different settings never
undo each other's change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pact_desktop.domain.admission import DEFAULT_RULES, Admission
from pact_desktop.domain.convening import (
    DEFAULT_CORE_DISCIPLINES,
    DEFAULT_HAND_OUT,
    DEFAULT_TEAM_SIZE,
    DEFAULT_TIME_ZONE,
    Contact,
    Convening,
    ConveningDay,
)
from pact_desktop.domain.counties import COUNTY_NAMES, FOUNDING_PACT_COUNTIES
from pact_desktop.domain.dates import is_usable, read_time
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.hand_outs import HandOut
from pact_desktop.domain.people import Affiliation, Discipline, word_from_text
from pact_desktop.domain.sentence import said

Value = str | int | bool | None | list["Value"] | dict[str, "Value"]

DEFAULT_HOURS = "08:00-17:00"
MOST_PLACES = 1_000_000
_DAY_PARTS = ("", "_hours", "_room")
"""What follows ``day1`` and ``day2`` in the keys of a day."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its default and how typed text becomes its value (raises ValueError with a reason)."""

    default: Value
    from_text: Callable[[str], Value]


def _text(text: str) -> Value:
    if len(text) > 500 or not text.isprintable():
        raise ValueError(said("must be one line of at most 500 characters"))
    return text.strip()


def _title(text: str) -> Value:
    if not text.strip():
        raise ValueError(said("must not be empty"))
    return _text(text)


def _date(text: str) -> Value:
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        day = date.min
    if not is_usable(day) or day.isoformat() != text.strip():
        raise ValueError(said("must be a date such as 2026-10-06"))
    return day.isoformat()


def _hours(text: str) -> Value:
    opens, _, closes = text.partition("-")
    try:
        start, end = read_time(opens), read_time(closes)
    except UnreadableInputError:
        raise ValueError(said("must be hours such as 08:00-17:00")) from None
    if start >= end:
        raise ValueError(said("must begin before they end"))
    return f"{start:%H:%M}-{end:%H:%M}"


def _zone(text: str) -> Value:
    try:
        return ZoneInfo(text.strip()).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(said("must be a time zone such as America/Los_Angeles")) from None


def _capacity(text: str) -> Value:
    if text.strip().casefold() in ("", "open", "none", "unlimited"):
        return None
    return _count(text)


def _count(text: str) -> Value:
    if not text.strip().isdecimal() or int(text) > MOST_PLACES:
        raise ValueError(said("must be a whole number, 0 or more"))
    return int(text)


def _counties(text: str) -> Value:
    known = {name.casefold(): name for name in COUNTY_NAMES}
    names = [part.strip() for part in text.split(",") if part.strip()]
    wrong = [name for name in names if name.casefold() not in known]
    if wrong:
        raise ValueError(said("must hold counties of California only, with commas between"), wrong[0])
    return list[Value](sorted({known[name.casefold()] for name in names}))


def _disciplines(text: str) -> Value:
    found: list[Value] = []
    for part in (part for part in text.split(",") if part.strip()):
        discipline = word_from_text(Discipline, part)
        if discipline is None:
            raise ValueError(said("must hold disciplines only, with commas between"), part.strip())
        found.append(discipline.value)
    return found


def _moment(text: str) -> Value:
    if text.strip().casefold() in ("", "open"):
        return None
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None or not is_usable(moment.date()):
        raise ValueError(said("must be a day with a time, such as 2026-09-30T17:00-07:00, or open"))
    return moment.isoformat()


def _contact(text: str) -> Value:
    parts = text.split(";")
    if len(parts) > 3:
        raise ValueError(said("must be name; phone; email"))
    name, phone, email = (*map(_text, parts), "", "", "")[:3]
    return {"name": name, "phone": phone, "email": email}


def _admission(text: str) -> Value:
    name = text.strip().casefold().replace(" ", "_")
    if name not in {admission.value for admission in Admission}:
        raise ValueError(said("must be open, by_request or closed"))
    return name


def _hand_outs(text: str) -> Value:
    found: list[Value] = []
    for part in (part.strip() for part in text.split(",") if part.strip()):
        word = part.casefold().replace(" ", "_")
        if word not in list(HandOut):
            raise ValueError(said("must name {choices}, or nothing", choices=" and ".join(HandOut)))
        found.append(word)
    return found


def _yes_no(text: str) -> Value:
    word = text.strip().casefold()
    if word not in ("yes", "no", "true", "false"):
        raise ValueError(said("must be yes or no"))
    return word in ("yes", "true")


def rule_key(affiliation: Affiliation, day: int) -> str:
    """The key of one admission rule, such as ``rule.event_staff.day1``."""
    return f"rule.{affiliation.value}.day{day}"


SETTINGS: Mapping[str, Setting] = {
    "title": Setting("", _title),
    "venue": Setting("", _text),
    "time_zone": Setting(DEFAULT_TIME_ZONE, _zone),
    "day1": Setting("", _date),
    "day2": Setting("", _date),
    "day1_hours": Setting(DEFAULT_HOURS, _hours),
    "day2_hours": Setting(DEFAULT_HOURS, _hours),
    "day1_room": Setting("", _text),
    "day2_room": Setting("", _text),
    "capacity_day1": Setting(None, _capacity),
    "capacity_day2": Setting(None, _capacity),
    "team_size": Setting(DEFAULT_TEAM_SIZE, _count),
    "core_disciplines": Setting([*DEFAULT_CORE_DISCIPLINES], _disciplines),
    "pact_counties": Setting([*sorted(FOUNDING_PACT_COUNTIES)], _counties),
    "hand_out_day1": Setting([*DEFAULT_HAND_OUT], _hand_outs),
    "hand_out_day2": Setting([*DEFAULT_HAND_OUT], _hand_outs),
    "check_out": Setting(True, _yes_no),
    "registration_opens": Setting(None, _moment),
    "registration_closes": Setting(None, _moment),
    "program_contact": Setting({"name": "", "phone": "", "email": ""}, _contact),
    "logistics_contact": Setting({"name": "", "phone": "", "email": ""}, _contact),
    **{
        rule_key(affiliation, day): Setting(admission.value, _admission)
        for (affiliation, day), admission in DEFAULT_RULES.items()
    },
}


def setting_from_text(key: str, text: str) -> Value:
    """The value that ``text`` means for a setting.

    Raises UnreadableInputError naming the setting and what it takes.
    """
    setting = SETTINGS.get(key)
    if setting is None:
        raise UnreadableInputError(
            said("There is no setting “{key}”.", key=key[:60]),
            said("The settings are: {choices}.", choices=", ".join(SETTINGS)),
        )
    try:
        return setting.from_text(text)
    except ValueError as error:
        problem, refused = (*error.args, text)[:2]
        raise UnreadableInputError(
            said(
                "The setting {key} {problem}; “{value}” is not.", key=key, problem=problem, value=refused[:60]
            ),
            "Nothing was changed.",
        ) from None


def text_of(value: Value) -> str:
    """A setting's value as it is typed: ``setting_from_text`` makes the value of it again."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return "; ".join(str(value.get(part, "")) for part in ("name", "phone", "email"))
    return ", ".join(_strings(value)) if isinstance(value, list) else str(value)


def convening_from_settings(given: Mapping[str, Value]) -> Convening:
    """The convening that these settings make; the ones not given have their defaults.

    ``title``, ``day1`` and ``day2`` must be given.
    """
    value = {key: given.get(key, setting.default) for key, setting in SETTINGS.items()}
    return Convening(
        title=str(value["title"]),
        venue=str(value["venue"]),
        time_zone=str(value["time_zone"]),
        days={day: _day(*(str(value[f"day{day}{part}"]) for part in _DAY_PARTS)) for day in (1, 2)},
        capacity={day: _optional_int(value[f"capacity_day{day}"]) for day in (1, 2)},
        team_size=_optional_int(value["team_size"]) or 0,
        core_disciplines=tuple(Discipline(word) for word in _strings(value["core_disciplines"])),
        pact_counties=frozenset(_strings(value["pact_counties"])),
        rules={
            (affiliation, day): Admission(str(value[rule_key(affiliation, day)]))
            for affiliation, day in DEFAULT_RULES
        },
        registration_opens=_optional_moment(value["registration_opens"]),
        registration_closes=_optional_moment(value["registration_closes"]),
        hand_out={day: tuple(_strings(value[f"hand_out_day{day}"])) for day in (1, 2)},
        check_out=bool(value["check_out"]),
        program_contact=_contact_of(value["program_contact"]),
        logistics_contact=_contact_of(value["logistics_contact"]),
    )


def _day(day: str, hours: str, room: str) -> ConveningDay:
    opens, _, closes = hours.partition("-")
    return ConveningDay(date.fromisoformat(day), time.fromisoformat(opens), time.fromisoformat(closes), room)


def _optional_int(value: Value) -> int | None:
    return value if isinstance(value, int) else None


def _strings(value: Value) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else []


def _optional_moment(value: Value) -> datetime | None:
    return datetime.fromisoformat(value) if isinstance(value, str) else None


def _contact_of(value: Value) -> Contact:
    return (
        Contact(**{key: str(part) for key, part in value.items()}) if isinstance(value, dict) else Contact()
    )
