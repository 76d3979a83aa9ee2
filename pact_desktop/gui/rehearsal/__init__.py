"""Rehearsal: a desk over a copy of the convening, people arriving, and what came of it."""
