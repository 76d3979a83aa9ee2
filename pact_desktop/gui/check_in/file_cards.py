"""Cards about the file instead of a person: it is busy, or nothing could be recorded in it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from pact_desktop.domain.errors import FileTrouble, UnusableDatabaseError
from pact_desktop.gui.check_in.view_model import CardView, IconLine, RemedyView, ScanView
from pact_desktop.gui.phrases import short_time
from pact_desktop.gui.sentences import sentence_words
from pact_desktop.gui.words import Span

TRY_AGAIN = "try_again"
"""The remedy that asks for the same once more."""

WAITING, NOT_RECORDED = "waiting", "not_recorded"

translate = QCoreApplication.translate


def waiting_card(count: int) -> CardView:
    """The file is busy; so many scans (or other operations) wait for their answer."""
    one, many = translate("FileCards", "1 entry waits"), translate("FileCards", "{count} entries wait")
    busy = translate("FileCards", "The file is busy: another program is writing to it.")
    safe = translate("FileCards", "Nothing is lost.")
    go_on = translate("FileCards", "Go on scanning; everything is answered in its order.")
    return CardView(
        WAITING,
        translate("FileCards", "Waiting"),
        one if count == 1 else many.format(count=count),
        translate("FileCards", "Nothing was recorded yet"),
        lines=(
            IconLine("clock", (Span(busy),)),
            IconLine("circle-check", (Span(f"{safe} ", strong=True), Span(go_on))),
        ),
    )


def not_recorded_card(problem: UnusableDatabaseError, count: int) -> CardView:
    """Why nothing could be recorded, what to do about it; ``count`` operations can be tried again."""
    what, hint = _trouble_words(problem)
    again = translate("FileCards", "{count} entries, in their order.").format(count=count)
    once = translate("FileCards", "The same once more.")
    lines = [IconLine("alert-circle", (Span(what, strong=True),))]
    if hint:
        lines.append(IconLine("info-circle", (Span(hint),)))
    return CardView(
        NOT_RECORDED,
        translate("FileCards", "Not recorded"),
        "" if count == 1 else translate("FileCards", "{count} entries").format(count=count),
        translate("FileCards", "Nothing was recorded"),
        lines=tuple(lines),
        remedies=(RemedyView(TRY_AGAIN, translate("FileCards", "Try again"), once if count == 1 else again),),
    )


def not_recorded_scan(now: datetime) -> ScanView:
    """The tile of what could not be recorded at ``now``, the venue's time."""
    headline = translate("FileCards", "Not recorded")
    return ScanView(NOT_RECORDED, headline, short_time(now), headline=headline)


def _trouble_words(problem: UnusableDatabaseError) -> tuple[str, str]:
    """What is wrong with the file and what helps, for whoever stands at the desk."""
    words = {
        FileTrouble.FULL: (
            translate("FileCards", "The disk is full."),
            translate("FileCards", "Call an organizer: once there is space, everything goes on."),
        ),
        FileTrouble.READ_ONLY: (
            translate("FileCards", "The file may not be written."),
            translate("FileCards", "Call an organizer: the file or its folder is write-protected."),
        ),
        FileTrouble.GONE: (
            translate("FileCards", "The file cannot be reached."),
            translate("FileCards", "Look whether its disk or stick is plugged in."),
        ),
        FileTrouble.DAMAGED: (
            translate("FileCards", "The file is damaged."),
            translate("FileCards", "Call an organizer: a backup can be restored."),
        ),
    }
    return words.get(problem.trouble, (sentence_words(problem.message), sentence_words(problem.hint)))
