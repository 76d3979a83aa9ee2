"""A scanner's profile as text, to be kept in the computer's settings."""

from __future__ import annotations

import json
from dataclasses import asdict

from pact_desktop.scanning.scanner_profile import ScannerProfile


def profile_to_text(profile: ScannerProfile) -> str:
    """The profile as JSON; empty for a usual scanner."""
    return "" if profile == ScannerProfile() else json.dumps(asdict(profile))


def profile_from_text(text: str) -> ScannerProfile:
    """The profile that was kept; a usual scanner's where the text is empty or damaged."""
    try:
        read = json.loads(text)
        return ScannerProfile(
            slow_gap=float(read["slow_gap"]),
            prefix=str(read["prefix"]),
            suffix=str(read["suffix"]),
            meant={str(typed): str(meant) for typed, meant in read["meant"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return ScannerProfile()
