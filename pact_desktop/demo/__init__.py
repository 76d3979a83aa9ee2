"""An invented convening, played through operations: set up, printed, read back, two mornings at the door."""
