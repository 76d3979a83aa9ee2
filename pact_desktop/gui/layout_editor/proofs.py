"""Proofs: the people whose badges show whether a layout holds, and the checks on their badges."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import numpy as np
from PIL import Image, ImageFilter
from PySide6.QtGui import QImage
from sqlalchemy import Connection

from pact_desktop.devices.page_check import look_at_pages
from pact_desktop.devices.pages import PdfPages
from pact_desktop.domain.badge_code import ConveningIdentity
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.ids import new_attendee_id
from pact_desktop.domain.people import DAYS, Affiliation, Attendee, Discipline, Registration, Standing
from pact_desktop.domain.wording import Wording
from pact_desktop.operations.print_badges import badge_data
from pact_desktop.paper.badge_data import BadgeData
from pact_desktop.paper.badges import BadgeWarning, RenderReport, render_proofs
from pact_desktop.paper.design import Layout
from pact_desktop.paper.expected import BadgeSheets, MarkKind, expected_pages
from pact_desktop.paper.fonts import typeface
from pact_desktop.paper.stock import Stock, one_a_page
from pact_desktop.paper.text import scripts_of, shape
from pact_desktop.scanning.decoder import find_badges
from pact_desktop.store import queries

_LONGEST = 3
_MEASURED = 60
"""Names are shaped to find the widest; only the longest by letters can be."""
_FEW = 4
"""With fewer people on the roster, invented ones stand in."""
_CHECK_DPI = 300
_BLUR = 2.0
"""Standard deviation in pixels at 300 dpi: a phone's camera that is not quite sharp."""


@dataclass(frozen=True, slots=True)
class ProofCheck:
    """What the checks found: warnings of the run, the names whose code does not scan (``unread``), and those
    on whose badge a text, a colour or a picture is not seen (``unseen``)."""

    proofs: int
    warnings: tuple[BadgeWarning, ...]
    unread: tuple[str, ...]
    unseen: tuple[str, ...]
    has_code: bool
    """False for a back."""


def proof_badges(connection: Connection, convening: Convening, words: Wording) -> list[BadgeData]:
    """Badges of those on the roster who are hardest to print: longest, strangest, and shortest first.

    Their codes are signed by a key that is thrown away, so that a picture of a proof admits nobody.
    """
    identity = ConveningIdentity(UUID(bytes=os.urandom(16)), os.urandom(32))
    people = queries.roster(connection)
    chosen = _hardest([one for one in people if one.display_name])
    if len(chosen) < _FEW:
        chosen += _invented()
    return [badge_data(identity, convening, attendee, words) for attendee in chosen]


def picture(layout: Layout, stock: Stock, badge: BadgeData, dpi: float) -> QImage:
    """One badge as it will be printed. Raises UserError if the layout cannot be printed."""
    with TemporaryDirectory(prefix="pact-desktop-layout-") as folder:
        pdf = Path(folder) / "proof.pdf"
        render_proofs([badge], stock, layout, pdf)
        with PdfPages(pdf) as pages:
            return pages.image(0, dpi)


def check(layout: Layout, stock: Stock, badges: Sequence[BadgeData]) -> ProofCheck:
    """Print the proofs aside, look at each as at a badge that goes out, read its code from a blurred picture.

    Raises UserError as above.
    """
    with TemporaryDirectory(prefix="pact-desktop-layout-") as folder:
        pdf = Path(folder) / "proofs.pdf"
        report: RenderReport = render_proofs(badges, stock, layout, pdf)
        has_code = layout.code is not None
        with PdfPages(pdf) as pages:
            coded = enumerate(badges if has_code else ())
            unread = [badge.name for page, badge in coded if not _is_read(pages, page, badge)]
        expected = list(expected_pages(badges, BadgeSheets(one_a_page(stock), layout)))
        faults = [fault for fault in look_at_pages(pdf, expected) if fault.mark.kind is not MarkKind.CODE]
    unseen = [badges[place].name for place in sorted({fault.mark.badge for fault in faults})]
    return ProofCheck(len(badges), report.warnings, tuple(unread), tuple(unseen), has_code)


def _is_read(pages: PdfPages, page: int, badge: BadgeData) -> bool:
    sharp = Image.fromarray(np.ascontiguousarray(pages.grey(page, _CHECK_DPI)))
    blurred = np.asarray(sharp.filter(ImageFilter.GaussianBlur(_BLUR)))
    return badge.code in {code.text for code in find_badges(blurred)}


def _hardest(people: Sequence[Attendee]) -> list[Attendee]:
    by_letters = sorted(people, key=lambda one: -len(one.display_name))[:_MEASURED]
    picked = sorted(by_letters, key=lambda one: -shape(one.display_name, typeface("bold")).width)[:_LONGEST]
    hardest: tuple[Callable[[Attendee], int], ...] = (
        lambda one: max(map(len, one.display_name.split())),
        lambda one: len(one.agency),
        lambda one: sum(map(bool, (one.pronouns, one.title, one.agency, one.county))),
        lambda one: -len(one.display_name),
    )
    picked += [max(people, key=measure) for measure in hardest if people]
    picked += _of_each_script(people)
    return list({one.attendee_id: one for one in picked}.values())


def _of_each_script(people: Iterable[Attendee]) -> list[Attendee]:
    """The first of each script but Latin."""
    found: dict[str, Attendee] = {}
    for one in people:
        for script in sorted(scripts_of(one.display_name)):
            found.setdefault(script, one)
    return list(found.values())


def _invented() -> list[Attendee]:
    """Stand-ins for a roster that is still empty."""
    names = (
        ("Xóchitl", "Barragán", "Los Angeles", "Department of Children and Family Services"),
        ("Maximiliana", "Featherstonehaugh-Oyelaran", "San Luis Obispo", "Public Health Department"),
        (
            "María Guadalupe",
            "de la Cruz y Fuentes del Río",
            "San Bernardino",
            "Superior Court, Juvenile Division",
        ),
        ("Jo", "Li", "Kern", ""),
    )
    return [
        Attendee(
            new_attendee_id(os.urandom),
            given_name=given,
            family_name=family,
            county=county,
            agency=agency,
            pronouns="she/her",
            affiliation=Affiliation.COUNTY_TEAM_MEMBER,
            discipline=Discipline.CHILD_WELFARE,
            registrations={day: Registration(Standing.APPROVED, 0, "") for day in DAYS},
        )
        for given, family, county, agency in names
    ]
