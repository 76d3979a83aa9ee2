"""The dashboard: how the day goes, live, in pictures that can be saved."""
