"""Requests and the waitlist: the line of a day, the places left, and what is decided."""
