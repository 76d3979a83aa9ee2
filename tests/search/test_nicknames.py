"""The nickname groups are clean data."""

from __future__ import annotations

from pact_desktop.search.nicknames import NICKNAME_GROUPS
from pact_desktop.search.words import words_of


def test_every_group_has_at_least_two_names_in_folded_letters() -> None:
    for group in NICKNAME_GROUPS:
        assert len(group) >= 2, group
        assert words_of(" ".join(group)) == list(group)


def test_no_two_groups_begin_with_the_same_name() -> None:
    first = [group[0] for group in NICKNAME_GROUPS]
    assert len(first) == len(set(first))
