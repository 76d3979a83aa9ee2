"""Printing where there is no CUPS (Windows): the pages of the PDF painted as pictures through Qt."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from pact_desktop.devices.page_ranges import numbers
from pact_desktop.devices.pages import PdfPages
from pact_desktop.devices.printing import (
    ONE_COPY,
    JobState,
    JobStatus,
    PageSize,
    PrinterInfo,
    PrintError,
    PrintJob,
    PrintTicket,
    Sides,
)
from pact_desktop.domain.sentence import said

_DPI = 600  # a module of a badge's code is then a whole number of dots
_DPI_OF_SHEETS = 300  # a sheet at 600 dots an inch takes 140 MB
_LONGEST_LABEL_MM = 160
_DUPLEX = {
    Sides.ONE: QPrinter.DuplexMode.DuplexNone,
    Sides.LONG_EDGE: QPrinter.DuplexMode.DuplexLongSide,
    Sides.SHORT_EDGE: QPrinter.DuplexMode.DuplexShortSide,
}


class QtPrinting:
    """The printers that Qt knows. It tells no more of a job than that the system has taken it."""

    def printers(self) -> list[PrinterInfo]:
        """Return the printers, the default one first."""
        default = QPrinterInfo.defaultPrinterName()
        found = []
        for name in QPrinterInfo.availablePrinterNames():
            state = QPrinterInfo.printerInfo(name).state()
            is_ready = state != QPrinter.PrinterState.Error
            found.append(PrinterInfo(name, name == default, is_ready, "" if is_ready else "error"))
        return sorted(found, key=lambda printer: not printer.is_default)

    def send(
        self,
        pdf: Path,
        printer: str,
        page_size: PageSize,
        ticket: PrintTicket = ONE_COPY,
        title: str = "",
    ) -> PrintJob:
        """Print the pages of a PDF as pictures."""
        info = QPrinterInfo.printerInfo(printer)
        if info.isNull():  # QPrinter would write a PDF file instead, and say nothing
            raise PrintError(
                said(
                    "{name} was not printed: there is no printer {printer}.",
                    name=title or pdf.name,
                    printer=printer,
                ),
                "Connect it, or choose another printer.",
            )
        device = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        device.setDocName(title or pdf.stem)
        paint(pdf, device, page_size, ticket)
        return PrintJob(printer, "")

    def state(self, job: PrintJob) -> JobState:
        """Tell that a job was handed over; Qt does not follow it any further."""
        return JobState(JobStatus.HANDED_OVER)

    def cancel(self, job: PrintJob) -> None:
        """Do nothing: what was handed over cannot be taken back through Qt."""


def paint(pdf: Path, device: QPrinter, page_size: PageSize, ticket: PrintTicket = ONE_COPY) -> None:
    """Paint the pages of a PDF that a ticket names, each over a page of ``page_size``.

    Raises PrintError if it cannot begin.
    """
    size = QPageSize(QSizeF(*page_size), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    device.setPageSize(size)
    device.setPageOrientation(QPageLayout.Orientation.Portrait)
    device.setFullPage(True)
    device.setDuplex(_DUPLEX[ticket.sides])
    device.setCopyCount(ticket.copies)
    rounds = 1 if device.supportsMultipleCopies() else ticket.copies
    dpi = _DPI if max(page_size) <= _LONGEST_LABEL_MM else _DPI_OF_SHEETS
    painter = QPainter()
    with PdfPages(pdf) as pages:
        if not painter.begin(device):
            raise PrintError(
                said("{name} was not printed: the printer does not answer.", name=pdf.name),
                "Check that it is on.",
            )
        try:
            for count, page in enumerate(numbers(ticket.pages, len(pages)) * rounds):
                if count:
                    device.newPage()
                painter.drawImage(
                    QRectF(device.paperRect(QPrinter.Unit.DevicePixel)), pages.image(page - 1, dpi)
                )
        finally:
            painter.end()
