"""A printed sign-in sheet that some people signed, as a picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from pact_desktop.devices.pages import PdfPages
from tests.cli.conftest import CommandLine
from tests.support.sheet_photographs import Hand, write


def signed_sheet(trial: CommandLine, folder: Path, who: list[str], day: int = 1) -> Path:
    """Print the sheets of a day as a person would, let these people sign, and scan their first page."""
    pdf = folder / "sheets.pdf"
    rows = trial.ask("documents", "sign-in-sheets", "--day", str(day), "--out", pdf)["rows"]
    number = min(row["page"] for row in rows if row["attendee_id"] in who)
    with PdfPages(pdf) as pages:
        page, height = pages.grey(number - 1, 150), pages.size(number - 1)[1]
    random = np.random.default_rng(3)
    for row in rows:
        if row["attendee_id"] in who and row["page"] == number:
            left, bottom, right, top = (side * 25.4 / 72 for side in row["box"])
            high = height * 25.4 / 72
            write(page, 150, (left, high - top, right, high - bottom), Hand("signature"), random)
    image = folder / "signed.jpg"
    Image.fromarray(page).save(image, quality=90)
    return image
