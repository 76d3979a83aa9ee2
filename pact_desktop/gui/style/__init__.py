"""How the screens look: one table of tokens, one style sheet, filled once per mode and text size."""
