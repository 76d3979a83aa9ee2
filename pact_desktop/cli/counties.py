"""A county as people write it: ``LA County``, ``san bernardino co.``."""

from __future__ import annotations

import click


class CountyName(click.ParamType[str]):
    """The name of the county that a text means; what is unclear goes on as it was typed, to be refused."""

    name = "county"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the county's own name where the spelling leaves no doubt."""
        return county_name(value)


def county_name(text: str) -> str:
    """The county's own name where the spelling leaves no doubt, else the text itself."""
    from pact_desktop.roster_files.county_names import read_county  # only commands that name a county load it

    reading = read_county(text)
    return reading.county if reading.county and reading.sure else text


COUNTY = CountyName()
