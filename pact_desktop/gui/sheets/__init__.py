"""Reads photographed sign-in sheets back: who signed, for a person to confirm, and their check-in."""
