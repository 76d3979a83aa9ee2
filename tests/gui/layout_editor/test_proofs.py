"""The checks on proofs: what is not seen on the badge is told while the layout is being drawn."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pact_desktop.gui.layout_editor.proofs import check
from pact_desktop.paper.layout import back_names, find_back, find_layout, layout_names
from pact_desktop.paper.pdf import WHITE, Pdf
from pact_desktop.paper.stock import own_size
from tests.paper.samples import badge

PROOFS = [badge(place, back_title="Ballroom A", back_text="Wi-Fi: lupine") for place in range(3)]


@pytest.mark.parametrize("name", [*layout_names(), *back_names()])
def test_the_layouts_that_are_shipped_are_seen_whole(name: str) -> None:
    layout = find_back(name) if name in back_names() else find_layout(name)
    found = check(layout, own_size(layout.width, layout.height), PROOFS)
    assert (found.unread, found.unseen) == ((), ())
    assert found.has_code == (name in layout_names())


def test_texts_in_the_colour_of_the_paper_are_told() -> None:
    layout = find_layout("name-first")
    white = replace(layout, colours=dict.fromkeys(layout.colours, WHITE))
    found = check(white, own_size(layout.width, layout.height), PROOFS)
    assert found.unseen == tuple(proof.name for proof in PROOFS)


def test_a_ground_that_is_not_drawn_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Pdf, "stamp", lambda pdf, form: None)
    layout = find_layout("side-band")
    found = check(layout, own_size(layout.width, layout.height), PROOFS)
    assert found.unread == ()
    assert found.unseen == tuple(proof.name for proof in PROOFS)
