"""Sections of the Convening page about who works at the desks, and about this computer."""
