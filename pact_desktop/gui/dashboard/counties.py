"""The counties of the day as a map of tiles: who of each is in, of how many expected."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from pact_desktop.gui.county_map.tile import TileKind, TileView
from pact_desktop.gui.dashboard.figures import County

translate = QCoreApplication.translate


def county_tiles(counties: Mapping[str, County]) -> dict[str, TileView]:
    """A tile for each county, in figures and words."""
    return {name: _tile(name, county) for name, county in counties.items()}


def _tile(name: str, county: County) -> TileView:
    if county.expected or county.is_in:
        words = translate("Dashboard", "{county}: {count} of {expected} in").format(
            county=name, count=county.is_in, expected=county.expected
        )
    else:
        words = translate("Dashboard", "{county}: nobody expected").format(county=name)
    if not county.is_pact:
        words = f"{words}, {translate('Dashboard', 'not in PACT')}"
    if county.asks:
        words = f"{words}, {translate('Dashboard', 'asked for Day 2')}"
    return TileView(words, _kind(county), county.is_in, county.expected, county.asks)


def _kind(county: County) -> TileKind:
    if not county.is_pact:
        return TileKind.NOT_PACT
    if not county.is_in:
        return TileKind.NOBODY
    return TileKind.ALL if county.is_in >= county.expected else TileKind.SOME
