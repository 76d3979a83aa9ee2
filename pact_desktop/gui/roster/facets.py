"""What each facet offers, in words, with how many people of the roster have each value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from pact_desktop.domain.people import DAYS, Affiliation, Discipline, Standing
from pact_desktop.gui.components.facet_popup import Option, Section
from pact_desktop.gui.phrases import day_title
from pact_desktop.gui.roster.filters import (
    NOT_REGISTERED,
    BadgePrinted,
    Facet,
    Filter,
    PactCounty,
    Presence,
)
from pact_desktop.gui.roster.roster_data import RosterData
from pact_desktop.gui.roster.words import RosterWords

SHOWN = (Facet.DAY, Facet.COUNTY, Facet.DISCIPLINE, Facet.AFFILIATION, Facet.STANDING)
"""The facets with a button of their own; the others stand under one button."""

MORE = (Facet.PRESENCE, Facet.BADGE, Facet.PACT, Facet.TAG)


def facet_title(facet: Facet) -> str:
    """What a facet is called."""
    translate = QCoreApplication.translate
    return {
        Facet.DAY: translate("Roster", "Day"),
        Facet.COUNTY: translate("Roster", "County"),
        Facet.DISCIPLINE: translate("Roster", "Discipline"),
        Facet.AFFILIATION: translate("Roster", "Affiliation"),
        Facet.STANDING: translate("Roster", "Standing"),
        Facet.PRESENCE: translate("Roster", "Checked in"),
        Facet.BADGE: translate("Roster", "Badge"),
        Facet.PACT: translate("Roster", "PACT"),
        Facet.TAG: translate("Roster", "Tags"),
    }[facet]


def sections(facets: Sequence[Facet], data: RosterData, words: RosterWords) -> list[Section]:
    """The sections of a popup for these facets; a facet without values is left out."""
    found = [Section(facet, facet_title(facet), _options(facet, data, words)) for facet in facets]
    return [section for section in found if section.options]


def chosen_words(facet: Facet, wanted: Filter, words: RosterWords) -> str:
    """What a facet's button says it is set to: the one value, or how many."""
    values = sorted(wanted.chosen(facet))
    if len(values) != 1:
        return str(len(values)) if values else ""
    return value_words(facet, values[0], words)


def value_words(facet: Facet, value: str, words: RosterWords) -> str:
    """One value of a facet in words."""
    translate = QCoreApplication.translate
    match facet:
        case Facet.DAY:
            return day_title(int(value))
        case Facet.DISCIPLINE if value:
            return words.discipline(Discipline(value))
        case Facet.AFFILIATION if value:
            return words.affiliation(Affiliation(value))
        case Facet.STANDING if value != NOT_REGISTERED:
            return words.standing(Standing(value))
    fixed = {
        NOT_REGISTERED: translate("Roster", "Not registered"),
        Presence.IN: translate("Roster", "In now"),
        Presence.LEFT: translate("Roster", "Came and left"),
        Presence.NOT_YET: translate("Roster", "Not yet"),
        BadgePrinted.PRINTED: translate("Roster", "Printed"),
        BadgePrinted.NOT_PRINTED: translate("Roster", "Not printed yet"),
        PactCounty.PACT: translate("Roster", "PACT county"),
        PactCounty.OTHER: translate("Roster", "Other county, or none"),
        "": translate("Roster", "None"),
    }
    return fixed.get(value, value)


def _options(facet: Facet, data: RosterData, words: RosterWords) -> list[Option]:
    match facet:
        case Facet.DAY:
            return [Option(str(day), value_words(facet, str(day), words)) for day in DAYS]
        case Facet.STANDING:
            return [Option(value, value_words(facet, value, words)) for value in (*Standing, NOT_REGISTERED)]
        case Facet.PRESENCE:
            return [Option(value, value_words(facet, value, words)) for value in Presence]
    counted = data.counts(facet)
    options = [Option(value, value_words(facet, value, words), count) for value, count in counted.items()]
    return sorted(options, key=lambda option: (option.value == "", option.words.casefold()))
