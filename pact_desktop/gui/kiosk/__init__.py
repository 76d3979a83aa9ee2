"""The kiosk: attendees check themselves in, by badge or by their own name."""
