"""What a written file may take the place of, and that nobody looks into a convening that is open here."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.domain import file_kinds
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.file_kinds import CONVENING, HEAD_BYTES, FileKind, ending_of, kind_like
from pact_desktop.open_files import is_open_here
from pact_desktop.store.backup import backup
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import open_convening
from pact_desktop.store.outputs import PARTS, require_new_convening, require_output, require_restorable

KINDS = [each for each in vars(file_kinds).values() if isinstance(each, FileKind) and each is not CONVENING]
SAMPLES = {
    "PDF": b"%PDF-1.7\n",
    "XLSX": b"PK\x03\x04\x14\x00\x00\x00\x08\x00xl/workbook.xml",
    "CSV": b"\xef\xbb\xbfday,in\r\n1,40\r\n",
    "JSON": b'{"days": []}',
    "PNG": b"\x89PNG\r\n\x1a\n",
    "ICS": b"BEGIN:VCALENDAR\r\n",
    "VCF": b"BEGIN:VCARD\r\n",
    "EML": b"MIME-Version: 1.0\r\n",
    "TOML": b'title = "Card"\n',
    "TXT": b"What happened\n",
}
HEADS = st.sampled_from(list(SAMPLES.values())) | st.binary(min_size=1, max_size=200)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.word)
def test_every_kind_knows_its_own_and_no_convening(kind: FileKind, file: ConveningFile, path: Path) -> None:
    assert kind.begins(SAMPLES[kind.word])
    file.close()
    assert not kind.begins(path.read_bytes()[:HEAD_BYTES])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.word)
def test_papers_pictures_workbooks_and_tables_are_told_apart(kind: FileKind) -> None:
    apart = {"PDF", "XLSX", "CSV", "JSON", "PNG", "ICS", "VCF"}
    others = {word: head for word, head in SAMPLES.items() if word in apart and word != kind.word}
    taken = {word for word, head in others.items() if kind.begins(head)}
    assert taken == ({"CSV", "JSON", "ICS", "VCF"} if kind.word == "TXT" else set())


@given(HEADS, st.sampled_from(KINDS))
def test_what_is_there_is_replaced_only_by_its_kind_and_never_touched_by_the_check(
    tmp_path: Path, head: bytes, kind: FileKind
) -> None:
    out = tmp_path / f"out{kind.endings[0]}"
    out.write_bytes(head)
    try:
        assert require_output(out, kind) == out.resolve()
        assert kind.begins(head)
    except UnreadableInputError:
        assert not kind.begins(head)
    assert out.read_bytes() == head
    assert [each.name for each in tmp_path.iterdir()] == [out.name]
    out.unlink()


@given(st.binary(min_size=1, max_size=300), st.sampled_from(KINDS))
def test_nothing_behind_a_convenings_header_lets_it_be_replaced(
    tmp_path: Path, rest: bytes, kind: FileKind
) -> None:
    """However the rest of the file is damaged, and under whatever name."""
    header = file_kinds.SQLITE + bytes(52) + b"PACT" + rest
    for out in (tmp_path / f"out{kind.endings[0]}", tmp_path / "out"):
        out.write_bytes(header)
        with pytest.raises(UnreadableInputError, match="is a PACT convening"):
            require_output(out, kind)
        with pytest.raises(UnreadableInputError):
            require_output(out, kind_like(out.name, header))
        out.unlink()


@given(st.text(st.characters(codec="utf-8", exclude_characters="/\0"), max_size=40), st.sampled_from(KINDS))
def test_an_ending_says_the_kind_or_nothing(tmp_path: Path, name: str, kind: FileKind) -> None:
    out = tmp_path / f"a{name}"
    ending = ending_of(out.name)
    try:
        require_output(out, kind)
        assert ending in ("", *kind.endings)
    except UnreadableInputError as refused:
        assert ending not in ("", *kind.endings)
        assert kind.endings[0] in refused.hint
    assert ending_of(f"a{name}{kind.endings[0].upper()}") == kind.endings[0]


@pytest.mark.parametrize(
    "name", ["Badges Oct. 6", "v1.2", "fall.2027-10-06", "Day 1.", "no ending", ".hidden."]
)
def test_dots_of_words_and_dates_are_no_endings(name: str) -> None:
    assert ending_of(name) == ""


def test_a_file_is_open_here_from_its_first_to_its_last_connection(path: Path, file: ConveningFile) -> None:
    assert is_open_here(path)
    with open_convening(path) as other:
        file.close()
        assert is_open_here(other.path)
    assert not is_open_here(path)


def test_an_open_file_is_known_by_links_and_after_it_was_moved(
    path: Path, file: ConveningFile, tmp_path: Path
) -> None:
    soft, hard, part = tmp_path / "soft.pdf", tmp_path / "hard.pdf", tmp_path / "part.pdf"
    soft.symlink_to(path)
    hard.hardlink_to(path)
    part.hardlink_to(path.with_name(f"{path.name}-wal"))
    away = path.rename(tmp_path / "away.pact")
    for each in (hard, away):
        assert is_open_here(each)
    assert not is_open_here(soft)
    away.rename(path)
    for each in (soft, hard, part, Path(os.path.relpath(path))):
        assert is_open_here(each)
        with pytest.raises(UnreadableInputError):
            require_output(each, file_kinds.PDF)


@pytest.mark.parametrize("part", PARTS)
def test_no_file_is_made_that_sqlite_would_take_for_a_convenings_log(
    path: Path, file: ConveningFile, part: str
) -> None:
    file.close()
    beside = path.with_name(path.name + part)
    for check in (lambda: require_output(beside, file_kinds.JSON), lambda: require_new_convening(beside)):
        with pytest.raises(UnreadableInputError, match="belongs to the convening"):
            check()


def test_an_empty_file_with_a_log_is_a_new_database(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.touch()
    require_output(out, file_kinds.PDF)
    out.with_name("out-wal").write_bytes(b"7")
    with pytest.raises(UnreadableInputError):
        require_output(out, file_kinds.PDF)


def test_what_the_same_act_reads_is_not_replaced(tmp_path: Path) -> None:
    source, link = tmp_path / "source.pdf", tmp_path / "link.pdf"
    source.write_bytes(SAMPLES["PDF"])
    link.symlink_to(source)
    require_output(link, file_kinds.PDF)
    with pytest.raises(UnreadableInputError, match="read from at the same time"):
        require_output(link, file_kinds.PDF, [source])


def test_a_link_that_leads_to_itself_and_a_file_that_nobody_may_read_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop, shut = tmp_path / "loop.pdf", tmp_path / "shut.pdf"
    loop.symlink_to(loop)
    shut.write_bytes(SAMPLES["PDF"])

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    with pytest.raises(UnreadableInputError):
        require_output(loop, file_kinds.PDF)
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UnreadableInputError) as refused:
        require_output(shut, file_kinds.PDF)
    assert "Permission denied" in refused.value.hint


def test_a_dangling_link_is_no_place_for_a_convening(tmp_path: Path) -> None:
    link = tmp_path / "new.pact"
    link.symlink_to(tmp_path / "gone.pact")
    with pytest.raises(UnreadableInputError, match="is there already"):
        require_new_convening(link)


def test_restoring_takes_damaged_convenings_but_no_other_documents(
    path: Path, file: ConveningFile, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.pact"
    backup(path, copy)
    file.close()
    path.write_bytes(b"scribbled over")
    assert require_restorable(path, copy) == path
    for content in (SAMPLES["PDF"], SAMPLES["XLSX"], SAMPLES["PNG"]):
        path.write_bytes(content)
        with pytest.raises(UnreadableInputError, match="is no convening"):
            require_restorable(path, copy)
    for wrong in (tmp_path, tmp_path / "roster.xlsx", copy):
        with pytest.raises(UnreadableInputError):
            require_restorable(wrong, copy)
    with pytest.raises(UnreadableInputError, match="The folder"):
        require_restorable(tmp_path / "nowhere" / "fall.pact", copy)
