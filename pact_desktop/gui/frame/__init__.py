"""The frame around the pages: side bar, strip, shortcut list."""
