"""Somebody whose registration was taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pact_desktop.domain.people import Attendee, Standing


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Somebody who is not on the roster any more because an undo took the registration back.

    ``attendee`` is as it would stand if the registration still did, ``base`` the text by field (and day) that
    the registration said, or the latest import since. ``standings`` by day were decided here and still stand.
    """

    attendee: Attendee
    base: Mapping[str, str]
    standings: Mapping[int, Standing]
