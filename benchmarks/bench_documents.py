"""All paper of a convening of 300: badges and every document, one after the other."""

from __future__ import annotations

import time
from collections.abc import Callable
from io import BytesIO

from benchmarks.bench_badges import invented
from benchmarks.table import Row, print_table
from pact_desktop.paper.badge_data import BadgeData
from pact_desktop.paper.badges import render_badges
from pact_desktop.paper.certificates import Certificate, Issuer, render_certificates
from pact_desktop.paper.labels import Label, label_stock, render_labels
from pact_desktop.paper.layout import find_layout
from pact_desktop.paper.listings import Contact, Team, TeamMember, render_contact_list, render_team_rosters
from pact_desktop.paper.name_tents import NameTent, render_name_tents
from pact_desktop.paper.sign_in_sheets import SignInGroup, SignInRow, render_sign_in_sheets
from pact_desktop.paper.stock import find_stock

PEOPLE = 300
MOST_SECONDS = 10.0


def run() -> list[Row]:
    """Measure each document and all together, in seconds of CPU."""
    people = invented(PEOPLE)
    rows = []
    total = 0.0
    for name, work in _documents(people).items():
        start = time.process_time()
        work()
        seconds = time.process_time() - start
        total += seconds
        rows.append(Row(f"{name} for {PEOPLE}", f"{seconds:.2f} s", "", True))
    rows.append(
        Row(f"all paper for {PEOPLE}", f"{total:.2f} s", f"< {MOST_SECONDS:.0f} s", total < MOST_SECONDS)
    )
    return rows


def _documents(people: list[BadgeData]) -> dict[str, Callable[[], object]]:
    counties = sorted({person.county for person in people})
    return {
        "badges": lambda: render_badges(people, find_stock("letter-6"), find_layout("name-first"), BytesIO()),
        "sign-in sheets": lambda: render_sign_in_sheets(
            [
                SignInGroup(
                    county,
                    tuple(
                        SignInRow(person.code[8:21], person.name, person.agency)
                        for person in people
                        if person.county == county
                    ),
                )
                for county in counties
            ],
            BytesIO(),
            convening="PACT Convening 2026",
            convening_tag="6SYW",
            day=1,
            day_label="Day 1",
        ),
        "certificates": lambda: render_certificates(
            [Certificate(person.name, "12 hours", "Oct 6, 2026", "1", "7XQ4") for person in people],
            Issuer("PACT Convening 2026"),
            BytesIO(),
        ),
        "name tents": lambda: render_name_tents(
            [NameTent(person.name_first, person.name_rest, person.county) for person in people], BytesIO()
        ),
        "team rosters": lambda: render_team_rosters(
            [
                Team(
                    county, 5, tuple(TeamMember(person.name) for person in people if person.county == county)
                )
                for county in counties
            ],
            BytesIO(),
            convening="PACT Convening 2026",
        ),
        "contact list": lambda: render_contact_list(
            [Contact(person.name, person.agency, person.county) for person in people],
            BytesIO(),
            convening="PACT Convening 2026",
        ),
        "labels": lambda: render_labels(
            [Label(person.name, person.county) for person in people], label_stock(), BytesIO()
        ),
    }


if __name__ == "__main__":
    print_table(run())
