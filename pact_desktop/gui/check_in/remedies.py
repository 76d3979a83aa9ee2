"""What each remedy's tile says below its title, and which reasons an override offers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from pact_desktop.domain.decision import Remedy, RemedyCode
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.check_in.view_model import (
    HandOutView,
    IconLine,
    ItemsView,
    ReasonsView,
    RemedyView,
)
from pact_desktop.gui.words import Span

ASKS_FOR_A_REASON = frozenset(
    {RemedyCode.APPROVE, RemedyCode.DECLINE, RemedyCode.ADMIT_ANYWAY, RemedyCode.ADMIT_AFTER_CHECKING}
)
"""Remedies that go through the step of reasons and end with Enter."""


def remedy_line(code: RemedyCode) -> str:
    """What choosing the remedy does, in a short sentence; empty where the title says it."""
    translate = QCoreApplication.translate
    lines = {
        RemedyCode.ADD_NAME: translate("Remedies", "Ask for it and type it in."),
        RemedyCode.CHECK_OUT: translate("Remedies", "Records the check-out."),
        RemedyCode.HAND_OUT_AGAIN: translate("Remedies", "Packet or ticket, with a reason."),
        RemedyCode.SOMEONE_ELSE: translate("Remedies", "Find the person by name."),
        RemedyCode.APPROVE: translate("Remedies", "And check in. A reason is needed."),
        RemedyCode.KEEP_WAITING: translate("Remedies", "Nothing changes."),
        RemedyCode.DECLINE: translate("Remedies", "A reason is needed."),
        RemedyCode.ADMIT_ANYWAY: translate("Remedies", "Organizer and a reason needed."),
        RemedyCode.ADMIT_AFTER_CHECKING: translate("Remedies", "Check who it is. A reason is needed."),
        RemedyCode.REISSUE: translate("Remedies", "Every older badge stops working."),
        RemedyCode.DO_NOT_ADMIT: translate("Remedies", "Nothing is recorded."),
        RemedyCode.ASK_FOR_TODAY: translate("Remedies", "Makes a request. An organizer decides."),
        RemedyCode.REGISTER_AND_CHECK_IN: translate("Remedies", "There is a place today."),
        RemedyCode.JOIN_WAITLIST: translate("Remedies", "No place is left today."),
        RemedyCode.SEE_YOU: translate("Remedies", "Nothing is recorded."),
        RemedyCode.REGISTER_AGAIN: translate("Remedies", "By the rules for today."),
        RemedyCode.ASK_AGAIN: translate("Remedies", "Makes a new request."),
        RemedyCode.FIND_BY_NAME: translate("Remedies", "Type a name, county or agency."),
        RemedyCode.WALK_IN: translate("Remedies", "Register now."),
    }
    return lines.get(code, "")


def remedy_tiles(remedies: Iterable[Remedy], wording: Wording) -> tuple[RemedyView, ...]:
    """The tiles of a card, in the order of their number keys."""
    return tuple(
        RemedyView(remedy.code.value, wording.remedy(remedy), remedy_line(remedy.code))
        for remedy in remedies
        if remedy.code is not RemedyCode.CALL_LOGISTICS
    )


def logistics_line(remedies: Iterable[Remedy]) -> IconLine | None:
    """Whom to call, from the remedy that says so."""
    for remedy in remedies:
        if remedy.code is RemedyCode.CALL_LOGISTICS:
            who = ", ".join(str(part) for part in (remedy.params["name"], remedy.params["phone"]) if part)
            words = QCoreApplication.translate("Remedies", "Logistics: {who}").format(who=who)
            return IconLine("phone", (Span(words),))
    return None


def items_for(things: Sequence[HandOutView], name: str) -> ItemsView:
    """The question what is handed to somebody called ``name``; the last choice is all of it."""
    translate = QCoreApplication.translate
    words = [thing.words for thing in things]
    question = translate("Remedies", "What is handed to {name}?").format(name=name)
    return ItemsView(question, (*words, translate("Remedies", "Both")))


def reasons_for(code: RemedyCode, name: str) -> ReasonsView:
    """The question and the reasons to choose from, for somebody called ``name``."""
    translate = QCoreApplication.translate
    other = translate("Remedies", "Other…")
    if code is RemedyCode.HAND_OUT_AGAIN:
        question = translate("Remedies", "Why is it handed to {name} again?")
        reasons = (
            translate("Remedies", "Lost"),
            translate("Remedies", "Damaged"),
            translate("Remedies", "For a colleague"),
        )
        confirm = translate("Remedies", "Hand out again")
    elif code is RemedyCode.DECLINE:
        question = translate("Remedies", "Why is {name} not approved?")
        reasons = (
            translate("Remedies", "No place left"),
            translate("Remedies", "Not for this day"),
            translate("Remedies", "Organizer decided"),
        )
        confirm = translate("Remedies", "Decline")
    elif code is RemedyCode.ADMIT_AFTER_CHECKING:
        question = translate("Remedies", "How do you know that it is {name}?")
        reasons = (
            translate("Remedies", "Photo ID seen"),
            translate("Remedies", "Known to the team"),
            translate("Remedies", "Newer badge lost"),
        )
        confirm = translate("Remedies", "Admit and check in")
    elif code is RemedyCode.APPROVE:
        question = translate("Remedies", "Why is {name} approved today?")
        reasons = (
            translate("Remedies", "Others not here"),
            translate("Remedies", "Organizer agreed"),
            translate("Remedies", "Came a long way"),
        )
        confirm = translate("Remedies", "Approve and check in")
    else:
        question = translate("Remedies", "Why is {name} admitted today?")
        reasons = (
            translate("Remedies", "Organizer agreed"),
            translate("Remedies", "Our mistake"),
            translate("Remedies", "Came a long way"),
        )
        confirm = translate("Remedies", "Admit and check in")
    return ReasonsView(question.format(name=name), reasons, other, confirm)
