"""``python -m pact_desktop``."""

from __future__ import annotations

from pact_desktop.cli.main import main

if __name__ == "__main__":
    main()
