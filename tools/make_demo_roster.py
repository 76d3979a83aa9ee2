"""Writes the demo's roster: about 300 invented attendees as an organizer's spreadsheet holds them.

Run ``python tools/make_demo_roster.py``; it writes ``resources/demo/roster.xlsx``. The same people come out
at every run. Names, agencies and notes are invented; addresses use the reserved domain example.org, telephone
numbers the fictitious exchange 555-01xx. Titles above the header, spelling habits, blank and odd cells are
meant: they are what an import has to understand.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import xlsxwriter

ROSTER = Path(__file__).resolve().parent.parent / "resources" / "demo" / "roster.xlsx"

HEADER = (
    "Reg #", "First Name", "Last Name", "Name on Badge", "Pronouns", "Title/Position", "Organization/Agency",
    "County", "Role/Affiliation", "Discipline", "E-mail", "Phone", "Day 1", "Day 2",
    "Dietary Needs", "Accessibility", "Notes", "Tags",
)  # fmt: skip

GIVEN = (
    "Ana", "Marisol", "Deshawn", "Imani", "Lupe", "Grace", "Hector", "Kiana", "Omar", "Priya", "Naomi",
    "Tomás", "Zoë", "Renée", "Björn", "Aaliyah", "Caleb", "Daniela", "Ebony", "Felipe", "Giselle", "Hana",
    "Isaac", "Jasmine", "Keoni", "Leticia", "Malik", "Nadia", "Octavio", "Paloma", "Quincy", "Rosario",
    "Simone", "Thanh", "Ursula", "Valentina", "Wendell", "Xochitl", "Yesenia", "Zachary", "Beatriz",
    "Cedric", "Dolores", "Emmanuel", "Fatima", "Gabriel", "Hye-jin", "Ingrid", "Joaquín", "Katarzyna",
    "Lamar", "Mónica", "Nia", "Orlando", "Pilar", "Ramón", "Saoirse", "Tariq", "Vivian", "Yolanda",
)  # fmt: skip
FAMILY = (
    "Abrego", "Baptiste", "Castellanos", "Delacroix-Nguyen", "Espinoza", "Fairweather", "Gutiérrez",
    "Holloway", "Ibarra", "Jefferson-Lopez", "Kowalczyk", "Lindqvist", "Montoya", "Nakagawa", "O'Hara",
    "Peralta", "Quiñones", "Rutherford", "Sandoval", "Thibodeaux", "Underhill", "Villanueva",
    "Washington", "Xiong", "Yazzie", "Zamora", "Akana", "Bhattacharya", "Calderón", "Dubois",
    "Echeverría", "Fonseca", "Greenwood", "Haddad", "Iyer", "Joubert", "Kealoha", "Lozano", "MacAllister",
    "Núñez", "Okafor", "Park", "Quezada", "Robles de León", "Søndergaard", "Tran", "Uribe",
    "van der Berg", "Whitehorse", "Yamamoto", "Zapata", "Arellano", "Bello", "Chukwu", "D'Souza",
    "Escobar", "Feliciano", "Gomes", "Hidalgo", "Ishikawa",
)  # fmt: skip
OTHER_SCRIPTS = (
    ("Ελένη", "Παπαδοπούλου"), ("Ирина", "Соколова"), ("Олена", "Шевчук"), ("Նարե", "Պետրոսյան"),
    ("محمد", "العلي"), ("נועה", "לוי"), ("美咲", "高橋"), ("志強", "陳"), ("서연", "김"), ("สมชาย", "ใจดี"),
    ("प्रिया", "शर्मा"), ("Nguyễn Thị", "Ánh Tuyết"), ("Đặng", "Thùy Trâm"), ("Łucja", "Błaszczyk"),
)  # fmt: skip

PACT_COUNTIES = (
    "Alameda", "Los Angeles", "Madera", "Riverside", "Sacramento", "San Bernardino", "San Joaquin",
    "San Luis Obispo", "Santa Barbara", "Ventura",
)  # fmt: skip
OTHER_COUNTIES = (
    "Fresno", "Kern", "Orange", "San Diego", "Santa Clara", "Sonoma", "Humboldt", "Merced", "Napa", "Yolo",
    "Contra Costa", "Del Norte", "Shasta", "Tulare",
)  # fmt: skip
SPELLINGS = {
    "Los Angeles": ("Los Angeles", "LA County", "Los Angeles County", "L.A."),
    "San Bernardino": ("San Bernardino", "San Bernardino Co.", "san bernardino"),
    "San Luis Obispo": ("San Luis Obispo", "SLO", "S. Luis Obispo"),
    "Sacramento": ("Sacramento", "SACRAMENTO", "sacramento"),
    "Santa Barbara": ("Santa Barbara", "Sta. Barbara"),
}
TEAM_DISCIPLINES = ("Child welfare", "Probation", "Behavioral Health", "Public Health", "Education")
AGENCIES = {
    "Child welfare": "{} County Children and Family Services",
    "Probation": "{} County Probation Department",
    "Behavioral Health": "{} County Behavioral Health",
    "Public Health": "{} County Public Health",
    "Education": "{} County Office of Education",
    "CBO": "Harbor Light Youth Network of {}",
    "Law enforcement": "{} County Sheriff",
    "Legal/Courts": "{} County Juvenile Court",
    "Survivor leader": "Rising Voices {}",
}
TITLES = {
    "Child welfare": ("Social Services Supervisor", "Program Manager", "Social Worker", "Division Director"),
    "Probation": ("Supervising Probation Officer", "Deputy Probation Officer", "Division Chief"),
    "Behavioral Health": ("Clinical Supervisor", "Therapist", "Program Manager"),
    "Public Health": ("Public Health Nurse", "Health Program Manager", "Epidemiologist"),
    "Education": ("Foster Youth Liaison", "Coordinator, Student Services", "Principal"),
    "CBO": ("Executive Director", "Case Manager", "Outreach Coordinator"),
    "Law enforcement": ("Detective", "Sergeant"),
    "Legal/Courts": ("Dependency Attorney", "Court Officer", "Judge"),
    "Survivor leader": ("Survivor Advocate", "Lived Experience Consultant"),
}
STATE_AGENCIES = (
    "State Office of Child Wellbeing", "Golden Coast Foundation", "Redwood State University",
    "Statewide Training Center", "Institute for Safer Childhoods",
)  # fmt: skip
PRONOUNS = ("", "", "she/her", "he/him", "they/them", "she/ella", "")
DIETARY = ("", "", "", "", "", "", "Vegetarian", "Vegan", "Gluten free", "Halal", "Nut allergy", "Kosher")
ACCESS = ("",) * 18 + ("ASL interpreter", "Wheelchair access", "Seat near the front", "Large print")
NOTES = ("",) * 14 + (
    "Arrives late from the airport",
    "Speaks on the Day 2 panel,\nneeds a microphone",
    "Parking pass",
)

Row = list[str]


class RosterMaker:
    """Invents people one after another; the same seed invents the same people."""

    def __init__(self, seed: int = 2026) -> None:
        self._random = random.Random(seed)  # noqa: S311  # invented people, no secret
        names = [(given, family) for given in GIVEN for family in FAMILY]
        self._random.shuffle(names)
        self._names = iter(names)
        self._count = 0

    def rows(self) -> list[Row]:
        """All rows below the header, in the order of registering."""
        rows = [
            *self._teams(),
            *self._county_staff(),
            *self._stakeholders(),
            *self._guests(),
            *self._event_staff(),
        ]
        self._random.shuffle(rows)
        for row, name in zip(rows[7::19], OTHER_SCRIPTS, strict=False):
            row[1:3] = name
        for number, row in enumerate(rows, start=1001):
            row[0] = f"R-{number}"
        for row in rows[1::4]:  # who agreed to stand on the contact list
            row[17] = ", ".join(filter(None, (row[17], "share-contact")))
        _make_messy(rows)
        return rows

    def _teams(self) -> Iterator[Row]:
        """Teams of three to five, each with a coordinator who needs no place of the five."""
        for place, county in enumerate(PACT_COUNTIES):
            for discipline in TEAM_DISCIPLINES[: 5 - place % 3 if place % 3 < 2 else 3]:
                yield self._person(county, "County team member", discipline, "x", "x")
            yield self._person(county, "PACT Coordinator", "Child welfare", "yes", "yes")
        yield self._person("Los Angeles", "County team member", "Survivor leader", "waitlisted", "x")

    def _county_staff(self) -> Iterator[Row]:
        for county in PACT_COUNTIES:
            for _ in range(8):
                wish = self._random.choice(("", "", "", "requested", "requested"))
                yield self._person(
                    county,
                    self._random.choice(("CWS staff", "Child Welfare Services Staff")),
                    "Child welfare",
                    wish,
                    "x",
                )

    def _stakeholders(self) -> Iterator[Row]:
        for _ in range(36):
            kind = self._random.choice(("Key stakeholder", "Speaker", "Funder", "State agency"))
            row = self._person("", kind, self._random.choice(tuple(TITLES)), "x", "x")
            row[6] = self._random.choice(STATE_AGENCIES)
            yield row
        for _ in range(46):
            county = self._random.choice((*PACT_COUNTIES, ""))
            discipline = self._random.choice(
                ("CBO", "Survivor leader", "Law enforcement", "Legal/Courts", "Education")
            )
            yield self._person(
                county,
                "Additional Stakeholder",
                discipline,
                self._random.choice(("", "", "requested")),
                "yes",
            )

    def _guests(self) -> Iterator[Row]:
        standings = ("requested",) * 6 + ("x", "x", "approved", "waitlisted", "cancelled")
        for _ in range(70):
            county = self._random.choice(OTHER_COUNTIES)
            discipline = self._random.choice(TEAM_DISCIPLINES)
            yield self._person(county, "Non-PACT county", discipline, "", self._random.choice(standings))

    def _event_staff(self) -> Iterator[Row]:
        for _ in range(14):
            row = self._person("", self._random.choice(("Event staff", "Volunteer")), "Other", "x", "x")
            row[5], row[6] = "Event Host", "Convening Planning Team"
            yield row

    def _person(self, county: str, affiliation: str, discipline: str, day1: str, day2: str) -> Row:
        choose = self._random.choice
        given, family = next(self._names)
        agency = AGENCIES.get(discipline, "{}").format(county or "California")
        self._count += 1
        phone = f"({choose(('213', '415', '510', '805', '909', '916'))}) 555-01{self._count % 100:02d}"
        badge = choose(("", "", "", "", "", "", given[:3])) if len(given) > 5 else ""
        return [
            "", given, family, badge, choose(PRONOUNS), choose(TITLES.get(discipline, ("",))), agency,
            choose(SPELLINGS.get(county, (county, county, county and f"{county} County"))), affiliation,
            discipline, _address(given, family), phone, day1, day2, choose(DIETARY), choose(ACCESS),
            choose(NOTES), choose(("", "", "", "VIP", "first time", "first time, scholarship")),
        ]  # fmt: skip


def _address(given: str, family: str) -> str:
    """An address of the invented person, in the letters that addresses use."""
    text = unicodedata.normalize("NFKD", f"{given}.{family}".replace("ø", "o").replace(" ", ""))
    return re.sub(r"[^a-z.]", "", text.lower()) + "@example.org"


def _make_messy(rows: list[Row]) -> None:
    """Add the slips that every organizer's spreadsheet has."""
    staff = [row for row in rows if row[8].lower().startswith(("cws", "child welfare"))]
    guests = [row for row in rows if row[8] == "Non-PACT county"]
    staff[3][1] = f"  {staff[3][1]} "
    staff[7][2] = staff[7][2].upper()
    staff[11][10] = staff[11][10].replace("@", " at ")
    staff[13][11] = "call the office"
    staff[19][7] = "SB"
    staff[23][12] = "maybe"
    staff[29][10] = ""
    staff[31][10] = staff[30][10]
    staff[37][9] = "Everything"
    staff[41][16] = "=needs a ground floor room"
    guests[5][7] = "Sonomma"
    guests[9][1:3] = ["Cher-Anne", ""]
    guests[12][1:3] = ["Maximiliana Guadalupe Esperanza", "Wolfeschlegelstein-Hausenbergerdorff y Santamaría"]
    guests[20][11] = "+1 916 555 0133"
    rows.insert(70, list(rows[69]))
    rows.insert(200, [""] * len(HEADER))


def write(path: Path) -> int:
    """Write the roster to ``path`` and return the number of rows below the header."""
    rows = RosterMaker().rows()
    path.parent.mkdir(parents=True, exist_ok=True)
    with xlsxwriter.Workbook(path) as workbook:
        workbook.set_properties({"title": "Registration list", "created": datetime(2026, 9, 1, tzinfo=UTC)})
        bold = workbook.add_format({"bold": True, "bg_color": "#DDE7F0", "border": 1, "text_wrap": True})
        sheet = workbook.add_worksheet("Registrations")
        sheet.merge_range(0, 0, 0, len(HEADER) - 1, "PACT Convening: registration list", bold)
        sheet.write_string(1, 0, "Please do not change the order of the columns. Updated 9/30.")
        sheet.write_row(3, 0, HEADER, bold)
        for line, row in enumerate(rows, start=4):
            for column, text in enumerate(row):
                if text:
                    sheet.write_string(line, column, text)
        sheet.freeze_panes(4, 3)
        sheet.set_column(0, len(HEADER) - 1, 16)
        workbook.add_worksheet("Agenda").write_string(
            0, 0, "Day 1: in-depth sessions. Day 2: broader themes."
        )
    return len(rows)


if __name__ == "__main__":
    print(f"{write(ROSTER)} rows written to {ROSTER}")  # noqa: T201  # a tool speaks on the terminal
