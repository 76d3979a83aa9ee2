"""``resources``."""

from __future__ import annotations

from tests.cli.conftest import CommandLine


def test_files_are_added_listed_changed_exported_and_removed(trial: CommandLine) -> None:
    notes, slides = trial.folder / "notes.txt", trial.folder / "slides.odp"
    notes.write_text("Notes.", encoding="utf-8")
    slides.write_text("Slides.", encoding="utf-8")
    added = trial.ask("resources", "add", notes, slides)
    assert [each["kind"] for each in added["added"]] == ["handout", "presentation"]
    changed = trial.ask("resources", "change", "notes.txt", "--name", "Minutes", "--place", "2")
    assert changed["name"] == "Minutes.txt"
    listed = trial.ask("resources")["resources"]
    assert [each["name"] for each in listed] == ["slides.odp", "Minutes.txt"]
    assert listed == trial.ask("resources", "list")["resources"]
    out = trial.folder / "out.txt"
    trial.ask("resources", "export", "minutes.txt", out)
    assert out.read_text(encoding="utf-8") == "Notes."
    removed = trial.ask("resources", "remove", listed[0]["resource_id"])
    assert "Minutes.txt" in trial("resources").out
    trial.ask("undo", removed["operation_id"])
    assert len(trial.ask("resources")["resources"]) == 2


def test_among_several_the_refused_are_named(trial: CommandLine) -> None:
    good = trial.folder / "good.txt"
    good.write_text("Good.", encoding="utf-8")
    said = trial.ask("resources", "add", good, trial.folder / "missing.txt", status=1)
    assert len(said["added"]) == 1
    assert "missing.txt cannot be read" in said["refused"][0]["reason"]
    trial.ask("resources", "add", trial.folder / "missing.txt", status=2)
    trial.ask("resources", "remove", "nothing.txt", status=2)
