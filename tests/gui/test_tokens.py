"""The token table: every pair of ink and ground can be read, every name in the style sheet is one of it."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor

from pact_desktop.gui.style.tokens import Mode, Tokens
from pact_desktop.resources import resource

GROUNDS = ("background", "sunken", "surface", "raised", "hover", "pressed", "accent_soft")
TEXT, EDGE = 4.5, 3.0


def luminance(colour: QColor) -> float:
    """Relative luminance, WCAG 2.2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: QColor, second: QColor) -> float:
    """The contrast ratio of WCAG 2.2."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=list(Mode), ids=lambda mode: mode.value)
def tokens(request: pytest.FixtureRequest) -> Tokens:
    return Tokens(request.param, 14)


def test_text_can_be_read_on_every_ground(tokens: Tokens) -> None:
    for ground in GROUNDS:
        for ink in ("text", "text_muted"):
            assert contrast(tokens.colour(ink), tokens.colour(ground)) >= TEXT, (ink, ground)


@pytest.mark.parametrize("ground", ["accent", "accent_hover", "accent_pressed"])
def test_words_on_the_primary_button_can_be_read(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.colour("accent_ink"), tokens.colour(ground)) >= TEXT


def test_links_problems_and_disabled_words_can_be_read(tokens: Tokens) -> None:
    for ink in ("accent_text", "danger", "text_disabled"):
        assert contrast(tokens.colour(ink), tokens.colour("surface")) >= TEXT
    assert contrast(tokens.colour("accent_soft_ink"), tokens.colour("accent_soft")) >= TEXT


def test_outlines_of_controls_and_the_focus_ring_can_be_seen(tokens: Tokens) -> None:
    for ground in ("background", "sunken", "surface"):
        assert contrast(tokens.colour("edge"), tokens.colour(ground)) >= EDGE
        assert contrast(tokens.colour("focus"), tokens.colour(ground)) >= EDGE


def test_every_outcome_and_state_can_be_read(tokens: Tokens) -> None:
    for code in [*tokens.outcome_codes, *tokens.state_codes]:
        look = tokens.outcome(code)
        assert contrast(look.panel_ink, look.panel) >= TEXT, code
        assert contrast(look.ink, look.ground) >= TEXT, code
        assert contrast(tokens.colour("text"), look.ground) >= TEXT, code
        assert contrast(tokens.colour("text_muted"), look.ground) >= TEXT, code
        assert contrast(look.edge, look.ground) >= EDGE, code
        assert contrast(tokens.colour("focus"), look.ground) >= EDGE, code


def test_there_are_the_eleven_outcomes_each_with_an_icon_of_its_own(tokens: Tokens) -> None:
    icons = {tokens.outcome(code).icon for code in tokens.outcome_codes}
    assert len(tokens.outcome_codes) == len(icons) == 11


def test_every_name_in_the_style_sheet_stands_for_something(tokens: Tokens) -> None:
    template = resource("style", "desk.qss").read_text(encoding="utf-8")
    names = set(re.findall(r"@\{([\w.]+)\}", template))
    assert "accent" in names
    assert all(tokens.replacement(name) for name in names)


def test_the_style_sheet_has_no_colour_of_its_own() -> None:
    template = resource("style", "desk.qss").read_text(encoding="utf-8")
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[^{}]*;)", template)


def test_sizes_grow_with_the_text_and_the_text_is_never_too_small() -> None:
    base, large, tiny = Tokens(Mode.LIGHT, 14), Tokens(Mode.LIGHT, 28), Tokens(Mode.LIGHT, 8)
    assert large.size("control") == 2 * base.size("control") == 72
    assert large.font_px("name") == 152
    assert tiny.text_px == 13
