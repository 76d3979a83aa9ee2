"""Nothing of a rehearsal reaches the real file."""

from __future__ import annotations

from pathlib import Path

import pytest

from pact_desktop.devices.page_check import look_at_pages
from pact_desktop.devices.pages import PdfPages
from pact_desktop.domain.decision import Outcome
from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import Standing
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import badge_code
from pact_desktop.operations.check_in import check_in_attendee, check_in_code
from pact_desktop.operations.convenings import start_convening
from pact_desktop.operations.print_badges import BadgeChoice, PagePlan, print_badges
from pact_desktop.operations.register import register, register_walk_in
from pact_desktop.rehearsal.copy import copy_of
from pact_desktop.scanning.decoder import find_badges

ACTOR = Actor("Lobby A", "Rosa Medina")


def test_the_real_file_is_byte_identical_and_the_copy_is_gone(tmp_path: Path) -> None:
    real = tmp_path / "real.pact"
    with start_convening(real, ACTOR, {"title": "Test", "day1": "2026-10-06", "day2": "2026-10-07"}) as file:
        fields = {"given_name": "Mei", "family_name": "Takahara", "affiliation": "key_stakeholder"}
        mei = register(file, ACTOR, fields, {1: Standing.APPROVED}).attendee
    before, listed = real.read_bytes(), sorted(tmp_path.iterdir())
    with copy_of(real) as copy:
        folder = copy.path.parent
        assert copy.path != real
        assert check_in_attendee(copy, ACTOR, 1, mei.attendee_id).decision.outcome.admits
        register_walk_in(copy, ACTOR, 1, {"given_name": "Jon", "affiliation": "key_stakeholder"})
        assert folder.exists()
    assert real.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == listed
    assert not folder.exists()


def test_no_badge_of_a_rehearsal_is_good_at_a_real_desk(tmp_path: Path) -> None:
    real = tmp_path / "real.pact"
    with start_convening(real, ACTOR, {"title": "Test", "day1": "2026-10-06", "day2": "2026-10-07"}) as file:
        fields = {"given_name": "Mei", "family_name": "Takahara", "affiliation": "key_stakeholder"}
        mei = register(file, ACTOR, fields, {1: Standing.APPROVED}).attendee
        genuine = badge_code(file.identity, mei)
        with copy_of(real) as copy:
            printed = tmp_path / "rehearsed.pdf"
            print_badges(copy, ACTOR, BadgeChoice(), PagePlan.named(copy), printed, look=look_at_pages)
            with PdfPages(printed) as pages:
                read = {found.text for found in find_badges(pages.grey(0, 200))}
            assert check_in_code(copy, ACTOR, 1, genuine).decision.outcome is Outcome.OTHER_CONVENING
        assert read and genuine not in read
        for code in read:
            result = check_in_code(file, ACTOR, 1, code)
            assert result.decision.outcome is Outcome.OTHER_CONVENING
            assert result.recorded.entry_id is None


def test_a_file_that_cannot_be_copied_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    broken = tmp_path / "broken.pact"
    broken.write_bytes(b"no database" * 500)
    with pytest.raises(UserError), copy_of(broken):
        pass
    assert list(tmp_path.iterdir()) == [broken]
