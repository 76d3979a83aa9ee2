"""Before the day: the convening is started, the roster comes in, requests are decided, badges are printed."""

from __future__ import annotations

from datetime import time
from pathlib import Path

from pact_desktop.demo.stage import ORGANIZER, Stage
from pact_desktop.devices.page_check import look_at_pages
from pact_desktop.devices.pages import PdfPages
from pact_desktop.domain.badge_code import GenuineCode, read_badge_code
from pact_desktop.domain.people import Affiliation, Attendee, Standing
from pact_desktop.operations.import_roster import ImportOptions, ImportResult, import_roster, read_roster
from pact_desktop.operations.print_badges import BadgeChoice, PagePlan, PrintResult, print_badges
from pact_desktop.operations.standing import set_standing
from pact_desktop.resources import resource
from pact_desktop.scanning.decoder import find_badges

TITLE = "PACT Convening (demo)"
SETTINGS = {
    "title": TITLE,
    "venue": "River Hall, Sacramento",
    "capacity_day1": "125",
    "capacity_day2": "260",
    "logistics_contact": "Lena Ortiz; (916) 555-0100; logistics@example.org",
    "program_contact": "Theo Marsh; (916) 555-0101; program@example.org",
}
_READ_DPI = 150


def bring_in_roster(stage: Stage) -> ImportResult:
    """Import the shipped roster, as an organizer's spreadsheet comes."""
    stage.set_clock(1, time(10, 0), days_before=21)
    options = ImportOptions()
    understanding = read_roster(stage.file, resource("demo", "roster.xlsx"), options)
    return import_roster(stage.file, ORGANIZER, understanding, options)


def decide_requests(stage: Stage) -> None:
    """Approve some requests, decline some with a reason, and note who called off; others keep waiting."""
    stage.set_clock(1, time(14, 30), days_before=9)
    for day, approvals in ((1, 14), (2, 18)):
        line = _line(stage, day)
        for attendee in line[:approvals]:
            _decide(stage, attendee, day, Standing.APPROVED)
        for attendee in line[approvals : approvals + 3]:
            _decide(stage, attendee, day, Standing.DECLINED, "No place for this session; invited next year.")
    going = [each for each in stage.people() if each.affiliation is Affiliation.KEY_STAKEHOLDER]
    for attendee in going[:2]:
        for day in attendee.approved_days:
            _decide(stage, attendee, day, Standing.CANCELLED)


def _line(stage: Stage, day: int) -> list[Attendee]:
    """Those who wait for a day, the first in line first."""
    waiting = [
        (registration.since, attendee)
        for attendee in stage.people()
        if (registration := attendee.registrations.get(day)) and registration.standing.waits
    ]
    return [attendee for _, attendee in sorted(waiting, key=lambda each: each[0])]


def _decide(
    stage: Stage, attendee: Attendee, day: int, standing: Standing, reason: str | None = None
) -> None:
    set_standing(stage.file, ORGANIZER, attendee.attendee_id, day, standing, reason)
    stage.count(standing.value)


def print_all_badges(stage: Stage, out: Path) -> PrintResult:
    """Print everybody's badge on the afternoon before."""
    stage.set_clock(1, time(15, 0), days_before=1)
    plan = PagePlan.named(stage.file)
    return print_badges(stage.file, ORGANIZER, BadgeChoice(), plan, out, look=look_at_pages)


def read_badges_back(stage: Stage, pdf: Path) -> int:
    """Read every code from the printed pages with the camera's decoder and keep it for its attendee.

    Returns how many genuine codes were read.
    """
    read = 0
    with PdfPages(pdf) as pages:
        for page in range(len(pages)):
            for found in find_badges(pages.grey(page, _READ_DPI)):
                code = read_badge_code(found.text, stage.file.identity)
                if isinstance(code, GenuineCode):
                    stage.codes[code.attendee_id] = found.text
                    read += 1
    return read
