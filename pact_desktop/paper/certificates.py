"""Certificates of attendance: one landscape page a person, with a number and a code that can be checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.paper.document import ACCENT, HAIRLINE, INK, LETTER, MUTED, Printed
from pact_desktop.paper.fit import Rule, fit
from pact_desktop.paper.fonts import Weight, typeface
from pact_desktop.paper.pdf import Colour, Pdf
from pact_desktop.paper.words import Words

_SIDE = 84.0
_EDGE = 28.0


@dataclass(frozen=True, slots=True)
class Certificate:
    """One person's certificate; the number and the verification code are the caller's."""

    name: str
    dates: str
    """The dates of the days that the number names: "Oct 6, 2026 and Oct 7, 2026". How long somebody stayed is
    not known, so no certificate says it."""
    number: str
    verification_code: str
    agency: str = ""


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who certifies, and what was attended."""

    convening: str
    venue: str = ""
    signer: str = ""
    signer_title: str = ""


def render_certificates(
    certificates: Sequence[Certificate],
    issuer: Issuer,
    out: Path | BinaryIO,
    *,
    language: str = "en",
    page_size: tuple[float, float] = LETTER,
) -> Printed:
    """Write a page for each certificate. Raises UnreadableInputError if there is none to write."""
    if not certificates:
        raise UnreadableInputError("There are no certificates to print.", "Choose people who attended.")
    words = Words(language)
    size = (max(page_size), min(page_size))
    pdf = Pdf(f"{words('Certificate of attendance')} · {issuer.convening}", size, language=language)
    for certificate in certificates:
        _page(pdf, words, certificate, issuer)
        pdf.end_page()
    written = pdf.write_to(out)
    return Printed(pdf.pages, written, "".join(sorted(pdf.missing)))


def _page(pdf: Pdf, words: Words, certificate: Certificate, issuer: Issuer) -> None:
    width, height = pdf.width, pdf.height
    pdf.frame(_EDGE, _EDGE, width - 2 * _EDGE, height - 2 * _EDGE, HAIRLINE, 0.8, 10)
    pdf.rectangle(_SIDE, height - 112, 44, 5, ACCENT, 2.5)
    y = height - 136
    y = _line(pdf, y, issuer.convening, 14, "semibold", MUTED) - 6
    y = _line(pdf, y, words("Certificate of attendance"), 30, "bold", INK) - 46
    y = _line(pdf, y, words("This certifies that"), 13, "regular", MUTED) - 10
    y = _line(pdf, y, certificate.name, 50, "bold", ACCENT) - 6
    if certificate.agency:
        y = _line(pdf, y, certificate.agency, 14, "regular", INK)
    y = _line(pdf, y - 16, words("attended on {dates}", dates=certificate.dates), 17, "semibold", INK) - 4
    if issuer.venue:
        _line(pdf, y, issuer.venue, 13, "regular", MUTED)
    _foot(pdf, words, certificate, issuer)


def _foot(pdf: Pdf, words: Words, certificate: Certificate, issuer: Issuer) -> None:
    y = 92.0
    if issuer.signer:
        pdf.rule(_SIDE, y, _SIDE + 230, y, INK, 0.6)
        _small(pdf, issuer.signer, _SIDE, y - 15, 10.5, "semibold", INK, 230)
        _small(pdf, issuer.signer_title, _SIDE, y - 29, 9, "regular", MUTED, 230)
    right = pdf.width - _SIDE
    number = words("Certificate {number}", number=certificate.number)
    code = words("To verify: {code}", code=certificate.verification_code)
    _small(pdf, number, right, y - 15, 9, "medium", INK, 260, align=1)
    _small(pdf, code, right, y - 29, 9, "regular", MUTED, 260, align=1)


def _line(pdf: Pdf, top: float, text: str, size: float, weight: Weight, ink: Colour) -> float:
    """Set a text below ``top``, on two lines if it must; return where the next may begin."""
    fitted = fit(text, typeface(weight), pdf.width - 2 * _SIDE, Rule(size, size * 0.6, 2))
    y = top
    for line in fitted.lines:
        y -= fitted.size * max(1.0, line.rise + 0.25)
        pdf.line(line, _SIDE, y, fitted.size, ink)
    return y - fitted.size * fitted.lines[-1].depth


def _small(
    pdf: Pdf,
    text: str,
    x: float,
    y: float,
    size: float,
    weight: Weight,
    ink: Colour,
    width: float,
    align: float = 0.0,
) -> None:
    fitted = fit(text, typeface(weight, tabular=True), width, Rule(size, 5))
    pdf.line(fitted.lines[0], x, y, fitted.size, ink, align)
