"""One entry of the journal in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TypeVar

from pact_desktop.domain.admission import Admission
from pact_desktop.domain.people import Affiliation, Discipline, Method, Standing
from pact_desktop.domain.wording import Wording
from pact_desktop.history import words
from pact_desktop.history.people import People, Who
from pact_desktop.journal import kinds
from pact_desktop.journal.entry import Entry, Value

PRIVATE = frozenset({"email", "phone", "dietary", "accessibility", "notes"})
"""Fields whose values are told only where they are asked for."""

Values = Mapping[str, Value]
Word = TypeVar("Word", bound=StrEnum)


class EntryWords(Wording):
    """The words of single entries; what is private stays out unless ``private`` says otherwise."""

    def entry(
        self, entry: Entry, values: Values, before: Values, people: People, private: bool = False
    ) -> str:
        """What one entry says, without whom it is about."""
        if entry.values is None:
            return self.phrase("erased_values")
        match entry.kind:
            case kinds.REGISTERED:
                return self._joined(self.standings(values.get("standings"))) or self.phrase("no_day")
            case kinds.EDITED | kinds.IMPORTED:
                return self._joined(self.field_changes(values.get("fields"), before, private))
            case kinds.MERGED:
                return self.merged(entry, values, people)
            case kinds.REASON_GIVEN:
                return self.phrase("reason", text=values["text"])
            case kinds.DECIDED:
                return self.standing_on(values["day"], values["standing"])
            case kinds.CHECKED_IN:
                return self.phrase("method", day=values["day"], method=self._method(values["method"]))
            case kinds.CHECKED_OUT:
                return self.phrase("day", day=values["day"])
            case kinds.HANDED_OUT:
                return f"{self.phrase('day', day=values['day'])}, {self.item(values['item'])}"
            case kinds.PRINTED:
                return self.phrase("issue", issue=values["issue"])
            case kinds.REISSUED:
                return self.phrase("new_issue", issue=values["issue"])
            case kinds.LETTER_MADE:
                return self.phrase(f"letter_{values['letter']}")
            case kinds.ATTEMPTED:
                return self.phrase("nobody_admitted")
        return self._of_the_convening(entry, values, before, people)

    def phrase(self, name: str, /, **params: object) -> str:
        """One of the history's other sentences, filled."""
        return self._translate(words.OTHERS[name]).format_map(params)

    def person(self, who: Who | None) -> str:
        """Somebody by name, or by what is known instead."""
        if who is None or (not who.name and not who.is_erased):
            return self.phrase("unknown_badge", id=who.attendee_id if who else "")
        return who.name or self.phrase("erased_person")

    def merged(self, entry: Entry, values: Values, people: People) -> str:
        """Who was merged into whom."""
        given_up = people.get(entry.subject.removeprefix(kinds.ATTENDEE))
        kept = self.person(people.get(str(values["into"])))
        other = given_up.own_name if given_up and given_up.own_name else self.person(given_up)
        return self.phrase("into", other=other, kept=kept)

    def standings(self, given: Value) -> list[str]:
        """How somebody was registered, a phrase for each day."""
        if not isinstance(given, dict):
            return []
        return [self.standing_on(day, standing) for day, standing in sorted(given.items())]

    def standing_on(self, day: Value, standing: Value) -> str:
        """A standing with its day."""
        word = _said(Standing, standing, self.standing) if standing else self.phrase("not_registered")
        return self.phrase("standing", day=day, standing=_lower(word))

    def field_changes(self, fields: Value, before: Values, private: bool) -> list[str]:
        """What changed of somebody's fields, a phrase for each."""
        if not isinstance(fields, dict):
            return []
        return [self.field_change(name, new, before.get(name, ""), private) for name, new in fields.items()]

    def field_change(self, name: str, new: Value, old: Value, private: bool, named: bool = True) -> str:
        """What changed of one field, with its name unless that is said already."""
        label = self.field(name)
        if name in PRIVATE and not private:
            return self.phrase("private", field=label)
        old_text, new_text = self._field_value(name, old), self._field_value(name, new)
        if not old_text:
            text = self.phrase("set_to", new=new_text)
        elif not new_text:
            text = self.phrase("emptied", old=old_text)
        else:
            text = self.phrase("from_to", old=old_text, new=new_text)
        return self.phrase("labelled", label=label, text=text) if named else text

    def field(self, name: str) -> str:
        """What a field of an attendee is called."""
        return self._translate(words.FIELDS.get(name, name))

    def setting(self, key: str) -> str:
        """What a setting of the convening is called."""
        if key.startswith("rule."):
            _, affiliation, day = key.split(".")
            label = _said(Affiliation, affiliation, self.affiliation)
            return self.phrase("rule", day=day.removeprefix("day"), affiliation=label)
        return self._translate(words.SETTINGS.get(key, key))

    def setting_change(self, key: str, new: Value, old: Value) -> str:
        """What changed of a setting, without its name."""
        if isinstance(new, list) and isinstance(old, list):
            added = [self._item_of(key, each) for each in new if each not in old]
            removed = [self._item_of(key, each) for each in old if each not in new]
            changed = [self.phrase("added_counties", counties=", ".join(added))] if added else []
            changed += [self.phrase("removed_counties", counties=", ".join(removed))] if removed else []
            return self._joined(changed)
        new_text = self._setting_value(key, new)
        return self.phrase("to", old=self._setting_value(key, old), new=new_text) if old else new_text

    def _of_the_convening(self, entry: Entry, values: Values, before: Values, people: People) -> str:
        name = entry.subject.partition(":")[2]
        match entry.kind:
            case kinds.SETTING_CHANGED:
                change = self.setting_change(name, values["value"], before.get("value"))
                return self.phrase("labelled", label=self.setting(name), text=change)
            case kinds.TEAM_CHANGED:
                coordinator = values.get("coordinator")
                if not coordinator:
                    return self.phrase("no_coordinator")
                return self.phrase("coordinator", name=self.person(people.get(str(coordinator))))
            case kinds.OPERATOR_CHANGED:
                return self.phrase(f"role_{values['role'] or 'none'}")
            case kinds.PAIR_DISTINCT:
                one, other = (self.person(people.get(each)) for each in name.split(":"))
                return self.phrase("two_people", one=one, other=other)
            case kinds.RESOURCE_ADDED | kinds.RESOURCE_CHANGED | kinds.RESOURCE_REMOVED:
                return str({**before, **values}.get("name", ""))
            case kinds.DESK_OPENED:
                return str(values["name"])
        return self.phrase("newer")

    def _field_value(self, name: str, value: Value) -> str:
        text = str(value or "")
        if text and name == "affiliation":
            return _said(Affiliation, text, self.affiliation)
        if text and name == "discipline":
            return _said(Discipline, text, self.discipline)
        return " ".join(text.split())

    def _setting_value(self, key: str, value: Value) -> str:
        if value is None or value == "":
            return self.phrase("no_limit" if key.startswith("capacity") else "nothing")
        if isinstance(value, list):
            return ", ".join(self._item_of(key, each) for each in value)
        if isinstance(value, dict):
            return ", ".join(str(part) for part in value.values() if part) or self.phrase("nothing")
        if key.startswith("rule."):
            return _said(Admission, value, self.admission)
        if key.startswith("registration_"):
            moment = str(value)
            return f"{self.date_of(moment)}, {self.time_of(moment)}"
        return str(value)

    def _item_of(self, key: str, item: Value) -> str:
        return _said(Discipline, item, self.discipline) if key == "core_disciplines" else str(item)

    def _method(self, method: Value) -> str:
        return _lower(_said(Method, method, self.method))

    def item(self, item: Value) -> str:
        """Something that is handed out."""
        known = str(item) in words.OTHERS
        return _lower(self.phrase(str(item))) if known else str(item)

    def moment(self, recorded_at: str, seen_from: str) -> str:
        """When something was, with the date where that is another day than the one it is told from."""
        time, date = self.time_of(recorded_at), self.date_of(recorded_at)
        same_day = self.at_venue(recorded_at).date() == self.at_venue(seen_from).date()
        return time if same_day else f"{date}, {time}"

    def _joined(self, parts: list[str]) -> str:
        return ", ".join(parts)


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _said(kind: type[Word], code: Value, words: Callable[[Word], str]) -> str:
    """A code in words; one that a newer version wrote stands as it is."""
    try:
        return words(kind(str(code)))
    except (ValueError, KeyError):
        return str(code)
