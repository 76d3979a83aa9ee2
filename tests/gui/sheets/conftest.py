"""The fixtures of the running desk."""

from tests.gui.running_desk import desk, path, program

__all__ = ["desk", "path", "program"]
