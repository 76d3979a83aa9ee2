"""Puts a day's queue into the words and values that the requests page shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from pact_desktop.domain.admission import Admission
from pact_desktop.domain.line import ReasonFor
from pact_desktop.domain.people import Standing
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.check_in.view_model import IconLine
from pact_desktop.gui.phrases import county_words, day_title, discipline_words, people_count, short_date
from pact_desktop.gui.requests.letters_presenter import kind_words
from pact_desktop.gui.requests.view_model import CapacityView, DetailView, OfferView, RequestsView, Row, Tab
from pact_desktop.gui.words import Span
from pact_desktop.letters.letter import LetterKind
from pact_desktop.operations.requests import Queue, Request

_NAMED = 6
"""How many of several who are chosen are named."""

translate = QCoreApplication.translate


def in_tab(queue: Queue, tab: Tab) -> tuple[Request, ...]:
    """The people of one list, in its order."""
    match tab:
        case Tab.OPEN:
            return queue.waiting
        case Tab.WAITLIST:
            return tuple(one for one in queue.waiting if one.standing is Standing.WAITLISTED)
        case Tab.APPROVED:
            return queue.approved
        case Tab.DECLINED:
            return queue.declined


class RequestsMaker:
    """Makes views in the reader's language."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def view(self, queue: Queue, tab: Tab) -> RequestsView:
        """One list of the day with everything around it."""
        titles = (
            translate("Requests", "Open"),
            translate("Requests", "Waitlist"),
            translate("Requests", "Approved"),
            translate("Requests", "Declined"),
        )
        counts = (len(in_tab(queue, each)) for each in Tab)
        return RequestsView(
            day=queue.day,
            tab=tab,
            titles=tuple(f"{title}  {_number(count)}" for title, count in zip(titles, counts, strict=True)),
            rows=tuple(self._row(queue, one) for one in in_tab(queue, tab)),
            foot=_foot(tab),
            empty=_empty(tab),
            capacity=_capacity(queue),
            offer=_offer(queue),
        )

    def detail(self, queue: Queue, chosen: Sequence[Request]) -> DetailView:
        """What deciding about ``chosen`` (at least one) does."""
        first = chosen[0]
        undecided = [one for one in chosen if one.standing is not Standing.APPROVED]
        approve = translate("Requests", "Approve")
        if len(chosen) > 1:
            approve = translate("Requests", "Approve {count}").format(count=_number(len(chosen)))
        why = queue.reason_for(chosen, Standing.APPROVED) if undecided else None
        note = translate("Requests", "(needed to decline)")
        if why is not None:
            note = translate("Requests", "(needed)")
        return DetailView(
            title=first.attendee.display_name if len(chosen) == 1 else people_count(len(chosen)),
            line=self._line(first) if len(chosen) == 1 else _names(chosen),
            quote=first.attendee.notes if len(chosen) == 1 else "",
            facts=tuple(self._facts(queue, chosen, why)),
            approve=approve if undecided else "",
            can_waitlist=any(one.standing is not Standing.WAITLISTED for one in chosen),
            can_decline=any(one.standing is not Standing.DECLINED for one in chosen),
            reason_note=note,
        )

    def _row(self, queue: Queue, request: Request) -> Row:
        attendee = request.attendee
        pill, icon = "", ""
        if request is queue.next:
            pill, icon = translate("Requests", "Next in line"), "arrow-right"
        elif request.standing is Standing.WAITLISTED:
            pill, icon = translate("Requests", "Waitlisted"), "hourglass-high"
        return Row(
            attendee_id=attendee.attendee_id,
            place=_number(request.position) if request.position else "",
            name=attendee.display_name,
            county=attendee.county,
            discipline=discipline_words(self._wording, attendee.discipline),
            when=short_date(request.since.date()),
            pill=pill,
            pill_icon=icon,
        )

    def _line(self, request: Request) -> str:
        attendee = request.attendee
        parts = (county_words(attendee.county), discipline_words(self._wording, attendee.discipline))
        return ", ".join(part for part in (*parts, attendee.agency) if part)

    def _facts(self, queue: Queue, chosen: Sequence[Request], why: ReasonFor | None) -> Iterator[IconLine]:
        first = chosen[0]
        decided = first.standing in (Standing.APPROVED, Standing.DECLINED)
        if decided and len(chosen) == 1:
            icon = "circle-check" if first.standing is Standing.APPROVED else "clipboard-x"
            since = translate("Requests", "{standing} on {date}").format(
                standing=self._wording.standing(first.standing), date=short_date(first.since.date())
            )
            yield IconLine(icon, (Span(since),))
        if len({one.rule for one in chosen}) == 1:
            yield IconLine("circle-check" if not decided else "info-circle", (Span(_rule(queue, first)),))
        if any(one.standing is not Standing.APPROVED for one in chosen):
            yield IconLine("armchair", (Span(_places(queue, chosen, why)),))
            passed = len(queue.line.passed_by({one.attendee.attendee_id for one in chosen}))
            if passed and why is ReasonFor.PASSING:
                one, many = (
                    translate("Requests", "Passes 1 person in line"),
                    translate("Requests", "Passes {count} people in line"),
                )
                words = one if passed == 1 else many.format(count=_number(passed))
                yield IconLine("alert-triangle", (Span(words, strong=True),))
        if len(chosen) == 1 and first.letter:
            made = translate("Requests", "{kind} letter made on {date}").format(
                kind=kind_words(LetterKind(first.letter)), date=self._wording.date_of(first.letter_made_at)
            )
            yield IconLine("mail", (Span(made),))
        counties = {one.attendee.county for one in chosen}
        if len(counties) == 1 and first.attendee.county:
            yield IconLine("users", (Span(_from_county(queue, first)),))


def _rule(queue: Queue, request: Request) -> str:
    match request.rule:
        case Admission.BY_REQUEST if queue.capacity is not None:
            return translate("Requests", "Rule: by request, as space allows")
        case Admission.BY_REQUEST:
            return translate("Requests", "Rule: by request")
        case Admission.OPEN:
            return translate("Requests", "Rule: open, while there is a place")
        case Admission.CLOSED:
            return translate("Requests", "Rule: closed; approving needs a reason")


def _places(queue: Queue, chosen: Sequence[Request], why: ReasonFor | None) -> str:
    """What approving does to the places."""
    day = day_title(queue.day)
    teams = {one.attendee_id: one.team for one in queue.line.waiting}
    full = [team for one in chosen if (team := teams.get(one.attendee.attendee_id, ""))]
    full = [team for team in full if queue.line.team_left[team] <= 0]
    if why is ReasonFor.BEYOND_LIMIT and full:
        return translate("Requests", "The team of {county} is full").format(county=full[0])
    if queue.left is None:
        return translate("Requests", "No limit on {day}").format(day=day)
    after = queue.left - sum(one.standing is not Standing.APPROVED for one in chosen)
    if after < 0:
        return translate("Requests", "{count} beyond the places of {day}").format(
            day=day, count=_number(-after)
        )
    if after == 0:
        last = translate("Requests", "Takes the last place on {day}")
        return (last if len(chosen) == 1 else translate("Requests", "Takes the last places on {day}")).format(
            day=day
        )
    leaves = translate("Requests", "Leaves 1 place on {day}")
    if after > 1:
        leaves = translate("Requests", "Leaves {count} places on {day}")
    return leaves.format(day=day, count=_number(after))


def _from_county(queue: Queue, request: Request) -> str:
    county = request.attendee.county
    count = queue.approved_by_county.get(county, 0) - (request.standing is Standing.APPROVED)
    if count <= 0:
        return translate("Requests", "Nobody else from {county} yet").format(county=county)
    if count == 1:
        return translate("Requests", "1 other person from {county}").format(county=county)
    return translate("Requests", "{count} others from {county}").format(count=_number(count), county=county)


def _names(chosen: Sequence[Request]) -> str:
    names = [one.attendee.display_name for one in chosen[:_NAMED]]
    if len(chosen) > _NAMED:
        names.append(translate("Requests", "and {count} more").format(count=_number(len(chosen) - _NAMED)))
    return ", ".join(names)


def _capacity(queue: Queue) -> CapacityView:
    by_request, approved = len(queue.approved), queue.approved_count
    registered = approved - by_request
    whole = max(approved, queue.capacity or 0, 1)
    day = day_title(queue.day)
    free = ""
    if queue.left is None:
        headline = translate("Requests", "{count} approved").format(count=_number(approved))
        of = translate("Requests", "no limit on {day}").format(day=day)
    else:
        headline = translate("Requests", "{count} places left").format(count=_number(max(queue.left, 0)))
        if queue.left == 1:
            headline = translate("Requests", "1 place left")
        if queue.left < 0:
            headline = translate("Requests", "{count} beyond the places").format(count=_number(-queue.left))
        of = translate("Requests", "of {capacity} on {day}").format(
            capacity=_number(queue.capacity or 0), day=day
        )
        free = translate("Requests", "{count} free").format(count=_number(max(queue.left, 0)))
    return CapacityView(
        headline=headline,
        of=of,
        is_beyond=queue.left is not None and queue.left < 0,
        registered=translate("Requests", "{count} registered").format(count=_number(registered)),
        by_request=translate("Requests", "{count} by request").format(count=_number(by_request)),
        free=free,
        registered_share=registered / whole,
        by_request_share=by_request / whole,
    )


def _offer(queue: Queue) -> OfferView | None:
    """The banner: somebody made room, or somebody on the waitlist could have the place that is free."""
    following = queue.next
    if following is None or queue.left is None:
        return None
    who = ", ".join(
        part for part in (following.attendee.display_name, county_words(following.attendee.county)) if part
    )
    if queue.freed_by is not None:
        happened = translate("Requests", "{name} cancelled.").format(name=queue.freed_by.display_name)
    elif following.standing is Standing.WAITLISTED:
        happened = translate("Requests", "A place is free.")
    else:
        return None
    goes = translate("Requests", "The place can go to {who}, first in line.").format(who=who)
    key = (following.attendee.attendee_id, queue.left)
    return OfferView((Span(happened, strong=True), Span(" " + goes)), key)


def _foot(tab: Tab) -> str:
    match tab:
        case Tab.OPEN | Tab.WAITLIST:
            return translate(
                "Requests", "The line keeps the order of asking. Passing somebody needs a reason."
            )
        case Tab.APPROVED:
            return translate("Requests", "Those whom the rules ask to request the day, the newest first.")
        case Tab.DECLINED:
            return translate("Requests", "The newest first.")


def _empty(tab: Tab) -> str:
    match tab:
        case Tab.OPEN | Tab.WAITLIST:
            return translate("Requests", "Nobody is waiting.")
        case Tab.APPROVED:
            return translate("Requests", "Nobody was approved by request yet.")
        case Tab.DECLINED:
            return translate("Requests", "Nobody was declined.")


def _number(count: int) -> str:
    return QLocale().toString(count)
