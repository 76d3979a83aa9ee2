"""What the attendee sees of a result: nothing that the badge does not show, and never why somebody waits."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLocale

from pact_desktop.domain.convening import Convening
from pact_desktop.domain.decision import Outcome
from pact_desktop.gui.check_in.hand_out_words import PACKET_ICON
from pact_desktop.gui.check_in.view_model import CardView

_WELCOMED = frozenset({Outcome.ADMITTED, Outcome.ADMITTED_UNKNOWN, Outcome.ALREADY_IN})


class AttendeeState(Enum):
    """What the window says."""

    READY = "ready"
    WELCOME = "welcome"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing to do now: an icon and a few words."""

    icon: str
    words: str


@dataclass(frozen=True, slots=True)
class AttendeeView:
    """``name`` is what the badge sets largest, ``rest`` the rest of the name with the county."""

    state: AttendeeState = AttendeeState.READY
    name: str = ""
    rest: str = ""
    hints: tuple[Hint, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """The sentences of the window in one language. It speaks two at once, so they stand here, not in the
    translation files."""

    ready: str
    badge: str
    kiosk: str
    welcome: str
    packet: str
    moment: str
    help: str
    search: str
    type_on: str


_ENGLISH = Words(
    ready="Welcome",
    badge="Hold your badge to the camera,\nor tell us your name.",
    kiosk="Hold your badge to the camera,\nor type your name.",
    welcome="Welcome",
    packet="Please take your packet",
    moment="One moment, please",
    help="The person at the desk will help you.",
    search="Your name",
    type_on="Type your first and last name, or ask at the desk.",
)
_SPANISH = Words(
    ready="Bienvenidos",
    badge="Muestre su gafete a la cámara\no díganos su nombre.",
    kiosk="Muestre su gafete a la cámara\no escriba su nombre.",
    welcome="Le damos la bienvenida",
    packet="Tome su paquete, por favor",
    moment="Un momento, por favor",
    help="Le ayudamos en la mesa.",
    search="Su nombre",
    type_on="Escriba nombre y apellido, o pregunte en la mesa.",
)


def words() -> tuple[Words, Words]:
    """The sentences in the program's language, and in the other one."""
    speaks_spanish = QLocale().language() == QLocale.Language.Spanish
    return (_SPANISH, _ENGLISH) if speaks_spanish else (_ENGLISH, _SPANISH)


def attendee_view(card: CardView | None, convening: Convening, day: int) -> AttendeeView:
    """What to show beside a card of the check-in screen; None is its ready state."""
    if card is None:
        return AttendeeView()
    if card.outcome not in _WELCOMED:
        return AttendeeView(AttendeeState.MOMENT)
    name, family = card.badge_name
    rest = ", ".join(part for part in (family, card.county) if part)
    hints = []
    if any(thing.icon == PACKET_ICON for thing in card.hand_out):
        hints.append(Hint(PACKET_ICON, words()[0].packet))
    if convening.days[day].room:
        hints.append(Hint("arrow-right", convening.days[day].room))
    return AttendeeView(AttendeeState.WELCOME, name, rest, tuple(hints))
