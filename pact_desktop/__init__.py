"""PACT Desktop: on-site check-in for the PACT convening, offline, over one local file."""

__version__ = "0.1.0"
