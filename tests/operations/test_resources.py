"""Files kept with the convening, from adding to the packets that they are bound into."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import Standing
from pact_desktop.domain.resources import LARGEST, LONGEST_NAME, Resource, ResourceKind, file_name
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.document_choice import DocumentChoice, DocumentKind
from pact_desktop.operations.documents import write_document
from pact_desktop.operations.register import register
from pact_desktop.operations.resources import (
    add_resource,
    change_resource,
    export_resource,
    find_resource,
    move_resource,
    remove_resource,
    resources,
)
from pact_desktop.operations.undo import undo
from pact_desktop.paper.signs import Sign, render_signs
from pact_desktop.store.backup import backup, verify_file
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import open_convening
from pact_desktop.store.rebuild import rebuild
from pact_desktop.store.restore import restore


def pdf(folder: Path, name: str, words: str, password: str = "") -> Path:
    """A PDF of one page that says these words."""
    content = BytesIO()
    render_signs([Sign(words)], content)
    path = folder / name
    writer = PdfWriter(clone_from=PdfReader(content))
    if password:
        writer.encrypt(password)
    writer.write(path)
    return path


def text(folder: Path, name: str, words: str = "Some words.") -> Path:
    path = folder / name
    path.write_text(words, encoding="utf-8")
    return path


def names(file: ConveningFile) -> list[str]:
    return [each.name for each in resources(file)]


def test_a_file_is_kept_and_comes_out_as_it_went_in(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    source = text(tmp_path, "Opening remarks.pptx", "slides")
    kept = add_resource(file, actor, source).resource
    assert (kept.kind, kept.in_packet, kept.size) == (ResourceKind.PRESENTATION, False, 6)
    out = tmp_path / "out.pptx"
    export_resource(file, kept.resource_id, out)
    assert out.read_bytes() == source.read_bytes()
    assert resources(file) == [kept]


def test_the_same_file_twice_is_refused_and_another_of_its_name_gets_a_number(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    add_resource(file, actor, text(tmp_path, "map.txt", "old"))
    with pytest.raises(UserError, match="kept already"):
        add_resource(file, actor, tmp_path / "map.txt")
    add_resource(file, actor, text(tmp_path, "map.txt", "new"))
    add_resource(file, actor, text(tmp_path, "map.txt", "newest"))
    assert names(file) == ["map.txt", "map (2).txt", "map (3).txt"]


def test_removing_is_undone_with_the_content(file: ConveningFile, actor: Actor, tmp_path: Path) -> None:
    kept = add_resource(file, actor, text(tmp_path, "map.txt")).resource
    removed = remove_resource(file, actor, kept.resource_id).recorded
    assert names(file) == []
    with pytest.raises(UserError, match="no file"):
        export_resource(file, kept.resource_id, tmp_path / "out.txt")
    undo(file, actor, str(removed.operation_id))
    export_resource(file, kept.resource_id, tmp_path / "out.txt")


def test_a_new_name_keeps_the_ending_and_is_nobody_elses(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    first = add_resource(file, actor, text(tmp_path, "a.txt", "a")).resource
    add_resource(file, actor, text(tmp_path, "b.txt", "b"))
    renamed = change_resource(file, actor, first.resource_id, name="Floor map").resource
    assert renamed.name == "Floor map.txt"
    with pytest.raises(UserError, match="Another file"):
        change_resource(file, actor, first.resource_id, name="B")
    with pytest.raises(UserError, match="needs a name"):
        change_resource(file, actor, first.resource_id, name=" ")
    assert find_resource(file, "floor map.TXT").resource_id == first.resource_id


def test_files_are_put_in_another_order(file: ConveningFile, actor: Actor, tmp_path: Path) -> None:
    kept = [add_resource(file, actor, text(tmp_path, f"{name}.txt", name)).resource for name in "abc"]
    move_resource(file, actor, kept[2].resource_id, 1)
    assert names(file) == ["c.txt", "a.txt", "b.txt"]
    move_resource(file, actor, kept[2].resource_id, 99)
    assert names(file) == ["a.txt", "b.txt", "c.txt"]


def test_what_cannot_be_kept_is_refused_in_a_sentence(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    large = tmp_path / "film.mp4"
    with large.open("wb") as made:
        made.truncate(LARGEST + 1)
    for path, sentence in (
        (tmp_path, "is a folder"),
        (text(tmp_path, "nothing.txt", ""), "is empty"),
        (large, "at most 50"),
        (tmp_path / "missing.txt", "cannot be read"),
    ):
        with pytest.raises(UserError, match=sentence):
            add_resource(file, actor, path)
    assert resources(file) == []


def test_what_cannot_be_bound_never_comes_into_the_packet(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    locked = pdf(tmp_path, "locked.pdf", "Secret", "1234")
    broken = tmp_path / "agenda.pdf"
    broken.write_bytes(pdf(tmp_path, "whole.pdf", "Whole").read_bytes()[:200])
    for path, in_packet in ((locked, True), (broken, None), (text(tmp_path, "notes.txt"), True)):
        with pytest.raises(UserError, match="PDF"):
            add_resource(file, actor, path, in_packet=in_packet)
    kept = add_resource(file, actor, locked).resource
    with pytest.raises(UserError, match="cannot be bound"):
        change_resource(file, actor, kept.resource_id, in_packet=True)
    assert [each.in_packet for each in resources(file)] == [False]


def test_packets_hold_the_agenda_first_and_what_is_marked(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    register(file, actor, {"given_name": "Ana", "county": "Alameda"}, {1: Standing.APPROVED})
    add_resource(file, actor, pdf(tmp_path, "handout.pdf", "Handout page"), in_packet=True)
    add_resource(file, actor, pdf(tmp_path, "other.pdf", "Other page"))
    add_resource(file, actor, pdf(tmp_path, "Agenda.pdf", "Agenda page"))
    out = tmp_path / "packets.pdf"
    assert write_document(file, DocumentChoice(DocumentKind.PACKETS), out).pages == 3
    texts = [page.extract_text() for page in PdfReader(out).pages]
    assert "Agenda page" in texts[1]
    assert "Handout page" in texts[2]


def test_backup_restore_and_rebuild_keep_the_files(file: ConveningFile, actor: Actor, tmp_path: Path) -> None:
    kept = add_resource(file, actor, text(tmp_path, "map.txt", "the map")).resource
    change_resource(file, actor, kept.resource_id, name="Map of the house")
    backup(file.path, tmp_path / "backup.pact")
    restore(tmp_path / "backup.pact", tmp_path / "restored.pact", force=False)
    with open_convening(tmp_path / "restored.pact") as restored:
        with restored.writing("", "") as transaction:
            rebuild(transaction.connection)
        assert resources(restored) == resources(file)
        export_resource(restored, kept.resource_id, tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == "the map"


def test_verify_finds_a_damaged_content_and_it_is_never_handed_out(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    kept = add_resource(file, actor, text(tmp_path, "map.txt")).resource
    backup(file.path, tmp_path / "damaged.pact")
    with open_convening(tmp_path / "damaged.pact") as damaged:
        damaged.make_convening()
        with damaged.writing("", "") as transaction:
            transaction.connection.exec_driver_sql("UPDATE blob SET content = x'00'")
        with pytest.raises(UserError, match="not in this file"):
            export_resource(damaged, kept.resource_id, tmp_path / "out.txt")
    assert verify_file(tmp_path / "damaged.pact").problems == (
        f"The kept file {kept.digest[:12]} is damaged.",
    )


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\agenda.pdf", "C__agenda.pdf"),
        ("  \u202eagenda\n.pdf ", "agenda .pdf"),
        ("...", ""),
        ("Año 2026 日程.pdf", "Año 2026 日程.pdf"),
    ],
)
def test_names_are_ones_that_every_system_takes(typed: str, kept: str) -> None:
    assert file_name(typed) == kept


def test_a_long_name_keeps_its_ending() -> None:
    shortened = file_name("n" * 400 + ".pdf")
    assert len(shortened) == LONGEST_NAME
    assert shortened.endswith(".pdf")


def test_programs_are_known_by_their_endings() -> None:
    made = Resource("1", "Agenda.PDF.EXE", ResourceKind.OTHER, False, "", 1)
    assert made.is_program
    assert not made.is_pdf
