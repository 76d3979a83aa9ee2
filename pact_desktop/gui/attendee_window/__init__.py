"""What the attendee sees: a window on a second screen, and the kiosk's ground."""
