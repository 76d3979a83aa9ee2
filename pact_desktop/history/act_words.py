"""One act in words: what was done, about whom, and the details."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pact_desktop.history import words
from pact_desktop.history.acts import Act, ActKind, Fate, undone_at_first
from pact_desktop.history.entry_words import EntryWords, Values
from pact_desktop.history.people import People
from pact_desktop.journal import kinds
from pact_desktop.journal.entry import Entry

_NAMED_BY_COUNT = {
    ActKind.CONVENING_CHANGED: "settings",
    ActKind.FILE_KEPT: "files",
    ActKind.FILE_CHANGED: "files",
    ActKind.FILE_REMOVED: "files",
}
_SAID_LAST = {kinds.HANDED_OUT: 1, kinds.REASON_GIVEN: 2}
_SAY_THE_STANDING = frozenset(
    {
        ActKind.APPROVED,
        ActKind.REQUESTED,
        ActKind.WAITLISTED,
        ActKind.DECLINED,
        ActKind.CANCELLED,
        ActKind.TAKEN_OFF,
    }
)
"""Acts that are called by the standing that they gave."""


@dataclass(frozen=True, slots=True)
class Line:
    """An act in words: ``what`` was done, ``about`` whom or what, and the ``detail``."""

    what: str
    about: str
    detail: str

    @property
    def sentence(self) -> str:
        """All of it, as the command says it."""
        about = f": {self.about}" if self.about else ""
        detail = f". {self.detail}" if self.detail else ""
        return f"{self.what}{about}{detail}"


class HistoryWording(EntryWords):
    """Puts acts into words; make it like ``Wording``."""

    def line(self, act: Act, people: People) -> Line:
        """An act as one line, with nothing private in it."""
        return Line(self.headline_of(act.kind), self.about(act, people), self.detail(act, people))

    def headline_of(self, kind: ActKind) -> str:
        """What an act is called."""
        return self._translate(words.HEADLINES[kind])

    def why_not(self, fate: Fate) -> str:
        """Why an act cannot be taken back; empty where it can."""
        return self._translate(words.WHY_NOT[fate]) if fate in words.WHY_NOT else ""

    def about(self, act: Act, people: People) -> str:
        """Whom or what an act is about."""
        act = undone_at_first(act)
        if act.kind is ActKind.NOT_GENUINE:
            return self.phrase("forged")
        if act.kind is ActKind.MERGED:
            return self.person(people.get(str(act.values(kinds.MERGED)[0]["into"])))
        if act.kind in _NAMED_BY_COUNT:
            return self._things(act, _NAMED_BY_COUNT[act.kind], people)
        if act.kind is ActKind.DESK_OPENED:
            return act.desk
        if act.kind in (ActKind.TEAM_CHANGED, ActKind.OPERATOR_CHANGED):
            return act.told[0][0].subject.partition(":")[2]
        if act.kind is ActKind.SAID_DISTINCT:
            return ""
        if act.people == 1 and act.attendee_ids:
            return self.person(people.get(act.attendee_ids[0]))
        return self._several(act, people)

    def detail(self, act: Act, people: People) -> str:
        """What else an act says."""
        match act.kind:
            case ActKind.TAKEN_BACK | ActKind.PUT_BACK:
                return self._then(act)
            case ActKind.IMPORTED:
                new, changed = (act.counts.get(kind, 0) for kind in (kinds.REGISTERED, kinds.IMPORTED))
                return self.phrase("imported", new=new, changed=changed)
            case ActKind.CHANGED | ActKind.NAME_CORRECTED:
                return self._edits(act)
            case ActKind.CONVENING_CHANGED if len(act.told) > 1:
                return ", ".join(self.setting(_name(entry)) for entry, _ in act.told)
            case ActKind.CONVENING_CHANGED:
                ((entry, values),) = act.told
                before = self._before(act, entry).get("value")
                return self.setting_change(_name(entry), values["value"], before)
            case ActKind.FILE_KEPT | ActKind.FILE_CHANGED | ActKind.FILE_REMOVED | ActKind.DESK_OPENED:
                return ""
            case ActKind.ERASED:
                return ""
        if act.people > 1:
            return self._common(act, people)
        return sentences(self._parts(act, people))

    def facts(self, act: Act, people: People, private: bool = False) -> list[str]:
        """A sentence for every entry that ``act`` holds, with whom it is about where that differs."""
        facts: list[str] = []
        for entry, values in act.told:
            text = self._fact(act, entry, values, people, private)
            if act.people > 1 and entry.subject.startswith(kinds.ATTENDEE):
                who = self.person(people.get(_name(entry)))
                text = self.phrase("labelled", label=who, text=text) if text else who
            facts.append(text)
        return [fact for fact in facts if fact]

    def _fact(self, act: Act, entry: Entry, values: Values, people: People, private: bool) -> str:
        if entry.kind == kinds.UNDONE:
            return self._then(act)
        return self.entry(entry, values, self._before(act, entry), people, private)

    def _parts(self, act: Act, people: People) -> list[str]:
        """What the entries of an act about one person say."""
        parts: list[str] = []
        for entry, values in sorted(act.told, key=lambda each: _SAID_LAST.get(each[0].kind, 0)):
            if entry.kind == kinds.HANDED_OUT and parts:
                parts[-1] += f", {self.item(values['item'])}"
            elif entry.kind != kinds.DECIDED:
                parts.append(self.entry(entry, values, self._before(act, entry), people))
            elif act.kind in _SAY_THE_STANDING:
                parts.append(self.phrase("day", day=values["day"]))
            elif act.kind is not ActKind.ADMITTED_ANYWAY:
                parts.append(self.standing_on(values["day"], values["standing"]))
        return [part for part in parts if part]

    def _common(self, act: Act, people: People) -> str:
        """What an act says of everyone whom it is about, where that is the same."""
        there = [entry.kind for entry, _ in act.told]
        telling = kinds.CHECKED_IN if kinds.CHECKED_IN in there else there[0]
        firsts = [each for each in act.told if each[0].kind == telling]
        said = {self.entry(entry, values, {}, people) for entry, values in firsts}
        return said.pop() if len(said) == 1 else ""

    def _edits(self, act: Act) -> str:
        edits = [(entry, values) for entry, values in act.told if entry.kind == kinds.EDITED]
        if any(entry.values is None for entry, _ in edits):
            return self.phrase("erased_values")
        names = list(dict.fromkeys(name for _, values in edits for name in _fields(values)))
        if act.people == 1 and len(names) == 1 and len(edits) == 1:
            ((entry, values),) = edits
            (name,) = names
            old, new = self._before(act, entry).get(name, ""), _fields(values)[name]
            return self.field_change(name, new, old, False, named=act.kind is not ActKind.NAME_CORRECTED)
        return ", ".join(map(self.field, names))

    def _then(self, act: Act) -> str:
        """What an undo took back, and when that was."""
        if act.original is None:
            return ""
        first = undone_at_first(act)
        time = self.moment(first.head.recorded_at, act.head.recorded_at)
        return self.phrase("then", what=self.headline_of(first.kind), time=time)

    def _several(self, act: Act, people: People) -> str:
        if act.kind is ActKind.TEAM_CHECKED_IN:
            counties = {people[each].county for each in act.attendee_ids if each in people}
            if len(counties) == 1:
                return self.phrase("county_people", county=counties.pop(), count=act.people)
        return self.phrase("people", count=act.people) if act.people else ""

    def _things(self, act: Act, plural: str, people: People) -> str:
        if len(act.told) != 1 or not act.is_whole:
            return self.phrase(plural, count=sum(act.counts.values()))
        ((entry, values),) = act.told
        if entry.kind == kinds.SETTING_CHANGED:
            return self.setting(_name(entry))
        return self.entry(entry, values, self._before(act, entry), people)

    def _before(self, act: Act, entry: Entry) -> Values:
        return act.before.get(entry.id, {})


def _fields(values: Values) -> Values:
    fields = values.get("fields")
    return fields if isinstance(fields, dict) else {}


def _name(entry: Entry) -> str:
    return entry.subject.partition(":")[2]


def sentences(parts: Iterable[str]) -> str:
    """Parts that may end in a full stop of their own, each said once."""
    return ". ".join(part.rstrip(".") for part in dict.fromkeys(parts))
