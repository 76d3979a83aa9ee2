"""Sign-in sheets read back: really printed, signed by invented hands, photographed by an invented phone.

Half of the photographs show a crumpled or folded corner; all are tilted, bent, shadowed, blurred and noisy.
"""

from __future__ import annotations

import os
import time
from collections import Counter
from dataclasses import dataclass, field
from io import BytesIO
from statistics import median

import numpy as np
from PIL import Image

from benchmarks.table import Row, print_table
from pact_desktop.domain.sign_in_sheet import LETTER_SHEET
from pact_desktop.paper.sign_in_sheets import SignInGroup, SignInRow, render_sign_in_sheets
from pact_desktop.scanning.sheets import read_sheets
from tests.paper.samples import NAMES, pictures
from tests.support.sheet_photographs import NOT_SIGNED, SIGNED, Grey, any_hand, any_shot, photograph, write

PHOTOGRAPHS = 12
SIZE = (2400, 3200)
DPI = 200
LEAST_RECALL = 0.99
MOST_SECONDS = 1.5
_MARKS = dict.fromkeys((kind for kind in NOT_SIGNED if kind != "blank"), 1)
_KINDS = {"signature": 5, "overshooting": 1, "initials": 1, "tick": 1, "pencil": 1, "blank": 6, **_MARKS}


@dataclass
class _Tally:
    """What was read, by whether the box was signed."""

    signed: Counter[str] = field(default_factory=Counter)
    empty: Counter[str] = field(default_factory=Counter)
    unread: int = 0
    seconds: list[float] = field(default_factory=list)


def run() -> list[Row]:
    """Measure recall, false proposals and CPU a photograph."""
    tally = _Tally()
    random = np.random.default_rng(1)
    page = _page()
    for _ in range(PHOTOGRAPHS):
        _photograph(page, random, tally)
    boxes = PHOTOGRAPHS * LETTER_SHEET.rows
    recall = tally.signed["yes"] / tally.signed.total()
    seconds = median(tally.seconds)
    return [
        Row(
            f"signed boxes proposed, {PHOTOGRAPHS} photographs of sheets",
            f"{recall:.1%}",
            f">= {LEAST_RECALL:.0%}",
            recall >= LEAST_RECALL,
        ),
        Row("signed boxes shown to a person as unsure", str(tally.signed["unsure"]), "", True),
        Row(
            f"empty boxes proposed, of {tally.empty.total()}",
            str(tally.empty["yes"]),
            "0",
            tally.empty["yes"] == 0,
        ),
        Row("empty boxes shown to a person as unsure", str(tally.empty["unsure"]), "", True),
        Row(f"boxes that could not be read, of {boxes}", str(tally.unread), "", True),
        Row(
            "CPU a photograph of 7.7 megapixels",
            f"{seconds:.2f} s",
            f"<= {MOST_SECONDS} s",
            seconds <= MOST_SECONDS,
        ),
    ]


def _photograph(page: Grey, random: np.random.Generator, tally: _Tally) -> None:
    signed = page.copy()
    shares = np.array(list(_KINDS.values()), float)
    kinds = [str(kind) for kind in random.choice(list(_KINDS), LETTER_SHEET.rows, p=shares / shares.sum())]
    for row, kind in enumerate(kinds):
        write(signed, DPI, LETTER_SHEET.box(row), any_hand(kind, random), random)
    grey = np.asarray(Image.open(BytesIO(photograph(signed, DPI, any_shot(random, SIZE)))))
    start = time.process_time()
    sheets = read_sheets(grey)
    tally.seconds.append(time.process_time() - start)
    boxes = sheets[0].boxes if sheets else ()
    tally.unread += LETTER_SHEET.rows - len(boxes)
    for box in boxes:
        (tally.signed if kinds[box.row] in SIGNED else tally.empty)[box.signed.value] += 1


def _page() -> Grey:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    out = BytesIO()
    rows = tuple(
        SignInRow(f"{place:013}", " ".join(NAMES[place % len(NAMES)]), "Probation Department")
        for place in range(LETTER_SHEET.rows)
    )
    render_sign_in_sheets(
        [SignInGroup("Los Angeles County", rows)],
        out,
        convening="PACT Convening 2026",
        convening_tag="6SYW",
        day=1,
        day_label="Day 1 · Tue, Oct 6, 2026",
    )
    page = pictures(out, DPI)[0]
    del application
    return page


if __name__ == "__main__":
    print_table(run())
