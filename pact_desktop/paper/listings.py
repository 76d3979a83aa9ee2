"""Lists: a page for each county team, and the contacts of those who agreed to be listed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.paper.document import LETTER, MUTED, Document, Heading, Printed
from pact_desktop.paper.table import Column, Grid
from pact_desktop.paper.words import Words


@dataclass(frozen=True, slots=True)
class TeamMember:
    """One line of a team's page. Labels are ready text."""

    name: str
    discipline: str = ""
    agency: str = ""
    is_coordinator: bool = False


@dataclass(frozen=True, slots=True)
class Team:
    """A county's team."""

    county: str
    places: int
    members: tuple[TeamMember, ...]
    missing_disciplines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody who agreed to be listed."""

    name: str
    agency: str = ""
    county: str = ""
    email: str = ""
    phone: str = ""


def render_team_rosters(
    teams: Sequence[Team],
    out: Path | BinaryIO,
    *,
    convening: str,
    language: str = "en",
    page_size: tuple[float, float] = LETTER,
) -> Printed:
    """Write the teams one after the other, none torn in two where it fits a page.

    Raises UnreadableInputError if there is no team.
    """
    if not teams:
        raise UnreadableInputError("There are no county teams to print.", "Choose PACT counties first.")
    words = Words(language)
    document = Document(Heading(convening, words("County teams")), words, page_size)
    for team in teams:
        team_section(document, team)
    return document.write_to(out)


def team_section(document: Document, team: Team) -> None:
    """Set one team at the cursor."""
    words = document.words
    columns = [
        Column(words("Name"), 34, weight="medium"),
        Column(words("Discipline"), 28),
        Column(words("Agency"), 38, ink=MUTED),
    ]
    grid = Grid(document, columns)
    document.section(team.county, keep=min(grid.height(len(team.members)) + 40, 400))
    document.text(
        words("{part} of {whole} places taken", part=len(team.members), whole=team.places),
        9,
        "regular",
        MUTED,
    )
    document.y -= 4
    grid.head()
    for member in team.members:
        mark = f" ({words('Coordinator')})" if member.is_coordinator else ""
        grid.row([member.name + mark, member.discipline, member.agency])
    if team.missing_disciplines:
        document.y -= 4
        missing = ", ".join(team.missing_disciplines)
        document.paragraph(words("Missing disciplines: {missing}", missing=missing), 8.5)


def render_contact_list(
    contacts: Sequence[Contact],
    out: Path | BinaryIO,
    *,
    convening: str,
    language: str = "en",
    page_size: tuple[float, float] = LETTER,
) -> Printed:
    """Write the contact list. Give only people who agreed to it; raises UnreadableInputError if none did."""
    if not contacts:
        raise UnreadableInputError(
            "Nobody agreed to be on the contact list.", "Tag the people who did with “contact list”."
        )
    words = Words(language)
    lines = (words("People who agreed to be listed"),)
    document = Document(Heading(convening, words("Contact list"), lines), words, page_size)
    columns = [
        Column(words("Name"), 25, weight="medium"),
        Column(words("Agency"), 27),
        Column(words("County"), 15),
        Column(words("Email"), 38),
        Column(words("Phone"), 19),
    ]
    grid = Grid(document, columns, size=8.5)
    grid.head()
    for contact in contacts:
        grid.row([contact.name, contact.agency, contact.county, contact.email, contact.phone])
    return document.write_to(out)
