"""Every command that writes a file, from the table of commands, at every path that it must not take."""

from __future__ import annotations

import io
import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, redirect_stdout
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

import click
import pytest

from pact_desktop.cli.faults import log_path
from pact_desktop.cli.main import program, run
from pact_desktop.cli.options import OutputPath
from pact_desktop.devices.page_check import look_at_pages
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.file_kinds import JSON, TEXT
from pact_desktop.domain.people import DAYS
from pact_desktop.open_files import Place, place_of
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import check_in_attendee
from pact_desktop.operations.convenings import start_convening
from pact_desktop.operations.print_badges import BadgeChoice, PagePlan, print_badges
from pact_desktop.operations.register import register
from pact_desktop.operations.resources import add_resource
from pact_desktop.settings import FOLDER_VARIABLE, Settings, settings_path
from pact_desktop.store.opening import open_convening
from pact_desktop.store.outputs import PARTS, require_output
from tests.cli.conftest import CommandLine
from tests.support.processes import NOBODY, process_context

DATES = ("--day1", "2026-10-06", "--day2", "2026-10-07")
SHEET = b"\xef\xbb\xbfday,in\r\n1,40\r\n"
PAPER = b"%PDF-1.4\n%%EOF\n"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(40)
PROSE = b"Notes of the last meeting.\nNothing was decided.\n"


class Writer(NamedTuple):
    """How a command is asked to write to a path: its words, the ending that fits, and which of its files is
    tried where it writes a folder."""

    words: Callable[[Path], list[str | Path]]
    ending: str
    file_of: str = ""
    replaces: bool = True


def _out(*words: str) -> Callable[[Path], list[str | Path]]:
    return lambda path: [*words, "--out", path]


DOCUMENTS = (
    "certificates",
    "contact-list",
    "labels",
    "name-tents",
    "packets",
    "report",
    "sign-in-sheets",
    "signs",
    "team-rosters",
)
WRITERS: dict[str, Writer] = {
    "badges": Writer(_out("badges"), ".pdf"),
    "backup": Writer(lambda path: ["backup", path], ".pact", replaces=False),
    "calendar": Writer(lambda path: ["calendar", path], ".ics"),
    "contacts": Writer(lambda path: ["contacts", path], ".vcf"),
    "demo": Writer(lambda path: ["demo", "--headless", "--out", path.parent], ".pdf", "badges.pdf"),
    "export": Writer(lambda path: ["export", path], ".csv"),
    "letters": Writer(
        lambda path: ["letters", "--out", path.parent], ".eml", "confirmation-Amara-Okafor-{id}.eml"
    ),
    "new": Writer(lambda path: ["new", path, "--title", "T", *DATES], ".pact", replaces=False),
    "report": Writer(_out("report", "--format", "json"), ".json"),
    "resources export": Writer(lambda path: ["resources", "export", "agenda.pdf", path], ".pdf"),
    "subject-access": Writer(lambda path: ["subject-access", "{id}", "--out", path], ".json"),
} | {f"documents {kind}": Writer(_out("documents", kind, "--day", "1"), ".pdf") for kind in DOCUMENTS}

READ = {("check-in", "images"), ("documents read-sheet", "images"), ("resources add", "paths")}
"""Parameters that are paths of files to read which need not all be there."""

THOSE = pytest.mark.parametrize("name", [each for each in WRITERS if each != "demo"])
ALL = pytest.mark.parametrize("name", WRITERS)


def _commands(group: click.Group = program, before: str = "") -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        yield f"{before}{name}", command
        if isinstance(command, click.Group):
            yield from _commands(command, f"{before}{name} ")


def test_every_command_that_takes_a_path_says_whether_it_is_read_or_written() -> None:
    written = set()
    for name, command in _commands():
        for parameter in command.params:
            kind = parameter.type
            if isinstance(kind, OutputPath):
                written.add(name)
            elif isinstance(kind, click.Path) and parameter.name != "database":
                assert kind.exists or (name, parameter.name) in READ, f"{name}: {parameter.name}"
    assert written == set(WRITERS)


@dataclass
class Desk:
    """A convening with something for every command to write, and a folder to write into."""

    pact: CommandLine
    person: str
    folder: Path

    def out(self, name: str, ending: str | None = None) -> Path:
        """The path that a command is to write to, with the ending that fits or another."""
        writer = WRITERS[name]
        if writer.file_of:
            return self.folder / writer.file_of.format(id=self.person)
        return self.folder / f"out{writer.ending if ending is None else ending}"

    def words(self, name: str, path: Path) -> list[str | Path]:
        """The command line that writes to a path."""
        words = [*WRITERS[name].words(path), "--database", self.pact.database]
        return [self.person if word == "{id}" else word for word in words]

    def refuses(self, name: str, path: Path) -> None:
        """The command ends with status 2 and a sentence; nothing changes in the folder or the journal."""
        before, entries = _snapshot(self.folder), self.pact.entries()
        self.ends_with_a_sentence(name, path)
        assert _snapshot(self.folder) == before
        assert self.pact.entries() == entries

    def ends_with_a_sentence(self, name: str, path: Path) -> None:
        """The command ends with status 2 and says why."""
        said = self.pact(*self.words(name, path), "--json")
        assert said.status == 2, said
        assert said.document["error"]["message"]
        assert "Traceback" not in said.err


def _snapshot(folder: Path) -> dict[str, tuple[object, bytes | str]]:
    """What lies in a folder: each name's place on the disk, and its content or where it leads."""
    found: dict[str, tuple[object, bytes | str]] = {}
    for each in sorted(folder.rglob("*")):
        content = each.read_bytes() if each.is_file() and not each.is_symlink() else os.path.realpath(each)
        found[str(each)] = (place_of(each), content)
    return found


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A convening with a file that is kept, and somebody who is in, with an address and consent."""
    folder = tmp_path_factory.mktemp("prepared")
    path, agenda = folder / "trial.pact", folder / "agenda.pdf"
    actor = Actor("Office", "Ana")
    with start_convening(path, actor, {"title": "Trial", "day1": "2026-10-06", "day2": "2026-10-07"}) as file:
        given = {"given_name": "Amara", "family_name": "Okafor", "email": "amara@example.org"}
        team = {"county": "Alameda", "affiliation": "county team member", "tags": "share-contact"}
        person = register(file, actor, given | team, dict.fromkeys(DAYS)).attendee.attendee_id
        check_in_attendee(file, actor, 1, person)
        print_badges(file, actor, BadgeChoice(), PagePlan.named(file), agenda, look=look_at_pages)
        add_resource(file, actor, agenda)
    return path, person


@pytest.fixture
def desk(prepared: tuple[Path, str], pact: CommandLine, tmp_path: Path) -> Desk:
    """A desk with a copy of that convening, and a folder to write into."""
    shutil.copyfile(prepared[0], pact.database)
    folder = tmp_path / "written"
    folder.mkdir()
    return Desk(pact, prepared[1], folder)


@THOSE
def test_it_writes_a_new_file_and_replaces_its_own(desk: Desk, name: str) -> None:
    path = desk.out(name)
    for _ in range(2 if WRITERS[name].replaces else 1):
        desk.pact.ask(*desk.words(name, path))
        assert path.stat().st_size > 0
    assert [each.name for each in desk.folder.iterdir()] == [path.name]


@THOSE
def test_an_empty_file_may_be_filled(desk: Desk, name: str) -> None:
    if WRITERS[name].replaces:
        path = desk.out(name)
        path.touch()
        desk.pact.ask(*desk.words(name, path))
        assert path.stat().st_size > 0


def _convening(desk: Desk, path: Path) -> None:
    shutil.copyfile(desk.pact.database, path)


def _other_convening(desk: Desk, path: Path) -> None:
    other = path.with_name("other.pact")
    desk.pact.ask("new", other, "--title", "Other", *DATES)
    other.replace(path)


def _backup(desk: Desk, path: Path) -> None:
    made = path.with_name("made.pact")
    desk.pact.ask("backup", made, "--database", desk.pact.database)
    made.replace(path)


def _symlink(desk: Desk, path: Path) -> None:
    path.symlink_to(desk.pact.database)


def _relative_symlink(desk: Desk, path: Path) -> None:
    path.symlink_to(Path("..") / path.parent.name / ".." / desk.pact.database.name)


def _hard_link(desk: Desk, path: Path) -> None:
    path.hardlink_to(desk.pact.database)


def _other_database(desk: Desk, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE one (two TEXT)")


def _folder(desk: Desk, path: Path) -> None:
    path.mkdir()
    (path / "inside.txt").write_text("mine")


def _device(desk: Desk, path: Path) -> None:
    path.symlink_to(os.devnull)


def _pipe(desk: Desk, path: Path) -> None:
    os.mkfifo(path)


def _wrong_kind(content: bytes) -> Callable[[Desk, Path], None]:
    return lambda desk, path: void(path.write_bytes(content))


def void(_: object) -> None:
    """Nothing comes of it."""


VICTIMS: dict[str, Callable[[Desk, Path], None]] = {
    "the convening, copied": _convening,
    "another convening": _other_convening,
    "a backup": _backup,
    "a symbolic link to the convening": _symlink,
    "a winding link to the convening": _relative_symlink,
    "a hard link to the convening": _hard_link,
    "another program's database": _other_database,
    "a folder": _folder,
    "a device": _device,
    "a picture": _wrong_kind(PICTURE),
    "prose": _wrong_kind(PROSE),
}
if hasattr(os, "mkfifo"):
    VICTIMS["a pipe"] = _pipe


@ALL
def test_it_replaces_nothing_but_a_file_of_its_kind(desk: Desk, name: str) -> None:
    for victim, put in VICTIMS.items():
        path = desk.out(name)
        put(desk, path)
        desk.refuses(name, path)
        away = desk.folder.with_name(victim)
        desk.folder.rename(away)
        desk.folder.mkdir()


def test_the_programs_own_files_on_this_computer_are_replaced_by_no_output(desk: Desk) -> None:
    Settings().save()
    settings, log = settings_path(), log_path()
    log.write_text("2026-10-06 WARNING nothing")
    link = desk.folder / "link.json"
    link.symlink_to(settings)
    before = settings.read_bytes(), log.read_bytes()
    for path in (settings, link, settings.parent / "." / settings.name):
        refused = desk.pact.ask(*desk.words("report", path), "--database", desk.pact.database, status=2)
        assert "is a file of the program's own" in refused["error"]["message"]
    assert (settings.read_bytes(), log.read_bytes()) == before
    for kind in (JSON, TEXT):
        for path in (settings, log):
            with pytest.raises(UnreadableInputError):
                require_output(path, kind)


@THOSE
def test_a_table_and_a_paper_do_not_replace_each_other(desk: Desk, name: str) -> None:
    path = desk.out(name)
    path.write_bytes(SHEET if WRITERS[name].ending == ".pdf" else PAPER)
    desk.refuses(name, path)


@THOSE
def test_an_ending_that_says_another_kind_is_refused(desk: Desk, name: str) -> None:
    writer = WRITERS[name]
    fits = {writer.ending, *({"export": [".xlsx"], "subject-access": [".pdf"]}.get(name, []))}
    for ending in (".csv", ".pdf", ".PACT", ".xlsx", ".png", ".doc", ".txt", ".json"):
        if not writer.file_of and ending.casefold() not in fits:
            desk.refuses(name, desk.out(name, ending))


@THOSE
def test_a_name_without_an_ending_is_taken_but_hides_no_convening(desk: Desk, name: str) -> None:
    if WRITERS[name].file_of:
        return
    path = desk.out(name, "")
    path.hardlink_to(desk.pact.database)
    desk.refuses(name, path)
    path.unlink()
    if name not in ("export", "subject-access"):  # they choose the kind by the ending
        desk.pact.ask(*desk.words(name, path))
        assert [each.name for each in desk.folder.iterdir()] == ["out"]


@THOSE
def test_the_names_of_a_convenings_parts_are_refused(desk: Desk, name: str) -> None:
    if not WRITERS[name].file_of:
        (desk.folder / "fall.pact").hardlink_to(desk.pact.database)
        for part in (*PARTS, "-WAL"):
            desk.refuses(name, desk.folder / f"fall.pact{part}")


@THOSE
def test_the_open_convening_is_refused_by_every_spelling(
    desk: Desk, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if WRITERS[name].file_of:
        return
    own = desk.pact.database
    monkeypatch.chdir(desk.folder)
    for path in (own, Path("..") / own.name, Path(f"{own.parent}/./{desk.folder.name}/../{own.name}")):
        desk.refuses(name, path)
    if Path("/dev/fd").is_dir():
        with own.open("rb") as file:  # the command opens and closes its own connection meanwhile
            desk.refuses(name, Path(f"/dev/fd/{file.fileno()}"))


@THOSE
def test_a_folder_that_is_not_there_is_told(desk: Desk, name: str) -> None:
    if not WRITERS[name].file_of:
        desk.refuses(name, desk.folder / "nowhere" / desk.out(name).name)


OPENED: list[tuple[int, int]] = []
WATCHED: list[Path] = []


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and WATCHED and isinstance(arguments[0], str | bytes | int):
        try:
            found = os.stat(arguments[0])  # noqa: PTH116  # descriptors too
        except (OSError, ValueError):
            return
        place = Place(found.st_dev, found.st_ino)
        parts = (own.with_name(own.name + part) for own in WATCHED for part in ("", *PARTS))
        OPENED.extend([place] if place in map(place_of, parts) else [])


sys.addaudithook(_watch)


@ALL
def test_nothing_opens_the_convening_beside_its_database(desk: Desk, name: str) -> None:
    """While this process has the file open with SQLite, as the window has."""
    path = desk.out(name)
    with open_convening(desk.pact.database) as held:
        for put in (_symlink, _hard_link, _relative_symlink):
            put(desk, path)
            WATCHED[:] = [held.path]
            try:
                desk.ends_with_a_sentence(name, path)
            finally:
                WATCHED.clear()
            path.unlink()
    assert OPENED == []


def test_the_watch_would_have_seen_it(desk: Desk) -> None:
    WATCHED[:] = [desk.pact.database]
    try:
        desk.pact.database.read_bytes()
    finally:
        WATCHED.clear()
    assert OPENED.pop()


@pytest.mark.skipif(os.name == "nt", reason="permissions are those of Unix")
def test_a_folder_that_may_not_be_written_is_told_and_nothing_is_recorded(prepared: tuple[Path, str]) -> None:
    folder = Path(tempfile.mkdtemp(prefix="pact-test-"))
    try:
        shutil.copyfile(prepared[0], folder / "trial.pact")
        receiving, answers = process_context().Pipe(duplex=False)
        process = process_context().Process(target=_write_everywhere, args=(folder, prepared[1], answers))
        process.start()
        process.join(120)
        assert process.exitcode == 0
        told = {name: (status, out) for name, status, out in iter(receiving.recv, None)}
    finally:
        shutil.rmtree(folder)
    assert set(told) == set(WRITERS) - {"demo"}
    for name, (status, out) in told.items():
        assert status == 2, (name, out)
        assert "Permission denied" in out


def _write_everywhere(folder: Path, person: str, answers: Connection) -> None:
    """Let every command write once, which loads all that it needs, then as somebody who may not."""
    os.environ[FOLDER_VARIABLE] = str(folder / "settings")
    good, shut, database = folder / "good", folder / "shut", folder / "trial.pact"
    good.mkdir()
    shut.mkdir()

    def tell(name: str, into: Path) -> tuple[str, int, str]:
        writer = WRITERS[name]
        path = into / (writer.file_of.format(id=person) or f"out{writer.ending}")
        words = [person if word == "{id}" else str(word) for word in writer.words(path)]
        with redirect_stdout(io.StringIO()) as out:
            status = run([*words, "--database", str(database), "--json"])
        return name, status, out.getvalue()

    def entries() -> int:
        with closing(sqlite3.connect(database)) as connection:
            return int(connection.execute("SELECT count(*) FROM entry").fetchone()[0])

    names = [name for name in WRITERS if name != "demo"]
    for name in names:
        (good / name).mkdir()
        assert tell(name, good / name)[1] == 0, name
    before = entries()
    for each in (folder, *folder.rglob("*")):
        each.chmod(0o777)
    shut.chmod(0o555)
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    for name in names:
        answers.send(tell(name, shut))
    assert not list(shut.iterdir())
    assert entries() == before
    answers.send(None)
