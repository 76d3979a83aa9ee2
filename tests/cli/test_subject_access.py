"""``subject-access``."""

from __future__ import annotations

import json

from tests.cli.conftest import CommandLine


def test_a_persons_record_is_written_for_programs_and_to_be_read(trial: CommandLine) -> None:
    amara = trial.register("Amara", "Okafor", "--email", "amara@example.org")
    outs = trial.folder / "amara.json", trial.folder / "amara.pdf"
    said = trial.ask("subject-access", amara, "--out", outs[0], "--out", outs[1])
    assert (said["attendee_id"], said["acts"], said["paths"]) == (amara, 1, [str(out) for out in outs])
    record = json.loads(outs[0].read_text(encoding="utf-8"))
    assert record["fields"]["email"] == "amara@example.org"
    assert outs[1].read_bytes().startswith(b"%PDF")
    trial.ask("subject-access", amara, "--out", trial.folder / "amara.txt", status=2)
    trial.ask("subject-access", "0000000000000", "--out", outs[0], status=2)
