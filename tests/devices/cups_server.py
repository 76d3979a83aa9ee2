"""A real CUPS of one's own for a test: in a temporary folder, with printers that are small scripts."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

KEEP = 'printf "%s" "$5" > {folder}/options; cat ${{6:+"$6"}} > {folder}/printed'
GIVE_UP = "echo 'ERROR: Wrong media loaded' >&2; exit 1"
JAM = "echo 'STATE: +media-jam-error' >&2; exit 4"
PRINTERS = {
    "keeps": (KEEP, "stop-printer"),
    "refuses": (GIVE_UP, "abort-job"),
    "jams": (JAM, "stop-printer"),
}

SETTINGS = """
Listen {folder}/socket
DefaultAuthType None
WebInterface No
Browsing Off
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""
PLACES = """
FileDevice Yes
User {user}
Group {group}
SystemGroup root
ServerRoot {folder}/server
ServerBin {folder}/programs
DataDir {folder}/data
RequestRoot {folder}/requests
TempDir {folder}/temporary
StateDir {folder}/state
CacheDir {folder}/cache
ErrorLog {folder}/errors
AccessLog {folder}/accesses
PageLog {folder}/pages
Sandboxing relaxed
"""


HELPERS = Path("/usr/lib/cups/daemon")  # where Debian has the programs by which the server starts others
FILTERS = Path("/usr/lib/cups/filter")
TYPES = Path("/usr/share/cups/mime")
PDF_PRINTER = """\
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PDF.PPD"
*Manufacturer: "Test"
*Product: "(PDF)"
*ModelName: "PDF"
*ShortNickName: "PDF"
*NickName: "PDF"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"
*VariablePaperSize: True
*MaxMediaWidth: "5000"
*MaxMediaHeight: "5000"
*HWMargins: 0 0 0 0
*CustomPageSize True: "pop pop pop"
*ParamCustomPageSize Width: 1 points 36 5000
*ParamCustomPageSize Height: 2 points 36 5000
*ParamCustomPageSize WidthOffset: 3 points 0 0
*ParamCustomPageSize HeightOffset: 4 points 0 0
*ParamCustomPageSize Orientation: 5 int 0 0
*OpenUI *PageSize: PickOne
*DefaultPageSize: A4
*PageSize A4: ""
*PageSize Letter: ""
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*DefaultPageRegion: A4
*PageRegion A4: ""
*PageRegion Letter: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4: "0 0 595 842"
*ImageableArea Letter: "0 0 612 792"
*DefaultPaperDimension: A4
*PaperDimension A4: "595 842"
*PaperDimension Letter: "612 792"
*DefaultFont: Courier
*Font Courier: Standard "(002.004S)" Standard ROM
"""


def cups_is_installed() -> bool:
    """Tell whether CUPS can be started here: the server with its commands, by root."""
    commands = ("cupsd", "lpadmin", "lp", "lpstat", "cancel")
    return all(map(shutil.which, commands)) and HELPERS.is_dir() and os.geteuid() == 0


def has_filters() -> bool:
    """Tell whether the filters are there that lay a document out for a printer."""
    return (FILTERS / "pdftopdf").exists() and TYPES.is_dir()


@contextmanager
def running_cups() -> Iterator[Path]:
    """Run CUPS with the printers above and give its folder; the caller's environment must name its socket.

    Where there are filters, the printer ``pdf`` keeps what they make of a document for a printer that takes
    PDF, as printers without drivers do.
    """
    folder = Path(tempfile.mkdtemp(prefix="cups-"))
    for name in ("server", "programs/backend", "data/mime", "requests", "temporary", "state", "cache"):
        (folder / name).mkdir(parents=True)
    for name, (script, _) in PRINTERS.items():
        backend = folder / "programs" / "backend" / name
        backend.write_text(f"#!/bin/sh\n[ $# -eq 0 ] && exit 0\n{script.format(folder=folder)}\n")
    (folder / "programs" / "daemon").symlink_to(HELPERS)
    if has_filters():
        (folder / "programs" / "filter").symlink_to(FILTERS)
        (folder / "data" / "mime").rmdir()
        (folder / "data" / "mime").symlink_to(TYPES)
    else:
        (folder / "data" / "mime" / "mime.types").write_text("application/pdf pdf string(0,%PDF)\n")
        (folder / "data" / "mime" / "mime.convs").touch()
    (folder / "server.conf").write_text(SETTINGS.format(folder=folder))
    (folder / "places.conf").write_text(PLACES.format(folder=folder, user="lp", group="lp"))
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink() and path.relative_to(folder).parts[:1] != ("programs",):
            shutil.chown(path, "lp", "lp")
    for path in (folder, *(folder / "programs" / "backend").iterdir()):
        path.chmod(0o755)  # a program must belong to root and be writable by nobody else, or it is not run
    server = subprocess.Popen(
        ["cupsd", "-f", "-c", str(folder / "server.conf"), "-s", str(folder / "places.conf")],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _add_printers(folder)
        yield folder
    finally:
        server.terminate()
        server.wait(60)
        shutil.rmtree(folder)


def _add_printers(folder: Path) -> None:
    server = ["-h", str(folder / "socket")]
    for name, (_, policy) in PRINTERS.items():
        add = [
            "lpadmin",
            *server,
            "-p",
            name,
            "-E",
            "-v",
            f"{name}:/x",
            "-o",
            f"printer-error-policy={policy}",
        ]
        deadline = time.monotonic() + 60
        while subprocess.run(add, capture_output=True, check=False).returncode:
            assert time.monotonic() < deadline, (folder / "errors").read_text()
            time.sleep(0.1)
    if has_filters():
        description = folder / "pdf.ppd"
        description.write_text(PDF_PRINTER)
        add = ["lpadmin", *server, "-p", "pdf", "-E", "-v", "keeps:/x", "-P", str(description)]
        subprocess.run(add, check=True, capture_output=True)
    subprocess.run(["lpadmin", *server, "-d", "keeps"], check=True)
