"""A sentence for each effect of changing the settings; ``Wording.effect`` translates and fills them."""

from __future__ import annotations

from pact_desktop.domain.effects import EffectCode

EFFECTS = {
    EffectCode.DAY_MOVES: "Day {day} moves to {date}.",
    EffectCode.TELL_NEW_DATE: "{count} people approved for Day {day} stay approved; tell them the new date.",
    EffectCode.WAS_IN: "{count} people were checked in on Day {day} already; that stays with Day {day}.",
    EffectCode.DAY_BEYOND: "Day {day} has {places} places for {count} approved people; all stay approved.",
    EffectCode.TEAMS_BEYOND: "{count} teams are beyond {places} places; all stay approved: {counties}.",
    EffectCode.COULD_BE_OFFERED: "{count} people who wait for Day {day} could be offered a place.",
    EffectCode.NO_LONGER_OFFERED: "{count} people who wait for Day {day} could no longer be offered a place.",
    EffectCode.COUNTY_JOINS: "{county} becomes a PACT county; its county team members are a team: {count}.",
    EffectCode.COUNTY_LEAVES: "{county} is no PACT county any more; team members judged as guests: {count}.",
    EffectCode.REGISTERING_APPROVES: "Registering for Day {day} approves from now on: {affiliation}.",
    EffectCode.REGISTERING_ASKS: "Registering for Day {day} makes a request from now on: {affiliation}.",
    EffectCode.REGISTERING_CLOSED: "Day {day} is closed to new registrations from now on: {affiliation}.",
    EffectCode.STAY_APPROVED: "{count} people approved for Day {day} stay approved under the rule “{rule}”.",
    EffectCode.KEEP_WAITING: "{count} people who wait for Day {day} keep waiting until you approve them.",
    EffectCode.WAIT_FOR_A_REASON: "{count} people waiting for Day {day} stay so; approving takes a reason.",
    EffectCode.COULD_REGISTER: "{count} people not registered for Day {day} could register and be approved.",
    EffectCode.COULD_ASK: "{count} people not registered for Day {day} could ask for it.",
    EffectCode.ONLY_BY_OVERRIDE: "{count} people not registered for Day {day} could come by override only.",
    EffectCode.DISCIPLINES_MISSING: "{count} teams lack a core discipline: {counties}.",
    EffectCode.REGISTRATION_CLOSES: "Registration is closed at once: whoever is added counts as a walk-in.",
    EffectCode.REGISTRATION_OPENS: "Registration is open again: whoever is added is no walk-in.",
}
"""What a change of the settings does, for no, several or all people."""

EFFECTS_ON_ONE = {
    EffectCode.TELL_NEW_DATE: "1 person approved for Day {day} stays approved; tell them the new date.",
    EffectCode.WAS_IN: "1 person was checked in on Day {day} already; that stays with Day {day}.",
    EffectCode.DAY_BEYOND: "Day {day} has {places} places for 1 approved person, who stays approved.",
    EffectCode.TEAMS_BEYOND: "1 team is beyond {places} places; all stay approved: {counties}.",
    EffectCode.COULD_BE_OFFERED: "1 person who waits for Day {day} could be offered a place.",
    EffectCode.NO_LONGER_OFFERED: "1 person who waits for Day {day} could no longer be offered a place.",
    EffectCode.STAY_APPROVED: "1 person approved for Day {day} stays approved under the rule “{rule}”.",
    EffectCode.KEEP_WAITING: "1 person who waits for Day {day} keeps waiting until you approve them.",
    EffectCode.WAIT_FOR_A_REASON: "1 person waiting for Day {day} stays so; approving takes a reason.",
    EffectCode.COULD_REGISTER: "1 person not registered for Day {day} could register and be approved.",
    EffectCode.COULD_ASK: "1 person not registered for Day {day} could ask for it.",
    EffectCode.ONLY_BY_OVERRIDE: "1 person not registered for Day {day} could come by override only.",
    EffectCode.DISCIPLINES_MISSING: "1 team lacks a core discipline: {counties}.",
}
"""The same for one person, where the words differ."""
