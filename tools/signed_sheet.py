"""Makes a photograph of a signed sign-in sheet of an open convening, for the documentation."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from pact_desktop.devices.pages import PdfPages
from pact_desktop.operations.document_choice import DocumentChoice, DocumentKind, DocumentOrder
from pact_desktop.operations.documents import write_document
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from tests.support.sheet_photographs import Shot, any_hand, photograph, write

_DPI = 200
_MM_PER_POINT = 25.4 / 72


def photograph_signed_sheet(file: ConveningFile, day: int, out: Path) -> Path:
    """Print a day's first sheet by the alphabet, let those sign who are not in yet, and photograph it."""
    pdf = out.with_suffix(".pdf")
    choice = DocumentChoice(DocumentKind.SIGN_IN_SHEETS, day, order=DocumentOrder.NAME)
    rows = [row for row in write_document(file, choice, pdf).rows if row.page == 1]
    with file.reading() as connection:
        people = queries.attendees_by_id(connection, [row.attendee_id for row in rows])
    with PdfPages(pdf) as pages:
        page, height = pages.grey(0, _DPI), pages.size(0)[1]
    random = np.random.default_rng(7)
    for place, row in enumerate(rows):
        if not people[row.attendee_id].is_in(day) or place % 4 == 0:
            left, bottom, right, top = row.box
            box = tuple(side * _MM_PER_POINT for side in (left, height - top, right, height - bottom))
            kind = ("signature", "signature", "pencil", "initials", "tick")[place % 5]
            write(page, _DPI, (box[0], box[1], box[2], box[3]), any_hand(kind, random), random)
    out.write_bytes(photograph(page, _DPI, Shot(turn=7, tilt=18, bend=5, hard_shadow=0.3)))
    return out
