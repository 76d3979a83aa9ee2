"""Badge PDF against the same pages drawn lean: plain text, fixed sizes, codes as paths of whole numbers."""

from __future__ import annotations

import random
import re
import subprocess
import sys
import time
from collections.abc import Callable
from io import BytesIO
from statistics import median

import qrcode
from qrcode.constants import ERROR_CORRECT_H
from qrcode.util import QRData
from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from benchmarks.table import Row, print_table
from pact_desktop.paper.badge_data import BadgeData
from pact_desktop.paper.badges import render_badges
from pact_desktop.paper.layout import find_layout
from pact_desktop.paper.stock import Stock, find_stock

BADGES = 300
MANY = 10_000
ROUNDS = 5

_GIVEN = ["Xóchitl", "Thomas", "Yesenia", "Lucia", "Maximiliana", "Siobhan", "Trần", "Elena", "Jo", "Ngozi"]
_GIVEN += ["Wilhelmina", "Bartholomew", "Renée", "Guadalupe", "Zoë", "Marcus", "Aaliyah", "Hiroshi", "Tomás"]
_FAMILY = [
    "Barragán",
    "Birdsong",
    "Chen",
    "Featherstonehaugh-Oyelaran",
    "Kelly",
    "Nguyễn",
    "Kolesnikov",
    "Li",
]
_FAMILY += ["Montgomery", "O’Neill", "Dąbrowska", "Rodríguez", "Wu", "Okafor", "Yamamoto", "Patel", "Mensah"]
_COUNTIES = ["Los Angeles", "Madera", "Sacramento", "San Luis Obispo", "Alameda", "Ventura", "San Joaquin"]
_AGENCIES = ["Department of Children and Family Services", "Probation Department", "Office of Education"]
_AGENCIES += ["Behavioral Health Services", "Superior Court of California", "Public Health Department"]
_DISCIPLINES = ["Child welfare", "Probation", "Behavioral health", "Public health", "Survivor leader"]
_AFFILIATIONS = {
    "county_team_member": "County team member",
    "child_welfare_services_staff": "Child welfare services staff",
    "key_stakeholder": "Key stakeholder",
    "non_pact_county_guest": "Guest, non-PACT county",
}
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_RUN = re.compile("1+")


def invented(count: int) -> list[BadgeData]:
    """Invented badges, the same ones each time."""
    chance = random.Random(7)
    people = []
    for _ in range(count):
        affiliation = chance.choice(list(_AFFILIATIONS))
        people.append(
            BadgeData(
                code="PACT6SYW" + "".join(chance.choices(_ALPHABET, k=27)),
                name_first=chance.choice(_GIVEN),
                name_rest=f"{chance.choice(_FAMILY)} {chance.choice(_FAMILY)}",
                pronouns=chance.choice(["", "", "she/her", "he/him", "they/them"]),
                agency=chance.choice(_AGENCIES),
                county=chance.choice(_COUNTIES),
                discipline=chance.choice(_DISCIPLINES),
                affiliation=_AFFILIATIONS[affiliation],
                affiliation_key=affiliation,
                convening="PACT Convening 2026",
                days=chance.choice([frozenset({1}), frozenset({2}), frozenset({1, 2})]),
            )
        )
    return people


def _lean_code(canvas: Canvas, code: str, x: float, y: float) -> None:
    symbol = qrcode.QRCode(version=3, error_correction=ERROR_CORRECT_H, mask_pattern=2, border=0)
    symbol.add_data(QRData(code.encode("ascii"), mode=2))
    symbol.make(fit=False)
    runs = []
    for row, modules in enumerate(symbol.modules):
        line = "".join("1" if dark else "0" for dark in modules)
        runs += [f"{run.start()} {row} {run.end() - run.start()} 1 re" for run in _RUN.finditer(line)]
    canvas.addLiteral(f"q 0 g 2.16 0 0 -2.16 {x:.2f} {y + 62.64:.2f} cm {' '.join(runs)} f Q")


def draw_lean(people: list[BadgeData], stock: Stock) -> int:
    """The floor: ReportLab's own text in a standard font, nothing fitted, nothing shaped."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=(stock.page_width, stock.page_height), pageCompression=1)
    for count, person in enumerate(people):
        place = count % stock.per_page
        if count and not place:
            canvas.showPage()
        x, y = stock.corner(place)
        canvas.setFillColorRGB(0.28, 0.31, 0.7)
        canvas.rect(x, y + 183, 288, 33, stroke=0, fill=1)
        canvas.setFillColorRGB(1, 1, 1)
        for text, size, up in ((person.affiliation, 11.5, 200), (person.convening, 8, 190)):
            canvas.setFont("Helvetica-Bold", size)
            canvas.drawString(x + 16, y + up, text)
        canvas.drawRightString(x + 272, y + 196, " ".join(f"Day {day}" for day in sorted(person.days)))
        canvas.setFillColorRGB(0.11, 0.11, 0.1)
        canvas.setFont("Helvetica-Bold", 30)
        canvas.drawString(x + 16, y + 130, person.name_first)
        for text, size, up in (
            *((person.name_rest, 16, 110), (person.pronouns, 10, 90), (person.county, 15, 48)),
            *((person.agency, 9, 28), (person.discipline, 9, 16)),
        ):
            canvas.setFont("Helvetica", size)
            canvas.drawString(x + 16, y + up, text)
        _lean_code(canvas, person.code, x + 211, y + 14.4)
    canvas.showPage()
    canvas.save()
    return len(out.getvalue())


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _memory_of_many() -> float:
    """Peak memory in MiB of a process that prints ten thousand badges, measured from outside."""
    code = "from benchmarks.bench_badges import print_many; print_many()"
    answer = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return float(answer.stdout)


def print_many() -> None:
    """Print ten thousand badges and tell the process's peak memory in MiB."""
    from benchmarks.memory import most_memory  # not on every system, and only needed here

    render_badges(invented(MANY), find_stock("letter-6"), find_layout("name-first"), BytesIO())
    print(most_memory())


def run() -> list[Row]:
    """Measure in turn, so that both sides meet the same machine."""
    rl_config.useA85 = 0
    people, stock, layout = invented(BADGES), find_stock("letter-6"), find_layout("name-first")
    sizes: list[int] = []

    def ours() -> None:
        sizes.append(render_badges(people, stock, layout, BytesIO()).bytes)

    ours()
    draw_lean(people, stock)
    lean, shaped = [], []
    for _ in range(ROUNDS):
        lean.append(_seconds(lambda: draw_lean(people, stock)))
        shaped.append(_seconds(ours))
    ratio = median(shaped) / median(lean)
    per_badge = 1e6 * median(shaped) / BADGES
    thousand = render_badges(invented(1000), stock, layout, BytesIO())
    many = _memory_of_many()
    fonts = sizes[0] - 6 * (thousand.bytes - sizes[0]) // 14  # what does not grow with the badges
    growth = (thousand.bytes - sizes[0]) / (1000 - BADGES)
    return [
        Row(
            f"{BADGES} badges, CPU",
            f"{ratio:.2f} × lean ({per_badge:.0f} µs a badge)",
            "≤ 1.5 ×",
            ratio <= 1.5,
        ),
        Row(
            "badge PDF, bytes a badge",
            f"{growth:.0f} (and {fonts / 1000:.0f} kB of fonts)",
            "< 700",
            growth < 700,
        ),
        Row(f"{MANY:,} badges, memory", f"{many:.0f} MiB", "< 150 MiB", many < 150),
    ]


if __name__ == "__main__":
    print_table(run())
