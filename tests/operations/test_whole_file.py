"""Files appear whole under their name or not at all, whatever fails on the way."""

from __future__ import annotations

import errno
import os
import resource
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.file_kinds import PDF
from pact_desktop.operations.whole_file import whole_file, write_whole

OLD, NEW = b"%PDF-1.4 old", b"%PDF-1.4 new"


def _full(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@given(st.binary(max_size=500), st.binary(max_size=500))
def test_a_file_has_the_whole_new_content_or_the_whole_old_one(
    tmp_path: Path, old: bytes, new: bytes
) -> None:
    out = tmp_path / "out.pdf"
    for content in (old, new):
        write_whole(out, PDF, b"%PDF-" + content)
        assert out.read_bytes() == b"%PDF-" + content
    assert [each.name for each in tmp_path.iterdir()] == ["out.pdf"]
    out.unlink()


@pytest.mark.parametrize(
    "patch",
    [
        lambda monkeypatch: monkeypatch.setattr(Path, "touch", _full),
        lambda monkeypatch: monkeypatch.setattr(Path, "write_bytes", _full),
        lambda monkeypatch: monkeypatch.setattr(os, "fsync", _full),
        lambda monkeypatch: monkeypatch.setattr(Path, "replace", _full),
    ],
    ids=["making it", "writing it", "forcing it to disk", "putting it in place"],
)
def test_on_a_full_disk_the_old_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, patch: Callable[[pytest.MonkeyPatch], None]
) -> None:
    out = tmp_path / "out.pdf"
    out.write_bytes(OLD)
    with monkeypatch.context() as failing:
        patch(failing)
        with pytest.raises(UnreadableInputError, match=r"out\.pdf cannot be written") as refused:
            write_whole(out, PDF, NEW)
    assert "No space left on device" in refused.value.hint
    assert out.read_bytes() == OLD
    assert [each.name for each in tmp_path.iterdir()] == ["out.pdf"]


@pytest.mark.skipif(os.name == "nt", reason="the limit is one of Unix")
def test_a_disk_that_fills_up_while_it_is_written_leaves_the_old_file(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    out.write_bytes(OLD)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(UnreadableInputError, match="cannot be written"):
            write_whole(out, PDF, NEW + bytes(200_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert out.read_bytes() == OLD
    assert [each.name for each in tmp_path.iterdir()] == ["out.pdf"]


def test_whoever_draws_may_fail_in_any_way(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    for failure in (KeyboardInterrupt, ValueError):
        with pytest.raises(failure), whole_file(out, PDF) as unfinished:
            unfinished.write_bytes(NEW)
            raise failure
    assert list(tmp_path.iterdir()) == []


def test_what_came_there_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    with pytest.raises(UnreadableInputError), whole_file(out, PDF) as unfinished:
        unfinished.write_bytes(NEW)
        out.write_bytes(b"somebody's notes")
    assert out.read_bytes() == b"somebody's notes"
    assert list(tmp_path.iterdir()) == [out]


def test_a_link_stays_and_what_it_leads_to_is_replaced(tmp_path: Path) -> None:
    real, link = tmp_path / "real.pdf", tmp_path / "link.pdf"
    real.write_bytes(OLD)
    link.symlink_to(real)
    write_whole(link, PDF, NEW)
    assert link.is_symlink()
    assert real.read_bytes() == NEW


def test_the_longest_name_that_the_system_takes_is_written(tmp_path: Path) -> None:
    out = tmp_path / ("n" * 251 + ".pdf")
    write_whole(out, PDF, NEW)
    assert out.read_bytes() == NEW
