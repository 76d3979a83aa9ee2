"""What makes a certificate of attendance the convening's own: its number, and a code."""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from hashlib import blake2b

from pact_desktop.domain import crockford
from pact_desktop.domain.badge_code import ConveningIdentity
from pact_desktop.domain.people import Attendee


def certificate_number(attendee: Attendee, days: Iterable[int]) -> str:
    """Whose certificate it is and for which days: the attendee's id and the days' numbers."""
    return f"{attendee.attendee_id}-{''.join(map(str, sorted(days)))}"


def certificate_code(identity: ConveningIdentity, number: str) -> str:
    """The verification code of a certificate: 60 bits signed with the convening's key, in three groups.

    Only who holds the convening's file can make or check it.
    """
    digest = blake2b(number.encode(), digest_size=8, key=identity.key, person=b"pact-certificate")
    text = crockford.encode(int.from_bytes(digest.digest(), "big") >> 4, 12)
    return "-".join(text[start : start + 4] for start in (0, 4, 8))


def is_certificate(identity: ConveningIdentity, number: str, code: str) -> bool:
    """Whether a number and code stand on a certificate of this convening; hyphens and case do not count."""
    expected = certificate_code(identity, number.strip().upper())
    given = code.strip().upper().replace("-", "")
    return hmac.compare_digest(expected.replace("-", "").encode(), given.encode())
