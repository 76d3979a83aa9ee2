"""Plays the demo from an empty folder to the reports of two mornings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from pact_desktop.demo.mornings import REISSUED, Morning
from pact_desktop.demo.preparation import (
    SETTINGS,
    TITLE,
    bring_in_roster,
    decide_requests,
    print_all_badges,
    read_badges_back,
)
from pact_desktop.demo.stage import ORGANIZER, PlayedClock, Stage
from pact_desktop.domain.convening import DEFAULT_TIME_ZONE
from pact_desktop.domain.errors import UnreadableInputError, UnusableDatabaseError, UserError
from pact_desktop.domain.figures import AttendanceReport
from pact_desktop.domain.file_kinds import PDF
from pact_desktop.domain.people import DAYS
from pact_desktop.domain.sentence import said
from pact_desktop.operations.convenings import start_convening
from pact_desktop.operations.reports import ReportFormat, report_of, write_report
from pact_desktop.store.opening import open_convening
from pact_desktop.store.outputs import require_output
from pact_desktop.store.verify import verify

FILE, BADGES, REPORT = "demo.pact", "badges.pdf", "report"
_MORNING_IS_OVER = timedelta(hours=10)

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """What the demo did: how many of each thing by step, the figures at the end, and what it wrote."""

    database: Path
    counts: dict[str, dict[str, int]]
    report: AttendanceReport
    entries: int
    paths: dict[str, Path]


def play_demo(folder: Path, now: datetime, tell: Tell = lambda step: None) -> DemoAccount:
    """Build the demo convening in ``folder`` and play it; ``tell`` hears each step as it begins.

    Day 2 is the latest day whose morning is over at ``now`` (aware) at the venue, so that a desk that opens
    the file finds two mornings behind it and the day going on. What an earlier demo left in the folder is
    replaced. Raises UnreadableInputError, before anything is written, if something else stands in its place.
    """
    folder.mkdir(parents=True, exist_ok=True)
    database = folder / FILE
    reports = {kind: folder / f"{REPORT}.{kind}" for kind in ReportFormat}
    for out in (folder / BADGES, folder / REISSUED):
        require_output(out, PDF)
    for kind, out in reports.items():
        require_output(out, kind.file_kind)
    _clear(folder)
    day2 = (now.astimezone(ZoneInfo(DEFAULT_TIME_ZONE)) - _MORNING_IS_OVER).date()
    day1 = day2 - timedelta(days=1)
    first = datetime.combine(day1 - timedelta(weeks=4), time(9), ZoneInfo(DEFAULT_TIME_ZONE))
    clock = PlayedClock(first)
    dates = {"day1": day1.isoformat(), "day2": day2.isoformat()}
    tell("Starting a convening")
    with start_convening(database, ORGANIZER, SETTINGS | dates, clock) as file:
        stage = Stage(file, clock, folder)
        counts = _play(stage, tell)
        tell("Writing the reports")
        stage.clock.moment = now
        paths = {"database": database, "badges": folder / BADGES, "reissued_badge": folder / REISSUED}
        for kind, out in reports.items():
            paths[f"report_{kind}"] = out
            write_report(file, out)
        report = report_of(file)
        with file.reading() as connection:
            verified = verify(connection)
    if not verified.ok:
        raise UserError(said("The demo's file does not verify: {problem}", problem=verified.problems[0]))
    return DemoAccount(database, counts, report, verified.entries, paths)


def _play(stage: Stage, tell: Tell) -> dict[str, dict[str, int]]:
    counts: dict[str, dict[str, int]] = {}
    tell("Bringing in the roster")
    imported = bring_in_roster(stage)
    counts["import"] = {
        "added": len(imported.plan.additions),
        "rejected": imported.plan.rejected,
        "warnings": len(imported.problems),
    }
    tell("Deciding requests")
    decide_requests(stage)
    counts["requests"] = _taken(stage)
    tell("Printing all badges")
    printed = print_all_badges(stage, stage.folder / BADGES).report
    counts["badges"] = {"badges": printed.badges, "pages": printed.pages, "bytes": printed.bytes}
    tell("Reading the badges back")
    counts["badges"]["read_back"] = read_badges_back(stage, stage.folder / BADGES)
    for day in DAYS:
        tell(f"Playing the morning of Day {day}")
        Morning(stage, day).play()
        counts[f"day{day}"] = _taken(stage)
    return counts


def _taken(stage: Stage) -> dict[str, int]:
    """What was counted since the last time."""
    counted = dict(sorted(stage.counts.items()))
    stage.counts.clear()
    return counted


def _clear(folder: Path) -> None:
    """Remove what an earlier demo wrote; raises UnreadableInputError where the file is no demo's."""
    database = folder / FILE
    if not database.exists():
        return
    try:
        with open_convening(database) as file:
            title, is_backup = file.convening.title, file.backup_made_at is not None
    except UnusableDatabaseError as problem:
        raise UnreadableInputError(problem.message, "Choose another folder with --out.") from problem
    if title != TITLE or is_backup:
        raise UnreadableInputError(
            said("{database} holds another convening: {title}.", database=database, title=title),
            "Choose another folder with --out.",
        )
    for name in (FILE, f"{FILE}-wal", f"{FILE}-shm"):
        (folder / name).unlink(missing_ok=True)
