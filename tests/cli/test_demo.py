"""``demo`` as a command, and that nothing personal is logged while a whole convening is played."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from pact_desktop.store import queries
from pact_desktop.store.opening import open_convening
from tests.cli.conftest import CommandLine


def test_a_whole_demo_gives_its_account_and_logs_nothing_personal(
    pact: CommandLine, tmp_path: Path, settings_folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="pact_desktop")
    out = tmp_path / "out"
    said = pact("demo", "--headless", "--out", out, "--json")
    assert said.status == 0
    document = said.document
    assert {Path(path).parent for path in document["paths"].values()} == {out}
    assert all(Path(path).stat().st_size > 500 for path in document["paths"].values())
    assert document["counts"]["badges"]["read_back"] == document["counts"]["badges"]["badges"]
    assert pact.ask("convening")["title"].endswith("(demo)")
    assert pact.ask("verify") == {"ok": True, "entries": document["entries"], "problems": []}

    log = settings_folder / "pact-desktop.log"
    logged = caplog.text + said.err + (log.read_text(encoding="utf-8") if log.exists() else "")
    with open_convening(out / "demo.pact") as file, file.reading() as connection:
        people = queries.everyone(connection)
    personal = {
        text for each in people for text in (each.family_name, each.email, each.phone) if len(text) > 3
    }
    assert len(personal) > 300
    assert not [text for text in personal if text in logged]


def test_the_default_database_is_the_demo_once_it_was_played(
    pact: CommandLine, settings_folder: Path
) -> None:
    said = pact("demo", "--headless")
    assert said.status == 0
    assert "read back" in said.out
    (settings_folder / "settings.json").unlink()
    assert pact.ask("convening")["title"].endswith("(demo)")


def test_the_demo_does_not_write_where_it_cannot(pact: CommandLine, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    assert pact.ask("demo", "--headless", "--out", blocked, status=2)["error"]["message"]
    assert pact.ask("demo", "--headless", "--out", blocked / "deeper", status=2)["error"]["message"]


@pytest.mark.parametrize(
    "name", ["badges.pdf", "badge-reissued.pdf", "report.csv", "report.xlsx", "report.pdf"]
)
def test_the_demo_replaces_nobody_elses_files(pact: CommandLine, tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / name).write_bytes(b"\x89PNG mine")
    assert pact.ask("demo", "--headless", "--out", out, status=2)["error"]["message"]
    assert [each.name for each in out.iterdir()] == [name]
    assert (out / name).read_bytes() == b"\x89PNG mine"


def test_the_demo_replaces_no_other_convening_and_no_backup(trial: CommandLine, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    trial.ask("convening", "--set", "title=PACT Convening (demo)")
    trial.ask("backup", out / "demo.pact")
    backup = (out / "demo.pact").read_bytes()
    assert trial.ask("demo", "--headless", "--out", out, status=2)["error"]["message"]
    assert (out / "demo.pact").read_bytes() == backup
    (out / "demo.pact").write_text("notes")
    assert trial.ask("demo", "--headless", "--out", out, status=2)["error"]["message"]
    assert (out / "demo.pact").read_text() == "notes"
